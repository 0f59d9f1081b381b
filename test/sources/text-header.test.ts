import { expect, test } from 'vitest';
import { readJob } from '../../src/reader.ts';
import { readSquashedHeader } from '../../src/sources/text/squashed-header.ts';

const ad = (name: string) =>
  `\n\n${name} builds ferries and the software that keeps them on time. You will plan the work of the yard and look after the crews.\n\nResponsibilities\n\n- Weld hulls of ferries\n- Keep the yard in order\n\nRequirements\n\n- 4+ years of experience as a welder\n- Certificates\n`;

/** How a pasted or saved ad opens, and the job and employer that a reader would name. All fictional. */
const ADS: [text: string, title: string, employer: string, kind: string][] = [
  [`Senior Welder\nAcme Robotics\nBergen, Norway${ad('Acme Robotics')}`, 'Senior Welder', 'Acme Robotics', 'txt'],
  [
    `Senior Welder\nAcme Robotics\n3.9\nBergen, CA\n$50K-$60K (Glassdoor est.)${ad('The company')}`,
    'Senior Welder',
    'Acme Robotics',
    'txt',
  ],
  [
    `Yard Planning, Senior Scheduler\nLake Port Authority\n3.0\nBergen, CA\n$50K-$60K (Glassdoor est.)${ad('LPA')}`,
    'Yard Planning, Senior Scheduler',
    'Lake Port Authority',
    'txt',
  ],
  [
    `Welder Kat. B 80%\nAcme Robotics · Bergen, Norway${ad('Acme Robotics')}`,
    'Welder Kat. B 80%',
    'Acme Robotics',
    'txt',
  ],
  [
    `# Senior Welder\n\n[Acme Yards Co.](https://example.com/acme) Bergen, Norway\n\n2 weeks ago  Over 20 applicants${ad('We')}`,
    'Senior Welder',
    'Acme Yards Co.',
    'md',
  ],
  [`Acme Robotics\nSenior Welder\nBergen, Norway${ad('Acme Robotics')}`, 'Senior Welder', 'Acme Robotics', 'txt'],
  [
    `Senior Welder\nAcme Robotics · Bergen, Norway (On-site)\n2 weeks ago · 50 applicants${ad('We')}`,
    'Senior Welder',
    'Acme Robotics',
    'txt',
  ],
  [`Senior Welder at Acme Robotics\nBergen, Norway${ad('We')}`, 'Senior Welder', 'Acme Robotics', 'txt'],
  [`Senior Welder - Acme Robotics${ad('Acme Robotics')}`, 'Senior Welder', 'Acme Robotics', 'txt'],
  [
    `Job Title: Senior Welder\nCompany: Acme Robotics\nLocation: Bergen, Norway${ad('We')}`,
    'Senior Welder',
    'Acme Robotics',
    'txt',
  ],
  [
    '**URL:** https://jobs.lever.co/acme-robotics/3f0c1a52-8b1e-4c77-9d55-0a4be0f6a111\n\nSenior Welder\nBergen / OsloYard /Permanent /On-site' +
      ad('Acme Robotics'),
    'Senior Welder',
    'Acme Robotics',
    'txt',
  ],
  [
    '**URL:** https://boards.greenhouse.io/acmerobotics/jobs/4417001\n\nBack to jobs\nNew\nSenior Welder\nBergen, Norway\nApply' +
      ad('Acme Robotics'),
    'Senior Welder',
    'Acme Robotics',
    'txt',
  ],
  [
    `# Senior Welder\n\n**Company:** Acme Robotics\n**Location:** Bergen${ad('We')}`,
    'Senior Welder',
    'Acme Robotics',
    'md',
  ],
  [
    `# Senior Welder\n## Acme Robotics\n### Bergen, Norway${ad('Acme Robotics')}`,
    'Senior Welder',
    'Acme Robotics',
    'md',
  ],
  [`# Acme Robotics\n\n## Senior Welder${ad('Acme Robotics')}`, 'Senior Welder', 'Acme Robotics', 'md'],
  [
    `# Senior Welder @ Acme Robotics${ad('We').replace('Responsibilities', '## Responsibilities')}`,
    'Senior Welder',
    'Acme Robotics',
    'md',
  ],
  [
    `# Acme Robotics - Senior Welder${ad('Acme Robotics').replace('Responsibilities', '## Responsibilities')}`,
    'Senior Welder',
    'Acme Robotics',
    'md',
  ],
  [
    `---\ntitle: Senior Welder\norganization: Acme Robotics\nlocation: Bergen\n---${ad('We')}`,
    'Senior Welder',
    'Acme Robotics',
    'md',
  ],
  [
    `---\nlayout: job\nposition: Senior Welder\ncompany: Acme Robotics\n---${ad('We')}`,
    'Senior Welder',
    'Acme Robotics',
    'md',
  ],
  [
    `+++\ntitle = "Senior Welder"\norganization = 'Acme Robotics'\nweight = 20\n[params]\n  tags = ["yard", "ferries"]\n+++${ad('We')}`,
    'Senior Welder',
    'Acme Robotics',
    'md',
  ],
  [
    `We are hiring: Senior Welder (m/w/d)\n\nAcme Robotics GmbH${ad('Acme Robotics GmbH')}`,
    'Senior Welder (m/w/d)',
    'Acme Robotics GmbH',
    'txt',
  ],
  [
    `Hi all! Acme Robotics is looking for a Senior Welder to join our yard in Bergen.${ad('We')}`,
    'Senior Welder',
    'Acme Robotics',
    'txt',
  ],
  [
    'Acme Robotics | Senior Welder | Bergen, Norway | ONSITE | Full-time\n\nWe build ferries. You will plan the work of the yard. 4+ years of experience required. Apply: jobs@acme.com',
    'Senior Welder',
    'Acme Robotics',
    'txt',
  ],
  [
    'Soudeur senior (H/F)\nAcme Robotique\nBrest\nCDI' +
      '\n\nAcme Robotique construit des ferries. Vos missions :\n- Souder les coques\n- Ranger le chantier\n\nProfil recherché\n- 4 ans d’expérience comme soudeur\n',
    'Soudeur senior (H/F)',
    'Acme Robotique',
    'txt',
  ],
  [
    '[杭州] 某某科技 招聘 后端工程师\n\n## 岗位职责\n- 开发系统\n- 维护数据库\n\n## 任职要求\n- 3年以上后端经验\n',
    '后端工程师',
    '某某科技',
    'md',
  ],
  [
    '# [Remoto] Desenvolvedor Backend na Acme Robotics\n\n## Nossa empresa\n\nA Acme Robotics faz balsas.\n\n## Descrição da vaga\n\n- Desenvolver o sistema\n\n## Requisitos\n\n- 3 anos de experiência\n',
    'Desenvolvedor Backend',
    'Acme Robotics',
    'md',
  ],
  [
    'About the job\nAcme Robotics builds ferries.\n\nAs a Senior Welder at Acme Robotics, you will weld hulls.\n\nRequirements\n- 4+ years of experience as a welder\n- Certificates',
    'Senior Welder',
    'Acme Robotics',
    'txt',
  ],
  [`Senior Welder\n\nAcme Robotics\n\nBergen, Norway${ad('Acme Robotics')}`, 'Senior Welder', 'Acme Robotics', 'txt'],
];

test.each(ADS)('%j names the job and the employer', async (text, title, employer, kind) => {
  const input = { bytes: Buffer.from(text), contentType: null, fileName: `ad.${kind}`, url: null };
  const { posting } = await readJob(input, new Date('2026-11-01T12:00:00Z'));
  expect(posting).toMatchObject({ title, hiringOrganization: employer });
});

test('The title of a Polish listing whose columns ran together ends before the categories', () => {
  const text =
    'Spawacz ds. Konstrukcji Produkcja Przemysł ciężki / Stocznie,Inżynieria,Inne specjalista (Mid / Regular) Spawanie kadłubów promów metodą MAG i TIG., Czytanie rysunku technicznego i dbanie o sprzęt., Praca w zespole dwunastu osób na stoczni remontowej. umowa o pracę, pełny etat Minimum 3 lata doświadczenia na podobnym stanowisku, Uprawnienia spawalnicze, Umiejętność pracy w zespole, Mile widziana znajomość języka angielskiego oraz prawo jazdy kat. B, Wykształcenie zawodowe, Doświadczenie w pracy na stoczni, Dyspozycyjność, Oferujemy stabilne zatrudnienie w oparciu o umowę o pracę oraz wynagrodzenie 8000 zł brutto';
  expect(readSquashedHeader(text)).toEqual({ title: 'Spawacz ds. Konstrukcji' });
});

/** Posts and pages that open with who wrote them or with a menu, and the job they offer. All fictional. */
const WRITTEN: [text: string, title: string][] = [
  [
    'Femke Dijk • 2e\nHoofd Groen bij Gemeente Oldemeer\n3 d • Bewerkt •\n📢 Wij zoeken een BOOMVERZORGER! (Ja, echt.)\nBij Gemeente Oldemeer komt een plek vrij in het team van acht. Je snoeit, plant en keurt bomen.\nWat vragen we?\n✅ rijbewijs B\n✅ diploma bosbouw',
    'BOOMVERZORGER',
  ],
  [
    'Owen Marsh • 3rd+\nHead of Kitchens at Pellow Foods\nWe are looking for a Pastry Chef for our Truro kitchen. You will bake for four cafés.\nRequirements\n- Two years in a bakery',
    'Pastry Chef',
  ],
  [
    'Předmět: Fwd: sháníme kolegy\n\nVážení kolegové,\nZákladní škola Ořechov hledá od 1. února 2027 učitele zeměpisu. Jedná se o zástup, úvazek 0,8.\nPožadujeme: odbornou kvalifikaci a bezúhonnost.\nMgr. Jana Kosová, ředitelka školy',
    'učitele zeměpisu',
  ],
  [
    '某聘 首页 职位 公司 APP\n招聘中\n机械工程师（模具方向）\n12-18K·13薪\n无锡·滨湖区\n3-5年\n本科\n职位描述\n岗位职责：\n1、负责模具设计；\n2、编写技术文件。\n任职要求：\n1、本科及以上学历，3年以上经验；\n2、熟练使用CAD。',
    '机械工程师（模具方向）',
  ],
  [
    '【徵才】展覽企劃專員（約聘）\n\n青禾基金會要找新夥伴了！\n\n工作內容\n1. 規劃展覽\n2. 撰寫報告\n\n條件\n- 大學以上畢業\n- 一年以上經驗',
    '展覽企劃專員（約聘）',
  ],
  [
    '# 【募集】学童保育の支援員（パート）｜NPO法人くぬぎ\n\nNPO法人くぬぎは、2004年に生まれた団体です。\n\n■ 仕事内容\n・見守りと遊び\n・おやつの準備\n\n■ 応募資格\n・子どもが好きな方\n\n時給：1,150円',
    '学童保育の支援員（パート）',
  ],
];

test.each(WRITTEN)('%j is no offer of its writer or its menu', async (text, title) => {
  const input = { bytes: Buffer.from(text), contentType: null, fileName: 'ad.md', url: null };
  const { posting } = await readJob(input, new Date('2026-11-01T12:00:00Z'));
  expect(posting.title).toBe(title);
});
