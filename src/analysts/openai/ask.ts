import type OpenAI from 'openai';
import type { z } from 'zod';
import { type Capabilities, learnFrom, type Rung, snapshotOf } from './capabilities.ts';
import type { Endpoint } from './endpoint.ts';
import {
  connectionFailure,
  type EndpointError,
  endpointError,
  errorInside,
  failureOf,
  isPassing,
  ModelFailure,
} from './failure.ts';
import { readReply } from './reply.ts';
import { tokensOf, type UsageMeter } from './usage.ts';

type Message = OpenAI.Chat.ChatCompletionMessageParam;

/** One question to a model, and the form that its answer must have. */
export interface Ask<T> {
  model: string;
  messages: Message[];
  schema: z.ZodType<T>;
  /** The schema as the endpoint gets it. */
  jsonSchema: { name: string; schema: Record<string, unknown> };
  /** The longest answer that is expected, in tokens. */
  maxTokens: number;
  /** The total time, over all tries, in ms. */
  deadlineMs: number;
}

export interface Answer<T> {
  value: T;
  rung: Rung;
  /** The answer was wrong at first and was mended on request. */
  repaired: boolean;
}

/** Requests beyond these would mend nothing. */
const MOST_REQUESTS = 8;
const MOST_RETRIES = 3;
const FIRST_PAUSE = 500;

/**
 * Asks a model for a JSON object, down the ladder json_schema → json_object → prompt only. Within the
 * deadline: retries what passes (after Retry-After), adapts to parameters that the endpoint refuses, tries
 * once longer where the answer was cut off, and asks once for a repair where it has not the right form.
 * @param meter gets the tokens of every try, also of those that failed
 * @throws ModelFailure
 */
export async function ask<T>(
  endpoint: Endpoint,
  capabilities: Capabilities,
  meter: UsageMeter,
  question: Ask<T>,
): Promise<Answer<T>> {
  const deadline = performance.now() + question.deadlineMs;
  const left = () => deadline - performance.now();
  let { maxTokens, messages } = question;
  let retries = 0;
  let longer = false;
  let repaired = false;
  for (let request = 0; request < MOST_REQUESTS && left() > 0; request++) {
    const outcome = await once(endpoint, capabilities, meter, { ...question, messages, maxTokens, deadlineMs: left() });
    if (outcome.type === 'adapted') continue;
    if (outcome.type === 'failed') {
      const pause = pauseBefore(retries, outcome.failure);
      if (!isPassing(outcome.failure) || retries >= MOST_RETRIES || pause >= left()) throw outcome.failure;
      retries++;
      await new Promise((resolve) => setTimeout(resolve, pause));
      continue;
    }
    const { text, finish, rung } = outcome;
    const reply = readReply(text, question.schema);
    if (finish === 'length' && !reply.ok) {
      if (longer) throw new ModelFailure('TRUNCATED');
      longer = true;
      maxTokens *= 2;
      continue;
    }
    if (reply.ok) return { value: reply.value, rung, repaired };
    if (reply.refused) throw new ModelFailure('REFUSED');
    if (repaired) throw new ModelFailure('INVALID_ANSWER', { detail: reply.error });
    repaired = true;
    messages = [...question.messages, ...repairOf(text, reply.error)];
  }
  throw new ModelFailure(left() > 0 ? 'INVALID_ANSWER' : 'TIMEOUT');
}

function pauseBefore(retries: number, { retryAfterMs }: ModelFailure): number {
  return retryAfterMs ?? FIRST_PAUSE * 2 ** retries * (0.75 + Math.random() / 2);
}

function repairOf(text: string, error: string): Message[] {
  const said: Message[] = text.trim() ? [{ role: 'assistant', content: text.slice(0, 20_000) }] : [];
  return [
    ...said,
    {
      role: 'user',
      content: `That answer cannot be used. ${error} Answer again with the whole corrected JSON object and nothing else.`,
    },
  ];
}

type Outcome =
  | { type: 'said'; text: string; finish: string; rung: Rung }
  | { type: 'adapted' }
  | { type: 'failed'; failure: ModelFailure };

/** One request. */
async function once<T>(
  endpoint: Endpoint,
  capabilities: Capabilities,
  meter: UsageMeter,
  question: Ask<T>,
): Promise<Outcome> {
  const signal = AbortSignal.timeout(Math.max(1, Math.ceil(question.deadlineMs)));
  let response: OpenAI.Chat.ChatCompletion;
  const used = snapshotOf(capabilities);
  meter.called();
  try {
    response = await endpoint.client.chat.completions.create(parametersOf(question, used), {
      signal,
      timeout: Math.ceil(question.deadlineMs) + 1_000,
    });
  } catch (error) {
    if (signal.aborted) return failed(new ModelFailure('TIMEOUT', { cause: error }));
    const refusal = endpointError(error);
    return refusal ? refused(capabilities, used, refusal) : failed(connectionFailure(error));
  }
  const choice = response?.choices?.[0];
  const text = textOf(choice?.message?.content);
  const inside = errorInside(response);
  if (!inside || text || response?.usage)
    meter.spent(tokensOf(response?.usage, JSON.stringify(question.messages), text));
  if (inside) return refused(capabilities, used, inside);
  if (!choice?.message) return failed(new ModelFailure('SERVER_ERROR', { detail: 'The answer holds no message.' }));
  if (choice.finish_reason === 'content_filter') return failed(new ModelFailure('FILTERED'));
  if (choice.message.refusal) return failed(new ModelFailure('REFUSED'));
  return { type: 'said', text, finish: choice.finish_reason ?? 'stop', rung: used.rung };
}

function failed(failure: ModelFailure): Outcome {
  return { type: 'failed', failure };
}

/** Other parameters would change nothing. */
const FINAL = new Set<string>(['FILTERED', 'QUOTA', 'AUTH', 'TOO_LONG', 'MODEL_NOT_FOUND', 'RATE_LIMITED']);

function refused(capabilities: Capabilities, used: Capabilities, error: EndpointError): Outcome {
  const failure = failureOf(error);
  const final = FINAL.has(failure.code);
  return !final && learnFrom(capabilities, used, error) ? { type: 'adapted' } : failed(failure);
}

/** The same question gets the same answer where the endpoint can: temperature 0 and a fixed seed. */
const SEED = 7;

function parametersOf<T>(
  question: Ask<T>,
  { rung, dropped, limitNames }: Capabilities,
): OpenAI.Chat.ChatCompletionCreateParamsNonStreaming {
  const { model, messages, jsonSchema, maxTokens } = question;
  const limit = limitNames[0];
  return {
    model,
    messages,
    ...(rung === 'json_schema' && {
      response_format: { type: 'json_schema', json_schema: { ...jsonSchema, strict: true } },
    }),
    ...(rung === 'json_object' && { response_format: { type: 'json_object' } }),
    ...(limit && { [limit]: maxTokens }),
    ...(!dropped.has('temperature') && { temperature: 0 }),
    ...(!dropped.has('seed') && { seed: SEED }),
  };
}

/** Content is a string, or with some servers a list of parts. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: unknown) => (typeof part === 'object' && part !== null && 'text' in part ? String(part.text) : ''))
    .join('');
}
