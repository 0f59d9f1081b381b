import { wireMessage } from './api/chat.ts';
import type { Delivery } from './delivery/delivery.ts';
import type { Acknowledgement } from './delivery/transport.ts';
import { SlackError, WorkspaceError } from './errors.ts';
import type { AppManifest, Channel, Ephemeral, Json, Message, View } from './model.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { State } from './state.ts';
import type { Triggers } from './triggers.ts';
import type { Uploads } from './uploads.ts';
import { type Entered, elementsOf, inputErrors, optionsOf, valuesFrom } from './view-input.ts';
import { type Views, wireView } from './views.ts';

/** What came of an interaction: acknowledged, or what Slack's client would show instead. */
export type Outcome = { ok: true } | { ok: false; error: string; errors?: Record<string, string> };

const NO_ANSWER = 'This app did not respond in time. Try again in a moment.';
export const SLACKBOT = 'USLACKBOT';

/** Clicks, commands, shortcuts and views: what people do with the app's interface. */
export class Interactions {
  readonly #state: State;
  readonly #delivery: Delivery;
  readonly #views: Views;
  readonly #triggers: Triggers;
  readonly #responseUrls: ResponseUrls;
  readonly #uploads: Uploads;
  readonly #manifest: AppManifest | null;
  readonly #origin: () => string;

  constructor(parts: {
    state: State;
    delivery: Delivery;
    views: Views;
    triggers: Triggers;
    responseUrls: ResponseUrls;
    uploads: Uploads;
    manifest: AppManifest | null;
    origin: () => string;
  }) {
    this.#state = parts.state;
    this.#delivery = parts.delivery;
    this.#views = parts.views;
    this.#triggers = parts.triggers;
    this.#responseUrls = parts.responseUrls;
    this.#uploads = parts.uploads;
    this.#manifest = parts.manifest;
    this.#origin = parts.origin;
  }

  /** Uses an element of a message. @param value an option's value, or which of several buttons of that id */
  async clickMessage(message: Message, userId: string, actionId: string, value?: string): Promise<Outcome> {
    const attached = (message.attachments ?? []).flatMap(
      (attachment) => (attachment.blocks as Message['blocks']) ?? [],
    );
    const action = this.#action([...(message.blocks ?? []), ...attached], actionId, value);
    const channel = this.#state.channel(message.channel);
    const ephemeral = 'to' in message;
    const threadTs = message.thread_ts ?? null;
    const payload = {
      ...this.#common('block_actions', userId),
      trigger_id: this.#triggers.issue(userId),
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: channel.id,
        is_ephemeral: ephemeral,
        ...(threadTs ? { thread_ts: threadTs } : {}),
      },
      channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
      ...(ephemeral ? {} : { message: wireMessage(message) }),
      state: { values: {} },
      response_url: this.#responseUrl({ channelId: channel.id, userId, messageTs: message.ts, threadTs, ephemeral }),
      actions: [action],
    };
    return this.#outcome(await this.#delivery.interaction('interactive', payload));
  }

  /** Uses an element of a modal or App Home. */
  async clickView(
    view: View,
    userId: string,
    actionId: string,
    value?: string,
    entered: Entered = {},
  ): Promise<Outcome> {
    view.state.values = valuesFrom(view, entered, this.#uploads);
    const payload = {
      ...this.#common('block_actions', userId),
      trigger_id: this.#triggers.issue(userId),
      container: { type: 'view', view_id: view.id },
      view: wireView(view),
      actions: [this.#action(view.blocks, actionId, value)],
    };
    return this.#outcome(await this.#delivery.interaction('interactive', payload));
  }

  /** Submits the topmost modal (or the given one). Refused inputs are not sent, as in Slack's client. */
  async submit(view: View, userId: string, entered: Entered): Promise<Outcome> {
    view.state.values = valuesFrom(view, entered, this.#uploads);
    const refused = inputErrors(view, view.state.values);
    if (Object.keys(refused).length > 0) return this.#showErrors(view, userId, refused);
    view.errors = {};
    const answer = await this.#delivery.interaction('interactive', {
      ...this.#common('view_submission', userId),
      trigger_id: this.#triggers.issue(userId),
      view: wireView(view),
      response_urls: [],
    });
    if (!answer.acked) return { ok: false, error: 'We had some trouble connecting. Try again?' };
    return this.#respondToSubmission(view, userId, answer.payload ?? {});
  }

  /** Closes the topmost modal, or with `all` the whole stack. */
  async close(userId: string, all: boolean): Promise<void> {
    const stack = this.#views.stack(userId);
    const top = stack.at(-1);
    if (!top) return;
    const clearing = all || top.clear_on_close;
    const closed = clearing ? stack : [top];
    this.#views.close(userId, clearing ? 'all' : top.id);
    for (const view of closed.filter((candidate) => candidate.notify_on_close))
      await this.#delivery.interaction('interactive', {
        ...this.#common('view_closed', userId),
        view: wireView(view),
        is_cleared: clearing,
      });
  }

  /** Runs `/command text`. An answer in the acknowledgement appears as Slack shows it. */
  async command(channel: Channel, userId: string, command: string, text: string, thread?: string): Promise<Outcome> {
    const known = this.#manifest?.features.slash_commands;
    if (thread) return this.#slackbot(channel, userId, `\`${command}\` is not supported in threads. Sorry!`, thread);
    if (known && !known.some((candidate) => candidate.command === command))
      return this.#slackbot(channel, userId, `\`${command}\` is not a valid command.`);
    const origin = { channelId: channel.id, userId, messageTs: null, threadTs: null, ephemeral: false };
    const { teamId, appId, teamName } = this.#state.setting;
    const answer = await this.#delivery.interaction('slash_commands', {
      token: 'local-workspace',
      team_id: teamId,
      team_domain: domain(teamName),
      channel_id: channel.id,
      channel_name: channel.kind === 'im' ? 'directmessage' : channel.name,
      user_id: userId,
      user_name: this.#state.person(userId).name,
      command,
      text: text.trim(),
      api_app_id: appId,
      is_enterprise_install: 'false',
      response_url: this.#responseUrl(origin),
      trigger_id: this.#triggers.issue(userId),
    });
    if (!answer.acked) {
      const error = answer.reason === 'http_timeout' ? 'operation_timeout' : 'dispatch_failed';
      return this.#slackbot(channel, userId, `${command} failed with the error "${error}"`);
    }
    if (answer.payload) this.#responseUrls.respond(origin, answer.payload);
    return { ok: true };
  }

  async messageShortcut(message: Message, userId: string, callbackId: string): Promise<Outcome> {
    const channel = this.#state.channel(message.channel);
    const threadTs = message.thread_ts ?? null;
    const origin = { channelId: channel.id, userId, messageTs: message.ts, threadTs, ephemeral: false };
    const payload = {
      ...this.#common('message_action', userId),
      callback_id: callbackId,
      trigger_id: this.#triggers.issue(userId),
      response_url: this.#responseUrl(origin),
      message_ts: message.ts,
      action_ts: this.#state.nextTs(),
      message: wireMessage(message),
      channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
    };
    return this.#outcome(await this.#delivery.interaction('interactive', payload));
  }

  async globalShortcut(userId: string, callbackId: string): Promise<Outcome> {
    const payload = {
      ...this.#common('shortcut', userId),
      callback_id: callbackId,
      trigger_id: this.#triggers.issue(userId),
      action_ts: this.#state.nextTs(),
    };
    return this.#outcome(await this.#delivery.interaction('interactive', payload));
  }

  #common(type: string, userId: string): Json {
    const { teamId, teamName, appId } = this.#state.setting;
    const { name } = this.#state.person(userId);
    return {
      type,
      token: 'local-workspace',
      api_app_id: appId,
      team: { id: teamId, domain: domain(teamName) },
      user: { id: userId, username: name, name, team_id: teamId },
      enterprise: null,
      is_enterprise_install: false,
    };
  }

  #responseUrl(origin: Parameters<ResponseUrls['issue']>[0]): string {
    return this.#origin() + this.#responseUrls.issue(origin);
  }

  /** One entry of `actions`: the element as it stands with what was chosen. */
  #action(blocks: NonNullable<Message['blocks']>, actionId: string, value: string | undefined): Json {
    const candidates = blocks.flatMap((block) =>
      elementsOf(block)
        .filter((element) => element.action_id === actionId)
        .map((element) => ({ blockId: block.block_id, element })),
    );
    const matching = (element: Json) => element.value === value || optionsOf(element).some((o) => o.value === value);
    const found = value === undefined ? candidates[0] : candidates.find(({ element }) => matching(element));
    const typed = candidates.find(({ element }) => String(element.type).endsWith('_input'));
    const { blockId, element } = found ?? typed ?? {};
    if (!element)
      throw new WorkspaceError(`Nothing with action id ${actionId}${value ? ` and value ${value}` : ''} is there.`);
    const shared = { type: element.type, action_id: actionId, block_id: blockId, action_ts: this.#state.nextTs() };
    if (element.type === 'button')
      return { ...shared, text: element.text, ...(element.value === undefined ? {} : { value: element.value }) };
    const option = optionsOf(element).find((candidate) => candidate.value === value);
    if (option) return { ...shared, selected_option: option, selected_options: [option] };
    return { ...shared, value: value ?? null };
  }

  #outcome(answer: Acknowledgement): Outcome {
    return answer.acked ? { ok: true } : { ok: false, error: NO_ANSWER };
  }

  #respondToSubmission(view: View, userId: string, answer: Json): Outcome {
    try {
      switch (answer.response_action) {
        case 'errors':
          return this.#showErrors(view, userId, answer.errors as Record<string, string>);
        case 'update':
          this.#views.replace(view, answer.view);
          this.#state.tell({ kind: 'modal', to: userId });
          return { ok: true };
        case 'push':
          this.#views.push(userId, answer.view);
          return { ok: true };
        case 'clear':
          this.#views.close(userId, 'all');
          return { ok: true };
        default:
          this.#views.close(userId, view.id);
          return { ok: true };
      }
    } catch (error) {
      if (!(error instanceof SlackError)) throw error;
      return {
        ok: false,
        error: `We had some trouble connecting. Try again? (${error.code}: ${JSON.stringify(error.details)})`,
      };
    }
  }

  #showErrors(view: View, userId: string, errors: Record<string, string>): Outcome {
    view.errors = errors;
    this.#state.tell({ kind: 'modal', to: userId });
    return { ok: false, error: 'The form has errors.', errors };
  }

  /** Slack's own words to one person. */
  #slackbot(channel: Channel, userId: string, text: string, thread?: string): Outcome {
    const message: Ephemeral = {
      type: 'message',
      channel: channel.id,
      user: SLACKBOT,
      team: this.#state.setting.teamId,
      text,
      ts: this.#state.nextTs(),
      to: userId,
      ...(thread ? { thread_ts: thread } : {}),
    };
    this.#state.addEphemeral(message);
    return { ok: false, error: text };
  }
}

const domain = (teamName: string): string => teamName.toLowerCase().replace(/[^a-z0-9]+/g, '-');
