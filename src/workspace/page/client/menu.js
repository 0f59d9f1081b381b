/** Menus: of a message, of the app's shortcuts. */

import { grow } from './composer.js';
import { $, act, perform, setting, shown, toast } from './page.js';
import { go } from './showing.js';

export const menu = $('#menu');

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

export function closeMenu() {
  if (menu.hidden) return;
  menu.hidden = true;
  menu.returnTo?.focus();
}

export function messageMenu(anchor, article) {
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

/** The app's shortcuts that need no message. */
export function shortcutMenu(anchor) {
  const entries = setting.shortcuts.filter(({ type }) => type === 'global');
  openMenu(
    anchor,
    entries.map(({ name, callback_id, description }) => ({
      label: name,
      detail: description,
      run: () => perform('shortcut', { callback: callback_id }),
    })),
  );
}

/** Arrow keys go through the open menu. */
export function moveInMenu(step) {
  const items = [...menu.children];
  const next = items.indexOf(document.activeElement) + step;
  items[(next + items.length) % items.length].focus();
}
