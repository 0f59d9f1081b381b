import { tellingWords } from '../core/questions/telling-words.ts';

/**
 * The swap test: of all pairs of a question and another ad, the share where the question would not fit. It does
 * not fit where at least half of what it takes from its own ad is missing in the other one. Words that stand in ads
 * of every kind ("customer", "how", "team") count neither way: a question made of them alone fits everywhere.
 * @param briefs for each ad its text and its questions
 */
export function specificity(briefs: readonly { description: string; questions: readonly string[] }[]): number {
  const ads = briefs.map(({ description }) => tellingWords(description));
  let pairs = 0;
  let specific = 0;
  for (const [index, { questions }] of briefs.entries()) {
    for (const question of questions) {
      const taken = [...tellingWords(question)].filter((word) => ads[index]?.has(word));
      for (const [other, words] of ads.entries()) {
        if (other === index) continue;
        pairs++;
        const missing = taken.filter((word) => !words.has(word)).length;
        if (missing > 0 && missing >= taken.length / 2) specific++;
      }
    }
  }
  return pairs === 0 ? 0 : specific / pairs;
}
