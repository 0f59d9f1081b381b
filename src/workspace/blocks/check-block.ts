import type { Json } from '../model.ts';
import { ANY_TEXT, checkElement, checkUrl, PLAIN } from './check-element.ts';
import { LIMITS, type Surface } from './limits.ts';
import { isObject, lengthOf, type Problems } from './problems.ts';

const MESSAGE_ONLY = new Set(['markdown', 'table', 'data_table', 'plan', 'task_card', 'context_actions']);
const RICH_TEXT_LEAVES = new Set(['channel', 'usergroup', 'emoji', 'broadcast', 'date', 'color', 'team']);

/** Every string that a person reads in a block, in characters. */
export function charactersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + charactersIn(item), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce((sum, [key, item]) => {
    if (typeof item === 'string') return ['text', 'alt_text', 'title'].includes(key) ? sum + lengthOf(item) : sum;
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

/** Checks one block with what it holds. */
export function checkBlock(problems: Problems, block: Json, pointer: string, surface: Surface): void {
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
