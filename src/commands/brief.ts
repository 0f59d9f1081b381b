import { readFile } from 'node:fs/promises';
import type { Analyst } from '../core/analysis.ts';
import { type Brief, composeBrief } from '../core/brief.ts';
import { briefToMarkdown } from '../core/brief-markdown.ts';
import { briefToText } from '../core/brief-text.ts';
import { JobBriefError } from '../core/errors.ts';
import { newTriageItem } from '../core/triage-item.ts';
import type { ReadJob } from '../reader.ts';
import { type LoadUrl, readInput } from './input.ts';
import { type CommandIo, progress, textWidth, wantsColor, write } from './io.ts';

/** The command line is one workspace of its own: its cache and budget are nobody else's. */
export const LOCAL_WORKSPACE = 'local';

export interface BriefOptions {
  json?: boolean;
  markdown?: boolean;
  blocks?: boolean;
  /** A file with the candidate's profile as plain text. */
  profile?: string;
}

/** `jobbrief brief <file|url|->`: prints one Brief. */
export async function brief(
  name: string,
  options: BriefOptions,
  io: CommandIo,
  parts: { read: ReadJob; loadUrl: LoadUrl; analyst: Analyst },
): Promise<void> {
  const profile = options.profile === undefined ? null : await readProfile(options.profile);
  const bar = progress(io);
  bar.show('Reading …');
  const input = await readInput(name, null, io, parts.loadUrl).finally(bar.done);
  const { posting, importedBrief } = await parts.read(input, io.now());
  bar.show(`Writing the brief (${parts.analyst.name}) …`);
  const request = { posting, profile, workspaceId: LOCAL_WORKSPACE };
  const made = importedBrief ?? composeBrief(posting, await parts.analyst.analyze(request).finally(bar.done), io.now());
  bar.done();
  if (made.fallback) io.stderr.write(`${made.fallback.reason}\n`);
  if (options.json) return write(io.stdout, `${JSON.stringify(made, null, 2)}\n`);
  if (options.markdown) return write(io.stdout, `${briefToMarkdown(made)}\n`);
  if (options.blocks) {
    return write(io.stdout, `${JSON.stringify(await slackMessages(made), null, 2)}\n`);
  }
  await write(io.stdout, `${briefToText(made, { width: textWidth(io), color: wantsColor(io) })}\n`);
}

/** The two messages that a thread would get. */
async function slackMessages(made: Brief) {
  const { summaryMessage } = await import('../slack/blocks/summary.ts');
  const { detailsMessage } = await import('../slack/blocks/details.ts');
  const item = newTriageItem(made.id, {
    conversation: { platform: 'cli', workspaceId: LOCAL_WORKSPACE, channelId: '-', threadId: null, isPrivate: true },
    messageId: made.id,
    sharedBy: '-',
    sharedAt: made.createdAt,
    source: made.posting.sourceUrl ? { type: 'url', url: made.posting.sourceUrl } : { type: 'text', text: '' },
  });
  return [summaryMessage(item, made), detailsMessage(item, made)];
}

async function readProfile(path: string): Promise<string> {
  try {
    const text = await readFile(path, 'utf8');
    if (text.trim() !== '') return text;
  } catch (cause) {
    throw new JobBriefError('UNREADABLE', `The profile ${path} cannot be read.`, {
      hint: 'Give a plain text file with --profile.',
      cause,
    });
  }
  throw new JobBriefError('EMPTY', `The profile ${path} is empty.`, { hint: 'Give a text file with your experience.' });
}
