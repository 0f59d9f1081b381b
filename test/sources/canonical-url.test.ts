import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../src/sources/canonical-url.ts';

const ID = '3812345678';
const UUID = '0f8fad5b-d9cb-469f-a165-70867728950e';

/** Each row is one job; all of its addresses must become the first one's canonical address. */
const SAME_JOB: string[][] = [
  [
    `https://www.linkedin.com/jobs/view/${ID}`,
    `https://www.linkedin.com/jobs/view/${ID}/`,
    `https://de.linkedin.com/jobs/view/night-baker-at-elm-street-${ID}?refId=abc&trackingId=x%3D%3D&trk=public_jobs`,
    `http://linkedin.com/jobs/view/night-baker-${ID}/?originalSubdomain=uk`,
    `https://www.linkedin.com/jobs/search/?currentJobId=${ID}&keywords=baker`,
    `https://www.linkedin.com/jobs/collections/recommended/?currentJobId=${ID}`,
    `https://www.linkedin.com/comm/jobs/view/${ID}?midToken=a&lipi=b`,
    `https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/${ID}`,
    `https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fjobs%2Fview%2F${ID}`,
  ],
  [
    'https://www.indeed.com/viewjob?jk=0a1b2c3d4e5f6a7b',
    'https://uk.indeed.com/viewjob?jk=0a1b2c3d4e5f6a7b&from=serp&vjs=3&tk=1h',
    'https://de.indeed.com/m/viewjob?jk=0a1b2c3d4e5f6a7b',
    'https://www.indeed.com/rc/clk?jk=0a1b2c3d4e5f6a7b&fccid=1',
    'https://www.indeed.com/jobs?q=baker&l=Leeds&vjk=0a1b2c3d4e5f6a7b',
  ],
  [
    'https://www.glassdoor.com/job-listing/night-baker-elm-street-JV_IC1_KO0,11.htm?jl=1009876543210',
    'https://www.glassdoor.de/job-listing/j?jl=1009876543210&utm_source=x',
    'https://www.glassdoor.co.uk/partner/jobListing.htm?jobListingId=1009876543210&pos=101',
  ],
  [
    'https://boards.greenhouse.io/elmstreet/jobs/4711001',
    'https://job-boards.greenhouse.io/elmstreet/jobs/4711001?gh_src=abc123',
    'https://boards.greenhouse.io/elmstreet/jobs/4711001#app',
    'https://boards.greenhouse.io/embed/job_app?for=elmstreet&token=4711001',
  ],
  [
    `https://jobs.lever.co/elmstreet/${UUID}`,
    `https://jobs.lever.co/elmstreet/${UUID}/apply?lever-source=LinkedIn`,
    `https://jobs.lever.co/elmstreet/${UUID}?lever-origin=applied&lever-source%5B%5D=Twitter`,
  ],
  [`https://jobs.ashbyhq.com/elmstreet/${UUID}`, `https://jobs.ashbyhq.com/elmstreet/${UUID}/application?utm_source=x`],
  [
    'https://apply.workable.com/elmstreet/j/A1B2C3D4E5/',
    'https://apply.workable.com/elmstreet/j/A1B2C3D4E5/apply/?utm_medium=x',
  ],
  [
    'https://jobs.smartrecruiters.com/ElmStreet/743999912345678-night-baker',
    'https://careers.smartrecruiters.com/ElmStreet/743999912345678-night-baker?trid=1',
    'https://jobs.smartrecruiters.com/elmstreet/743999912345678',
  ],
  [
    'https://elm.wd5.myworkdayjobs.com/Careers/job/Leeds/Night-Baker_R-1234',
    'https://elm.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds/Night-Baker_R-1234?source=LinkedIn',
    'https://elm.wd5.myworkdayjobs.com/de-DE/Careers/details/Night-Baker_R-1234',
    'https://elm.wd5.myworkdayjobs.com/Careers/job/Leeds/Night-Baker_R-1234/apply/autofillWithResume',
  ],
  [
    'https://elm.jobs.personio.de/job/123456',
    'https://elm.jobs.personio.de/job/123456?language=en&display=de',
    'https://elm.jobs.personio.de/job/123456/apply',
  ],
  ['https://elm.recruitee.com/o/night-baker', 'https://elm.recruitee.com/o/night-baker/c/new?source=x'],
  [
    'https://elm.teamtailor.com/jobs/123456-night-baker',
    'https://elm.teamtailor.com/jobs/123456-night-baker/applications/new',
  ],
  [
    'https://www.seek.com.au/job/76543210',
    'https://www.seek.com.au/job/76543210?type=standard#sol=abc',
    'https://seek.com.au/job/76543210/apply',
  ],
  [
    'https://elmstreet.example/careers/night-baker?gh_jid=4711001',
    'http://www.elmstreet.example/careers/night-baker/?utm_source=x&utm_campaign=y&gh_jid=4711001&gh_src=1',
    'https://m.elmstreet.example/careers/night-baker?gclid=1&gh_jid=4711001&fbclid=2',
    'https://elmstreet.example/careers/night-baker?ref=friends&gh_jid=4711001#apply',
    'https://www.google.com/url?q=https%3A%2F%2Felmstreet.example%2Fcareers%2Fnight-baker%3Fgh_jid%3D4711001&sa=D',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Felmstreet.example%2Fcareers%2Fnight-baker%3Fgh_jid%3D4711001&data=05',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Felmstreet.example%2Fcareers%2Fnight-baker%3Fgh_jid%3D4711001&h=1',
    'https://www.linkedin.com/safety/go?url=https%3A%2F%2Felmstreet.example%2Fcareers%2Fnight-baker%3Fgh_jid%3D4711001&trk=x',
    'https://urldefense.com/v3/__https://elmstreet.example/careers/night-baker?gh_jid=4711001__;!!abc!def$',
  ],
];

const OTHER_JOB: [string, string][] = [
  [`https://www.linkedin.com/jobs/view/${ID}`, 'https://www.linkedin.com/jobs/view/3812345679'],
  ['https://elmstreet.example/careers?gh_jid=1', 'https://elmstreet.example/careers?gh_jid=2'],
  ['https://elmstreet.example/job?id=1', 'https://elmstreet.example/job?id=2'],
  ['https://elmstreet.example/job/1', 'https://hillside.example/job/1'],
  ['https://elmstreet.example/#/job/1', 'https://elmstreet.example/#/job/2'],
  ['https://boards.greenhouse.io/elmstreet/jobs/1', 'https://boards.greenhouse.io/hillside/jobs/1'],
  [`https://jobs.lever.co/elmstreet/${UUID}`, `https://jobs.eu.lever.co/hillside/${UUID}`],
  ['https://www.indeed.com/viewjob?jk=0a1b2c3d4e5f6a7b', 'https://www.indeed.com/viewjob?jk=ffff2c3d4e5f6a7b'],
  ['https://elm.recruitee.com/o/night-baker', 'https://elm.recruitee.com/o/night-baker-1'],
  ['https://notlinkedin.com/jobs/view/3812345678', `https://www.linkedin.com/jobs/view/${ID}`],
  [
    'https://elm.wd5.myworkdayjobs.com/Careers/job/Leeds/Baker_R-1',
    'https://elm.wd5.myworkdayjobs.com/Careers/job/Leeds/Baker_R-2',
  ],
];

describe('addresses of one job', () => {
  it.each(SAME_JOB.flatMap(([first = '', ...others]) => others.map((other) => [other, first])))(
    '%s is %s',
    (other, first) => {
      expect(canonicalUrl(other)).toBe(canonicalUrl(first));
    },
  );
});

describe('addresses of two jobs', () => {
  it.each(OTHER_JOB)('%s is not %s', (one, other) => {
    expect(canonicalUrl(one)).not.toBe(canonicalUrl(other));
  });
});

describe('a canonical address', () => {
  it('reads as people know it', () => {
    expect(canonicalUrl(`https://de.linkedin.com/jobs/view/night-baker-${ID}?trk=x`)).toBe(
      `https://www.linkedin.com/jobs/view/${ID}`,
    );
    expect(canonicalUrl('http://www.elmstreet.example/jobs/7/?utm_source=x')).toBe('https://elmstreet.example/jobs/7');
  });

  it('is its own canonical address', () => {
    for (const [address = ''] of SAME_JOB) expect(canonicalUrl(canonicalUrl(address))).toBe(canonicalUrl(address));
  });

  it('of what is no web address is what it was', () => {
    for (const text of ['', 'not a link', 'mailto:jobs@elmstreet.example']) expect(canonicalUrl(text)).toBe(text);
  });

  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (address) => {
        expect(typeof canonicalUrl(address)).toBe('string');
      }),
    );
  });
});
