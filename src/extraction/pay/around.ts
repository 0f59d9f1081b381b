import type { Line, Reading } from '../reading.ts';
import type { Amount } from './amounts.ts';
import { clauseAfter, clauseBefore } from './clause.ts';
import { bottom } from './range.ts';
import { CANADIAN, DEPENDS, IN_BRACKETS, MONEY_BAG, PERIOD_AFTER, PLUS_TAX, STIPEND_LABEL } from './signs.ts';
import { PAY } from './words.ts';

/** Where the words of an amount stand. */
export interface Place {
  /** Whether the line stands in the posting's head, in no list and no part of its own. */
  inHead: boolean;
  labelled: boolean;
  /** Whether the line above is the label: "Base pay range" over the figures, whatever the section. */
  labelAbove: boolean;
  payHeading: boolean;
  line: Line;
  reading: Reading;
  places: readonly string[];
}

/** An amount, or the two of a range, with the words around. */
export interface Around extends Place {
  sentence: string;
  first: Amount;
  /** The other end of its range; null for an amount alone. */
  second: Amount | null;
  end: number;
  low: number;
  high: number;
  /** The words of the clause before the amount as they stand, the same as judged, and those after it. */
  clause: string;
  before: string;
  after: string;
  /** What follows in the sentence, whatever the clause. */
  rest: string;
  canadian: boolean;
  /** Whether a word for pay stands before it, whether what follows makes it depend on the person, whether either is near. */
  wordBefore: boolean;
  depends: boolean;
  wordNear: boolean;
  /** Whether anything calls it pay: a label, a heading, a word. */
  named: boolean;
}

/** Gathers the words around an amount that tell what it is. */
export function wordsAround(sentence: string, first: Amount, second: Amount | null, place: Place): Around {
  const { labelled, payHeading, line } = place;
  const end = (second ?? first).end;
  const stipend = labelled && line.label !== null && STIPEND_LABEL.test(line.label);
  const clause = clauseBefore(sentence.slice(Math.max(0, first.start - 90), first.start));
  const before = stipend ? clause.replace(/stipend/iu, 'pay') : clause;
  const after = clauseAfter(
    sentence
      .slice(end, end + 90)
      .replace(IN_BRACKETS, '$1 ')
      .replace(PLUS_TAX, '$1'),
  );
  const low = second === null ? first.value : bottom(first, second);
  const high = second === null ? first.value : second.value;
  const canadian = CANADIAN.test(sentence.slice(end, end + 20));
  const wordBefore = PAY.test(before);
  const rest = sentence.slice(end, end + 60);
  const depends =
    (first.scaled || first.currency !== null || second?.currency) && DEPENDS.test(rest.replace(PERIOD_AFTER, ''));
  const wordNear =
    wordBefore ||
    PAY.test(after) ||
    depends ||
    MONEY_BAG.test(sentence) ||
    /\d\s?lpa\b/iu.test(sentence.slice(first.start, end)) ||
    (line.label !== null && labelled);
  const named =
    labelled || payHeading || wordNear || PAY.test(sentence.slice(Math.max(0, first.start - 160), first.start));
  return {
    ...place,
    sentence,
    first,
    second,
    end,
    low,
    high,
    clause,
    before,
    after,
    rest,
    canadian,
    wordBefore,
    depends: Boolean(depends),
    wordNear: Boolean(wordNear),
    named: Boolean(named),
  };
}
