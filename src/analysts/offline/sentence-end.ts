/** A heading, an address or a table that got into a line. */
const UNSPOKEN = /[|#{}<>]|https?:|\s[-–•]\s.*\s[-–•]\s/u;
/** Longer than this (in characters) a scene is no longer heard in one breath. */
const LONGEST = 150;

/**
 * A line up to an end where it may stop and still read whole: its own, or one before an aside.
 * @returns at most LONGEST characters without the closing mark, or null where it has no such end
 */
export function uptoClause(text: string): string | null {
  const whole = text.replace(/[\s.;:,!]+$/u, '');
  if (UNSPOKEN.test(whole)) return null;
  if (whole.length <= LONGEST && !/[.!?;]\s/.test(whole)) return whole;
  const withoutAsides = whole.replace(/\s\([^()]*\)/g, '');
  if (withoutAsides !== whole) return uptoClause(withoutAsides);
  const ends = [
    ...whole.matchAll(
      /[.!?;]\s|\s[(—–]|,\s(?:including|such as|e\.g|ensuring|while|which|where|so that|with a focus)|\s(?:in order )?to (?:ensure|enable|make sure)\b/g,
    ),
  ];
  const at = ends.map(({ index }) => index).findLast((end) => end >= 25 && end <= LONGEST);
  const first = /[.!?;]\s/.exec(whole)?.index ?? whole.length;
  return at === undefined || at > first ? null : whole.slice(0, at).replace(/[\s.;:,!]+$/u, '');
}
