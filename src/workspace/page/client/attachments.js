/** Files on their way into a message. */

import { $, address, toast } from './page.js';

/** By composer: what was uploaded and not yet sent. */
const waiting = new WeakMap();

export const pendingOf = (form) => waiting.get(form) ?? [];

export function setPending(form, files) {
  waiting.set(form, files);
  showPending(form);
}

export function chip(file, remove) {
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

export async function upload(file) {
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

export function enableSend(form) {
  const empty = $('textarea', form).value.trim() === '' && !pendingOf(form).length;
  $('.send', form).disabled = empty;
}

function showPending(form) {
  const files = pendingOf(form);
  const chips = files.map((file) =>
    chip(file, () =>
      setPending(
        form,
        files.filter((other) => other !== file),
      ),
    ),
  );
  $('.attached', form).replaceChildren(...chips);
  enableSend(form);
}

export async function attach(form, files) {
  for (const file of files) {
    const stored = await upload(file);
    if (stored) setPending(form, [...pendingOf(form), stored]);
  }
  $('textarea', form).focus();
}
