import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { JobBriefError } from '../core/errors.ts';

/** RFC 9110 §8.4.1 and RFC 8878: what undici may be answered with. */
const DECODERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/** What the request offers in Accept-Encoding. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br, zstd';

/**
 * Reads a body to its end, decompressed, and stops at the first byte over the cap: a bomb is never unpacked.
 * @param encoding the Content-Encoding header; one coding, as browsers are sent
 * @param maxBytes of the decompressed body
 * @throws JobBriefError TOO_LARGE over the cap, UNREADABLE for a coding nobody offered;
 *   the stream's own error where it breaks or `signal` aborts
 */
export async function readBody(
  body: Readable,
  encoding: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const coding = encoding.trim().toLowerCase();
  const decoder = coding === '' || coding === 'identity' ? null : DECODERS[coding];
  if (decoder === undefined) {
    body.destroy();
    throw new JobBriefError('UNREADABLE', `The page is packed in a way that is not readable here (${coding}).`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of source) {
      size += chunk.byteLength;
      if (size > maxBytes) throw tooLarge(maxBytes);
      chunks.push(chunk);
    }
  };
  await (decoder ? pipeline(body, decoder(), collect, { signal }) : pipeline(body, collect, { signal }));
  return Buffer.concat(chunks, size);
}

/** @returns the error for a body over the cap */
export function tooLarge(maxBytes: number): JobBriefError {
  return new JobBriefError('TOO_LARGE', `The page is larger than ${Math.round(maxBytes / 1_000_000)} MB.`);
}
