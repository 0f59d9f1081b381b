import { createHash } from 'node:crypto';
import type { JobPosting } from '../../core/posting.ts';
import { AREA_LABELS, type QuestionArea } from '../../core/questions/area.ts';
import { BRIEF_INSTRUCTIONS, QUESTION_SET_INSTRUCTIONS } from './instructions.ts';

export interface Prompt {
  /** The same for every ad. */
  system: string;
  /** What is asked, the facts read by code, and last the ad as fenced data. */
  user: string;
}

/** Longer ads are cut: no advertisement says anything new after this many characters. */
const LONGEST_AD = 24_000;
const LONGEST_PROFILE = 12_000;
const MOST_EXCLUDED = 80;

/**
 * The prompt for a brief.
 * @param wanted how many questions of each area
 */
export function briefPrompt(
  posting: JobPosting,
  profile: string | null,
  wanted: ReadonlyMap<QuestionArea, number>,
): Prompt {
  const areas = [...wanted].map(([area, count]) => `${area}: ${count}`).join(', ');
  const asked = `Write the brief. Questions wanted, by area: ${areas || 'none'}.`;
  return {
    system: BRIEF_INSTRUCTIONS,
    user: [asked, facts(posting), ...profileFence(profile), adFence(posting)].join('\n\n'),
  };
}

/** The prompt for more questions of one area. */
export function questionSetPrompt(
  posting: JobPosting,
  area: QuestionArea,
  count: number,
  exclude: readonly string[],
): Prompt {
  const asked = `Write ${count} questions of the area ${area} (${AREA_LABELS[area]}).`;
  const before = exclude.slice(-MOST_EXCLUDED).map((question) => `- ${oneLine(question)}`);
  const excluded = before.length > 0 ? [`Asked before:\n${before.join('\n')}`] : [];
  return {
    system: QUESTION_SET_INSTRUCTIONS,
    user: [asked, ...excluded, facts(posting), adFence(posting)].join('\n\n'),
  };
}

/** The posting as code has read it, in one short line a field. */
function facts(posting: JobPosting): string {
  const pay = posting.baseSalary;
  const years = posting.experienceYears;
  const lines: [string, string | null][] = [
    ['title', posting.title],
    ['employer', posting.viaAgency ? 'not named (an agency advertises)' : posting.hiringOrganization],
    ['place', posting.jobLocation.join('; ')],
    ['workplace', posting.workplaceType],
    ['pay', pay && `${pay.min ?? '?'}-${pay.max ?? '?'} ${pay.currency ?? ''} ${pay.unitText ?? ''}`],
    ['employment', posting.employmentType.join(', ')],
    ['level', posting.seniority],
    ['years', years && `${years.min}${years.max === null ? '+' : `-${years.max}`}`],
    ['visa sponsorship', posting.visaSponsorship],
    ['skills', posting.skills.map(({ name }) => name).join(', ')],
    ['language', posting.inLanguage],
  ];
  const known = lines.filter(([, value]) => value?.trim()).map(([name, value]) => `${name}: ${oneLine(value ?? '')}`);
  return `Facts read already:\n${known.join('\n') || '(none)'}`;
}

function profileFence(profile: string | null): string[] {
  return profile?.trim() ? [fence('PROFILE', profile.slice(0, LONGEST_PROFILE))] : [];
}

function adFence({ description }: JobPosting): string {
  return fence('ADVERTISEMENT', description.slice(0, LONGEST_AD));
}

/**
 * Sets data between two lines with a mark that the data cannot contain: it follows from the data's own hash,
 * so that the same ad gives the same prompt. Marks of chat templates lose their meaning on the way, since some
 * local servers read them wherever they stand.
 */
function fence(name: string, data: string): string {
  const safe = data
    .replace(/<\|/g, '< |')
    .replace(/\|>/g, '| >')
    .replace(/\[(\/?)INST\]/gi, '[ $1INST ]')
    .replace(/<<(\/?)SYS>>/gi, '< <$1SYS> >')
    .replace(/<(\/?)(s|bos|eos|start_of_turn|end_of_turn)>/gi, '< $1$2 >');
  let mark = '';
  for (let round = 0; mark === '' || safe.includes(mark); round++) {
    mark = createHash('sha256').update(`${round}\0${safe}`).digest('hex').slice(0, 16);
  }
  return `===== ${name} ${mark} =====\n${safe}\n===== END ${name} ${mark} =====`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 400);
}
