import { isNamed } from './read-line.ts';

/** A question with so many telling words of its ad needs no scene. */
const ENOUGH = 6;
/** What a template itself says of the doing; the scene says it in full. */
const OPENING = /^(?:(?:Here|In this job) you would \{clause\}|The ad (?:names|speaks of) \{np\})\. /;

/** What a question says of its ad. */
export interface Taken {
  /** A sentence before the question, where its subject alone could come from any ad. */
  scene: string | null;
  /** The subject; shorter where the scene has said it in full. */
  np: string | null;
  /** How many of its words tell this ad from others. */
  tells: number;
}

/**
 * Decides whether a question needs the scene of its line.
 * @param telling the words of a text that tell this ad from others
 */
export function takenFor(
  ask: string,
  line: { np: string | null; scene: string | null; clause: string | null; quote: string | null },
  telling: (text: string) => ReadonlySet<string>,
): Taken {
  const { np, scene, clause, quote } = line;
  const words = [
    ask.includes('{np}') ? np : null,
    ask.includes('{clause}') ? clause : null,
    ask.includes('{quote}') ? quote : null,
  ].join(' ');
  const tells = telling(words).size;
  const alone = { scene: null, np, tells };
  if (scene === null || ask.includes('{quote}')) return alone;
  const inScene = telling(scene).size;
  if (tells >= ENOUGH || inScene <= tells) return alone;
  if (np !== null && !scene.toLowerCase().includes(np.toLowerCase().replace(/^(?:the|an?) /, ''))) return alone;
  return { scene, np: np === null ? null : head(np), tells: inScene };
}

/** A template with its scene before it. */
export function withScene(ask: string, scene: string | null): string {
  return scene === null ? ask : `${scene} ${ask.replace(OPENING, '')}`;
}

/** The head of a long phrase: "release criteria for the cloud platform" → "release criteria"; "this" where it has none. */
function head(phrase: string): string {
  if (phrase.startsWith('“') || phrase.split(' ').length <= 4) return phrase;
  const [first = ''] = phrase.split(/,?\s(?:for|in|with|across|to|on|at|within|from|between|like|such|including)\s/);
  return isNamed(first) ? first : phrase.split(' ').length > 6 ? 'this' : phrase;
}
