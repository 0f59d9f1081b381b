import { allMatches } from '../../core/all-matches.ts';
import { isNavigation } from '../../documents/furniture/navigation-words.ts';
import { isPlace } from '../place/places.ts';
import type { Line } from '../reading.ts';
import { splitGlued } from '../title/candidates.ts';
import { looksLikeJob } from '../title/occupation.ts';
import { NOISE_LINE } from '../title/opening-noise.ts';
import { EASTERN_BODY, EASTERN_TOWN, HAS_PUBLIC_BODY, PUBLIC_BODY, unbend } from './bodies.ts';
import { namesBusiness } from './business-kinds.ts';
import { EASTERN_FIRM, HAS_EASTERN_FORM, HAS_FORM, NAME_RUN, trimEastern, WESTERN_FIRM } from './forms.ts';
import { isHeaderName, ORGANIZATION_WORD } from './names.ts';
import { ownerOfPage } from './own-pages.ts';
import { EASTERN_PROSE, EASTERN_TOPIC, PROSE } from './prose.ts';

/** What a rule says of a name: its words, where they stand, how surely they are the employer's, and how it saw them. */
export interface Vote {
  name: string;
  quote: string;
  score: number;
  /** Whether the rule saw the whole name, so that a shorter spelling of it is an abbreviation. */
  whole: boolean;
  /** Whether it is a rule that a common word at a sentence's start fits as well as a name. */
  weak?: boolean;
  /** Whether the name itself shows what it is: a legal form, a public body. */
  form?: boolean;
  /** Whether it is a mention within a sentence about anything: only the first counts in full. */
  passing?: boolean;
}

/** How much of a line is looked through for firms' names. */
const MAX_FORMS = 2500;
const MAX_HEADER = 140;

/** Words before a name that make it someone else's: a customer, a partner, an owner, a tool. */
const OTHERS =
  /(?:clients?|customers?|contract|partners?(?:hip)?|partnered|such as|like|e\.g\.|for example|including|includes|formerly|ex-|previously|owned by|part of|subsidiary of|funded by|backed by|investors?|led by|from|using|tools?|(?:powered|regulated|authorised|accredited|registered|approved|licensed|certified|run|managed) by|kunden|klienten|partner|wie|clientes|clienti|klanten|klienci|comme|como|come|zoals)[\s:,]+(?:with |of |mit |avec |con |com |the |for |at )?$/iu;
const SUBJECT = new RegExp(
  `^["“„*_]*(?:(?:[AO]s?|The|La|Le|Il|El|Lo|Die|Der|Das|De|Het|At|Bei|Chez|In|En|Na|Presso|Bij) |L['’])?(${NAME_RUN})(?: \\([^)]{1,60}\\))?(?: (?:in|aus|of|from|à|de|z|ve?|w) \\p{Lu}[\\p{L}-]+)?,? (\\p{Ll}[\\p{Ll}'’-]*)`,
  'u',
);
/** "Support engineers at Acme answer …", "Als Monteur bei der Acme …", "En tant que soudeur chez Acme, …". */
const HAS_POST = / (?:at|chez|bij|presso|bei|beim) /;
const POST_AT = new RegExp(
  `^["“„*_]*(?:(?:As|Als|En tant que?|En|Come|In qualità di|Jako|The|Our|Le|La|Il) (?:an? |our |eine?n? |une? |una |een |the )?)?([\\p{L}][\\p{L}\\p{M}&/,() *:·-]{2,70}?),? (?:at|chez|bij|presso|bei(?: der)?|beim) (?:the |de |la |le |l['’])?(${NAME_RUN})(?=,? \\p{Ll})`,
  'u',
);
/** Verbs that a sentence about a firm begins with; others count less. */
const FIRM_VERB =
  /^(?:is|are|was|has|have|makes?|builds?|helps?|runs?|offers?|provides?|develops?|designs?|operates?|serves?|supports?|looks|keeps|sells|trades|plans|cares|measures|believes|employs|works|we|tells|brings|gives|connects|publishes|teaches|treats|grows|bakes|brews|repairs|ships|insures|owns|manages|delivers|produces|creates|ist|hat|macht|baut|bietet|entwickelt|betreibt|sucht|produziert|liefert|gehört|steht|versorgt|begleitet|beschäftigt|fertigt|vertreibt|berät|unterstützt|betreut|plant|vermietet|est|fait|fabrique|développe|accompagne|propose|recrute|recherche|conçoit|emploie|exploite|aide|compte|gère|édite|transforme|accueille|forme|soigne|vend|distribue|réunit|regroupe|es|hace|fabrica|desarrolla|busca|ofrece|gestiona|opera|distribuye|ayuda|cuenta|atiende|vende|presta|cuida|somos|é|faz|desenvolve|produz|oferece|nasceu|procura|contrata|ajuda|atende|cuida|conecta|presta|è|produce|sviluppa|offre|cerca|assiste|opera|gestisce|aiuta|realizza|progetta|vende|conta|accoglie|cura|maakt|bouwt|levert|zoekt|ontwikkelt|biedt|heeft|helpt|verzorgt|telt|beheert|begeleidt|verkoopt|to|jest|tworzy|produkuje|szuka|buduje|dostarcza|projektuje|zatrudnia|pomaga|prowadzi|oferuje|wspiera|sprzedaje|je|vyrábí|vyvíjí|hledá|staví|provozuje|dodává|nabízí|pomáhá|zajišťuje|prodává|má)$/u;
/** Nouns that are no names where a sentence begins with them alone: what is made of a verb or a quality. */
export const ABSTRACT =
  /(?:ung|ungen|heit|keit|schaft|schluss|zeit|zeiten|beginn|umfang|datum|gehalt|dauer|frist|ort|kenntnisse|erfahrung|bereitschaft|schein|ción|ciones|ção|ções|zione|zioni|idad|dades?|ités?|tions?|ments?|mientos?|mentos?|encia|encias|ência|enza|anie|enie|ania|enia|ość|ání|ení|ost|stwo|ství|ness|ships?|ance|ence)$/u;
/** "commune de Saint-Aubin": a body's kind as a sentence writes it. */
const BODY_OF =
  /^(?:commune|ville|département|métropole|mairie|municip|communauté|comune|gemeente|gmina|obec|city|county)/;
/** Verbs that say too little of their subject to make a name of it. */
const COPULA =
  /^(?:is|are|was|has|have|we|looks|ist|hat|steht|gehört|est|fait|compte|es|hace|cuenta|é|faz|è|conta|heeft|telt|to|jest|je|má)$/u;
const AT =
  /^(.{3,80}?)(?: at|,? bei| chez| na| no| en| presso| bij| w| ve?| @)? ?(?<=\s(?:at|bei|beim|chez|na|no|en|presso|bij|w|ve?|@)) (\p{Lu}[^|,(]{1,50}?)(?:\s*[|,(].*)?$/u;
/** A line that is a sentence, and no name. */
const SENTENCE = /[。！？]$|^(?:\S+ ){5,}\S+[.!?]$/u;

/** The lines of an opening: a part that looks like a name stands where boards put the employer. */
export function* headerVotes(
  line: Line,
  index: number,
  titleAt: number,
  title: string | null,
  next: string,
): Generator<Vote> {
  const { text } = line;
  if (text.length > MAX_HEADER || line.label !== null || isNavigation(text) || SENTENCE.test(text)) return;
  const vote = (name: string, score: number, whole = true): Vote => ({ name, quote: text, score, whole });
  const own = ownerOfPage(text);
  if (own !== undefined && isHeaderName(own) && !isNavigation(own)) yield vote(own, 3, false);
  const under = titleAt >= 0 && index > titleAt && index <= titleAt + 2;
  const near = under || (titleAt >= 0 && index >= titleAt - 1 && index <= titleAt);
  const glued = splitGlued(text);
  const parts = glued.flatMap((piece) => piece.split(/\s+[|·•–—-]\s+|\s*[|｜•]\s*/u));
  for (const [at, part] of parts.entries()) {
    const name = part.replace(/,\s.*$/u, (tail) => (/^,\s(?:Inc|LLC|Ltd|S\.)/.test(tail) ? tail : '')).trim();
    if (!isHeaderName(name) || title?.includes(name) || isNavigation(name) || EASTERN_TOPIC.test(name)) continue;
    const organization = ORGANIZATION_WORD.test(name);
    yield vote(
      name,
      (near ? 1.5 : 0.5) +
        (at === 0 && parts.length > 1 ? 0.5 : 0) +
        (glued.length > 1 ? 1.5 : 0) +
        (index === titleAt + 1 && titleAt >= 0 ? (organization || isChip(next) ? 1.5 : at === 0 ? 0.5 : 0) : 0),
    );
  }
  const at = AT.exec(text);
  if (at?.[1] && at[2] && looksLikeJob(at[1]) && isHeaderName(at[2]))
    yield vote(at[2], namesFirmBehind(text, at[2]) ? 3 : 1);
}

/** Whether what follows a job's "at" is a firm: the words of some languages say "in" a town as well. */
function namesFirmBehind(text: string, name: string): boolean {
  if (!IN_OR_AT.test(text.slice(0, text.lastIndexOf(name)))) return true;
  return ORGANIZATION_WORD.test(name) || HAS_PUBLIC_BODY.test(name) || namesBusiness(name) || HAS_FORM.test(` ${name}`);
}
const IN_OR_AT = / (?:na|no|en|w|ve?) $/u;

/** What stands under the employer's line: a place, a contract, a date. */
function isChip(text: string): boolean {
  return (
    text.length > 0 && text.length < 80 && (NOISE_LINE.test(text) || isPlace(text.split(/\s*[|·•(]\s*/u)[0] ?? ''))
  );
}

/** Names that show what they are: a firm's legal form, a public body. */
export function* formVotes(line: Line): Generator<Vote> {
  const text = line.text.slice(0, MAX_FORMS);
  if (HAS_FORM.test(text))
    for (const match of allMatches(text, WESTERN_FIRM)) {
      if (match[1] !== undefined && !OTHERS.test(text.slice(0, match.index)))
        yield { name: afterArticle(match[1]), quote: match[0], score: 3, whole: true, form: true };
    }
  if (HAS_EASTERN_FORM.test(text))
    for (const match of allMatches(text, EASTERN_FIRM)) {
      if (!/(?:客户|取引先|某|고객사)/u.test(match[0]))
        yield { name: trimEastern(match[0]), quote: match[0], score: 3, whole: true, form: true };
    }
  if (line.kind === 'requirements' || line.kind === 'nice_to_have') return;
  yield* businessVotes(line);
  const plain = unbend(text);
  if (HAS_PUBLIC_BODY.test(plain))
    for (const match of allMatches(plain, PUBLIC_BODY)) {
      if (match[1] === undefined || OTHERS.test(plain.slice(0, match.index))) continue;
      const name = match[1].replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
      yield {
        name,
        quote: plain === text ? match[0] : text,
        score: match.index < 20 ? 3 : 1.5,
        whole: true,
        form: true,
      };
    }
}

/** "… gesucht von Metzgerei Ohlinger, Weiden": a business by its kind, in a line that is not long. */
function* businessVotes({ text, type }: Line): Generator<Vote> {
  if (type !== 'paragraph' || text.length > MAX_BUSINESS) return;
  for (const { 0: name, index } of allMatches(text.slice(0, BUSINESS_WITHIN), RUN)) {
    // A body by its name has its vote already.
    if (!name.includes(' ') || !namesBusiness(name) || HAS_PUBLIC_BODY.test(name)) continue;
    if (OTHERS.test(text.slice(0, index))) continue;
    yield { name, quote: name, score: 2, whole: true, form: true };
  }
}
const RUN = new RegExp(NAME_RUN, 'gu');
const MAX_BUSINESS = 900;
const BUSINESS_WITHIN = 200;

/** "Jahreskarte der Linien Die Acme GmbH": a name begins behind an article with a capital. */
function afterArticle(name: string): string {
  return name.replace(/^.+ (?:Die|Der|Das|Les|Los|Las) (?=\p{Lu})/u, '');
}

/** The same in scripts without spaces: a town, a school or a clinic, and the topic of a sentence about the firm. */
export function* easternVotes(line: Line): Generator<Vote> {
  const text = line.text.slice(0, MAX_FORMS);
  if (!/[\p{sc=Han}\p{sc=Hangul}]/u.test(text)) return;
  const town = EASTERN_TOWN.exec(text)?.[1];
  if (town !== undefined) yield { name: town, quote: text, score: 4, whole: true };
  if (line.kind !== 'requirements' && line.kind !== 'nice_to_have')
    for (const match of allMatches(text, EASTERN_BODY)) {
      if (EASTERN_TOPIC.test(match[0])) continue;
      const hires = match.index < 12 && EASTERN_CALL.test(line.text);
      const opens = match.index < 8;
      // A school or a hospital within a sentence is a partner or a customer as well: to be named again proves little.
      yield {
        name: match[0],
        quote: match[0],
        score: hires ? 3 : opens ? 2 : 1,
        whole: true,
        passing: !hires && !opens,
      };
    }
  if (line.type === 'list_item') return;
  for (const sentence of line.sentences) {
    for (const { hint, pattern, score } of EASTERN_PROSE) {
      const name = hint.test(sentence) ? pattern.exec(sentence)?.[1] : undefined;
      if (name !== undefined && !EASTERN_TOPIC.test(name)) yield { name, quote: sentence, score, whole: false };
    }
  }
}

const EASTERN_CALL = /公开招聘|公開招聘|招聘|招募|诚聘|募集|採用|모집|채용/u;

/**
 * Sentences that speak of the employer: "At Acme, we …", "Acme builds …".
 * @param opening whether it stands in the advertisement's first prose
 */
export function* proseVotes(text: string, quote: string, opening: boolean): Generator<Vote> {
  for (const { hint, pattern, score } of PROSE) {
    const match = hint.test(text) ? pattern.exec(text) : null;
    // "Join the Payments team" names a team.
    if (match?.[1] !== undefined) {
      const team = /\bthe $/.test(match[0].slice(0, match[0].indexOf(match[1]))) && /^[Jj]oin/.test(match[0]);
      const name = BODY_OF.test(match[1]) ? `${match[1].charAt(0).toUpperCase()}${match[1].slice(1)}` : match[1];
      yield { name, quote, score: team ? 1 : score, whole: name !== match[1] };
    }
  }
  const post = HAS_POST.test(text) ? POST_AT.exec(text) : null;
  if (post?.[1] && post[2] && looksLikeJob(post[1])) yield { name: post[2], quote, score: 3, whole: false };
  const subject = SUBJECT.exec(text);
  if (subject?.[1] === undefined || subject[2] === undefined) return;
  const several = subject[1].includes(' ');
  const firm = FIRM_VERB.test(subject[2]);
  if (firm || /[^s]s$|t$|a$|e$/.test(subject[2]))
    yield {
      name: subject[1],
      quote,
      score: (firm ? 2 : several ? 1 : 0.5) + (opening ? (several ? 2 : 1) : 0),
      whole: false,
      weak: !firm || COPULA.test(subject[2]),
    };
}
