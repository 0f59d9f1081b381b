import mammoth from 'mammoth';
import { JobBriefError } from '../core/errors.ts';
import { cleanText } from './clean-text.ts';
import type { DocumentInput, JobDocument } from './document.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import { plainDocument } from './plain-document.ts';

/** What a Word file may unpack to, in bytes. */
const MAX_UNPACKED = 60_000_000;
const MAX_ENTRIES = 2000;

/**
 * Reads a Word document (.docx).
 * @throws JobBriefError UNREADABLE for another zip or a broken one, TOO_LARGE where it would unpack to over 60 MB
 */
export async function readDocx({ bytes, fileName, url }: DocumentInput): Promise<JobDocument> {
  const name = fileName ?? 'The document';
  const { entries, unpacked, names } = listZip(bytes);
  if (!names.includes('word/document.xml')) {
    throw new JobBriefError('UNREADABLE', `${name} is an archive, not a job ad.`);
  }
  if (unpacked > MAX_UNPACKED || entries > MAX_ENTRIES) {
    throw new JobBriefError('TOO_LARGE', `${name} unpacks to more than ${MAX_UNPACKED / 1_000_000} MB.`);
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

/** Reads the zip's central directory (PKWARE APPNOTE 4.3.12) without unpacking anything. */
function listZip(bytes: Uint8Array): { entries: number; unpacked: number; names: string[] } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  let unpacked = 0;
  let at = buffer.indexOf('PK\x01\x02', 0, 'latin1');
  while (at >= 0 && at + 46 <= buffer.length) {
    if (buffer.readUInt32LE(at) !== 0x02014b50) break;
    unpacked += buffer.readUInt32LE(at + 24);
    const nameLength = buffer.readUInt16LE(at + 28);
    names.push(buffer.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return { entries: names.length, unpacked, names };
}
