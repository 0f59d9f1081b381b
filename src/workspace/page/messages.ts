import { createHash } from 'node:crypto';
import { SLACKBOT } from '../interactions.ts';
import type { Channel, Ephemeral, Json, Message, Person, SlackFile } from '../model.ts';
import type { State } from '../state.ts';
import { renderBlocks } from './blocks.ts';
import { emoji } from './emoji.ts';
import { escapeHtml, followable, Html, html, join } from './html.ts';
import { drawEmoji, icon } from './icons.ts';
import { anchor, mrkdwn } from './mrkdwn.ts';

/** Older messages are kept, but not shown. */
const SHOWN = 150;
/** Messages of one person within this time stand under one name. */
const GROUP_SECONDS = 300;
const SHOWN_SNIPPET = 30_000;

const timeOf = (ts: string): Date => new Date(Number(ts) * 1000);
const clock = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en', { weekday: 'long', month: 'long', day: 'numeric' });

export function avatar(
  person: Pick<Person, 'id' | 'realName' | 'isBot'> | undefined,
  size: 'small' | 'normal' = 'normal',
): Html {
  const name = person?.realName ?? 'Slackbot';
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.charAt(0))
    .join('');
  const tone = Number(person?.id.at(-1) ?? 0) % 6;
  const look = person === undefined ? 'slackbot' : person.isBot ? 'bot' : `tone-${tone}`;
  return html`<span class="avatar ${size} ${look}" aria-hidden="true">${person?.isBot ? icon('briefcase') : initials}</span>`;
}

function sizeOf(bytes: number): string {
  return bytes < 1000
    ? `${bytes} B`
    : bytes < 1e6
      ? `${Math.round(bytes / 1000)} kB`
      : `${(bytes / 1e6).toFixed(1)} MB`;
}

function file(shared: SlackFile, state: State): Html {
  const stored = state.files.get(shared.id);
  const head = html`<span class="file-icon ${shared.filetype}">${icon('file')}</span>
    <span><b>${shared.title}</b><br><span class="muted">${shared.pretty_type} · ${sizeOf(shared.size)}</span></span>`;
  if (!stored) return html`<div class="file">${head}</div>`;
  const address = `/ui/file/${shared.id}`;
  if (shared.mode !== 'snippet') return html`<a class="file" href="${address}" download="${shared.name}">${head}</a>`;
  const text = stored.bytes.toString('utf8').slice(0, SHOWN_SNIPPET);
  return html`<details class="snippet"><summary>${head}<span class="snippet-more">Show all</span>
    <pre class="snippet-preview">${shared.preview ?? ''}</pre></summary><pre>${text}</pre></details>`;
}

function attachment(value: Json, state: State): Html {
  if (value.is_share === true) {
    const author = String(value.author_name ?? '');
    const files = (value.files as SlackFile[] | undefined) ?? [];
    return html`<div class="attachment"><p><b>${author}</b></p><div class="text">${mrkdwn(String(value.text ?? ''), state)}</div>
      ${files.map((one) => file(one, state))}<p class="muted">${String(value.footer ?? '')}</p></div>`;
  }
  const blocks = Array.isArray(value.blocks) ? renderBlocks(value.blocks as Message['blocks'] & object, state) : null;
  const link = followable(value.title_link);
  return html`<div class="attachment">${link ? html`<p>${anchor(link, String(value.title ?? link))}</p>` : null}
    ${value.text ? html`<div class="text">${mrkdwn(String(value.text), state)}</div>` : null}${blocks}</div>`;
}

/** An app's blocks are shown in place of its text; a person's rich text says the same as the text. */
function body(message: Message, state: State): Html {
  const own = message.bot_id && message.blocks && message.blocks.length > 0;
  const text = own
    ? html`<div class="blocks">${renderBlocks(message.blocks ?? [], state)}</div>`
    : message.text &&
      html`<div class="text">${mrkdwn(message.text, state)}${message.edited && !message.bot_id && html` <span class="muted edited">(edited)</span>`}</div>`;
  return html`${text}${(message.attachments ?? []).map((value) => attachment(value, state))}
    ${(message.files ?? []).map((shared) => file(shared, state))}`;
}

function symbol(name: string): Html {
  return new Html(drawEmoji(escapeHtml(emoji(name) ?? `:${name}:`)));
}

function reactions(message: Message, asUser: string, state: State): Html | null {
  if (!message.reactions?.length) return null;
  return html`<div class="reactions">${message.reactions.map((reaction) => {
    const names = reaction.users.map((id) => state.people.get(id)?.realName ?? id).join(', ');
    return html`<button type="button" class="reaction ${reaction.users.includes(asUser) && 'mine'}" data-react="${reaction.name}"
      title="${names} reacted with :${reaction.name}:">${symbol(reaction.name)} <span>${reaction.count}</span></button>`;
  })}</div>`;
}

function threadLink(message: Message, state: State): Html | null {
  if (!message.reply_count) return null;
  const users = (message.reply_users ?? []).slice(0, 4).map((id) => avatar(state.people.get(id), 'small'));
  const last = message.latest_reply
    ? html`<span class="muted">Last reply ${clock.format(timeOf(message.latest_reply))}</span>`
    : null;
  return html`<button type="button" class="thread-link" data-open-thread="${message.ts}">${users}
    <b>${message.reply_count} ${message.reply_count === 1 ? 'reply' : 'replies'}</b> ${last}</button>`;
}

interface MessageOptions {
  asUser: string;
  state: State;
  place: 'channel' | 'thread';
}

/** One message. `data-version` tells the page whether it changed. */
function renderMessage(message: Message | Ephemeral, follows: boolean, { asUser, state, place }: MessageOptions): Html {
  const author = message.user === SLACKBOT ? undefined : state.people.get(message.user);
  const ephemeral = 'to' in message;
  const at = timeOf(message.ts);
  const time = html`<time datetime="${at.toISOString()}" title="${day.format(at)} at ${clock.format(at)}">${clock.format(at)}</time>`;
  const name = html`<span class="name">${author?.realName ?? 'Slackbot'}</span>${author?.isBot !== false && html` <span class="badge">APP</span>`}`;
  const tools = ephemeral
    ? html`<div class="tools"><button type="button" data-dismiss="${message.ts}" aria-label="Dismiss" title="Dismiss">${icon('close')}</button></div>`
    : html`<div class="tools" role="toolbar" aria-label="Message actions">
        <button type="button" data-react="thumbsup" aria-label="React with thumbs up" title="React">${icon('thumb')}</button>
        ${place === 'channel' && html`<button type="button" data-open-thread="${message.thread_ts ?? message.ts}" aria-label="Reply in thread" title="Reply in thread">${icon('reply')}</button>`}
        <button type="button" data-menu aria-haspopup="menu" aria-label="More actions" title="More actions">${icon('more')}</button></div>`;
  const broadcast = message.subtype === 'thread_broadcast' && place === 'channel';
  const content = html`<div class="gutter">${follows ? html`<span class="hover-time">${time}</span>` : avatar(author)}</div>
    <div class="content">${ephemeral && html`<p class="only-you">${icon('eye')} Only visible to you</p>`}
      ${!follows && html`<p class="meta">${name} ${time}</p>`}
      ${broadcast && html`<p class="muted">replied to a thread</p>`}
      ${body(message, state)}${reactions(message, asUser, state)}${place === 'channel' && threadLink(message, state)}</div>${tools}`;
  const classes = `${follows ? 'follows' : ''} ${ephemeral ? 'ephemeral' : ''} ${message.subtype === 'tombstone' ? 'tombstone' : ''}`;
  const version = createHash('sha1')
    .update(classes + content.markup)
    .digest('base64url')
    .slice(0, 12);
  return html`<article class="message ${classes}" id="${place}-${message.ts}" data-ts="${message.ts}" data-version="${version}"
    data-mine="${message.user === asUser ? 'yes' : 'no'}" data-ephemeral="${ephemeral ? 'yes' : 'no'}" tabindex="0">${content}</article>`;
}

function follows(previous: Message | undefined, message: Message): boolean {
  if (!previous || previous.user !== message.user || 'to' in previous !== 'to' in message) return false;
  return Number(message.ts) - Number(previous.ts) < GROUP_SECONDS && !previous.reply_count;
}

function runs(messages: readonly Message[], options: MessageOptions): Html[] {
  return messages.map((message, index) => {
    const previous = messages[index - 1];
    const newDay = !previous || timeOf(previous.ts).toDateString() !== timeOf(message.ts).toDateString();
    const divider =
      newDay && options.place === 'channel'
        ? html`<div class="day" id="day-${message.ts}" data-version="1"><span>${dayName(timeOf(message.ts))}</span></div>`
        : null;
    return join([divider, renderMessage(message, !newDay && follows(previous, message), options)]);
  });
}

function dayName(date: Date): string {
  return date.toDateString() === new Date().toDateString() ? 'Today' : day.format(date);
}

const byTime = (a: Message, b: Message) => Number(a.ts) - Number(b.ts);

/** A channel's messages as one person sees them. */
export function renderChannel(channel: Channel, asUser: string, state: State): Html {
  const own = state
    .messages(channel.id)
    .filter((m) => !m.thread_ts || m.thread_ts === m.ts || m.subtype === 'thread_broadcast');
  const private_ = state.ephemerals(asUser).filter((m) => m.channel === channel.id && !m.thread_ts);
  const shown = [...own.slice(-SHOWN), ...private_].sort(byTime);
  return join([intro(channel, state), runs(shown, { asUser, state, place: 'channel' })]);
}

function intro(channel: Channel, state: State): Html {
  const bot = state.setting.bot.realName;
  if (channel.kind === 'im')
    return html`<div class="intro" id="intro" data-version="${channel.id}">${avatar(state.setting.bot)}<h2>${bot}</h2>
      <p>This is your direct message with ${bot}. Paste a job ad, share a file or send a link: only you see the brief.</p></div>`;
  const inside = channel.members.has(state.setting.bot.id);
  return html`<div class="intro" id="intro" data-version="${channel.id}${inside ? 'in' : 'out'}"><h2># ${channel.name}</h2><p>${channel.topic}.
    ${inside ? null : html`<button type="button" class="button" data-invite>Add ${bot} to this channel</button>`}</p></div>`;
}

/** A thread: its parent, then the replies that one person sees. */
export function renderThread(channel: Channel, threadTs: string, asUser: string, state: State): Html {
  const thread = state.thread(channel.id, threadTs);
  const private_ = state.ephemerals(asUser).filter((m) => m.channel === channel.id && m.thread_ts === threadTs);
  const [parent, ...replies] = [...thread, ...private_].sort(byTime);
  if (!parent) return html`<p class="empty">This message was deleted.</p>`;
  const options: MessageOptions = { asUser, state, place: 'thread' };
  const count = replies.length;
  return join([
    renderMessage(parent, false, options),
    count > 0 &&
      html`<div class="reply-count" id="reply-count" data-version="${count}"><span>${count} ${count === 1 ? 'reply' : 'replies'}</span></div>`,
    runs(replies, options),
  ]);
}
