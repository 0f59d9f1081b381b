import type { Analysis, Claim, LikelyQuestion, Signal, StackItem, TalkingPoint, Verification } from './analysis.ts';
import { quoteFinder, type Span, supportsClaim } from './evidence.ts';
import { fold, foldText } from './fold.ts';
import type { JobPosting } from './posting.ts';
import { AskedQuestions } from './questions/asked.ts';
import { asksPrivateMatters, unfoundedPraise, unfoundedStanding } from './support/claims-of-standing.ts';
import { leadIn, sentenceAround, sentencesOf, wordsToJudge } from './support/context.ts';
import { guardsOf } from './support/guards.ts';
import { quantities } from './support/quantities.ts';
import { type Facts, factsOf, speaksOfTerms, unknownFacts } from './support/unknown-facts.ts';
import { contentWords, sameWord, unsupportedWords } from './support/words.ts';

export interface VerificationOptions {
  /** The candidate's own text; without it nothing is said about the candidate. */
  profile?: string | null;
  /** Names the technologies that a text speaks of, from a lexicon; finds those written like ordinary words. */
  technologiesIn?: (text: string) => string[];
  /** Names whatever skill of the lexicon a text speaks of, under its usual name: "k8s" is Kubernetes. */
  skillsIn?: (text: string) => string[];
}

/** A claim after its check: kept as it was, kept with less certainty, or null: gone. */
type Verdict<T> = { item: T | null; demoted: boolean };

const NAME_LENGTH = 48;
/** A technology's name: one to four words. */
const NAME = /^[\p{L}\p{N}.][\p{L}\p{M}\p{N}.+#/&'()-]*(?: [\p{L}\p{M}\p{N}.+#/&'()-]+){0,3}$/u;

/**
 * Checks each claim of an analysis against the ad. `stated` stays only where its quote stands in the
 * description and supports it; else it becomes `inferred`. A `likely` must follow from something stated.
 * What nobody stated may hold no figure, money, name or term of employment that the ad lacks: it goes.
 * @returns the analysis as it may be shown, its quotes verbatim in the description, and what became of the rest
 */
export function verifyAnalysis(
  analysis: Analysis,
  posting: JobPosting,
  options: VerificationOptions = {},
): { analysis: Analysis; verification: Verification } {
  const ad = adOf(posting, options);
  const count = { checked: 0, demoted: 0, dropped: 0 };
  const keep = <T>(items: readonly T[], check: (item: T, kept: readonly T[]) => Verdict<T>): T[] => {
    const kept: T[] = [];
    for (const item of items) {
      const verdict = check(item, kept);
      count.checked++;
      if (verdict.item === null) count.dropped++;
      else kept.push(verdict.item);
      if (verdict.item !== null && verdict.demoted) count.demoted++;
    }
    return kept;
  };
  const asked = new AskedQuestions();
  const stackInOrder = analysis.teamStack.toSorted((one, other) => rank(one) - rank(other));
  const verified = {
    companySnapshot: keep(analysis.companySnapshot, (claim, kept) => checkClaim(claim, ad, kept)),
    teamStack: keep(stackInOrder, (item, kept) => checkStackItem(item, ad, kept)),
    likelyQuestions: keep(analysis.likelyQuestions, (question) => checkQuestion(question, ad, asked)),
    talkingPoints: keep(analysis.talkingPoints, (point) => checkTalkingPoint(point, ad)),
    signals: keep(analysis.signals, (signal) => checkSignal(signal, ad)),
  };
  return { analysis: verified, verification: count };
}

/** Checks questions alone, as verifyAnalysis does; `asked` may not come back, nor anything close to it. */
export function verifyQuestions(
  questions: readonly LikelyQuestion[],
  posting: JobPosting,
  asked: readonly string[],
  options: VerificationOptions = {},
): LikelyQuestion[] {
  const ad = adOf(posting, options);
  const before = new AskedQuestions(asked);
  return questions.flatMap((question) => checkQuestion(question, ad, before).item ?? []);
}

interface Ad {
  posting: JobPosting;
  description: string;
  find: (quote: string) => Span | null;
  facts: Facts;
  /** The sentences of the ad that deny something. */
  denials: () => string[];
  profile: string | null;
  technologiesIn: ((text: string) => string[]) | null;
  skillsIn: ((text: string) => string[]) | null;
}

function adOf(posting: JobPosting, options: VerificationOptions): Ad {
  let denials: string[] | undefined;
  const folded = fold(posting.description);
  const others = [posting.hiringOrganization, posting.title, ...posting.skills.map(({ name }) => name)].join('\n');
  return {
    posting,
    description: posting.description,
    find: quoteFinder(posting.description, folded),
    facts: factsOf(`${folded.text}\n${foldText(others)}`),
    profile: options.profile ?? null,
    denials: () =>
      (denials ??= sentencesOf(posting.description).filter((sentence) => guardsOf(sentence).negations > 0)),
    technologiesIn: options.technologiesIn ?? null,
    skillsIn: options.skillsIn ?? null,
  };
}

const GONE = { item: null, demoted: false };

function rank({ label }: StackItem): number {
  return { stated: 0, likely: 1, inferred: 2 }[label];
}

function checkClaim(claim: Claim, ad: Ad, kept: readonly Claim[]): Verdict<Claim> {
  if (claim.text.trim() === '' || kept.some(({ text }) => text === claim.text)) return GONE;
  const span = claim.quote === null ? null : ad.find(claim.quote);
  if (claim.label === 'stated' && span !== null) {
    const words = wordsToJudge(span, ad.description);
    if (!isTurnedAbove(span, ad) && supportsClaim(claim.text, words, ad.posting.hiringOrganization)) {
      return { item: { ...claim, quote: words }, demoted: false };
    }
  }
  if (saysTooMuch(claim.text, ad) || contradicts(claim.text, span, ad)) return GONE;
  if (claim.label === 'likely' && span !== null && share(claim.text, span.text)) {
    return { item: { ...claim, quote: span.text }, demoted: false };
  }
  return { item: { text: claim.text, label: 'inferred', quote: null }, demoted: claim.label !== 'inferred' };
}

/** Whether the words above a list deny or weaken its items, in a way that a quoted item does not show. */
function isTurnedAbove(span: Span, { description }: Ad): boolean {
  if (isAsked(span, description)) return true;
  const { negations, optional } = guardsOf(leadIn(span, description));
  return negations > 0 || optional;
}

/** Whether the words stand in a question of the ad: it states nothing. */
function isAsked(span: Span, description: string): boolean {
  return /[?？][\s"'»”)]*$/.test(sentenceAround(span, description));
}

/** What nobody stated may be a guess about the work, but no figure, name, denial or term of employment. */
function saysTooMuch(text: string, ad: Ad): boolean {
  if (/\p{Sc}/u.test(text) || quantities(text).length > 0 || guardsOf(text).negations > 0) return true;
  return speaksOfTerms(text) || unfoundedStanding(text, ad.facts).length > 0 || knowsTooMuch(text, ad);
}

/** Whether the ad denies, in the quoted words or anywhere, what the text says. */
function contradicts(text: string, span: Span | null, ad: Ad): boolean {
  if (span !== null && isAsked(span, ad.description)) return true;
  const around = span === null ? '' : `${leadIn(span, ad.description)} ${wordsToJudge(span, ad.description)}`;
  const guards = guardsOf(around);
  if (guards.negations > 0 || guards.contrast) return true;
  return ad.denials().some((sentence) => unsupportedWords(text, sentence).length === 0);
}

function knowsTooMuch(text: string, ad: Ad, options?: Parameters<typeof unknownFacts>[2]): boolean {
  if (unknownFacts(text, ad.facts, { ...options, german: ad.posting.inLanguage === 'de' }).length > 0) return true;
  return (ad.technologiesIn?.(text) ?? []).some(
    (name) => ad.find(name) === null && !ad.posting.skills.some((skill) => skill.name === name),
  );
}

function share(text: string, quote: string): boolean {
  const words = contentWords(quote);
  return contentWords(text).some((word) => words.some((other) => sameWord(word, other)));
}

function checkStackItem(item: StackItem, ad: Ad, kept: readonly StackItem[]): Verdict<StackItem> {
  const name = item.name.trim();
  if (!NAME.test(name) || name.length > NAME_LENGTH || has(kept, name)) return GONE;
  if (isNoTool(name, ad)) return GONE;
  if (item.label === 'stated') {
    const quote = quoteNaming(name, item.quote, ad);
    if (quote !== null) return { item: { name, label: 'stated', quote, impliedBy: null }, demoted: false };
    // A thing the ad names only to deny it is no guess either.
    if (ad.find(name) !== null) return GONE;
  }
  if (speaksOfTerms(name) || ad.skillsIn?.(name).length === 0) return GONE;
  const source = item.impliedBy?.trim() ?? '';
  const follows = source !== '' && kept.some((one) => one.label === 'stated' && same(one.name, source));
  if (item.label === 'likely' && follows) {
    return { item: { name, label: 'likely', quote: null, impliedBy: source }, demoted: false };
  }
  return { item: { name, label: 'inferred', quote: null, impliedBy: null }, demoted: item.label !== 'inferred' };
}

/** The employer, the place of work, terms, and a common word that no lexicon knows are nobody's tools. */
function isNoTool(name: string, { posting, skillsIn }: Ad): boolean {
  if (posting.hiringOrganization !== null && same(name, posting.hiringOrganization) && !skillsIn?.(name).length)
    return true;
  const places = (posting.jobLocation ?? []).flatMap((place) => place.split(/\s*[,;/()]\s*/));
  if (places.some((place) => same(place, name)) || speaksOfTerms(name)) return true;
  return !/[\p{Lu}\p{Lo}\d]/u.test(name) && skillsIn?.(name).length === 0;
}

/** The words that name the thing and do not deny it: the given quote, or the first sentence of the ad that does. */
function quoteNaming(name: string, quote: string | null, ad: Ad): string | null {
  const given = quote === null ? null : ad.find(quote);
  if (given !== null && names(given.text, name, ad) && !denies(name, given, ad)) return given.text;
  const mention = ad.find(name);
  if (mention === null || !names(mention.text, name, ad) || denies(name, mention, ad)) return null;
  return ad.find(sentenceAround(mention, ad.description))?.text ?? null;
}

/** Whether words name a thing, also under another of its spellings ("postgres" is PostgreSQL). */
function names(words: string, name: string, { skillsIn }: Ad): boolean {
  const found = quoteFinder(words)(name);
  // A short name in other letters is likely a word of its own: "go" is no Go.
  return (
    (found !== null && (found.text === name || name.length > 3 || !skillsIn)) ||
    (skillsIn?.(words) ?? []).some((one) => same(one, name))
  );
}

/** A negation in the clause that has the name, or above the list that it stands in. */
function denies(name: string, span: Span, ad: Ad): boolean {
  if (guardsOf(leadIn(span, ad.description)).negations > 0) return true;
  const sentence = sentenceAround(span, ad.description);
  const mayDeny = guardsOf(sentence).negations > 0;
  return sentence
    .split(CLAUSE_END)
    .some((clause) => ((mayDeny && guardsOf(clause).negations > 0) || isLeft(clause, name)) && names(clause, name, ad));
}

/** What the team turns its back on: "instead of Angular", "we moved away from PHP", "replacing Oracle". */
function isLeft(clause: string, name: string): boolean {
  const at = clause.toLowerCase().indexOf(name.toLowerCase());
  return at >= 0 && LEFT.test(clause.slice(Math.max(0, at - 40), at));
}

const LEFT =
  /(?:instead of|rather than|unlike|away from|(?:mov|migrat|switch|transition)\w*(?: \w+){0,2} (?:from|off)|replac\w+|retir\w+|phas\w+ out|statt|anstelle von|weg von|au lieu d[eu']|en lugar de|em vez de|invece di|in plaats van|zamiast|místo)\s+(?:\p{L}+\s+){0,2}$/iu;
const CLAUSE_END = /[,;:()，、；]|\s[–—-]\s|\b(?:but|aber|mais|pero|mas|ma|maar|ale)\b/u;

function has(items: readonly StackItem[], name: string): boolean {
  return items.some((item) => same(item.name, name));
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function checkQuestion(question: LikelyQuestion, ad: Ad, asked: AskedQuestions): Verdict<LikelyQuestion> {
  if (question.question.trim() === '') return GONE;
  const span = question.quote === null ? null : ad.find(question.quote);
  if (question.quote !== null && span === null) return GONE;
  if (knowsTooMuch(question.question, ad, { figures: false, strictOpenings: false })) return GONE;
  if (knowsTooMuch(question.why, ad, { strictOpenings: false })) return GONE;
  if (unfoundedPraise(question.why, ad.facts).length > 0 || asksPrivateMatters(question.question)) return GONE;
  if (!termsStand(question, ad) || !asked.add(question.question)) return GONE;
  return { item: { ...question, quote: span?.text ?? null }, demoted: false };
}

/** A question and its reason may speak of pay, visas or place only in words that its quote says the same way. */
function termsStand({ question, why, quote }: LikelyQuestion, ad: Ad): boolean {
  const span = quote === null ? null : ad.find(quote);
  return [question, why].every((text) => {
    if (!speaksOfTerms(text)) return true;
    if (span === null || isAsked(span, ad.description)) return false;
    const words = wordsToJudge(span, ad.description);
    const [said, stated] = [guardsOf(text).negations, guardsOf(words).negations];
    // A question may deny something of its own; it may not lose what the ad denies.
    return speaksOfTerms(words) && (text === question ? said >= Math.min(1, stated) : said === stated);
  });
}

/** What the candidate may say is a line of the profile, word for word; its headline names only what profile and ad name. */
function checkTalkingPoint(point: TalkingPoint, ad: Ad): Verdict<TalkingPoint> {
  if (ad.profile === null) return GONE;
  const detail = quoteFinder(ad.profile)(point.detail)?.text;
  if (detail === undefined || quantities(point.headline).length > 0) return GONE;
  if (unsupportedWords(point.headline, `${ad.profile}\n${ad.description}`).length > 0) return GONE;
  const requirement = point.requirement === null ? null : (ad.find(point.requirement)?.text ?? null);
  return { item: { ...point, detail, requirement }, demoted: point.requirement !== null && requirement === null };
}

/** A signal that quotes must quote the ad, or a notice (which may quote what the page hides). */
function checkSignal(signal: Signal, ad: Ad): Verdict<Signal> {
  if (signal.quote === null) return { item: signal, demoted: false };
  if (ad.posting.notices.some(({ quote }) => quote === signal.quote)) return { item: signal, demoted: false };
  const span = ad.find(signal.quote);
  return span === null ? GONE : { item: { ...signal, quote: span.text }, demoted: false };
}
