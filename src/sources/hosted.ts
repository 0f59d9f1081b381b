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

/** Hosts where anybody keeps pages: their names say nothing of an employer. */
const SHARED =
  /(?:^|\.)(?:github\.(?:io|com)|gitlab\.io|wordpress\.com|blogspot\.com|medium\.com|notion\.(?:so|site)|google\.com|wixsite\.com|webflow\.io|netlify\.app|vercel\.app|herokuapp\.com|amazonaws\.com|cloudfront\.net|azurewebsites\.net|web\.archive\.org|archive\.org|linkedin\.com|facebook\.com|ycombinator\.com)$/;
const SECOND_LEVEL = /^(?:co|com|org|net|ac|gov|edu|or|ne|gob|gouv)$/;

/** The name in a site's own host, letters only: "careers.tide-water.jp" is "tidewater"; undefined on shared hosts and boards. */
export function ownName(url: URL): string | undefined {
  const host = url.hostname.toLowerCase();
  if (SHARED.test(host) || /^[\d.:[\]]+$/.test(host) || isAt(url, ...BY_PATH, ...BY_HOST)) return undefined;
  const labels = host.split('.');
  const top = SECOND_LEVEL.test(labels.at(-2) ?? '') && labels.length > 2 ? -3 : -2;
  const name = labels.at(top)?.replace(/[^\p{L}\p{N}]/gu, '');
  return name !== undefined && name.length >= 3 && !NOT_A_NAME.test(name) ? name : undefined;
}
