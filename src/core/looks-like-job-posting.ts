import { readJobSignals } from './job-signals.ts';
import { nonProse } from './non-prose.ts';

/** Words of people who talk with each other, which no ad has. */
const TALK =
  /(?<!\p{L})(?:lol|lmao|haha+|btw|imo|imho|tbh|fwiw|afaik|idk|omg|wtf|gonna|wanna|gotta|yeah|yep|nope|hmm+|i think|i guess|i mean|my (?:boss|manager|friend|cv|resume|recruiter|interview|wife|husband)|what do you think|thoughts\?|mdr|ptdr|jaja+|creo que|kkk+|secondo me|volgens mij|moim zdaniem|siema|podle mě|meine meinung|was denkt ihr|ich (?:glaube|finde|denke)|je (?:pense|crois|trouve)|vous en pensez quoi)(?!\p{L})|笑\)|だよね|と思(?:う|います)|哈哈|我觉得|我覺得|你们怎么看|ㅋㅋ|ㅎㅎ|제 생각|같아요/giu;
/** Words that talk has more often than ads. */
const CASUAL =
  /(?<!\p{L})(?:hey|folks|y'all|anyone|someone|thx|thanks|coucou|salut|perso|hola|oye|gente|galera|ciao|boh|hoi|hej|ahoj|moin|hallo zusammen|ich habe|j'ai)(?!\p{L})|大家|みなさん|다들/giu;

/** The writer speaks of themselves; an employer's ad says "we". */
const MYSELF = /(?<!\p{L})I(?:'m|'ve|'d|'ll)?(?!\p{L})/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Shorter than this a message is a remark, however many words of an ad it has. */
const SHORTEST_AD = 100;

/**
 * Tells a pasted job ad from ordinary chat, for messages that nobody addressed to the bot: chat is never answered,
 * also long chat and chat about jobs. In doubt it is chat: whoever wants a brief can still ask for one.
 * @param text a message as its writer typed it: unescaped, links unwrapped
 */
export function looksLikeJobPosting(text: string): boolean {
  const { voice, weight, found, otherGenre, length } = readJobSignals(text);
  // A character of these scripts says as much as two or three letters.
  const size = length + 2 * count(text, UNSPACED);
  if (size < SHORTEST_AD || otherGenre || nonProse(text)) return false;
  const straight = text.replace(/[\u2018\u2019]/g, "'");
  if (2 * count(straight, TALK) + count(straight, CASUAL) > 1 + size / 1000) return false;
  if (count(straight, MYSELF) > 2 + size / 800) return false;
  if (found.has('title') && weight >= 8) return true;
  if (found.has('opening') && voice >= 1 && weight >= 7) return true;
  if (size >= 900 || !found.has('role')) return voice >= 3 && weight >= 9;
  return voice >= 2 && weight >= 7;
}

function count(text: string, pattern: RegExp): number {
  return text.slice(0, 30_000).match(pattern)?.length ?? 0;
}
