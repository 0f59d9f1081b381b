import { allMatches } from '../../core/all-matches.ts';
import type { Found } from '../fact.ts';
import type { Line, Reading } from '../reading.ts';
import * as words from './words.ts';

type Years = { min: number; max: number | null };

/**
 * The overall years of experience the job asks for: a labelled field first, else the largest least number that the
 * requirements state (a part of it, "2 years with Kafka", never lowers the whole). Wishes and alternatives don't count.
 */
export function readExperience(reading: Reading): Found<Years> | null {
  let best: Found<Years> | null = null;
  for (const line of reading.lines) {
    if (!words.SPAN.test(line.text)) continue;
    if (line.kind === 'equal_opportunity' || line.kind === 'benefits' || line.kind === 'pay') continue;
    const label = line.label ?? line.above;
    const labelled =
      (label !== null && words.LABEL.test(label.trim())) ||
      ((words.OPENING.test(line.text) || words.GLUED_CHIPS.test(line.text)) && reading.lines.indexOf(line) < 12);
    // A field "Expérience" states what is asked for, even below "Profil souhaité".
    if (line.kind === 'nice_to_have' && !labelled) continue;
    for (const sentence of line.sentences) {
      if (!words.SPAN.test(sentence)) continue;
      const years = fromSentence(sentence.slice(0, words.MAX_SENTENCE), line, labelled);
      if (years === null) continue;
      if (labelled && line.type === 'field') return { value: years, quote: sentence };
      if (best === null || years.min > best.value.min) best = { value: years, quote: sentence };
    }
  }
  return best;
}

function fromSentence(sentence: string, line: Line, labelled: boolean): Years | null {
  let best: Years | null = null;
  const consider = (min: number, max: number | null, at: number, end: number, named = false): void => {
    if (min > words.MOST_YEARS || (max !== null && (max < min || max > 40))) return;
    const before = sentence.slice(Math.max(0, at - 70), at);
    const after = sentence.slice(end, end + 80);
    if (!labelled) {
      const around = `${before.slice(-45)}${sentence.slice(at, end)}${after.slice(0, 32)}`;
      if (words.NOT_EXPERIENCE.test(around) || words.MOST_ASKED.test(before.slice(-24))) return;
      // "At least a year's experience" is asked for, whatever the heading above.
      const plainlyAsked =
        words.REQUIRING.test(sentence.slice(Math.max(0, at - 20), end)) &&
        words.EXPERIENCE_NOUN.test(after.slice(0, 40));
      if (
        (line.kind === 'about_company' && !plainlyAsked) ||
        (words.COMPANY_SUBJECT.test(outOfBrackets(before)) && line.kind !== 'requirements') ||
        words.OTHERS_HAVE.test(before) ||
        (words.HAN_OR_HANGUL.test(before) && words.OTHERS_HAVE_CJK.test(before))
      )
        return;
      if (
        words.ALTERNATIVE.test(before.trimStart().slice(0, 20)) ||
        /(?:\bor|\boder|\bou) (?:equivalent|at least |an additional )?\s*$/iu.test(before)
      )
        return;
      if (words.PREFERRED_AFTER.test(after)) return;
      const clause = after.split(/[,;(，；（。]/u, 1)[0] ?? '';
      const told = words.REQUIRING.test(before.slice(-20)) ? (clause.split(words.BESIDE, 1)[0] ?? clause) : clause;
      if (words.WISH.test(told) || words.WISH.test(before.slice(-30))) return;
      // "2+ years in sales (5 years in hotels also count)": what stands in brackets is another way.
      if (best !== null && /\([^)]*$/u.test(before)) return;
      const asked =
        named ||
        words.EXPERIENCE.test(after) ||
        words.EXPERIENCE.test(before.slice(-40)) ||
        (words.REQUIRING.test(sentence.slice(Math.max(0, at - 20), end)) &&
          (line.kind === 'requirements' || words.GOES_ON.test(after.replace(words.OR_MORE, '')))) ||
        (line.kind === 'requirements' &&
          /^[-–•*\s]*(?:about |around )?$/iu.test(before) &&
          words.GOES_ON.test(after.replace(words.OR_MORE, ''))) ||
        /^\s*\+?\s*\p{Ll}{2,}ing\b/u.test(after.replace(words.OR_MORE, '')) ||
        words.PERSON_HAS.test(before) ||
        (words.REQUIRING.test(before.slice(-20)) && words.PERSON_DID.test(before)) ||
        (words.OR_MORE.test(after) &&
          (words.PERSON_DID.test(before) || (before === '' && words.GOES_ON.test(after.replace(words.OR_MORE, ''))))) ||
        (words.BRACKET_BEFORE.test(before) && words.EXPERIENCE_NOUN.test(sentence.slice(Math.max(0, at - 140), at))) ||
        words.UNDER_THE_BELT.test(after) ||
        (words.GOES_ON.test(after) && words.LEAST_LATER.test(after)) ||
        (words.REQUIRED_AFTER.test(after) && !words.LICENCE.test(before)) ||
        (/\+/.test(sentence.slice(at, end)) && words.ASKED_TO_HAVE.test(before) && words.GOES_ON.test(after)) ||
        /^\s*of \p{Ll}{3,}ing\b/u.test(after) ||
        /(?:requisit\p{L}*|requirements?|anforderung\p{L}*|profil\p{L}*|wymagania|eisen|exigences)\s*[:：]\s*$/iu.test(
          before,
        ) ||
        // "3+ years with PHP" as the whole of a bullet.
        (line.type === 'list_item' &&
          /^(?:[-–•*\s]|more than|over|at least|más de|mais de|plus de|mehr als)*$/iu.test(before) &&
          (words.OR_MORE.test(after) ||
            /\+|or more|plus|más|mais|more|over|least|mehr/iu.test(before + sentence.slice(at, end))) &&
          /^\s*(?:of|in|with|as|con|en|com|avec|mit|als|como)\s/iu.test(after.replace(words.OR_MORE, ''))) ||
        /^\s*(?:minimum|min\.?) (?:in|with|as|on|of) /iu.test(after);
      if (!asked) return;
    }
    if (min === 0 && max === null) return;
    if (best === null || min > best.min) best = { min, max };
  };
  if (labelled && words.BARE_RANGE.test(line.value)) {
    const [low, high] = line.value.split(/[^\d]+/u);
    consider(Number(low), high === undefined || high === '' ? null : Number(high), 0, 0);
  }
  for (const match of allMatches(sentence, words.PATTERN)) {
    const min = words.toNumber(match[1]);
    if (min === null) continue;
    consider(min, words.toNumber(match[3]), match.index, match.index + match[0].length);
  }
  for (const match of words.SHORT_WORDS.test(sentence) ? allMatches(sentence, words.COMPOUND) : []) {
    const years = words.COMPOUND_YEARS[(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').toLowerCase()];
    const end = match.index + match[0].length;
    const beside =
      match[4] === undefined
        ? sentence.slice(end, end + 30)
        : sentence.slice(Math.max(0, match.index - 30), match.index);
    if (years !== undefined && words.EXPERIENCE_NOUN.test(beside)) consider(years, null, match.index, end, true);
  }
  for (const match of sentence.includes('m') ? allMatches(sentence, words.MONTHS) : []) {
    const end = match.index + match[0].length;
    const beside = `${sentence.slice(Math.max(0, match.index - 24), match.index)} ${sentence.slice(end, end + 45)}`;
    if (words.EXPERIENCE_NOUN.test(beside)) consider(Number(match[1]) / 12, null, match.index, end, true);
  }
  for (const match of sentence.includes('(') ? allMatches(sentence, words.BRACKETED_LEAST) : [])
    consider(Number(match[1] ?? match[2]), null, match.index, match.index + match[0].length, true);
  const single = words.A_YEAR.exec(sentence);
  if (single && !/half $/iu.test(sentence.slice(0, single.index)))
    consider(1, null, single.index, single.index + single[0].length);
  if (/[年년]/.test(sentence)) {
    for (const match of allMatches(sentence, words.CJK_PATTERN)) {
      const min = words.toNumber(match[1]);
      const end = match.index + match[0].length;
      if (min === null || /[\d０-９]/.test(sentence[match.index - 1] ?? '')) continue;
      if (match[2] === undefined && words.UNDER_CJK.test(sentence.slice(end - (match[3]?.length ?? 0)))) continue;
      consider(min, words.toNumber(match[2]), match.index, end);
    }
  }
  return best;
}

/** Text without what it says in brackets, whole or cut: "(we use Zephyr)" makes no sentence about the house. */
function outOfBrackets(text: string): string {
  return text.replace(/^[^()]*\)|\([^()]*\)/gu, ' ');
}
