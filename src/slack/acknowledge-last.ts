import type { App, Receiver, ReceiverEvent } from '@slack/bolt';

/** A command, click or form must be answered within three seconds, however long its work takes. */
const INTERACTION_ACK_MS = 2_500;

/**
 * Bolt acknowledges an event before its listeners run, so a crash between the two loses it. Here an event
 * is acknowledged when its listeners are done, which is when its share is stored; one that failed is not,
 * and Slack delivers it again. Interactions are acknowledged by their listeners, at the latest in time.
 */
export function acknowledgeLast(receiver: Receiver): { receiver: Receiver; settled: () => Promise<void> } {
  const running = new Set<Promise<void>>();

  const process = async (app: App, event: ReceiverEvent): Promise<void> => {
    if ('event' in event.body) {
      await app.processEvent({ ...event, ack: async () => {} });
      await event.ack();
      return;
    }
    let acknowledged = false;
    const ack: ReceiverEvent['ack'] = async (answer) => {
      if (acknowledged) return;
      acknowledged = true;
      await event.ack(answer);
    };
    const timer = setTimeout(() => void ack().catch(() => {}), INTERACTION_ACK_MS);
    try {
      await app.processEvent({ ...event, ack });
      await ack();
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    receiver: {
      init(app) {
        receiver.init({
          processEvent(event: ReceiverEvent) {
            const run = process(app, event);
            running.add(run);
            return run.finally(() => running.delete(run));
          },
        } as App);
      },
      start: (...args) => receiver.start(...args),
      stop: (...args) => receiver.stop(...args),
    },
    async settled() {
      await Promise.allSettled(running);
    },
  };
}
