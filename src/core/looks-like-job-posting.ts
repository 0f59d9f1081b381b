import { readJobSignals } from './job-signals.ts';
import { nonProse } from './non-prose.ts';

/** Words of people who talk with each other; an ad has none or, rarely, one. */
const TALK =
  /(?<!\p{L})(?:lol|lmao|haha+|btw|imo|imho|tbh|fwiw|afaik|idk|omg|wtf|gonna|wanna|gotta|yeah|yep|nope|hey|hmm+|thx|folks|guys|y'all|anyone|someone|i think|i guess|i mean|i was|i've|i'd|i don't|my (?:boss|manager|friend|cv|resume|recruiter|interview|wife|husband|team)|what do you think|thoughts\?|mdr|ptdr|coucou|salut|perso|jaja+|hola|oye|creo que|kkk+|gente|galera|ciao|secondo me|boh|hoi|volgens mij|haha|hej|moim zdaniem|siema|ahoj|podle mě|hallo zusammen|moin|meine meinung|ich (?:glaube|finde|denke|habe)|je (?:pense|crois|trouve)|j'ai)(?!\p{L})|www+(?!\.)|草|笑\)|だよね|と思う|哈哈|我觉得|我覺得|大家|ㅋㅋ|ㅎㅎ|제 생각|같아요/giu;

/**
 * Tells a pasted job ad from ordinary chat, for messages that nobody addressed to the bot: chat is never answered,
 * also long chat and chat about jobs. In doubt it is chat: whoever wants a brief can still ask for one.
 * @param text a message as its writer typed it: unescaped, links unwrapped
 */
export function looksLikeJobPosting(text: string): boolean {
  const { voice, weight, found, otherGenre, length } = readJobSignals(text);
  if (length < 140 || otherGenre || nonProse(text)) return false;
  const talk = text.replace(/[\u2018\u2019]/g, "'").match(TALK)?.length ?? 0;
  if (talk > 1 + length / 2000) return false;
  if (length < 400) return voice >= 2 && weight >= 8 && found.has('role') && talk === 0;
  if (length < 900) return voice >= 3 && weight >= 8;
  return voice >= 3 && weight >= 9;
}
