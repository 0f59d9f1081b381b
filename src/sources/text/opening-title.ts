import { comparable } from '../../extraction/compose.ts';
import { namesBusiness } from '../../extraction/employer/business-kinds.ts';
import { cleanLine, isTitleShaped, splitAnnounced } from '../../extraction/title/candidates.ts';
import { looksLikeJob } from '../../extraction/title/occupation.ts';
import { breadcrumbEnd, namesWriter } from '../../extraction/title/opening-noise.ts';
import { readHeadline } from '../clean-title.ts';
import { isGenericHeading } from '../generic-names.ts';
import { namesOrganization } from '../page/employer.ts';
import type { OpeningLine, Role } from './opening-lines.ts';

/** A line of the opening that may hold the title, and how much speaks for it. */
export interface TitleLine {
  line: OpeningLine;
  /** Its place among the opening's lines. */
  at: number;
  score: number;
}

/** A line under this is no title. */
const ENOUGH = 3;
/** Roles of what stands under a title. */
const UNDER_TITLE: ReadonlySet<Role> = new Set(['place', 'organization', 'chip', 'pay', 'date', 'label']);
const LOOK_BELOW = 6;
const GENDER =
  /\(\s?(?:[mwfdhxkge]\s?[/|·,*-]\s?){1,3}[mwfdhxkge]\s?\)|\((?:all genders|gn|alle|divers|jede\*?r?)\)|(?<!\p{L})(?:h\/f|f\/h|m\/f|m\/v|v\/m|k\/m|m\/k|m\/ž|ž\/m|w\/m\/d|m\/w\/d)(?![\p{L}/])|\p{L}(?:[*:_]in|\/-?in|·e|·se|·rice|\(e\)|\(se\)|\(ne\)|\(a\)|\/a|\/ka|\/-in)(?!\p{L})/iu;
const MAX_HEADLINE = 160;
const NAMES_BOTH = /[@＠]| (?:at|bei|chez) /;
/** "4.1", "3,8 ★": what readers give an employer. */
const RATING = /^[1-5][.,]\d(?: ?★)?$/;
const HIRES =
  /\p{L} (?:is (?:seeking|hiring|looking)|seeks|sucht|recrute|recherche|busca|procura|contrata|cerca|ricerca|assume|zoekt|szuka|poszukuje|zatrudni|hledá|přijme) /u;
/** A line that leads to the title under it: "Wir suchen dich als", "Na stanowisko:", "Nous recrutons". */
const LEAD_IN =
  /(?:(?:post[io]|profilo|qualifica|figura|funzione|plaza|puesto|cargo|vaga|função|emprego|poste|emploi|functie|stanowisk[oau]|pozic[ei]|místo|post|position|role|stelle) (?:professionale )?(?:di|de|d['’]|van|of|als|da|do)|(?:wir )?suchen(?: wir)?(?: (?:dich|sie|ab sofort|zum .{3,30}|zur verstärkung.{0,40}|eine?n?))*(?: als)?|gesucht(?: wird| werden)?|stelle(?: als| eine[rs]?)?|stellenausschreibung|we(?:['’]re| are)(?: currently| now)? (?:hiring|looking for|recruiting|seeking)(?: an?)?|(?:position|post|role|vacancy) of|now hiring|recrut(?:e|ons)(?: une?| son| sa)?|recherch(?:e|ons)(?: une?)?|engage(?:ons)?(?: une?)?|poste à pourvoir|(?:buscamos|seleccionamos|se busca|precisa|contratamos|procuramos|contrata|incorpora\p{L}*)(?: una?| uma?| para.{0,20})?|(?:cerchiamo|cerca|ricerca|seleziona|assume)(?: una?| per .{3,40})?|concorso.{0,60}|(?:zoeken|zoekt|gezocht|op zoek naar)(?: wij| een)*|vacature|(?:zatrudni\p{L}*|poszukuj\p{L}+|szuka\p{L}*|na stanowisko|stanowisko.{0,20}|nabór.{0,60})|(?:hledá\p{L}*|přijm\p{L}+|na pozici|výběrové řízení.{0,40}))\s*[:…-]*$/iu;
const EASTERN_LEAD_IN = /(?:招聘|诚聘|急聘|招募|募集|採用|모집|채용)(?:岗位|职位|職種)?\s*[:：]?$/u;

/**
 * The line of an opening that is the job's title, by all that speaks for it: a word for an occupation, gender markers,
 * its label or heading, place, contract and pay under it, a leading line above it, and that the text says it again.
 * @param said the whole text in comparable form
 * @returns null where no line is sound
 */
export function findTitleLine(opening: OpeningLine[], said: string): TitleLine | null {
  let best: TitleLine | null = null;
  let behind = 0;
  let bullets = false;
  let since = 0;
  const crumbs = new Set<string>();
  for (const [at, line] of opening.entries()) {
    if (line.role === 'furniture') since = 0;
    else since++;
    if (line.role === 'prose') behind += 1;
    else if (line.role === 'bullet') bullets = true;
    else if (line.role === 'section' && at > 0) behind += 0.5;
    if (line.role === 'crumb') crumbs.add(comparable(breadcrumbEnd(line.text) ?? ''));
    const own = ownScore(line, opening, at);
    if (own === null) continue;
    const form = comparable(titleOf(line));
    const score =
      own -
      Math.min(behind, 3) * (line.role === 'titled' ? 0.3 : 1) -
      (bullets ? (line.role === 'titled' ? 0.5 : 3) : 0) -
      Math.min(since, 12) * 0.1 +
      (line.role !== 'crumb' && crumbs.has(form) ? 1.5 : 0) +
      (isSaidAgain(form, said) ? (looksLikeJob(line.text) ? 1.5 : 0.5) : 0);
    // A labelled title under a headline of the same words says it shorter.
    if (
      line.role === 'titled' &&
      best !== null &&
      best.line.role === 'open' &&
      sharesWord(form, comparable(titleOf(best.line)))
    )
      continue;
    if (score >= ENOUGH && (best === null || score > best.score)) best = { line, at, score };
  }
  return best;
}

/** What a line alone and its neighbours say for it; null where it cannot be a title. */
function ownScore(line: OpeningLine, opening: OpeningLine[], at: number): number | null {
  const titled = line.role === 'titled';
  // "Welder @ Acme (Bergen, hybrid – two days in the office)" is a headline, however long.
  const headline = line.role === 'prose' && line.text.length <= MAX_HEADLINE && NAMES_BOTH.test(line.text);
  if (line.role !== 'open' && !titled && line.role !== 'crumb' && !headline) return null;
  if (headline && readHeadline(line.text).employer === undefined) return null;
  const text = titleOf(line);
  if (!isTitleShaped(text) || namesWriter(line.text) || isGenericHeading(text) || /^\p{Ll}/u.test(text)) return null;
  // Under a writer's name stands what the writer is.
  if (at > 0 && namesWriter(opening[at - 1]?.text ?? '')) return null;
  const business = namesBusiness(text);
  const job = !business && looksLikeJob(text);
  if (line.role === 'crumb' && !job) return null;
  const { level } = line;
  const above = opening[at - 1];
  const words = text.split(/\s+/).length;
  const below = structureBelow(opening, at);
  if (!job && !titled && below.score < 1 && (level === 0 || level > 2)) return null;
  return (
    (job ? 3 : 0) +
    (GENDER.test(text) ? 2 : 0) +
    (headline ? 2 : 0) +
    (titled ? (job ? 1 : 3.5) : 0) +
    (level === 1 ? 2.5 : level === 2 ? 1.2 : level > 0 ? 0.6 : 0) +
    (above !== undefined && leadsIn(above.text) ? 2 : 0) +
    // "Subject: Welder", "Vacancy: Welder".
    (splitAnnounced(line.text) !== null ? 1 : 0) +
    below.score +
    // A job's name right above the first prose heads the ad.
    (job && below.score === 0 && opening[at + 1]?.role === 'prose' ? 0.8 : 0) +
    (line.gap && below.gap ? 0.5 : 0) -
    ((business || namesOrganization(text)) && !GENDER.test(text) ? (job ? 1 : 3) : 0) -
    (line.role === 'crumb' ? 2.5 : 0) -
    // "Acme is seeking a Welder" announces the title that stands by itself below.
    (text.length > 20 && HIRES.test(text) ? 1.5 : 0) -
    // What is rated is a firm.
    (RATING.test(opening[at + 1]?.text ?? '') ? 3 : 0) -
    (words > 14 ? 2 : 0) -
    (/[?]$/.test(text) ? 2 : 0) -
    // The title comes before the names that stand with it.
    (above?.role === 'open' && !line.gap && looksLikeJob(above.text) && !leadsIn(above.text) ? 1 : 0)
  );
}

/** Place, firm, contract, pay and days among the lines below, up to the first prose; the next one counts most. */
function structureBelow(opening: OpeningLine[], at: number): { score: number; gap: boolean } {
  let score = 0;
  let read = 0;
  for (const line of opening.slice(at + 1, at + 1 + LOOK_BELOW)) {
    if (line.role === 'prose' || line.role === 'bullet' || line.role === 'section') break;
    read++;
    const structured = line.cells.some(({ role }) => UNDER_TITLE.has(role));
    // The employer's name may stand between the title and the rest.
    const next = read === 1 && line.role === 'open' ? opening[at + 2] : undefined;
    if (structured || next?.cells.some(({ role }) => UNDER_TITLE.has(role))) score += read === 1 ? 1.2 : 0.5;
  }
  return { score: Math.min(score, 2.7), gap: opening[at + 1]?.gap ?? true };
}

function leadsIn(text: string): boolean {
  return text.length < 200 && (LEAD_IN.test(text) || EASTERN_LEAD_IN.test(text));
}

/** The part of a line that would be the title: a crumb's end, the column with a job in it. */
export function titleOf({ text, role, cells }: OpeningLine): string {
  if (role === 'crumb') return breadcrumbEnd(text) ?? text;
  const column = cells.length > 1 ? cells.find((cell) => cell.role === 'open' && looksLikeJob(cell.text)) : undefined;
  const line = column?.text ?? text;
  return withoutArticles(cleanLine(readHeadline(line).title));
}

/** "eine Sozialarbeiterin / einen Sozialarbeiter": the names alone. */
function withoutArticles(title: string): string {
  const plain = SMALL_ARTICLE.exec(title);
  if (plain !== null && looksLikeJob(title.slice(plain[0].length).split(' ').slice(0, 2).join(' ')))
    return title.charAt(plain[0].length).toUpperCase() + title.slice(plain[0].length + 1);
  if (!ARTICLE.test(title)) return title;
  return title.replace(ARTICLE, '').replace(/ \/ (?:eine[nrs]?|une?|uma?) /u, ' / ');
}
/** "Un agent technique", "una impiegata": an article before a name without a capital. */
const SMALL_ARTICLE = /^(?:une?|un·e|un\(e\)|un\/e|una|uno|uma?|een|an?|n\. ?\d+|\d) (?=\p{Ll}{4})/iu;
const ARTICLE =
  /^(?:eine?[nrs]?(?:\/eine?[nrs]?)?|une?|un\(e\)|uma?|um\(a\)|een|an?|1|zwei|2|deux|due|dos|dwóch) (?=\p{Lu})/u;

function isSaidAgain(form: string, said: string): boolean {
  if (form.length < 5) return false;
  const first = said.indexOf(form);
  return first >= 0 && said.indexOf(form, first + form.length - 1) >= 0;
}

/** Whether two comparable forms have a word of some length in common, in scripts without spaces three signs. */
function sharesWord(one: string, other: string): boolean {
  if (/[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]/u.test(one)) {
    const text = one.trim();
    for (let at = 0; at + 3 <= text.length; at++) if (other.includes(text.slice(at, at + 3))) return true;
    return false;
  }
  return one.split(' ').some((word) => word.length > 3 && other.includes(` ${word} `));
}
