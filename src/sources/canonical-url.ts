import normalizeUrl from 'normalize-url';
import { boardIdentity } from './board-identity.ts';

/** Parameters that say where a click came from and never which job it is. Anything else is kept. */
const TRACKING_PARAMETERS = [
  /^utm[_-]?\w*$/i,
  /^(gh_src|lever-(source|origin|via)\S*|ashby_jid_source|jobboardsource|job_?source|applysource|jobsource)$/i,
  /^(ref|refid|referr?er|refer|source|src|sourceid|source_id|share_?source|shared|trk\w*|trackingid|tracking|track)$/i,
  /^(lipi|lici|midtoken|midsig|otptoken|originalsubdomain|savedsearchid|searchid|pagenum|ebp|recommendedflavor)$/i,
  /^(tk|advn|adid|xkcb|camk|jsa|sjdu|xpse|hidesmr|vjs|tmtk|jrtk)$/i,
  /^(g|fb|ms|y|d|tw|tt|ir|dc|wb|gb|u|ob_)?cl(ick_?)?id$/i,
  /^(igshid|srsltid|wickedid|gbraid|wbraid|mkt_tok|spm|scm|si|ncid|icid|cmpid|campaign_?(id|name)?|iisn?|iss|isst)$/i,
  /^(rx_\w+|mc_[ce]id|pk_\w+|mtm_\w+|hsa_\w+|_hs\w+|__hs\w+|_ga|_gl|_ke|vero_\w+|oly_\w+|jz|s_cid|__cf_chl_\w+|codes)$/i,
];

/** Addresses that only lead on: the host, and the parameter that holds the target. */
const REDIRECTORS: { host: string; path?: RegExp; parameter: string[] }[] = [
  { host: 'google.*', path: /^\/url$/, parameter: ['q', 'url'] },
  {
    host: 'linkedin.com',
    path: /^\/(redir\/redirect|safety\/go|authwall|uas\/login|login|checkpoint\/.*)/,
    parameter: ['url', 'sessionRedirect', 'session_redirect'],
  },
  { host: 'safelinks.protection.outlook.com', parameter: ['url'] },
  { host: 'slack-redir.net', parameter: ['url'] },
  { host: 'facebook.com', path: /^\/(l|flx\/warn)/, parameter: ['u'] },
  { host: 'l.instagram.com', parameter: ['u'] },
  { host: 'out.reddit.com', parameter: ['url'] },
  { host: 'youtube.com', path: /^\/redirect$/, parameter: ['q'] },
  { host: 'duckduckgo.com', path: /^\/l\/?$/, parameter: ['uddg'] },
  { host: 'vk.com', path: /^\/away\.php$/, parameter: ['to'] },
  { host: 't.umblr.com', parameter: ['z'] },
  { host: 'href.li', parameter: ['url'] },
  { host: 'bing.com', path: /^\/(ck|aclick)/, parameter: ['url'] },
  { host: 'webcache.googleusercontent.com', parameter: ['url'] },
];

/** A redirector inside a redirector is seen; a chain without end is not followed. */
const MAX_UNWRAPPED = 4;

/**
 * One spelling for all addresses of the same job, for the duplicate check; not an address to fetch.
 * Tracking parameters, mobile and `www.` hosts, fragments that are no route, the order of parameters and an
 * "apply" step make no difference; on boards whose addresses are documented, what remains is the job's id there.
 * @param address absolute http(s) address; anything else comes back as it is
 */
export function canonicalUrl(address: string): string {
  const url = unwrapRedirector(address);
  if (!url) return address;
  const identity = boardIdentity(url);
  if (identity) return identity;
  url.hostname = url.hostname.replace(/^(www\d?|m|mobile)\.(?=[^.]+\.[^.])/, '');
  const isRoute = /^#!?\//.test(url.hash);
  try {
    return normalizeUrl(url.href, {
      forceHttps: true,
      stripHash: !isRoute,
      stripTextFragment: true,
      removeQueryParameters: TRACKING_PARAMETERS,
      removeTrailingSlash: true,
      sortQueryParameters: true,
    });
  } catch {
    return url.href;
  }
}

/**
 * @returns the address that a redirector carries in its own parameters, the address itself where it is none,
 *   null where it is no http(s) address
 */
function unwrapRedirector(address: string): URL | null {
  let url = webUrl(address);
  for (let step = 0; url && step < MAX_UNWRAPPED; step += 1) {
    const target = redirectTarget(url);
    if (!target) break;
    url = target;
  }
  return url;
}

function redirectTarget(url: URL): URL | null {
  // Proofpoint writes the target between two double underscores.
  const proofpoint = hostIs(url.hostname, 'urldefense.com') && /\/v3\/__(.+?)__;/.exec(url.href)?.[1];
  if (proofpoint) return webUrl(proofpoint.replace(/^(https?:\/)(?!\/)/, '$1/'));
  for (const { host, path, parameter } of REDIRECTORS) {
    if (!hostIs(url.hostname, host) || (path && !path.test(url.pathname))) continue;
    for (const name of parameter) {
      const target = webUrl(url.searchParams.get(name) ?? '');
      if (target) return target;
    }
  }
  return null;
}

function webUrl(address: string): URL | null {
  const url = URL.parse(address.trim());
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** Equality or dot-suffix, never a part of a name; `google.*` stands for any country's google. */
function hostIs(hostname: string, host: string): boolean {
  if (host.endsWith('.*')) return new RegExp(`(^|\\.)${host.slice(0, -2)}(\\.com?)?\\.[a-z]{2,3}$`).test(hostname);
  return hostname === host || hostname.endsWith(`.${host}`);
}
