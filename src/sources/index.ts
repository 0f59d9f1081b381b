import type { JobDocument } from '../documents/document.ts';
import type { PostingDraft } from '../extraction/draft.ts';
import { arbeitnow } from './boards/arbeitnow.ts';
import { ashby } from './boards/ashby.ts';
import { bambooHr } from './boards/bamboohr.ts';
import { breezy } from './boards/breezy.ts';
import { comeet } from './boards/comeet.ts';
import { eightfold } from './boards/eightfold.ts';
import { gem } from './boards/gem.ts';
import { gitHubIssue } from './boards/github-issue.ts';
import { glassdoor } from './boards/glassdoor.ts';
import { greenhouse } from './boards/greenhouse.ts';
import { hackerNews } from './boards/hacker-news.ts';
import { himalayas } from './boards/himalayas.ts';
import { icims } from './boards/icims.ts';
import { indeed } from './boards/indeed.ts';
import { jobicy } from './boards/jobicy.ts';
import { jobvite } from './boards/jobvite.ts';
import { lever } from './boards/lever.ts';
import { linkedIn } from './boards/linkedin.ts';
import { noFluffJobs } from './boards/no-fluff-jobs.ts';
import { oracle } from './boards/oracle.ts';
import { personio } from './boards/personio.ts';
import { phenom } from './boards/phenom.ts';
import { pinpoint } from './boards/pinpoint.ts';
import { pythonJobs } from './boards/python-jobs.ts';
import { recruitee } from './boards/recruitee.ts';
import { remoteOk } from './boards/remoteok.ts';
import { remoteWlb } from './boards/remotewlb.ts';
import { remotive } from './boards/remotive.ts';
import { rippling } from './boards/rippling.ts';
import { seek } from './boards/seek.ts';
import { smartRecruiters } from './boards/smartrecruiters.ts';
import { stepStone } from './boards/stepstone.ts';
import { successFactors } from './boards/successfactors.ts';
import { teamtailor } from './boards/teamtailor.ts';
import { theMuse } from './boards/the-muse.ts';
import { welcomeToTheJungle } from './boards/welcome-to-the-jungle.ts';
import { workable } from './boards/workable.ts';
import { workday } from './boards/workday.ts';
import { yCombinator } from './boards/y-combinator.ts';
import { notAPosting, readGenericJson } from './data/generic-json.ts';
import { dataRecords } from './data/records.ts';
import { documentUrl } from './host.ts';
import { readWebPage, textLength } from './page/web-page.ts';
import type { DataRecord, FetchRequest, Source } from './source.ts';
import { readText } from './text/text.ts';

/** Every job board, the one list. The first that recognises a document reads it. */
export const SOURCES: readonly Source[] = [
  greenhouse,
  lever,
  ashby,
  workday,
  smartRecruiters,
  workable,
  recruitee,
  personio,
  teamtailor,
  bambooHr,
  icims,
  rippling,
  breezy,
  jobvite,
  pinpoint,
  gem,
  oracle,
  successFactors,
  phenom,
  eightfold,
  linkedIn,
  indeed,
  glassdoor,
  seek,
  stepStone,
  welcomeToTheJungle,
  yCombinator,
  hackerNews,
  remoteOk,
  remotive,
  himalayas,
  arbeitnow,
  jobicy,
  theMuse,
  comeet,
  noFluffJobs,
  remoteWlb,
  pythonJobs,
  gitHubIssue,
];

/**
 * The request that brings the posting behind an address: the board's public data where it has some, else the page.
 * @returns undefined where the address is no known board's
 */
export function matchSource(url: URL): FetchRequest | undefined {
  for (const source of SOURCES) {
    const request = source.match(url);
    if (request) return request;
  }
  return undefined;
}

/** A page that shows less text than this shows no ad. */
const SHELL = 300;

/**
 * Reads a document by the first source that knows it, else by the generic readers.
 * @throws JobBriefError NOT_A_JOB for data that holds no posting, or a list of many
 */
export function parseWithSources(document: JobDocument): PostingDraft {
  const records = dataRecords(document);
  const url = documentUrl(document);
  for (const source of SOURCES) {
    const draft = source.parse(document, records, url);
    if (draft) return document.kind === 'html' ? shownByScripts(draft, document, records) : draft;
  }
  if (document.kind === 'json') {
    const draft = readGenericJson(document, records);
    if (draft) return draft;
    throw notAPosting();
  }
  if (document.kind !== 'html') return readText(document);
  return shownByScripts(readWebPage(document), document, records);
}

/** Of an application's shell, the text that lies in the state which its scripts will show; else the page as it was read. */
function shownByScripts(page: PostingDraft, document: JobDocument, records: DataRecord[]): PostingDraft {
  if (textLength(page.blocks) >= SHELL) return page;
  const state = readGenericJson(document, records);
  if (state === undefined || textLength(state.blocks) <= textLength(page.blocks)) return page;
  return state.hiringOrganization === undefined && page.hiringOrganization !== undefined
    ? { ...state, hiringOrganization: page.hiringOrganization }
    : state;
}

/** Whether a draft comes from data that is a posting by its shape (a board's, JSON-LD, a record), and not from prose alone. */
export function isKnownPosting(draft: PostingDraft): boolean {
  return draft.source !== 'web-page' && draft.source !== 'text';
}
