import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { WorkspaceError } from '../errors.ts';
import { readBody } from '../http.ts';
import type { Outcome } from '../interactions.ts';
import type { Message } from '../model.ts';
import { typedText } from '../person.ts';
import type { Look } from './layout.ts';
import type { PageParts } from './routes.ts';

const Entered = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const Text = z.string().max(1_000_000);

/** What the page's script may ask for, by path below `/ui/`. */
const Bodies = {
  post: z.object({
    text: Text,
    files: z.array(z.string()).default([]),
    thread: z.string().nullish(),
    broadcast: z.boolean().default(false),
  }),
  edit: z.object({ ts: z.string(), text: Text }),
  message: z.object({ ts: z.string() }),
  react: z.object({ ts: z.string(), name: z.string().regex(/^[a-z0-9_+-]+$/) }),
  forward: z.object({ ts: z.string(), to: z.string() }),
  click: z.object({
    ts: z.string().nullish(),
    view: z.string().nullish(),
    action: z.string(),
    value: z.string().nullish(),
    entered: Entered.default({}),
  }),
  submit: z.object({ view: z.string(), entered: Entered }),
  close: z.object({ all: z.boolean() }),
  shortcut: z.object({ callback: z.string(), ts: z.string().nullish() }),
};

type Result = Outcome | ({ ok: true } & Record<string, unknown>);
const DONE = { ok: true } as const;

async function json<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(JSON.parse((await readBody(request)).toString('utf8') || '{}'));
  if (!parsed.success) throw new WorkspaceError(z.prettifyError(parsed.error));
  return parsed.data;
}

/** Does what the page's script asks, as the person that the page shows. @throws WorkspaceError, SlackError */
export async function handleAction(url: URL, request: IncomingMessage, look: Look, parts: PageParts): Promise<Result> {
  const { state, person, interactions, views, uploads, events } = parts;
  const { asUser, channel } = look;
  const user = asUser.id;

  const message = (ts: string): Message => {
    const found = state.message(channel.id, ts) ?? state.ephemerals(user).find((one) => one.ts === ts);
    if (!found) throw new WorkspaceError('That message is gone.');
    return found;
  };
  const mine = (ts: string): Message => {
    const found = message(ts);
    if (found.user !== user) throw new WorkspaceError('Only its author can change a message.');
    return found;
  };
  const view = (id: string) => {
    const found = [...views.stack(user), state.homes.get(user)].find((one) => one?.id === id);
    if (!found) throw new WorkspaceError('That form is closed.');
    return found;
  };

  switch (url.pathname.slice('/ui/'.length)) {
    case 'post': {
      const { text, files, thread, broadcast } = await json(request, Bodies.post);
      const command = /^(\/[\w-]+)(?:\s+([\s\S]*))?$/.exec(text.trim());
      if (command?.[1] && files.length === 0)
        return interactions.command(channel, user, command[1], command[2] ?? '', thread ?? undefined);
      person.post({ channel: channel.id, user, text, files, broadcast, ...(thread ? { thread } : {}) });
      return DONE;
    }
    case 'upload': {
      const name = url.searchParams.get('name') ?? 'file';
      const { wire } = uploads.add(user, name, await readBody(request));
      return { ok: true, id: wire.id, name: wire.name, size: wire.size };
    }
    case 'edit': {
      const { ts, text } = await json(request, Bodies.edit);
      if (text.trim() === '') throw new WorkspaceError('A message cannot be empty. Delete it instead.');
      person.edit(mine(ts), text);
      return DONE;
    }
    case 'typed':
      return { ok: true, text: typedText(mine((await json(request, Bodies.message)).ts), state) };
    case 'delete':
      person.delete(mine((await json(request, Bodies.message)).ts));
      return DONE;
    case 'dismiss':
      state.removeEphemeral((await json(request, Bodies.message)).ts);
      return DONE;
    case 'react': {
      const { ts, name } = await json(request, Bodies.react);
      person.react(message(ts), user, name);
      return DONE;
    }
    case 'forward': {
      const { ts, to } = await json(request, Bodies.forward);
      person.forward({ message: message(ts), to, user });
      return DONE;
    }
    case 'invite':
      person.invite(channel);
      return DONE;
    case 'click': {
      const { ts, view: viewId, action, value, entered } = await json(request, Bodies.click);
      if (viewId) return interactions.clickView(view(viewId), user, action, value ?? undefined, entered);
      return interactions.clickMessage(message(ts ?? ''), user, action, value ?? undefined);
    }
    case 'submit': {
      const { view: viewId, entered } = await json(request, Bodies.submit);
      return interactions.submit(view(viewId), user, entered);
    }
    case 'close':
      await interactions.close(user, (await json(request, Bodies.close)).all);
      return DONE;
    case 'shortcut': {
      const { callback, ts } = await json(request, Bodies.shortcut);
      return ts
        ? interactions.messageShortcut(message(ts), user, callback)
        : interactions.globalShortcut(user, callback);
    }
    case 'home':
      events.homeOpened(user, state.homes.get(user));
      return DONE;
    default:
      throw new WorkspaceError('Unknown action.');
  }
}
