import type { Delivery } from './delivery/delivery.ts';
import type { AppManifest, Channel, Json, Message, View } from './model.ts';
import { type State, seconds } from './state.ts';

/** The subscription under which Slack sends messages of each kind of conversation. */
const MESSAGE_SUBSCRIPTIONS = { channel: 'message.channels', group: 'message.groups', im: 'message.im' } as const;

/** Tells the app what happened where it can see it: in conversations it is a member of, as subscribed. */
export class AppEvents {
  readonly #state: State;
  readonly #delivery: Delivery;
  readonly #subscriptions: ReadonlySet<string> | null;

  constructor(state: State, delivery: Delivery, manifest: AppManifest | null) {
    const events = manifest?.settings?.event_subscriptions?.bot_events;
    this.#state = state;
    this.#delivery = delivery;
    this.#subscriptions = events ? new Set(events) : null;
  }

  /** A new message, and a mention of the app in it, which is an event of its own. */
  posted(message: Message): void {
    const channel = this.#state.channel(message.channel);
    const mentioned = channel.kind !== 'im' && message.text.includes(`<@${this.#state.setting.bot.id}`);
    const byApp = message.user === this.#state.setting.bot.id;
    if (mentioned && !byApp) {
      const { subtype: _, ...mention } = message;
      this.#send('app_mention', channel, { ...mention, type: 'app_mention', event_ts: message.ts });
    }
    const root = message.subtype === 'thread_broadcast' && message.thread_ts;
    this.#message(channel, {
      ...message,
      ...(root ? { root: this.#state.message(message.channel, root) } : {}),
      event_ts: message.ts,
    });
  }

  /** An edit, an unfurl or an update by the app: `message_changed` has a ts of its own. */
  changed(message: Message, previous: Message): void {
    const ts = this.#state.nextTs();
    const { channel, ...changed } = message;
    const { channel: _, ...before } = previous;
    this.#message(this.#state.channel(channel), {
      type: 'message',
      subtype: 'message_changed',
      message: { ...changed, source_team: message.team, user_team: message.team },
      previous_message: before,
      channel,
      hidden: true,
      ts,
      event_ts: ts,
    });
  }

  deleted(message: Message): void {
    const ts = this.#state.nextTs();
    const { channel, ...before } = message;
    this.#message(this.#state.channel(channel), {
      type: 'message',
      subtype: 'message_deleted',
      previous_message: before,
      channel,
      hidden: true,
      deleted_ts: message.ts,
      ts,
      event_ts: ts,
    });
  }

  homeOpened(userId: string, view: View | undefined): void {
    const channel = this.#state.directMessage(userId);
    const ts = this.#state.nextTs();
    const event = { type: 'app_home_opened', user: userId, channel: channel.id, tab: 'home', event_ts: ts };
    this.#send('app_home_opened', channel, view ? { ...event, view } : event);
  }

  memberJoined(channel: Channel, userId: string): void {
    this.#send('member_joined_channel', channel, {
      type: 'member_joined_channel',
      user: userId,
      channel: channel.id,
      channel_type: channel.kind === 'group' ? 'G' : 'C',
      team: this.#state.setting.teamId,
      event_ts: this.#state.nextTs(),
    });
  }

  reaction(kind: 'reaction_added' | 'reaction_removed', message: Message, userId: string, name: string): void {
    this.#send(kind, this.#state.channel(message.channel), {
      type: kind,
      user: userId,
      reaction: name,
      item: { type: 'message', channel: message.channel, ts: message.ts },
      item_user: message.user,
      event_ts: this.#state.nextTs(),
    });
  }

  /** The app was removed from the workspace, or its token revoked. */
  lifecycle(type: 'app_uninstalled' | 'tokens_revoked'): void {
    const tokens = type === 'tokens_revoked' ? { tokens: { oauth: [], bot: [this.#state.setting.bot.id] } } : {};
    this.#deliver(type, { type, ...tokens, event_ts: this.#state.nextTs() });
  }

  #message(channel: Channel, event: Json): void {
    this.#send(MESSAGE_SUBSCRIPTIONS[channel.kind], channel, { ...event, channel_type: channel.kind });
  }

  #send(subscription: string, channel: Channel, event: Json): void {
    if (channel.members.has(this.#state.setting.bot.id)) this.#deliver(subscription, event);
  }

  #deliver(subscription: string, event: Json): void {
    if (this.#subscriptions && !this.#subscriptions.has(subscription)) return;
    const { teamId, appId, bot } = this.#state.setting;
    const eventId = this.#state.id('Ev');
    // A copy: what happens to the message later must not change what was said of it.
    this.#delivery.event(
      structuredClone({
        token: 'local-workspace',
        team_id: teamId,
        context_team_id: teamId,
        api_app_id: appId,
        event,
        type: 'event_callback',
        event_id: eventId,
        event_time: seconds(),
        authorizations: [
          { enterprise_id: null, team_id: teamId, user_id: bot.id, is_bot: true, is_enterprise_install: false },
        ],
        is_ext_shared_channel: false,
        event_context: `4-${eventId}`,
      }),
    );
  }
}
