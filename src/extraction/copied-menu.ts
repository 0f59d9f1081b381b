import { isNavigation } from '../documents/furniture/navigation-words.ts';
import { headingKind } from '../documents/section-headings.ts';
import { ORGANIZATION_WORD } from './employer/names.ts';
import { isPlace } from './place/places.ts';
import { looksLikeJob } from './title/occupation.ts';
import { NOISE_LINE } from './title/opening-noise.ts';

/** Lines of a whole site's menu, with its sub-menus. */
const MAX_MENU = 200;
/** A shorter run of short lines may be the head of an ad. */
const MIN_RUN = 10;
/** Of a menu some entries are what every site has. */
const MIN_KNOWN = 3;
const MAX_LINE = 70;
const SENTENCE = /[.!?;。！？]$|[.!?] \p{Lu}/u;
/** Between a title and its first prose stand place, contract, pay and buttons. */
const BELOW_TITLE = 14;
/** Fewer lines above the title need no more than the lexicon of menus. */
const MIN_ABOVE = 6;

/**
 * Where the advertisement begins in a text that was copied with the menu of its site: at the title above the first
 * prose, where many short lines stand above it and some of them are what menus have everywhere.
 * @param lines the text in reading order
 * @returns the number of lines that are the menu's; 0 where there is none, or no title below it
 */
export function menuLength(lines: readonly string[]): number {
  const prose = lines.slice(0, MAX_MENU).findIndex((line) => line.length > MAX_LINE || SENTENCE.test(line));
  if (prose < MIN_RUN) return 0;
  const section = lines.slice(0, prose).findIndex(opensSection);
  const run = section < 0 ? prose : section;
  if (run < MIN_RUN) return 0;
  // A title that early has a short menu above it, and its facts below it name the job again.
  if (lines.slice(0, MIN_ABOVE).some(namesJob)) return 0;
  let title = -1;
  let best = 0;
  for (let at = Math.max(MIN_ABOVE, run - BELOW_TITLE); at < run; at++) {
    const line = lines[at] ?? '';
    if (!namesJob(line)) continue;
    const score = titleScore(lines, at);
    if (title < 0 || score >= best) [title, best] = [at, score];
  }
  if (title < 0 || lines.slice(0, title).filter(isNavigation).length < MIN_KNOWN) return 0;
  return ORGANIZATION_WORD.test(lines[title - 1] ?? '') ? title - 1 : title;
}

function namesJob(line: string): boolean {
  return !LABELLED.test(line) && !isNavigation(line) && !NOISE_LINE.test(line) && looksLikeJob(line);
}

/** "모집부문: 해외영업팀 인턴 1명" says of the job that stands above it. */
const LABELLED = /^[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF ]{2,10} ?[:：] ?\S/;

/** "岗位职责", "담당업무: 입출고 관리": what follows are duties, however short their lines are. */
function opensSection(line: string): boolean {
  const [title = ''] = line.split(/[:：]/, 1);
  const kind = title.length > 1 && title.length <= MAX_LINE ? headingKind(title) : null;
  return kind === 'responsibilities' || kind === 'requirements';
}

/** What speaks for a job's name being the title: the place below it, the menu's end above it, and that it stands in a trail too. */
function titleScore(lines: readonly string[], at: number): number {
  const below = lines.slice(at + 1, at + 4).map((line) => line.split(' (')[0] ?? '');
  const times = lines.filter((line) => line === lines[at]).length;
  return (
    (isPlace(below[0] ?? '') ? 2 : below.some(isPlace) ? 0.5 : 0) +
    (NOISE_LINE.test(below[0] ?? '') ? 0.5 : 0) +
    (isNavigation(lines[at - 1] ?? '') ? 1 : 0) +
    (times === 2 ? 1 : times > 2 ? -2 : 0)
  );
}
