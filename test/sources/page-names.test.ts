import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { parseWithSources } from '../../src/sources/index.ts';

/** The page's <title>, its headings, and the job and employer that a reader would name. All fictional. */
const PAGES: [pageTitle: string, headings: string, title: string, employer: string | null][] = [
  ['Senior Engineer at Acme | LinkedIn', '', 'Senior Engineer', 'Acme'],
  [
    'Upper Thornby Parish Council - Vacancy',
    '<h2>Upper Thornby Parish Council</h2><h1>VACANCY: CLERK TO THE COUNCIL</h1>',
    'CLERK TO THE COUNCIL',
    'Upper Thornby Parish Council',
  ],
  [
    'Backend Developer (Rust) - Fjordline AB - Nordic Jobs',
    '<h1>Backend Developer (Rust)<br>Fjordline AB <span>Bergen, Norway</span></h1>',
    'Backend Developer (Rust)',
    'Fjordline AB',
  ],
  [
    '안드로이드 개발자 (경력) > 구인구직 | 개발자모임',
    '<h1>안드로이드 개발자 (경력) &gt; 구인구직</h1>',
    '안드로이드 개발자 (경력)',
    null,
  ],
  ['Acme hiring Senior Engineer in Berlin, Germany | LinkedIn', '', 'Senior Engineer', 'Acme'],
  ['Job Application for Senior Engineer at Acme', '<h1>Senior Engineer</h1>', 'Senior Engineer', 'Acme'],
  ['Acme - Senior Engineer', '<h2>Senior Engineer</h2>', 'Senior Engineer', 'Acme'],
  ['Senior Engineer @ Acme', '<h1>Senior Engineer</h1>', 'Senior Engineer', 'Acme'],
  ['Senior Engineer - Acme - Career Page', '<h1>Senior Engineer</h1>', 'Senior Engineer', 'Acme'],
  ['Acme Careers - Senior Engineer', '<h1>Senior Engineer</h1>', 'Senior Engineer', 'Acme'],
  ['Senior Engineer Job Details | Acme Corp', '<h1>Senior Engineer</h1>', 'Senior Engineer', 'Acme Corp'],
  ['Senior Engineer in Berlin, Germany | Careers at Acme', '<h1>Senior Engineer</h1>', 'Senior Engineer', 'Acme'],
  [
    'Senior Engineer (m/w/d) Stellenangebot bei Acme GmbH in Berlin | StepStone',
    '<h1>Senior Engineer (m/w/d)</h1>',
    'Senior Engineer (m/w/d)',
    'Acme GmbH',
  ],
  ['Acme Senior Engineer | SmartRecruiters', '<h1>Senior Engineer</h1>', 'Senior Engineer', 'Acme'],
  ['Senior Engineer | Jobs at Acme', '<h1>Senior Engineer</h1>', 'Senior Engineer', 'Acme'],
  ['Senior Engineer | Jobs bei Acme GmbH', '<h1>Senior Engineer</h1>', 'Senior Engineer', 'Acme GmbH'],
  ['Senior Engineer – Acme – CDI à Paris', '<h2>Senior Engineer</h2>', 'Senior Engineer', 'Acme'],
  ['Acme hiring Senior Engineer Job in Berlin | Glassdoor', '<h1>Senior Engineer</h1>', 'Senior Engineer', 'Acme'],
  ['Remote Senior Engineer at Acme', '<h1>Senior Engineer</h1>', 'Senior Engineer', 'Acme'],
  ['Senior Engineer at Acme (YC W21) | Y Combinator', '<h1>Senior Engineer</h1>', 'Senior Engineer', 'Acme'],
  ['Senior Engineer at Acme • Berlin | Wellfound', '<h1>Senior Engineer</h1>', 'Senior Engineer', 'Acme'],
  ['[Hiring] Senior Engineer @Acme', '<h1>[Hiring] Senior Engineer @Acme</h1>', 'Senior Engineer', 'Acme'],
  ['Acme: Senior Engineer', '<h1>Senior Engineer</h1>', 'Senior Engineer', 'Acme'],
  [
    '【東京】バックエンドエンジニア - 株式会社アクメ',
    '<h1>【東京】バックエンドエンジニア</h1>',
    '【東京】バックエンドエンジニア',
    '株式会社アクメ',
  ],
  ['バックエンドエンジニア | 株式会社アクメ', '', 'バックエンドエンジニア', '株式会社アクメ'],
  ['[아크메] 백엔드 엔지니어 채용', '<h1>백엔드 엔지니어</h1>', '백엔드 엔지니어', '아크메'],
  ['Inženýr kvality – Acme s.r.o. – Praha', '<h1>Inženýr kvality</h1>', 'Inženýr kvality', 'Acme s.r.o.'],
  [
    'Oferta pracy Inżynier jakości, Acme Sp. z o.o., Warszawa',
    '<h1>Inżynier jakości</h1>',
    'Inżynier jakości',
    'Acme Sp. z o.o.',
  ],
  [
    'Technicien de maintenance H/F - Acme',
    '<h1>Technicien de maintenance H/F</h1>',
    'Technicien de maintenance H/F',
    'Acme',
  ],
  ['Careers | Acme', '<h1>Senior Engineer</h1><p>Acme builds rockets.</p>', 'Senior Engineer', 'Acme'],
  ['Acme', '<h1>Work with us</h1><h2>Senior Engineer</h2><p>Acme builds rockets.</p>', 'Senior Engineer', 'Acme'],
  [
    'Acme | Senior Engineer, Platform | Berlin',
    '<h1>Senior Engineer, Platform</h1>',
    'Senior Engineer, Platform',
    'Acme',
  ],
  ['Senior Engineer | Acme', '<h1>Build rockets with us</h1><h2>About the role</h2>', 'Senior Engineer', 'Acme'],
  ['Senior Engineer - Platform | Acme', '<h1>Senior Engineer - Platform</h1>', 'Senior Engineer - Platform', 'Acme'],
  [
    'Software Engineer II, Cloud - Remote | Acme Robotics, Inc.',
    '<h1>Software Engineer II, Cloud - Remote</h1>',
    'Software Engineer II, Cloud - Remote',
    'Acme Robotics, Inc.',
  ],
  ['Join Acme as Senior Engineer', '<h1>Senior Engineer</h1><h1>Acme</h1>', 'Senior Engineer', 'Acme'],
  ['Acme Jobs', '<h1>Acme Jobs</h1><h2>Senior Engineer</h2>', 'Senior Engineer', 'Acme'],
  ["Offre d'emploi Technicien - Acme - Lyon", '<h1>Technicien</h1>', 'Technicien', 'Acme'],
  [
    'Pflegefachkraft (m/w/d) in Hamburg | Klinikum Acme',
    '<h1>Pflegefachkraft (m/w/d)</h1>',
    'Pflegefachkraft (m/w/d)',
    'Klinikum Acme',
  ],
  ['Barista', '<h1>Barista</h1><p>Acme Coffee is hiring.</p>', 'Barista', null],
  [
    'Offerta CONTABILE - Thiene (VI) | Vetta Servizi',
    '<h1>CONTABILE</h1><p>Thiene (VI)</p>',
    'CONTABILE',
    'Vetta Servizi',
  ],
  ['Soudeur - Quimper (29) | Forges Kerlan', '<h1>Soudeur</h1><p>Quimper (29)</p>', 'Soudeur', 'Forges Kerlan'],
  [
    'Volná místa | KOVOX Lipová',
    '<h3>Svářeč</h3><footer><p>KOVOX Lipová, a.s., IČ 00000000</p></footer>',
    'Svářeč',
    'KOVOX Lipová',
  ],
  [
    'Peatland Group - Vacancies',
    '<p><b>PhD position: Peat bogs under drought (1.0 FTE)</b></p><p>Posted 3 May</p><h3>What will you do?</h3><ul><li>Field work on peat</li></ul><h3>The group</h3>',
    'PhD position: Peat bogs under drought (1.0 FTE)',
    'Peatland Group',
  ],
  ['We are hiring! Baker - Acme Bread', '<h1>Baker</h1>', 'Baker', 'Acme Bread'],
  [
    'Vacancy: Warehouse Operative (Nights) - Acme Logistics Ltd',
    '<h1>Warehouse Operative (Nights)</h1>',
    'Warehouse Operative (Nights)',
    'Acme Logistics Ltd',
  ],
  [
    'Kaufmännischer Mitarbeiter (w/m/d) gesucht! - Acme AG',
    '<h1>Kaufmännischer Mitarbeiter (w/m/d)</h1>',
    'Kaufmännischer Mitarbeiter (w/m/d)',
    'Acme AG',
  ],
  ['Wijkagent Zuid | Gemeente Oldemeer', '<h1>Wijkagent Zuid (mbo)</h1>', 'Wijkagent Zuid (mbo)', 'Gemeente Oldemeer'],
  [
    'Krankenpfleger | Haus Sonnenberg',
    '<h1>Krankenpfleger – 30 Stunden</h1>',
    'Krankenpfleger – 30 Stunden',
    'Haus Sonnenberg',
  ],
  [
    '品質管理スタッフ｜中途採用｜株式会社かえで工業',
    '<h1>品質管理スタッフ（正社員）</h1>',
    '品質管理スタッフ（正社員）',
    '株式会社かえで工業',
  ],
  ['Auxiliar Administrativo - Uberaba/MG', '<h1>Auxiliar Administrativo</h1>', 'Auxiliar Administrativo', null],
  [
    '【无锡 嵌入式软件工程师招聘】-无锡青禾智能招聘信息-某聘',
    '<h2>嵌入式软件工程师</h2>',
    '嵌入式软件工程师',
    '无锡青禾智能',
  ],
  [
    'StableHands Otago - Listing 88',
    '<p><a href="/new">Post a job</a></p><p>StableHands Otago</p><h3>Tractor Driver</h3>',
    'Tractor Driver',
    null,
  ],
  [
    'StableHands Otago - Listing 88',
    '<p><a href="/new">Vacature plaatsen</a></p><h3>Tractor Driver</h3>',
    'Tractor Driver',
    null,
  ],
  [
    '学童保育の支援員（パート）｜NPO法人くぬぎ',
    '<h1>学童保育の支援員（パート）</h1>',
    '学童保育の支援員（パート）',
    'NPO法人くぬぎ',
  ],
];

const PROSE = 'We build things that people need and we look for somebody who can build them with us. '.repeat(4);

test.each(PAGES)('“%s” names the job and the employer', async (pageTitle, headings, title, employer) => {
  const html = `<html><head><title>${pageTitle}</title></head><body><nav><a href="/">Home</a></nav><main>${headings}<p>${PROSE}</p><h3>Requirements</h3><ul><li>Five years of experience</li><li>Knows tools</li></ul></main></body></html>`;
  const document = await readDocument({
    bytes: Buffer.from(html),
    contentType: 'text/html; charset=utf-8',
    fileName: 'page.html',
    url: null,
  });
  const draft = parseWithSources(document);
  expect(draft.title).toBe(title);
  expect(draft.hiringOrganization ?? null).toBe(employer);
});
