import type { TalkingPoint } from '../../core/analysis.ts';
import type { JobPosting } from '../../core/posting.ts';
import { splitSentences } from '../../extraction/sentences.ts';
import { type AdLine, withoutMarkup } from './ad-lines.ts';

/** Talking points shown at most; each must rest on a line of the profile. */
const MOST = 6;
/** A match on this many points or more supports a requirement; a named tool counts TOOL, another word its length's worth. */
const ENOUGH = 3;
const TOOL = 2;

/** Words that every ad and every résumé uses. */
const COMMON = new Set(
  (
    'ability about above across also and any are as at based be been being best both build built business by can candidate ' +
    'company customers daily degree deliver develop development driven each environment equivalent etc excellent experience ' +
    'experienced field for from good great have help high in including is it job join knowledge least level like main make ' +
    'manage managed management more must new not of on or other our over plus preferred proven providing related relevant ' +
    'required requirements responsible role skills solid some strong such support team teams that the their them they this ' +
    'through time to tools understanding use used using various well what when where which who will with within work ' +
    'worked working world would year years you your project projects process processes product products'
  ).split(' '),
);

/**
 * For each important requirement, the line of the profile that supports it. The profile alone is evidence of
 * what the candidate did; a requirement that no line supports gets no talking point.
 * @param profile plain text: a résumé, a list of projects
 */
export function talkingPoints(posting: JobPosting, lines: readonly AdLine[], profile: string): TalkingPoint[] {
  const profileLines = splitSentences(profile)
    .map((quote) => ({ quote: quote.replace(/^[-*•\s]+/, ''), words: words(quote) }))
    .filter(({ words: own }) => own.size >= 3);
  const tools = posting.skills.map(({ name }) => name);
  const wanted = lines.filter(({ kind }) => kind === 'must' || kind === 'duty' || kind === 'nice');
  const rank = { must: 0, duty: 1, nice: 2 } as Record<string, number>;
  const pairs = wanted.flatMap((line) => {
    const best = profileLines
      .map((candidate) => ({ candidate, ...match(line, candidate, tools) }))
      .toSorted((a, b) => b.points - a.points)[0];
    return best && best.points >= ENOUGH ? [{ line, ...best }] : [];
  });
  const used = new Set<string>();
  const points: TalkingPoint[] = [];
  for (const { line, candidate, shared } of pairs.toSorted(
    (a, b) => b.points - a.points || (rank[a.line.kind] ?? 3) - (rank[b.line.kind] ?? 3) || a.line.index - b.line.index,
  )) {
    if (used.has(candidate.quote) || points.length >= MOST) continue;
    used.add(candidate.quote);
    points.push({ headline: headline(shared), detail: candidate.quote, requirement: line.quote });
  }
  return points;
}

interface ProfileLine {
  quote: string;
  words: Set<string>;
}

function match(
  line: AdLine,
  { quote, words: own }: ProfileLine,
  tools: readonly string[],
): { points: number; shared: string[] } {
  const lower = quote.toLowerCase();
  const sharedTools = tools.filter((tool) => contains(line.text.toLowerCase(), tool) && contains(lower, tool));
  const inTools = words(sharedTools.join(' '));
  const sharedWords = [...words(line.text)].filter((word) => own.has(word) && !inTools.has(word));
  return { points: sharedTools.length * TOOL + sharedWords.length, shared: [...sharedTools, ...sharedWords] };
}

function contains(lower: string, name: string): boolean {
  const escaped = name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(lower);
}

function words(text: string): Set<string> {
  const found =
    withoutMarkup(text)
      .toLowerCase()
      .match(/[\p{L}][\p{L}\p{N}+#.-]{3,}/gu) ?? [];
  return new Set(
    found
      .map((word) => word.replace(/[.-]+$/, '').replace(/(?<=\p{L}{3})(?:ing|ed|es|s)$/u, ''))
      .filter((word) => !COMMON.has(word)),
  );
}

function headline(shared: readonly string[]): string {
  const text = shared.slice(0, 3).join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
