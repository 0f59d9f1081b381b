import { marked } from 'marked';
import type { AnyBlock, Json, View } from '../model.ts';
import type { State } from '../state.ts';
import { element, textObject } from './elements.ts';
import { escapeHtml, followable, Html, html, join } from './html.ts';
import { icon } from './icons.ts';
import { richText } from './rich-text.ts';

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

/** Markdown without raw HTML, images or addresses that a browser must not follow. */
function markdown(text: string): Html {
  const renderer = new marked.Renderer();
  renderer.html = ({ text: raw }) => escapeHtml(raw);
  renderer.image = ({ text: alt }) => escapeHtml(alt);
  renderer.link = function ({ href, tokens }) {
    const label = this.parser.parseInline(tokens);
    const url = followable(href);
    return url ? `<a href="${escapeHtml(url)}" target="_blank" rel="noopener noreferrer nofollow">${label}</a>` : label;
  };
  return new Html(marked.parse(text, { renderer, async: false }));
}

function cell(value: Json, state: State): Html {
  if (value.type === 'rich_text') return richText(value, state);
  return html`${String(value.text ?? value.value ?? '')}`;
}

function table(block: Json, state: State): Html {
  const rows = (Array.isArray(block.rows) ? block.rows : []).map(list);
  const [head, ...body] = rows;
  return html`<div class="table"><table>
    <thead><tr>${(head ?? []).map((value) => html`<th scope="col">${cell(value, state)}</th>`)}</tr></thead>
    <tbody>${body.map((row) => html`<tr>${row.map((value) => html`<td>${cell(value, state)}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

function section(block: Json, state: State, id: string): Html {
  const fields = list(block.fields).map((field) => html`<div class="field">${textObject(field, state)}</div>`);
  return html`<div class="section"><div class="section-text">
    ${block.text ? html`<div class="text">${textObject(block.text, state)}</div>` : null}
    ${fields.length > 0 && html`<div class="fields">${fields}</div>`}</div>
    ${isJson(block.accessory) && html`<div class="accessory">${element(block.accessory, state, id)}</div>`}</div>`;
}

function input(block: Json, state: State, id: string, error: string | undefined): Html {
  const control = isJson(block.element) ? block.element : {};
  const name = `${id}/${String(control.action_id)}`;
  const note = `${name}/note`;
  return html`<div class="input ${error && 'invalid'}">
    <label for="${name}">${textObject(block.label, state)}${block.optional === true && html` <span class="muted">(optional)</span>`}</label>
    ${element(control, state, id, note)}
    <div id="${note}">${error && html`<p class="error" role="alert">${error}</p>`}
    ${block.hint ? html`<p class="hint">${textObject(block.hint, state)}</p>` : null}</div></div>`;
}

function block(value: Json, state: State, errors: Record<string, string>): Html {
  const id = String(value.block_id ?? '');
  switch (value.type) {
    case 'header':
      return html`<h3 class="header">${textObject(value.text, state)}</h3>`;
    case 'divider':
      return html`<hr>`;
    case 'section':
      return section(value, state, id);
    case 'context':
      return html`<div class="context">${list(value.elements).map(
        (part) => html`<span>${part.type === 'image' ? element(part, state, id) : textObject(part, state)}</span>`,
      )}</div>`;
    case 'actions':
      return html`<div class="actions">${list(value.elements).map((part) => element(part, state, id))}</div>`;
    case 'input':
      return input(value, state, id, errors[id]);
    case 'rich_text':
      return richText(value, state);
    case 'markdown':
      return html`<div class="markdown">${markdown(String(value.text))}</div>`;
    case 'table':
    case 'data_table':
      return table(value, state);
    case 'alert':
      return html`<div class="alert ${String(value.level ?? 'default')}" role="note">${textObject(value.text, state)}</div>`;
    case 'image':
      return html`<p class="image-stub">${icon('picture')} ${String(value.alt_text)}</p>`;
    default:
      return html`<p class="muted">A ${String(value.type)} block is not shown here.</p>`;
  }
}

/** Blocks as markup. @param errors of a refused form, by block id */
export function renderBlocks(blocks: readonly AnyBlock[], state: State, errors: View['errors'] = {}): Html {
  return join(
    blocks.map(
      (value) =>
        html`<div class="block" data-block="${String(value.block_id ?? '')}">${block(value as Json, state, errors)}</div>`,
    ),
  );
}
