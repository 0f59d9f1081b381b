import type { Json } from './model.ts';

/** Thrown by a Web API method: answered as `{ ok: false, error }` with Slack's error code. */
export class SlackError extends Error {
  override readonly name = 'SlackError';
  readonly code: string;
  /** Added to the answer, such as `response_metadata`. */
  readonly details: Json;

  constructor(code: string, details: Json = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** Slack's answer to a payload that breaks its schema: each problem with the place it was found at. */
export function refusal(code: 'invalid_blocks' | 'invalid_arguments', problems: string[]): SlackError {
  return new SlackError(code, {
    errors: problems,
    response_metadata: { messages: problems.map((problem) => `[ERROR] ${problem}`) },
  });
}

/** Thrown when a person does what Slack's own client would not let them do. */
export class WorkspaceError extends Error {
  override readonly name = 'WorkspaceError';
}
