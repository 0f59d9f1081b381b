/** Why an input could not become a brief. The names are part of the command line's contract. */
export const ERROR_CODES = [
  'EMPTY',
  'UNREADABLE',
  'TOO_LARGE',
  'NOT_A_JOB',
  'WALLED',
  'CLOSED',
  'FETCH_REFUSED',
  'FETCH_FAILED',
  'MODEL_FAILED',
  'STORE_FAILED',
  'CONFIG_INVALID',
  'NOT_FOUND',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What the person can do next when the thrower has nothing better to say. */
const DEFAULT_HINTS: Record<ErrorCode, string> = {
  EMPTY: 'Paste the text of the job ad, or give a file or link that contains it.',
  UNREADABLE: 'Give the ad as text, Markdown, HTML, PDF or DOCX.',
  TOO_LARGE: 'Paste only the job ad itself, or save the page without its images.',
  NOT_A_JOB: 'Share the page of one job, or paste the text of its ad.',
  WALLED: 'Open the link in your browser and paste the text of the ad.',
  CLOSED: 'The job is gone; if you saved the ad, paste its text.',
  FETCH_REFUSED: 'Share a public http or https address, or paste the text of the ad.',
  FETCH_FAILED: 'Try again in a minute, or paste the text of the ad.',
  MODEL_FAILED: 'The offline brief stands in; press Retry once the model answers again.',
  STORE_FAILED: 'Check STORE_URL and the free disk space, then try again.',
  CONFIG_INVALID: 'Correct the named environment variable and start again.',
  NOT_FOUND: 'It may have been removed; share the job again for a new brief.',
};

/**
 * The one error a person may see. Every edge (CLI, Slack, HTTP) catches it at its boundary and shows
 * `message` and `hint`; anything else is a defect and is shown as such.
 */
export class JobBriefError extends Error {
  override readonly name = 'JobBriefError';
  readonly code: ErrorCode;
  /** What the person can do next, one sentence. */
  readonly hint: string;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint ?? DEFAULT_HINTS[code];
  }
}
