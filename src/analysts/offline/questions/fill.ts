import type { AdLine } from '../ad-lines.ts';

/** What the ad puts into a template. */
export interface Slots {
  np: string | null;
  clause: string | null;
  match: string;
  quote: string | null;
  language: string;
}

/** A question of this many characters or more no longer reads as one. */
const LONGEST = 420;

/** Fills a template. @returns null where the ad lacks what a slot needs, or the result is too long to be asked */
export function fill(template: string, slots: Slots): string | null {
  let missing = false;
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name as keyof Slots];
    if (value === null || value === undefined || value === '') missing = true;
    return value ?? '';
  });
  if (missing || text.length > LONGEST) return null;
  const tidy = text
    .replace(/\b(the|a|an|our|your) (?:the|a|an|our|your) /gi, '$1 ')
    .replace(/([.!?])”\./g, '$1”')
    .replace(/(?<![.!?:])” (?=\p{Lu})/gu, '”. ')
    .replace(/\s+/g, ' ')
    .trim();
  return tidy.charAt(0).toUpperCase() + tidy.slice(1);
}

/** The part of a line around a place in it, cut at clause ends, at most `longest` characters; verbatim in the line. */
export function excerptAround(text: string, at: number, longest: number): string {
  if (text.length <= longest) return text.replace(/[.;,。；\s]+$/, '');
  const ends = [
    0,
    ...[...text.matchAll(/[.;:!?。；](?=\s|$)|,\s|\s[–—-]\s|[、，]/gu)].map((match) => match.index + match[0].length),
    text.length,
  ];
  let start = ends.findLast((end) => end <= at) ?? 0;
  let end = ends.find((candidate) => candidate > at) ?? text.length;
  for (const candidate of ends) if (candidate > end && candidate - start <= longest) end = candidate;
  for (const candidate of ends.toReversed()) if (candidate < start && end - candidate <= longest) start = candidate;
  if (end - start > longest) {
    if (at - start > longest / 2) start = text.indexOf(' ', at - longest / 2) + 1;
    const stop = text.lastIndexOf(' ', start + longest);
    end = stop > start ? stop : start + longest;
  }
  return text.slice(start, end).replace(/^[\s–—-]+|[\s.;:,、，–—-]+$/gu, '');
}

/**
 * The clauses of a line around a place in it, for quoting inside a question.
 * @returns null where the line has no such part of at most `longest` characters
 */
export function clauseAround(text: string, at: number, longest: number): string | null {
  const excerpt = excerptAround(text, at, longest);
  const start = text.indexOf(excerpt);
  const whole = start === 0 || /[.;:!?,–—。、，]\s*$/.test(text.slice(0, start));
  const after = text.slice(start + excerpt.length);
  return whole && /^\s*(?:$|[.;:!?,–—-。、，])/.test(after) ? excerpt : null;
}

const SAYS: Record<AdLine['kind'], string> = {
  duty: 'The ad lists this duty',
  must: 'The ad requires',
  nice: 'The ad names as a plus',
  company: 'The ad says of the employer',
  role: 'The ad says of the job',
  benefit: 'The ad offers',
  other: 'The ad says',
};

/** Why a question is likely: the words of the ad, and what an interviewer learns from the answer. */
export function reason(kind: AdLine['kind'], excerpt: string, shows: string): string {
  return `${SAYS[kind]}: “${excerpt}”. It shows ${shows}.`;
}
