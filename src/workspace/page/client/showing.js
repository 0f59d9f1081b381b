/** Shows channels and threads, and keeps them as they are in the workspace. */

import { $, act, app, main, markup, pageAddress, shown, thread } from './page.js';

const atBottom = (list) => list.scrollHeight - list.scrollTop - list.clientHeight < 80;
export const toBottom = (list) => {
  list.scrollTop = list.scrollHeight;
};

/** Follows what came last, from its first line where it is long; what stood in view alone stays there. */
function follow(list, latest, overflowed) {
  const long = latest !== null && latest.offsetHeight > list.clientHeight / 2;
  if (long && !overflowed) return;
  toBottom(list);
  if (!long || latest.offsetHeight < list.clientHeight) return;
  list.scrollTop += latest.getBoundingClientRect().top - list.getBoundingClientRect().top;
}

/** Makes a list's children the fresh ones, leaving alone what did not change. */
function merge(list, fresh) {
  const stay = atBottom(list);
  const overflowed = list.scrollHeight > list.clientHeight;
  let latest = null;
  const known = new Map([...list.children].map((child) => [child.id, child]));
  let previous = null;
  for (const child of [...fresh.children]) {
    const old = known.get(child.id);
    const same = old && old.dataset.version === child.dataset.version;
    const node = same ? old : child;
    if (!old) node.classList.add('arrived');
    if (!same) latest = node;
    const place = previous ? previous.nextElementSibling : list.firstElementChild;
    if (old && !same) {
      const focused = old.contains(document.activeElement) ? document.activeElement.dataset.action : null;
      old.replaceWith(node);
      if (focused) $(`[data-action="${CSS.escape(focused)}"]`, node)?.focus();
    }
    if (node !== place && node.previousElementSibling !== previous) list.insertBefore(node, place);
    else if (!node.isConnected) list.insertBefore(node, place);
    previous = node;
    known.delete(child.id);
  }
  for (const gone of known.values()) gone.remove();
  if (stay) follow(list, latest, overflowed);
}

export async function refreshMessages() {
  const { channel } = shown;
  const fresh = await markup('/ui/messages');
  const list = $('#list');
  if (channel === shown.channel && !shown.home && list) merge(list, fresh);
}

export async function refreshThread() {
  const { thread: ts } = shown;
  if (!ts) return;
  const fresh = await markup('/ui/replies', { thread: ts });
  const list = $('#thread-list');
  if (ts === shown.thread && list) merge(list, fresh);
}

export async function showMain() {
  const wanted = pageAddress();
  const fresh = await markup('/ui/main', shown.home ? { home: '1' } : {});
  // Somebody who clicks fast sees the last choice, whichever answer comes last.
  if (wanted !== pageAddress()) return;
  main.replaceChildren(fresh);
  const list = $('#list');
  if (!shown.home) toBottom(list);
  for (const link of document.querySelectorAll('.sidebar [data-go]')) {
    const current = link.dataset.go === shown.channel;
    link.toggleAttribute('aria-current', current);
    if (current) link.setAttribute('aria-current', 'page');
    if (current) countUnread(link, 0);
  }
  document.title = document.title.replace(/^[^·]*·/, `${$('.pane-header h2', main).textContent.replace('# ', '#')} ·`);
}

export async function showThread() {
  const wanted = shown.thread;
  const fresh = wanted ? [await markup('/ui/thread', { thread: wanted })] : [];
  if (wanted !== shown.thread) return;
  thread.replaceChildren(...fresh);
  app.classList.toggle('with-thread', Boolean(shown.thread));
  const list = $('#thread-list');
  if (list) list.scrollTop = 0;
}

export function go(change, push = true) {
  const before = { ...shown };
  Object.assign(shown, change);
  if (push) history.pushState(null, '', pageAddress());
  if (before.channel !== shown.channel || before.home !== shown.home) showMain();
  if (before.thread !== shown.thread) showThread();
  if (shown.home && !before.home) act('home');
  app.classList.remove('with-sidebar');
}

export function countUnread(link, count) {
  const badge = $('.unread', link);
  badge.hidden = count === 0;
  badge.textContent = count === 0 ? '' : String(count);
  link.classList.toggle('has-unread', count > 0);
}

/** Where a link to a message of this workspace leads, without leaving the page. */
export function permalinkOf(target) {
  if (target.tagName !== 'A' || target.origin !== location.origin) return null;
  const found = /^\/archives\/(\w+)\/p(\d+)(\d{6})$/.exec(target.pathname);
  if (!found) return null;
  const [, channel, seconds, micros] = found;
  return { channel, thread: new URL(target.href).searchParams.get('thread_ts') ?? `${seconds}.${micros}`, home: false };
}
