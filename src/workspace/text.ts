import type { AnyBlock, Json } from './model.ts';

/** Who and what can be named in a message: handle or channel name → id. */
export interface Directory {
  people: ReadonlyMap<string, string>;
  channels: ReadonlyMap<string, string>;
}

/** Slack's three: https://docs.slack.dev/messaging/formatting-message-text#escaping */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

type Piece =
  | { type: 'text'; text: string }
  | { type: 'link'; url: string; text?: string }
  | { type: 'user'; user_id: string }
  | { type: 'channel'; channel_id: string; name: string };

/** A full address, a bare domain of a common ending, `@handle` or `#channel`. */
const NAMED =
  /(?<url>https?:\/\/[^\s<>"'`|]+)|(?<domain>(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|co|ai|jobs|example|test)(?:\/[^\s<>"'`|]*)?(?![\w-]))|(?<![\w@])@(?<handle>[\w.-]*\w)|(?<![\w#])#(?<channel>[a-z0-9_-]+)/gi;

/** Closing punctuation ends the sentence, not the address; a bracket stays where the address opened it. */
function trimUrl(url: string): string {
  let end = url.length;
  while (end > 0) {
    const last = url.charAt(end - 1);
    if (/[.,;:!?*_~]/.test(last)) end -= 1;
    else if (last === ')' && !url.slice(0, end).includes('(')) end -= 1;
    else break;
  }
  return url.slice(0, end);
}

function pieces(text: string, directory: Directory): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  const add = (start: number, end: number, piece: Piece) => {
    if (start > at) found.push({ type: 'text', text: text.slice(at, start) });
    found.push(piece);
    at = end;
  };
  for (const match of text.matchAll(NAMED)) {
    const { url, domain, handle, channel } = match.groups ?? {};
    const start = match.index;
    if (url) {
      const address = trimUrl(url);
      add(start, start + address.length, { type: 'link', url: address });
    } else if (domain) {
      const address = trimUrl(domain);
      add(start, start + address.length, { type: 'link', url: `http://${address}`, text: address });
    } else if (handle) {
      const id = directory.people.get(handle.toLowerCase());
      if (id) add(start, start + match[0].length, { type: 'user', user_id: id });
    } else if (channel) {
      const id = directory.channels.get(channel.toLowerCase());
      if (id) add(start, start + match[0].length, { type: 'channel', channel_id: id, name: channel.toLowerCase() });
    }
  }
  if (at < text.length) found.push({ type: 'text', text: text.slice(at) });
  return found;
}

/**
 * What a person typed, as Slack hands it to apps: `& < >` escaped, links wrapped as `<url>` or
 * `<url|label>`, names as `<@U…>` and `<#C…|name>`; and the same as a `rich_text` block.
 */
export function encodeTyped(text: string, directory: Directory): { text: string; blocks: AnyBlock[] } {
  const parts = pieces(text, directory);
  const encoded = parts.map((part) => {
    if (part.type === 'link') {
      const url = escapeText(part.url);
      return part.text === undefined ? `<${url}>` : `<${url}|${escapeText(part.text)}>`;
    }
    if (part.type === 'user') return `<@${part.user_id}>`;
    if (part.type === 'channel') return `<#${part.channel_id}|${part.name}>`;
    return escapeText(part.text);
  });
  const elements = parts.map((part): Json => {
    if (part.type === 'channel') return { type: 'channel', channel_id: part.channel_id };
    return { ...part };
  });
  const blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
  return { text: encoded.join(''), blocks: parts.length > 0 ? blocks : [] };
}

/** The addresses that a message's encoded text links to. */
export function linksIn(encoded: string): string[] {
  return [...encoded.matchAll(/<(https?:\/\/[^>|]+)(?:\|[^>]*)?>/g)].map((match) => unescapeText(match[1] ?? ''));
}

/** What in an app's message notifies people: `<!channel>`, `<!here>`, `<!everyone>`, `<!subteam^…>`, `<@U…>`. */
export function pingsIn(text: string): string[] {
  return [...text.matchAll(/<(?:!(?:channel|here|everyone|subteam\^[^>]*)|@[UW][A-Z0-9]+)(?:\|[^>]*)?>/g)].map(
    (match) => match[0],
  );
}
