import type { KnownBlock } from '@slack/types';

/** Anything that travels as a JSON object. */
export type Json = Record<string, unknown>;

/** Slack's block types plus what it may add later; the validator decides what is accepted. */
export type AnyBlock = KnownBlock | (Json & { type: string; block_id?: string });

/** A member of the workspace: a fictional person, or the app's bot user. */
export interface Person {
  id: string;
  /** The handle, as in `@ada`. */
  name: string;
  realName: string;
  title: string;
  isBot: boolean;
}

export interface Channel {
  id: string;
  /** Without `#`. For a direct message, the id of the person who talks with the app. */
  name: string;
  kind: 'channel' | 'group' | 'im';
  topic: string;
  /** Ids of people and, where the app was invited, its bot user. */
  members: Set<string>;
  created: number;
}

/** A stored file. `wire` is what Slack's API and events say of it. */
export interface StoredFile {
  wire: SlackFile;
  bytes: Buffer;
  /** Set once `completeUploadExternal` or a person's post has shared it. */
  shared: boolean;
}

export interface SlackFile {
  id: string;
  created: number;
  timestamp: number;
  name: string;
  title: string;
  mimetype: string;
  filetype: string;
  pretty_type: string;
  user: string;
  user_team: string;
  editable: boolean;
  size: number;
  mode: 'hosted' | 'snippet';
  is_external: boolean;
  is_public: boolean;
  url_private: string;
  url_private_download: string;
  permalink: string;
  file_access: 'visible' | 'check_file_info';
  /** Snippets only: the first lines, never the whole. */
  preview?: string;
  preview_is_truncated?: boolean;
  lines?: number;
  lines_more?: number;
}

interface Reaction {
  name: string;
  users: string[];
  count: number;
}

export interface MessageMetadata {
  event_type: string;
  event_payload: Json;
}

/** A message with Slack's wire names. `channel` is left out where Slack leaves it out. */
export interface Message {
  type: 'message';
  subtype?: 'file_share' | 'thread_broadcast' | 'channel_join' | 'tombstone';
  hidden?: boolean;
  channel: string;
  user: string;
  bot_id?: string;
  app_id?: string;
  bot_profile?: Json;
  team: string;
  /** Slack's mrkdwn with `& < >` escaped and links wrapped. */
  text: string;
  ts: string;
  thread_ts?: string;
  parent_user_id?: string;
  client_msg_id?: string;
  blocks?: AnyBlock[];
  attachments?: Json[];
  files?: SlackFile[];
  metadata?: MessageMetadata;
  edited?: { user: string; ts: string };
  reactions?: Reaction[];
  /** Parents of threads only. */
  reply_count?: number;
  reply_users?: string[];
  latest_reply?: string;
}

/** A message that one person sees and nothing stores for others. */
export interface Ephemeral extends Message {
  /** The person who sees it. */
  to: string;
}

export interface View {
  id: string;
  team_id: string;
  type: 'modal' | 'home';
  callback_id: string;
  external_id: string;
  title: { type: 'plain_text'; text: string; emoji?: boolean };
  submit: { type: 'plain_text'; text: string; emoji?: boolean } | null;
  close: { type: 'plain_text'; text: string; emoji?: boolean } | null;
  blocks: AnyBlock[];
  private_metadata: string;
  state: { values: ViewValues };
  hash: string;
  clear_on_close: boolean;
  notify_on_close: boolean;
  previous_view_id: string | null;
  root_view_id: string | null;
  app_id: string;
  app_installed_team_id: string;
  bot_id: string;
  /** Of the last refused submission, by block id. Not on the wire. */
  errors: Record<string, string>;
}

/** `block_id` → `action_id` → what the person entered, in Slack's shape. */
export type ViewValues = Record<string, Record<string, Json>>;

/** The parts of Slack's app manifest that the workspace acts on. */
export interface AppManifest {
  display_information: { name: string; description?: string };
  features: {
    bot_user?: { display_name: string };
    slash_commands?: { command: string; description?: string; usage_hint?: string }[];
    shortcuts?: { name: string; type: 'message' | 'global'; callback_id: string; description?: string }[];
  };
  oauth_config?: { scopes?: { bot?: string[] } };
  settings?: { event_subscriptions?: { bot_events?: string[] } };
}

/** Something people see changed. Pages and waiting tests listen to these. */
export type Change =
  | { kind: 'message'; channel: string; ts: string; threadTs: string | null; how: 'new' | 'changed' | 'deleted' }
  | { kind: 'ephemeral'; channel: string; ts: string; threadTs: string | null; to: string; how: 'new' | 'deleted' }
  | { kind: 'modal'; to: string }
  | { kind: 'home'; to: string }
  | { kind: 'channel'; channel: string }
  | { kind: 'call' }
  | { kind: 'connection'; connected: boolean }
  /** Somebody opened the web page. */
  | { kind: 'visitor' };
