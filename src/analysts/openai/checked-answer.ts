import type { Analysis, LikelyQuestion, Verification } from '../../core/analysis.ts';
import type { JobPosting } from '../../core/posting.ts';
import { QUESTION_AREAS, type QuestionArea } from '../../core/questions/area.ts';
import { AskedQuestions } from '../../core/questions/asked.ts';
import { contentWords, sameWord } from '../../core/support/words.ts';
import { type VerificationOptions, verifyAnalysis, verifyQuestions } from '../../core/verify-analysis.ts';
import { boundedQuote, cleanLine, LIMITS } from './clean.ts';
import { foreignTo } from './foreign.ts';
import type { WireBrief, WireQuestionSet } from './wire.ts';

/** Items of an answer that are looked at, and kept; what is beyond was not asked for. */
const MOST = { snapshot: 8, stack: 24, guesses: 4, questions: 60, talkingPoints: 6 } as const;

/** What a model answered, as far as it may be shown. */
export interface CheckedAnswer {
  analysis: Analysis;
  verification: Verification;
  /** Technologies that the answer gave as stated and the ad does not name. */
  inventedTechnologies: string[];
}

/**
 * Turns a model's answer into an analysis: each line cleaned, in the ad's language, within its limits, each
 * claim verified; missing questions filled from the fallback's, which keep their author.
 * @param offline the fallback's analysis: it says which questions are wanted, gives the signals, and fills gaps
 */
export function checkedBrief(
  answer: WireBrief,
  posting: JobPosting,
  offline: Analysis,
  author: string,
  options: VerificationOptions,
): CheckedAnswer {
  const read = readerOf(posting);
  const proposed = {
    companySnapshot: answer.company_snapshot.slice(0, MOST.snapshot).flatMap(({ text, label, quote }) => {
      const line = read(text, LIMITS.claim);
      return line === null ? [] : [{ text: line, label, quote: boundedQuote(quote) }];
    }),
    teamStack: answer.team_stack.slice(0, MOST.stack).flatMap(({ name, label, quote, implied_by: impliedBy }) => {
      const line = read(name, LIMITS.name);
      return line === null ? [] : [{ name: line, label, quote: boundedQuote(quote), impliedBy }];
    }),
    likelyQuestions: questionsOf(answer, read, author),
    talkingPoints: answer.talking_points.slice(0, MOST.talkingPoints).flatMap(({ headline, detail, requirement }) => {
      const [head, body] = [read(headline, LIMITS.headline), read(detail, LIMITS.detail)];
      return head === null || body === null
        ? []
        : [{ headline: head, detail: body, requirement: boundedQuote(requirement) }];
    }),
    signals: [],
  };
  const { analysis, verification } = verifyAnalysis(proposed, posting, options);
  const given = countOf(answer.company_snapshot, answer.team_stack, answer.questions, answer.talking_points);
  const guesses = analysis.teamStack.filter(({ label }) => label === 'inferred');
  const dropped = given - verification.checked + verification.dropped + Math.max(0, guesses.length - MOST.guesses);
  const teamStack = analysis.teamStack.filter((item) => !guesses.slice(MOST.guesses).includes(item));
  return {
    analysis: {
      companySnapshot: analysis.companySnapshot.length > 0 ? analysis.companySnapshot : offline.companySnapshot,
      teamStack: withStated(teamStack, offline.teamStack),
      likelyQuestions: fillQuestions(analysis.likelyQuestions, offline.likelyQuestions),
      talkingPoints: analysis.talkingPoints.length > 0 ? analysis.talkingPoints : offline.talkingPoints,
      signals: offline.signals,
    },
    inventedTechnologies: proposed.teamStack
      .filter(
        ({ label, name }) =>
          label === 'stated' &&
          !analysis.teamStack.some((item) => item.label === 'stated' && item.name === name.trim()),
      )
      .map(({ name }) => name),
    verification: { checked: given, demoted: Math.min(verification.demoted, given - dropped), dropped },
  };
}

/** The same for a question set: at most `count` questions of the area, none asked before. */
export function checkedQuestionSet(
  answer: WireQuestionSet,
  posting: JobPosting,
  area: QuestionArea,
  count: number,
  exclude: readonly string[],
  author: string,
  options: VerificationOptions,
): LikelyQuestion[] {
  const asked = questionsOf(answer, readerOf(posting), author).filter((question) => question.area === area);
  return verifyQuestions(asked, posting, exclude, options).slice(0, count);
}

/** Fills up a question set from the fallback's, nothing asked twice. */
export function filledUp(
  questions: readonly LikelyQuestion[],
  spare: readonly LikelyQuestion[],
  count: number,
): LikelyQuestion[] {
  const asked = new AskedQuestions(questions.map(({ question }) => question));
  const more = spare.filter(({ question }) => asked.add(question));
  return [...questions, ...more].slice(0, count);
}

/** A line as it may be shown, null where it may not. */
type LineReader = (text: string, longest: number) => string | null;

function readerOf({ description }: JobPosting): LineReader {
  const isForeign = foreignTo(description);
  return (text, longest) => {
    const line = cleanLine(text, longest, description);
    return line === null || isForeign(line) ? null : line;
  };
}

/** The questions that are whole, rest on a line of the ad and name something in it. */
function questionsOf({ questions }: WireQuestionSet, read: LineReader, author: string): LikelyQuestion[] {
  return questions.slice(0, MOST.questions).flatMap(({ area, question, why, quote }) => {
    const [asked, reason, line] = [read(question, LIMITS.question), read(why, LIMITS.why), boundedQuote(quote)];
    if (asked === null || reason === null || line === null || !isAbout(asked, line)) return [];
    return [{ area, question: asked, why: reason, quote: line, author }];
  });
}

/** Whether a question names what its line of the ad names; in East Asian text two characters in a row. */
function isAbout(question: string, line: string): boolean {
  const words = contentWords(line);
  if (contentWords(question).some((word) => words.some((other) => sameWord(word, other)))) return true;
  const characters = [...question];
  return characters.some((one, index) => {
    const pair = `${one}${characters[index + 1] ?? ''}`;
    return /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2}$/u.test(pair) && line.includes(pair);
  });
}

/** What the offline reading of the ad states is never lost because a model left it out. */
function withStated(stack: Analysis['teamStack'], offline: Analysis['teamStack']): Analysis['teamStack'] {
  const named = new Set(stack.filter(({ label }) => label === 'stated').map(({ name }) => name.toLowerCase()));
  const missing = offline.filter(({ name, label }) => label === 'stated' && !named.has(name.toLowerCase()));
  const added = new Set(missing.map(({ name }) => name.toLowerCase()));
  const rest = stack.filter(({ name }) => !added.has(name.toLowerCase()));
  const isStated = ({ label }: { label: string }) => label === 'stated';
  return [...rest.filter(isStated), ...missing, ...rest.filter((item) => !isStated(item))].slice(0, MOST.stack);
}

/** A brief has this many questions where the ad gives that much to ask about. */
const QUESTIONS = 10;
/** How a brief's questions are spread over the areas that suit the job. */
const SHARES: Record<QuestionArea, number> = {
  domain: 3,
  system_design: 2,
  coding: 2,
  craft: 3,
  behavioral: 2,
  culture: 1,
  recruiter_screen: 0,
};

/** How many questions of each area a brief wants: the areas that the fallback found to suit the job, and those that suit any. */
export function wantedQuestions(offline: readonly LikelyQuestion[]): Map<QuestionArea, number> {
  if (offline.length === 0) return new Map();
  const suitable = new Set<QuestionArea>([...offline.map(({ area }) => area), 'behavioral', 'culture']);
  const areas = QUESTION_AREAS.filter((area) => suitable.has(area) && SHARES[area] > 0);
  const wanted = new Map(areas.map((area) => [area, SHARES[area]]));
  let total = areas.reduce((sum, area) => sum + SHARES[area], 0);
  for (let index = 0; total < QUESTIONS; index++, total++) {
    const area = areas[index % areas.length] ?? 'behavioral';
    wanted.set(area, (wanted.get(area) ?? 0) + 1);
  }
  for (const area of areas.toReversed()) {
    const spare = Math.min(total - QUESTIONS, (wanted.get(area) ?? 0) - 1);
    if (spare > 0) wanted.set(area, (wanted.get(area) ?? 0) - spare);
    total -= Math.max(0, spare);
  }
  return wanted;
}

/**
 * Ten questions in the order of the areas: of each wanted area the model's, then the fallback's; then what
 * else there is, the model's first.
 */
function fillQuestions(questions: readonly LikelyQuestion[], offline: readonly LikelyQuestion[]): LikelyQuestion[] {
  const asked = new AskedQuestions();
  // The model's come first: of two that are alike its own stays.
  const candidates = [...questions, ...offline].filter(({ question }) => asked.add(question));
  const chosen = new Set<LikelyQuestion>();
  for (const [area, count] of wantedQuestions(offline)) {
    for (const one of candidates.filter((candidate) => candidate.area === area).slice(0, count)) chosen.add(one);
  }
  for (const one of candidates) if (chosen.size < QUESTIONS) chosen.add(one);
  return [...chosen].toSorted((one, other) => QUESTION_AREAS.indexOf(one.area) - QUESTION_AREAS.indexOf(other.area));
}

function countOf(...lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((sum, list) => sum + list.length, 0);
}
