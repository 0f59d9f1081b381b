import { analyse } from 'chardet';
import iconv from 'iconv-lite';

const META_CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i;
const HEAD = 4096;
const SAMPLE = 65_536;

/**
 * Decodes bytes to text: by byte order mark, as UTF-8 where that is what they are, by the Content-Type, by the
 * page's own declaration, and last by the content.
 * @param contentType may carry `charset=…`
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = markedEncoding(buffer);
  if (mark !== null) return iconv.decode(buffer, mark);
  const declared = charsetOf(contentType) ?? metaCharset(buffer);
  const wide = wideEncoding(buffer);
  if (wide !== null) return iconv.decode(buffer, wide);
  // ISO-2022-JP is valid UTF-8 too: its escapes are plain ASCII.
  if (declared !== null && /^iso-2022/i.test(declared)) return iconv.decode(buffer, declared);
  const utf8 = decodeUtf8(buffer);
  if (utf8 !== null) return utf8;
  return iconv.decode(buffer, declared !== null && !/^utf-?8$/i.test(declared) ? declared : guessEncoding(buffer));
}

function markedEncoding(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf8';
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return buffer[2] === 0 && buffer[3] === 0 ? 'utf-32le' : 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: every second byte of Western text is zero. */
function wideEncoding(buffer: Buffer): string | null {
  const sample = buffer.subarray(0, 512);
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) if (byte === 0) index % 2 === 0 ? even++ : odd++;
  if (odd > sample.length * 0.2 && even === 0) return 'utf-16le';
  return even > sample.length * 0.2 && odd === 0 ? 'utf-16be' : null;
}

function charsetOf(contentType: string | null): string | null {
  return known(/charset\s*=\s*["']?([\w-]+)/i.exec(contentType ?? '')?.[1]);
}

function metaCharset(buffer: Buffer): string | null {
  const match = META_CHARSET.exec(buffer.toString('latin1', 0, HEAD));
  return known(match?.[1] ?? match?.[2]);
}

function known(name: string | undefined): string | null {
  return name !== undefined && iconv.encodingExists(name) ? name : null;
}

/** A few bad bytes, such as a cut at the end, do not unmake UTF-8; null where the bytes are something else. */
function decodeUtf8(buffer: Buffer): string | null {
  const text = buffer.toString('utf8');
  let bad = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) bad++;
  if (bad === 0) return text;
  let good = 0;
  for (const character of text.slice(0, SAMPLE)) if (character > '\u007F' && character !== '\uFFFD') good++;
  return bad <= 3 || good > bad * 20 ? text : null;
}

function guessEncoding(buffer: Buffer): string {
  for (const { name, confidence } of analyse(buffer.subarray(0, SAMPLE))) {
    // ISO-8859-1 on the web means windows-1252 (WHATWG Encoding).
    if (name === 'ISO-8859-1' || name === 'ASCII') return 'windows-1252';
    if (!/^UTF-/.test(name) && confidence >= 10 && iconv.encodingExists(name)) return name;
  }
  return 'windows-1252';
}
