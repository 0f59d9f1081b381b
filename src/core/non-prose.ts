const CODE_LINE =
  /^\s*(?:import [\w{*"']|from \S+ import|#include|package [\w.]+;?$|using [\w.]+;|(?:public|private|protected|static|export) \w|(?:const|let|var) \w+ ?[=:]|def \w+\(|class \w+.*[:{]$|(?:async )?function\b.*\(|return\b.*[;)]?$|(?:if|for|while|switch|catch) ?\(|[})\]]+[;,)]*$|<\/?[\w-]+(?: [^>]*)?>$|@\w+$|\/\/|\/\*|\*\/|--\s|SELECT |INSERT |CREATE TABLE|#!\/|fn \w+|impl\b|(?:else|try|end|finally)\b ?[:{]?$|(?:if|for|while|elif|except|with)\b.*:$|print\(|console\.)|[={([<>].*[;{,]\s*$|=>|^\s*[\w.]+\(.*\);?\s*$|^\s*\w+ ?[:=] ?[\w."'[{(]+,?$/;
const LOG_LINE =
  /^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|^\s*\[?\d\d:\d\d:\d\d|\b(?:ERROR|WARN|INFO|DEBUG)\b.*[:\]]|^\s+at .+\(.+:\d+(?::\d+)?\)|^Traceback/;
/** "Ana  10:32", "[10:32] Ana:", "10:32 - Ana:", "Ana: …" with a time. */
const CHAT_LINE =
  /^\s*\[?\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]m)?\]?\s*[-–]?\s*\p{L}[\p{L} .]{0,24}[:：]|^\s*\p{L}[\p{L} .]{0,24}\s{1,3}\[?\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?\]?\s*$|^\s*<\p{L}[\w\p{L} ]*>|^\s*\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d\d/iu;

/** A row of a table saved as text. */
const DATA_LINE = /^(?:[^,;\t]{0,80}[,;\t](?! )){3,}/;

/**
 * Recognises by the shape of its lines what is no prose at all.
 * @returns what it is, to complete "This looks like …"; null for prose
 */
export function nonProse(text: string): string | null {
  const lines = text
    .slice(0, 30_000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length < 4) return null;
  /** Whether more than a share of the lines match; it stops at the line that leaves too few for that. */
  const exceeds = (share: number, pattern: RegExp): boolean => {
    let matching = lines.length;
    return lines.every((line) => pattern.test(line) || --matching / lines.length > share);
  };
  if (exceeds(0.4, CODE_LINE)) return 'source code';
  if (exceeds(0.6, DATA_LINE)) return 'a table of data';
  if (exceeds(0.4, LOG_LINE)) return 'a log';
  if (exceeds(0.3, CHAT_LINE)) return 'a chat';
  const questions = lines.filter((line) => /[?？]\s*$/.test(line));
  if (questions.length >= 5 && questions.length / lines.length > 0.3) return 'a list of questions';
  return null;
}
