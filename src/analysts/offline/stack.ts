import type { StackItem } from '../../core/analysis.ts';
import type { JobPosting } from '../../core/posting.ts';
import type { AdLine } from './ad-lines.ts';
import { IMPLIED_SKILLS } from './implied-skills.ts';

/** A mention that rules a thing out: "no PHP here", "we moved away from Angular", "ohne PHP". */
const RULED_OUT_BEFORE =
  /(?:\b(?:no|not|never|without|instead of|rather than|(?:moved?|moving|migrat\w+|switched|transition\w*) (?:away |off )?(?:from|off)|away from|replac(?:e|es|ed|ing)|don['’]t (?:use|need)|doesn['’]t use|isn['’]t|aren['’]t|ohne|keine?n?|statt|sans|pas de|sin|sem|bez|senza|zonder|geen)\s+(?:\p{L}+\s+){0,2})$/iu;
const RULED_OUT_AFTER =
  /^[^.;,]{0,12}\b(?:is not|isn['’]t|not (?:required|needed|used)|no longer|experience is not)\b/i;

/** How many items a stack shows; the ad's own skills come first. */
const MOST = 24;

/**
 * The team's tools: what the ad names (`stated`, with the line that names it), then what follows from those
 * (`likely`, saying from which). A thing that the ad only rules out is left out.
 */
export function teamStack(posting: JobPosting, lines: readonly AdLine[]): StackItem[] {
  const stated: StackItem[] = [];
  for (const { name } of posting.skills) {
    const line = namingLine(name, lines);
    if (line !== null && !has(stated, name)) {
      stated.push({ name, label: 'stated', quote: line.quote, impliedBy: null });
    }
  }
  const likely: StackItem[] = [];
  for (const { name } of stated) {
    for (const implied of IMPLIED_SKILLS[name.toLowerCase()] ?? []) {
      if (has(stated, implied) || has(likely, implied) || isMentioned(implied, posting.description)) continue;
      likely.push({ name: implied, label: 'likely', quote: null, impliedBy: name });
    }
  }
  return [...stated, ...likely].slice(0, MOST);
}

/** The first line that names a thing without ruling it out; the shortest requirement or duty first. */
export function namingLine(name: string, lines: readonly AdLine[]): AdLine | null {
  const mention = mentionOf(name);
  const naming = lines.filter(({ text }) => {
    const match = mention.exec(text);
    return (
      match !== null &&
      !RULED_OUT_BEFORE.test(text.slice(0, match.index)) &&
      !RULED_OUT_AFTER.test(text.slice(match.index + match[0].length))
    );
  });
  return naming.find(({ kind }) => kind === 'must' || kind === 'duty' || kind === 'nice') ?? naming[0] ?? null;
}

function isMentioned(name: string, text: string): boolean {
  return mentionOf(name).test(text);
}

/** A name as people write it: any case, `.js` and spaces optional, whole words only. */
function mentionOf(name: string): RegExp {
  const escaped = name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\\\.js$/i, '(?:\\.?js)?')
    .replace(/[\s-]+/g, '[\\s-]?');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}]|\\+\\+|#)`, name.length <= 2 ? 'u' : 'iu');
}

function has(items: readonly StackItem[], name: string): boolean {
  return items.some((item) => item.name.toLowerCase() === name.toLowerCase());
}
