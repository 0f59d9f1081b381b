import { stripVTControlCharacters, styleText } from 'node:util';

/** How wide the terminal is, in columns, and whether it shows colour. */
export interface TerminalStyle {
  width: number;
  color: boolean;
}

type Format = Parameters<typeof styleText>[0];

/** Colours text where the terminal shows colour. */
export function paint(style: TerminalStyle, format: Format, text: string): string {
  return style.color ? styleText(format, text, { validateStream: false }) : text;
}

/**
 * Makes text from outside harmless in a terminal: escape sequences, control characters and the invisible
 * characters that reorder text are removed; line breaks and tabs become single spaces.
 */
export function plain(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Columns that a character takes: two for East Asian wide characters and most emoji, else one. */
function columns(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (/\p{Mn}|\p{Me}/u.test(character)) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}

/** @returns how many columns a text takes in a terminal */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += columns(character);
  return width;
}

/**
 * Breaks text into lines of at most `width` columns, at spaces where there are any, and within a word
 * (a long address, Chinese or Japanese text) where there are none.
 */
export function wrap(text: string, width: number): string[] {
  const limit = Math.max(width, 8);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const size = displayWidth(word);
    if (line !== '' && used + 1 + size <= limit) {
      line += ` ${word}`;
      used += 1 + size;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    used = 0;
    for (const character of word) {
      const step = columns(character);
      if (used + step > limit) {
        lines.push(line);
        line = '';
        used = 0;
      }
      line += character;
      used += step;
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** A paragraph whose first line starts with `lead` and whose other lines are indented to match. */
export function hanging(lead: string, text: string, width: number): string[] {
  const indent = ' '.repeat(displayWidth(lead));
  return wrap(text, width - indent.length).map((line, index) => (index === 0 ? lead : indent) + line);
}

/** Rows of a label and its text, the texts aligned in one column. */
export function table(rows: readonly (readonly [string, string])[], style: TerminalStyle): string[] {
  const labelWidth = Math.max(0, ...rows.map(([label]) => displayWidth(label)));
  return rows.flatMap(([label, text]) => {
    const lead = `${label}${' '.repeat(labelWidth - displayWidth(label))}  `;
    const lines = hanging(lead, text, style.width);
    return lines.map((line, index) => (index === 0 ? paint(style, 'dim', lead) + line.slice(lead.length) : line));
  });
}
