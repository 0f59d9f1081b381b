import { JobBriefError } from '../core/errors.ts';

/** Whole segments only: "login-team-lead" is a job. */
const LOGIN =
  /(^|\/)(log-?in|sign-?in|sign-?up|register|authwall|auth|sso|saml2?|oauth2?|checkpoint|uas|sign_in|session)(\.\w+)?(\/|$)/i;
const CONSENT_HOST = /^(consent|cookies?|privacy|gdpr|choices)\./i;
const ROBOT_CHECK = /(^|\/)([\w-]*captcha[\w-]*|challenge|bot-?check|blocked|verify-?human)(\.\w+)?(\/|$)/i;
/** The last segment of a careers list; one job has an id or a slug after it. */
const LIST_END =
  /^(careers?|jobs?|openings?|positions?|vacanc(y|ies)|search|results|all-?jobs|job-?search|join-us|work-with-us|karriere|stellen(angebote|markt)?|emplois?|empleos?|vagas|lavora-con-noi|vacatures|praca|kariera|offres?|ofertas|recruit|saiyo|index(\.html?)?)$/i;

/**
 * Reads what a redirect says: boards answer a closed job by leading to their list or front page, and walled
 * sites lead to their login.
 * @param requested the job's own address; `final` where it led
 * @returns the error that the redirect proves, null where it proves nothing (a moved page, another language)
 */
export function errorForRedirect(requested: URL, final: URL): JobBriefError | null {
  if (requested.href === final.href) return null;
  const host = final.hostname;
  const proof = `${requested.host}${requested.pathname} leads to ${final.host}${final.pathname}`;
  if (CONSENT_HOST.test(host) || LOGIN.test(final.pathname) || ROBOT_CHECK.test(final.pathname)) {
    if (LOGIN.test(requested.pathname)) return null;
    return new JobBriefError('WALLED', `${host} asks visitors to sign in or to prove themselves first: ${proof}.`);
  }
  if (!sameSite(requested, final)) return null;
  const boardSaysGone = final.searchParams.get('error') === 'true' || final.searchParams.has('not_found');
  if (namesOneJob(requested) && (boardSaysGone || isList(final))) {
    return new JobBriefError('CLOSED', `The job is gone: ${proof}, a list of other jobs.`);
  }
  return null;
}

/** A segment, parameter or fragment with an id, or a long slug. */
function namesOneJob(url: URL): boolean {
  const last = segments(url).at(-1) ?? '';
  const hasId =
    /\d{3,}|[0-9a-f]{8}-/i.test(url.pathname + url.hash) ||
    [...url.searchParams].some(([, value]) => /\d{3,}/.test(value));
  return hasId || (segments(url).length > 1 && last.split('-').length > 2);
}

function isList(url: URL): boolean {
  if (namesOneJob(url)) return false;
  const parts = segments(url);
  const last = parts.at(-1);
  return (
    last === undefined ||
    LIST_END.test(last) ||
    (parts.length === 1 &&
      /(^|\.)(greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com|rippling\.com)$/.test(
        url.hostname,
      ))
  );
}

function segments(url: URL): string[] {
  return url.pathname.split('/').filter((part) => part !== '' && !/^[a-z]{2}([-_][a-z]{2})?$/i.test(part));
}

function sameSite(a: URL, b: URL): boolean {
  const site = (url: URL) => url.hostname.split('.').slice(-2).join('.');
  return site(a) === site(b);
}
