import type { Json } from '../model.ts';
import type { State } from '../state.ts';
import { optionsOf } from '../view-input.ts';
import { withEmoji } from './emoji.ts';
import { escapeHtml, followable, Html, html } from './html.ts';
import { drawEmoji, icon } from './icons.ts';
import { mrkdwn } from './mrkdwn.ts';

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A plain_text or mrkdwn object. */
export function textObject(value: unknown, state: State): Html {
  if (!isJson(value)) return html``;
  const text = String(value.text ?? '');
  return value.type === 'mrkdwn' ? mrkdwn(text, state) : new Html(drawEmoji(escapeHtml(withEmoji(text))));
}

const plain = (value: unknown): string => (isJson(value) ? withEmoji(String(value.text ?? '')) : '');

function button(element: Json): Html {
  const style = element.style === 'primary' || element.style === 'danger' ? element.style : '';
  const url = followable(element.url);
  const label = new Html(drawEmoji(escapeHtml(plain(element.text))));
  const confirm = isJson(element.confirm) ? `${plain(element.confirm.title)}\n\n${plain(element.confirm.text)}` : null;
  const attributes = html`class="button ${style}" data-action="${String(element.action_id)}" data-value="${String(element.value ?? '')}"
    data-has-value="${element.value === undefined ? 'no' : 'yes'}" ${confirm && html`data-confirm="${confirm}"`}
    ${typeof element.accessibility_label === 'string' && html`aria-label="${element.accessibility_label}"`}`;
  if (url) return html`<a ${attributes} href="${url}" target="_blank" rel="noopener noreferrer nofollow">${label}</a>`;
  return html`<button type="button" ${attributes}>${label}</button>`;
}

function options(element: Json, chosen: ReadonlySet<unknown>): Html[] {
  return optionsOf(element).map(
    (option) =>
      html`<option value="${String(option.value)}" ${chosen.has(option.value) && html`selected`}>${plain(option.text)}</option>`,
  );
}

/** People and conversations to choose from are the workspace's own. */
function directoryOptions(element: Json, state: State): Html[] {
  const type = String(element.type);
  const initial = element.initial_user ?? element.initial_conversation ?? element.initial_channel;
  const entries =
    type === 'users_select'
      ? state.setting.people.map((person) => ({ id: person.id, name: person.realName }))
      : [...state.channels.values()].filter((c) => c.kind !== 'im').map((c) => ({ id: c.id, name: `#${c.name}` }));
  return entries.map(
    ({ id, name }) => html`<option value="${id}" ${id === initial && html`selected`}>${name}</option>`,
  );
}

const INITIAL = (element: Json): ReadonlySet<unknown> => {
  const several = Array.isArray(element.initial_options) ? element.initial_options : [];
  return new Set([element.initial_option, ...several].filter(isJson).map((option) => option.value));
};

const INPUT_TYPES: Record<string, string> = {
  url_text_input: 'url',
  email_text_input: 'email',
  number_input: 'number',
  datepicker: 'date',
  timepicker: 'time',
};

/**
 * An interactive element. In a view, `blockId` names its form field; in a message it is used at once.
 * @param describedBy the id of the hint or error beside it
 */
export function element(value: Json, state: State, blockId: string, describedBy = ''): Html {
  const name = `${blockId}/${String(value.action_id)}`;
  const action = String(value.action_id);
  const placeholder = plain(value.placeholder);
  const described = describedBy && html`aria-describedby="${describedBy}"`;
  switch (value.type) {
    case 'button':
      return button(value);
    case 'image':
      return html`<span class="image-stub" title="${String(value.alt_text)}">${icon('picture')} ${String(value.alt_text)}</span>`;
    case 'plain_text_input': {
      const limit = html`maxlength="${Number(value.max_length ?? 3000)}"`;
      const initial = String(value.initial_value ?? '');
      if (value.multiline)
        return html`<textarea name="${name}" id="${name}" rows="5" placeholder="${placeholder}" ${limit} ${described}>${initial}</textarea>`;
      return html`<input type="text" name="${name}" id="${name}" value="${initial}" placeholder="${placeholder}" ${limit} ${described}>`;
    }
    case 'url_text_input':
    case 'email_text_input':
    case 'number_input':
    case 'datepicker':
    case 'timepicker': {
      const initial = String(value.initial_value ?? value.initial_date ?? value.initial_time ?? '');
      const type = INPUT_TYPES[String(value.type)];
      return html`<input type="${type}" name="${name}" id="${name}" value="${initial}" placeholder="${placeholder}" ${described}>`;
    }
    case 'static_select':
      return html`<select name="${name}" id="${name}" data-action="${action}" ${described}>
        <option value="">${placeholder || 'Choose an option'}</option>${options(value, INITIAL(value))}</select>`;
    case 'users_select':
    case 'conversations_select':
    case 'channels_select':
      return html`<select name="${name}" id="${name}" data-action="${action}" ${described}>
        <option value="">${placeholder || 'Choose an option'}</option>${directoryOptions(value, state)}</select>`;
    case 'multi_static_select':
      return html`<select multiple name="${name}" id="${name}" data-action="${action}" ${described}>${options(value, INITIAL(value))}</select>`;
    case 'overflow':
      return html`<select class="overflow" data-action="${action}" aria-label="More actions">
        <option value="">⋯</option>${options(value, new Set())}</select>`;
    case 'radio_buttons':
    case 'checkboxes': {
      const type = value.type === 'checkboxes' ? 'checkbox' : 'radio';
      const chosen = INITIAL(value);
      return html`<div class="choices" role="group">${optionsOf(value).map(
        (
          option,
        ) => html`<label><input type="${type}" name="${name}" data-action="${action}" value="${String(option.value)}"
          ${chosen.has(option.value) && html`checked`}> <span>${textObject(option.text, state)}</span></label>`,
      )}</div>`;
    }
    case 'file_input': {
      const types = Array.isArray(value.filetypes) ? value.filetypes.map((type) => `.${String(type)}`).join(',') : '';
      const many = Number(value.max_files ?? 10) > 1;
      return html`<div class="file-input"><label class="button file-button">Choose ${many ? 'files' : 'a file'}<input type="file" class="hidden"
        name="${name}" id="${name}" accept="${types}" ${many && html`multiple`} ${described}></label><ul class="chosen-files"></ul></div>`;
    }
    default:
      return html`<span class="muted">[${String(value.type)}]</span>`;
  }
}
