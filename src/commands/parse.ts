import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { JobBriefError } from '../core/errors.ts';
import { postingToText } from '../core/posting-text.ts';
import type { ReadJob } from '../reader.ts';
import { type LoadUrl, readInput, readLocalFile } from './input.ts';
import { type CommandIo, progress, textWidth, wantsColor, write } from './io.ts';

/** `jobbrief parse <file|url|->`: prints one JobPosting. Throws JobBriefError where there is none. */
export async function parse(
  name: string,
  options: { url?: string; json?: boolean },
  io: CommandIo,
  parts: { read: ReadJob; loadUrl: LoadUrl },
): Promise<void> {
  const input = await readInput(name, options.url ?? null, io, parts.loadUrl);
  const { posting } = await parts.read(input, io.now());
  const text = options.json
    ? JSON.stringify(posting, null, 2)
    : postingToText(posting, { width: textWidth(io), color: wantsColor(io) });
  await write(io.stdout, `${text}\n`);
}

/**
 * `jobbrief parse --batch`: paths on stdin, one a line (optionally `path<TAB>url`), one JSON line out
 * for each, in order. A document that cannot be read is a line with its error; it never stops the rest.
 * @returns how many were read and how many failed
 */
export async function parseBatch(io: CommandIo, read: ReadJob): Promise<{ read: number; failed: number }> {
  const counts = { read: 0, failed: 0 };
  const bar = progress(io);
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const [path = '', url] = line.split('\t');
    const result = await parseOne(path, url?.trim() || null, io, read);
    if ('posting' in result) counts.read++;
    else counts.failed++;
    await write(io.stdout, `${JSON.stringify({ path, ...result })}\n`);
    bar.show(`${counts.read + counts.failed} documents, ${counts.failed} without a posting`);
  }
  bar.done();
  return counts;
}

async function parseOne(path: string, url: string | null, io: CommandIo, read: ReadJob) {
  try {
    const bytes = await readLocalFile(path);
    const { posting } = await read({ bytes, contentType: null, fileName: basename(path), url }, io.now());
    return { posting };
  } catch (error) {
    if (error instanceof JobBriefError)
      return { error: { code: error.code, message: error.message, hint: error.hint } };
    return {
      error: {
        code: 'UNREADABLE',
        message: `This document made the reader fail: ${error instanceof Error ? error.message : error}`,
        hint: 'Please report it as a defect of jobbrief.',
      },
    };
  }
}
