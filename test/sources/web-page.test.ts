import { describe, expect, test } from 'vitest';
import { readJob } from '../../src/reader.ts';

const P =
  '<p>Acme Robotics builds ferries and the software that keeps them on time. You will plan the work of the yard and look after the crews.</p><h3>Responsibilities</h3><ul><li>Weld hulls of ferries</li><li>Keep the yard in order</li></ul><h3>Requirements</h3><ul><li>4+ years of experience as a welder</li><li>Certificates</li></ul>';
const ld = (o: object | string) =>
  `<script type="application/ld+json">${typeof o === 'string' ? o : JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', ...o })}</script>`;
const W = 'Senior Welder';
const C = 'Acme Robotics';

/** Pages of one fictional job whose data is whole, broken, empty, another's, or nowhere but in scripts. */
const PAGES: Record<string, [string]> = {
  'with an escaped description in its data alone': [
    `<html><head><title>${W}</title>${ld({ title: W, hiringOrganization: { name: C }, description: P.replace(/</g, '&lt;').replace(/>/g, '&gt;'), jobLocation: { address: { addressLocality: 'Bergen', addressCountry: { name: 'Norway' } } } })}</head><body><div id=root></div></body></html>`,
  ],
  'with data in a graph': [
    `<html><head><title>x</title>${ld(
      JSON.stringify({
        '@graph': [
          { '@type': 'WebSite', name: 's' },
          { '@type': ['JobPosting'], title: W, hiringOrganization: C, description: P },
        ],
      }),
    )}</head><body><h1>${W}</h1>${P}</body></html>`,
  ],
  'whose data calls the employer None': [
    `<html><head><title>${W} | ${C}</title>${ld({ title: W, hiringOrganization: { name: 'None' }, description: P })}</head><body><h1>${W}</h1>${P}</body></html>`,
  ],
  'with template code left in its data': [
    `<html><head><title>${W} | ${C}</title>${ld({ title: '{{job.title}}', hiringOrganization: { name: '{{company}}' }, description: P })}</head><body><h1>${W}</h1>${P}</body></html>`,
  ],
  'whose data disagrees with its text': [
    `<html><head><title>${W} | ${C}</title>${ld({ title: W, hiringOrganization: { name: C }, description: P, jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'Norway' }, baseSalary: { currency: 'EUR', value: { minValue: '50000', maxValue: '60000', unitText: 'YEAR' } }, validThrough: '2027-01-01' })}</head><body><h1>${W}</h1><p>Location: Bergen</p><p>This is a hybrid position, three days a week in the office.</p><p>Salary: €40,000 - €45,000 per year</p>${P}</body></html>`,
  ],
  'with empty data': [
    `<html><head><title>${W} - ${C}</title>${ld({ title: '', hiringOrganization: '', description: '' })}</head><body><h1>${W}</h1>${P}</body></html>`,
  ],
  'with the data of another job too': [
    `<html><head><title>${W} | ${C}</title>${ld({ title: 'Baker', hiringOrganization: { name: 'Other' }, description: P })}${ld({ title: W, hiringOrganization: { name: C }, description: P })}</head><body><h1>${W}</h1>${P}</body></html>`,
  ],
  'whose text lies in its state': [
    `<html><head><title>Jobs</title></head><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { job: { title: W, company: { name: C }, description: P, location: 'Bergen', employmentType: 'Full-time' } } } })}</script></body></html>`,
  ],
  'with microdata': [
    `<html><head><title>x</title></head><body><div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">${W}</h1><div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">${C}</span></div><div itemprop="description">${P}</div></div></body></html>`,
  ],
  'whose first heading is the employer': [
    `<html><head><title>${C}</title><meta property="og:title" content="${W}"></head><body><header><h1>${C}</h1></header><main><h2>${W}</h2>${P}</main></body></html>`,
  ],
  'whose employer stands in logo and imprint alone': [
    `<html><head><title>${W}</title></head><body><header><img src=a.png alt="${C} logo"></header><main><h1>${W}</h1>${P.replaceAll('Acme Robotics', 'We')}</main><footer>© 2026 ${C}. All rights reserved.</footer></body></html>`,
  ],
  'whose owner stands in its data alone': [
    `<html><head><title>${W}</title>${ld(JSON.stringify({ '@context': 'https://schema.org', '@type': 'Organization', name: C, url: 'x' }))}</head><body><main><h1>${W}</h1>${P.replaceAll('Acme Robotics', 'We')}</main></body></html>`,
  ],
};

async function read(html: string) {
  const input = { bytes: Buffer.from(html), contentType: 'text/html', fileName: 'page.html', url: null };
  return (await readJob(input, new Date('2026-11-01T12:00:00Z'))).posting;
}

test.each(Object.entries(PAGES))('a page %s names the job and the employer', async (_name, [html]) => {
  expect(await read(html)).toMatchObject({ title: W, hiringOrganization: C });
});

test('where a page and its data disagree, the visible advertisement wins and a notice says so', async () => {
  const posting = await read(PAGES['whose data disagrees with its text']?.[0] ?? '');
  expect(posting).toMatchObject({
    workplaceType: 'hybrid',
    baseSalary: { min: 40000, max: 45000, currency: 'EUR', unitText: 'YEAR' },
  });
  expect(posting.notices.map(({ kind }) => kind)).toEqual(['data_disagrees', 'pay_disagrees']);
});

describe('what the data of a page says beside its advertisement', () => {
  const page = (data: object, facts: string): string =>
    `<html><head><title>${W}</title>${ld(JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title: W, hiringOrganization: { '@type': 'Organization', name: C }, description: 'Weld frames.', ...data }))}</head><body><main><h1>${W}</h1>${facts}${P}</main></body></html>`;
  const at = (addressLocality: string) => ({ jobLocation: { '@type': 'Place', address: { addressLocality } } });

  test.each([
    ['place', at('Denver'), '<p>Location: Leeds</p>', { jobLocation: ['Leeds'] }, 'location Denver'],
    [
      'type',
      { employmentType: 'FULL_TIME' },
      '<p>Job type: Part-time</p>',
      { employmentType: ['PART_TIME'] },
      'Full-time',
    ],
    ['day', { datePosted: '2026-10-30' }, '<p>Posted: 12 October 2026</p>', { datePosted: '2026-10-12' }, '2026-10-30'],
  ])(
    'gives way where the %s differs, and a notice quotes the advertisement',
    async (_name, data, facts, read_, said) => {
      const posting = await read(page(data, facts));
      expect(posting).toMatchObject(read_);
      const quote = facts.replace(/<[^>]*>/g, '');
      expect(posting.notices).toMatchObject([{ kind: 'data_disagrees', text: expect.stringContaining(said), quote }]);
    },
  );

  test.each([
    [
      'a place in other words',
      at('Leeds, West Yorkshire'),
      '<p>Location: Leeds (LS1)</p>',
      { jobLocation: ['Leeds, West Yorkshire'] },
    ],
    ['a place that the ad leaves out', at('Denver'), '', { jobLocation: ['Denver'] }],
    [
      'a type among several',
      { employmentType: ['FULL_TIME', 'PART_TIME'] },
      '<p>Job type: Part-time</p>',
      { employmentType: ['FULL_TIME', 'PART_TIME'] },
    ],
  ])('stands without a notice for %s', async (_name, data, facts, expected) => {
    const posting = await read(page(data, facts));
    expect(posting).toMatchObject(expected);
    expect(posting.notices).toEqual([]);
  });
});
