import { AGAINST, SIGNALS } from './job-lexicon.ts';

/** What in a text speaks for or against its being one job's advertisement. */
export interface JobSignals {
  /** How many different kinds of signal speak for it. */
  kinds: number;
  /** Names of what speaks against it. */
  against: string[];
}

export function readJobSignals(text: string): JobSignals {
  return {
    kinds: SIGNALS.filter(({ pattern }) => pattern.test(text)).length,
    against: AGAINST.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name),
  };
}
