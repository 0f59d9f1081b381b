import type { KnownBlock } from '@slack/types';
import type { JobSource } from '../../core/intake.ts';
import type { TriageItem } from '../../core/triage-item.ts';
import { ACTION, buttonValue } from '../ids.ts';
import { actions, bold, button, context, date, link, paragraph, rich, type SlackMessage, text } from './elements.ts';
import { escapeMrkdwn, line, safeUrl } from './escape.ts';
import { cut, LIMITS } from './limits.ts';

/** What was shared, in a few words: a host, a file's name, or the text's first line. */
export function describeSource(source: JobSource): string {
  if (source.type === 'file') return `the file “${cut(line(source.name), 80)}”`;
  if (source.type === 'url') return `the job at ${cut(line(hostOf(source.url)), 80)}`;
  const first =
    source.text
      .split('\n')
      .map(line)
      .find((one) => one !== '') ?? '';
  return `the pasted ad “${cut(first, 60)}”`;
}

function hostOf(url: string): string {
  const safe = safeUrl(url);
  return safe === null ? 'that link' : new URL(safe).hostname.replace(/^www\./, '');
}

/** The reply that appears at once and becomes the brief. */
export function placeholderMessage(source: JobSource, askedBy: string | null = null): SlackMessage {
  const words = `⏳ Reading ${describeSource(source)}…`;
  const blocks: KnownBlock[] = [
    ...(askedBy === null ? [] : [rich(paragraph({ type: 'user', user_id: askedBy }, text(' asked for a brief')))]),
    context(words),
  ];
  return { text: escapeMrkdwn(words), blocks };
}

/** Says what went wrong and what to do next; the link stays, and a button takes the text. */
export function failureMessage(item: TriageItem, error: { message: string; hint: string }): SlackMessage {
  const url = item.canonicalUrl ?? (item.source.type === 'url' ? item.source.url : null);
  const value = buttonValue({ item: item.id });
  // A file's name stands in most reasons already.
  const named = item.source.type === 'file' && error.message.includes(item.source.name);
  const what = `What I read: ${describeSource(item.source)}`;
  const where =
    safeUrl(url) === null ? (named ? [] : [text(`\n${what}`)]) : [text('\n'), link(url, cut(url ?? '', 200))];
  return {
    text: cut(escapeMrkdwn(line(`No brief: ${error.message} ${error.hint}`)), LIMITS.fallbackText),
    blocks: [
      rich(paragraph(bold('No brief: '), text(cut(line(error.message), 500)), ...where)),
      rich(paragraph(text(cut(line(error.hint), 500)))),
      actions(
        'failure',
        button('Paste the text', ACTION.pasteText, value, { style: 'primary' }),
        button('Try again', ACTION.refresh, value),
      ),
    ],
  };
}

/** A job that was briefed before: where, and a way to brief it all the same. */
export function duplicateMessage(item: TriageItem, earlier: TriageItem, permalink: string | null): SlackMessage {
  const name = [earlier.title, earlier.hiringOrganization].filter((part) => part !== null).join(' at ') || 'This job';
  const day = earlier.sharedAt.slice(0, 10);
  const said = `${cut(line(name), 300)} was shared before: `;
  const thread = permalink === null ? [] : [text(' '), link(permalink, 'Open the earlier thread')];
  return {
    text: escapeMrkdwn(`${said}${day}.`),
    blocks: [
      rich(paragraph(text(said), date(earlier.sharedAt), text('.'), ...thread)),
      actions('duplicate', button('Brief it anew', ACTION.briefAnew, buttonValue({ item: item.id }))),
    ],
  };
}

/** Offered once when the message that shared a job was really edited. */
export function editedMessage(item: TriageItem): SlackMessage {
  const words = 'The message was edited after it was briefed.';
  return {
    text: words,
    blocks: [
      rich(paragraph(text(words))),
      actions('edited', button('Brief the new text', ACTION.useEdit, buttonValue({ item: item.id }))),
    ],
  };
}

/** One sentence and the next step, for what only one person should see. */
export function sentenceMessage(...sentences: string[]): SlackMessage {
  const words = sentences.map((sentence) => cut(line(sentence), 600)).join(' ');
  return { text: escapeMrkdwn(words), blocks: [rich(paragraph(text(words)))] };
}
