import type { AdLine } from '../ad-lines.ts';
import type { Phrase } from '../phrase.ts';
import { uptoClause } from '../sentence-end.ts';

/** What a requirement begins with where it reads on after "asks for". */
const ASKED_FOR =
  /^(?:(?:at least |over |more than )?(?:\d+\s*(?:\+|[-–—]\s*\d+|to \d+)?|two|three|four|five|six|seven|eight|ten)\s*\+?\s*(?:or more |plus |overall |total )?years?\b|(?:an? )?(?:(?:strong|proven|solid|deep|hands-on|excellent|good|demonstrated|working|extensive|practical|prior|previous|basic|advanced|sound|broad|thorough|relevant|in-depth|detailed|track)[ ,]+(?:and )?)*(?:experience|knowledge|understanding|familiarity|exposure|proficiency|expertise|ability|background|command|grasp|record|fluency|competence|confidence)\b)/i;

/** Says in a sentence what a line of the ad has one do or asks for, so that a question can rest on it. */
export function sceneOf({ kind, index }: AdLine, text: string, phrase: Phrase, employer: string | null): string | null {
  const isWish = kind === 'must' || kind === 'nice';
  if (phrase.whole !== null && !(isWish && ASKED_FOR.test(text))) {
    const openings = [
      'Here you would',
      employer === null ? 'You would' : `At ${employer} you would`,
      'In this job you would',
    ];
    return `${openings[index % openings.length]} ${phrase.whole}.`;
  }
  if (!isWish || !ASKED_FOR.test(text)) return quotedScene(isWish, text);
  const asked = uptoClause(text);
  if (asked === null) return null;
  const plain = withArticle(asked.charAt(0).toLowerCase() + asked.slice(1));
  if (kind === 'nice') return `The ad counts ${plain} as a plus.`;
  return `${index % 2 === 0 || employer === null ? 'The ad' : employer} asks for ${plain}.`;
}

/** A line that does not read on in a sentence of ours, in its own words. */
function quotedScene(isWish: boolean, text: string): string | null {
  const said = uptoClause(text);
  if (said === null || !text.includes(said) || said.split(' ').length < 3) return null;
  return `The ad ${isWish && !/^(?:must|should|able|be|has|have|is)\b|\b(?:you|we|your|our|this|is|are)\b/i.test(said) ? 'asks for' : 'says'} “${said}”.`;
}

function withArticle(asked: string): string {
  const counted =
    /^(?:(?:strong|proven|solid|deep|good|sound|thorough|broad|excellent|working) )?(?:understanding|background|command|grasp|ability|track record|record)\b/;
  if (!counted.test(asked)) return asked;
  return asked.startsWith('ability') ? `the ${asked}` : `${/^[aeiou]/.test(asked) ? 'an' : 'a'} ${asked}`;
}
