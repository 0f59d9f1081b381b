/** Words that say nothing about what is asked. */
const STOP_WORDS = new Set(
  (
    'a an and any are as at be been by can could did do does for from had has have how i if in into is it its me my of ' +
    'on or our so some such than that the their them then there these they this those through to up us was we were ' +
    'what when where which who why will with would you your about tell walk describe give explain time example ' +
    'situation role job work worked working us through here ad says'
  ).split(' '),
);

/** The words that carry a question's meaning, crudely stemmed; for text without spaces, its character pairs. */
export function meaningOf(question: string): Set<string> {
  const words =
    question
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]+/gu) ?? [];
  const content = words.flatMap((word) => {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) return pairs(word);
    return STOP_WORDS.has(word) ? [] : [word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word];
  });
  return new Set(content);
}

function pairs(word: string): string[] {
  const characters = [...word];
  return characters.length < 2 ? characters : characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** From this share of common words on, two questions are the same one to a candidate. Found by reading pairs. */
const SAME = 0.6;

/**
 * Whether two questions ask the same thing in nearly the same words: their content words overlap by more than
 * SAME (Jaccard), or nearly all words of the shorter stand in the longer.
 */
export function areSimilarQuestions(one: string, other: string): boolean {
  return saySimilar(meaningOf(one), meaningOf(other));
}

/** areSimilarQuestions for questions whose meaning was read before. */
export function saySimilar(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return a.size === b.size;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common) >= SAME || (smaller >= 4 && common / smaller >= 0.85);
}

/** Whether a question, or nearly the same one, is among those asked already. */
export function isAskedAlready(question: string, asked: readonly string[]): boolean {
  return asked.some((other) => areSimilarQuestions(question, other));
}
