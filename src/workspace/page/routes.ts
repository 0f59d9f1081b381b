import type { AppEvents } from '../app-events.ts';
import type { Interactions } from '../interactions.ts';
import type { AppManifest } from '../model.ts';
import type { PersonActions } from '../person.ts';
import type { PageHandler } from '../server.ts';
import type { State } from '../state.ts';
import type { Uploads } from '../uploads.ts';
import type { Views } from '../views.ts';

/** What the web page shows and does. */
export interface PageParts {
  state: State;
  person: PersonActions;
  interactions: Interactions;
  views: Views;
  uploads: Uploads;
  events: AppEvents;
  manifest: AppManifest | null;
  connected: () => boolean;
}

export function createPage(_parts: PageParts): PageHandler {
  return async () => false;
}
