import { ROLE } from './job-lexicon.ts';
import { BOARD_HOSTS, CHAT_HOSTS, SHORTENER_HOSTS } from './job-link-hosts.ts';

/** Path segments after which a company's site names one job, in the languages of the sites. */
const JOB_PATH =
  /\/(?:careers?|jobs?|openings?|open-(?:positions|roles)|positions?|roles?|vacanc(?:y|ies)|job-?(?:offers?|openings?|details?|postings?|listings?|board)|opportunit(?:y|ies)|hiring|join(?:-us)?|work-(?:with|for)-us|stellen(?:angebote?|anzeigen?|ausschreibung(?:en)?)?|karriere|jobangebote?|emplois?|offres?(?:-d-?emplois?)?|recrutement|carrieres?|empleos?|ofertas?(?:-de-(?:empleo|trabajo|emprego))?|trabaja(?:-con-nosotros)?|vagas?|carreiras?|lavora(?:-con-noi)?|offerte(?:-di-lavoro)?|posizioni(?:-aperte)?|vacatures?|werken-bij|oferty?(?:-pracy)?|praca|kariera|nabidky?(?:-prace)?|volna-mista|volne-pozice|pozice|recruit|saiyo|kyujin|zhaopin)\/(?:[^/?#]+\/)*([^/?#]+)\/?$/i;
/** What stands there instead of a job: other pages of a careers site. */
const NOT_ONE_JOB =
  /^(?:search|results?|all|browse|teams?|departments?|categor(?:y|ies)|locations?|tags?|login|sign-?in|register|blog|life|culture|benefits|perks|faqs?|students|graduates|university|events?|alerts?|saved|companies|salaries|interview(?:ing|s)?|stories|about|diversity|values|our-[\w-]+|how-we-[\w-]+|index(?:\.\w+)?|suche|recherche|buscar|cerca|zoeken|szukaj|hledat|[a-z]{2}|[a-z]{2}-[a-z]{2}|engineering|sales|marketing|design|product|operations)$/i;
const JOB_SUBDOMAIN =
  /^(?:careers?|jobs?|karriere|emplois?|empleos?|vagas|recruiting|recruitment|hiring|stellen|vacatures|kariera|lavoro|talent)\./i;
/** Parameters that only a job's address has. */
const JOB_PARAMETER =
  /^(?:gh_jid|jk|vjk|currentjobid|job_?id|jobreqid|jobofferid|vacancy_?id|requisition_?id|req_?id|posting_?id|position_?id|ashby_jid|lever_jid)$/i;
/** A dated path, or a site's section for texts. */
const ARTICLE_PATH =
  /\/(?:19|20)\d\d\/(?:\d\d?|[a-z]{3})\/|\/(?:blog|news|articles?|stories|posts?|press|magazine|insights|guides?|learn|docs?|wiki|help|support|podcasts?|watch|status|changelog|research|papers?|noticias|actualites|nachrichten|artikel|notizie|nieuws)\/|\.(?:png|jpe?g|gif|svg|mp4|zip|csv|xlsx?)$/i;
/** Subdomains of texts. */
const ARTICLE_SUBDOMAIN = /^(?:blog|news|docs?|developers?|help|support|status|wiki|api|git|learn)\./i;
/** A repository in which issues are job ads. */
const JOB_REPOSITORY =
  /^\/[^/]*\/[^/]*(?:vagas|jobs|job-board|hiring|careers|empleos?|trabajos?|emplois)[^/]*\/issues\/\d+/i;

/**
 * How plausible it is that an address is one job's page, by the address alone.
 * - 'job': a board's posting, or a path or parameter of one
 * - 'unknown': a page that the words around it must tell
 * - 'chat': what people share every day: repositories, videos, documents, news, meetings, home pages
 */
export type LinkKind = 'job' | 'unknown' | 'chat';

/** @param address as it stands in the message; what is no http(s) address is 'chat' */
export function judgeLink(address: string): LinkKind {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return 'chat';
  const host = url.hostname.toLowerCase().replace(/^www\./, '');
  if (isJobAddress(url, host)) return 'job';
  // A redirector's target decides; what the target is in turn does not.
  for (const value of url.searchParams.values()) {
    const target = /^https?:/i.test(value) ? URL.parse(value) : null;
    if (target && isJobAddress(target, target.hostname.toLowerCase().replace(/^www\./, ''))) return 'job';
  }
  if (SHORTENER_HOSTS.includes(host)) return 'unknown';
  if (CHAT_HOSTS.some((chat) => isHost(host, chat))) return 'chat';
  const isHome = url.pathname.length < 2 && url.search === '' && url.hash.length < 3;
  return isHome || ARTICLE_PATH.test(`${url.pathname}/`) || ARTICLE_SUBDOMAIN.test(host) ? 'chat' : 'unknown';
}

function isJobAddress(url: URL, host: string): boolean {
  if (BOARD_HOSTS.some((board) => isHost(host, board.host) && (board.path?.test(url.pathname) ?? true))) return true;
  if (/^(?:[a-z-]+\.)?glassdoor\.[a-z.]+$/.test(host))
    return /\/job-listing\//i.test(url.pathname) || url.searchParams.has('jl');
  if ([...url.searchParams.keys()].some((name) => JOB_PARAMETER.test(name))) return true;
  if (host === 'github.com') return JOB_REPOSITORY.test(url.pathname);
  if (CHAT_HOSTS.some((chat) => isHost(host, chat)) && !JOB_SUBDOMAIN.test(host)) return false;
  if (ARTICLE_PATH.test(url.pathname) || ARTICLE_SUBDOMAIN.test(host)) return false;

  const path = decodePath(url.pathname + (url.hash.startsWith('#/') ? url.hash.slice(1) : ''));
  const last = JOB_PATH.exec(path)?.[1];
  if (last !== undefined && !NOT_ONE_JOB.test(last)) return true;
  const tail = path.split('/').filter(Boolean).at(-1) ?? '';
  return (
    JOB_SUBDOMAIN.test(host) &&
    !NOT_ONE_JOB.test(tail) &&
    (/\d{3,}/.test(path) || ROLE.test(tail.replaceAll(/[-_+]/g, ' ')))
  );
}

function isHost(host: string, suffix: string): boolean {
  return host === suffix || host.endsWith(`.${suffix}`);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
