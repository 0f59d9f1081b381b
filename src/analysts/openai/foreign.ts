import { wordsByLanguage } from '../../core/support/neutral-words.ts';

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

/** Languages by how many of the text's words are their grammar, the most first. */
function languagesOf(text: string): [string, number][] {
  const words =
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/\p{Script=Latin}+/gu) ?? [];
  return [...wordsByLanguage]
    .map(([language, grammar]): [string, number] => [language, words.filter((word) => grammar.has(word)).length])
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one);
}
