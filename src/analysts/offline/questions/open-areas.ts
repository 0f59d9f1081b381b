import type { JobPosting } from '../../../core/posting.ts';
import type { QuestionArea } from '../../../core/questions/area.ts';
import { CODING_FAMILIES, DESIGN_FAMILIES, type RoleFamily } from '../role-family.ts';

/** Languages that a coding round may be held in, under the names of the skills lexicon; the ad's first one is taken. */
const LANGUAGES = [
  'Python',
  'TypeScript',
  'JavaScript',
  'Java',
  'Kotlin',
  'Swift',
  'Go',
  'Rust',
  'C++',
  'C#',
  'Ruby',
  'PHP',
  'Scala',
  'Elixir',
  'R',
  'SQL',
  'Solidity',
];
const CODE =
  /\b(?:programming|coding|scripting|software (?:engineer|develop)\w*|(?:write|review|writing|production|clean) code|code reviews?)\b/i;

/** The programming languages that an ad names, in the order of LANGUAGES. */
export function namedLanguages(posting: JobPosting): string[] {
  return LANGUAGES.filter((name) => posting.skills.some((skill) => skill.name === name));
}

/** Areas that an interview for this job may hold: no coding for a nurse, no whiteboard for a cook. */
export function openAreas(posting: JobPosting, family: RoleFamily): Set<QuestionArea> {
  const areas = new Set<QuestionArea>(['domain', 'behavioral', 'culture', 'recruiter_screen']);
  const writesCode = CODE.test(posting.description);
  const named = namedLanguages(posting).length > 0;
  // Hardware, programs and products are interviewed about code only where the ad itself speaks of writing it.
  const nearCode = family === 'hardware' || family === 'program' || family === 'product';
  if (DESIGN_FAMILIES.includes(family) && (writesCode || (posting.skills.length >= 2 && family !== 'hardware'))) {
    areas.add('system_design');
  }
  const leads = posting.seniority === 'director' || posting.seniority === 'executive';
  if (!leads && (nearCode ? writesCode : CODING_FAMILIES.includes(family) && (named || writesCode)))
    areas.add('coding');
  if (!DESIGN_FAMILIES.includes(family) || family === 'hardware') areas.add('craft');
  return areas;
}
