import { comparable } from '../extraction/compose.ts';
import { looksLikeJob } from '../extraction/title/occupation.ts';
import { readEasternHeadline } from './eastern-headline.ts';
import { line } from './values.ts';

/** "Job Application for Welder at Acme", "Acme is hiring a Welder": what boards wrap around a title. */
const WRAPPED: RegExp[] = [
  // How Chinese boards head their pages: 「【苏州 焊工招聘】-某某智能招聘信息-某聘」.
  /^[【「](?:\p{sc=Han}{2,8} )?(?<title>[^】」]{2,40}?)招聘[】」][-_](?<employer>[^-_]{2,30}?)(?:的?招聘(?:信息|简章)?)?(?:[-_].*)?$/u,
  /^job application for (?<title>.+?) at (?<employer>.+)$/i,
  /^(?:apply (?:now )?(?:for|to):?|application for|bewerbung als|job:|jobs?:|vacancy:|position:|job title:|opening:|stellenangebot:?|stellenanzeige:?|offre d['’]emploi:?|oferta de (?:empleo|trabajo):?|oferta pracy:?|vaga(?: de emprego)?:|oferta:|\[hiring\]|hiring:|now hiring[:!]?|we(?:['’]re| are) hiring[:!]?(?: an?)?) (?<title>.+)$/i,
  /^(?<employer>[^,:|–—-]{2,60}?) (?:is [Hh]iring|is looking for|[Hh]iring|sucht|busca|recrute|contrata|zoekt|szuka|cerca)(?: an?| eine?n?| une?| uma?)? (?<title>\p{Lu}.{2,120}?)(?: [Jj]ob)?(?: in (?<place>[^|]+?))?(?: \| (?:LinkedIn|Glassdoor))?$/u,
  /^(?<title>.{3,120}?) (?:job|stelle) (?:in|at) .{2,80} - (?:seek|indeed|jora)(?:\.com)?.*$/i,
  /^\[(?<employer>[^\]]{2,40})\]\s*(?<title>.{2,80}?)(?:\s+(?:신입|경력)(?:\s?[/·,]\s?(?:신입|경력))?(?:직|사원|자)?)?\s*(?:채용|모집)(?:공고)?$/u,
  /^(?<title>[^、。]{2,60}?)(?:を|の)(?:募集|採用|公募)(?:し(?:ます|ています)|いたします|致します|中(?:です)?|案内|について|要項|情報)[。！!]?$/u,
];
/** How public bodies and firms of East Asia head a notice: name, year, job, "recruitment notice". */
const NOTICES: RegExp[] = [
  /^(?<employer>[^\s，,。]{2,30}?(?:大学|大學|学院|學院|医院|醫院|公司|集团|中心|研究院|研究所|学校|小学|中学|幼儿园|银行|局|委员会|图书馆|博物馆))\s*(?:(?:19|20)\d\d年?度?)?(?:第\S次|公开|公開|面向社会|编外)*(?:招聘|招募|徵)?(?<title>[^\s，,。]{2,20}?)(?:岗位|职位)?(?:若干名?|\d+[名人])?(?:招聘|招募)?(?:的?(?:公告|启事|简章|通知|信息))$/u,
  /^(?<employer>\S{2,24}?(?:大学|病院|市|町|村|区|県|学園|高校|保育園|会社|法人\S{2,10}?会))[\s　]*(?:(?:令和|20)\S{1,4}年度?)?[\s　]*(?<title>\S{2,24}?)(?:の)?(?:募集|採用)(?:要項|案内|要領|情報|のお知らせ|について)$/u,
  /^(?<employer>\S{2,20}?(?:대학교|대학|병원|의원|재단|공사|공단|센터|복지관|시청|구청|군청|협회|학교|주식회사))\s+(?:20\d\d년도?\s*)?(?:제?\d+차\s*)?(?:상반기|하반기)?\s*(?<title>.{2,24}?)\s*(?:신규|공개|경력|긴급)?\s*(?:채용|모집)\s*(?:재?공고|안내)?$/u,
];
const IS_NOTICE = /(?:公告|启事|简章|通知|信息|要項|案内|要領|情報|お知らせ|について|채용|모집|공고|안내)$/u;

/** "Welder at Acme", "Welder @ Acme (YC W21)", with a site's name behind: only for a title with a job in it. */
const AT =
  /^(?<title>.{3,110}?)\s*(?:\s(?:at|bei|chez)|[@＠])\s*(?<employer>\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:[\p{Lu}\p{N}&][\p{L}\p{N}&.'’-]*|of|and|de)){0,4})(?:\s*[|•·–—(].*|\s+-\s+.*|, (?=\p{Lu}|\d).*)?$/u;
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
  const eastern = readEasternHeadline(text);
  if (eastern !== null) return eastern;
  for (const pattern of WRAPPED) {
    const groups = pattern.exec(text)?.groups;
    if (groups?.title)
      return {
        title: unwrapped(groups.title),
        employer: groups.employer?.trim() ?? AT.exec(groups.title)?.groups?.employer,
      };
  }
  if (IS_NOTICE.test(text)) {
    for (const pattern of NOTICES) {
      const groups = pattern.exec(text)?.groups;
      if (groups?.title && groups.employer && looksLikeJob(groups.title) && !looksLikeJob(groups.employer))
        return { title: groups.title, employer: groups.employer };
    }
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
  const match = /^(.{3,}?)(?:\s+(?:[|@·•–—-]|at|bei|chez|en|em)\s+|\s*｜\s*)([^|｜@·•–—]+)$/u.exec(title);
  return match?.[1] && comparable(match[2] ?? '').trim() === name ? match[1] : title;
}
