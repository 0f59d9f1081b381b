import { quoteFinder } from '../../core/evidence.ts';
import type { JobPosting, SectionKind } from '../../core/posting.ts';
import { splitSentences } from '../../extraction/sentences.ts';

/** What a line of the ad speaks of, as far as questions go. */
export type LineKind = 'duty' | 'must' | 'nice' | 'company' | 'role' | 'benefit' | 'other';

/** One sentence or bullet of the ad: `quote` as it stands in the description, `text` without its markup. */
export interface AdLine {
  kind: LineKind;
  quote: string;
  text: string;
  /** Its place among the lines of the ad. */
  index: number;
}

const KIND_OF_SECTION: Record<SectionKind, LineKind | null> = {
  about_company: 'company',
  about_role: 'role',
  responsibilities: 'duty',
  requirements: 'must',
  nice_to_have: 'nice',
  benefits: 'benefit',
  pay: null,
  location: 'other',
  application: null,
  equal_opportunity: null,
  other: 'other',
};

/** Equal opportunity, privacy, fraud and application boilerplate: nobody is interviewed about it. */
const BOILERPLATE =
  /equal (employment )?opportunit|regardless of (race|age|gender|sex)|without regard to|protected (veteran|class|by law)|sexual orientation|national origin|reasonable accommodation|affirmative action|privacy (policy|notice|statement)|background check|drug test|e-verify|cookies?\b.*(policy|consent)|personal data|GDPR|recruit(ment|ing) (scam|fraud)|unsolicited r[eé]sum[eé]s|apply (now|here|today|by|via|through)\b|click .{0,20}apply|submit your (cv|resume|application)|send (us )?your (cv|resume|application)|we celebrate diversity|all qualified applicants|accepts applications on an ongoing|Chancengleichheit|unabhängig von (Geschlecht|Herkunft|Alter)|Schwerbehindert|bewirb dich|Bewerbungsunterlagen|handicap|égalité des chances|igualdad de oportunidades|independientemente de|igualdade de oportunidades|RODO|klauzul|danych osobowych|envia(r|e)?\s+(tu|o teu|seu)?\s*(cv|currículo)|envoyez|postulez/i;

/** Markdown taken off a piece of the description, for showing it as plain text. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*+•·▪●○◦✓✔➢➤»]|\d{1,2}[.)])\s+/u, '')
    .replace(/(\*\*|__|`)/g, '')
    .replace(/^#+\s*/, '')
    .replace(/\\([\\`*_{}[\]()#+.!|<>-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A quote without the bullet, emphasis marks and heading marks at its ends; still verbatim. */
function trimQuote(quote: string): string {
  return quote
    .replace(/^\s*(?:#+\s+|>\s+|(?:[-*+•·▪●○◦✓✔➢➤»]|\d{1,2}[.)])\s+)+/u, '')
    .replace(/^[*_`\s]+(?=\S)/, '')
    .replace(/[\s*_`|]+$/, '')
    .trim();
}

/** A heading that a flattened text left before the first sentence of its section. */
const GLUED_HEADING =
  /^(?:What (?:You|We|Makes)[^:.!?]{3,30}|Ways? To Stand Out[^:.!?]{0,20}|(?:Key |Main |Primary |Job |Your )?(?:Responsibilities|Duties|Requirements|Qualifications|Skills|Benefits|Description|About [^:.!?]{2,30}|The Role|Who You Are|Nice To Have|Bonus|Preferred)[^:.!?]{0,20}):\s+(?=\p{Lu})/iu;
/** The employer speaking of itself, whatever section it stands in. */
const OF_EMPLOYER =
  /^(?:we|our|for (?:more than|over) \d+ years)\b(?! (?:are (?:looking|seeking|hiring|searching)|need|expect|require|want))/i;
/** Pay and the offer are facts of the posting, read elsewhere. */
const PAY =
  /\b(?:base salary|salary range|base pay|pay range|incentive compensation|competitive (?:salary|compensation|pay)|eligible for (?:equity|benefits|an?|the|health|annual)|health insurance|retirement (?:benefits|plan)|paid time off|parental leave|401\(?k|equity program)\b/i;
/** A row of a table: its cells make no sentence. */
const TABLE_ROW = /^\||\s\|\s.*\s\|(?:\s|$)/;
/** A field of the page ("Employment type: Full-time"), no sentence of the ad. */
const FIELD = /^[\p{L}\p{M} .,'’/()-]{2,40}[:：]\s*\S.{0,40}$/u;

/** What a page puts around an ad: a bare heading, a tracking tag, an address. */
const FURNITURE =
  /https?:\/\/|#LI-|\bwww\.|^(?:\p{L}+ ){0,3}(?:qualifications?|requirements?|responsibilities|duties|benefits|skills|funções|requisitos|responsabilidades|vaga|aufgaben|profil|missions?|obowiązki|wymagania):?$|[:：]$/iu;

/** Whether a line belongs to the page's furniture rather than to the ad's sentences. */
export function isFurniture(text: string): boolean {
  return FURNITURE.test(text);
}

/** Whether a line is a label and its short value. */
export function isField(text: string): boolean {
  return FIELD.test(text) && text.split(/\s+/).length <= 7 && !/[.!?。]$/.test(text);
}

function isBoilerplate(text: string): boolean {
  return BOILERPLATE.test(text);
}

function beforeQuestions(brief: string): string {
  return brief.split(/^#+ Likely questions/im)[0] ?? '';
}

/**
 * The lines of an ad that say something, each once, in the order of the ad, each found verbatim in the
 * description. Duties and requirements are those that the posting lists; the rest comes from its sections.
 */
export function adLines(posting: JobPosting): AdLine[] {
  const find = quoteFinder(posting.description);
  const found = new Map<string, { kind: LineKind; text: string; start: number }>();
  const add = (kind: LineKind, piece: string): void => {
    for (const sentence of splitSentences(piece)) {
      const quote = trimQuote(sentence).replace(GLUED_HEADING, '');
      const span = quote.length < 4 ? null : find(quote);
      const verbatim = span === null ? null : trimQuote(span.text);
      const text = withoutMarkup(verbatim ?? '');
      if (span === null || verbatim === null || text.length < 4 || isBoilerplate(text) || found.has(verbatim)) continue;
      if (PAY.test(text) || TABLE_ROW.test(text)) continue;
      const named =
        posting.hiringOrganization !== null &&
        (text.startsWith(`${posting.hiringOrganization} `) ||
          / (?:has|is|was|helps|offers) /.exec(text.split(`${posting.hiringOrganization}`)[1]?.slice(0, 8) ?? '') !==
            null);
      const ofEmployer = (kind === 'must' || kind === 'nice' || kind === 'other') && (named || OF_EMPLOYER.test(text));
      found.set(verbatim, { kind: ofEmployer ? 'company' : kind, text, start: span.start });
    }
  };
  for (const duty of posting.responsibilities) add('duty', duty);
  for (const { text, tier } of posting.requirements) add(tier, text);
  for (const { kind, text, heading } of posting.sections) {
    const lineKind = KIND_OF_SECTION[kind];
    if (lineKind !== null && !(heading !== null && isBoilerplate(heading))) add(lineKind, text);
  }
  // Of a finished brief only what it says of the employer and the team reads as an ad does.
  if (posting.sections.length === 0)
    add('other', posting.source === 'brief' ? beforeQuestions(posting.description) : posting.description);
  return [...found]
    .sort(([, a], [, b]) => a.start - b.start)
    .map(([quote, { kind, text }], index) => ({ kind, quote, text, index }));
}
