import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import { JobBriefError } from '../core/errors.ts';
import type { JobSource } from '../core/intake.ts';
import type { DocumentInput } from '../documents/document.ts';

type FileSource = Extract<JobSource, { type: 'file' }>;

/** 10 MB: far above any job ad. */
const MAX_BYTES = 10 * 1024 * 1024;
const MAX_REDIRECTS = 3;

export interface SlackFileLoader {
  /** @throws JobBriefError TOO_LARGE, WALLED (no right to read it), FETCH_FAILED, FETCH_REFUSED, UNREADABLE */
  load(source: FileSource, signal: AbortSignal): Promise<DocumentInput>;
}

/**
 * Downloads files that people shared. The bot's token goes with the request, and to Slack alone.
 * @param apiUrl Slack's API; where it is not slack.com, files may come from its host too
 */
export function createSlackFileLoader(client: WebClient, token: string, apiUrl: string): SlackFileLoader {
  const mayHaveToken = (url: URL) =>
    url.origin === new URL(apiUrl).origin ||
    (url.protocol === 'https:' && /(^|\.)(slack\.com|slack-files\.com|slack-gov\.com)$/.test(url.hostname));

  const download = async (address: string, source: FileSource, signal: AbortSignal): Promise<Response> => {
    let url = new URL(address);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      if (!mayHaveToken(url)) {
        throw new JobBriefError('FETCH_REFUSED', `The file “${source.name}” does not lie with Slack.`, {
          hint: 'Download it and share it here, or paste the text of the ad.',
        });
      }
      const response = await request(url, source, signal);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) return response;
      await response.body?.cancel();
      url = new URL(location, url);
      // Slack answers a token without the right to read a file with a redirect to its login page.
      if (/^\/(signin|login)\b/.test(url.pathname) || url.searchParams.has('redir')) throw walled(source);
    }
    throw new JobBriefError('FETCH_FAILED', `Slack sent me in circles for the file “${source.name}”.`);
  };

  const request = async (url: URL, source: FileSource, signal: AbortSignal) => {
    try {
      return await fetch(url, { headers: { authorization: `Bearer ${token}` }, redirect: 'manual', signal });
    } catch (cause) {
      throw new JobBriefError('FETCH_FAILED', `Slack did not give me the file “${source.name}”.`, { cause });
    }
  };

  return {
    async load(given, signal) {
      const source = given.downloadUrl === null ? await complete(client, given) : given;
      if (source.size !== null && source.size > MAX_BYTES) throw tooLarge(source);
      if (source.downloadUrl === null) throw walled(source);
      const response = await download(source.downloadUrl, source, signal);
      if (response.status === 401 || response.status === 403) throw walled(source);
      if (response.status === 404 || response.status === 410) {
        throw new JobBriefError('NOT_FOUND', `The file “${source.name}” has been deleted.`);
      }
      if (!response.ok) {
        throw new JobBriefError('FETCH_FAILED', `Slack answered ${response.status} for the file “${source.name}”.`);
      }
      const bytes = await readCapped(response, source);
      if (isLoginPage(bytes, response, source)) throw walled(source);
      return { bytes, contentType: source.mediaType, fileName: source.name, url: null };
    },
  };
}

/** A file of a Slack Connect channel arrives as a stub: its id alone. */
async function complete(client: WebClient, source: FileSource): Promise<FileSource> {
  try {
    const { file } = await client.files.info({ file: source.fileId });
    return {
      ...source,
      name: file?.name ?? source.name,
      mediaType: file?.mimetype ?? source.mediaType,
      size: file?.size ?? source.size,
      downloadUrl: file?.url_private_download ?? file?.url_private ?? null,
    };
  } catch (cause) {
    if (cause instanceof WebAPIPlatformError) throw walled(source);
    throw new JobBriefError('FETCH_FAILED', `Slack did not tell me about the file “${source.name}”.`, { cause });
  }
}

async function readCapped(response: Response, source: FileSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.byteLength;
      if (length > MAX_BYTES) throw tooLarge(source);
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof JobBriefError) throw cause;
    throw new JobBriefError('FETCH_FAILED', `The file “${source.name}” broke off while loading.`, { cause });
  }
  return Buffer.concat(chunks);
}

/** Slack's own login page, in place of a file that is no HTML or was not asked to be Slack's. */
function isLoginPage(bytes: Uint8Array, response: Response, source: FileSource): boolean {
  if (!(response.headers.get('content-type') ?? '').includes('html')) return false;
  const expectsHtml = /html/i.test(source.mediaType ?? '') || /\.html?$/i.test(source.name);
  const head = Buffer.from(bytes.subarray(0, 20_000)).toString('utf8');
  const isSlack = /<title>[^<]*\bSlack\b[^<]*<\/title>/i.test(head) && /sign ?in|log ?in/i.test(head);
  return isSlack || (!expectsHtml && /^\s*<!doctype html/i.test(head));
}

function walled(source: FileSource): JobBriefError {
  return new JobBriefError('WALLED', `Slack does not let me read the file “${source.name}”.`, {
    hint: 'Invite me to the channel where the file was shared and share it again, or paste the text of the ad.',
  });
}

function tooLarge(source: FileSource): JobBriefError {
  return new JobBriefError('TOO_LARGE', `The file “${source.name}” is larger than 10 MB.`);
}
