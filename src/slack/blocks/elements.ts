import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  KnownBlock,
  PlainTextElement,
  RichTextBlock,
  RichTextElement,
  RichTextSection,
  SectionBlock,
} from '@slack/types';
import { line, literal, safeUrl } from './escape.ts';
import { cut, LIMITS } from './limits.ts';

/** What one chat.postMessage or chat.update carries. `text` is what notifications and screen readers give. */
export interface SlackMessage {
  text: string;
  blocks: KnownBlock[];
}

/** A piece of rich text: our own or untrusted, shown as it is in either case. */
export function text(content: string, style?: { bold?: boolean; italic?: boolean; code?: boolean }): RichTextElement {
  const value = literal(content);
  return style === undefined ? { type: 'text', text: value } : { type: 'text', text: value, style };
}

export function bold(content: string): RichTextElement {
  return text(content, { bold: true });
}

export function italic(content: string): RichTextElement {
  return text(content, { italic: true });
}

/** A person; shown by name, and in an update without a ping. */
export function person(userId: string): RichTextElement {
  return { type: 'user', user_id: userId };
}

/** A day as each reader's Slack says it ("today", "May 20th"); the ISO date where it cannot. @param at ISO date and time */
export function date(at: string): RichTextElement {
  const timestamp = Math.floor(Date.parse(at) / 1000);
  return { type: 'date', timestamp, format: '{date_pretty}', fallback: at.slice(0, 10) };
}

/** A link, or its label alone where the address is not one that may be linked. */
export function link(url: string | null, label: string): RichTextElement {
  const href = safeUrl(url);
  return href === null ? text(label) : { type: 'link', url: href, text: cut(line(label), 200) };
}

/** Slack refuses empty text elements. */
function filled(elements: RichTextElement[]): RichTextElement[] {
  const kept = elements.filter((element) => element.type !== 'text' || element.text !== '');
  return kept.length > 0 ? kept : [{ type: 'text', text: ' ' }];
}

export function paragraph(...elements: RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements: filled(elements) };
}

/** Bullets or numbers; each item a list of elements. */
export function list(style: 'bullet' | 'ordered', items: RichTextElement[][]): RichTextBlock['elements'][number] {
  return { type: 'rich_text_list', style, elements: items.map((item) => paragraph(...item)) };
}

export function rich(...elements: RichTextBlock['elements']): RichTextBlock {
  return { type: 'rich_text', elements };
}

export function plain(content: string, limit: number): PlainTextElement {
  const value = cut(line(content), limit);
  return { type: 'plain_text', text: value === '' ? ' ' : value, emoji: false };
}

export function header(content: string): HeaderBlock {
  return { type: 'header', text: plain(content, LIMITS.header) };
}

/** Our own words in mrkdwn; untrusted parts must have gone through escapeMrkdwn. */
export function section(mrkdwn: string, accessory?: Button): SectionBlock {
  const block: SectionBlock = {
    type: 'section',
    text: { type: 'mrkdwn', text: cut(mrkdwn, LIMITS.section), verbatim: true },
  };
  return accessory === undefined ? block : { ...block, accessory };
}

/** One quiet line. Plain text: nothing in it can format or link. */
export function context(...lines: string[]): ContextBlock {
  return { type: 'context', elements: lines.slice(0, LIMITS.context).map((content) => plain(content, 1_000)) };
}

export function button(
  label: string,
  actionId: string,
  value: string,
  options: { style?: 'primary' | 'danger'; url?: string; spoken?: string } = {},
): Button {
  return {
    type: 'button',
    text: { ...plain(label, LIMITS.buttonText), emoji: true },
    action_id: actionId,
    value: cut(value, LIMITS.buttonValue),
    ...(options.style === undefined ? {} : { style: options.style }),
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(options.spoken === undefined ? {} : { accessibility_label: cut(options.spoken, LIMITS.buttonText) }),
  };
}

export function actions(blockId: string, ...elements: Button[]): ActionsBlock {
  return { type: 'actions', block_id: cut(blockId, LIMITS.id), elements: elements.slice(0, LIMITS.actions) };
}

export function divider(): KnownBlock {
  return { type: 'divider' };
}
