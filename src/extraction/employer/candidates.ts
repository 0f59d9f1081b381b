import { isNavigation } from '../../documents/furniture/navigation-words.ts';
import { headingKind } from '../../documents/section-headings.ts';
import type { Found } from '../fact.ts';
import { isPlace, PLACES } from '../place/places.ts';
import type { Line } from '../reading.ts';
import { looksLikeJob } from '../title/occupation.ts';
import { HAS_PUBLIC_BODY, unbend } from './bodies.ts';
import { namesBusiness } from './business-kinds.ts';
import { agree, domainsIn, domainVotes, slug } from './domains.ts';
import { contains, INNER_CAPITAL, isProper, occurrences, standsAlone, withArticle } from './mentions.ts';
import { isEmployerName, isHeaderName, ORGANIZATION_WORD, tidyName } from './names.ts';
import { ABSTRACT, easternVotes, formVotes, headerVotes, proseVotes, type Vote } from './votes.ts';
import { COMMON, FORM_AT_END, namesPart, PLACE_LABEL, TEAM } from './words.ts';

/** A name that may be the employer's, how often and how strongly the text points to it, and where it stands first. */
interface Candidate {
  name: string;
  key: string;
  quote: string;
  score: number;
  whole: boolean;
  /** Whether the name itself shows what it is. */
  form: boolean;
  /** Whether no rule saw it but those that fit a common word as well. */
  weak: boolean;
  line: number;
}

const MAX_LINES = 90;
/** The weight of the name that the opening's layout gives, and of one that nothing else in the text bears out. */
const HEADER_VOTE = 4;
const LONE_HEADER_VOTE = 3;
/** The weight of one that stands above the title alone, where a site's own lines stand. */
const MARGIN_VOTE = 2;
const MAX_SENTENCE = 350;
/** The weight of another mention in passing of a name that is known already. */
const AGAIN = 0.25;
/** Lines that may hold the title, the employer and the place. */
const HEADER_LINES = 14;
/** How much of the text is searched for a name's other mentions. */
const MAX_TEXT = 20_000;
/** A candidate under this is a guess, and no fact. */
const ENOUGH = 3;

const NO_SUBJECT = new Set(['requirements', 'nice_to_have']);

/**
 * Who hires, by everything the text says: a legal form, a public body's name, the line at the title, sentences that
 * only an employer is the subject of, and the domain of its address. Each is a vote; spellings of one name add up.
 * @param lines the advertisement in reading order
 * @param title the job's title, which is no name
 * @param header the name that the opening lines were read to give
 * @returns the best supported name with the sentence it stands in; null where nothing is sound
 */
export function findEmployer(lines: Line[], title: string | null, header?: string): Found<string> | null {
  const read = lines.slice(0, MAX_LINES);
  const text = read
    .map((line) => line.text)
    .join('\n')
    .slice(0, MAX_TEXT);
  const titleAt = read.findIndex((line) => title !== null && line.text.includes(title));
  const candidates = new Map<string, Candidate>();
  const places = new Set(read.flatMap(placeIn));
  const count = (
    { name: raw, quote, score, whole, weak = false, form = false, passing = false }: Vote,
    line: number,
  ): void => {
    const tidy = tidyName(unbend(raw), title);
    const name = tidy === null || whole ? tidy : asNamed(tidy, text);
    if (name === null || !isEmployerName(name) || places.has(name)) return;
    if (!name.includes(' ') && (COMMON.test(name) || (!whole && (ABSTRACT.test(name) || looksLikeJob(name))))) return;
    const key = keyOf(name);
    const known = candidates.get(key);
    if (known === undefined) candidates.set(key, { name, key, quote, score, whole, form, weak, line });
    else {
      known.score += passing ? Math.min(score, AGAIN) : score;
      known.whole ||= whole;
      known.form ||= form;
      known.weak &&= weak;
      if (name.length > known.name.length) {
        known.name = name;
        known.quote = quote;
      }
    }
  };
  if (header !== undefined && !isNavigation(header)) {
    const score = headerScore(header, read, titleAt, text);
    count({ name: header, quote: header, score, whole: true }, 0);
  }
  let opening = true;
  let listed = false;
  for (const [index, line] of read.entries()) {
    if ((index < HEADER_LINES || (titleAt >= 0 && index > titleAt && index <= titleAt + 2)) && !isPlaced(line))
      for (const vote of headerVotes(line, index, titleAt, title, read[index + 1]?.text ?? '')) count(vote, index);
    const next = read[index + 1];
    if (line.type === 'heading' && next !== undefined && presentsItself(next.text) && isOwnName(line.text))
      count({ name: line.text, quote: line.text, score: 3, whole: true }, index);
    for (const vote of formVotes(line)) count(vote, index);
    for (const vote of easternVotes(line)) count(vote, index);
    const prose = line.type === 'paragraph' && line.text.length > 40 && /[.!?。](?:\s|$)/u.test(line.text);
    // "Background" above the first list may be the applicant's or the employer's.
    if ((!NO_SUBJECT.has(line.kind ?? '') || (prose && !listed)) && line.type !== 'list_item')
      for (const sentence of line.sentences)
        for (const vote of proseVotes(withoutGreeting(sentence).slice(0, MAX_SENTENCE), sentence, prose && opening))
          count(vote, index);
    if (prose) opening = false;
    if (line.type === 'list_item') listed = true;
  }
  const domains = domainsIn(text);
  for (const vote of domainVotes(domains, text)) count(vote, 0);
  return best([...candidates.values()], text, title, domains);
}

/** "Dear colleagues, Acme is looking for …": the sentence behind the greeting that it was set together with. */
function withoutGreeting(sentence: string): string {
  return sentence.slice(0, MAX_GREETING).includes(', ') ? sentence.replace(GREETING, '') : sentence;
}
const MAX_GREETING = 50;
const GREETING =
  /^(?:Dear|Hi|Hello|Hallo|Liebe[rs]?|Sehr geehrte|Guten Tag|Bonjour|Chère?s?|Mesdames|Hola|Estimad[oa]s?|Buen[oa]s|Olá|Car[oaie]s?|Prezad[oa]s|Bom dia|Ciao|Gentil[ei]|Salve|Beste|Geachte|Dzień dobry|Szanown[ie]|Drodzy|Cześć|Vážen[íé]|Milí|Dobrý den|Ahoj)(?: [\p{L}'’·()/*]+){0,4}, (?=\p{Lu})/u;

/** Whether a heading is a name, and opens no section ("Unternehmensprofil", "Das Team"). */
const isOwnName = (text: string): boolean =>
  text.includes(' ') &&
  isHeaderName(text) &&
  headingKind(text) === null &&
  !text.split(' ').some((word) => COMMON.test(word));

/** "We are a family firm", "Som una empresa": a text under the name of who speaks. */
const presentsItself = (text: string): boolean =>
  /^(?:We(?: are|['’]re) (?:an?|the|one)|Wir sind (?:ein|der|die|das)|Nous sommes (?:une?|le|la)|Somos (?:una?|la|el|uma?|a|o)|Som (?:una?|la|el)|Siamo (?:una?|un['’]|il|la)|Wij zijn (?:een|de|het)|Jesteśmy|Jsme|私たちは|当社は|我们是|我們是|우리는|저희는)(?!\p{L}{3})/u.test(
    text,
  );

/** A name out of a sentence: without an article that stands there alone, or what it owns ("Acme's Data"). */
function asNamed(name: string, text: string): string {
  const owner = /^(.{2,40}?)['’]s \p{Lu}/u.exec(name)?.[1];
  if (
    owner !== undefined &&
    !ORGANIZATION_WORD.test(name) &&
    occurrences(text, owner) > occurrences(text, `${owner}'s`)
  )
    return owner;
  const [, article, bare] = /^(The|La|Le|Les|El|Los|Las|De|Het|[AO]s?|Il|Lo|I|Gli) (.{3,})$/u.exec(name) ?? [];
  if (article === undefined || bare === undefined) return name;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (/[\p{L},(] $/u.test(text.slice(Math.max(0, at - 2), at)) || text[at + name.length] === '\n') return name;
  const alone = occurrences(text, bare) > occurrences(text, name);
  return article !== 'The' || alone ? bare : name;
}

/** How much the layout's name weighs: by its own words, by being used again, by standing below the title. */
function headerScore(name: string, lines: Line[], titleAt: number, text: string): number {
  if (ORGANIZATION_WORD.test(name) || FORM_AT_END.test(name) || namesBusiness(name) || occurrences(text, name) > 1)
    return HEADER_VOTE;
  const above = lines.slice(0, Math.max(titleAt, 0)).some((line) => line.text.includes(name));
  return above ? MARGIN_VOTE : LONE_HEADER_VOTE;
}

/** The place that a line names by its label or its region: "Location: Newman, Western Australia". */
function placeIn({ label, above, value, text }: Line): string[] {
  const named = label ?? above;
  if (text.length > 90) return [];
  if (named === null || !PLACE_LABEL.test(named.trim())) return label === null ? placedName(text) : [];
  const place = (label === null ? text : value).split(/\s*[(·|]\s*/u)[0]?.trim() ?? '';
  const name = place.split(/\s*[,，]\s*/u)[0] ?? '';
  return name !== '' && (isPlace(place) || place !== name) && !isOrganization(name) ? [name] : [];
}

/** What stands under "Location" is where the work is, whatever the place is called. */
const isPlaced = ({ above }: Line): boolean => above !== null && PLACE_LABEL.test(above.trim());

const isOrganization = (name: string): boolean =>
  ORGANIZATION_WORD.test(name) || HAS_PUBLIC_BODY.test(name) || FORM_AT_END.test(name);

/** "Newman, Western Australia" without a label. */
function placedName(text: string): string[] {
  if (text.length > 70 || !text.includes(', ')) return [];
  const [name = '', ...rest] = text.split(/, /u);
  return rest.length < 3 &&
    /^\p{Lu}/u.test(name) &&
    PLACES.get(rest.at(-1)?.toLowerCase() ?? '') !== 'city' &&
    !isOrganization(name) &&
    isPlace(text)
    ? [name]
    : [];
}

function keyOf(name: string): string {
  return slug(name.replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim().replace(FORM_AT_END, ''));
}

const ARTICLE = /^(?:The|La|Le|Les|El|Los|Las|De|Het|Die|Der|Das) /u;

/** Adds the votes of shorter spellings to the whole name, then takes the strongest, the earlier of equals. */
function best(candidates: Candidate[], text: string, title: string | null, domains: string[]): Found<string> | null {
  const rated = candidates.map((candidate) => ({ ...candidate, total: candidate.score, short: false }));
  for (const one of rated) {
    const part = namesPart(one.name) && !FORM_AT_END.test(one.name);
    for (const other of rated) {
      if (one === other || part || !contains(one.name, other.name) || FORM_AT_END.test(other.name)) continue;
      const begins = one.name.replace(ARTICLE, '').toLowerCase().startsWith(other.name.toLowerCase());
      const holds = !other.whole && (one.form || ORGANIZATION_WORD.test(one.name) || namesBusiness(one.name));
      // "Harmon Creek" stands for "Harmon Creek Medical Center" where a rule saw that whole name, or it comes first.
      if ((one.whole && (begins || holds)) || (begins && !other.form && isIntroduced(one, other, text, title))) {
        one.total += other.score;
        other.short = true;
      } else if (begins) other.total += one.score;
    }
    const bare = one.name.replace(FORM_AT_END, '');
    const agreed = domains.some((domain) => agree(domain, one.key));
    if (agreed) one.total += 2;
    const first = bare.split(' ')[0] ?? bare;
    if (occurrences(text, bare) > 1 || (first.length > 3 && occurrences(text, first) > 2)) one.total += 1;
    if (one.score < 3 && !bare.includes(' ') && bare !== bare.toLowerCase() && standsAlone(text, bare.toLowerCase()))
      one.total -= 4;
    if (one.weak && !agreed && !bare.includes(' ') && !INNER_CAPITAL.test(bare) && !isProper(text, bare))
      one.total -= 1.5;
    if (part) one.total -= 4;
  }
  // A university or a hospital that is named once, where nothing else is.
  const [body, ...bodies] = rated.filter((one) => one.form);
  if (body !== undefined && bodies.length === 0 && !rated.some((one) => one !== body && one.total >= 2))
    body.total += 1.5;
  const whole = rated.filter((one) => !one.short);
  whole.sort((a, b) => b.total - a.total || Number(b.whole) - Number(a.whole) || a.line - b.line);
  const [winner] = whole;
  if (winner === undefined || winner.total < ENOUGH) return null;
  const name = withArticle(winner.name, text);
  return { value: name, quote: text.includes(name) && !winner.quote.includes(name) ? name : winner.quote };
}

/** Whether a text says a name in full before it shortens it, and the name is no team's. */
function isIntroduced({ name, score }: Candidate, short: Candidate, text: string, title: string | null): boolean {
  const at = text.indexOf(name);
  if (at < 0 || TEAM.test(name) || text.indexOf(short.name) !== at) return false;
  // "Acme Contact Center" is what the engineer of "Engineer, Contact Center" works on.
  if (title?.includes(name.slice(short.name.length + 1))) return false;
  return occurrences(text, name) > 1 || ORGANIZATION_WORD.test(name) || score >= 3;
}
