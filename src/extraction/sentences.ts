import { allMatches } from '../core/all-matches.ts';

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|inkl|bzw|z\.B|ca|ggf|usw|u\.a|d\.h|Nr|No|St|Dr|Mr|Ms|Mrs|Prof|Inc|Ltd|Co|Corp|Sr|Jr|bspw|max|min|mind|Rs|tys|tis|zł|kr|pr|mtl|Std|Mio|Mrd|Tsd|mies|godz|měs|hod|inc?l|p\.ex|est|dept|yrs?|U\.S|U\.K|Ph\.D|B\.S|M\.S|(?<!\.)Fr)|\b[A-Z])\.$/i;

/**
 * Splits text into sentences at line breaks and sentence ends, one pass, no look-behind over long text.
 * @returns trimmed, non-empty pieces, each verbatim in the text
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end).trim();
    if (piece.length > LONG) sentences.push(...splitLong(piece));
    else if (piece !== '') sentences.push(piece);
    start = end;
  };
  for (const { index, 0: mark } of allMatches(text, END)) {
    if (mark.startsWith('.')) {
      if (ABBREVIATION.test(text.slice(Math.max(start, index - 12), index + 1))) continue;
      if (DIGIT.test(text[index - 1] ?? '') && ORDINAL_NEXT.test(text.slice(index + 1, index + 14))) continue;
    } else if (mark === ';' && FIGURE_NEXT.test(text.slice(index + 1, index + 5))) continue;
    push(index + 1);
  }
  push(text.length);
  return sentences;
}

const END = /[.!?;](?=\s)|[\n。！？；]/g;
const DIGIT = /\d/;
/** "30. września", "2. Lehrjahr": an ordinal's full stop. */
const ORDINAL_NEXT = /^\s(?:\p{Ll}|(?:Lehr|Ausbildungs)jahr)/u;
/** "€38,345; €39,670": the steps of a scale. */
const FIGURE_NEXT = /^\s[€£$]\d/;
/** A piece this long is no sentence but bullets or labelled lines run together. */
const LONG = 300;
const MAX_PIECE = 900;
/** " - " or " • " between bullets, not inside a range of numbers; "Label: " where lines were glued. */
const INLINE_BREAK =
  /\s[-–•·*▪●|]\s(?![\d$€£¥])|\s(?=(?:Location|Salary|Working Hours|Hours|Contract|Job Type|Benefits|Closing Date|Start Date|Department|Reports to):)/u;

function splitLong(piece: string): string[] {
  const parts = piece
    .split(INLINE_BREAK)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.flatMap((part) => cut(part));
}

/** Text without any break is cut at spaces, so that no rule ever runs over an endless line. */
function cut(part: string): string[] {
  if (part.length <= MAX_PIECE) return [part];
  const at = part.lastIndexOf(' ', MAX_PIECE);
  const end = at > 0 ? at : MAX_PIECE;
  const pieces = [part.slice(0, end)];
  for (let rest = part.slice(end).trim(); rest !== ''; ) {
    const space = rest.length <= MAX_PIECE ? rest.length : Math.max(rest.lastIndexOf(' ', MAX_PIECE), 1);
    pieces.push(rest.slice(0, space).trim());
    rest = rest.slice(space).trim();
  }
  return pieces;
}

/**
 * A long sentence in pieces, each verbatim in it, cut behind a comma where there is one: rules that look at so many
 * characters see all of a text that was saved without line breaks.
 * @param most characters of a piece
 */
export function piecesOf(sentence: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > most) {
    const comma = rest.lastIndexOf(', ', most);
    const end = comma > most / 2 ? comma + 1 : Math.max(rest.lastIndexOf(' ', most), 0) || most;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest];
}
