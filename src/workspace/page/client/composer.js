/** The box to write in: sending, commands, growing. */

import { enableSend, pendingOf, setPending } from './attachments.js';
import { $, act, setting, shown, toast } from './page.js';

export function grow(textarea) {
  textarea.rows = Math.min(12, Math.max(1, textarea.value.split('\n').length));
}

export async function sendMessage(form) {
  const textarea = $('textarea', form);
  const files = pendingOf(form);
  const text = textarea.value;
  if (text.trim() === '' && files.length === 0) return;
  textarea.value = '';
  setPending(form, []);
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
  if (text.startsWith('/') && !result.lost) return;
  textarea.value = text;
  setPending(form, files);
  grow(textarea);
  toast(result.error);
}

/** Commands that begin with what was typed. */
export function suggest(form) {
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
      option.ariaSelected = String(index === 0);
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
  const index = options.findIndex((option) => option.ariaSelected === 'true');
  for (const option of options) option.ariaSelected = 'false';
  options[(index + step + options.length) % options.length].ariaSelected = 'true';
}

export function onComposerKey(event, form) {
  const open = !$('.suggestions', form).hidden;
  const textarea = $('textarea', form);
  if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    moveSuggestion(form, event.key === 'ArrowDown' ? 1 : -1);
  } else if (open && (event.key === 'Tab' || event.key === 'Enter')) {
    const command = $('.suggestions [aria-selected=true] b', form).textContent;
    event.preventDefault();
    if (event.key === 'Enter' && textarea.value === command) sendMessage(form);
    else takeSuggestion(form, command);
  } else if (open && event.key === 'Escape') {
    event.preventDefault();
    $('.suggestions', form).hidden = true;
  } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    sendMessage(form);
  }
}
