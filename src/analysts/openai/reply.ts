import type { z } from 'zod';

/** What a model's text turned out to be. */
export type Reply<T> = { ok: true; value: T } | { ok: false; refused: boolean; error: string };

const REFUSAL =
  /^\W*(?:i['’]?m (?:sorry|unable|not able)|i am (?:sorry|unable|not able)|sorry,|i (?:cannot|can['’]?t|won['’]?t|must decline)|as an ai|unfortunately, i|es tut mir leid|je suis désolé|lo siento|desculpe|mi dispiace|het spijt me|przykro mi|omlouvám se|申し訳|对不起|抱歉|죄송)/iu;

/**
 * Reads a model's text: drops its thoughts (`<think>…</think>`) and code fences, takes the JSON object and
 * checks it. Half an object is no answer, however much of it there is.
 */
export function readReply<T>(text: string, schema: z.ZodType<T>): Reply<T> {
  const said = withoutThoughts(text);
  const json = jsonObject(said);
  if (json === null) {
    return { ok: false, refused: REFUSAL.test(said), error: 'There is no complete JSON object in it.' };
  }
  const result = schema.safeParse(json);
  if (result.success) return { ok: true, value: result.data };
  const issues = result.error.issues
    .slice(0, 8)
    .map((issue) => `${issue.path.join('.') || 'the object'}: ${issue.message}`);
  return { ok: false, refused: false, error: issues.join('; ') };
}

function withoutThoughts(text: string): string {
  const closed = text.replace(/<(think|thinking|reasoning)>[\s\S]*?<\/\1>/gi, '');
  // Some templates open the thought in the prompt, so that only its end is in the answer.
  const end = /<\/(?:think|thinking|reasoning)>/i.exec(closed);
  return (end ? closed.slice(end.index + end[0].length) : closed).trim();
}

/** The first complete JSON object of a text, wherever fences and words stand around it; null where there is none. */
function jsonObject(text: string): unknown {
  for (
    let start = text.indexOf('{'), tries = 0;
    start >= 0 && tries < 5;
    start = text.indexOf('{', start + 1), tries++
  ) {
    const end = closingBrace(text, start);
    if (end < 0) return null;
    try {
      return JSON.parse(text.slice(start, end + 1));
    } catch {
      // Not JSON from here: a brace in the words before the object.
    }
  }
  return null;
}

function closingBrace(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let index = start; index < text.length; index++) {
    const unit = text[index];
    if (quoted) {
      if (unit === '\\') index++;
      else if (unit === '"') quoted = false;
    } else if (unit === '"') quoted = true;
    else if (unit === '{') depth++;
    else if (unit === '}' && --depth === 0) return index;
  }
  return -1;
}
