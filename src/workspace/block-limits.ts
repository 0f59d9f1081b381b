import { refusal, SlackError } from './errors.ts';
import type { AnyBlock, Json } from './model.ts';

/** Slack's numbers, from https://docs.slack.dev/reference/block-kit and from what it was seen to refuse. */
export const LIMITS = {
  blocks: { message: 50, modal: 100, home: 100 },
  headerText: 150,
  sectionText: 3000,
  fields: 10,
  fieldText: 2000,
  actionsElements: 25,
  contextElements: 10,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  id: 255,
  viewTitle: 24,
  privateMetadata: 3000,
  inputLabel: 2000,
  plainTextInput: 3000,
  placeholder: 150,
  options: 100,
  optionText: 75,
  optionValue: 150,
  choices: 10,
  fileInputFiles: 10,
  tableRows: 100,
  tableColumns: 20,
  tableCharacters: 10_000,
  markdownCharacters: 12_000,
  /** Undocumented: messages were seen refused from 11,000 characters on. */
  messageCharacters: 11_000,
  viewBytes: 250_000,
  updateText: 4000,
  postText: 40_000,
} as const;

export type Surface = 'message' | 'modal' | 'home';

const MESSAGE_ONLY = new Set(['markdown', 'table', 'data_table', 'plan', 'task_card', 'context_actions']);
const RICH_TEXT_LEAVES = new Set(['channel', 'usergroup', 'emoji', 'broadcast', 'date', 'color', 'team']);
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const length = (text: string) => [...text].length;

/** Collects what is wrong, each with the JSON pointer of its place, as Slack reports it. */
class Problems {
  readonly found: string[] = [];

  add(message: string, pointer: string): void {
    this.found.push(`${message} [json-pointer:${pointer}]`);
  }

  /** A string of 1 to `max` characters, or absent where `optional`. */
  text(value: unknown, max: number, pointer: string, optional = false): void {
    if (value === undefined && optional) return;
    if (typeof value !== 'string')
      this.add(value === undefined ? 'missing required field' : 'must be a string', pointer);
    else if (value.length === 0 && !optional) this.add('must be more than 0 characters', pointer);
    else if (length(value) > max) this.add(`must be less than ${max + 1} characters`, pointer);
  }

  list(value: unknown, max: number, pointer: string, min = 1): Json[] {
    if (!Array.isArray(value)) {
      this.add('must provide an array', pointer);
      return [];
    }
    if (value.length > max) this.add(`no more than ${max} items allowed`, pointer);
    if (value.length < min) this.add(`no fewer than ${min} items allowed`, pointer);
    return value.filter((item, index): item is Json => {
      const valid = isObject(item) || Array.isArray(item);
      if (!valid) this.add('must be an object', `${pointer}/${index}`);
      return valid;
    });
  }

  textObject(value: unknown, kinds: readonly string[], max: number, pointer: string, optional = false): void {
    if (value === undefined || value === null) {
      if (!optional) this.add('missing required field', pointer);
    } else if (!isObject(value)) this.add('must be an object', pointer);
    else if (!kinds.includes(String(value.type))) this.add(`must be one of: ${kinds.join(', ')}`, `${pointer}/type`);
    else this.text(value.text, max, `${pointer}/text`);
  }
}

const PLAIN = ['plain_text'] as const;
const ANY_TEXT = ['plain_text', 'mrkdwn'] as const;

function checkUrl(problems: Problems, value: unknown, pointer: string): void {
  problems.text(value, LIMITS.url, pointer);
  if (typeof value === 'string' && !/^(https?|mailto|slack):/i.test(value))
    problems.add('must be a valid URL', pointer);
}

function checkConfirm(problems: Problems, value: unknown, pointer: string): void {
  if (value === undefined) return;
  if (!isObject(value)) {
    problems.add('must be an object', pointer);
    return;
  }
  problems.textObject(value.title, PLAIN, 100, `${pointer}/title`);
  problems.textObject(value.text, ANY_TEXT, 300, `${pointer}/text`);
  problems.textObject(value.confirm, PLAIN, 30, `${pointer}/confirm`);
  problems.textObject(value.deny, PLAIN, 30, `${pointer}/deny`);
}

function checkOptions(
  problems: Problems,
  value: unknown,
  max: number,
  pointer: string,
  texts: readonly string[],
): void {
  problems.list(value, max, pointer).forEach((option, index) => {
    problems.textObject(option.text, texts, LIMITS.optionText, `${pointer}/${index}/text`);
    problems.text(option.value, LIMITS.optionValue, `${pointer}/${index}/value`, true);
    problems.textObject(option.description, texts, LIMITS.optionText, `${pointer}/${index}/description`, true);
  });
}

function checkElement(problems: Problems, element: Json, pointer: string, surface: Surface): void {
  problems.text(element.action_id, LIMITS.id, `${pointer}/action_id`, true);
  problems.textObject(element.placeholder, PLAIN, LIMITS.placeholder, `${pointer}/placeholder`, true);
  checkConfirm(problems, element.confirm, `${pointer}/confirm`);
  switch (element.type) {
    case 'button':
      problems.textObject(element.text, PLAIN, LIMITS.buttonText, `${pointer}/text`);
      problems.text(element.value, LIMITS.buttonValue, `${pointer}/value`, true);
      if (element.url !== undefined) checkUrl(problems, element.url, `${pointer}/url`);
      problems.text(element.accessibility_label, LIMITS.buttonText, `${pointer}/accessibility_label`, true);
      if (element.style !== undefined && element.style !== 'primary' && element.style !== 'danger')
        problems.add('must be one of: primary, danger', `${pointer}/style`);
      return;
    case 'static_select':
    case 'multi_static_select':
      if (Array.isArray(element.option_groups)) {
        problems.list(element.option_groups, LIMITS.options, `${pointer}/option_groups`).forEach((group, index) => {
          checkOptions(problems, group.options, LIMITS.options, `${pointer}/option_groups/${index}/options`, PLAIN);
        });
      } else checkOptions(problems, element.options, LIMITS.options, `${pointer}/options`, PLAIN);
      return;
    case 'radio_buttons':
    case 'checkboxes':
      checkOptions(problems, element.options, LIMITS.choices, `${pointer}/options`, ANY_TEXT);
      return;
    case 'overflow':
      checkOptions(problems, element.options, 5, `${pointer}/options`, PLAIN);
      return;
    case 'plain_text_input':
      problems.text(element.initial_value, LIMITS.plainTextInput, `${pointer}/initial_value`, true);
      if (
        typeof element.max_length === 'number' &&
        (element.max_length < 1 || element.max_length > LIMITS.plainTextInput)
      )
        problems.add(`must be between 1 and ${LIMITS.plainTextInput}`, `${pointer}/max_length`);
      if (
        typeof element.min_length === 'number' &&
        (element.min_length < 0 || element.min_length > LIMITS.plainTextInput)
      )
        problems.add(`must be between 0 and ${LIMITS.plainTextInput}`, `${pointer}/min_length`);
      return;
    case 'file_input':
      if (surface !== 'modal') problems.add('file_input is only supported in modals', pointer);
      if (typeof element.max_files === 'number' && (element.max_files < 1 || element.max_files > LIMITS.fileInputFiles))
        problems.add(`must be between 1 and ${LIMITS.fileInputFiles}`, `${pointer}/max_files`);
      return;
    case 'image':
      checkUrl(problems, element.image_url, `${pointer}/image_url`);
      problems.text(element.alt_text, 2000, `${pointer}/alt_text`);
      return;
    case 'url_text_input':
    case 'email_text_input':
    case 'number_input':
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
    case 'users_select':
    case 'multi_users_select':
    case 'conversations_select':
    case 'channels_select':
    case 'rich_text_input':
    case 'external_select':
      return;
    default:
      problems.add(`unsupported type: ${String(element.type)}`, `${pointer}/type`);
  }
}

/** Every string that a person reads in a block, in characters. */
function charactersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + charactersIn(item), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce((sum, [key, item]) => {
    if (typeof item === 'string') return ['text', 'alt_text', 'title'].includes(key) ? sum + length(item) : sum;
    return sum + charactersIn(item);
  }, 0);
}

function checkActionIds(problems: Problems, elements: Json[], pointer: string): void {
  const seen = new Set<unknown>();
  elements.forEach((element, index) => {
    if (element.action_id === undefined) return;
    if (seen.has(element.action_id)) problems.add('action_id already exists', `${pointer}/${index}/action_id`);
    seen.add(element.action_id);
  });
}

function checkTable(problems: Problems, block: Json, pointer: string): void {
  problems.list(block.rows, LIMITS.tableRows, `${pointer}/rows`).forEach((row, index) => {
    problems.list(row, LIMITS.tableColumns, `${pointer}/rows/${index}`).forEach((cell, column) => {
      if (!['raw_text', 'raw_number', 'rich_text'].includes(String(cell.type)))
        problems.add('must be one of: raw_text, raw_number, rich_text', `${pointer}/rows/${index}/${column}/type`);
    });
  });
  if (charactersIn(block.rows) > LIMITS.tableCharacters)
    problems.add(`must be less than ${LIMITS.tableCharacters + 1} characters`, `${pointer}/rows`);
}

/** Rich text: no empty strings, addresses that are addresses, known leaves. */
function checkRichText(problems: Problems, value: Json, pointer: string): void {
  problems.list(value.elements, 1000, `${pointer}/elements`, 0).forEach((element, index) => {
    const place = `${pointer}/elements/${index}`;
    if (Array.isArray(element.elements)) checkRichText(problems, element, place);
    else if (element.type === 'text') problems.text(element.text, LIMITS.messageCharacters, `${place}/text`);
    else if (element.type === 'link') checkUrl(problems, element.url, `${place}/url`);
    else if (element.type === 'user') problems.text(element.user_id, LIMITS.id, `${place}/user_id`);
    else if (!RICH_TEXT_LEAVES.has(String(element.type)))
      problems.add(`unsupported type: ${String(element.type)}`, `${place}/type`);
  });
}

function checkBlock(problems: Problems, block: Json, pointer: string, surface: Surface): void {
  problems.text(block.block_id, LIMITS.id, `${pointer}/block_id`, true);
  if (MESSAGE_ONLY.has(String(block.type)) && surface !== 'message') {
    problems.add(`unsupported type: ${String(block.type)}`, `${pointer}/type`);
    return;
  }
  switch (block.type) {
    case 'header':
      problems.textObject(block.text, PLAIN, LIMITS.headerText, `${pointer}/text`);
      return;
    case 'section':
      if (block.text === undefined && block.fields === undefined)
        problems.add('missing required field', `${pointer}/text`);
      problems.textObject(block.text, ANY_TEXT, LIMITS.sectionText, `${pointer}/text`, true);
      if (block.fields !== undefined)
        problems.list(block.fields, LIMITS.fields, `${pointer}/fields`).forEach((field, index) => {
          problems.textObject(field, ANY_TEXT, LIMITS.fieldText, `${pointer}/fields/${index}`);
        });
      if (isObject(block.accessory)) checkElement(problems, block.accessory, `${pointer}/accessory`, surface);
      return;
    case 'actions': {
      const elements = problems.list(block.elements, LIMITS.actionsElements, `${pointer}/elements`);
      for (const [index, element] of elements.entries())
        checkElement(problems, element, `${pointer}/elements/${index}`, surface);
      checkActionIds(problems, elements, `${pointer}/elements`);
      return;
    }
    case 'context':
      problems.list(block.elements, LIMITS.contextElements, `${pointer}/elements`).forEach((element, index) => {
        if (element.type === 'image') checkElement(problems, element, `${pointer}/elements/${index}`, surface);
        else problems.textObject(element, ANY_TEXT, LIMITS.sectionText, `${pointer}/elements/${index}`);
      });
      return;
    case 'input':
      problems.textObject(block.label, PLAIN, LIMITS.inputLabel, `${pointer}/label`);
      problems.textObject(block.hint, PLAIN, LIMITS.inputLabel, `${pointer}/hint`, true);
      if (isObject(block.element)) checkElement(problems, block.element, `${pointer}/element`, surface);
      else problems.add('missing required field', `${pointer}/element`);
      return;
    case 'image':
      if (block.slack_file === undefined) checkUrl(problems, block.image_url, `${pointer}/image_url`);
      problems.text(block.alt_text, 2000, `${pointer}/alt_text`);
      return;
    case 'markdown':
      problems.text(block.text, LIMITS.markdownCharacters, `${pointer}/text`);
      return;
    case 'rich_text':
      checkRichText(problems, block, pointer);
      return;
    case 'table':
    case 'data_table':
      checkTable(problems, block, pointer);
      return;
    case 'alert':
      problems.textObject(block.text, ANY_TEXT, LIMITS.sectionText, `${pointer}/text`);
      return;
    case 'context_actions':
      problems.list(block.elements, 5, `${pointer}/elements`);
      return;
    case 'divider':
    case 'file':
    case 'video':
    case 'card':
    case 'carousel':
    case 'container':
    case 'plan':
    case 'task_card':
      return;
    default:
      problems.add(`unsupported type: ${String(block.type)}`, `${pointer}/type`);
  }
}

function checkBlocks(problems: Problems, blocks: unknown, pointer: string, surface: Surface): Json[] {
  const list = problems.list(blocks, LIMITS.blocks[surface], pointer, surface === 'message' ? 0 : 1);
  const seen = new Set<unknown>();
  list.forEach((block, index) => {
    checkBlock(problems, block, `${pointer}/${index}`, surface);
    if (block.block_id === undefined) return;
    if (seen.has(block.block_id)) problems.add('block_id already exists', `${pointer}/${index}/block_id`);
    seen.add(block.block_id);
  });
  const tables = list.filter((block) => block.type === 'table');
  if (tables.length > 1) problems.add('only one table is allowed', pointer);
  return list;
}

/**
 * Slack's check of a message's blocks.
 * @throws SlackError invalid_blocks (with each problem's place), msg_blocks_too_long
 */
export function checkMessageBlocks(blocks: unknown): AnyBlock[] {
  const problems = new Problems();
  const list = checkBlocks(problems, blocks, '/blocks', 'message');
  if (problems.found.length > 0) throw refusal('invalid_blocks', problems.found);
  const markdown = list.filter((block) => block.type === 'markdown');
  if (charactersIn(markdown) > LIMITS.markdownCharacters || charactersIn(list) > LIMITS.messageCharacters)
    throw new SlackError('msg_blocks_too_long');
  return list as AnyBlock[];
}

/**
 * Slack's check of a modal or an App Home.
 * @throws SlackError invalid_arguments (with each problem's place), view_too_large
 */
export function checkView(view: unknown, kind: 'modal' | 'home'): Json {
  const problems = new Problems();
  if (!isObject(view)) throw refusal('invalid_arguments', ['must be an object [json-pointer:/view]']);
  if (view.type !== kind) problems.add(`must be ${kind}`, '/view/type');
  const blocks = checkBlocks(problems, view.blocks, '/view/blocks', kind);
  problems.text(view.private_metadata, LIMITS.privateMetadata, '/view/private_metadata', true);
  problems.text(view.callback_id, LIMITS.id, '/view/callback_id', true);
  problems.text(view.external_id, LIMITS.id, '/view/external_id', true);
  if (kind === 'modal') {
    problems.textObject(view.title, PLAIN, LIMITS.viewTitle, '/view/title');
    problems.textObject(view.submit, PLAIN, LIMITS.viewTitle, '/view/submit', true);
    problems.textObject(view.close, PLAIN, LIMITS.viewTitle, '/view/close', true);
    if (blocks.some((block) => block.type === 'input') && !view.submit)
      problems.add('missing required field: submit is required when an input is in the view', '/view/submit');
  }
  if (problems.found.length > 0) throw refusal('invalid_arguments', problems.found);
  if (Buffer.byteLength(JSON.stringify(view)) > LIMITS.viewBytes) throw new SlackError('view_too_large');
  return view;
}
