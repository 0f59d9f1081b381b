import { isNamed } from './read-line.ts';

/** A question with so many telling words of its ad needs no scene. */
const ENOUGH = 4;

/**
 * Puts a sentence before a question whose subject alone could come from any ad.
 * @param telling the words of a text that tell this ad from others
 * @returns the template to fill, and what it takes from the ad: the subject, shorter where the scene has said it in full
 */
export function withScene(
  ask: string,
  {
    np,
    scene,
    clause,
    quote,
  }: { np: string | null; scene: string | null; clause: string | null; quote: string | null },
  telling: (text: string) => ReadonlySet<string>,
): { ask: string; taken: { np: string | null; words: string } } {
  const own = [
    ask.includes('{np}') ? np : null,
    ask.includes('{clause}') ? clause : null,
    ask.includes('{quote}') ? quote : null,
  ];
  const plain = { ask, taken: { np, words: own.join(' ') } };
  if (scene === null || ask.includes('{quote}')) return plain;
  const tells = telling(own.join(' ')).size;
  if (tells >= ENOUGH || telling(scene).size <= tells) return plain;
  if (np !== null && !scene.toLowerCase().includes(np.toLowerCase().replace(/^(?:the|an?) /, ''))) return plain;
  return {
    ask: `${scene} ${ask.replace(/^(?:Here|In this job) you would \{clause\}\. /, '')}`.replaceAll(
      '{',
      (brace, at: number) => (at < scene.length ? '(' : brace),
    ),
    taken: { np: np === null ? null : head(np), words: `${scene} ${own.join(' ')}` },
  };
}

/** The head of a long phrase: "release criteria for the cloud platform" → "release criteria". */
function head(phrase: string): string {
  if (phrase.startsWith('“') || phrase.split(' ').length <= 4) return phrase;
  const [first = ''] = phrase.split(/,?\s(?:of|for|in|with|across|to|on|at|within|from|between|like|such|including)\s/);
  return isNamed(first) ? first : phrase.split(' ').length > 6 ? 'this' : phrase;
}
