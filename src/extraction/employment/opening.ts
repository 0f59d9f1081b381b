import { isJobTitle } from '../../core/job-signals.ts';
import type { EmploymentType } from '../../core/posting.ts';
import type { Found } from '../fact.ts';
import type { Line, Reading } from '../reading.ts';
import { hoursType, shareOfPost, withHours } from './weekly-hours.ts';
import { CONTRACT_LABEL, typesIn } from './words.ts';

/** Words of a title that look like a contract's and are the trade's. */
export const TITLE_TRAP =
  /\b(?:(?:main|general|prime|principal|tier[- ]\w+|sub)[- ]?contractors?|contracts? (?:manager|administrator|specialist|counsel|lawyer|analyst|officer|engineer)|contract (?:law|management|negotiat\w*)|internal|international|stage (?:manager|director|hand|technician)|volunteer (?:coordinator|manager)|intern(?:ship)? (?:coordinator|program manager)|temp(?:erature|late)|smart contracts?|contractor (?:manager|management))\b/giu;

/** Sections whose short lines speak of other things than this job's contract. */
const NOT_OPENING = new Set<string>([
  'benefits',
  'requirements',
  'nice_to_have',
  'responsibilities',
  'about_company',
  'equal_opportunity',
]);

/** Lines under the title that may be its chips. */
const OPENING_LINES = 16;
/** Chips above the title, as some boards set them. */
const LINES_ABOVE = 4;
/** So far down a title may stand under a page's own lines. */
const TITLE_LINES = 60;
/** A line that offers so many types is a filter or a site's menu ("CDI CDD Stage Alternance"). */
const MENU_TYPES = 3;
/** Labels of what a short message looks for. */
const WANTED_LABEL =
  /^(?:looking for|wanted|hiring|seeking|we need|gesucht|suche|recherche|busco|cercasi|gezocht|szukam)$/iu;
/** A site's menu has "Volunteer", "Internships" too; of this job they are said as a role, or with an end in the singular. */
const ROLE_OF_OTHERS =
  /^(?:volunteer(?:s|ing)?|interns|internships|praktika|praktikumsplätze|stages|alternance|apprentissage|bénévol(?:at|es?)|ehrenamt(?:liche)?|voluntariado|voluntari[oa]s?|volontariat[o]?|vrijwilligers?(?:werk)?|wolontariat|prácticas|becas|estágios|tirocini|staże|praktyki|stáže|ボランティア|インターン(?:シップ)?|实习|인턴|志愿者|자원봉사)$/iu;
/** That the line speaks of a volunteer's own job. */
const VOLUNTEER_JOB =
  /\b(?:volunteer(?:ing)?|voluntary|unpaid) (?:role|position|opportunity|post|job|placement|basis|work\b)|\b(?:role|position|post) (?:is )?(?:unpaid|voluntary)|\bas a volunteer|ehrenamtliche?[rn]? \p{L}+|(?:mission|poste|emploi|activité|contrat)s? (?:de )?bénévol|bénévole? (?:h\/f|f\/h)|(?:puesto|trabajo|labor|plaza) (?:de )?voluntari|(?:vaga|trabalho) (?:de )?voluntári|(?:attività|posizione|incarico) (?:di )?volontari|vrijwilligers(?:functie|vacature|baan)|vrijwillige \p{L}+|\p{L}+ wolontariack|dobrovolnick[áéý] \p{L}+|ボランティア(?:募集|スタッフ)|招募志愿者|자원봉사자 모집/iu;

/** Short lines under the title: "Full-time · Berlin", "CDI", "Permanent, full time"; longer ones by their chips. */
export function fromOpening({ lines, title }: Reading): Found<EmploymentType[]> | null {
  const at = title === null ? -1 : lines.slice(0, TITLE_LINES).findIndex((line) => line.text === title);
  const start = Math.max(at, 0);
  const under = lines.slice(start, start + OPENING_LINES);
  const opening = [...under, ...lines.slice(Math.max(0, start - LINES_ABOVE), start)];
  for (const [index, line] of opening.entries()) {
    if (line.text === title || (line.kind !== null && NOT_OPENING.has(line.kind))) continue;
    if (line.type === 'field' && !CONTRACT_LABEL.test(line.label ?? '') && !WANTED_LABEL.test(line.label ?? ''))
      continue;
    if (line.type === 'heading' && (line.text.split(/\s+/).length > 4 || CONTRACT_LABEL.test(line.text))) continue;
    if (/経験|经验|경험/u.test(line.text)) continue;
    const short = line.text.length <= 70 && !/[.!?]$/.test(line.text);
    for (const chip of short ? [line.value] : chipsOf(line.text)) {
      const value = withHours(
        ofThisJob(typesIn(chip.replace(TITLE_TRAP, ' ')), line.text, opening[index + 1]?.text ?? ''),
        [...hoursType(chip), ...shareOfPost(chip)],
      );
      if (value.length === 0 || (title !== null && inListOfJobs(line, title))) continue;
      return { value, quote: line.text.length <= 300 ? line.text : chip };
    }
  }
  return null;
}

/** Whether a short line is the name of another job in a list of them: "Part-time Shop Cleaner" under "Wire EDM Operator". */
export function inListOfJobs({ text, above }: Line, title: string): boolean {
  return above !== null && namesOtherJob(text, title) && namesOtherJob(above, title);
}

function namesOtherJob(text: string, title: string): boolean {
  if (!isJobTitle(text)) return false;
  const own = title.toLowerCase();
  return !text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 3 && own.includes(word.slice(0, 6)));
}

/** What stands under the label "Contract". */
const CONTRACT_VALUE = /permanent|fixed|full|part|temporary|ongoing|open-ended|months?|years?|casual|indefinite/iu;

/** Leaves out what a short line says of the site rather than of this job. */
function ofThisJob(types: EmploymentType[], text: string, below: string): EmploymentType[] {
  if (types.length === 0) return types;
  const parts = text.split(/\s*[|·•/,]\s*|\s{2,}/u);
  if (types.length >= MENU_TYPES && !types.includes('FULL_TIME')) return [];
  return types.filter((type) => {
    if (type === 'VOLUNTEER') return VOLUNTEER_JOB.test(text);
    if (type === 'INTERN') return !parts.some((part) => ROLE_OF_OTHERS.test(part.trim()));
    // The bare label of the line below it.
    return type !== 'CONTRACTOR' || !/^contracts?$/iu.test(text) || !CONTRACT_VALUE.test(below);
  });
}

/** The short columns of a header line: "Acme | Cook | Leeds | Full-time", also with the ad behind its full stop. */
function chipsOf(text: string): string[] {
  if (!/[|·•]/u.test(text)) return [];
  return text
    .slice(0, 600)
    .split(/\s*[|·•]\s*/u)
    .map((chip, index, { length }) => (index === length - 1 ? (chip.split(/[.。]\s/u, 1)[0] ?? chip) : chip))
    .filter((chip) => chip.length <= 40);
}
