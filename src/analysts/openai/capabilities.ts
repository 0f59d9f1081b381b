import type { EndpointError } from './failure.ts';

/** How the answer's form is asked for, from the strictest down. The schema stands in the prompt on every rung. */
export const RUNGS = ['json_schema', 'json_object', 'prompt'] as const;
export type Rung = (typeof RUNGS)[number];

type Optional = 'temperature' | 'seed';
type LimitName = 'max_completion_tokens' | 'max_tokens';

/**
 * What one model at one base URL was found to accept. Learned from its refusals and kept, so that each
 * difference costs one request in the life of the process.
 */
export interface Capabilities {
  rung: Rung;
  dropped: Set<Optional>;
  /** Parameters that name the longest answer, in the order to try; empty: none is sent. */
  limitNames: LimitName[];
}

/** What is assumed of an endpoint before it answered: OpenAI and Azure renamed max_tokens, the others kept it. */
export function initialCapabilities(renamedLimit: boolean): Capabilities {
  const limitNames: LimitName[] = renamedLimit
    ? ['max_completion_tokens', 'max_tokens']
    : ['max_tokens', 'max_completion_tokens'];
  return { rung: 'json_schema', dropped: new Set(), limitNames };
}

/** What one request was sent with: others may learn while it is under way. */
export function snapshotOf({ rung, dropped, limitNames }: Capabilities): Capabilities {
  return { rung, dropped: new Set(dropped), limitNames: [...limitNames] };
}

/**
 * Learns from a refused request.
 * @param used what the request was sent with
 * @returns true where the request now looks different and is worth sending again
 */
export function learnFrom(capabilities: Capabilities, used: Capabilities, error: EndpointError): boolean {
  if (error.status !== null && ![400, 404, 405, 415, 422, 500, 501].includes(error.status)) return false;
  if (isDifferent(capabilities, used)) return true;
  const text = `${error.param} ${error.code} ${error.message}`.toLowerCase();
  if (isAboutLength(text)) return false;
  for (const name of ['temperature', 'seed'] as const) {
    if (mentions(text, name) && !capabilities.dropped.has(name)) {
      capabilities.dropped.add(name);
      return true;
    }
  }
  const limit = capabilities.limitNames[0];
  if (limit && mentions(text, limit) && !/too large|at most|less than or equal|exceed/.test(text)) {
    capabilities.limitNames.shift();
    return true;
  }
  if (/response_format|json_schema|json_object|json mode|structured output|schema|grammar|guided|strict/.test(text))
    return stepDown(capabilities);
  // A bare "bad request": the strictest thing asked for is the likeliest cause.
  if (error.status === 400 || error.status === 422) return stepDown(capabilities) || dropOptional(capabilities);
  return false;
}

/** Whether another request has learned something since: what refused this one may be mended already. */
function isDifferent(now: Capabilities, used: Capabilities): boolean {
  return (
    now.rung !== used.rung || now.dropped.size !== used.dropped.size || now.limitNames.length !== used.limitNames.length
  );
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![a-z_])${name}(?![a-z_])`).test(text);
}

function isAboutLength(text: string): boolean {
  return /context[_ ](?:length|window|size)|maximum context/.test(text);
}

function stepDown(capabilities: Capabilities): boolean {
  const next = RUNGS[RUNGS.indexOf(capabilities.rung) + 1];
  if (!next) return false;
  capabilities.rung = next;
  return true;
}

function dropOptional(capabilities: Capabilities): boolean {
  if (capabilities.dropped.has('temperature') && capabilities.dropped.has('seed')) return false;
  capabilities.dropped.add('temperature').add('seed');
  return true;
}
