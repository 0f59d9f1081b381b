/** Beyond Latin letters, punctuation, signs of currency, arrows and bullets: most texts have none. */
const BEYOND_LATIN = /[^\0-\u024F\u2000-\u206F\u20A0-\u20BF\u2190-\u21FF\u2500-\u2775\u2794-\u27BF]/;

/** Letters and digits of texts in Latin letters, for a class of a pattern without the flags `i` and `u`. */
export const LATIN = 'A-Za-z0-9\\xAA\\xB2\\xB3\\xB5\\xB9\\xBA\\xBC-\\xBE\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u024F';

/**
 * Whether a text is written in Latin letters: then the class LATIN tells its words as `[\p{L}\p{N}]` does, several
 * times as fast.
 */
export function isLatin(text: string): boolean {
  return !BEYOND_LATIN.test(text);
}
