import type { Json } from '../model.ts';
import { LIMITS, type Surface } from './limits.ts';
import { isObject, type Problems } from './problems.ts';

export const PLAIN = ['plain_text'] as const;
export const ANY_TEXT = ['plain_text', 'mrkdwn'] as const;

export function checkUrl(problems: Problems, value: unknown, pointer: string): void {
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

/** Checks a button, select, input or image. */
export function checkElement(problems: Problems, element: Json, pointer: string, surface: Surface): void {
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
