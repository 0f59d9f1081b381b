import { allMatches } from '../core/all-matches.ts';
import {
  EASTERN_FIRM,
  HAS_EASTERN_FORM,
  HAS_FORM,
  HAS_PUBLIC_BODY,
  NAME_RUN,
  PUBLIC_BODY,
  trimEastern,
  WESTERN_FIRM,
} from './employer-forms.ts';
import { isEmployerName, isHeaderName, ORGANIZATION_WORD, tidyName } from './employer-names.ts';
import { PROSE } from './employer-prose.ts';
import type { Found } from './fact.ts';
import { looksLikeJob } from './occupation.ts';
import type { Line } from './reading.ts';
import { splitGlued } from './title-candidates.ts';

/** A name that may be the employer's, how often and how strongly the text points to it, and where it stands first. */
interface Candidate {
  name: string;
  quote: string;
  score: number;
  /** Whether a rule saw the whole name, so that a shorter spelling of it is an abbreviation. */
  whole: boolean;
  line: number;
}

const MAX_LINES = 90;
/** The weight of the name that the opening's layout gives. */
const HEADER_VOTE = 4;
const MAX_SENTENCE = 350;
/** How much of a line is looked through for firms' names. */
const MAX_FORMS = 2500;
/** Lines that may hold the title, the employer and the place. */
const HEADER_LINES = 14;
/** A candidate under this is a guess, and no fact. */
const ENOUGH = 3;

const NO_SUBJECT = new Set(['requirements', 'nice_to_have']);

/** Words before a name that make it someone else's: a customer, a partner, an owner, a tool. */
const OTHERS =
  /(?:clients?|customers?|contract|partners?(?:hip)?|partnered|such as|like|e\.g\.|for example|including|includes|formerly|ex-|previously|owned by|part of|subsidiary of|funded by|backed by|investors?|led by|from|using|tools?|kunden|klienten|partner|wie|clientes|clienti|klanten|klienci|comme|como|come|zoals)[\s:,]+(?:with |of |mit |avec |con |com |the |for |at )?$/iu;
const SUBJECT = new RegExp(
  `^["“„*_]*(?:(?:[AO]s?|The|La|Le|Il|El|Lo|Die|Der|Das|De|Het|At|Bei|Chez|In|En|Na|Presso|Bij) |L['’])?(${NAME_RUN})(?: \\([^)]{1,60}\\))?(?: (?:in|aus|of|from|à|de|z|ve?|w) \\p{Lu}[\\p{L}-]+)?,? (\\p{Ll}[\\p{Ll}'’-]*)`,
  'u',
);
/** Verbs that a sentence about a firm begins with; others count less. */
const FIRM_VERB =
  /^(?:is|are|was|has|have|makes?|builds?|helps?|runs?|offers?|provides?|develops?|designs?|operates?|serves?|supports?|looks|keeps|sells|trades|plans|cares|measures|believes|employs|works|we|ist|hat|macht|baut|bietet|entwickelt|betreibt|sucht|produziert|liefert|gehört|steht|versorgt|begleitet|est|fait|fabrique|développe|accompagne|propose|recrute|recherche|conçoit|emploie|exploite|es|hace|fabrica|desarrolla|busca|ofrece|gestiona|opera|distribuye|é|faz|desenvolve|produz|oferece|nasceu|procura|contrata|è|produce|sviluppa|offre|cerca|assiste|opera|gestisce|maakt|bouwt|levert|zoekt|ontwikkelt|biedt|heeft|to|jest|tworzy|produkuje|szuka|buduje|dostarcza|projektuje|zatrudnia|je|vyrábí|vyvíjí|hledá|staví|provozuje|dodává|nabízí)$/u;
const MAIL =
  /[\p{L}\p{N}._%+-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)|(?:https?:\/\/|www\.|\()((?:[a-z0-9-]+\.)+[a-z]{2,10})/giu;
const HOSTS =
  /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|proton(?:mail)?|gmx|web|t-online|qq|163|126|naver|linkedin|indeed|glassdoor|stepstone|xing|greenhouse|lever|ashbyhq|workable|smartrecruiters|personio|myworkdayjobs|github|google|facebook|forms|bit|youtube|twitter|example|com|org|net|co|jobs|careers|www|mail|wd\d+)$/i;

/**
 * Who hires, by everything the text says: a legal form, a public body's name, the line at the title, sentences that
 * only an employer is the subject of, and the domain of its address. Each is a vote; spellings of one name add up.
 * @param lines the advertisement in reading order
 * @param title the job's title, which is no name
 * @param header the name that the opening lines were read to give
 * @returns the best supported name with the sentence it stands in; null where nothing is sound
 */
export function findEmployer(lines: Line[], title: string | null, header?: string): Found<string> | null {
  const candidates = new Map<string, Candidate>();
  const vote = (raw: string, quote: string, score: number, whole: boolean, line: number): void => {
    const name = tidyName(raw, title);
    if (name === null || !isEmployerName(name)) return;
    const key = keyOf(name);
    const known = candidates.get(key);
    if (known === undefined) candidates.set(key, { name, quote, score, whole, line });
    else {
      known.score += score;
      known.whole ||= whole;
      if (name.length > known.name.length) {
        known.name = name;
        known.quote = quote;
      }
    }
  };
  if (header !== undefined) vote(header, header, HEADER_VOTE, true, 0);
  const read = lines.slice(0, MAX_LINES);
  const titleAt = read.findIndex((line) => title !== null && line.text.includes(title));
  let firstProse = true;
  read.forEach((line, index) => {
    if (index < HEADER_LINES) voteHeader(line, index, titleAt, title, vote);
    const prose = line.type === 'paragraph' && line.text.length > 40 && /[.!?。](?:\s|$)/u.test(line.text);
    voteForms(line.text.slice(0, MAX_FORMS), index, vote);
    for (const sentence of line.sentences) {
      const text = sentence.slice(0, MAX_SENTENCE);
      if (NO_SUBJECT.has(line.kind ?? '') || line.type === 'list_item') continue;
      voteProse(text, sentence, index, prose && firstProse, vote);
    }
    if (prose) firstProse = false;
  });
  const text = read.map((line) => line.text).join('\n');
  const domains = domainsIn(text);
  voteDomains(domains, text, vote);
  return best([...candidates.values()], text, domains);
}

type Vote = (raw: string, quote: string, score: number, whole: boolean, line: number) => void;

/** The lines around the title: a part that looks like a name stands where boards put the employer. */
function voteHeader(line: Line, index: number, titleAt: number, title: string | null, vote: Vote): void {
  if (line.text.length > 140 || line.label !== null) return;
  const near = titleAt >= 0 && index >= titleAt - 1 && index <= titleAt + 2;
  const glued = splitGlued(line.text);
  const parts = glued.flatMap((piece) => piece.split(/\s+[|·•–—-]\s+|\s*[|｜•]\s*/u));
  parts.forEach((part, at) => {
    const name = part.replace(/,\s.*$/u, (tail) => (/^,\s(?:Inc|LLC|Ltd|S\.)/.test(tail) ? tail : '')).trim();
    if (!isHeaderName(name) || title?.includes(name)) return;
    vote(
      name,
      line.text,
      (near ? 1.5 : 0.5) +
        (at === 0 && parts.length > 1 ? 0.5 : 0) +
        (glued.length > 1 ? 1.5 : 0) +
        (index === titleAt + 1 && ORGANIZATION_WORD.test(name) ? 1.5 : 0),
      true,
      index,
    );
  });
  const at =
    /^(.{3,80}?)(?: at|,? bei| chez| na| no| en| presso| bij| w| ve?| @)? ?(?<=\s(?:at|bei|chez|na|no|en|presso|bij|w|ve?|@)) (\p{Lu}[^|,(]{1,50}?)(?:\s*[|,(].*)?$/u.exec(
      line.text,
    );
  if (at?.[1] && at[2] && looksLikeJob(at[1]) && isHeaderName(at[2])) vote(at[2], line.text, 3, true, index);
}

/** Names that show what they are: a firm's legal form, a public body. */
function voteForms(text: string, index: number, vote: Vote): void {
  if (HAS_FORM.test(text))
    for (const match of allMatches(text, WESTERN_FIRM)) {
      if (match[1] !== undefined && !OTHERS.test(text.slice(0, match.index))) vote(match[1], match[0], 3, true, index);
    }
  if (HAS_EASTERN_FORM.test(text))
    for (const match of allMatches(text, EASTERN_FIRM)) {
      if (!/(?:客户|取引先|某|고객사)/u.test(match[0])) vote(trimEastern(match[0]), match[0], 3, true, index);
    }
  if (HAS_PUBLIC_BODY.test(text))
    for (const match of allMatches(text, PUBLIC_BODY)) {
      if (match[1] === undefined || OTHERS.test(text.slice(0, match.index))) continue;
      vote(match[1], match[0], match.index < 20 ? 3 : 1, true, index);
    }
}

/** Sentences that speak of the employer: "At Acme, we …", "Acme builds …". */
function voteProse(text: string, quote: string, index: number, opening: boolean, vote: Vote): void {
  for (const pattern of PROSE) {
    const match = pattern.exec(text);
    // "Join the Payments team" names a team.
    if (match?.[1] !== undefined)
      vote(match[1], quote, /\bthe $/.test(match[0].slice(0, -match[1].length)) ? 1 : 3, false, index);
  }
  const subject = SUBJECT.exec(text);
  if (subject?.[1] !== undefined && subject[2] !== undefined) {
    const firm = FIRM_VERB.test(subject[2]);
    if (firm || /[^s]s$|t$|a$|e$/.test(subject[2]))
      vote(subject[1], quote, (firm ? 2 : 1) + (opening ? (subject[1].includes(' ') ? 2 : 1) : 0), false, index);
  }
}

/** The second-level labels of the addresses in a text: "skerrit" of crew@skerrit.com. */
function domainsIn(text: string): string[] {
  if (!/[@/(]/.test(text)) return [];
  const labels = allMatches(text.slice(0, 20_000), MAIL).flatMap((match) =>
    (match[1] ?? match[2] ?? '').toLowerCase().split('.').slice(0, -1),
  );
  return [...new Set(labels.filter((label) => label.length > 3 && !HOSTS.test(label)).map(slug))];
}

/** A name in the text whose letters are a domain's. */
function voteDomains(domains: string[], text: string, vote: Vote): void {
  for (const domain of domains) {
    for (const match of allMatches(text.slice(0, 20_000), RUN)) {
      const words = match[0].split(' ');
      for (let from = 0; from < words.length; from++) {
        for (let to = from + 1; to <= Math.min(words.length, from + 5); to++) {
          const name = words.slice(from, to).join(' ');
          if (slug(name) !== domain) continue;
          vote(name, name, 2, false, 0);
          return;
        }
      }
    }
  }
}
const RUN = new RegExp(NAME_RUN, 'gu');

/** Letters that a domain would be made of. */
function slug(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const FORM_AT_END =
  /[ ,]+(?:gmbh.*|ag|se|kg|ug|e\. ?v\.|llp|llc|inc|ltd|limited|private limited|plc|corp|pvt ltd|pty ltd|s ?a( de c ?v)?|sas|sarl|srl|s r l|spa|bv|b v|nv|sl|s l|oy|ab|sp z o ?o|s r o|a s|ltda)\.?$/i;

function keyOf(name: string): string {
  return slug(name.replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim().replace(FORM_AT_END, ''));
}

/** Adds the votes of shorter spellings to the whole name, then takes the strongest, the earlier of equals. */
function best(candidates: Candidate[], text: string, domains: string[]): Found<string> | null {
  const keyed = candidates.map((candidate) => ({ ...candidate, key: keyOf(candidate.name), total: candidate.score }));
  for (const one of keyed) {
    for (const other of keyed) {
      if (one === other || !beginsWith(one.name, other.name)) continue;
      // "Harmon Creek" stands for "Harmon Creek Medical Center" where a rule saw that whole name.
      if (one.whole) one.total += other.score;
      else other.total += one.score;
    }
    if (domains.some((domain) => agree(domain, one.key))) one.total += 2;
    const bare = one.name.replace(FORM_AT_END, '');
    const first = bare.split(' ')[0] ?? bare;
    if (occurrences(text, bare) > 1 || (first.length > 3 && occurrences(text, first) > 2)) one.total += 1;
    if (one.score < 3 && !bare.includes(' ') && bare !== bare.toLowerCase() && standsAlone(text, bare.toLowerCase()))
      one.total -= 4;
  }
  keyed.sort((a, b) => b.total - a.total || Number(b.whole) - Number(a.whole) || a.line - b.line);
  const [winner] = keyed;
  return winner !== undefined && winner.total >= ENOUGH ? { value: winner.name, quote: winner.quote } : null;
}

/** Whether a name is another with more words behind. */
function beginsWith(name: string, start: string): boolean {
  return name.toLowerCase().startsWith(`${start.toLowerCase()} `);
}

function agree(domain: string, key: string): boolean {
  return (
    domain.length >= 4 && key.length >= 4 && (domain.startsWith(key) || key.startsWith(domain) || domain.includes(key))
  );
}

function occurrences(text: string, name: string): number {
  if (name.length < 3) return 0;
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < 4; at = text.indexOf(name, at + name.length)) count++;
  return count;
}

/** Whether a text holds a word as a word of its own, in no longer one and in no address. */
function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!/[\p{L}@.-]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^[\p{L}.@-]/u.test(text.slice(end, end + 2)))
      return true;
  }
  return false;
}
