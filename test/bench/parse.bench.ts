import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JobPosting } from '../../src/core/posting.ts';
import { decodeText } from '../../src/documents/decode-text.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { renderMarkdown } from '../../src/documents/render-markdown.ts';
import { readJob } from '../../src/reader.ts';
import { type Corpus, type Entry, loadCorpus } from './parse/corpus.ts';
import { FIELDS, type Field, isInventedPay, judge, scoreText } from './parse/judge.ts';
import { RIVALS, type TextReader } from './parse/rivals.ts';
import { goal, median, ms, percentile } from './statistics.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const ROUNDS = 3;
const GOALS: Partial<Record<Field, number>> = {
  title: 0.97,
  company: 0.95,
  salary: 0.97,
  location: 0.92,
  workplace: 0.93,
  employmentType: 0.95,
  years: 0.95,
  seniority: 0.93,
  validThrough: 0.98,
};

const ours: TextReader = {
  name: 'jobbrief, blocks',
  read: async (html) => {
    const document = await readDocument({ bytes: Buffer.from(html), contentType: null, fileName: null, url: null });
    return renderMarkdown(document.blocks);
  },
};
const oursWhole: TextReader = {
  name: 'jobbrief, whole posting',
  read: async (html) => {
    const { posting } = await readJob({ bytes: Buffer.from(html), contentType: null, fileName: null, url: null }, NOW);
    return posting.description;
  },
};

interface Row {
  name: string;
  recall: number;
  precision: number;
  under: number;
  median: number;
  p95: number;
  perSecond: number;
}

async function main(): Promise<void> {
  const root = join(import.meta.dirname, '..', '..');
  const folder = process.argv[2] ?? join(root, '..', 'shared', 'corpus', 'dev');
  const corpus = loadCorpus(folder);
  await measureScaling();
  if (corpus === null) {
    console.log(
      `There is no labelled corpus in ${folder}; the seeds are read instead, and nothing but time is measured.\n`,
    );
    await timeSeeds(join(root, 'seeds'));
  } else {
    const rows = await compareText(corpus);
    await scoreFields(corpus);
    printGoals(rows);
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

async function compareText(corpus: Corpus): Promise<Row[]> {
  const pages = corpus.entries.flatMap((entry) => {
    const text = corpus.text[entry.id];
    if (text === undefined) return [];
    return [{ html: decodeText(corpus.read(entry), null), text, gold: corpus.gold[entry.id] }];
  });
  // Defuddle reports each broken script of a page there.
  console.error = () => {};
  const readers = [ours, oursWhole, ...RIVALS].map((reader) => ({
    reader,
    scores: [] as { recall: number; precision: number }[],
    times: [] as number[],
  }));
  for (const { html } of pages) for (const { reader } of readers) await reader.read(html).catch(() => '');
  // Page by page, so that a busy moment of the machine falls on every reader alike.
  for (const { html, text, gold } of pages) {
    for (const { reader, scores, times } of readers) {
      let found = '';
      const runs: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const start = performance.now();
        found = await reader.read(html).catch(() => '');
        runs.push(performance.now() - start);
      }
      times.push(median(runs));
      scores.push(scoreText(found, text, gold));
    }
  }
  const rows = readers.map(
    ({ reader, scores, times }): Row => ({
      name: reader.name,
      recall: mean(scores.map(({ recall }) => recall)),
      precision: mean(scores.map(({ precision }) => precision)),
      under: scores.filter(({ recall }) => recall < 0.5).length,
      median: median(times),
      p95: percentile(times, 0.95),
      perSecond: 1000 / mean(times),
    }),
  );
  const [base] = rows;
  console.log(
    `Text of ${pages.length} pages (each read once to warm up, then ${ROUNDS} times, median taken); "slower" is the median beside the first row\n`,
  );
  print(
    ['', 'slower', 'recall', 'precision', 'pages under half', 'median', 'p95', 'documents/s'],
    rows.map((row) => [
      row.name,
      `${(row.median / (base?.median ?? 1)).toFixed(1)} x`,
      row.recall.toFixed(3),
      row.precision.toFixed(3),
      String(row.under),
      ms(row.median),
      ms(row.p95),
      row.perSecond.toFixed(0),
    ]),
  );
  return rows;
}

const measured: { fields: Map<Field, number>; invented: number } = { fields: new Map(), invented: 0 };

async function scoreFields(corpus: Corpus): Promise<void> {
  const results: { entry: Entry; scores: Record<Field, number | null> }[] = [];
  const failures: string[] = [];
  for (const entry of corpus.entries) {
    const gold = corpus.gold[entry.id];
    if (gold === undefined) continue;
    const posting = await readEntry(corpus, entry).catch((error: unknown) => {
      failures.push(`${entry.id}: ${error instanceof Error ? error.message : error}`);
      return null;
    });
    if (posting === null) {
      results.push({ entry, scores: Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number> });
      continue;
    }
    if (isInventedPay(posting, gold)) measured.invented++;
    results.push({ entry, scores: judge(posting, gold) });
  }
  const share = (field: Field, keep: (entry: Entry) => boolean): string => {
    const scores = results.filter(({ entry }) => keep(entry)).flatMap(({ scores }) => scores[field] ?? []);
    return scores.length === 0 ? '' : mean(scores).toFixed(2);
  };
  const groups = (key: 'kind' | 'language'): string[] =>
    [...new Set(results.map(({ entry }) => entry[key] ?? '?'))].sort();
  const columns: [string, (entry: Entry) => boolean][] = [
    ['all', () => true],
    ...groups('kind').map((kind): [string, (entry: Entry) => boolean] => [
      kind,
      (entry) => (entry.kind ?? '?') === kind,
    ]),
    ...groups('language').map((language): [string, (entry: Entry) => boolean] => [
      language,
      (entry) => (entry.language ?? '?') === language,
    ]),
  ];
  for (const field of FIELDS) measured.fields.set(field, mean(results.flatMap(({ scores }) => scores[field] ?? [])));
  console.log(`\nShare of right values over ${results.length} labelled documents, by kind and language\n`);
  print(
    ['', ...columns.map(([name]) => name)],
    [
      ['documents', ...columns.map(([, keep]) => String(results.filter(({ entry }) => keep(entry)).length))],
      ...FIELDS.map((field) => [field, ...columns.map(([, keep]) => share(field, keep))]),
    ],
  );
  console.log(`\ninvented pay: ${measured.invented}; could not be read: ${failures.length}`);
  for (const failure of failures) console.log(`  ${failure}`);
}

async function readEntry(corpus: Corpus, entry: Entry): Promise<JobPosting> {
  const { posting } = await readJob(
    { bytes: corpus.read(entry), contentType: null, fileName: entry.file, url: entry.url ?? null },
    NOW,
  );
  return posting;
}

function printGoals(rows: readonly Row[]): void {
  const [blocks, whole] = rows;
  const defuddle = rows.find(({ name }) => name.startsWith('defuddle'));
  if (blocks === undefined || whole === undefined || defuddle === undefined) return;
  console.log('\nGoals');
  console.log(goal('text recall ≥ 0.99', whole.recall.toFixed(3), whole.recall >= 0.99));
  console.log(goal('text precision ≥ 0.97', whole.precision.toFixed(3), whole.precision >= 0.97));
  for (const [name, row] of [
    ['reading the page', blocks],
    ['the whole posting', whole],
  ] as const) {
    const ratio = defuddle.median / row.median;
    console.log(
      goal(`${name}: 10 times as fast as defuddle + linkedom at the median`, `${ratio.toFixed(1)} times`, ratio >= 10),
    );
  }
  for (const [field, wanted] of Object.entries(GOALS) as [Field, number][]) {
    const share = measured.fields.get(field) ?? 0;
    console.log(goal(`${field} ≥ ${wanted}`, share.toFixed(3), share >= wanted));
  }
  console.log(goal('no invented pay', String(measured.invented), measured.invented === 0));
}

async function timeSeeds(folder: string): Promise<void> {
  const times: number[] = [];
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    const start = performance.now();
    await readJob({ bytes, contentType: null, fileName: name, url: null }, NOW);
    times.push(performance.now() - start);
  }
  console.log(`${times.length} seeds: median ${ms(median(times))}, p95 ${ms(percentile(times, 0.95))}`);
}

/** A page of about so many bytes, in the shape of a real one. */
function largePage(bytes: number): string {
  const part =
    '<section class="card"><h3>What you will do</h3><p>Keep the <b>beacons</b> of nine harbours burning, and write down what each storm did to them.</p><ul><li>Rust services on old serial hardware</li><li>One week in five on call</li></ul><div class="links"><a href="/a">One</a> <a href="/b">Two</a></div></section>';
  return `<html><head><title>Harbour Engineer</title></head><body><nav><a href="/">Home</a></nav><main><h1>Harbour Engineer</h1>${Array.from(
    { length: Math.ceil(bytes / part.length) },
    (_, index) => part.replace('nine', `${index}`),
  ).join('\n')}</main></body></html>`;
}

/** The best of five, small and large in turn, so that a busy moment of the machine falls on both. */
async function measureScaling(): Promise<void> {
  const time = async (html: string): Promise<number> => {
    const start = performance.now();
    await ours.read(html);
    return performance.now() - start;
  };
  const pages = [largePage(500_000), largePage(5_000_000)] as const;
  await time(pages[0]);
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 5; round++) {
    small = Math.min(small, await time(pages[0]));
    large = Math.min(large, await time(pages[1]));
  }
  console.log(`Size: 500 kB ${ms(small)}, 5 MB ${ms(large)}`);
  console.log(
    goal('a 5 MB page takes at most 12 times a 500 kB one', `${(large / small).toFixed(1)} times`, large / small <= 12),
  );
}

function print(header: string[], rows: string[][]): void {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => (row[column] ?? '').length)));
  for (const row of [header, ...rows]) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    );
  }
}

await main();
