const HTML_TAG =
  /<(?:!doctype html|html|head|body|div|p|ul|ol|li|h[1-6]|table|section|article|span|br|main|strong)\b[^<>]*>/gi;
const MARKDOWN_MARKS = [
  /^#{1,6}[^\S\n]+\S/m,
  /^[^\S\n]*\*\*[^*\n]+\*\*:?[^\S\n]*$/m,
  /\[[^\]\n]{1,200}\]\([^)\s]+\)/,
  /\*\*[^*\n]{2,80}\*\*/,
  /^\|?[^\S\n]*:?-{3,}:?[^\S\n]*\|/m,
  /^-{3,}[^\S\n]*\n(?:[\w -]+:[^\n]*\n)+-{3,}[^\S\n]*$/m,
];

/** Which kind of text a decoded document is, decided by what stands in it; names and media types lie. */
export function textKind(text: string): 'html' | 'markdown' | 'json' | 'text' {
  const start = text.trimStart();
  if (/^[{[]/.test(start) && isJson(start)) return 'json';
  if (/^(?:<!doctype\s+html|<html[\s>]|<\?xml[^>]*>\s*<!doctype html)/i.test(start)) return 'html';
  if (/^---[^\S\n]*\n[\s\S]*?\n---[^\S\n]*(?:\n|$)/.test(start)) return 'markdown';
  if (/^\+\+\+[^\S\n]*\n\s*[\w-]+\s*=/.test(start)) return 'markdown';
  const marks = MARKDOWN_MARKS.filter((mark) => mark.test(text.slice(0, 100_000))).length;
  // Markdown has no line break of its own, and writers put "<br />" between its paragraphs.
  const tags = (text.slice(0, 200_000).match(HTML_TAG) ?? []).filter((tag) => marks < 2 || !/^<br\b/i.test(tag)).length;
  if (tags > 0 && (start.startsWith('<') || tags * 200 > text.length) && !(marks > 1 && tags < 6)) return 'html';
  if (marks > 1 || MARKDOWN_MARKS[0]?.test(text)) return 'markdown';
  return tags > 2 ? 'html' : 'text';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return /^[{[]\s*["{[]/.test(text) && /["\]}]\s*[}\]]\s*,?\s*$/.test(text);
  }
}
