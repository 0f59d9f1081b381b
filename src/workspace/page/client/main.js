/** Keeps the page as the workspace is, and does what the person does. No framework, no build. */

import { attach, enableSend } from './attachments.js';
import { grow, onComposerKey, sendMessage, suggest } from './composer.js';
import { use } from './controls.js';
import './drop.js';
import { listen } from './live.js';
import { closeMenu, menu, messageMenu, moveInMenu, shortcutMenu } from './menu.js';
import { dialog, refreshModal, uploadForForm } from './modal.js';
import { $, act, app, pageAddress, perform, shown, toast } from './page.js';
import { go, permalinkOf, toBottom } from './showing.js';
import { switchTheme } from './theme.js';

const LONGEST_TYPED_TEXT = 4000;

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
  else if ('shortcuts' in dataset) shortcutMenu(target);
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
    moveInMenu(event.key === 'ArrowDown' ? 1 : -1);
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

addEventListener('popstate', () => {
  const { searchParams } = new URL(location.href);
  const channel = searchParams.get('channel') ?? shown.channel;
  go({ channel, thread: searchParams.get('thread'), home: searchParams.get('home') === '1' }, false);
});

history.replaceState(null, '', pageAddress());
const list = $('#list');
if (list && !shown.home) toBottom(list);
if (shown.home) act('home');
refreshModal();
listen();
