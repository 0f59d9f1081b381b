import { checkView } from './blocks/check.ts';
import { SlackError } from './errors.ts';
import type { AnyBlock, Json, View } from './model.ts';
import type { State } from './state.ts';

/** Slack stacks at most three modals. */
const MAX_STACK = 3;

const text = (value: unknown): View['title'] | null => (value ? (value as View['title']) : null);

/** What a person entered stays through an update for the inputs that keep their ids. */
function keptValues(before: View, blocks: AnyBlock[]): View['state']['values'] {
  const ids = new Set(blocks.map((block) => block.block_id));
  return Object.fromEntries(Object.entries(before.state.values).filter(([blockId]) => ids.has(blockId)));
}

/** Modals and App Homes, by person. */
export class Views {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  /** Opens a modal, in place of any other app's. @throws SlackError invalid_arguments, duplicate_external_id */
  open(userId: string, raw: unknown): View {
    const view = this.#create(raw, 'modal');
    return this.#setStack(userId, [view], view);
  }

  /** Puts a modal on top of the person's open one. @throws SlackError push_limit_reached, not_found */
  push(userId: string, raw: unknown): View {
    const stack = this.stack(userId);
    if (stack.length === 0) throw new SlackError('not_found');
    if (stack.length >= MAX_STACK) throw new SlackError('push_limit_reached');
    const view = this.#create(raw, 'modal');
    view.previous_view_id = stack.at(-1)?.id ?? null;
    view.root_view_id = stack[0]?.id ?? view.id;
    return this.#setStack(userId, [...stack, view], view);
  }

  /** @throws SlackError not_found, hash_conflict, invalid_arguments */
  update(
    by: { viewId: string | undefined; externalId: string | undefined; hash: string | undefined },
    raw: unknown,
  ): View {
    const { userId, view } = this.#find(by.viewId, by.externalId);
    if (by.hash !== undefined && by.hash !== view.hash) throw new SlackError('hash_conflict');
    this.replace(view, raw);
    this.#state.tell(view.type === 'home' ? { kind: 'home', to: userId } : { kind: 'modal', to: userId });
    return view;
  }

  /** Publishes a person's App Home. @throws SlackError hash_conflict, invalid_arguments */
  publish(userId: string, raw: unknown, hash: string | undefined): View {
    const before = this.#state.homes.get(userId);
    if (hash !== undefined && before && hash !== before.hash) throw new SlackError('hash_conflict');
    const view = this.#create(raw, 'home');
    if (before) view.id = before.id;
    this.#state.homes.set(userId, view);
    this.#state.tell({ kind: 'home', to: userId });
    return view;
  }

  /** The person's open modals, the topmost last. */
  stack(userId: string): View[] {
    return this.#state.modals.get(userId) ?? [];
  }

  /** Takes away one modal, or all. */
  close(userId: string, viewId: string | 'all'): void {
    const left = viewId === 'all' ? [] : this.stack(userId).filter((view) => view.id !== viewId);
    this.#state.modals.set(userId, left);
    this.#state.tell({ kind: 'modal', to: userId });
  }

  /** Puts new content into a view that keeps its id. */
  replace(view: View, raw: unknown): void {
    const fresh = this.#build(checkView(raw, view.type));
    const values = keptValues(view, fresh.blocks);
    const { id, previous_view_id, root_view_id } = view;
    Object.assign(view, fresh, { id, previous_view_id, root_view_id, state: { values } });
  }

  #setStack(userId: string, stack: View[], view: View): View {
    this.#state.modals.set(userId, stack);
    this.#state.tell({ kind: 'modal', to: userId });
    return view;
  }

  #find(viewId: string | undefined, externalId: string | undefined): { userId: string; view: View } {
    const open = [...this.#state.modals].flatMap(([userId, stack]) => stack.map((view) => ({ userId, view })));
    const homes = [...this.#state.homes].map(([userId, view]) => ({ userId, view }));
    const found = [...open, ...homes].find(
      ({ view }) => view.id === viewId || (externalId !== undefined && view.external_id === externalId),
    );
    if (!found) throw new SlackError('not_found');
    return found;
  }

  #create(raw: unknown, type: View['type']): View {
    const view = this.#build(checkView(raw, type));
    const external = view.external_id;
    if (external && [...this.#state.modals.values()].flat().some((other) => other.external_id === external))
      throw new SlackError('duplicate_external_id');
    return view;
  }

  #build(raw: Json): View {
    const { teamId, appId, botId } = this.#state.setting;
    const id = this.#state.id('V');
    return {
      id,
      team_id: teamId,
      type: raw.type as View['type'],
      callback_id: String(raw.callback_id ?? ''),
      external_id: String(raw.external_id ?? ''),
      title: text(raw.title) ?? { type: 'plain_text', text: 'View' },
      submit: text(raw.submit),
      close: text(raw.close),
      blocks: this.#state.withBlockIds(raw.blocks as AnyBlock[]),
      private_metadata: String(raw.private_metadata ?? ''),
      state: { values: {} },
      hash: `${this.#state.nextTs()}.${id.slice(-6)}`,
      clear_on_close: raw.clear_on_close === true,
      notify_on_close: raw.notify_on_close === true,
      previous_view_id: null,
      root_view_id: id,
      app_id: appId,
      app_installed_team_id: teamId,
      bot_id: botId,
      errors: {},
    };
  }
}

/** A view as it travels: without what only the workspace's own page knows. */
export function wireView(view: View): Json {
  const { errors: _, ...wire } = view;
  return structuredClone(wire);
}
