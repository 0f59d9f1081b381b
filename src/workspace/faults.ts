/** What goes wrong with a Web API call. */
export type CallFault =
  /** Answered 429 with this Retry-After, in seconds. */
  | { kind: 'rate_limited'; retryAfterSeconds: number }
  /** Answered with this HTTP status; the call does not run. */
  | { kind: 'http_error'; status: number }
  /** The connection is cut before the call runs. */
  | { kind: 'drop_request' }
  /** The call runs (a message is stored), then the connection is cut before the answer. */
  | { kind: 'drop_answer' }
  /** Answered `{ ok: false, error }`. */
  | { kind: 'slack_error'; error: string };

interface PlannedFault {
  method: string;
  fault: CallFault;
  times: number;
  /** Calls of the method to let pass first. */
  after: number;
}

/** What shall go wrong. Tests switch these on; nothing is on by itself. */
export class Faults {
  /** Every event is delivered this many times more, as Slack's retries are: same `event_id`, higher retry number. */
  redeliveries = 0;
  /** A posted link is unfurled: the app gets a `message_changed` with an event ts of its own. */
  unfurlLinks = false;
  /** Added to each Web API answer, in milliseconds. */
  latencyMs = 0;
  /** Shared files carry only `file_access: check_file_info`, as in Slack Connect channels. */
  hideFileDetails = false;
  #planned: PlannedFault[] = [];

  /**
   * Makes the next calls of a method fail.
   * @param method such as `chat.postMessage`, or `*` for any
   * @param options `times` (default 1) calls fail, once `after` (default 0) of them have passed
   */
  fail(method: string, fault: CallFault, options: { times?: number; after?: number } = {}): void {
    this.#planned.push({ method, fault, times: options.times ?? 1, after: options.after ?? 0 });
  }

  /** The fault that this call meets, used up by asking. */
  next(method: string): CallFault | null {
    const index = this.#planned.findIndex((planned) => planned.method === method || planned.method === '*');
    const planned = this.#planned[index];
    if (!planned) return null;
    if (planned.after > 0) {
      planned.after -= 1;
      return null;
    }
    planned.times -= 1;
    if (planned.times <= 0) this.#planned.splice(index, 1);
    return planned.fault;
  }

  /** Everything well again. */
  clear(): void {
    this.#planned = [];
    this.redeliveries = 0;
    this.unfurlLinks = false;
    this.latencyMs = 0;
    this.hideFileDetails = false;
  }
}
