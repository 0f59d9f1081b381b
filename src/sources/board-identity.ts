/** One board's way of writing which job an address is. The first match of a host decides. */
interface IdentityRule {
  /** Tested against the lower-case host name. */
  host: RegExp;
  /** @returns the canonical address, undefined where this address names no job */
  identity(url: URL): string | undefined;
}

const at = (url: URL, pattern: RegExp) => pattern.exec(url.pathname)?.[1];
const parameter = (url: URL, name: string) => url.searchParams.get(name) ?? undefined;
const joined = (prefix: string, id: string | undefined) => (id ? `${prefix}${id}` : undefined);

/** Address shapes as the boards document or show them; ids are unique across a board's hosts and languages. */
const RULES: IdentityRule[] = [
  {
    host: /(^|\.)linkedin\.com$/,
    identity: (url) =>
      joined(
        'https://www.linkedin.com/jobs/view/',
        at(url, /\/jobs\/view\/(?:[^/]*-)?(\d{6,})\/?$/) ??
          at(url, /\/jobs-guest\/jobs\/api\/jobPosting\/(\d{6,})/) ??
          (url.pathname.includes('/jobs') ? digits(parameter(url, 'currentJobId')) : undefined),
      ),
  },
  {
    host: /(^|\.)indeed\.(com|[a-z]{2}|com?\.[a-z]{2})$/,
    identity: (url) => joined('https://www.indeed.com/viewjob?jk=', parameter(url, 'jk') ?? parameter(url, 'vjk')),
  },
  {
    host: /(^|\.)glassdoor\.(com|[a-z]{2}|com?\.[a-z]{2})$/,
    identity: (url) =>
      joined(
        'https://www.glassdoor.com/job-listing?jl=',
        digits(parameter(url, 'jl')) ?? digits(parameter(url, 'jobListingId')),
      ),
  },
  {
    host: /^(boards|job-boards)(\.eu)?\.greenhouse\.io$/,
    identity: (url) => {
      const [, board, id] = /^\/([^/]+)\/jobs\/(\d+)/.exec(url.pathname) ?? [];
      if (board && board !== 'embed') return joined(`https://boards.greenhouse.io/${board}/jobs/`, id);
      const embedded = parameter(url, 'for');
      return embedded && joined(`https://boards.greenhouse.io/${embedded}/jobs/`, digits(parameter(url, 'token')));
    },
  },
  {
    host: /^jobs(\.eu)?\.lever\.co$|^jobs\.ashbyhq\.com$|^jobs\.gem\.com$/,
    identity: (url) => joined(`https://${url.hostname}/`, at(url, /^\/([^/]+\/[\w-]{8,})(?:\/|$)/)?.toLowerCase()),
  },
  {
    host: /^apply\.workable\.com$/,
    identity: (url) => joined('https://apply.workable.com/', at(url, /^\/([^/]+\/j\/[A-Za-z0-9]+)/)),
  },
  {
    host: /^(jobs|careers)\.smartrecruiters\.com$/,
    identity: (url) => joined('https://jobs.smartrecruiters.com/', at(url, /^\/([^/]+\/\d{6,})/)?.toLowerCase()),
  },
  {
    host: /\.myworkday(jobs|site)\.com$/,
    // The last path segment is "Title-Words_R-12345"; the place and the language before it vary.
    identity: (url) => {
      const [, site, slug] =
        /^\/(?:[a-z]{2}-[A-Z]{2}\/)?(?:wday\/cxs\/[^/]+\/)?([^/]+)\/(?:job|details)\/(?:.*?\/)?([^/]+_[^/]+)(?:\/apply.*)?\/?$/.exec(
          url.pathname,
        ) ?? [];
      const requisition = slug && /_([^_]+)$/.exec(slug)?.[1];
      return site && joined(`https://${url.hostname}/${site}/job/`, requisition);
    },
  },
  {
    host: /\.jobs\.personio\.(de|com)$/,
    identity: (url) => joined(`https://${url.hostname}/job/`, at(url, /\/job\/(\d+)/)),
  },
  {
    host: /\.recruitee\.com$/,
    identity: (url) => joined(`https://${url.hostname}/o/`, at(url, /\/o\/([^/]+)/)),
  },
  {
    host: /\.teamtailor\.com$/,
    identity: (url) => joined(`https://${url.hostname}/jobs/`, at(url, /\/jobs\/(\d+)/)),
  },
  {
    host: /\.bamboohr\.com$/,
    identity: (url) =>
      joined(
        `https://${url.hostname}/careers/`,
        at(url, /\/careers\/(\d+)/) ?? (url.pathname.startsWith('/jobs/view') ? parameter(url, 'id') : undefined),
      ),
  },
  {
    host: /\.icims\.com$/,
    identity: (url) => joined(`https://${url.hostname}/jobs/`, at(url, /\/jobs\/(\d+)/)),
  },
  {
    host: /^ats(\.\w+)?\.rippling\.com$/,
    identity: (url) =>
      joined('https://ats.rippling.com/', at(url, /^\/(?:[a-z]{2}-[A-Z]{2}\/)?([^/]+\/jobs\/[\w-]{20,})/)),
  },
  {
    host: /(^|\.)seek\.(com\.au|co\.nz|com)$/,
    identity: (url) =>
      joined(`https://www.${url.hostname.replace(/^.*?(?=seek\.)/, '')}/job/`, at(url, /\/job\/(\d+)/)),
  },
  {
    host: /^news\.ycombinator\.com$/,
    identity: (url) => joined('https://news.ycombinator.com/item?id=', digits(parameter(url, 'id'))),
  },
];

function digits(value: string | undefined): string | undefined {
  return value && /^\d+$/.test(value) ? value : undefined;
}

/**
 * @returns the one address under which a known board's job is remembered, undefined where the board is not known
 *   or the address names no job
 */
export function boardIdentity(url: URL): string | undefined {
  const host = url.hostname.toLowerCase();
  return RULES.find((rule) => rule.host.test(host))?.identity(url);
}
