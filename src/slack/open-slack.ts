import type { Store } from '../core/store.ts';
import type { Logger, Presenter } from '../triage/ports.ts';
import { createSlackClient } from './client.ts';
import { Delivery, PostMark } from './deliver.ts';
import { createSlackFileLoader, type SlackFileLoader } from './loader.ts';
import { createSlackPresenter } from './presenter.ts';

/** What triage needs of Slack, before there is an app that listens. */
export interface SlackEdge {
  delivery: Delivery;
  presenter: Presenter;
  files: SlackFileLoader;
}

/** @param apiUrl the Web API's address, ending in a slash */
export function openSlack(botToken: string, apiUrl: string, store: Store, log: Logger): SlackEdge {
  const client = createSlackClient(botToken, apiUrl, log);
  const delivery = new Delivery(client, store.collection('slack_posts', PostMark), log);
  return {
    delivery,
    presenter: createSlackPresenter(delivery),
    files: createSlackFileLoader(client, botToken, apiUrl),
  };
}
