/** The app's own buttons and selects. */

import { entered } from './modal.js';
import { act, busy, toast } from './page.js';

export async function use(control, value) {
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
