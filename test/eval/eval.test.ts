import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EvalOptions, runEval } from '../../src/eval/run-eval.ts';
import { Scorecard } from '../../src/eval/scorecard.ts';
import { specificity } from '../../src/eval/specificity.ts';
import { readJob } from '../../src/reader.ts';
import { AD, HONEST, NOW } from '../analysts/openai/setup.ts';
import { startModelServer, type Treatment } from '../servers/model-server.ts';

const COOK = `# Cook

Company: Harbour Canteen

We run a canteen in Bergen for 200 dock workers.

## Requirements

- 2 years of experience as a cook in a canteen
- You plan menus with local fish
- You keep allergen records for every dish`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jobbrief-eval-'));
  await writeFile(join(folder, 'backend.md'), AD);
  await writeFile(join(folder, 'cook.md'), COOK);
  await writeFile(join(folder, 'empty.txt'), '');
});
afterEach(() => rm(folder, { recursive: true }));

const options = (change: Partial<EvalOptions> = {}): EvalOptions => ({
  folder,
  model: null,
  read: readJob,
  now: NOW,
  progress: () => {},
  ...change,
});

async function evalWith(treat: (number: number) => Treatment, change: Partial<EvalOptions> = {}) {
  const server = await startModelServer((_, number) => treat(number));
  const prices = { 'test-model': { input: 1, output: 2 } };
  const model = { baseUrl: server.baseUrl, apiKey: undefined, model: 'test-model', prices, timeoutMs: 2_000 };
  try {
    return await runEval(options({ model, ...change }));
  } finally {
    await server.close();
  }
}

describe('jobbrief eval', () => {
  it('always measures the offline analyst, and says which files it skipped', async () => {
    const { scorecard, table } = await runEval(options());
    expect(Scorecard.parse(scorecard).columns.map(({ analyst }) => analyst)).toEqual(['offline']);
    expect(scorecard).toMatchObject({ ads: 2, skipped: [{ file: 'empty.txt', code: 'EMPTY' }] });
    expect(scorecard.columns[0]).toMatchObject({
      answered: 2,
      inventedTechnologies: 0,
      costUsd: 0,
      tokens: { input: 0 },
    });
    expect(table).toContain('empty.txt (EMPTY)');
  });

  it('puts the model beside it: rungs, claims, inventions, tokens and cost', async () => {
    const lie = { name: 'Oracle', label: 'stated', quote: 'We run Oracle', implied_by: '' };
    const say = JSON.stringify({ ...HONEST, team_stack: [...HONEST.team_stack, lie] });
    const { scorecard, table } = await evalWith((number) =>
      number === 0 ? { status: 400, body: { error: { message: 'json_schema?' } } } : { say },
    );
    const model = scorecard.columns.find(({ analyst }) => analyst === 'test-model');
    expect(model).toMatchObject({ ads: 2, answered: 2, rungs: { json_object: 2 }, failures: {} });
    // The same answer twice. Of the glider builder only Oracle goes: the ad lacks it, and by itself the word names
    // no technology. Of the canteen two claims, two questions, Oracle and Rust go; Kubernetes and Docker become guesses.
    expect(model?.claims).toEqual({ checked: 16, demoted: 2, dropped: 7, supported: 7 });
    expect(model?.inventedTechnologies).toBe(4);
    expect(model?.tokens).toEqual({ input: 2000, cached: 1200, output: 400 });
    expect(model?.costUsd).toBeCloseTo(0.0028, 6);
    expect(table).toMatch(/offline +test-model/);
  });

  it('counts failures by their code and gives the offline brief no credit for them', async () => {
    const { scorecard } = await evalWith(() => ({ status: 401 }));
    expect(scorecard.columns[1]).toMatchObject({ answered: 0, failures: { AUTH: 2 }, claims: { checked: 0 } });
  });

  it('shows two runs side by side', async () => {
    const file = join(folder, '..', `earlier-${process.pid}.json`);
    const { scorecard } = await runEval(options({ limit: 1 }));
    await writeFile(file, JSON.stringify(scorecard));
    const { table } = await runEval(options({ compareWith: file }));
    await rm(file);
    expect(table).toContain('2 of 2 (was 1 of 1, +1)');
  });

  it.each([
    ['a folder without ads', (dir: string) => ({ folder: dir, limit: 0 }), 'EMPTY'],
    ['no folder', (dir: string) => ({ folder: join(dir, 'nowhere') }), 'UNREADABLE'],
    ['an earlier run that is none', (dir: string) => ({ compareWith: join(dir, 'cook.md') }), 'UNREADABLE'],
  ])('says what is wrong with %s', async (_, change, code) => {
    await expect(runEval(options(change(folder)))).rejects.toMatchObject({ code });
  });
});

describe('the swap test', () => {
  const ads = ['We build electric gliders in Rust', 'We cook fish for dock workers'];
  const of = (...questions: string[][]) =>
    ads.map((description, index) => ({ description, questions: questions[index] ?? [] }));

  it('tells a question that fits one ad from one that fits all', () => {
    expect(specificity(of(['How do you test electric gliders?'], ['Which fish do you cook first?']))).toBe(1);
    expect(specificity(of(['What are your strengths?'], ['Why should we hire you?']))).toBe(0);
  });

  it('has no opinion on a single ad', () => {
    expect(specificity(of(['How do you test electric gliders?']).slice(0, 1))).toBe(0);
  });
});
