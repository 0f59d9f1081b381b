/** Longest texts of an answer, in characters; a longer one is not the short line that was asked for. */
export const LIMITS = {
  claim: 400,
  name: 48,
  question: 500,
  why: 400,
  headline: 120,
  detail: 500,
  quote: 700,
} as const;

const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\p{Default_Ignorable_Code_Point}|[\uFFF0-\uFFFF]/gu;
/** What no line of a brief holds; each is looked for only where its sign stands, which most lines lack. */
const FORBIDDEN: readonly { sign: string; pattern: RegExp }[] = [
  // HTML, and what pings in a chat: Slack's own markup, or a mention as people type it.
  { sign: '<', pattern: /<(?:\/?[a-z!][^>]{0,200}>|\s*[!@#])/i },
  { sign: '&', pattern: /&(?:#\d+|#x[\da-f]+|lt|gt|amp|quot|nbsp);/i },
  { sign: '@', pattern: /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]|@[\p{L}\d-]+\.\p{L}{2,}/u },
  // Addresses of any kind.
  { sign: '://', pattern: /[a-z\d]:\/\//i },
  { sign: ':', pattern: /\b(?:mailto|javascript|tel|slack):\S|\bdata:\w+\//i },
  { sign: '.', pattern: /\bwww\.|\b(?:\d{1,3}\.){3}\d{1,3}\b/i },
  { sign: ' dot ', pattern: /[a-z\d] dot (?:com|org|net|io|co|dev|app|example|[a-z]{2})\b/i },
  { sign: '](', pattern: /\]\(/ },
  { sign: '+', pattern: /(?<![\p{L}\d])\+\d[\d\s().-]{7,}\d/u },
];
/** A name of hosts: words joined by dots, the last in small letters. The endings of files and libraries are no hosts. */
const DOMAIN =
  /(?<![\p{L}\d@./-])(?:[\p{L}\d-]{2,}\.)+(?!(?:js|ts|py|rb|md|json|ya?ml|csv|pdf|docx?|xlsx?)(?![\p{L}\d]))(?:\p{Ll}{2,24}|com|net|org|io|ai)(?:\/\S*)?(?![\p{L}\d])/giu;

/**
 * A line of a model's answer as plain text: control and invisible characters, Markdown's emphasis and line
 * breaks gone. Null where it holds what no line of a brief holds (an address, a mention, HTML) or is too long.
 * @param ad a domain that the ad itself writes may be named
 */
export function cleanLine(text: string, longest: number, ad: string): string | null {
  const plain = text
    .normalize('NFC')
    .replace(CONTROL, '')
    .replace(/\*{1,3}(\S(?:[^*]*\S)?)\*{1,3}/g, '$1')
    .replace(/`+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || plain.length > longest) return null;
  // As a reader or a browser takes it: wide forms of "@" and "<" are the same, and so is an East Asian full stop.
  const seen = plain.normalize('NFKC').replace(/。(?=[a-z])/gi, '.');
  if (FORBIDDEN.some(({ sign, pattern }) => seen.includes(sign) && pattern.test(seen))) return null;
  for (const [domain] of /\.\p{L}/u.test(seen) ? seen.matchAll(DOMAIN) : [])
    if (!ad.toLowerCase().includes(domain.toLowerCase())) return null;
  return plain;
}

/** A quote is not cleaned but found: only its length is checked. */
export function boundedQuote(quote: string | null): string | null {
  return quote !== null && quote.length <= LIMITS.quote ? quote : null;
}
