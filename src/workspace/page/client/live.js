/** Changes as they happen, from the server's stream of events. */

import { refreshModal } from './modal.js';
import { $, address, shown } from './page.js';
import { countUnread, refreshMessages, refreshThread, showMain } from './showing.js';

/** Runs a task soon, one run at a time, however many changes arrive. */
function soonOnce(task) {
  let wanted = false;
  let running = false;
  const run = async () => {
    running = true;
    while (wanted) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      wanted = false;
      await task();
    }
    running = false;
  };
  return () => {
    wanted = true;
    if (!running) run();
  };
}

function showConnection(state, text) {
  const line = $('#connection');
  line.className = `connection ${state}`;
  line.textContent = text;
}

const soon = { messages: soonOnce(refreshMessages), thread: soonOnce(refreshThread), modal: soonOnce(refreshModal) };

function onChange(change) {
  if (change.kind === 'modal') soon.modal();
  else if (change.kind === 'home' && shown.home) showMain();
  else if (change.kind === 'connection')
    showConnection(change.connected ? 'on' : 'off', change.connected ? 'App connected' : 'App not connected');
  else if (change.kind === 'channel' && change.channel === shown.channel) showMain();
  else if (change.kind === 'message' || change.kind === 'ephemeral') {
    if (change.channel === shown.channel) {
      soon.messages();
      if (change.threadTs === shown.thread || change.ts === shown.thread) soon.thread();
    } else if (change.how === 'new' && !change.threadTs) {
      const link = $(`.sidebar [data-go="${CSS.escape(change.channel)}"]`);
      if (link) countUnread(link, Number($('.unread', link).textContent || 0) + 1);
    }
  }
}

export function listen() {
  const source = new EventSource(address('/ui/events'));
  let lost = false;
  source.onmessage = (event) => onChange(JSON.parse(event.data));
  source.onerror = () => {
    lost = true;
    showConnection('off', 'Workspace not running');
  };
  // What changed meanwhile is not told again: after a loss the page starts afresh.
  source.onopen = () => {
    if (lost) location.reload();
  };
}
