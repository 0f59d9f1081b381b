import type { State } from '../state.ts';
import { unescapeText } from '../text.ts';
import { emoji } from './emoji.ts';
import { escapeHtml, followable, Html, html, join } from './html.ts';
import { drawEmoji } from './icons.ts';

/** Marks a finished piece of markup while the text around it is still being formatted. */
const OPEN = '\u{F0000}';
const CLOSE = '\u{F0001}';

export function mentionOf(state: State, userId: string): Html {
  return html`<span class="mention">@${state.people.get(userId)?.realName ?? userId}</span>`;
}

export function channelMention(state: State, channelId: string, name?: string): Html {
  const channel = state.channels.get(channelId);
  return html`<a class="mention" href="#" data-channel="${channelId}">#${channel?.name ?? name ?? channelId}</a>`;
}

export function anchor(url: string, label: Html | string): Html {
  const address = followable(url);
  if (!address) return html`${label}`;
  return html`<a href="${address}" target="_blank" rel="noopener noreferrer nofollow">${label}</a>`;
}

/** `<…>`: a person, a channel, a broadcast, a date or a link. */
function control(content: string, state: State): Html {
  const bar = content.indexOf('|');
  const target = bar < 0 ? content : content.slice(0, bar);
  const label = bar < 0 ? undefined : unescapeText(content.slice(bar + 1));
  if (target.startsWith('@')) return mentionOf(state, target.slice(1));
  if (target.startsWith('#')) return channelMention(state, target.slice(1), label);
  if (target.startsWith('!date^'))
    return html`${label ?? new Date(Number(target.split('^')[1]) * 1000).toDateString()}`;
  if (target.startsWith('!')) return html`<span class="mention">@${label ?? target.slice(1).split('^')[0]}</span>`;
  const url = unescapeText(target);
  return anchor(url, label || url.replace(/^mailto:/, ''));
}

/** One paragraph's formatting: code, links, names, emoji, then bold, italic and struck text. */
function inline(source: string, state: State): string {
  const done: string[] = [];
  const keep = (markup: Html) => `${OPEN}${done.push(markup.markup) - 1}${CLOSE}`;
  const kept = source
    .replace(/`([^`\n]+)`/g, (_, code: string) => keep(html`<code>${unescapeText(code)}</code>`))
    .replace(/<([^<>\n]+)>/g, (_, content: string) => keep(control(content, state)))
    .replace(/:([a-z0-9_+-]+):/g, (code, name: string) => emoji(name) ?? code);
  const formatted = drawEmoji(escapeHtml(unescapeText(kept)))
    .replace(/(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])/g, '<b>$1</b>')
    .replace(/(?<![\w_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])/g, '<i>$1</i>')
    .replace(/(?<![\w~])~(?=\S)([^~\n]+?)(?<=\S)~(?![\w~])/g, '<s>$1</s>')
    .replaceAll('\n', '<br>');
  return formatted.replace(new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'gu'), (_, index: string) => done[Number(index)] ?? '');
}

/** Slack's mrkdwn as markup. Everything but its own tags is escaped. */
export function mrkdwn(text: string, state: State): Html {
  const clean = text.replaceAll(OPEN, '').replaceAll(CLOSE, '');
  const parts = clean.split(/```\n?([\s\S]*?)```/).map((part, index) => {
    if (index % 2 === 1) return html`<pre>${unescapeText(part)}</pre>`;
    return join(quotes(part, state));
  });
  return join(parts);
}

/** Lines that begin with `>` stand together as a quotation. */
function quotes(text: string, state: State): Html[] {
  const groups: { quoted: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const quoted = /^(&gt;|>)\s?/.test(line);
    const last = groups.at(-1);
    const content = quoted ? line.replace(/^(&gt;|>)\s?/, '') : line;
    if (last?.quoted === quoted) last.lines.push(content);
    else groups.push({ quoted, lines: [content] });
  }
  return groups.map(({ quoted, lines }) => {
    const content = new Html(inline(lines.join('\n'), state));
    return quoted ? html`<blockquote>${content}</blockquote>` : content;
  });
}
