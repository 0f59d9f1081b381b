import type { Line } from '../reading.ts';

/** Words before the name of a place, in the languages that ads are read in. */
const BEFORE =
  /(?:^|[\s(„"])(?:in|at|near|bei|nach|aus|from|à|en|em|te|w|we|z|ze|v|ve|do|da|di|a|um|raum|région|stadt|gemeinde|markt|standort|niederlassung|filiale|werk|ville de|mairie de|commune de|ayuntamiento de|ciudad de|cidade de|comune di|gemeente|gmina|gminy|miasto|miasta|urząd|město|města|obec|obce|city of|town of|\d{4,5}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} [A-Z]{2}|\d{4}-\d{3}) $/iu;

/** What a field of knowledge follows: "experience in Marketing" names no town. */
const KNOWLEDGE =
  /(?:experience|degree|background|knowledge|skills?|trained|training|interest|diploma|certificate|specialis\p{L}*|erfahrung(?:en)?|studium|abschluss|kenntnisse|ausbildung|interesse|expérience|diplôme|licence|master|formation|experiencia|título|grado|formación|conocimientos?|experiência|formação|licenciatura|esperienza|laurea|conoscenza|ervaring|opleiding|kennis|doświadczenie|zkušenosti?|vzdělání|stud\p{L}+) (?:in|en|em|at|w|v|ve|we|z) $/iu;

/** Whether a text ends as one that speaks of knowledge: "experience in", "degree in". */
export function isKnowledge(before: string): boolean {
  return KNOWLEDGE.test(`${before} `);
}

/** Whether another line names a text as a place: behind "in", "Stadt" or a post code, also inflected ("w Kępnie"). */
export function isNamedElsewhere(name: string, except: Pick<Line, 'text'>, lines: Line[]): boolean {
  const [head = name] = name.split(/\s*[,(]/u, 1);
  if (head.length < 3) return false;
  // Slavic towns change their endings: "Kępno", "w Kępnie".
  const stem = head.length > 5 && /^\p{L}+$/u.test(head) ? head.slice(0, -2) : head;
  for (const line of lines) {
    if (line === except || line.text === except.text) continue;
    for (let at = line.text.indexOf(stem); at > 0; at = line.text.indexOf(stem, at + 1)) {
      const whole = line.text.startsWith(head, at);
      const before = line.text.slice(Math.max(0, at - 24), at);
      if (KNOWLEDGE.test(before)) continue;
      if (whole ? BEFORE.test(before) : /(?:^|\s)(?:w|we|z|ze|v|ve|do)\s$/iu.test(before)) return true;
    }
  }
  return false;
}
