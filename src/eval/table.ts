import type { Column, Scorecard } from './scorecard.ts';

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)}%`);
const counts = (record: Record<string, number>) =>
  Object.entries(record)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || '–';

/** One line of the table: what it is called, how a column shows it, and the figure that is compared. */
const ROWS: { name: string; show: (column: Column) => string; figure?: (column: Column) => number | null }[] = [
  { name: 'ads answered', show: ({ answered, ads }) => `${answered} of ${ads}`, figure: ({ answered }) => answered },
  { name: 'failures', show: ({ failures }) => counts(failures) },
  { name: 'answers by rung', show: ({ rungs }) => counts(rungs) },
  { name: 'repaired', show: ({ repaired }) => String(repaired), figure: ({ repaired }) => repaired },
  { name: 'claims checked', show: ({ claims }) => String(claims.checked), figure: ({ claims }) => claims.checked },
  {
    name: 'supported',
    show: ({ claims }) => share(claims.supported, claims.checked),
    figure: ({ claims }) => percent(claims.supported, claims.checked),
  },
  {
    name: 'demoted',
    show: ({ claims }) => share(claims.demoted, claims.checked),
    figure: ({ claims }) => percent(claims.demoted, claims.checked),
  },
  {
    name: 'dropped',
    show: ({ claims }) => share(claims.dropped, claims.checked),
    figure: ({ claims }) => percent(claims.dropped, claims.checked),
  },
  {
    name: 'invented technologies',
    show: (column) => String(column.inventedTechnologies),
    figure: (column) => column.inventedTechnologies,
  },
  {
    name: 'questions an ad',
    show: ({ questions }) => questions.perAd.toFixed(1),
    figure: ({ questions }) => questions.perAd,
  },
  {
    name: 'written by itself',
    show: ({ questions }) => share(questions.own, 1),
    figure: ({ questions }) => 100 * questions.own,
  },
  {
    name: 'specific (swap test)',
    show: ({ questions }) => share(questions.specificity, 1),
    figure: ({ questions }) => 100 * questions.specificity,
  },
  {
    name: 'duplicates',
    show: ({ questions }) => String(questions.duplicates),
    figure: ({ questions }) => questions.duplicates,
  },
  { name: 'median ms', show: ({ latencyMs }) => String(latencyMs.median), figure: ({ latencyMs }) => latencyMs.median },
  { name: 'p95 ms', show: ({ latencyMs }) => String(latencyMs.p95), figure: ({ latencyMs }) => latencyMs.p95 },
  {
    name: 'input tokens',
    show: ({ tokens }) => tokens.input.toLocaleString('en-US'),
    figure: ({ tokens }) => tokens.input,
  },
  {
    name: 'of these cached',
    show: ({ tokens }) => tokens.cached.toLocaleString('en-US'),
    figure: ({ tokens }) => tokens.cached,
  },
  {
    name: 'output tokens',
    show: ({ tokens }) => tokens.output.toLocaleString('en-US'),
    figure: ({ tokens }) => tokens.output,
  },
  { name: 'cost, USD', show: ({ costUsd }) => costUsd?.toFixed(4) ?? 'no price', figure: ({ costUsd }) => costUsd },
];

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

/**
 * A scorecard for people: one column an analyst.
 * @param earlier another run: its figure and the difference stand beside each figure of the same analyst
 */
export function scorecardTable({ columns, ads, skipped }: Scorecard, earlier: Scorecard | null = null): string {
  const cell = (column: Column, row: (typeof ROWS)[number]) => {
    const before = earlier?.columns.find(({ analyst }) => analyst === column.analyst);
    const [now, then] = [row.figure?.(column), before && row.figure?.(before)];
    if (!before || now === undefined || now === null || then === undefined || then === null) return row.show(column);
    return `${row.show(column)} (was ${row.show(before)}, ${difference(now - then)})`;
  };
  const lines = [
    ['', ...columns.map(({ analyst }) => analyst)],
    ...ROWS.map((row) => [row.name, ...columns.map((column) => cell(column, row))]),
  ];
  const widths = (lines[0] ?? []).map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  const table = lines.map((line) =>
    line
      .map((text, index) => text.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const gone = earlier?.columns.filter(({ analyst }) => !columns.some((column) => column.analyst === analyst)) ?? [];
  return [
    `${ads} ads${skipped.length > 0 ? `, ${skipped.length} files skipped: ${skipped.map(({ file, code }) => `${file} (${code})`).join(', ')}` : ''}`,
    '',
    ...table,
    ...(gone.length > 0 ? ['', `Only in the earlier run: ${gone.map(({ analyst }) => analyst).join(', ')}`] : []),
  ].join('\n');
}

function difference(value: number): string {
  const rounded = Number(value.toFixed(Math.abs(value) < 1 ? 4 : 1));
  return rounded === 0 ? 'same' : `${rounded > 0 ? '+' : ''}${rounded}`;
}
