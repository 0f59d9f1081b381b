import { inflateRawSync } from 'node:zlib';

const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const DEFLATED = 8;

export interface ZipContents {
  names: string[];
  /** Whether its XML parts unpack to more than the limit, or there are too many entries. */
  tooLarge: boolean;
}

/**
 * Looks into a zip before anything unpacks it: the directory's sizes may lie, so each XML part is inflated
 * under the limit (PKWARE APPNOTE 4.3).
 * @param limit bytes that all XML parts together may unpack to
 */
export function inspectZip(bytes: Uint8Array, limit: number, maxEntries: number): ZipContents {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  let left = limit;
  let at = buffer.indexOf('PK\x01\x02', 0, 'latin1');
  while (at >= 0 && at + DIRECTORY_LENGTH <= buffer.length && buffer.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + DIRECTORY_LENGTH, at + DIRECTORY_LENGTH + nameLength);
    names.push(name);
    if (names.length > maxEntries) return { names, tooLarge: true };
    if (/\.(?:xml|rels)$/i.test(name)) {
      left -= Math.max(buffer.readUInt32LE(at + 24), unpackedSize(buffer, at, left));
      if (left < 0) return { names, tooLarge: true };
    }
    at += DIRECTORY_LENGTH + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return { names, tooLarge: false };
}

/** What an entry really unpacks to; more than `limit` as Infinity, a broken one as 0. */
function unpackedSize(buffer: Buffer, entry: number, limit: number): number {
  const header = buffer.readUInt32LE(entry + 42);
  if (buffer.readUInt16LE(entry + 10) !== DEFLATED || header + LOCAL_LENGTH > buffer.length) return 0;
  const start = header + LOCAL_LENGTH + buffer.readUInt16LE(header + 26) + buffer.readUInt16LE(header + 28);
  const packed = buffer.subarray(start, start + buffer.readUInt32LE(entry + 20));
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }).length;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? Number.POSITIVE_INFINITY
      : 0;
  }
}
