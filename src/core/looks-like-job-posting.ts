import { readJobSignals } from './job-signals.ts';

/**
 * Tells a pasted job ad from ordinary chat, for messages that nobody addressed to the bot: chat is never answered,
 * also long chat and chat about jobs.
 * @param text a message as its writer typed it: unescaped, links unwrapped
 */
export function looksLikeJobPosting(text: string): boolean {
  if (text.trim().length < 200) return false;
  const signals = readJobSignals(text);
  return signals.against.length === 0 && signals.kinds >= 3;
}
