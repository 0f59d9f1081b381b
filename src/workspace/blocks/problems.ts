import type { Json } from '../model.ts';

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const lengthOf = (text: string): number => [...text].length;

/** Collects what is wrong, each with the JSON pointer of its place, as Slack reports it. */
export class Problems {
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
    else if (lengthOf(value) > max) this.add(`must be less than ${max + 1} characters`, pointer);
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
