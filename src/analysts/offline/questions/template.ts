import type { QuestionArea } from '../../../core/questions/area.ts';
import type { LineKind } from '../ad-lines.ts';
import type { RoleFamily } from '../role-family.ts';

/**
 * A question that a line of an ad gives rise to. `ask` may hold {np} (the ad's noun phrase around the match),
 * {clause} (the line's doing, base form), {quote} (its words), {match} and {language}; {np} is always the object of a verb
 * or a preposition, so that singular and plural both read well.
 */
export interface QuestionTemplate {
  area: QuestionArea;
  /** The line must match; the match says which noun phrase of the line the question is about. */
  when: RegExp;
  ask: string;
  /** What the question finds out: the end of its `why`, a clause after "it shows". */
  shows: string;
  /** Only for these trades; all where absent. */
  families?: readonly RoleFamily[];
  /** Only for these lines; all but company lines where absent. */
  kinds?: readonly LineKind[];
}

type Row = readonly [when: RegExp, ask: string, shows: string, kinds?: readonly LineKind[]];

/**
 * Matches a pattern against a line. `\b` knows ASCII letters only (in "vzdělávat" it finds "vat"), so a match that
 * touches any other letter is none.
 */
export function matchLine(pattern: RegExp, text: string): RegExpExecArray | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return match;
  const joins = (inside: string, outside: string | undefined) =>
    outside !== undefined && /[a-z]/i.test(inside) && /[^\p{ASCII}]/u.test(outside) && /\p{L}/u.test(outside);
  const end = match.index + match[0].length;
  return joins(match[0].charAt(0), text[match.index - 1]) || joins(match[0].at(-1) ?? '', text[end]) ? null : match;
}

/** Makes templates of one area, and of some trades, from rows. */
export function templates(
  area: QuestionArea,
  rows: readonly Row[],
  families?: readonly RoleFamily[],
): QuestionTemplate[] {
  return rows.map(([when, ask, shows, kinds]) => ({
    area,
    when,
    ask,
    shows,
    ...(families === undefined ? {} : { families }),
    ...(kinds === undefined ? {} : { kinds }),
  }));
}
