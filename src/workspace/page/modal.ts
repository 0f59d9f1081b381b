import type { View } from '../model.ts';
import type { State } from '../state.ts';
import { renderBlocks } from './blocks.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';

/** The topmost modal's dialog content. @param depth how many are stacked */
export function renderModal(view: View, depth: number, state: State): Html {
  return html`<form class="modal" data-view="${view.id}" data-hash="${view.hash}" novalidate>
    <header><span class="app-mark">${icon('briefcase')}</span>
      <h2 id="modal-title">${view.title.text}</h2>
      <button type="button" class="icon" data-close="all" aria-label="Close">${icon('close')}</button></header>
    <div class="modal-body">${renderBlocks(view.blocks, state, view.errors)}</div>
    <footer><p class="form-error" role="alert" hidden></p>
      <button type="button" class="button" data-close="one">${view.close?.text ?? (depth > 1 ? 'Back' : 'Close')}</button>
      ${view.submit && html`<button type="submit" class="button primary">${view.submit.text}</button>`}</footer>
  </form>`;
}
