import type { LikelyQuestion } from '../../../core/analysis.ts';
import type { JobPosting } from '../../../core/posting.ts';
import { QUESTION_AREAS, type QuestionArea } from '../../../core/questions/area.ts';
import { meaningOf, saySimilar } from '../../../core/questions/similar.ts';
import type { AdLine } from '../ad-lines.ts';
import { type Candidate, candidates, type Wording } from './candidates.ts';
import { factQuestions } from './fact-questions.ts';

/** Questions in a brief. */
const IN_A_BRIEF = 10;
/** How many of each area a brief wants, where the ad gives that many; the rest is filled up with the best left. */
const CODING_ROUND: readonly [QuestionArea, number][] = [
  ['domain', 3],
  ['system_design', 2],
  ['coding', 2],
  ['behavioral', 2],
  ['culture', 1],
];
const DESIGN_ROUND: readonly [QuestionArea, number][] = [
  ['domain', 4],
  ['system_design', 2],
  ['behavioral', 3],
  ['culture', 1],
];
const CRAFT_ROUND: readonly [QuestionArea, number][] = [
  ['craft', 5],
  ['domain', 1],
  ['behavioral', 2],
  ['culture', 1],
  ['recruiter_screen', 1],
];
const DESK_ROUND: readonly [QuestionArea, number][] = [
  ['domain', 5],
  ['behavioral', 3],
  ['culture', 1],
  ['recruiter_screen', 1],
];
/** No area takes more of a brief than this. */
const MOST_OF_AN_AREA = 6;

/** The questions of a brief: spread over the areas that an interview for this job holds; fewer where the ad gives fewer. */
export function likelyQuestions(posting: JobPosting, lines: readonly AdLine[]): LikelyQuestion[] {
  const pool = [...candidates(posting, lines, QUESTION_AREAS), ...factQuestions(posting)];
  const has = (area: QuestionArea) => pool.some((candidate) => candidate.area === area);
  const round = has('coding')
    ? CODING_ROUND
    : has('system_design')
      ? DESIGN_ROUND
      : has('craft')
        ? CRAFT_ROUND
        : DESK_ROUND;
  const chosen = new Selection([]);
  for (const [area, count] of round)
    chosen.take(
      pool.filter((candidate) => candidate.area === area),
      count,
    );
  // What is left goes to the areas in turn, at last also with a second question about a line.
  for (const linesMayRepeat of [false, true]) {
    for (const [area] of round) {
      const room = Math.min(IN_A_BRIEF - chosen.size, MOST_OF_AN_AREA - chosen.countOf(area));
      const ofArea = pool.filter((candidate) => candidate.area === area);
      chosen.take(ofArea, room, linesMayRepeat);
    }
  }
  const order = round.map(([area]) => area);
  return chosen.questions().toSorted((a, b) => order.indexOf(a.area) - order.indexOf(b.area));
}

/** Up to `count` questions of one area, none of them asked already nor nearly so; fewer where the ad has no more to give. */
export function questionSet(
  posting: JobPosting,
  lines: readonly AdLine[],
  area: QuestionArea,
  count: number,
  exclude: readonly string[],
): LikelyQuestion[] {
  const pool = [...candidates(posting, lines, [area]), ...factQuestions(posting)].filter(
    (candidate) => candidate.area === area,
  );
  const chosen = new Selection(exclude);
  chosen.take(pool, count);
  return chosen.questions();
}

/** Chosen questions: no line, template or subject twice, and none like another. */
class Selection {
  readonly #asked: Set<string>[];
  readonly #chosen: (Candidate & Wording)[] = [];

  constructor(exclude: readonly string[]) {
    this.#asked = exclude.map(meaningOf);
  }

  get size(): number {
    return this.#chosen.length;
  }

  countOf(area: QuestionArea): number {
    return this.#chosen.filter((candidate) => candidate.area === area).length;
  }

  take(pool: readonly Candidate[], count: number, linesMayRepeat = false): void {
    // The score decides; among equals the earlier line, then the order of the templates.
    const ranked = pool.toSorted((a, b) => b.score - a.score || a.line - b.line);
    let left = count;
    for (const candidate of ranked) {
      if (left <= 0) return;
      if (!this.#isFree(candidate, linesMayRepeat)) continue;
      const wording = candidate.write();
      if (wording === null) continue;
      const meaning = meaningOf(wording.question);
      if (this.#asked.some((asked) => saySimilar(asked, meaning))) continue;
      this.#chosen.push({ ...candidate, ...wording });
      this.#asked.push(meaning);
      left--;
    }
  }

  #isFree({ area, line, template, subject }: Candidate, linesMayRepeat: boolean): boolean {
    if (this.#chosen.some((other) => other.template === template)) return false;
    const sameLine = this.#chosen.filter((other) => other.line === line || other.subject === subject);
    return linesMayRepeat
      ? sameLine.length < 2 && !sameLine.some((other) => other.area === area)
      : sameLine.length === 0;
  }

  questions(): LikelyQuestion[] {
    return this.#chosen.map(({ area, question, why, quote }) => ({ area, question, why, quote, author: 'offline' }));
  }
}
