import { JobBriefError } from '../core/errors.ts';
import { cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import type { DocumentInput, JobDocument } from './document.ts';
import { readDocx } from './docx.ts';
import { readHtmlDocument } from './html/document.ts';
import { markdownToBlocks, splitFrontMatter } from './markdown.ts';
import { readPdf } from './pdf.ts';
import { plainDocument } from './plain-document.ts';
import { textToBlocks } from './plain-text.ts';
import { parseLooseJson } from './repair-json.ts';
import { sniffContainer } from './sniff.ts';
import { textKind } from './text-kind.ts';

/** The largest document that is read, in bytes. */
export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;

/**
 * Reads a document of any kind into text blocks and data. The bytes decide what it is.
 * @throws JobBriefError EMPTY for nothing but white space, TOO_LARGE over 10 MB or too many pages,
 * UNREADABLE for a binary file that is neither PDF nor DOCX, or a broken one
 */
export async function readDocument(input: DocumentInput): Promise<JobDocument> {
  const { bytes, contentType, fileName, url } = input;
  const name = fileName ?? 'The document';
  if (bytes.length === 0) throw new JobBriefError('EMPTY', `${name} is empty.`);
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    const size = Math.ceil(bytes.length / 100_000) / 10;
    throw new JobBriefError('TOO_LARGE', `${name} is larger than 10 MB (${size} MB).`);
  }
  const container = sniffContainer(bytes);
  if (container === 'pdf') return readPdf(input);
  if (container === 'zip') return readDocx(input);
  if (container === 'binary') throw new JobBriefError('UNREADABLE', `${name} is a binary file, not a job ad.`);
  const raw = cleanText(decodeText(bytes, contentType));
  if (raw.trim() === '') throw new JobBriefError('EMPTY', `${name} holds nothing but white space.`);
  switch (textKind(raw)) {
    case 'html':
      return readHtmlDocument(raw, url);
    case 'json':
      return plainDocument('json', url, raw, { state: [parseLooseJson(raw)] });
    case 'markdown':
      return readMarkdown(raw, url);
    case 'text':
      return plainDocument('text', url, raw, { blocks: textToBlocks(raw) });
  }
}

function readMarkdown(raw: string, url: string | null): JobDocument {
  const { meta } = splitFrontMatter(raw);
  return plainDocument('markdown', url, raw, {
    blocks: markdownToBlocks(raw),
    meta,
    pageTitle: meta.title ?? null,
    declaredLanguage: meta.lang ?? meta.language ?? meta.locale ?? null,
  });
}
