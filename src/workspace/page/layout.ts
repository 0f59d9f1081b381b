import type { AppManifest, Channel, Person } from '../model.ts';
import type { State } from '../state.ts';
import { renderBlocks } from './blocks.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import { avatar, renderChannel, renderThread } from './messages.ts';

/** What one browser window shows. */
export interface Look {
  asUser: Person;
  channel: Channel;
  threadTs: string | null;
  /** The app's own screen: its home in place of the direct message's list. */
  home: boolean;
}

/** In the order of the cascade. */
const STYLES = ['base', 'sidebar', 'messages', 'blocks', 'composer', 'overlays', 'layout'];

const channelLabel = (channel: Channel) => (channel.kind === 'group' ? '🔒' : '#');

function sidebar(look: Look, state: State, connected: boolean): Html {
  const { asUser, channel, home } = look;
  const dm = state.directMessage(asUser.id);
  const item = (one: Channel, label: Html, current: boolean) =>
    html`<li><a href="/?as=${asUser.id}&channel=${one.id}" data-go="${one.id}" ${current && html`aria-current="page"`}>${label}<span class="unread" hidden></span></a></li>`;
  const channels = [...state.channels.values()].filter((one) => one.kind !== 'im');
  return html`<nav class="sidebar" aria-label="Workspace">
    <header><span class="workspace-mark" aria-hidden="true">N</span><h1>${state.setting.teamName}</h1></header>
    <div class="sidebar-scroll">
      <h2>Channels</h2>
      <ul>${channels.map((one) => item(one, html`<span class="hash">${channelLabel(one)}</span> <span class="label">${one.name}</span>`, one === channel && !home))}</ul>
      <h2>Apps</h2>
      <ul>${item(dm, html`${avatar(state.setting.bot, 'small')} <span class="label">${state.setting.bot.realName}</span>`, dm === channel)}</ul>
      <p class="connection ${connected ? 'on' : 'off'}" id="connection" role="status">${connected ? 'App connected' : 'App not connected'}</p>
    </div>
    <section class="people" aria-labelledby="people-title"><h2 id="people-title">You are</h2>
      ${state.setting.people.map(
        (
          person,
        ) => html`<a href="/?as=${person.id}&channel=${channel.kind === 'im' ? state.directMessage(person.id).id : channel.id}"
          ${person === asUser && html`aria-current="true"`} title="${person.title}">${avatar(person, 'small')}<span class="label">${person.realName}</span></a>`,
      )}
      <p class="note">A local workspace: only links that you share leave this machine.</p></section>
  </nav>`;
}

/** The box to write in. */
function composer(place: 'channel' | 'thread', label: string): Html {
  return html`<form class="composer" data-place="${place}" autocomplete="off">
    <div class="suggestions" role="listbox" aria-label="Commands" hidden></div>
    <ul class="attached" aria-label="Files to send"></ul>
    <textarea rows="1" aria-label="${label}" placeholder="${label}"></textarea>
    <div class="composer-tools">
      <label class="icon" title="Attach files">${icon('plus')}<span class="hidden">Attach files</span><input type="file" multiple class="hidden"></label>
      ${place === 'channel' && html`<button type="button" class="icon" data-shortcuts aria-haspopup="menu" aria-label="Shortcuts" title="Shortcuts">${icon('bolt')}</button>`}
      <span class="keys"><b>Enter</b> to send · <b>Shift+Enter</b> for a new line</span>
      <button type="submit" class="send" aria-label="Send" title="Send" disabled>${icon('send')}</button></div>
  </form>`;
}

function homePane(look: Look, state: State): Html {
  const view = state.homes.get(look.asUser.id);
  if (!view) return html`<p class="empty">${state.setting.bot.realName} has not published its home yet.</p>`;
  return html`<div class="home" data-view="${view.id}">${renderBlocks(view.blocks, state)}</div>`;
}

export function mainPane(look: Look, state: State): Html {
  const { channel, asUser, home } = look;
  const isDm = channel.kind === 'im';
  const title = isDm ? state.setting.bot.realName : `${channelLabel(channel)} ${channel.name}`;
  const tab = (label: string, current: boolean, query: string) =>
    html`<a href="/?as=${asUser.id}&channel=${channel.id}${query}" data-go="${channel.id}" data-home="${query ? 'yes' : 'no'}" ${current && html`aria-current="page"`}>${label}</a>`;
  return html`<header class="pane-header"><button type="button" class="icon menu-button" data-sidebar aria-label="Show the channels">${icon('menu')}</button>
      <h2>${title}</h2>${isDm ? null : html`<p class="topic">${channel.topic}</p>`}
      ${isDm ? null : html`<span class="members" title="Members">${icon('members')} ${channel.members.size}</span>`}
      <button type="button" class="icon" data-theme-switch aria-label="Switch between light and dark" title="Light or dark">${icon('contrast')}</button></header>
    ${isDm && html`<div class="tabs">${tab('Home', home, '&home=1')}${tab('Messages', !home, '')}</div>`}
    ${
      home
        ? html`<div class="scroll home-pane" id="list">${homePane(look, state)}</div>`
        : html`<div class="scroll" id="list" role="log" aria-label="Messages in ${title}" tabindex="0">${renderChannel(channel, asUser.id, state)}</div>
          ${composer('channel', `Message ${isDm ? title : `#${channel.name}`}`)}`
    }`;
}

export function threadPane(look: Look, state: State): Html {
  if (!look.threadTs) return html``;
  const where = look.channel.kind === 'im' ? state.setting.bot.realName : `# ${look.channel.name}`;
  return html`<header class="pane-header"><h2>Thread</h2><p class="topic">${where}</p>
      <button type="button" class="icon" data-close-thread aria-label="Close the thread">${icon('close')}</button></header>
    <div class="scroll" id="thread-list" role="log" aria-label="Thread" tabindex="0">${renderThread(look.channel, look.threadTs, look.asUser.id, state)}</div>
    ${composer('thread', 'Reply…')}`;
}

/** The whole page, as it stands now. The script keeps it so. */
export function renderPage(look: Look, state: State, manifest: AppManifest | null, connected: boolean): Html {
  const features = manifest?.features ?? {};
  const data = {
    as: look.asUser.id,
    shown: { channel: look.channel.id, thread: look.threadTs, home: look.home },
    commands: features.slash_commands ?? [],
    shortcuts: features.shortcuts ?? [],
    channels: [...state.channels.values()].filter((c) => c.kind !== 'im').map(({ id, name }) => ({ id, name })),
  };
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${look.channel.kind === 'im' ? state.setting.bot.realName : `#${look.channel.name}`} · ${state.setting.teamName}</title>
  <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
  ${STYLES.map((name) => html`<link rel="stylesheet" href="/assets/styles/${name}.css">`)}
  <script type="module" src="/assets/client/main.js"></script>
</head>
<body data-setting="${JSON.stringify(data)}">
  <div class="app ${look.threadTs ? 'with-thread' : ''}">
    ${sidebar(look, state, connected)}
    <main class="main" id="main">${mainPane(look, state)}</main>
    <aside class="thread" id="thread" aria-label="Thread">${threadPane(look, state)}</aside>
  </div>
  <dialog id="modal" aria-labelledby="modal-title"></dialog>
  <div class="menu" id="menu" role="menu" hidden></div>
  <div class="drop-hint" id="drop-hint" hidden><p>Drop to share</p></div>
  <div class="toasts" id="toasts" role="status" aria-live="polite"></div>
</body>
</html>`;
}
