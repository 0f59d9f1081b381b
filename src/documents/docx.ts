import mammoth from 'mammoth';
import { JobBriefError } from '../core/errors.ts';
import { cleanText } from './clean-text.ts';
import type { DocumentInput, JobDocument } from './document.ts';
import { htmlToBlocks } from './html/to-blocks.ts';
import { plainDocument } from './plain-document.ts';
import { inspectZip } from './zip-limits.ts';

/** What a Word file may unpack to, in bytes. */
const MAX_UNPACKED = 60_000_000;
const MAX_ENTRIES = 2000;

/**
 * Reads a Word document (.docx).
 * @throws JobBriefError UNREADABLE for another zip or a broken one, TOO_LARGE where it would unpack to over 60 MB
 */
export async function readDocx({ bytes, fileName, url }: DocumentInput): Promise<JobDocument> {
  const name = fileName ?? 'The document';
  const { names, tooLarge } = inspectZip(bytes, MAX_UNPACKED, MAX_ENTRIES);
  if (tooLarge) {
    throw new JobBriefError('TOO_LARGE', `${name} unpacks to more than ${MAX_UNPACKED / 1_000_000} MB.`);
  }
  if (!names.includes('word/document.xml')) {
    throw new JobBriefError('UNREADABLE', `${name} is an archive, not a job ad.`);
  }
  const html = await convert(bytes, name);
  const raw = cleanText(html);
  const blocks = htmlToBlocks(raw);
  if (blocks.length === 0) throw new JobBriefError('EMPTY', `${name} holds no text.`);
  return plainDocument('docx', url, raw, { blocks });
}

async function convert(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), ignoreEmptyParagraphs: true },
    );
    return value;
  } catch (cause) {
    throw new JobBriefError('UNREADABLE', `${name} is a broken Word document.`, { cause });
  }
}
