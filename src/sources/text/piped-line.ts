import { isHeaderName } from '../../extraction/employer/names.ts';
import { isPlace } from '../../extraction/place/places.ts';
import { looksLikeJob } from '../../extraction/title/occupation.ts';
import type { BoardFacts } from '../facts.ts';
import { workplaceType } from '../vocabulary.ts';

const PAY = /[$€£¥]\s?\d|\d+\s?k\b|\bequity\b/i;
const TYPE = /^(?:full|part)[- ]?time|^contract|^intern|^freelance|^permanent/i;
/** "Multiple roles" names none, and yet it stands in the title's place. */
const ROLES = /^(?:multiple|various|several|many)\b|\broles?\b|founding/i;

/**
 * Reads a line of parts: "Acme | Senior Engineer | Berlin | Remote | Full-time | €80k". The order is a habit, not a
 * rule: parts are told by what they say; the first names the employer.
 */
export function readPipedLine(
  opening: string,
): Pick<BoardFacts, 'title' | 'employer' | 'locations' | 'workplace' | 'employment' | 'payWords'> {
  const all = opening
    .split(/\s*\|\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (all.length < 2) return {};
  // The first part names the employer, but for lines that open with the place or the role.
  const named = all.find(
    (part) => isHeaderName(withoutAddress(part)) && !TYPE.test(part) && workplaceType(part) === undefined,
  );
  const name = all[0] !== undefined && (isPlace(all[0]) || looksLikeJob(all[0])) ? named : all[0];
  const parts = all.filter((part) => part !== name);
  const employer = name === undefined ? undefined : withoutAddress(name);
  const role = parts.find(
    (part) => (looksLikeJob(part) || ROLES.test(part)) && !PAY.test(part) && !TYPE.test(part) && !/^https?:/.test(part),
  );
  const others = parts.filter((part) => part !== role && !/^https?:|^www\./.test(part));
  const workplace = others.find((part) => workplaceType(part) !== undefined && part.length < 60);
  const places = others.filter(
    (part) =>
      !PAY.test(part) && !TYPE.test(part) && !/^(?:remote|onsite|on-site|hybrid|visa|in-?person)\b[^,]*$/i.test(part),
  );
  return {
    title: role,
    employer,
    locations: places.slice(0, 1),
    workplace,
    employment: others.filter((part) => TYPE.test(part)),
    payWords: others.find((part) => PAY.test(part)),
  };
}

/** "Acme (acme.com, YC W21)": the name alone. */
function withoutAddress(name: string): string {
  return name.replace(/\s*\((?:https?:|www\.|YC |[a-z0-9.-]+\.[a-z]{2,}).*?\)|\s*[-–—]?\s*https?:\/\/\S+/gi, '').trim();
}
