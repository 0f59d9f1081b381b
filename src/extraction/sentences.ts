/** Words that end in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|inkl|bzw|z\.B|ca|ggf|usw|u\.a|d\.h|Nr|No|St|Dr|Mr|Ms|Mrs|Prof|Inc|Ltd|Co|Corp|Sr|Jr|bspw|max|min|mind|tys|zł|p\.ex|est|dept|yrs?|U\.S|U\.K|Ph\.D|B\.S|M\.S)|\b[A-Z])\.$/i;

/**
 * Splits text into sentences at line breaks and sentence ends, one pass, no look-behind over long text.
 * @returns trimmed, non-empty pieces, each verbatim in the text
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end).trim();
    if (piece !== '') sentences.push(piece);
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\n' || c === '。' || c === '！' || c === '？' || c === '；') push(i + 1);
    else if ((c === '.' || c === '!' || c === '?' || c === ';') && /\s/.test(text[i + 1] ?? '')) {
      if (c === '.' && ABBREVIATION.test(text.slice(Math.max(start, i - 12), i + 1))) continue;
      if (c === '.' && /\d/.test(text[i - 1] ?? '') && /\s\p{Ll}/u.test(text.slice(i + 1, i + 3))) continue;
      push(i + 1);
    }
  }
  push(text.length);
  return sentences;
}
