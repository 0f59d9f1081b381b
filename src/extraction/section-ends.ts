import { sharingFirstLetters } from '../core/alternation.ts';
import type { SectionKind } from '../core/posting.ts';
import type { Block } from '../documents/document.ts';
import { headingKind } from '../documents/section-headings.ts';
import { MUST, NICE } from './requirement-words.ts';
import { splitSentences } from './sentences.ts';

/** A block with what the section it stands in speaks of. */
export interface SectionedBlock {
  block: Block;
  /** Null before the first heading. */
  kind: SectionKind | null;
  heading: string | null;
}

/** Prose that belongs to no list of duties, demands or benefits, by its wording; the first kind that fits. */
const TAILS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'equal_opportunity',
    /equal[- ](?:employment[- ])?opportunit|equal opportunities|do(?:es)? not discriminate|without regard to|regardless of (?:race|gender|age|sex|religion|ethnic|background)|protected by (?:applicable )?law|reasonable accommodation|committed to (?:\p{L}+ing )?(?:an? )?(?:\p{L}+,? ){0,3}(?:divers|inclusi|equal)|(?:value|celebrate|embrace|welcome)s? (?:diversity|differences)|chancengleichheit|unabhängig von (?:geschlecht|alter|herkunft|nationalität|ethnischer)|schwerbehindert|égalité des chances|sans distinction|situation de handicap|igualdad de oportunidades|sin distinción|igualdade de oportunidades|independentemente de (?:raça|gênero|género)|pari opportunità|ambosessi|l\. ?903\/77|gelijke kansen|równe szanse|機会均等|平等机会/iu,
  ],
  [
    'pay',
    /\b(?:base (?:salary|pay)|salary|pay|compensation|hourly|wage) (?:range|band|scale)s?\b.{0,80}\d|\b(?:the|our|your|this role['’]?s?|starting|target|expected|annual|base|total|hourly) (?:\p{L}+ ){0,2}(?:salary|pay|compensation|rate|wage)s?\b.{0,80}(?:[$€£]|\d{2},\d{3})|\b(?:salary|pay|compensation) (?:will be|is) (?:determined|based|commensurate)|eligible for (?:\p{L}+ ){0,3}(?:equity|bonus|benefits|commission)|(?:jahres|monats|brutto|mindest|einstiegs)\p{L}*(?:gehalt|entgelt|lohn)\p{L}*\b.{0,80}\d|(?:gehalt|vergütung)\p{L}* .{0,60}\d.{0,12}(?:€|eur)|(?:salaire|rémunération) .{0,60}\d.{0,12}(?:€|eur|k)|(?:salario|sueldo|retribuci[oó]n|sal[aá]rio|remuneração|retribuzione|wynagrodzenie|mzda) .{0,60}\d/iu,
  ],
  [
    'application',
    /^(?:to apply|apply (?:now|today|here|by|via|through|with|directly)|how to apply|please (?:send|submit|apply|email|include|note that)|send (?:us )?(?:your|a) |submit your|interested\?|ready to (?:join|apply)|if you(?:['’]re| are) (?:creative|interested|excited|passionate|ready)|if this sounds like|sound(?:s)? (?:like you|good))|accepts? applications|applications? (?:will be|are) (?:accepted|reviewed|considered)|application (?:deadline|window)|(?:closing date|deadline) (?:for applications|is|:)|(?:want|love|like|look(?:ing)? forward) to hear(?:ing)? from you|get in touch|visa sponsorship (?:is )?not|click (?:on )?(?:the )?["“']?apply|bewirb dich|bewerben sie sich|(?:deine|ihre|aussagekräftige) bewerbung|bewerbungsunterlagen|envoyez(?:-nous)? votre (?:cv|candidature)|postulez|merci d['’]adresser|env[ií]a(?:nos)? tu (?:cv|candidatura|curr[ií]culum)|inscr[ií]bete|envie seu curr[ií]culo|candidate-se|invia(?:re|ci)? (?:il|la|tuo|tua|cv|candidatura)|inviare il|stuur je (?:cv|sollicitatie)|solliciteer|prześlij|aplikuj|wyślij (?:swoje )?cv|zašlete|ご応募ください|请将简历|简历(?:投递|发送)|이력서/iu,
  ],
  [
    'benefits',
    /^(?:we offer|in return,? we|what we offer|wir bieten|nous (?:vous )?offrons|ofrecemos|oferecemos|offriamo|wij bieden|oferujemy|nabízíme)\b/iu,
  ],
  [
    'about_company',
    /\b(?:is|are) (?:widely )?(?:considered|recogni[sz]ed|regarded|known|ranked|named)\b.{0,40}\b(?:one of|among|as|leading|best|top)\b|^(?:[\p{Lu}][\p{L}\p{N}&.'’-]*\s){1,4}(?:is|are) (?:an? |the )?(?:\p{L}+[- ]){0,4}(?:company|leader|provider|employer|firm|organi[sz]ation|startup|start-up|agency|group|manufacturer|charity|platform|team of)\b|^we(?:['’]re| are) (?:an? |the )?(?:\p{L}+[-, ]+){0,5}(?:company|leader|provider|employer|firm|organi[sz]ation|startup|start-up|agency|group|manufacturer|charity)\b|^(?:founded|established|headquartered|since \d{4})\b|\bwas founded (?:in|by)\b|^(?:our (?:mission|vision|culture|story) (?:is|has)|about (?:us|the company)\b)|^learn more about|^we have some of the most|some of the (?:most|best|brightest) (?:\p{L}+[- ])*(?:people|minds)|^join (?:us|our)\b|^(?:als|wir sind) (?:ein |eine )?(?:\p{L}+ ){0,3}(?:unternehmen|marktführer|familienunternehmen)|^fondée? en|^nous sommes (?:une?|le|la) (?:\p{L}+ ){0,3}(?:entreprise|société|start-up|leader)|^somos una? (?:\p{L}+ ){0,3}empresa|^somos uma (?:\p{L}+ ){0,3}empresa|^siamo un['’ ]/iu,
  ],
];
/** Which of them end a section: an offer of benefits may well speak of pay and of the company. */
const ENDS: Partial<Record<SectionKind, readonly SectionKind[]>> = {
  responsibilities: ['equal_opportunity', 'pay', 'application', 'benefits', 'about_company'],
  requirements: ['equal_opportunity', 'pay', 'application', 'benefits', 'about_company'],
  nice_to_have: ['equal_opportunity', 'pay', 'application', 'benefits', 'about_company'],
  benefits: ['equal_opportunity', 'application'],
};
const TAIL_WORDS = sharingFirstLetters(
  /equal|discriminat|regard|protected|accommodat|commit|divers|differ|chance|unabhängig|behinder|distin|handicap|igual|pari |ambosessi|903|gelijk|równe|salar|pay|compens|wage|rate|eligib|gehalt|lohn|entgelt|vergüt|rémun|salaire|sueldo|retrib|remun|wynagr|mzda|appl|please|send|submit|interest|ready|if you|if this|sound|deadline|closing|hear|touch|visa|bew[ie]rb|cv|postul|merci|env|inscr|candid|invia|stuur|sollic|prześl|aplik|wyśl|zašl|応募|简历|이력서|offer|return|bieten|offr|ofrec|oferec|oferuj|nabíz|\b(?:is|are)\b|found|establish|headquart|since|our |about|learn|we['’ ]|some of|join|wir sind|als |fond|nous |somos|siamo|機会|平等/iu,
);
/** Prose of its own after a list: longer than a line that opens or closes one. */
const PROSE = 90;
const CLOSED_LIST = 2;

/** What a sentence speaks of where it plainly leaves the list it follows; null where it may belong to it. */
function tailKind(sentence: string, section: SectionKind): SectionKind | null {
  const ends = ENDS[section];
  if (ends === undefined || !TAIL_WORDS.test(sentence)) return null;
  for (const [kind, pattern] of TAILS) if (ends.includes(kind) && pattern.test(sentence)) return kind;
  return null;
}

interface Sentence {
  text: string;
  tail: SectionKind | null;
}

/** An advertisement is cut up for the rules, then for its sections: what its sentences speak of is read once. */
const READ = new WeakMap<Block, Map<SectionKind, Sentence[]>>();

/** The sentences of a block in a section of this kind; a list item is one. */
function sentencesOf(block: Block & { text: string }, section: SectionKind): Sentence[] {
  const known = READ.get(block) ?? new Map<SectionKind, Sentence[]>();
  READ.set(block, known);
  let sentences = known.get(section);
  if (sentences === undefined) {
    const texts = block.type === 'list_item' ? [block.text] : splitSentences(block.text);
    sentences = texts.map((text) => ({ text, tail: tailKind(text, section) }));
    known.set(section, sentences);
  }
  return sentences;
}

/**
 * Says of each block what its section speaks of. A section begins at its heading; a list of duties, demands or
 * benefits ends where prose of another kind begins, although no heading says so: by its wording (pay, equal
 * opportunity, how to apply, the company's praise of itself) or, after a list, by its shape (a paragraph that asks
 * for nothing). A paragraph in which that happens is cut there.
 * @param blocks the advertisement in reading order
 */
export function sectionBlocks(blocks: readonly Block[]): SectionedBlock[] {
  const out: SectionedBlock[] = [];
  let heading: string | null = null;
  /** What the heading says, and what the text under it has come to. */
  let section: SectionKind | null = null;
  let kind: SectionKind | null = null;
  /** List items, or sentences of squashed text, seen under the heading. */
  let listed = 0;
  for (const block of blocks) {
    if (block.type === 'heading') {
      section = headingKind(block.text) ?? (block.level <= 1 ? null : 'other');
      heading = block.text;
      kind = section;
      listed = 0;
      out.push({ block, kind, heading });
    } else if (block.type === 'paragraph' && section !== null && kind !== null && section in ENDS) {
      for (const part of cutAtTails(block, section, kind, listed)) {
        out.push({ block: { type: 'paragraph', text: part.text }, kind: part.kind, heading });
        if (part.kind !== 'other') kind = part.kind;
        if (part.kind === section) listed += part.count;
      }
    } else if (block.type === 'list_item') {
      // A list that has not begun yet follows the prose that stands before it.
      if (listed === 0 && kind !== section) kind = section;
      listed++;
      out.push({ block, kind: (section !== null && sentencesOf(block, section)[0]?.tail) || kind, heading });
    } else {
      out.push({ block, kind, heading });
    }
  }
  return out;
}

interface Part {
  text: string;
  kind: SectionKind;
  count: number;
}

/** A paragraph of a list section, cut at the first sentence of another kind; each later kind begins a part of its own. */
function cutAtTails(
  block: Block & { text: string },
  section: SectionKind,
  before: SectionKind,
  listed: number,
): Part[] {
  const { text } = block;
  const parts: Part[] = [];
  let kind = before;
  let count = 0;
  let start = 0;
  let from = 0;
  for (const { text: sentence, tail } of sentencesOf(block, section)) {
    const at = text.indexOf(sentence, from);
    if (at < 0) continue;
    from = at + sentence.length;
    if (tail === null || tail === kind) {
      count++;
      continue;
    }
    if (tail === 'about_company' && kind === section && listed + count < CLOSED_LIST) {
      count++;
      continue;
    }
    const done = text.slice(start, at).trim();
    if (done !== '') parts.push({ text: done, kind, count });
    start = at;
    kind = tail;
    count = 1;
  }
  const rest = text.slice(start).trim();
  if (rest !== '') parts.push({ text: rest, kind, count });
  const [only] = parts;
  if (parts.length === 1 && only?.kind === section && listed >= CLOSED_LIST && isOtherProse(text, section))
    return [{ ...only, kind: 'other' }];
  return parts;
}

/** A paragraph after a list that is long, opens no further list and asks for nothing. */
function isOtherProse(text: string, section: SectionKind): boolean {
  if (section !== 'requirements' && section !== 'nice_to_have') return false;
  return text.length >= PROSE && !/[:：]$/.test(text) && !MUST.test(text) && !NICE.test(text);
}
