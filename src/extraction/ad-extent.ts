import type { SectionKind } from '../core/posting.ts';
import type { Block } from '../documents/document.ts';
import { type Furniture, foldFurniture, furnitureOf } from '../documents/furniture/furniture.ts';
import { listsOtherJobs, opensOtherJobs } from '../documents/furniture/other-jobs-headings.ts';
import { FACT_LABEL, OTHER_CONTENT_HEADING } from '../documents/furniture/page-lexicon.ts';
import { headingKind, JOB_SECTIONS, matchTitle, titleCoverage } from '../documents/section-headings.ts';
import { withoutComments } from './comments.ts';
import { blockText } from './compose.ts';
import { menuLength } from './copied-menu.ts';
import { ORGANIZATION_WORD } from './employer/names.ts';
import { withoutMessageFrame } from './message-frame.ts';
import { isPlace } from './place/places.ts';
import { looksLikeJob } from './title/occupation.ts';

/** As many blocks a site may put above an ad. */
const MAX_ABOVE = 40;
/** A line of the site is short; what is longer is prose. */
const MAX_ITEM = 60;
const PROSE = 110;
/** Longer lines are folded only where their words ask for it. */
const MAX_FOLDED = 90;
/** Text that a heading stands above. */
const MIN_HEADED = 40;
/** Lines in a site's footer that the lexicon does not know, between two that it knows. */
const MAX_UNKNOWN = 3;
/** A line of the site's news or form. */
const MAX_BESIDE = 160;
/** A line of running text; some scripts say much in few signs. */
const SENTENCE = /\p{Ll}.{24,}[.!]$|\p{Lo}.{5,}(?:[。！]|[다요]\.)$/u;
/** The sections that other jobs' cards do not have. */
const AD_SECTIONS: ReadonlySet<SectionKind> = new Set([...JOB_SECTIONS, 'benefits', 'application']);
/** Characters of an ad's text after which a list of other jobs may follow. */
const MIN_AD = 250;

/** A block with what it has to do with the site. */
interface Judged {
  block: Block;
  text: string;
  /** The text as the lexicon has it; undefined where it is too long for most of what is asked. */
  folded: string | undefined;
  furniture: Furniture;
  /** Whether it is the heading above other jobs. */
  opens: boolean;
}

/**
 * Cuts the advertisement out of a text that was copied from a page: without the site's menu above it, the buttons,
 * counters and notices in it, and the other jobs and links below it.
 * @param all the text in reading order
 * @returns the advertisement's blocks, in their order; all of them where the lines of a site would be most of the text
 */
export function withoutFurniture(all: readonly Block[]): Block[] {
  const said = withoutComments(withoutMessageFrame(all));
  const blocks = said.slice(menuLength(said.map(blockText)));
  const judged = blocks.map(judge);
  if (!judged.some(isOfSite)) return [...blocks];
  const lines = withoutTail(withoutOthers(withoutTop(judged)));
  const kept = lines.filter(
    (line, index) =>
      line.furniture !== 'site' ||
      headsText(line, lines[index + 1]) ||
      (index * 2 >= lines.length && headsContact(line, lines[index + 1])),
  );
  const length = (all: readonly Judged[]): number => all.reduce((sum, { text }) => sum + text.length, 0);
  return length(kept) * 4 < length(judged) ? [...blocks] : kept.map(({ block }) => block);
}

function isOfSite({ block, furniture, opens, text }: Judged): boolean {
  return furniture !== null || opens || listsOtherJobs(text) || isBeside(block);
}

/** "Latest news", "Request a quote" as a page's or a Markdown text's own heading. */
function isBeside(block: Block): boolean {
  if (block.type !== 'heading' || block.level > 3 || block.text.length > MAX_ITEM) return false;
  return !APPLICATION.test(block.text) && OTHER_CONTENT_HEADING.test(block.text.replace(/[:.…!?]+$/, ''));
}

/** What heads a form on a page heads the way to apply in an ad. */
const APPLICATION = /appl|bewerb|candid|postul|sollicit|aplik/i;

/** "Apply" set as a heading above how to: no button. */
function headsText({ block }: Judged, next: Judged | undefined): boolean {
  return block.type === 'heading' && next !== undefined && next.furniture === null && next.text.length >= MIN_HEADED;
}

/** "By email", "Solliciteren" above the address or what to send there: a heading too, although it is set as a line. */
function headsContact({ folded = '' }: Judged, next: Judged | undefined): boolean {
  if (next === undefined || next.furniture !== null || !HOW_TO_APPLY.test(folded)) return false;
  return next.text.includes('@') || (next.text.length >= MIN_HEADED && CONTACT.test(next.text));
}
const HOW_TO_APPLY =
  /^(?:to apply|apply|applications?|by e-?mail|by post|by phone|in person|bewerben|bewerbung|per e-?mail|per post|postuler|candidatures?|par (?:e-?mail|courriel|courrier)|solliciteren|sollicitatie|per candidarsi|candidarsi|candidatura|postular|postularse|inscribirse|para (?:postular|aplicar|se candidatar)|candidatar-se|por (?:correo|e-?mail)|aplikowanie|aby aplikowac|przez e-?mail|jak se prihlasit|e-?mailem|応募|メールで応募|应聘|投递简历|입사지원|이메일 ?지원)$/;

function judge(block: Block): Judged {
  const text = blockText(block);
  const stated = block.type === 'field' && FACT_LABEL.test(block.label);
  const folded = text.length <= MAX_FOLDED ? foldFurniture(text) : undefined;
  const furniture = stated ? null : furnitureOf(text, block.type === 'list_item', folded);
  return { block, text, folded, furniture, opens: furniture !== 'site' && opensOtherJobs(text, folded) };
}

/** As at the edges of a text, where also a bullet may be an entry of a menu. */
function atEdge({ block, text, folded, furniture }: Judged): Furniture {
  return furniture ?? (block.type === 'list_item' ? furnitureOf(text, false, folded) : null);
}

/** Takes away the site's lines above the ad: its menu, with what stands between the entries that are known. */
function withoutTop(lines: readonly Judged[]): Judged[] {
  const found = lines.slice(0, MAX_ABOVE).findIndex((line) => atEdge(line) === null && opensAd(line));
  const top = found < 0 ? Math.min(lines.length, 12) : found;
  const site = lines.map((line, index) => index <= top && (atEdge(line) !== null || isTrail(line.text)));
  const menu = site.filter(Boolean).length >= 3;
  const dropped = lines.slice(0, top).map((line, index) => {
    if (site[index] !== true || atEdge(line) === 'site' || isTrail(line.text)) return site[index] === true;
    // "About us" above prose is the ad's own heading, not the last entry of a menu.
    const next = lines[index + 1];
    const heads = headingKind(line.text) !== null && next !== undefined && next.text.length >= PROSE;
    return !heads && (menu || site[index - 1] === true || site[index + 1] === true);
  });
  const first = dropped.indexOf(true);
  if (first < 0) return [...lines];
  const last = dropped.lastIndexOf(true);
  const below = lines
    .slice(top)
    .map(({ text }) => text)
    .join('\n');
  return lines.filter((line, index) => {
    if (index >= top) return true;
    if (dropped[index] === true || (index < last && isSiteName(line.text))) return false;
    // What stands above a button may be the job's title; what stands above a page's name is one of its kind.
    const next = dropped.indexOf(true, index);
    const listed = next > index && next - index <= MAX_UNKNOWN && lines[next]?.furniture === 'page';
    return !(menu && index > 0 && listed && isMenuEntry(line, below));
  });
}

/** "Jobs Luxembourg", "Lavoro Turismo": what a job board calls itself. */
function isSiteName(text: string): boolean {
  return text.length <= 40 && text.split(' ').length <= 4 && JOB_SITE.test(text) && !looksLikeJob(text);
}
const JOB_SITE =
  /(?<!\p{L})(?:jobs?|careers?|emplois?|empleos?|trabajos?|lavoro|vagas|empregos?|praca|práce|vacatures?|stellen\p{L}*|karriere)(?!\p{L})/iu;

/** The first line that speaks of the job: its title, a section, a labelled fact, or prose. */
function opensAd({ block, text }: Judged): boolean {
  if (block.type === 'field') return FACT_LABEL.test(block.label);
  if (text.length >= PROSE) return true;
  return (looksLikeJob(text) && !isTrail(text)) || (block.type === 'heading' && titleCoverage(text) >= 0.9);
}

/** "Home > Jobs in Leeds > Warehouse": the way to the page. */
function isTrail(text: string): boolean {
  if (text.length > 160 || !/[>›»→＞]/u.test(text)) return false;
  const parts = text.split(/\s*[>›»→＞]+\s*/u).filter((part) => part !== '');
  // The first steps may be links that are gone.
  const steps = parts.length + (/^[>›»→＞]/u.test(text) ? 1 : 0);
  return steps >= 3 && parts.every((part) => part.length <= 60 && !/[.!?;]$/.test(part));
}

/** A line between the entries of a menu that names neither the employer nor a place nor a fact. */
function isMenuEntry({ block, text }: Judged, below: string): boolean {
  if (block.type === 'field' || text.length > 32 || /\d|[@€$£¥,;()]|[.!?]$/.test(text)) return false;
  return !ORGANIZATION_WORD.test(text) && !isPlace(text) && !below.includes(text);
}

/** Takes away the lists of other jobs below the ad; what follows them counts again from a section's title on. */
function withoutOthers(lines: readonly Judged[]): Judged[] {
  const kept: Judged[] = [];
  let length = 0;
  let sections = 0;
  let isOther = false;
  /** The level of the heading that the site's own news or form stand under. */
  let beside = 0;
  for (const [index, line] of lines.entries()) {
    const { text, block } = line;
    const begun = length >= MIN_AD || sections >= 2;
    const section = (isOther || !begun) && sectionOf(line);
    if (isOther && section && restHoldsAd(lines, index)) isOther = false;
    if (begun && line.opens) isOther = true;
    if (block.type === 'heading' && block.level <= 3) {
      if (begun && isBeside(block) && saysLittle(lines, index, block.level)) beside = block.level;
      else if (block.level <= beside) beside = 0;
    }
    if (beside > 0) continue;
    // Below a short ad's prose it says whose the jobs and the pay under it are, and stays for the fact rules.
    if (isOther || (line.opens && !kept.some(isSentence)) || (begun && listsOtherJobs(text))) continue;
    kept.push(line);
    if (line.furniture === null) length += text.length;
    if (section) sections++;
  }
  return kept;
}

function isSentence({ text, furniture }: Judged): boolean {
  return furniture === null && SENTENCE.test(text);
}

function sectionOf({ block, text }: Judged): boolean {
  if (block.type === 'field' || text.length > 80) return false;
  const title = matchTitle(text, AD_SECTIONS);
  return title !== null && title.coverage >= 0.8;
}

/** Whether no prose stands under a heading, and nobody to write to. */
function saysLittle(lines: readonly Judged[], heading: number, level: number): boolean {
  const below = lines.slice(heading + 1);
  const end = below.findIndex(({ block }) => block.type === 'heading' && block.level <= level);
  const own = end < 0 ? below : below.slice(0, end);
  return own.every(({ text }) => text.length < MAX_BESIDE && !text.includes('@'));
}

/** Whether a section is more than a label on another job's card: a list or running text follows it. */
function restHoldsAd(lines: readonly Judged[], from: number): boolean {
  const next = lines.slice(from + 1, from + 4);
  return (
    next.filter(({ block, text }) => (block.type === 'list_item' ? text.length >= 20 : text.length >= 90)).length >= 2
  );
}

/** Takes away the site's lines below the ad, with the few short ones between them that give no contact. */
function withoutTail(lines: readonly Judged[]): Judged[] {
  const floor = endOfBody(lines);
  let end = lines.length;
  let unknown = 0;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (line === undefined) break;
    if (atEdge(line) !== null) {
      if (unknown === 0 || ((end < lines.length || unknown === 1) && at >= floor)) end = at;
      else break;
      unknown = 0;
    } else if (++unknown > MAX_UNKNOWN || (end === lines.length && !closesFooter(lines, at)) || !isLoose(line)) break;
  }
  return lines.slice(0, end);
}

/** The last line of a text, which the lexicon does not know, under two of a site's footer that it knows. */
function closesFooter(lines: readonly Judged[], at: number): boolean {
  return at === lines.length - 1 && at > 2 && lines.slice(at - 2, at).every((line) => atEdge(line) !== null);
}

/** Where the last quarter of the text begins. */
function endOfBody(lines: readonly Judged[]): number {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  let length = 0;
  return lines.findIndex(({ text }) => {
    length += text.length;
    return length >= total * 0.75;
  });
}

const CONTACT =
  /@|\d{3}|\btel|phone|fon\b|mail|contact|kontakt|contac?t|ansprech|www\.|https?:|apply|bewerb|candidat|postul|aplik|sollic|inscri|応募|連絡|担当|电话|聯絡|联系|문의|연락|담당|apply|cv\b|^(?:mr|ms|mrs|dr|herr|frau|m\.|mme|sr|sra|dott|ing|pani?|paní)\b/iu;

/** A short line that says nothing of the job, as far as its shape tells. */
function isLoose({ block, text }: Judged): boolean {
  if (block.type === 'field' || block.type === 'list_item' || text.length > MAX_ITEM) return false;
  return (
    !CONTACT.test(text) && !/[.!?:。！？]$/u.test(text) && headingKind(text) === null && !ORGANIZATION_WORD.test(text)
  );
}
