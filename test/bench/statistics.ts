/** The value below which a share of the samples lies (nearest rank). NaN for no samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

/** "12.3 ms" */
export function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

/** One line for a goal: what was measured, and whether it was met. */
export function goal(name: string, measured: string, met: boolean): string {
  return `${met ? 'met   ' : 'MISSED'}  ${name}: ${measured}`;
}
