import { getDocumentProxy, getMeta } from 'unpdf';
import { JobBriefError } from '../core/errors.ts';
import { cleanText } from './clean-text.ts';
import type { DocumentInput, JobDocument } from './document.ts';
import { plainDocument } from './plain-document.ts';
import { textToBlocks } from './plain-text.ts';

const MAX_PAGES = 30;

/**
 * Reads the text of a PDF, line by line as it is laid out.
 * @throws JobBriefError TOO_LARGE over 30 pages, UNREADABLE for a broken or locked file or one that holds only pictures
 */
export async function readPdf({ bytes, fileName, url }: DocumentInput): Promise<JobDocument> {
  const name = fileName ?? 'The PDF';
  const pdf = await openPdf(bytes, name);
  try {
    if (pdf.numPages > MAX_PAGES) {
      throw new JobBriefError('TOO_LARGE', `${name} has ${pdf.numPages} pages; an ad of up to ${MAX_PAGES} is read.`);
    }
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await pageText(pdf, number));
    const raw = cleanText(pages.join('\n\n'));
    if (raw.trim() === '') {
      throw new JobBriefError('UNREADABLE', `${name} holds pictures of text, no text.`, {
        hint: 'Copy the text of the ad and paste it.',
      });
    }
    const { info } = await getMeta(pdf);
    const title = typeof info?.Title === 'string' ? cleanText(info.Title).trim() : '';
    return plainDocument('pdf', url, raw, { blocks: textToBlocks(raw), pageTitle: title || null });
  } finally {
    await pdf.loadingTask.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function openPdf(bytes: Uint8Array, name: string): Promise<Pdf> {
  try {
    // pdf.js takes the buffer over, so it gets a copy.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (cause) {
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    throw new JobBriefError('UNREADABLE', locked ? `${name} is locked with a password.` : `${name} is a broken PDF.`, {
      cause,
      hint: 'Copy the text of the ad and paste it.',
    });
  }
}

/** The lines of a page; a wider step down the page is an empty line. */
async function pageText(pdf: Pdf, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  let text = '';
  let lastY: number | null = null;
  for (const item of items) {
    if (!('str' in item)) continue;
    const y = Number(item.transform[5]);
    if (lastY !== null && item.str !== '' && Math.abs(lastY - y) > Math.max(6, item.height) * 1.8) text += '\n';
    text += item.str + (item.hasEOL ? '\n' : '');
    if (item.str !== '') lastY = y;
  }
  page.cleanup();
  return text;
}
