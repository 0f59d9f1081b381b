import type { Analyst } from '../../core/analysis.ts';
import { adLines } from './ad-lines.ts';
import { likelyQuestions, questionSet } from './questions/question-set.ts';
import { signals } from './signals.ts';
import { companySnapshot } from './snapshot.ts';
import { teamStack } from './stack.ts';
import { talkingPoints } from './talking-points.ts';

/** Its name in a brief and on each question it wrote. */
export const OFFLINE = 'offline';

/**
 * The analyst that needs no model, key or network. Pure: the same posting gives the same analysis.
 * @param now asked for the time, for signals about deadlines; without it dates give no signal
 */
export function createOfflineAnalyst({ now = () => null }: { now?: () => Date | null } = {}): Analyst {
  return {
    name: OFFLINE,
    async analyze({ posting, profile }) {
      const lines = adLines(posting);
      const analysis = {
        companySnapshot: companySnapshot(posting, lines),
        teamStack: teamStack(posting, lines),
        likelyQuestions: likelyQuestions(posting, lines),
        talkingPoints: profile === null ? [] : talkingPoints(posting, lines, profile),
        signals: signals(posting, now()),
      };
      return { analysis, analyst: OFFLINE, usage: null, verification: null, fallback: null };
    },
    async questions({ posting, area, count, exclude }) {
      const questions = questionSet(posting, adLines(posting), area, count, exclude);
      return { questions, analyst: OFFLINE, usage: null, fallback: null };
    },
  };
}
