import type { AnyBlock, Json, View, ViewValues } from './model.ts';
import type { Uploads } from './uploads.ts';

/**
 * What a person entered: a text, an option's value, several, or ids of uploaded files. By
 * `block_id/action_id`, by block id, or by action id where that is enough to tell inputs apart.
 */
export type Entered = Record<string, string | string[]>;

interface Field {
  blockId: string;
  actionId: string;
  element: Json;
  /** Input blocks only: the person must fill it in. */
  required: boolean;
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every interactive element of a block with its action id. */
export function elementsOf(block: AnyBlock): Json[] {
  const raw = block as Json;
  const parts = [raw.element, raw.accessory, ...(Array.isArray(raw.elements) ? raw.elements : [])];
  return parts.filter((part): part is Json => isJson(part) && typeof part.action_id === 'string');
}

/** The inputs of a view. Buttons hold no state. */
function fieldsOf(view: View): Field[] {
  return view.blocks.flatMap((block) =>
    elementsOf(block)
      .filter((element) => element.type !== 'button' && element.type !== 'overflow')
      .map((element) => ({
        blockId: String(block.block_id),
        actionId: String(element.action_id),
        element,
        required: block.type === 'input' && (block as Json).optional !== true,
      })),
  );
}

export function optionsOf(element: Json): Json[] {
  const groups = Array.isArray(element.option_groups) ? element.option_groups.filter(isJson) : [];
  const lists = [element.options, ...groups.map((group) => group.options)];
  return lists.flatMap((list) => (Array.isArray(list) ? list.filter(isJson) : []));
}

function wireOption(element: Json, value: string | undefined): Json | null {
  const option = optionsOf(element).find((candidate) => candidate.value === value);
  return option ? { text: option.text, value: option.value } : null;
}

/** One element's value in Slack's shape; what was not entered is the element's initial value. */
function wireValue(element: Json, entered: string | string[] | undefined, uploads: Uploads): Json {
  const type = String(element.type);
  const one = Array.isArray(entered) ? entered[0] : entered;
  const many = entered === undefined ? [] : [entered].flat();
  switch (type) {
    case 'static_select':
    case 'radio_buttons':
      return {
        type,
        selected_option: wireOption(element, one) ?? (entered === undefined ? element.initial_option : null) ?? null,
      };
    case 'multi_static_select':
    case 'checkboxes':
      return {
        type,
        selected_options:
          entered === undefined
            ? (element.initial_options ?? [])
            : many.map((value) => wireOption(element, value)).filter((option) => option !== null),
      };
    case 'datepicker':
      return { type, selected_date: one || element.initial_date || null };
    case 'timepicker':
      return { type, selected_time: one || element.initial_time || null };
    case 'users_select':
      return { type, selected_user: one || element.initial_user || null };
    case 'conversations_select':
      return { type, selected_conversation: one || element.initial_conversation || null };
    case 'channels_select':
      return { type, selected_channel: one || element.initial_channel || null };
    case 'file_input':
      return { type, files: many.filter(Boolean).map((id) => structuredClone(uploads.get(id).wire)) };
    default:
      return { type, value: (entered === undefined ? element.initial_value : one) || null };
  }
}

/** The view's state as Slack sends it. */
export function valuesFrom(view: View, entered: Entered, uploads: Uploads): ViewValues {
  const values: ViewValues = {};
  for (const { blockId, actionId, element } of fieldsOf(view)) {
    const before = view.state.values[blockId]?.[actionId];
    const given = entered[`${blockId}/${actionId}`] ?? entered[blockId] ?? entered[actionId];
    const value = given === undefined && before ? before : wireValue(element, given, uploads);
    values[blockId] = { ...values[blockId], [actionId]: value };
  }
  return values;
}

const isEmpty = (value: Json): boolean =>
  Object.entries(value).every(
    ([key, part]) => key === 'type' || part === null || part === '' || (Array.isArray(part) && part.length === 0),
  );

/** What Slack's own client refuses to submit, by block id. */
export function inputErrors(view: View, values: ViewValues): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { blockId, actionId, element, required } of fieldsOf(view)) {
    const value = values[blockId]?.[actionId];
    const error =
      !value || isEmpty(value) ? required && 'Please complete this required field.' : inputError(element, value);
    if (error) errors[blockId] = error;
  }
  return errors;
}

function inputError(element: Json, value: Json): string | false {
  if (Array.isArray(value.files)) return filesError(element, value.files as { name: string; size: number }[]);
  if (typeof value.value !== 'string') return false;
  const length = [...value.value].length;
  const max = typeof element.max_length === 'number' ? element.max_length : 3000;
  if (element.type === 'plain_text_input' && length > max) return `Must be less than ${max + 1} characters.`;
  if (typeof element.min_length === 'number' && length < element.min_length)
    return `Must be at least ${element.min_length} characters.`;
  if (element.type === 'url_text_input' && !/^https?:\/\/\S+\.\S+|^https?:\/\/localhost/.test(value.value))
    return 'Please enter a valid URL.';
  if (element.type === 'email_text_input' && !/^\S+@\S+\.\S+$/.test(value.value)) return 'Please enter a valid email.';
  if (element.type === 'number_input' && !Number.isFinite(Number(value.value))) return 'Please enter a number.';
  return false;
}

function filesError(element: Json, files: { name: string; size: number }[]): string | false {
  const max = typeof element.max_files === 'number' ? element.max_files : 10;
  if (files.length > max) return `Choose at most ${max} ${max === 1 ? 'file' : 'files'}.`;
  if (files.some((file) => file.size > 10 * 1024 * 1024)) return 'A file can be at most 10 MB.';
  const types = Array.isArray(element.filetypes) ? element.filetypes.map(String) : [];
  const wrong = files.find(
    (file) => types.length > 0 && !types.some((type) => file.name.toLowerCase().endsWith(`.${type}`)),
  );
  return wrong ? `${wrong.name} is not one of: ${types.join(', ')}.` : false;
}
