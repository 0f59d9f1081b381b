import type { JobSource } from './intake.ts';
import { looksLikeJobPosting } from './looks-like-job-posting.ts';

/** A message as its writer meant it. */
export interface JobMessage {
  /** Unescaped, links unwrapped to their address or label. */
  text: string;
  /** The addresses of its links, in their order. */
  urls: readonly string[];
  /** Whether the writer addressed the bot: a mention, a direct message, a command, a shortcut. */
  explicit: boolean;
}

/**
 * Finds the jobs that a message shares.
 * @returns one text source for a pasted ad (also one that contains links), else one url source a job link, without
 *   repetition; empty for ordinary chat
 */
export function findJobSources({ text, urls, explicit }: JobMessage): JobSource[] {
  if (looksLikeJobPosting(text)) return [{ type: 'text', text }];
  const jobs = [...new Set(urls)].filter((url) => explicit || /job|career|greenhouse|lever|ashby/i.test(url));
  if (jobs.length > 0) return jobs.map((url) => ({ type: 'url', url }));
  return explicit && text.trim().length > 80 ? [{ type: 'text', text }] : [];
}
