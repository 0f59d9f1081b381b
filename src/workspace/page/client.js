/** Keeps the page as the workspace is, and does what the person does. No framework, no build. */

const setting = JSON.parse(document.body.dataset.setting);
const $ = (selector, root = document) => root.querySelector(selector);
const main = $('#main');
const thread = $('#thread');
const app = $('.app');
const dialog = $('#modal');
const menu = $('#menu');
const LONGEST_TYPED_TEXT = 4000;

const at = new URL(location.href).searchParams;
const shown = {
  channel: at.get('channel') ?? $('.sidebar a[aria-current]')?.dataset.go ?? '',
  thread: at.get('thread'),
  home: at.get('home') === '1',
};
if (!shown.channel) shown.channel = $('.sidebar [data-go]').dataset.go;

const address = (path, extra = {}) => {
  const query = new URLSearchParams({ as: setting.as, channel: shown.channel, ...extra });
  return `${path}?${query}`;
};
const pageAddress = () =>
  address('/', { ...(shown.thread ? { thread: shown.thread } : {}), ...(shown.home ? { home: '1' } : {}) });

/* Talking with the server */

function toast(text, kind = 'error') {
  const note = document.createElement('div');
  note.className = `toast ${kind}`;
  note.textContent = text;
  $('#toasts').append(note);
  setTimeout(() => note.remove(), 6000);
}

async function act(path, body = {}) {
  try {
    const response = await fetch(address(`/ui/${path}`), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return await response.json();
  } catch {
    return { ok: false, error: 'The workspace does not answer. Is it still running?' };
  }
}

/** As `act`, telling the person what went wrong. */
async function perform(path, body) {
  const result = await act(path, body);
  if (!result.ok && !result.errors) toast(result.error);
  return result;
}

async function markup(path, extra) {
  const response = await fetch(address(path, extra));
  const holder = document.createElement('template');
  holder.innerHTML = response.ok ? await response.text() : '';
  return holder.content;
}

/* Showing what changed */

const atBottom = (list) => list.scrollHeight - list.scrollTop - list.clientHeight < 80;
const toBottom = (list) => {
  list.scrollTop = list.scrollHeight;
};

/** Makes a list's children the fresh ones, leaving alone what did not change. */
function merge(list, fresh) {
  const stay = atBottom(list);
  const known = new Map([...list.children].map((child) => [child.id, child]));
  let previous = null;
  for (const child of [...fresh.children]) {
    const old = known.get(child.id);
    const same = old && old.dataset.version === child.dataset.version && old.className === child.className;
    const node = same ? old : child;
    if (!old) node.classList.add('arrived');
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
  if (stay) toBottom(list);
}

async function refreshMessages() {
  const { channel } = shown;
  const fresh = await markup('/ui/messages');
  const list = $('#list');
  if (channel === shown.channel && !shown.home && list) merge(list, fresh);
}

async function refreshThread() {
  const { thread: ts } = shown;
  if (!ts) return;
  const fresh = await markup('/ui/replies', { thread: ts });
  const list = $('#thread-list');
  if (ts === shown.thread && list) merge(list, fresh);
}

async function showMain() {
  main.replaceChildren(await markup('/ui/main', shown.home ? { home: '1' } : {}));
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

async function showThread() {
  thread.replaceChildren(...(shown.thread ? [await markup('/ui/thread', { thread: shown.thread })] : []));
  app.classList.toggle('with-thread', Boolean(shown.thread));
  const list = $('#thread-list');
  if (list) list.scrollTop = 0;
}

function go(change, push = true) {
  const before = { ...shown };
  Object.assign(shown, change);
  if (push) history.pushState({ ...shown }, '', pageAddress());
  if (before.channel !== shown.channel || before.home !== shown.home) showMain();
  if (before.thread !== shown.thread) showThread();
  if (shown.home && !before.home) act('home');
  app.classList.remove('with-sidebar');
}

function countUnread(link, count) {
  const badge = $('.unread', link);
  badge.hidden = count === 0;
  badge.textContent = count === 0 ? '' : String(count);
  link.classList.toggle('has-unread', count > 0);
}

/** Runs at most once a frame, however many changes arrive. */
function once(task) {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      task();
    }, 30);
  };
}
const soon = { messages: once(refreshMessages), thread: once(refreshThread), modal: once(refreshModal) };

function onChange(change) {
  if (change.kind === 'modal') soon.modal();
  else if (change.kind === 'home' && shown.home) showMain();
  else if (change.kind === 'connection') location.reload();
  else if (change.kind === 'channel' && change.channel === shown.channel) showMain();
  else if (change.kind === 'message' || change.kind === 'ephemeral') {
    if (change.channel === shown.channel) {
      soon.messages();
      if (change.threadTs === shown.thread || change.ts === shown.thread) soon.thread();
    } else if (change.how === 'new') {
      const link = $(`.sidebar [data-go="${CSS.escape(change.channel)}"]`);
      if (link) countUnread(link, Number($('.unread', link).textContent || 0) + 1);
    }
  }
}

function listen() {
  const source = new EventSource(address('/ui/events'));
  let lost = false;
  source.onmessage = (event) => onChange(JSON.parse(event.data));
  source.onerror = () => {
    lost = true;
  };
  source.onopen = () => {
    if (!lost) return;
    lost = false;
    refreshMessages();
    refreshThread();
    refreshModal();
  };
}

/* Modals */

/** Ids of files already uploaded for a form's file inputs, by input name. */
const uploaded = new Map();

function entered(form) {
  const values = {};
  for (const control of form.querySelectorAll('[name]')) {
    const { name, type } = control;
    if (type === 'file') values[name] = (uploaded.get(name) ?? []).map((file) => file.id);
    else if (type === 'checkbox') values[name] = [...(values[name] ?? []), ...(control.checked ? [control.value] : [])];
    else if (type === 'radio') values[name] = control.checked ? control.value : (values[name] ?? '');
    else if (control.multiple) values[name] = [...control.selectedOptions].map((option) => option.value);
    else values[name] = control.value;
  }
  return values;
}

function restore(form, values) {
  for (const control of form.querySelectorAll('[name]')) {
    const value = values[control.name];
    if (value === undefined || control.type === 'file') continue;
    if (control.type === 'checkbox') control.checked = value.includes(control.value);
    else if (control.type === 'radio') control.checked = value === control.value;
    else if (!Array.isArray(value)) control.value = value;
  }
}

function showChosen(input) {
  const list = input.closest('.file-input').querySelector('.chosen-files');
  list.replaceChildren(
    ...(uploaded.get(input.name) ?? []).map((file) =>
      chip(file, () => {
        uploaded.set(
          input.name,
          uploaded.get(input.name).filter((other) => other !== file),
        );
        showChosen(input);
      }),
    ),
  );
}

async function refreshModal() {
  const before = $('form', dialog);
  const content = await markup('/ui/modal');
  const form = $('form', content);
  if (!form) {
    uploaded.clear();
    if (dialog.open) dialog.close();
    dialog.replaceChildren();
    return;
  }
  const sameView = before?.dataset.view === form.dataset.view;
  const values = sameView ? entered(before) : {};
  if (!sameView) uploaded.clear();
  dialog.replaceChildren(content);
  restore($('form', dialog), values);
  for (const input of dialog.querySelectorAll('input[type=file]')) showChosen(input);
  if (!dialog.open) dialog.showModal();
  const first = $('.invalid [name], .modal-body [name]', dialog);
  first?.focus();
}

function busy(button, on) {
  button.toggleAttribute('aria-busy', on);
  if (on) button.setAttribute('aria-busy', 'true');
}

async function submitModal(form) {
  const button = $('button[type=submit]', form);
  if (button.hasAttribute('aria-busy')) return;
  busy(button, true);
  const note = $('.form-error', form);
  note.hidden = true;
  const result = await act('submit', { view: form.dataset.view, entered: entered(form) });
  if (!form.isConnected) return;
  busy(button, false);
  if (!result.ok && !result.errors) {
    note.textContent = result.error;
    note.hidden = false;
  }
}

dialog.addEventListener('cancel', (event) => {
  event.preventDefault();
  act('close', { all: true });
});
dialog.addEventListener('submit', (event) => {
  event.preventDefault();
  submitModal(event.target);
});

/* Files */

function chip(file, remove) {
  const item = document.createElement('li');
  item.className = 'chip';
  const name = document.createElement('span');
  name.textContent = file.name;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '✕';
  button.setAttribute('aria-label', `Remove ${file.name}`);
  button.addEventListener('click', remove);
  item.append(name, button);
  return item;
}

async function upload(file) {
  try {
    const response = await fetch(address('/ui/upload', { name: file.name || 'pasted.txt' }), {
      method: 'POST',
      body: file,
    });
    const result = await response.json();
    if (result.ok) return result;
    toast(`${file.name}: ${result.error}`);
  } catch {
    toast(`${file.name} could not be uploaded.`);
  }
  return null;
}

const pending = new WeakMap();

function showPending(form) {
  const files = pending.get(form) ?? [];
  $('.attached', form).replaceChildren(
    ...files.map((file) =>
      chip(file, () => {
        pending.set(
          form,
          files.filter((other) => other !== file),
        );
        showPending(form);
      }),
    ),
  );
  enableSend(form);
}

async function attach(form, files) {
  for (const file of files) {
    const stored = await upload(file);
    if (stored) pending.set(form, [...(pending.get(form) ?? []), stored]);
  }
  showPending(form);
  $('textarea', form).focus();
}

/* Composer */

function enableSend(form) {
  const empty = $('textarea', form).value.trim() === '' && !(pending.get(form) ?? []).length;
  $('.send', form).disabled = empty;
}

function grow(textarea) {
  textarea.rows = Math.min(12, Math.max(1, textarea.value.split('\n').length));
}

async function sendMessage(form) {
  const textarea = $('textarea', form);
  const files = pending.get(form) ?? [];
  const text = textarea.value;
  if (text.trim() === '' && files.length === 0) return;
  textarea.value = '';
  pending.set(form, []);
  showPending(form);
  grow(textarea);
  suggest(form);
  const inThread = form.dataset.place === 'thread';
  const result = await act('post', {
    text,
    files: files.map((file) => file.id),
    thread: inThread ? shown.thread : null,
  });
  if (result.ok) return;
  // A command's failure is already told in the channel; anything else keeps what was written.
  if (text.startsWith('/')) return;
  textarea.value = text;
  pending.set(form, files);
  showPending(form);
  grow(textarea);
  toast(result.error);
}

/** Commands that begin with what was typed. */
function suggest(form) {
  const box = $('.suggestions', form);
  const textarea = $('textarea', form);
  const typed = textarea.value;
  const found = /^\/[\w-]*$/.test(typed) ? setting.commands.filter(({ command }) => command.startsWith(typed)) : [];
  box.hidden = found.length === 0;
  box.replaceChildren(
    ...found.map((entry, index) => {
      const option = document.createElement('button');
      option.type = 'button';
      option.role = 'option';
      option.className = index === 0 ? 'selected' : '';
      const name = document.createElement('b');
      name.textContent = entry.command;
      const usage = document.createElement('span');
      usage.textContent = ` ${entry.usage_hint ?? ''}`;
      const about = document.createElement('small');
      about.textContent = entry.description ?? '';
      option.append(name, usage, about);
      option.addEventListener('mousedown', (event) => {
        event.preventDefault();
        takeSuggestion(form, entry.command);
      });
      return option;
    }),
  );
}

function takeSuggestion(form, command) {
  const textarea = $('textarea', form);
  textarea.value = `${command} `;
  suggest(form);
  enableSend(form);
  textarea.focus();
}

function moveSuggestion(form, step) {
  const options = [...$('.suggestions', form).children];
  const index = options.findIndex((option) => option.classList.contains('selected'));
  for (const option of options) option.classList.remove('selected');
  options[(index + step + options.length) % options.length].classList.add('selected');
}

function onComposerKey(event, form) {
  const open = !$('.suggestions', form).hidden;
  const textarea = $('textarea', form);
  if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    moveSuggestion(form, event.key === 'ArrowDown' ? 1 : -1);
  } else if (open && (event.key === 'Tab' || event.key === 'Enter')) {
    const command = $('.suggestions .selected b', form).textContent;
    if (event.key === 'Enter' && textarea.value === command) return;
    event.preventDefault();
    takeSuggestion(form, command);
  } else if (open && event.key === 'Escape') {
    event.stopPropagation();
    $('.suggestions', form).hidden = true;
  } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    sendMessage(form);
  }
}

/* Menus */

function openMenu(anchor, entries) {
  menu.replaceChildren(
    ...entries.map(({ label, detail, run, danger }) => {
      const item = document.createElement('button');
      item.type = 'button';
      item.role = 'menuitem';
      if (danger) item.className = 'danger';
      item.textContent = label;
      if (detail) {
        const note = document.createElement('small');
        note.textContent = detail;
        item.append(note);
      }
      item.addEventListener('click', () => {
        closeMenu();
        run();
      });
      return item;
    }),
  );
  menu.hidden = false;
  const box = anchor.getBoundingClientRect();
  const below = box.bottom + menu.offsetHeight + 8 < innerHeight;
  menu.style.top = `${below ? box.bottom + 4 : Math.max(8, box.top - menu.offsetHeight - 4)}px`;
  menu.style.left = `${Math.max(8, Math.min(box.left, innerWidth - menu.offsetWidth - 8))}px`;
  menu.dataset.open = 'yes';
  menu.returnTo = anchor;
  menu.firstElementChild?.focus();
}

function closeMenu() {
  if (menu.hidden) return;
  menu.hidden = true;
  menu.returnTo?.focus();
}

function messageMenu(anchor, article) {
  const { ts } = article.dataset;
  const mine = article.dataset.mine === 'yes';
  const byApp = setting.shortcuts.filter(({ type }) => type === 'message');
  openMenu(anchor, [
    ...byApp.map(({ name, callback_id, description }) => ({
      label: name,
      detail: description,
      run: () => perform('shortcut', { callback: callback_id, ts }),
    })),
    {
      label: 'Reply in thread',
      run: () => go({ thread: shown.thread && article.closest('#thread') ? shown.thread : ts }),
    },
    ...setting.channels
      .filter(({ id }) => id !== shown.channel)
      .map(({ id, name }) => ({
        label: `Forward to #${name}`,
        run: async () => {
          const { ok } = await perform('forward', { ts, to: id });
          if (ok) toast(`Forwarded to #${name}`, 'done');
        },
      })),
    ...(mine ? [{ label: 'Edit message', run: () => editMessage(article) }] : []),
    ...(mine ? [{ label: 'Delete message', danger: true, run: () => perform('delete', { ts }) }] : []),
  ]);
}

async function editMessage(article) {
  const { ts } = article.dataset;
  const { ok, text, error } = await act('typed', { ts });
  if (!ok) return toast(error);
  const form = document.createElement('form');
  form.className = 'edit';
  const textarea = document.createElement('textarea');
  textarea.value = text;
  textarea.setAttribute('aria-label', 'Edit the message');
  const cancel = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: 'Cancel',
    className: 'button',
  });
  const save = Object.assign(document.createElement('button'), {
    type: 'submit',
    textContent: 'Save',
    className: 'button primary',
  });
  form.append(textarea, cancel, save);
  const content = $('.content', article);
  const before = [...content.childNodes];
  const undo = () => content.replaceChildren(...before);
  cancel.addEventListener('click', undo);
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') undo();
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const result = await perform('edit', { ts, text: textarea.value });
    if (result.ok) undo();
  });
  content.replaceChildren(form);
  grow(textarea);
  textarea.focus();
}

/* The app's buttons and selects */

async function use(control, value) {
  const view = control.closest('[data-view]');
  const article = control.closest('article');
  if (control.dataset.confirm && !confirm(control.dataset.confirm)) return;
  if (control.hasAttribute('aria-busy')) return;
  busy(control, true);
  const form = control.closest('form.modal');
  const result = await act('click', {
    action: control.dataset.action,
    value,
    ...(view ? { view: view.dataset.view, entered: form ? entered(form) : {} } : { ts: article.dataset.ts }),
  });
  busy(control, false);
  if (!result.ok) {
    control.classList.add('failed');
    toast(result.error);
  }
}

/** Where a link to a message of this workspace leads, without leaving the page. */
function permalinkOf(target) {
  if (target.tagName !== 'A' || target.origin !== location.origin) return null;
  const found = /^\/archives\/(\w+)\/p(\d+)(\d{6})$/.exec(target.pathname);
  if (!found) return null;
  const [, channel, seconds, micros] = found;
  return { channel, thread: new URL(target.href).searchParams.get('thread_ts') ?? `${seconds}.${micros}`, home: false };
}

/* Everything that is clicked */

document.addEventListener('click', (event) => {
  const target = event.target.closest('button, a, [data-go]');
  if (!menu.hidden && !menu.contains(event.target)) closeMenu();
  if (!target) return;
  const { dataset } = target;
  const article = target.closest('article');
  const permalink = permalinkOf(target);
  if (permalink && !dataset.action) {
    event.preventDefault();
    go(permalink);
  } else if (dataset.action) {
    if (target.tagName === 'SELECT') return;
    use(target, dataset.hasValue === 'yes' ? dataset.value : null);
  } else if (dataset.go) {
    event.preventDefault();
    const opensHome = dataset.home === 'yes';
    go({ channel: dataset.go, thread: null, home: opensHome });
  } else if (dataset.channel) {
    event.preventDefault();
    go({ channel: dataset.channel, thread: null, home: false });
  } else if (dataset.openThread) go({ thread: dataset.openThread });
  else if ('closeThread' in dataset) go({ thread: null });
  else if ('menu' in dataset) messageMenu(target, article);
  else if (dataset.react) perform('react', { ts: article.dataset.ts, name: dataset.react });
  else if (dataset.dismiss) perform('dismiss', { ts: dataset.dismiss });
  else if ('invite' in dataset) perform('invite');
  else if (dataset.close) act('close', { all: dataset.close === 'all' });
  else if ('sidebar' in dataset) app.classList.toggle('with-sidebar');
  else if ('themeSwitch' in dataset) switchTheme();
  else if ('shortcuts' in dataset) {
    const entries = setting.shortcuts.filter(({ type }) => type === 'global');
    openMenu(
      target,
      entries.map(({ name, callback_id, description }) => ({
        label: name,
        detail: description,
        run: () => perform('shortcut', { callback: callback_id }),
      })),
    );
  }
});

document.addEventListener('change', (event) => {
  const { target } = event;
  const composer = target.closest('.composer');
  if (composer && target.type === 'file') {
    attach(composer, [...target.files]);
    target.value = '';
  } else if (target.type === 'file') {
    uploadForForm(target);
  } else if (target.dataset.action && !target.closest('.input')) {
    if (target.value) use(target, target.value);
    if (target.classList.contains('overflow')) target.value = '';
  }
});

async function uploadForForm(input) {
  for (const file of [...input.files]) {
    const stored = await upload(file);
    if (stored) uploaded.set(input.name, [...(uploaded.get(input.name) ?? []), stored]);
  }
  input.value = '';
  showChosen(input);
}

document.addEventListener('input', (event) => {
  const form = event.target.closest('.composer');
  if (!form) return;
  grow(event.target);
  suggest(form);
  enableSend(form);
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  if (event.target.classList.contains('composer')) sendMessage(event.target);
});

document.addEventListener('keydown', (event) => {
  const form = event.target.closest?.('.composer');
  if (form && event.target.tagName === 'TEXTAREA') onComposerKey(event, form);
  if (event.defaultPrevented) return;
  if (!menu.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    const items = [...menu.children];
    const next = items.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
    items[(next + items.length) % items.length].focus();
  } else if (event.key === 'Escape' && !dialog.open) {
    if (!menu.hidden) closeMenu();
    else if (!event.target.closest('.edit') && shown.thread) go({ thread: null });
  } else if (event.key === 'Enter' && event.target.tagName === 'ARTICLE' && event.target.closest('#list')) {
    go({ thread: $('[data-open-thread]', event.target)?.dataset.openThread ?? shown.thread });
  }
});

document.addEventListener('paste', (event) => {
  const form = event.target.closest?.('.composer');
  if (!form) return;
  const files = [...event.clipboardData.files];
  if (files.length > 0) {
    event.preventDefault();
    attach(form, files);
    return;
  }
  const text = event.clipboardData.getData('text/plain');
  if (text.length > LONGEST_TYPED_TEXT) toast('Long text is sent as a snippet.', 'done');
});

/* Dropping files anywhere on the page */

let dragDepth = 0;
const carriesFiles = (event) => event.dataTransfer?.types.includes('Files');
document.addEventListener('dragenter', (event) => {
  if (!carriesFiles(event)) return;
  dragDepth += 1;
  $('#drop-hint').hidden = false;
});
document.addEventListener('dragleave', () => {
  dragDepth = Math.max(0, dragDepth - 1);
  if (dragDepth === 0) $('#drop-hint').hidden = true;
});
document.addEventListener('dragover', (event) => {
  if (carriesFiles(event)) event.preventDefault();
});
document.addEventListener('drop', (event) => {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  dragDepth = 0;
  $('#drop-hint').hidden = true;
  const form = event.target.closest('#thread')?.querySelector('.composer') ?? $('.composer', main);
  if (form) attach(form, [...event.dataTransfer.files]);
});

/* Light and dark */

function switchTheme() {
  const chosen = document.documentElement.dataset.theme;
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'light' : 'dark';
  localStorage.setItem('theme', document.documentElement.dataset.theme);
}
const theme = localStorage.getItem('theme');
if (theme) document.documentElement.dataset.theme = theme;

addEventListener('popstate', () => {
  const { searchParams } = new URL(location.href);
  const channel = searchParams.get('channel') ?? shown.channel;
  go({ channel, thread: searchParams.get('thread'), home: searchParams.get('home') === '1' }, false);
});

const list = $('#list');
if (list && !shown.home) toBottom(list);
if (shown.home) act('home');
refreshModal();
listen();
