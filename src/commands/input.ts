import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { JobBriefError } from '../core/errors.ts';
import type { DocumentInput } from '../documents/document.ts';
import type { CommandIo } from './io.ts';

/** Bytes. The same cap that the reader and the fetch door hold. */
const MAX_INPUT_BYTES = 10 * 1024 * 1024;

/** Brings a web address's document; the guarded fetch, handed in. */
export type LoadUrl = (url: string, signal: AbortSignal) => Promise<DocumentInput>;

/**
 * Reads what a command names: a file's path, an http(s) address, or `-` for standard input.
 * @param url the address that a saved page came from, where the caller knows it
 * @throws JobBriefError EMPTY, UNREADABLE, TOO_LARGE, FETCH_REFUSED, and what loadUrl throws
 */
export async function readInput(
  name: string,
  url: string | null,
  io: CommandIo,
  loadUrl: LoadUrl,
): Promise<DocumentInput> {
  if (/^https?:\/\//i.test(name)) return loadUrl(name, AbortSignal.timeout(60_000));
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(name)) {
    throw new JobBriefError('FETCH_REFUSED', `${name} is not an http or https address.`, {
      hint: 'Save the page and name the file, or give an address that begins with https://.',
    });
  }
  const bytes = name === '-' ? await readStream(io.stdin) : await readLocalFile(name);
  return { bytes, contentType: null, fileName: name === '-' ? null : basename(name), url };
}

/** @throws JobBriefError UNREADABLE, TOO_LARGE */
export async function readLocalFile(path: string): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (info.isDirectory())
      throw new JobBriefError('UNREADABLE', `${path} is a folder.`, { hint: 'Name a file in it.' });
    if (info.size > MAX_INPUT_BYTES) throw tooLarge(path, info.size);
    return await readFile(path);
  } catch (error) {
    if (error instanceof JobBriefError) throw error;
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw new JobBriefError('UNREADABLE', `${path} ${reason}.`, {
      hint: 'Check the path, or give `-` and pipe the text in.',
      cause: error,
    });
  }
}

async function readStream(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_INPUT_BYTES) throw tooLarge('Standard input', size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, size: number): JobBriefError {
  return new JobBriefError('TOO_LARGE', `${name} has ${Math.ceil(size / 1024 / 1024)} MB or more; the limit is 10 MB.`);
}
