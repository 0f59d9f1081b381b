import type { Json } from '../model.ts';
import type { State } from '../state.ts';
import { emoji } from './emoji.ts';
import { escapeHtml, Html, html, join } from './html.ts';
import { drawEmoji } from './icons.ts';
import { anchor, channelMention, mentionOf } from './mrkdwn.ts';

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const children = (value: Json): Json[] => (Array.isArray(value.elements) ? value.elements.filter(isJson) : []);

function styled(content: Html, style: unknown): Html {
  if (!isJson(style)) return content;
  const tags = [
    ['code', style.code],
    ['b', style.bold],
    ['i', style.italic],
    ['s', style.strike],
    ['u', style.underline],
  ] as const;
  const used = tags.filter(([, on]) => on === true);
  return used.reduce((inner, [tag]) => new Html(`<${tag}>${inner.markup}</${tag}>`), content);
}

function leaf(element: Json, state: State): Html {
  const { style } = element;
  switch (element.type) {
    case 'text':
      return styled(new Html(drawEmoji(escapeHtml(String(element.text))).replaceAll('\n', '<br>')), style);
    case 'link':
      return styled(anchor(String(element.url), String(element.text ?? element.url)), style);
    case 'user':
      return styled(mentionOf(state, String(element.user_id)), style);
    case 'channel':
      return styled(channelMention(state, String(element.channel_id)), style);
    case 'broadcast':
      return html`<span class="mention">@${String(element.range)}</span>`;
    case 'emoji':
      return new Html(drawEmoji(escapeHtml(emoji(String(element.name)) ?? `:${String(element.name)}:`)));
    case 'date':
      return html`${prettyDay(Number(element.timestamp) * 1000, new Date())}`;
    default:
      return html``;
  }
}

const inline = (value: Json, state: State): Html => join(children(value).map((element) => leaf(element, state)));

function list(value: Json, state: State): Html {
  const items = children(value).map((item) => html`<li>${inline(item, state)}</li>`);
  const indent = `indent-${Math.min(4, Number(value.indent ?? 0))}`;
  if (value.style !== 'ordered') return html`<ul class="${indent}">${items}</ul>`;
  return html`<ol class="${indent}" start="${Number(value.offset ?? 0) + 1}">${items}</ol>`;
}

/** A `rich_text` block as markup. */
export function richText(block: Json, state: State): Html {
  const parts = children(block).map((part) => {
    if (part.type === 'rich_text_list') return list(part, state);
    if (part.type === 'rich_text_quote') return html`<blockquote>${inline(part, state)}</blockquote>`;
    if (part.type === 'rich_text_preformatted') return html`<pre>${inline(part, state)}</pre>`;
    return html`<p>${inline(part, state)}</p>`;
  });
  return html`<div class="rich-text">${parts}</div>`;
}

/** As Slack's `{date_pretty}`: "today" and "yesterday" by name. */
function prettyDay(at: number, now: Date): string {
  const day = (time: number) => new Date(time).toDateString();
  if (day(at) === day(now.getTime())) return 'today';
  if (day(at) === day(now.getTime() - 86_400_000)) return 'yesterday';
  return new Date(at).toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
}
