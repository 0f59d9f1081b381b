import type { BaseSalary, EmploymentType, Seniority, WorkplaceType } from '../../src/core/posting.ts';

/** What a person reading the ad would say it states. A key left out is not asked. */
export interface Expected {
  title?: string;
  employer?: string | null;
  viaAgency?: boolean;
  places?: string[];
  workplace?: WorkplaceType | null;
  pay?: BaseSalary | null;
  types?: EmploymentType[];
  seniority?: Seniority | null;
  years?: { min: number; max: number | null } | null;
  until?: string | null;
  visa?: 'offered' | 'not_offered' | null;
}

const pay = (
  min: number | null,
  max: number | null,
  currency: string | null,
  unitText: BaseSalary['unitText'],
): BaseSalary => ({ min, max, currency, unitText });

/** Fictional advertisements in many languages and trades, labelled before the reader was run on them. */
export const FICTIONAL_ADS: { name: string; text: string; expected: Expected }[] = [
  {
    name: 'English nurse, hourly with a sign-on bonus',
    text: `# Registered Nurse – Night Shift
Harbor Lane Hospital · Portland, OR
Employment type: Part-time
Harbor Lane Hospital has cared for the coast since 1931 and treats 45,000 patients a year.
## What we need
- At least 2 years of experience in an acute care setting
- Current RN license and BLS
## Pay
$42.50 - $58.75 per hour, plus a $5,000 sign-on bonus.`,
    expected: {
      title: 'Registered Nurse – Night Shift',
      places: ['Portland, OR'],
      pay: pay(42.5, 58.75, 'USD', 'HOUR'),
      types: ['PART_TIME'],
      years: { min: 2, max: null },
      seniority: null,
      workplace: null,
    },
  },
  {
    name: 'English platform engineer, OTE and revenue as traps',
    text: `# Staff Platform Engineer
At Quillstone, we process $3 billion in payments a year and raised $120M from investors.
This is a fully remote role; you can live anywhere in Canada.
## Requirements
- 8+ years of experience building backend systems
- 3 years with Kubernetes
## Compensation
The base salary for this role is CAD 165,000 to CAD 190,000 per year. We match 401(k) contributions up to $6,000.`,
    expected: {
      employer: 'Quillstone',
      workplace: 'remote',
      pay: pay(165000, 190000, 'CAD', 'YEAR'),
      years: { min: 8, max: null },
      seniority: 'staff',
      places: ['Canada'],
    },
  },
  {
    name: 'English account executive, base before on-target earnings',
    text: `# Account Executive, Mid-Market
Location: Austin, TX (Hybrid)
## Compensation
Base salary: $80,000 - $95,000. On-target earnings: $160,000 - $190,000.
## You
- 3-5 years of closing experience in SaaS sales`,
    expected: {
      pay: pay(80000, 95000, 'USD', 'YEAR'),
      workplace: 'hybrid',
      places: ['Austin, TX'],
      years: { min: 3, max: 5 },
      seniority: null,
    },
  },
  {
    name: 'English ad whose money is never pay',
    text: `# Fundraising Officer
Brightwater Trust manages a fund of £40 million and has 1,200 volunteers.
- You will run campaigns that raise £250,000 a year
- Referral bonus of £1,000 and a £500 home office budget
- 25 days holiday plus bank holidays, life assurance 4x salary
Competitive salary.`,
    expected: { title: 'Fundraising Officer', pay: null, years: null, seniority: null },
  },
  {
    name: 'English hybrid cloud is no workplace',
    text: `# Cloud Network Engineer
You will build hybrid cloud networks and support remote teams and on-premises data centers.
- Experience with remote access VPN
- Manage edge and hybrid environments
- 5 to 7 years experience in network engineering`,
    expected: { workplace: null, years: { min: 5, max: 7 }, pay: null },
  },
  {
    name: 'English perk of working from anywhere',
    text: `# Payroll Specialist
Our office is in Leeds and this role is based in the office five days a week.
## Benefits
- Work from anywhere for four weeks a year
- 30 days of annual leave`,
    expected: { workplace: 'onsite', places: ['Leeds'], years: null },
  },
  {
    name: 'English three days in the office',
    text: `# Senior Product Designer
We work together in our Bristol office two days per week and from home the rest.
Salary: up to £75,000
Applications close on 14 March 2027.`,
    expected: {
      workplace: 'hybrid',
      pay: pay(null, 75000, 'GBP', 'YEAR'),
      seniority: 'senior',
      until: '2027-03-14',
      places: ['Bristol'],
    },
  },
  {
    name: 'English agency hiding the employer',
    text: `# Site Manager
My client, a leading house builder, is looking for a Site Manager in Norwich.
£350 per day, 6 month contract.
- SMSTS and CSCS card required`,
    expected: {
      employer: null,
      viaAgency: true,
      pay: pay(350, 350, 'GBP', 'DAY'),
      types: ['CONTRACTOR'],
      seniority: 'manager',
    },
  },
  {
    name: 'English company age and contract years are no experience',
    text: `# Caretaker
Elmfield School has 85 years of history. The post is a 2 year contract, and pupils are 4 to 11 years old.
Hours: Part time, 20 hours per week
No experience is needed.`,
    expected: { years: null, types: ['PART_TIME'] },
  },
  {
    name: 'English preferred years do not count',
    text: `# Data Analyst
## Requirements
- 2+ years of experience in analytics
## Nice to have
- 6+ years of experience with Python`,
    expected: { years: { min: 2, max: null } },
  },
  {
    name: 'English graduate scheme with a closing date',
    text: `# Graduate Civil Engineer
Closing date: 31/01/2027
Location: Cardiff
Salary £28,500 per annum
Full time, permanent`,
    expected: {
      seniority: 'entry',
      until: '2027-01-31',
      places: ['Cardiff'],
      pay: pay(28500, 28500, 'GBP', 'YEAR'),
      types: ['FULL_TIME'],
    },
  },
  {
    name: 'English visa refused',
    text: `# Mechanical Technician
Location: Tulsa, OK
Work type: On-site
We are unable to sponsor visas for this role.
$24/hr to start`,
    expected: { visa: 'not_offered', workplace: 'onsite', pay: pay(24, 24, 'USD', 'HOUR'), places: ['Tulsa, OK'] },
  },
  {
    name: 'English visa offered, Berlin startup',
    text: `# Lead iOS Engineer
Join Fernweh in Berlin. We offer visa sponsorship and relocation support.
Remote within Germany possible, with a hybrid setup: 2 days in our office per week.
€80k – €100k`,
    expected: { visa: 'offered', seniority: 'lead', workplace: 'hybrid', places: ['Berlin'] },
  },
  {
    name: 'English third-party estimate is no pay',
    text: `# Warehouse Supervisor
Location: Dayton, OH
$38K - $52K (Glassdoor est.)
Supervise a team of 12 people across two shifts.`,
    expected: { pay: null, seniority: 'manager', places: ['Dayton, OH'] },
  },
  {
    name: 'English director with minimum pay only',
    text: `# Director of Nursing
The Orchard Care Group is seeking a Director of Nursing.
Starting at $115,000 annually. 10 years of nursing leadership experience required.`,
    expected: { seniority: 'director', pay: pay(115000, null, 'USD', 'YEAR'), years: { min: 10, max: null } },
  },
  {
    name: 'English pay without a currency',
    text: `# Bookkeeper
Salary: 45,000 - 52,000 per year
Location: Wellington, New Zealand`,
    expected: { pay: pay(45000, 52000, null, 'YEAR'), places: ['Wellington, New Zealand'] },
  },
  {
    name: 'English volunteer',
    text: `# Trail Guide (Volunteer)
This is a volunteer role in the national park. We reimburse travel up to $50 a day.`,
    expected: { types: ['VOLUNTEER'], pay: null },
  },
  {
    name: 'English prose-only title and employer',
    text: `Larkspur Robotics is looking for a Senior Controls Engineer to join our growing team in Pittsburgh, PA. You will design motion systems.
You have 6+ years of experience in controls engineering.
Larkspur Robotics is an equal opportunity employer.`,
    expected: {
      title: 'Senior Controls Engineer',
      employer: 'Larkspur Robotics',
      years: { min: 6, max: null },
      seniority: 'senior',
      places: ['Pittsburgh, PA'],
    },
  },
  {
    name: 'English intern with a monthly stipend that is the pay',
    text: `# Marketing Intern (Summer 2027)
Paid internship, 12 weeks, full-time in our Dublin office.
Pay: €2,100 per month`,
    expected: { types: ['INTERN'], seniority: 'intern', pay: pay(2100, 2100, 'EUR', 'MONTH'), places: ['Dublin'] },
  },
  {
    name: 'English weekly pay for a driver',
    text: `# CDL-A Truck Driver
Drivers average $1,600 - $1,900 per week. Home every weekend. Based in Laredo, TX.
1 year of verifiable experience required.`,
    expected: { pay: pay(1600, 1900, 'USD', 'WEEK'), years: { min: 1, max: null }, places: ['Laredo, TX'] },
  },
  {
    name: 'German accountant',
    text: `# Bilanzbuchhalter (m/w/d)
Standort: Kassel
Die Nordlicht Werke GmbH sucht zum nächstmöglichen Zeitpunkt Verstärkung in Vollzeit.
## Ihr Profil
- Mindestens 3 Jahre Berufserfahrung in der Buchhaltung
- Idealerweise Kenntnisse in DATEV
## Wir bieten
- Jahresgehalt von 55.000 € bis 62.000 € brutto
- 30 Tage Urlaub und bis zu 2 Tage Homeoffice pro Woche`,
    expected: {
      title: 'Bilanzbuchhalter (m/w/d)',
      places: ['Kassel'],
      types: ['FULL_TIME'],
      years: { min: 3, max: null },
      pay: pay(55000, 62000, 'EUR', 'YEAR'),
      workplace: 'hybrid',
    },
  },
  {
    name: 'German care worker, no invented pay',
    text: `# Pflegefachkraft (w/m/d) in Teilzeit
Einsatzort: Lübeck
Wir sind seit 25 Jahren am Markt und betreuen 180 Bewohner.
- Attraktive Vergütung und eine Empfehlungsprämie von 1.500 €
- Zuschuss zur Altersvorsorge von 50 Euro monatlich`,
    expected: { types: ['PART_TIME'], pay: null, years: null, places: ['Lübeck'] },
  },
  {
    name: 'German working student',
    text: `# Werkstudent Softwaretest (m/w/d)
Arbeitsort: Jena
Stundenlohn: 15,50 €
20 Stunden pro Woche`,
    expected: { seniority: 'intern', types: ['INTERN'], pay: pay(15.5, 15.5, 'EUR', 'HOUR'), places: ['Jena'] },
  },
  {
    name: 'German department head',
    text: `# Abteilungsleiter Logistik (m/w/d)
Für unseren Standort in Erfurt suchen wir einen Abteilungsleiter Logistik.
Gehalt ab 70.000 € brutto pro Jahr
Bewerbungsfrist: 30.04.2027`,
    expected: { seniority: 'director', pay: pay(70000, null, 'EUR', 'YEAR'), places: ['Erfurt'], until: '2027-04-30' },
  },
  {
    name: 'German fully remote developer',
    text: `# Java-Entwickler (m/w/d)
100 % remote, deutschlandweit
Unbefristete Festanstellung in Vollzeit
- 5 Jahre Erfahrung mit Java und Spring Boot`,
    expected: { workplace: 'remote', types: ['FULL_TIME'], years: { min: 5, max: null } },
  },
  {
    name: 'Swiss pay with apostrophes',
    text: `# Projektleiter Bau
Arbeitsort: Winterthur
Lohn: CHF 95'000 - 115'000 pro Jahr
Pensum: 80-100%`,
    expected: { pay: pay(95000, 115000, 'CHF', 'YEAR'), places: ['Winterthur'] },
  },
  {
    name: 'German agency',
    text: `# Konstrukteur (m/w/d)
Für unseren Kunden, einen Maschinenbauer in Bielefeld, suchen wir einen Konstrukteur.
Sie arbeiten vor Ort.`,
    expected: { viaAgency: true, employer: null },
  },
  {
    name: 'French sales assistant',
    text: `# Vendeur / Vendeuse en CDI (H/F)
Lieu : Dijon
Contrat : Temps plein
Salaire : 1 850 € brut par mois
Une première expérience de 1 an en vente est demandée.`,
    expected: {
      places: ['Dijon'],
      types: ['FULL_TIME'],
      pay: pay(1850, 1850, 'EUR', 'MONTH'),
      years: { min: 1, max: null },
    },
  },
  {
    name: 'French developer with partial telework',
    text: `# Développeur Back-end confirmé
Poste basé à Nantes, télétravail partiel (3 jours par semaine).
Rémunération : 42 à 50 k€ brut annuel
Vous justifiez d'au moins 4 ans d'expérience en PHP.`,
    expected: {
      places: ['Nantes'],
      workplace: 'hybrid',
      pay: pay(42000, 50000, 'EUR', 'YEAR'),
      years: { min: 4, max: null },
    },
  },
  {
    name: 'French freelance day rate',
    text: `# Consultant Data (Freelance)
TJM : 550 - 650 €
Mission de 6 mois, full remote.`,
    expected: { pay: pay(550, 650, 'EUR', 'DAY'), types: ['CONTRACTOR'], workplace: 'remote' },
  },
  {
    name: 'French company figures are no pay',
    text: `# Contrôleur de gestion
Notre groupe réalise 85 millions d'euros de chiffre d'affaires et compte 430 collaborateurs.
Tickets restaurant de 9 € par jour, mutuelle prise en charge à 60 %.
Localisation : Angers`,
    expected: { pay: null, places: ['Angers'], years: null },
  },
  {
    name: 'French internship',
    text: `# Stage – Assistant communication
Stage de 6 mois à Lille. Gratification : 700 € par mois.`,
    expected: { seniority: 'intern', types: ['INTERN'], pay: pay(700, 700, 'EUR', 'MONTH'), places: ['Lille'] },
  },
  {
    name: 'Spanish waiter',
    text: `# Camarero/a de sala
Ubicación: Granada
Jornada completa
Salario: 1.350 € brutos al mes
Experiencia mínima: 1 año`,
    expected: {
      places: ['Granada'],
      types: ['FULL_TIME'],
      pay: pay(1350, 1350, 'EUR', 'MONTH'),
      years: { min: 1, max: null },
    },
  },
  {
    name: 'Spanish developer with a yearly band',
    text: `# Desarrollador/a Full Stack Senior
Buscamos una persona con al menos 5 años de experiencia en desarrollo web.
Banda salarial: 38.000€ - 45.000€ brutos anuales
Modalidad: 100% remoto desde España`,
    expected: {
      seniority: 'senior',
      years: { min: 5, max: null },
      pay: pay(38000, 45000, 'EUR', 'YEAR'),
      workplace: 'remote',
    },
  },
  {
    name: 'Mexican hybrid role',
    text: `# Ejecutivo de Ventas
Ubicación: Monterrey
Sueldo: $18,000 a $22,000 MXN mensuales
Modalidad híbrida: 3 días en oficina`,
    expected: { pay: pay(18000, 22000, 'MXN', 'MONTH'), workplace: 'hybrid', places: ['Monterrey'] },
  },
  {
    name: 'Spanish trap: invoicing of the company',
    text: `# Administrativo/a contable
Somos una empresa con más de 30 años de experiencia en el sector y una facturación de 12 millones de euros.
Se ofrece contrato temporal a media jornada en Zaragoza.`,
    expected: { pay: null, years: null, types: ['PART_TIME', 'TEMPORARY'] },
  },
  {
    name: 'Brazilian analyst',
    text: `# Analista Financeiro Pleno
Local: Curitiba
Salário: R$ 4.500,00 a R$ 5.800,00 por mês
Regime CLT, modelo híbrido (2x por semana no escritório)
Benefícios: vale-refeição de R$ 35,00 por dia`,
    expected: {
      seniority: 'mid',
      pay: pay(4500, 5800, 'BRL', 'MONTH'),
      workplace: 'hybrid',
      places: ['Curitiba'],
      types: ['FULL_TIME'],
    },
  },
  {
    name: 'Portuguese remote developer',
    text: `# Programador Sénior
Trabalho 100% remoto. Pelo menos 6 anos de experiência em .NET.
Full-time`,
    expected: { seniority: 'senior', workplace: 'remote', years: { min: 6, max: null }, types: ['FULL_TIME'] },
  },
  {
    name: 'Brazilian trap: allowances only',
    text: `# Auxiliar de Logística
Vale-alimentação de R$ 600,00 por mês e plano de saúde.
Trabalho presencial em Joinville.`,
    expected: { pay: null, workplace: 'onsite', places: ['Joinville'] },
  },
  {
    name: 'Italian office clerk',
    text: `# Impiegato/a amministrativo/a
Sede di lavoro: Vicenza
Contratto a tempo determinato, full time
RAL: 24.000 - 28.000 €
Almeno 2 anni di esperienza nel ruolo`,
    expected: {
      places: ['Vicenza'],
      pay: pay(24000, 28000, 'EUR', 'YEAR'),
      years: { min: 2, max: null },
      types: ['FULL_TIME', 'TEMPORARY'],
    },
  },
  {
    name: 'Italian smart working',
    text: `# Responsabile Marketing
La sede è a Bologna, con 3 giorni di smart working a settimana.
Azienda con 40 anni di storia e 15 milioni di fatturato.`,
    expected: { workplace: 'hybrid', seniority: 'manager', years: null, pay: null, places: ['Bologna'] },
  },
  {
    name: 'Dutch logistics worker',
    text: `# Logistiek medewerker
Standplaats: Tilburg
Uurloon: € 14,80 bruto per uur
Dienstverband: Fulltime
Minimaal 1 jaar ervaring met een heftruck`,
    expected: {
      places: ['Tilburg'],
      pay: pay(14.8, 14.8, 'EUR', 'HOUR'),
      types: ['FULL_TIME'],
      years: { min: 1, max: null },
    },
  },
  {
    name: 'Dutch engineer with hybrid work',
    text: `# Senior Werktuigbouwkundig Engineer
Salaris: € 4.200 - € 5.600 bruto per maand
Je werkt hybride: 2 dagen thuis en 3 dagen op kantoor in Eindhoven.
Reiskostenvergoeding van € 0,23 per kilometer`,
    expected: { seniority: 'senior', pay: pay(4200, 5600, 'EUR', 'MONTH'), workplace: 'hybrid' },
  },
  {
    name: 'Polish developer on B2B',
    text: `# Senior Java Developer
18 000 – 24 000 PLN netto (+VAT)/mies. – kontrakt B2B
Lokalizacja: Wrocław
Praca w pełni zdalna
Minimum 5 lat doświadczenia w Javie`,
    expected: {
      pay: pay(18000, 24000, 'PLN', 'MONTH'),
      types: ['CONTRACTOR'],
      workplace: 'remote',
      years: { min: 5, max: null },
      seniority: 'senior',
      places: ['Wrocław'],
    },
  },
  {
    name: 'Polish shop assistant',
    text: `# Sprzedawca
Miejsce pracy: Rzeszów
Wynagrodzenie od 4 700 zł brutto miesięcznie
Umowa o pracę, pełny etat
Dofinansowanie karty sportowej 50 zł`,
    expected: { pay: pay(4700, null, 'PLN', 'MONTH'), types: ['FULL_TIME'], places: ['Rzeszów'] },
  },
  {
    name: 'Polish hybrid with hourly rate',
    text: `# Młodszy Analityk Danych
Stawka: 45–55 zł/h brutto
Praca hybrydowa: 2 dni w biurze w Poznaniu`,
    expected: { pay: pay(45, 55, 'PLN', 'HOUR'), workplace: 'hybrid', seniority: 'entry' },
  },
  {
    name: 'Czech warehouse worker',
    text: `# Skladník / Skladnice
Místo výkonu práce: Plzeň
Mzda: 32 000 – 38 000 Kč měsíčně
Typ úvazku: Plný úvazek
Příspěvek na stravování 100 Kč`,
    expected: { pay: pay(32000, 38000, 'CZK', 'MONTH'), types: ['FULL_TIME'], places: ['Plzeň'] },
  },
  {
    name: 'Czech developer',
    text: `# Programátor C#
Požadujeme minimálně 3 roky praxe s C#.
Možnost práce z domova 2 dny v týdnu, kancelář v Brně.`,
    expected: { years: { min: 3, max: null }, workplace: 'hybrid', pay: null },
  },
  {
    name: 'Japanese monthly pay, from',
    text: `# 販売スタッフ
勤務地：福岡
給与：月給25万円〜
雇用形態：正社員
設立20年、売上高50億円の会社です。`,
    expected: { pay: pay(250000, null, 'JPY', 'MONTH'), types: ['FULL_TIME'], places: ['福岡'], years: null },
  },
  {
    name: 'Japanese yearly range',
    text: `# バックエンドエンジニア
想定年収：600万円〜900万円
フルリモート勤務可
## 必須条件
- Webアプリケーション開発の実務経験3年以上`,
    expected: { pay: pay(6000000, 9000000, 'JPY', 'YEAR'), workplace: 'remote', years: { min: 3, max: null } },
  },
  {
    name: 'Japanese range with one unit and a hybrid week',
    text: `# 人事マネージャー
年収700〜1,000万円
週3日出社、週2日リモートのハイブリッド勤務です。勤務地：東京
資本金1億円`,
    expected: { pay: pay(7000000, 10000000, 'JPY', 'YEAR'), workplace: 'hybrid', seniority: 'manager' },
  },
  {
    name: 'Japanese part-timer by the hour',
    text: `# ホールスタッフ（アルバイト）
時給1,200円〜1,500円
交通費支給（上限月2万円）`,
    expected: { pay: pay(1200, 1500, 'JPY', 'HOUR'), types: ['PART_TIME'] },
  },
  {
    name: 'Chinese monthly K range',
    text: `# 高级前端工程师
薪资：15-25K·14薪
工作地点：杭州
经验要求：3-5年
全职`,
    expected: {
      pay: pay(15000, 25000, 'CNY', 'MONTH'),
      seniority: 'senior',
      years: { min: 3, max: 5 },
      places: ['杭州'],
      types: ['FULL_TIME'],
    },
  },
  {
    name: 'Chinese registered capital is no pay',
    text: `# 仓库管理员
公司成立于2005年，注册资本5000万元。
要求2年以上相关工作经验。`,
    expected: { pay: null, years: { min: 2, max: null } },
  },
  {
    name: 'Chinese remote contractor in dollars',
    text: `# 智能合约开发
薪水：$4,000-$6,000/月
远程办公
需要3年以上Solidity经验`,
    expected: { pay: pay(4000, 6000, 'USD', 'MONTH'), workplace: 'remote', years: { min: 3, max: null } },
  },
  {
    name: 'Korean yearly pay',
    text: `# 백엔드 개발자
연봉 4,000만원 ~ 6,000만원
근무지: 서울
고용형태: 정규직
경력 3년 이상`,
    expected: {
      pay: pay(40000000, 60000000, 'KRW', 'YEAR'),
      places: ['서울'],
      types: ['FULL_TIME'],
      years: { min: 3, max: null },
    },
  },
  {
    name: 'Korean remote',
    text: `# 시니어 디자이너
전면 재택근무입니다. 시리즈 A 50억 투자 유치.
5년 이상의 경험`,
    expected: { workplace: 'remote', seniority: 'senior', pay: null, years: { min: 5, max: null } },
  },
  {
    name: 'English on-site with a remote sensing title',
    text: `# Remote Sensing Scientist
Location: Boulder, CO
You will analyze satellite imagery on-site at our Boulder lab. This is an in-person position.`,
    expected: { workplace: 'onsite', places: ['Boulder, CO'] },
  },
  {
    name: 'English stated office with no remote option',
    text: `# Receptionist
Please note this is not a remote position. You will be at the front desk in our Savannah office.
$17.50/hour`,
    expected: { workplace: 'onsite', pay: pay(17.5, 17.5, 'USD', 'HOUR'), places: ['Savannah'] },
  },
  {
    name: 'English pay transparency by zones',
    text: `# Senior Data Engineer
The pay range for this position in California is $160,000 - $195,000 per year; in Colorado it is $140,000 - $170,000 per year.
Location: Remote, US`,
    expected: { pay: pay(160000, 195000, 'USD', 'YEAR'), workplace: 'remote', seniority: 'senior' },
  },
  {
    name: 'English years in words',
    text: `# Sous Chef
We need someone with a minimum of three years in a busy kitchen, including one year as a chef de partie.
€36,000 a year. Galway.`,
    expected: { years: { min: 3, max: null }, pay: pay(36000, 36000, 'EUR', 'YEAR') },
  },
  {
    name: 'English insurance and deductible are no pay',
    text: `# Claims Adjuster
You handle claims of up to $250,000. We offer $100,000 life insurance and tuition reimbursement of $5,250 per year.
4 years of claims experience.`,
    expected: { pay: null, years: { min: 4, max: null } },
  },
];
