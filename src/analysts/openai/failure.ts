import { APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';

/** Why a model gave no answer; it is the `code` of a brief's fallback. */
export type FailureCode =
  | 'TIMEOUT'
  | 'UNREACHABLE'
  | 'RATE_LIMITED'
  | 'QUOTA'
  | 'AUTH'
  | 'MODEL_NOT_FOUND'
  | 'TOO_LONG'
  | 'BAD_REQUEST'
  | 'SERVER_ERROR'
  | 'REFUSED'
  | 'FILTERED'
  | 'TRUNCATED'
  | 'INVALID_ANSWER'
  | 'BUDGET';

/** What a person reads of it, after "The model could not be used:". One sentence each. */
export const REASONS: Record<FailureCode, string> = {
  TIMEOUT: 'The model did not answer in time.',
  UNREACHABLE: 'The model cannot be reached.',
  RATE_LIMITED: 'The model is busy (rate limit).',
  QUOTA: 'The model account has no credit left.',
  AUTH: 'The model refuses the key: check OPENAI_API_KEY.',
  MODEL_NOT_FOUND: 'The endpoint has no such model: check OPENAI_MODEL and OPENAI_BASE_URL.',
  TOO_LONG: 'The ad is too long for this model.',
  BAD_REQUEST: 'The endpoint does not accept the request.',
  SERVER_ERROR: 'The model failed.',
  REFUSED: 'The model refused to answer.',
  FILTERED: 'A content filter stopped the answer.',
  TRUNCATED: 'The answer was cut off.',
  INVALID_ANSWER: 'The answer was not in the expected form.',
  BUDGET: 'The model budget of this month is used up.',
};

/** A model that gave no usable answer. Never leaves this folder: the fallback analyst stands in. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';
  readonly code: FailureCode;
  /** How long the endpoint asked to be left alone, in ms. */
  readonly retryAfterMs: number | null;

  constructor(code: FailureCode, options: { detail?: string; cause?: unknown; retryAfterMs?: number | null } = {}) {
    super(options.detail ? `${REASONS[code]} ${options.detail}` : REASONS[code], { cause: options.cause });
    this.code = code;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

/** An error of the endpoint, thrown by the SDK or found inside a 200. */
export interface EndpointError {
  status: number | null;
  code: string;
  param: string;
  message: string;
  retryAfterMs: number | null;
}

/** Reads what the endpoints write of an error, in their several shapes; null where it is no error of an endpoint. */
export function endpointError(error: unknown): EndpointError | null {
  if (!(error instanceof APIError) || error instanceof APIUserAbortError || error.status === undefined) return null;
  const body: unknown = error.error;
  return { ...fromBody(body, error.status), status: error.status, retryAfterMs: retryAfter(error.headers) };
}

/** The error in a body that came with status 200 (OpenRouter does so when a provider fails midway); null where there is none. */
export function errorInside(response: unknown): EndpointError | null {
  const { error, choices } = record(response);
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined;
  const inChoice = record(first).error;
  if (!error && !inChoice) return null;
  return { ...fromBody(error || inChoice, null), retryAfterMs: null };
}

function fromBody(body: unknown, status: number | null): EndpointError {
  const outer = record(body);
  const inner = typeof outer.error === 'object' && outer.error !== null ? record(outer.error) : outer;
  const code = inner.code ?? inner.type ?? '';
  const numeric = typeof code === 'number' ? code : /^[45]\d\d$/.test(String(code)) ? Number(code) : null;
  const metadata = record(inner.metadata);
  const texts = [inner.message, outer.message, outer.detail, metadata.raw, typeof body === 'string' ? body : ''];
  return {
    status: status ?? numeric,
    code: `${String(inner.code ?? '')} ${String(inner.type ?? '')}`.trim(),
    param: typeof inner.param === 'string' ? inner.param : '',
    message: texts
      .map((text) => (typeof text === 'string' ? text : text ? JSON.stringify(text) : ''))
      .join(' ')
      .trim()
      .slice(0, 2_000),
    retryAfterMs: null,
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function retryAfter(headers: Headers | undefined): number | null {
  const milliseconds = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds);
  const written = headers?.get('retry-after');
  if (!written) return null;
  const seconds = Number(written);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(written);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

/** What an endpoint's error means. */
export function failureOf({ status, code, message, retryAfterMs }: EndpointError): ModelFailure {
  const text = `${code} ${message}`.toLowerCase();
  const options = { detail: brief(message), retryAfterMs };
  if (/content[_ -]?(?:filter|policy|management)|responsibleaipolicy|moderation|flagged/.test(text))
    return new ModelFailure('FILTERED', options);
  if (
    status === 402 ||
    /insufficient_quota|exceeded your current quota|billing|insufficient credits|out of credits/.test(text)
  ) {
    return new ModelFailure('QUOTA', options);
  }
  if (status === 401 || status === 403 || /invalid[_ ]api[_ ]key/.test(text)) return new ModelFailure('AUTH', options);
  if (
    /context[_ ](?:length|window|size)|maximum context|too many tokens|prompt is too long|exceeds? the (?:available )?context|string_above_max_length/.test(
      text,
    ) ||
    status === 413
  ) {
    return new ModelFailure('TOO_LONG', options);
  }
  if (status === 429 || /rate[_ ]limit/.test(text)) return new ModelFailure('RATE_LIMITED', options);
  if (
    status === 404 ||
    /not a valid model|no such model|model_not_found|model\b.{0,80}\b(?:not found|does not exist)/.test(text)
  )
    return new ModelFailure('MODEL_NOT_FOUND', options);
  if (status === 408 || status === 504) return new ModelFailure('TIMEOUT', options);
  if (status === null || status >= 500 || status === 409) return new ModelFailure('SERVER_ERROR', options);
  return new ModelFailure('BAD_REQUEST', options);
}

/** What a failed connection means. */
export function connectionFailure(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (error instanceof APIConnectionTimeoutError) return new ModelFailure('TIMEOUT', { cause: error });
  return new ModelFailure('UNREACHABLE', { cause: error });
}

/** Whether the same request may succeed a little later. */
export function isPassing({ code }: ModelFailure): boolean {
  return code === 'RATE_LIMITED' || code === 'SERVER_ERROR' || code === 'UNREACHABLE' || code === 'TIMEOUT';
}

/** The endpoint's own words, short enough for a log line, without anything that looks like a key. */
function brief(message: string): string {
  return message
    .replace(/\b(?:sk|key|gsk|pk)[-_][\w*-]{6,}/gi, '[key]')
    .replace(/\s+/g, ' ')
    .slice(0, 200);
}
