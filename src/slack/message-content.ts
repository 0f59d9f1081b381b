import { z } from 'zod';
import type { JobSource } from '../core/intake.ts';
import { unescapeSlack } from './blocks/escape.ts';

type FileSource = Extract<JobSource, { type: 'file' }>;

export const SlackFile = z.object({
  id: z.string(),
  name: z.string().nullish(),
  title: z.string().nullish(),
  mimetype: z.string().nullish(),
  filetype: z.string().nullish(),
  mode: z.string().nullish(),
  size: z.number().nullish(),
  preview: z.string().nullish(),
  preview_is_truncated: z.boolean().nullish(),
  file_access: z.string().nullish(),
  url_private: z.string().nullish(),
  url_private_download: z.string().nullish(),
});
export type SlackFile = z.infer<typeof SlackFile>;

const Attachment = z.object({
  is_share: z.boolean().nullish(),
  text: z.string().nullish(),
  files: z.array(z.unknown()).nullish(),
});

/** What a message says, freed of Slack's markup. Forwarded posts count as its own words and files. */
export interface MessageContent {
  text: string;
  urls: string[];
  files: SlackFile[];
}

/** The parts of a Slack message that can hold a job. */
export const RawMessage = z.object({
  text: z.string().nullish(),
  files: z.array(z.unknown()).nullish(),
  attachments: z.array(z.unknown()).nullish(),
});
export type RawMessage = z.infer<typeof RawMessage>;

/** Reads text, links and files of a message and of the posts it forwards; unfurls are not its words. */
export function readContent(message: RawMessage): MessageContent {
  const shared = (message.attachments ?? []).flatMap((attachment) => {
    const parsed = Attachment.safeParse(attachment).data;
    return parsed?.is_share ? [parsed] : [];
  });
  const parts = [message.text, ...shared.map(({ text }) => text)].flatMap((text) => (text ? [unwrap(text)] : []));
  const files = [...(message.files ?? []), ...shared.flatMap((attachment) => attachment.files ?? [])];
  return {
    text: parts
      .map(({ text }) => text)
      .join('\n\n')
      .trim(),
    urls: parts.flatMap(({ urls }) => urls),
    files: files.flatMap((file) => SlackFile.safeParse(file).data ?? []),
  };
}

/**
 * Turns Slack's markup into what its writer saw: `<url|label>` into the label (the address where they are
 * alike), mentions and formatting marks away, entities back to characters.
 * https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages
 */
export function unwrap(marked: string): { text: string; urls: string[] } {
  const urls: string[] = [];
  const text = marked
    .replace(/<([^<>|]+)(?:\|([^<>]*))?>/g, (_, target: string, label: string | undefined) => {
      if (/^[@!]/.test(target)) return '';
      if (target.startsWith('#')) return label ? `#${label}` : '';
      const address = unescapeSlack(target);
      if (/^mailto:|^tel:/i.test(address)) return label ?? address.replace(/^\w+:/, '');
      if (!/^https?:\/\//i.test(address)) return label ?? address;
      urls.push(address);
      return label === undefined || label === '' || address.includes(label) ? address : label;
    })
    .replace(/```/g, '\n')
    .replace(/(?<![\w*])\*(\S(?:[^*\n]*\S)?)\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_(\S(?:[^_\n]*\S)?)_(?![\w_])/g, '$1')
    .replace(/(?<![\w~])~(\S(?:[^~\n]*\S)?)~(?![\w~])/g, '$1')
    .replace(/^&gt; ?/gm, '');
  // Text that no client wrapped (a command with escaping off) still names its addresses.
  const bare = text.match(/https?:\/\/[^\s<>"')\]]+/gi) ?? [];
  const all = [...urls, ...bare.map((url) => unescapeSlack(url.replace(/[.,;:!?]+$/, '')))];
  return { text: unescapeSlack(text).trim(), urls: [...new Set(all)] };
}

const READABLE = /\.(txt|text|md|markdown|html?|pdf|docx)$/i;
const READABLE_TYPES = /^(text\/|application\/(pdf|xhtml\+xml|vnd\.openxmlformats-officedocument\.wordprocessingml))/i;
/** Files that people share in job channels and that are never an ad; asked for by name they are read all the same. */
const NEVER_AN_AD =
  /\b(r[eé]sum[eé]|cv|curriculum|lebenslauf|cover[ _-]?letter|anschreiben|portfolio|invoice|receipt)\b/i;

/** Whether a file can be an ad: a type we read, and by its name not a résumé or the like unless asked for. */
export function mayBeAd(file: SlackFile, explicit: boolean): boolean {
  if (file.file_access === 'check_file_info' && !file.name) return true;
  const name = file.name ?? file.title ?? '';
  const readable = file.mode === 'snippet' || READABLE.test(name) || READABLE_TYPES.test(file.mimetype ?? '');
  return explicit || (readable && !NEVER_AN_AD.test(name.replace(/[_-]/g, ' ')));
}

export function fileSource(file: SlackFile): FileSource {
  return {
    type: 'file',
    fileId: file.id,
    name: file.name ?? file.title ?? 'a shared file',
    mediaType: file.mimetype ?? null,
    size: file.size ?? null,
    downloadUrl: file.url_private_download ?? file.url_private ?? null,
  };
}
