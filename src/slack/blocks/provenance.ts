import type { Brief } from '../../core/brief.ts';

/** Who wrote a brief, what it cost and what code found wrong with it: one line each. */
export function provenance(brief: Brief, next: 'deepening' | null): string[] {
  return [
    writtenBy(brief),
    ...(brief.verification === null ? [] : [checked(brief.verification)]),
    ...(brief.usage === null ? [] : [spent(brief.usage)]),
    ...(next === null ? [] : ['⏳ The model is deepening this; it will be updated here']),
  ];
}

function writtenBy({ analyst, fallback, posting, createdAt }: Brief): string {
  if (posting.source === 'brief') return `Imported brief, written by ${analyst} on ${createdAt.slice(0, 10)}`;
  const author = analyst === 'offline' ? 'Written offline from the ad alone, without a model' : `Written by ${analyst}`;
  return fallback === null ? author : `${author}. The model stood aside: ${fallback.reason}`;
}

function checked({ checked, demoted, dropped }: NonNullable<Brief['verification']>): string {
  const failed = [
    ...(demoted === 0 ? [] : [`${demoted} demoted to inferred`]),
    ...(dropped === 0 ? [] : [`${dropped} dropped`]),
  ];
  return `${checked} claims checked against the ad${failed.length === 0 ? '' : `: ${failed.join(', ')}`}`;
}

function spent({ inputTokens, cachedTokens, outputTokens, costUsd }: NonNullable<Brief['usage']>): string {
  const cached = cachedTokens === 0 ? '' : ` (${cachedTokens.toLocaleString('en-US')} cached)`;
  const cost = costUsd === null ? '' : ` · $${costUsd < 0.01 ? costUsd.toFixed(4) : costUsd.toFixed(2)}`;
  return `${inputTokens.toLocaleString('en-US')} tokens in${cached}, ${outputTokens.toLocaleString('en-US')} out${cost}`;
}
