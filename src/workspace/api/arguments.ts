import { SlackError } from '../errors.ts';
import type { Json } from '../model.ts';

/** A Web API call's arguments, whether they came as a form (all strings) or as JSON. */
export class Arguments {
  readonly raw: Json;

  constructor(raw: Json) {
    this.raw = raw;
  }

  /** An absent or empty argument is undefined. */
  string(name: string): string | undefined {
    const value = this.raw[name];
    if (value === undefined || value === null || value === '') return undefined;
    return String(value);
  }

  /** @throws SlackError with `code` (invalid_arguments by default) where it is missing */
  required(name: string, code = 'invalid_arguments'): string {
    const value = this.string(name);
    if (value !== undefined) return value;
    throw new SlackError(code, { response_metadata: { messages: [`[ERROR] missing required field: ${name}`] } });
  }

  boolean(name: string): boolean {
    return ['true', '1'].includes(String(this.raw[name]));
  }

  number(name: string, fallback: number): number {
    const value = Number(this.string(name) ?? fallback);
    return Number.isFinite(value) ? value : fallback;
  }

  /** An object or array, sent as such or as a string of JSON. @throws SlackError with `code` where it is neither */
  json(name: string, code: string): unknown {
    const value = this.raw[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'object') return value;
    try {
      return JSON.parse(String(value));
    } catch {
      throw new SlackError(code);
    }
  }
}

/** Reads a request's body by its content type. @throws SlackError invalid_json, invalid_form_data */
export function parseBody(body: Buffer, contentType: string): Json {
  const text = body.toString('utf8');
  if (contentType.includes('application/json')) {
    try {
      const value: unknown = JSON.parse(text || '{}');
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
    } catch {
      // Answered below: not an object is as invalid as not JSON.
    }
    throw new SlackError('invalid_json');
  }
  return Object.fromEntries(new URLSearchParams(text));
}
