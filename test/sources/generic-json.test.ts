import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { parseWithSources } from '../../src/sources/index.ts';

const TEXT = 'We build ferries and the software that keeps them on time. You will plan the work of the yard. '.repeat(
  3,
);

/** Records in shapes that programs and data sets use for the same welder's job. */
const RECORDS: Record<string, unknown> = {
  'snake case': { job_title: 'Welder', company_name: 'Acme', job_location: 'Bergen', job_description: TEXT },
  'camel case': { jobTitle: 'Welder', companyName: 'Acme', jobLocation: 'Bergen', jobDescription: TEXT },
  'words as keys': {
    'Job Title': 'Welder',
    'Company Name': 'Acme\n3.9',
    'Job Description': TEXT,
    Location: 'Bergen',
    Rating: 3.9,
  },
  'a job beside its company': {
    data: { job: { title: 'Welder', description: TEXT, location: { city: 'Bergen' } }, company: { name: 'Acme' } },
  },
  'display names': {
    title: 'Welder',
    company: { display_name: 'Acme' },
    location: { display_name: 'Bergen' },
    description: TEXT,
    created: '2026-10-01',
  },
  'prefixed keys': {
    job_id: 'x',
    employer_name: 'Acme',
    job_title: 'Welder',
    job_city: 'Bergen',
    job_state: null,
    job_description: TEXT,
  },
  'a list of one': [{ title: 'Welder', company: 'Acme', description: TEXT, location: 'Bergen' }],
  'lists in place of a description': {
    role: 'Welder',
    companyName: 'Acme',
    locations: ['Bergen'],
    responsibilities: ['Weld hulls of ferries and other vessels all day long', 'Keep the yard in good order every day'],
    requirements: ['4+ years of experience as a welder in shipyards', 'Certificates for all welding procedures'],
  },
  'German keys': {
    stellenbezeichnung: 'Welder',
    arbeitgeber: 'Acme',
    arbeitsorte: [{ adresse: { ort: 'Bergen' } }],
    beschreibung: TEXT,
  },
  'French keys': {
    intitule: 'Welder',
    entreprise: { nom: 'Acme' },
    lieuTravail: { libelle: 'Bergen' },
    description: TEXT,
  },
  'an employment agency’s long German keys': {
    stellenangebotsTitel: 'Welder',
    firma: 'Acme',
    stellenlokationen: [{ adresse: { ort: 'Bergen' } }],
    stellenangebotsBeschreibung: TEXT,
    arbeitszeitVollzeit: true,
  },
  'keys with an ending': { positionName: 'Welder', companyName: 'Acme', cityName: 'Bergen', descriptionMarkdown: TEXT },
  'Spanish keys': { tituloOferta: 'Welder', empresa: { nombre: 'Acme' }, provincia: 'Bergen', descripcionOferta: TEXT },
  'Dutch keys': { functietitel: 'Welder', bedrijfsnaam: 'Acme', standplaats: 'Bergen', vacaturetekst: TEXT },
  'Polish keys': { tytulOgloszenia: 'Welder', pracodawca: 'Acme', miejscePracy: 'Bergen', trescOferty: TEXT },
  'Korean keys': { 채용제목: 'Welder', 기업명: 'Acme', 근무지: 'Bergen', 담당업무: TEXT },
  'Japanese keys': { 職種: 'Welder', 会社名: 'Acme', 勤務地: 'Bergen', 仕事内容: TEXT },
};

async function parse(value: unknown, url: string | null = null) {
  const bytes = Buffer.from(JSON.stringify(value));
  return parseWithSources(await readDocument({ bytes, contentType: 'application/json', fileName: 'job.json', url }));
}

describe('a record of unknown origin', () => {
  test.each(Object.entries(RECORDS))('with %s is read by what its keys say', async (_name, record) => {
    const draft = await parse(record);
    expect(draft).toMatchObject({
      source: 'json',
      title: 'Welder',
      hiringOrganization: 'Acme',
      jobLocation: ['Bergen'],
    });
    expect(draft.blocks.length).toBeGreaterThan(0);
  });

  test('whose employer is called "None" has no employer', async () => {
    expect(
      (await parse({ title: 'Welder', company: 'None', location: null, description: TEXT, url: 'https://x.example' }))
        .hiringOrganization,
    ).toBeUndefined();
  });

  test('states its pay as it stands, and no estimate of a third party', async () => {
    const job = { title: 'Welder', company: 'Acme', location: 'Bergen', description: TEXT };
    expect(
      (await parse({ ...job, salary: { from: 50000, to: '60,000', currency: 'EUR', period: 'yearly' } })).baseSalary,
    ).toEqual({ min: 50000, max: 60000, currency: 'EUR', unitText: 'YEAR' });
    expect(
      (await parse({ ...job, min_amount: 25, max_amount: 30, currency: 'USD', interval: 'hourly' })).baseSalary,
    ).toEqual({ min: 25, max: 30, currency: 'USD', unitText: 'HOUR' });
    expect((await parse({ ...job, salary_min: 0, salary_max: 0 })).baseSalary).toBeUndefined();
    const estimate = await parse({ ...job, 'Salary Estimate': '$50K-$60K (Glassdoor est.)' });
    expect([estimate.baseSalary, JSON.stringify(estimate.fields)]).toEqual([
      undefined,
      expect.not.stringContaining('50K'),
    ]);
  });

  test.each([
    [{ arbeitszeitVollzeit: true, arbeitszeitTeilzeitVormittag: false }, ['FULL_TIME']],
    [{ partTime: true, fullTime: false }, ['PART_TIME']],
    [
      { PositionSchedule: [{ Name: 'Full-time', Code: '1' }], PositionOfferingType: [{ Name: 'Permanent' }] },
      ['FULL_TIME'],
    ],
    [{ typeContrat: 'CDI', dureeTravailLibelleConverti: 'Temps partiel' }, ['PART_TIME']],
    [{ contract_type: 'permanent', contract_time: 'full_time' }, ['FULL_TIME']],
    [{ contract: 'Fixed-term', workingHoursType: { label: 'Heltid' } }, ['FULL_TIME']],
    [{ 雇用形態: '正社員' }, ['FULL_TIME']],
    [{ 고용형태: '아르바이트' }, ['PART_TIME']],
    [{ typeContrat: 'CDI' }, undefined],
    [{ vollzeit: false }, undefined],
    [{ arbeitszeitVollzeit: false, arbeitszeitTeilzeitAbend: true }, ['PART_TIME']],
    [{ arbeitszeitVollzeit: true, arbeitszeitTeilzeitAbend: true }, ['FULL_TIME']],
    [{ journey: { id: 2, value: 'Parcial - mañana' } }, ['PART_TIME']],
    [{ workSchedules: ['pełny etat'], typesOfContract: ['umowa o pracę'] }, ['FULL_TIME']],
    [{ beschaeftigung: 'Vollzeit' }, ['FULL_TIME']],
    [{ Beschäftigung: 'Teilzeit' }, ['PART_TIME']],
    [{ jornadaLaboral: 'Jornada completa' }, ['FULL_TIME']],
    [{ workingTime: 'full_time', employmentTypes: [{ type: 'permanent' }] }, ['FULL_TIME']],
  ])('names its type of employment in a slot or a flag: %j', async (slot, expected) => {
    const draft = await parse({ title: 'Welder', company: 'Acme', location: 'Bergen', description: TEXT, ...slot });
    expect(draft.employmentType).toEqual(expected);
  });

  test.each([
    [{ inscricoes_ate: '09/12/2026' }, '2026-12-09'],
    [{ bewerbungsfrist: '15.12.2026' }, '2026-12-15'],
    [{ applicationCloseDate: '2026-12-15T23:59:59' }, '2026-12-15'],
    [{ deadline: '12/31/2026' }, '2026-12-31'],
    [{ deadline: '11/12/2026' }, undefined],
    [{ 마감일: '2026-12-20' }, '2026-12-20'],
    [{ due_time: '2026-12-20' }, '2026-12-20'],
    [{ job_offer_expiration_datetime_utc: '2026-12-20T00:00:00Z' }, '2026-12-20'],
    [{ deadline: '11/12/2026', currency: 'GBP' }, '2026-12-11'],
    [{ deadline: '11/12/2026', currency: 'USD' }, undefined],
    [{ deadline: '11/12/2026', datePosted: '28/10/2026' }, '2026-12-11'],
  ])('names its last day: %j', async (slot, expected) => {
    const draft = await parse({ title: 'Welder', company: 'Acme', location: 'Bergen', description: TEXT, ...slot });
    expect(draft.validThrough).toBe(expected);
  });

  test.each([
    [{ job_required_experience: { required_experience_in_months: 24 } }, '2+ years'],
    [{ minimumExperience: 3 }, '3+ years'],
    [{ minimumExperience: 0 }, undefined],
    [{ experience: 3 }, undefined],
    [{ experienceMin: { id: 3, value: 'Al menos 2 años' } }, 'Al menos 2 años'],
  ])('names the experience it asks for, and no code for it: %j', async (slot, expected) => {
    const draft = await parse({ title: 'Welder', company: 'Acme', location: 'Bergen', description: TEXT, ...slot });
    expect(draft.fields.find(({ label }) => label === 'Experience')?.value).toBe(expected);
  });

  test.each([
    [{ workModes: ['praca hybrydowa'] }, 'hybrid'],
    [{ workModes: ['praca zdalna'] }, 'remote'],
    [{ workModes: ['praca stacjonarna'] }, 'onsite'],
    [{ workModel: '하이브리드' }, 'hybrid'],
    [{ remote: 'リモートワーク併用' }, 'hybrid'],
  ])('names its workplace: %j', async (slot, expected) => {
    const draft = await parse({ title: 'Welder', company: 'Acme', location: 'Bergen', description: TEXT, ...slot });
    expect(draft.workplaceType).toBe(expected);
  });

  test('reads a month’s pay as Chinese boards write it, and as nothing of the kind elsewhere', async () => {
    const job = { jobName: '仓储主管', brandName: '蓝穗物流', cityName: '苏州', description: TEXT };
    const pay = { min: 8000, max: 12000, currency: 'CNY', unitText: 'MONTH' };
    expect((await parse({ ...job, salaryDesc: '8-12K' })).baseSalary).toEqual(pay);
    expect((await parse({ ...job, salaryDesc: '0.8-1.2万' })).baseSalary).toEqual(pay);
    expect((await parse({ ...job, salaryDesc: '8k-12k·14薪' })).baseSalary).toEqual(pay);
    expect((await parse({ ...job, jobName: 'Welder', salaryDesc: '80-120K' })).baseSalary).toBeUndefined();
  });

  test('may lie in two parts beside each other', async () => {
    const draft = await parse({
      data: {
        header: { jobName: 'Welder', custName: 'Acme' },
        jobDetail: { jobDescription: TEXT, addressRegion: 'Bergen' },
        condition: { workExp: '2 years' },
      },
    });
    expect([draft.title, draft.hiringOrganization, draft.jobLocation]).toEqual(['Welder', 'Acme', ['Bergen']]);
  });

  test('has its place in a resource that it only points to', async () => {
    const draft = await parse({
      data: {
        type: 'jobs',
        id: '1',
        attributes: { title: 'Welder', company: 'Acme', body: TEXT },
        relationships: { locations: { data: [{ type: 'locations', id: '7' }] }, team: { data: null } },
      },
      included: [
        { type: 'locations', id: '8', attributes: { city: 'Oslo', country: 'Norway' } },
        { type: 'locations', id: '7', attributes: { city: 'Bergen', country: 'Norway', zip: '5003' } },
      ],
    });
    expect(draft.jobLocation).toEqual(['Bergen, Norway']);
  });

  test.each(['loc', 'vestiging', 'regio', 'comune', 'gemeente', 'obec', 'stadt', 'poblacion'])(
    'has its place under "%s"',
    async (key) => {
      const draft = await parse({ title: 'Welder', company: 'Acme', description: TEXT, [key]: 'Bergen' });
      expect(draft.jobLocation).toEqual(['Bergen']);
    },
  );

  test('in a list of many is chosen by the address, and refused where the address names none', async () => {
    const jobs = [1, 2].map((id) => ({
      id: `job-${id}`,
      title: `Welder ${id}`,
      company: 'Acme',
      location: 'Bergen',
      description: TEXT,
    }));
    expect((await parse({ jobs }, 'https://acme.example/jobs/job-2')).title).toBe('Welder 2');
    await expect(parse({ jobs })).rejects.toMatchObject({ code: 'NOT_A_JOB', message: 'This is a list of 2 jobs.' });
  });

  test('that is no posting is refused', async () => {
    await expect(
      parse({ name: 'acme', version: '1.0.0', description: 'A package.', license: 'MIT' }),
    ).rejects.toMatchObject({ code: 'NOT_A_JOB' });
  });
});

describe('slots that a record keeps in groups', () => {
  const grouped = {
    title: 'Welder',
    company: { name: 'Acme' },
    basics: { seniority: ['Mid'] },
    details: { description: TEXT },
    description: TEXT,
    essentials: {
      originalSalary: { currency: 'PLN', types: { permanent: { period: 'Month', range: [9100, 11800] } } },
    },
  };

  test('are read where they lie', async () => {
    const draft = await parse(grouped);
    expect(draft.baseSalary).toEqual({ min: 9100, max: 11800, currency: 'PLN', unitText: 'MONTH' });
    expect(draft.fields).toContainEqual({ label: 'Level', value: 'Mid' });
  });

  test.each([
    [{ type: 'permanent', from: 8200, to: 9900, currency: 'pln', unit: 'month' }],
    [{ type: 'permanent', salary: { from: 8200, to: 9900, currency: 'PLN', unit: 'Month' } }],
  ])('have the pay of the first kind of contract that states any: %j', async (kind) => {
    const employmentTypes = [{ type: 'b2b', from: null, to: null, currency: 'pln', unit: 'hour' }, kind];
    const draft = await parse({ title: 'Welder', company: 'Acme', description: TEXT, employmentTypes });
    expect(draft.baseSalary).toEqual({ min: 8200, max: 9900, currency: 'PLN', unitText: 'MONTH' });
  });

  test('stay hidden where the record hides them', async () => {
    const essentials = { originalSalary: { ...grouped.essentials.originalSalary, hidden: true } };
    expect((await parse({ ...grouped, essentials })).baseSalary).toBeUndefined();
  });
});

describe('where the work is, in slots of many shapes', () => {
  const base = { title: 'Welder', company: 'Acme', description: TEXT };

  test.each([
    [{ teleworking: { id: 1, value: 'Presencial' } }, 'onsite'],
    [{ teleworking: { id: 2, value: 'Solo teletrabajo' } }, 'remote'],
    [{ workplace_type: 'on_site' }, 'onsite'],
    [{ location: { city: 'Bergen', workplace_type: 'hybrid' } }, 'hybrid'],
    [{ modeTravail: 'Présentiel' }, 'onsite'],
  ])('%j', async (slot, expected) => {
    expect((await parse({ ...base, ...slot })).workplaceType).toBe(expected);
  });

  test('is read from a board whose record has a new name for it', async () => {
    const draft = await parse({ ...base, shortcode: 'AB12CD34', workplace_type: 'on_site', city: 'Bergen' });
    expect(draft.source).toBe('workable');
    expect(draft.workplaceType).toBe('onsite');
  });

  test('is the whole world where nothing narrower is named', async () => {
    expect((await parse({ ...base, location: 'Worldwide' })).jobLocation).toEqual(['Worldwide']);
    expect((await parse({ ...base, location: 'Remote' })).jobLocation).toBeUndefined();
  });

  test('is the only place among the resources beside the posting', async () => {
    const town = (id: string, name: string) => ({ id, type: 'locations', attributes: { name, city: name } });
    const document = (...included: unknown[]) => ({
      data: {
        id: '1',
        type: 'jobs',
        attributes: { title: 'Welder', body: TEXT, 'employment-type': 'fulltime' },
        relationships: { company: { data: { id: 'c', type: 'companies' } } },
      },
      included: [{ id: 'c', type: 'companies', attributes: { name: 'Acme' } }, ...included],
    });
    expect((await parse(document(town('7', 'Bergen')))).jobLocation).toEqual(['Bergen']);
    expect((await parse(document(town('7', 'Bergen'), town('8', 'Oslo')))).jobLocation).toBeUndefined();
  });
});
