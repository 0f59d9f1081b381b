import { z } from 'zod';

/** What one person last posted in one place, kept for minutes: an ad is sometimes pasted in pieces. */
export const RecentMessage = z.strictObject({
  /** The message that the first piece came in. */
  firstId: z.string(),
  latestId: z.string(),
  /** What was posted so far where it did not look like an ad yet; null where it was briefed. */
  text: z.string().nullable(),
});
export type RecentMessage = z.infer<typeof RecentMessage>;

/** Pieces of one ad follow each other within this time. */
export const CONTINUATION_MS = 3 * 60 * 1000;

/** Shorter texts are chat: they are neither kept nor added to an ad. */
export const PIECE_LENGTH = 200;

const BULLET = /^\s*(?:[-*•‣◦▪·–]|\d{1,2}[.)])\s+\S/;
/** Headings of an ad's later sections. The second line are words that also begin titles ("Benefits Manager"). */
const SECTION = [
  /^\W*(?:(?:key |main |your )?responsibilities|(?:job |minimum |basic |preferred )?(?:requirements|qualifications)|what you(?:'|’)?(?:ll| will| bring| need)|who you are|about you|your (?:profile|tasks)|must[- ]haves?|nice[- ]to[- ]haves?|what we offer|we offer|pay range|how to apply|equal opportunity|deine aufgaben|dein profil|wir bieten|profil recherché|vos missions|requisitos|ofrecemos)/i,
  /^\W*(?:benefits|perks|compensation|salary|pay|skills|education|experience|location|to apply)(?: (?:&|and) \w+)?\W*(?:$|:)/i,
];
const beginsSection = (line: string) => SECTION.some((pattern) => pattern.test(line));

/**
 * Whether a message goes on with the ad that the same person posted just before: it reads like part of
 * an ad (a section's heading, a list, a long paragraph begun in mid-sentence), and does not begin another.
 * @param looksLikeAd whether it would pass for an ad on its own
 */
export function continuesAd(text: string, looksLikeAd: boolean): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = lines[0] ?? '';
  if (beginsSection(first) || BULLET.test(first)) {
    return text.length >= 20 && (lines.length > 1 || text.length >= PIECE_LENGTH);
  }
  if (looksLikeAd) return false;
  if (/^\p{Ll}/u.test(first.trim())) return text.length >= PIECE_LENGTH || (lines.length > 1 && text.length >= 60);
  const bullets = lines.filter((line) => BULLET.test(line)).length;
  return bullets >= 2 || (text.length >= PIECE_LENGTH && lines.some(beginsSection));
}
