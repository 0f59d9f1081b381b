import { words } from './job-lexicon.ts';
import { readJobSignals } from './job-signals.ts';
import { nonProse } from './non-prose.ts';
import { withoutAccents } from './without-accents.ts';

/** Words of people who talk with each other, which no ad has. */
const TALK = words(
  [
    'lol|lmao|haha+|btw|imo|imho|tbh|fwiw|afaik|idk|omg|wtf|gonna|wanna|gotta|yeah|yep|nope|hmm+|i think|i guess|i mean|my (?:boss|manager|friend|cv|resume|recruiter|interview|wife|husband)|what do you think|thoughts\\?',
    'mdr|ptdr|jaja+|creo que|kkk+|secondo me|volgens mij|moim zdaniem|siema|podle mě|meine meinung|was denkt ihr|ich (?:glaube|finde|denke)|je (?:pense|crois|trouve)|vous en pensez quoi',
  ],
  ['笑\\)|だよね|と思(?:う|います)|哈哈|我觉得|我覺得|你们怎么看|ㅋㅋ|ㅎㅎ|제 생각|같아요'],
  'gi',
);
/** Words that talk has more often than ads. */
const CASUAL = words(
  [
    "hey|folks|y'all|anyone|someone|thx|thanks|coucou|salut|perso|hola|oye|gente|galera|ciao|boh|hoi|hej|ahoj|moin|hallo zusammen|ich habe|j'ai",
  ],
  ['大家|みなさん|다들'],
  'gi',
);

/** The writer speaks of themselves; an employer's ad says "we". */
const MYSELF = /\bI(?:'m|'ve|'d|'ll)?(?![A-Za-z])/g;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Shorter than this a message is a remark, however many words of an ad it has. */
const SHORTEST_AD = 100;
/** The head of a long message tells what it is. */
const READ_CHARACTERS = 30_000;

/**
 * Tells a pasted job ad from ordinary chat, for messages that nobody addressed to the bot: chat is never answered,
 * also long chat and chat about jobs. In doubt it is chat: whoever wants a brief can still ask for one.
 * @param text a message as its writer typed it: unescaped, links unwrapped
 */
export function looksLikeJobPosting(text: string): boolean {
  const read = text.slice(0, READ_CHARACTERS);
  // A character of these scripts says as much as two or three letters.
  const size = read.trim().length + 2 * count(read, UNSPACED);
  if (size < SHORTEST_AD) return false;
  const plain = withoutAccents(read).replace(/[\u2018\u2019]/g, "'");
  if (2 * count(plain, TALK) + count(plain, CASUAL) > 1 + size / 1000) return false;
  if (count(plain, MYSELF) > 2 + size / 800) return false;
  const { voice, weight, found, otherGenre } = readJobSignals(read);
  if (otherGenre || nonProse(read)) return false;
  if (found.has('title') && weight >= 8) return true;
  if (found.has('opening') && voice >= 1 && weight >= 7) return true;
  if (size >= 900 || !found.has('role')) return voice >= 3 && weight >= 9;
  return voice >= 2 && weight >= 7;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
