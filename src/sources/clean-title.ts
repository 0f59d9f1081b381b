import { comparable } from '../extraction/compose.ts';
import { looksLikeJob } from '../extraction/occupation.ts';

import { line } from './values.ts';

/** "Job Application for Welder at Acme", "Acme is hiring a Welder": what boards wrap around a title. */
const WRAPPED: RegExp[] = [
  /^job application for (?<title>.+?) at (?<employer>.+)$/i,
  /^(?:apply (?:now )?(?:for|to):?|application for|bewerbung als|job:|jobs?:|vacancy:|position:|job title:|opening:|stellenangebot:?|stellenanzeige:?|offre d['’]emploi:?|oferta de (?:empleo|trabajo):?|oferta pracy:?|vaga(?: de emprego)?:|oferta:|\[hiring\]|hiring:|now hiring[:!]?|we(?:['’]re| are) hiring[:!]?(?: an?)?) (?<title>.+)$/i,
  /^(?<employer>[^,:|–—-]{2,60}?) (?:is [Hh]iring|is looking for|[Hh]iring|sucht|busca|recrute|contrata|zoekt|szuka|cerca)(?: an?| eine?n?| une?| uma?)? (?<title>\p{Lu}.{2,120}?)(?: [Jj]ob)?(?: in (?<place>[^|]+?))?(?: \| (?:LinkedIn|Glassdoor))?$/u,
  /^(?<title>.{3,120}?) (?:job|stelle) (?:in|at) .{2,80} - (?:seek|indeed|jora)(?:\.com)?.*$/i,
  /^\[(?<employer>[^\]]{2,40})\]\s*(?<title>.{2,80}?)\s*(?:채용|모집)(?:공고)?$/u,
  /^(?<title>[^、。]{2,60}?)(?:を|の)(?:募集|採用|公募)(?:し(?:ます|ています)|いたします|致します|中(?:です)?|案内|について|要項|情報)[。！!]?$/u,
];
/** "Welder at Acme", "Welder @ Acme (YC W21)", with a site's name behind: only for a title with a job in it. */
const AT =
  /^(?<title>.{3,110}?)\s*(?:\s(?:at|bei|chez)|[@＠])\s*(?<employer>\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:[\p{Lu}\p{N}&][\p{L}\p{N}&.'’-]*|of|and|de)){0,4})(?: \((?:YC )?[WSFX]\d{2}\))?(?:\s*[|•·–—].*|\s+-\s+.*)?$/u;
/** What follows a title on pages of boards and is none of it. */
const TAIL =
  /\s+(?:[|·•–—-]|::)\s+(?:linkedin|indeed(?:\.com)?|glassdoor(?:\.[a-z.]+)?|seek|monster(?:\.[a-z]+)?|stepstone(?:\.[a-z]+)?|xing(?: jobs)?|ziprecruiter|welcome to the jungle|wellfound|angellist|y combinator|work at a startup|himalayas|remoteok|remote ok|we work remotely|remotive|arbeitnow|jobicy|the muse|builtin|built in|dice(?:\.com)?|lever|greenhouse|ashby|workable|smartrecruiters|teamtailor|personio|recruitee|bamboohr|breezy hr|jobvite|icims|workday|careers?|jobs?|karriere|carrières|career page|job details|apply now)(?:\s+(?:careers?|jobs?))?$/i;
/** A requisition's number at the end, where the page marks it as one. */
const REQUISITION =
  /\s*(?:[([]\s*(?:job|req(?:uisition)?|ref(?:erence)?|id|jr|r)?\s*(?:id|no|nr|number|#)?[\s.:#-]*[A-Z]{0,4}-?\d{4,}[\d-]*\s*[)\]]|\s[-–|]\s*(?:JR|REQ|R)-?_?\d{4,}|\s#\d{4,}|\s[-–|]?\s*(?:job|req(?:uisition)?|ref)\.?\s*(?:id|no|nr|number)?[.:#\s]+[A-Z]{0,4}-?\d{3,})$/i;

/** A title, and the employer where the wrapping names it. */
export interface Headline {
  title: string;
  employer?: string | undefined;
}

/** Unwraps a line that holds a title: "Job Application for Welder at Acme". */
export function readHeadline(text: string): Headline {
  for (const pattern of WRAPPED) {
    const groups = pattern.exec(text)?.groups;
    if (groups?.title)
      return {
        title: unwrapped(groups.title),
        employer: groups.employer?.trim() ?? AT.exec(groups.title)?.groups?.employer,
      };
  }
  const at = AT.exec(text)?.groups;
  if (at?.title && at.employer && looksLikeJob(at.title)) {
    return { title: at.title.replace(/^\[hiring\]\s*/i, '').trim(), employer: at.employer };
  }
  return { title: text };
}

function unwrapped(title: string): string {
  const at = AT.exec(title)?.groups;
  return (at?.title && looksLikeJob(at.title) ? at.title : title).trim();
}

/**
 * A title as the ad has it, without what the board wraps around it. Tags such as "(m/w/d)" stay.
 * @param employer the employer as far as known; a title that ends in its name after a dash or bar loses it
 */
export function cleanTitle(raw: unknown, employer?: string | undefined): string | undefined {
  let title = line(raw);
  if (title === undefined) return undefined;
  title = readHeadline(title).title;
  for (let previous = ''; previous !== title; ) {
    previous = title;
    title = title.replace(TAIL, '').replace(REQUISITION, '').trim();
    if (employer) title = dropEmployer(title, employer);
  }
  title = title.replace(/^[\s*_#"“”>•·|:–—-]+|[\s*_"“”|:–—]+$/gu, '').trim();
  // 「前端工程师招聘」: brackets around all of it, and the word for recruiting behind.
  title = title.replace(/^[「『【](.+)[」』】]$/u, '$1').replace(/(?<=\p{Lo}{2})(?:招聘|诚聘|急聘)$/u, '');
  // Escapes that Markdown left in.
  title = title.replace(/\\([\\`*_{}[\]()#+\-.!|&])/g, '$1');
  return /\p{L}/u.test(title) && title.length <= 250 ? title : undefined;
}

function dropEmployer(title: string, employer: string): string {
  const name = comparable(employer).trim();
  if (name === '') return title;
  const match = /^(.{3,}?)\s+(?:[|@·•–—-]|at|bei|chez|en|em)\s+([^|@·•–—]+)$/u.exec(title);
  return match?.[1] && comparable(match[2] ?? '').trim() === name ? match[1] : title;
}
