import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCli } from '../src/cli.ts';
import { Brief } from '../src/core/brief.ts';
import { JobPosting } from '../src/core/posting.ts';
import { temporaryFolder } from './temporary.ts';

const SEEDS = fileURLToPath(new URL('../seeds/', import.meta.url));
const AGENCY = join(SEEDS, 'technical-project-manager.agency.txt');

async function run(args: string[], { stdin = '', env = {} }: { stdin?: string; env?: Record<string, string> } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: collector(out),
    stderr: collector(err),
    env,
    now: () => new Date('2026-05-20T10:00:00Z'),
  });
  return { code, out: out.join(''), err: err.join('') };
}

function collector(chunks: string[]): Writable {
  return new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk));
      done();
    },
  });
}

describe('jobbrief parse', () => {
  it('prints a posting for people, and exactly a JobPosting with --json', async () => {
    const text = await run(['parse', AGENCY]);
    expect(text).toMatchObject({ code: 0, err: '' });
    expect(text.out).toContain('Technical Project Manager');
    expect(text.out).toContain('not stated');
    const json = await run(['parse', AGENCY, '--json']);
    const posting = JobPosting.parse(JSON.parse(json.out));
    expect(posting).toMatchObject({ viaAgency: true, hiringOrganization: null, experienceYears: { min: 8, max: 12 } });
  });

  it('reads standard input, and is told the address of a saved page', async () => {
    const html = `<html><body><h1>Night Baker</h1><p>Hearth Bakery in Ghent is hiring a night baker. You bake bread from
      midnight to six. Requirements: two years of experience in a bakery. Send your application to us.</p></body></html>`;
    const { code, out } = await run(['parse', '-', '--json', '--url', 'https://hearth.example/jobs/night-baker'], {
      stdin: html,
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      title: 'Night Baker',
      sourceUrl: 'https://hearth.example/jobs/night-baker',
    });
  });

  it.each([
    ['an empty file', '', 'EMPTY'],
    ['white space', ' \n\t ', 'EMPTY'],
    ['chat', 'hey, lunch tomorrow? I heard they are hiring lol', 'NOT_A_JOB'],
    ['binary data', '\u0000\u0001\u0002PNG\u0000\u0000\u0003', 'UNREADABLE'],
  ])('answers %s with one sentence, its next step, and exit 1', async (_, content, code) => {
    const path = join(await temporaryFolder(), 'input.txt');
    await writeFile(path, content);
    const result = await run(['parse', path]);
    expect(result.code).toBe(1);
    expect(result.out).toBe('');
    expect(result.err).toMatch(new RegExp(`^${code}: .+\\. .+\\.\n$`));
  });

  it('tells an address of another kind from a file that is not there', async () => {
    const { err } = await run(['parse', 'ftp://jobs.example/ad.txt']);
    expect(err).toContain('ftp://jobs.example/ad.txt is not an http or https address.');
    expect(err).toContain('Save the page');
  });

  it('answers a file that is not there, a folder, and 11 MB likewise', async () => {
    const folder = await temporaryFolder();
    const big = join(folder, 'big.txt');
    await writeFile(big, 'a'.repeat(11_000_000));
    expect((await run(['parse', join(folder, 'none.txt')])).err).toContain('does not exist');
    expect((await run(['parse', folder])).err).toContain('is a folder');
    expect((await run(['parse', big])).err).toMatch(/^TOO_LARGE: .*10 MB/);
  });

  it('refuses addresses inside the network', async () => {
    const { code, err } = await run(['parse', 'http://127.0.0.1/jobs/1']);
    expect(code).toBe(1);
    expect(err).toContain('FETCH_REFUSED');
  });
});

describe('jobbrief parse --batch', () => {
  it('prints one line for each path, in order, and goes on after a bad one', async () => {
    const folder = await temporaryFolder();
    const empty = join(folder, 'empty.txt');
    await writeFile(empty, '');
    const seeds = (await readdir(SEEDS)).map((name) => join(SEEDS, name));
    const paths = [seeds[0], empty, join(folder, 'missing.txt'), ...seeds.slice(1)];
    const { code, out } = await run(['parse', '--batch'], {
      stdin: `${paths.map((path) => `${path}\thttps://board.example/1`).join('\n')}\n`,
    });
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ path }) => path)).toEqual(paths);
    expect(lines.map(({ error }) => error?.code)).toEqual([
      undefined,
      'EMPTY',
      'UNREADABLE',
      ...seeds.slice(1).map(() => undefined),
    ]);
    for (const { posting } of lines.filter((line) => 'posting' in line)) JobPosting.parse(posting);
  });
});

describe('jobbrief brief', () => {
  it('prints a Brief as JSON, as Markdown, as blocks and for people', async () => {
    const brief = Brief.parse(JSON.parse((await run(['brief', AGENCY, '--json'])).out));
    expect(brief.analyst).toBe('offline');
    expect(brief.likelyQuestions).toHaveLength(10);
    expect((await run(['brief', AGENCY, '--markdown'])).out).toContain('| area | question | why |');
    const messages = JSON.parse((await run(['brief', AGENCY, '--blocks'])).out);
    expect(messages).toHaveLength(2);
    expect(messages[0].blocks[0].type).toBe('header');
    const text = (await run(['brief', AGENCY])).out;
    expect(text).toContain('hidden by an agency');
    expect(text).not.toContain('\u001b');
  });

  it('cites a profile, and nothing but the profile, in talking points', async () => {
    const profile = join(await temporaryFolder(), 'profile.txt');
    await writeFile(
      profile,
      'Led an Azure DevOps migration for 40 teams.\nRan sprint planning in Jira for six years.\n',
    );
    const { out } = await run(['brief', AGENCY, '--json', '--profile', profile]);
    const { talkingPoints } = Brief.parse(JSON.parse(out));
    expect(talkingPoints.length).toBeGreaterThan(0);
    for (const { detail } of talkingPoints) expect(detail).toMatch(/Azure DevOps migration|sprint planning in Jira/);
    expect((await run(['brief', AGENCY, '--profile', 'none.txt'])).err).toContain('UNREADABLE');
  });

  it('gives the same brief for the same input', async () => {
    expect((await run(['brief', AGENCY, '--json'])).out).toBe((await run(['brief', AGENCY, '--json'])).out);
  });
});

describe('jobbrief questions', () => {
  it('prints as many questions of the area as asked for', async () => {
    const { out } = await run(['questions', AGENCY, '--area', 'behavioral', '--count', '3', '--json']);
    const set = JSON.parse(out);
    expect(set.area).toBe('behavioral');
    expect(set.questions).toHaveLength(3);
    for (const question of set.questions) expect(question.area).toBe('behavioral');
  });
});

describe('wrong usage', () => {
  it.each([
    [['nonsense']],
    [[]],
    [['parse']],
    [['brief']],
    [['brief', AGENCY, '--json', '--markdown']],
    [['questions', AGENCY]],
    [['questions', AGENCY, '--area', 'cooking']],
    [['questions', AGENCY, '--area', 'coding', '--count', 'many']],
    [['demo', '--port', '70000']],
  ])('%j exits with 2 and says what is wrong on standard error', async (args) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });

  it('--help is no error', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, err: '' });
  });
});

describe('jobbrief start and doctor', () => {
  it('start names what is missing', async () => {
    const { code, err } = await run(['start']);
    expect(code).toBe(1);
    expect(err).toMatch(/CONFIG_INVALID: No Slack secrets are set\..*npm run demo/);
  });

  it('doctor says what is configured, and what to fix', async () => {
    const store = `sqlite://${join(await temporaryFolder(), 'a.sqlite')}`;
    const fine = await run(['doctor'], { env: { STORE_URL: store } });
    expect(fine.code).toBe(0);
    expect(fine.out).toContain('offline analyst');
    const wrong = await run(['doctor', '--json'], { env: { STORE_URL: store, SLACK_BOT_TOKEN: 'nope' } });
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.out)[0]).toMatchObject({ name: 'configuration', result: 'failed' });
  });
});
