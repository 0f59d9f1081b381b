import { describe, expect, test } from 'vitest';
import { matchSource, SOURCES } from '../../src/sources/index.ts';

const UUID = '3f0c1a52-8b1e-4c77-9d55-0a4be0f6a111';

/** A shared address, the board it is on, and the request that brings its posting; null: the page itself. */
const ADDRESSES: [board: string, shared: string, request: string | null][] = [
  [
    'greenhouse',
    'https://boards.greenhouse.io/acme/jobs/4417001?gh_src=x',
    'https://boards-api.greenhouse.io/v1/boards/acme/jobs/4417001?pay_transparency=true',
  ],
  [
    'greenhouse',
    'https://job-boards.greenhouse.io/acme/jobs/4417001',
    'https://boards-api.greenhouse.io/v1/boards/acme/jobs/4417001?pay_transparency=true',
  ],
  [
    'greenhouse',
    'https://job-boards.eu.greenhouse.io/acme/jobs/4417001',
    'https://boards-api.eu.greenhouse.io/v1/boards/acme/jobs/4417001?pay_transparency=true',
  ],
  [
    'greenhouse',
    'https://boards.greenhouse.io/embed/job_app?for=acme&token=4417001',
    'https://boards-api.greenhouse.io/v1/boards/acme/jobs/4417001?pay_transparency=true',
  ],
  [
    'greenhouse',
    'https://www.acme.com/careers?gh_jid=4417001',
    'https://boards-api.greenhouse.io/v1/boards/acme/jobs/4417001?pay_transparency=true',
  ],
  [
    'greenhouse',
    'https://careers.acme.co.uk/job?gh_jid=4417001',
    'https://boards-api.greenhouse.io/v1/boards/acme/jobs/4417001?pay_transparency=true',
  ],
  ['lever', `https://jobs.lever.co/acme/${UUID}/apply`, `https://api.lever.co/v0/postings/acme/${UUID}`],
  ['lever', `https://jobs.eu.lever.co/acme/${UUID}`, `https://api.eu.lever.co/v0/postings/acme/${UUID}`],
  [
    'ashby',
    `https://jobs.ashbyhq.com/Acme%20Labs/${UUID}`,
    'https://api.ashbyhq.com/posting-api/job-board/Acme%20Labs?includeCompensation=true',
  ],
  [
    'workday',
    'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Bergen/Baker_R-1',
    'https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/job/Bergen/Baker_R-1',
  ],
  [
    'workday',
    'https://acme.wd5.myworkdayjobs.com/Careers/job/Baker_R-1',
    'https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/job/Baker_R-1',
  ],
  [
    'smartrecruiters',
    'https://jobs.smartrecruiters.com/Acme/744000012345678-baker',
    'https://api.smartrecruiters.com/v1/companies/Acme/postings/744000012345678',
  ],
  [
    'smartrecruiters',
    'https://careers.smartrecruiters.com/Acme/744000012345678-baker',
    'https://api.smartrecruiters.com/v1/companies/Acme/postings/744000012345678',
  ],
  [
    'workable',
    'https://apply.workable.com/acme/j/9F00AA11BB/',
    'https://apply.workable.com/api/v2/accounts/acme/jobs/9F00AA11BB',
  ],
  ['recruitee', 'https://acme.recruitee.com/o/baker', 'https://acme.recruitee.com/api/offers'],
  ['personio', 'https://acme.jobs.personio.de/job/101?language=de', 'https://acme.jobs.personio.de/xml?language=de'],
  ['personio', 'https://acme.jobs.personio.com/job/101', 'https://acme.jobs.personio.com/xml?language=en'],
  ['teamtailor', 'https://acme.teamtailor.com/jobs/512345-baker', null],
  ['teamtailor', 'https://acme.teamtailor.com/de-DE/jobs/512345-baker', null],
  ['bamboohr', 'https://acme.bamboohr.com/careers/31', 'https://acme.bamboohr.com/careers/31/detail'],
  ['bamboohr', 'https://acme.bamboohr.com/jobs/view.php?id=31', 'https://acme.bamboohr.com/careers/31/detail'],
  [
    'icims',
    'https://careers-acme.icims.com/jobs/2231/baker/job',
    'https://careers-acme.icims.com/jobs/2231/baker/job?in_iframe=1',
  ],
  [
    'rippling',
    `https://ats.rippling.com/acme/jobs/${UUID}`,
    `https://api.rippling.com/platform/api/ats/v1/board/acme/jobs/${UUID}`,
  ],
  [
    'rippling',
    `https://ats.rippling.com/en-GB/acme/jobs/${UUID}`,
    `https://api.rippling.com/platform/api/ats/v1/board/acme/jobs/${UUID}`,
  ],
  ['breezy', 'https://acme.breezy.hr/p/ab12cd34-baker', null],
  ['jobvite', 'https://jobs.jobvite.com/acme/job/oAbCdE12', null],
  ['pinpoint', `https://acme.pinpointhq.com/en/postings/${UUID}`, 'https://acme.pinpointhq.com/postings.json'],
  ['gem', 'https://jobs.gem.com/acme/am9icG9zdDo1', 'https://api.gem.com/job_board/v0/acme/job_posts/'],
  [
    'oracle',
    'https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/20331',
    'https://eabc.fa.em2.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=ById%3BId%3D%2220331%22%2CsiteNumber%3DCX_1',
  ],
  ['successfactors', 'https://career5.successfactors.eu/career?company=acme&career_job_req_id=8841', null],
  ['successfactors', 'https://jobs.sap.com/job/Bergen-Baker-5003/1200000001/', null],
  [
    'eightfold',
    'https://acme.eightfold.ai/careers/job/55100?domain=acme.com',
    'https://acme.eightfold.ai/api/apply/v2/jobs/55100?domain=acme.com',
  ],
  [
    'linkedin',
    'https://www.linkedin.com/jobs/view/baker-at-acme-4012345678?trk=x',
    'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/4012345678',
  ],
  [
    'linkedin',
    'https://no.linkedin.com/jobs/search/?currentJobId=4012345678',
    'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/4012345678',
  ],
  ['indeed', 'https://no.indeed.com/viewjob?jk=abc123def456', null],
  ['glassdoor', 'https://www.glassdoor.co.uk/job-listing/baker-JV_IC1.htm?jl=100900', null],
  ['seek', 'https://www.seek.com.au/job/90001111', null],
  ['stepstone', 'https://www.stepstone.de/stellenangebote--Baecker-Kiel-Acme--9000001-inline.html', null],
  [
    'welcometothejungle',
    'https://www.welcometothejungle.com/fr/companies/acme/jobs/boulanger_lyon',
    'https://api.welcometothejungle.com/api/v1/organizations/acme/jobs/boulanger_lyon',
  ],
  ['ycombinator', 'https://www.ycombinator.com/companies/acme/jobs/a1B2c3-baker', null],
  ['ycombinator', 'https://www.workatastartup.com/jobs/71234', null],
  ['hackernews', 'https://news.ycombinator.com/item?id=49000001', 'https://hn.algolia.com/api/v1/items/49000001'],
  ['remoteok', 'https://remoteok.com/remote-jobs/remote-baker-acme-1', null],
  ['remotive', 'https://remotive.com/remote-jobs/software-dev/baker-1', null],
  ['himalayas', 'https://himalayas.app/companies/acme/jobs/baker', null],
  ['arbeitnow', 'https://www.arbeitnow.com/jobs/companies/acme/baker-kiel-1', null],
  ['jobicy', 'https://jobicy.com/jobs/7-baker', null],
  ['themuse', 'https://www.themuse.com/jobs/acme/baker', null],
  ['comeet', 'https://www.comeet.com/jobs/acme/10.001/baker/1A.2B3', null],
  ['nofluffjobs', 'https://nofluffjobs.com/pl/job/baker-acme-gdansk', null],
  ['remotewlb', 'https://www.remotewlb.com/apply/baker-1', null],
  ['pythonjobs', 'https://pythonjobs.github.io/jobs/acme-baker.html', null],
  ['github', 'https://github.com/acme/jobs/issues/12', 'https://api.github.com/repos/acme/jobs/issues/12'],
];

/** Addresses that only look like a board's, or are a board's and no posting's. */
const OTHERS = [
  'https://boards.greenhouse.io.evil.com/acme/jobs/4417001',
  'https://evilgreenhouse.io/acme/jobs/4417001',
  'https://boards.greenhouse.io/acme',
  'https://www.acme.com/careers?gh_jid=abc',
  `https://notlever.co/acme/${UUID}`,
  `https://jobs.lever.co.evil.com/acme/${UUID}`,
  'https://jobs.lever.co/acme',
  `https://jobs.ashbyhq.com.evil.com/acme/${UUID}`,
  'https://jobs.ashbyhq.com/acme',
  'https://myworkdayjobs.com.evil.com/Careers/job/Baker_R-1',
  'https://notmyworkdayjobs.com/Careers/job/Baker_R-1',
  'https://evil.com/smartrecruiters.com/Acme/744000012345678',
  'https://apply.workable.com/acme/',
  'https://acme.recruitee.com/',
  'https://recruitee.com.evil.com/o/baker',
  'https://evil.com/?u=https://acme.jobs.personio.de/job/101',
  'https://bamboohr.com.evil.com/careers/31',
  'https://fakeicims.com/jobs/2231/baker/job',
  'https://linkedin.com.evil.com/jobs/view/4012345678',
  'https://www.linkedin.com/in/somebody',
  'https://www.linkedin.com/company/acme',
  'https://indeed.com.evil.com/viewjob?jk=abc123def456',
  'https://www.indeed.com/companies',
  'https://stepstone.de.evil.com/stellenangebote--x-1.html',
  'https://news.ycombinator.com/news',
  'https://github.com/acme/jobs/pull/12',
  'https://github.com.evil.com/acme/jobs/issues/12',
  'https://welcometothejungle.com.evil.com/fr/companies/acme/jobs/x',
];

/** Boards whose sites stand on the employers' own hosts: known by their data alone. */
const WITHOUT_ADDRESS = ['phenom'];

describe('the address of a posting', () => {
  test.each(ADDRESSES)('of %s: %s', (board, shared, request) => {
    const url = new URL(shared);
    expect(SOURCES.find((source) => source.match(url) !== undefined)?.id).toBe(board);
    expect(matchSource(url)?.url).toBe(request ?? shared);
  });

  test.each(OTHERS)('is no board’s: %s', (address) => {
    expect(matchSource(new URL(address))).toBeUndefined();
  });

  test('is known for every board', () => {
    const covered = new Set([...ADDRESSES.map(([board]) => board), ...WITHOUT_ADDRESS]);
    expect(SOURCES.map((source) => source.id).filter((id) => !covered.has(id))).toEqual([]);
  });

  test('cannot smuggle a path or host into a request', () => {
    const request = matchSource(new URL(`https://jobs.lever.co/..%2F..%2Fadmin/${UUID}`));
    expect(request?.url).toBe(`https://api.lever.co/v0/postings/..%2F..%2Fadmin/${UUID}`);
  });
});
