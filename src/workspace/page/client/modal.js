/** Modals: opened, filled in, sent and closed. */

import { chip, upload } from './attachments.js';
import { $, act, busy, markup } from './page.js';

export const dialog = $('#modal');

/** Ids of files already uploaded for a form's file inputs, by input name. */
const uploaded = new Map();

export function entered(form) {
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

export async function refreshModal() {
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

export async function uploadForForm(input) {
  for (const file of [...input.files]) {
    const stored = await upload(file);
    if (stored) uploaded.set(input.name, [...(uploaded.get(input.name) ?? []), stored]);
  }
  input.value = '';
  showChosen(input);
}

dialog.addEventListener('cancel', (event) => {
  event.preventDefault();
  act('close', { all: true });
});
dialog.addEventListener('submit', (event) => {
  event.preventDefault();
  submitModal(event.target);
});
