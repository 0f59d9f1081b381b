import { LIMITS } from './limits.ts';

/**
 * Everything an ad, a page, a file or a model wrote is untrusted. It is shown through plain_text or
 * rich_text wherever Slack allows it; these functions are for what remains.
 */

/** C0 and C1 controls except line feed, soft hyphen, zero-width and bidirectional controls, tag characters. */
const INVISIBLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * For plain_text and rich_text, which Slack shows as they are: no control characters, and nothing that
 * reads as a mention to a program that takes the text for mrkdwn.
 */
export function literal(text: string): string {
  return text
    .toWellFormed()
    .replace(INVISIBLE, (character) => (character === '\t' || character === '\u2028' ? ' ' : ''))
    .replace(/<(?=[!@#])/g, '‹');
}

/** On one line: for titles, names, places. */
export function line(text: string): string {
  return literal(text).replace(/\s+/g, ' ').trim();
}

/**
 * For fallback text, which notifications show as mrkdwn: Slack's three escapes, and a zero-width space
 * after each mark that could format or name an emoji. No message shows untrusted text as mrkdwn itself.
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeMrkdwn(text: string): string {
  return literal(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[*_~`]/g, '$&\u200b')
    .replace(/:(?=[\w+'-]+:)/g, ':\u200b');
}

/** Text that Slack wrote into an event: `&amp; &lt; &gt;` back to characters. */
export function unescapeSlack(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/** An address fit for a link: http or https, with a host, short enough. Null otherwise. */
export function safeUrl(url: string | null): string | null {
  if (url === null || url.length > LIMITS.url) return null;
  try {
    const parsed = new URL(url);
    return (parsed.protocol === 'https:' || parsed.protocol === 'http:') && parsed.hostname !== '' ? parsed.href : null;
  } catch {
    return null;
  }
}
