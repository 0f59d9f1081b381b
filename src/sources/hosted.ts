import { isAt, segments, subdomain, toUrl } from './host.ts';

/** Boards that name the employer in the first part of the path. */
const BY_PATH = [
  'lever.co',
  'greenhouse.io',
  'ashbyhq.com',
  'workable.com',
  'smartrecruiters.com',
  'jobvite.com',
  'gem.com',
  'rippling.com',
];
/** Boards that give each employer a host of its own. */
const BY_HOST = [
  'recruitee.com',
  'breezy.hr',
  'teamtailor.com',
  'bamboohr.com',
  'pinpointhq.com',
  'myworkdayjobs.com',
  'personio.de',
  'personio.com',
  'talentclue.com',
  'peoplestrong.com',
  'applytojob.com',
  'zohorecruit.com',
  'freshteam.com',
  'factorialhr.com',
  'join.com',
];
const NOT_A_NAME =
  /^(?:j|jobs?|embed|api|www|careers?|v\d+|en|de|fr|es|boards|apply|posting-api|view|public|app|go|hire|ats|jobboard)$/i;

/** The employer's slug in the address of a hosted career site; undefined where it is no such address. */
export function hostedSlug(address: string | null | undefined): string | undefined {
  const url = toUrl(address);
  if (!url) return undefined;
  if (isAt(url, 'welcometothejungle.com')) {
    const parts = segments(url);
    return parts[parts.indexOf('companies') + 1];
  }
  if (isAt(url, ...BY_PATH)) {
    const parts = segments(url);
    const slug = isAt(url, 'greenhouse.io') ? (url.searchParams.get('for') ?? parts[0]) : parts[0];
    return slug && parts.length > 1 && !NOT_A_NAME.test(slug) ? slug : undefined;
  }
  if (isAt(url, ...BY_HOST)) {
    const slug = subdomain(url);
    return NOT_A_NAME.test(slug) ? undefined : slug;
  }
  return undefined;
}
