import { wordsByLanguage } from '../../core/support/neutral-words.ts';
import { withoutAccents } from '../../core/without-accents.ts';

const NOT_WESTERN = /[^\u0000-\u024F\u2000-\u206F]/gu;
const SCRIPTS = [
  'Cyrillic',
  'Greek',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Arabic',
  'Hebrew',
  'Thai',
  'Devanagari',
].map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'u') }));
/** A text needs this many words of grammar of another language, and more than of the ad's, to be foreign. */
const ENOUGH = 3;

/**
 * Tells texts that are not in the ad's language: in a script that the ad has not, or with the small words of
 * another language. Short texts of names pass.
 */
export function foreignTo(ad: string): (text: string) => boolean {
  const scripts = scriptsOf(ad);
  const [home] = languagesOf(ad);
  return (text) => {
    if ([...scriptsOf(text)].some((script) => !scripts.has(script))) return true;
    if (home === undefined) return false;
    const votes = new Map(languagesOf(text));
    const own = votes.get(home[0]) ?? 0;
    const [best] = votes;
    return best !== undefined && best[0] !== home[0] && best[1] >= ENOUGH && best[1] > own * 1.5;
  };
}

function scriptsOf(text: string): Set<string> {
  const unusual = text.match(NOT_WESTERN)?.join('');
  const found = unusual === undefined ? [] : SCRIPTS.filter(({ pattern }) => pattern.test(unusual));
  return new Set(found.map(({ name }) => name));
}

/** The languages that have a word in their grammar. */
const LANGUAGES_OF: ReadonlyMap<string, readonly { language: string }[]> = Map.groupBy(
  [...wordsByLanguage].flatMap(([language, words]) => [...words].map((word) => ({ word, language }))),
  ({ word }) => word,
);

/** Languages by how many of the text's words are their grammar, the most first. */
function languagesOf(text: string): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of withoutAccents(text.toLowerCase()).match(/[a-zßøæłđ]+/g) ?? []) {
    for (const { language } of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}
