import type { Collection } from '../core/store.ts';
import type { Logger } from '../triage/ports.ts';
import type { Triage } from '../triage/triage.ts';
import type { Delivery, PostMark } from './deliver.ts';
import type { Inbox } from './inbox.ts';
import type { Intake } from './intake.ts';
import type { SummaryRefresher } from './summary-refresher.ts';

/** What listeners work with, handed to each of them. */
export interface SlackParts {
  triage: Triage;
  intake: Intake;
  inbox: Inbox;
  delivery: Delivery;
  summaries: SummaryRefresher;
  /** Guards against double clicks and repeated offers. */
  claims: Collection<PostMark>;
  log: Logger;
}
