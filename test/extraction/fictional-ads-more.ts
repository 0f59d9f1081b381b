import type { BaseSalary } from '../../src/core/posting.ts';
import type { Expected } from './fictional-ads.ts';

const pay = (
  min: number | null,
  max: number | null,
  currency: string | null,
  unitText: BaseSalary['unitText'],
): BaseSalary => ({ min, max, currency, unitText });

/** A second set, written and labelled after the rules had been fitted to the first, to see whether they hold. */
export const MORE_ADS: { name: string; text: string; expected: Expected }[] = [
  {
    name: 'Glued columns of a board dump',
    text: `Senior Compliance Officer
Marlow & Finch Insurance
Toronto, ON
Full-time
$98K - $121K a year
Marlow & Finch Insurance is hiring a Senior Compliance Officer. You have 7+ yrs of experience in regulatory compliance.`,
    expected: {
      places: ['Toronto, ON'],
      types: ['FULL_TIME'],
      pay: pay(98000, 121000, 'CAD', 'YEAR'),
      years: { min: 7, max: null },
    },
  },
  {
    name: 'Pay sentence of US transparency laws',
    text: `# Principal Hardware Engineer
The annual base salary range for this full-time position is between $185,400 and $246,900. In addition, you may receive an annual bonus of up to 15% and equity worth $50,000 over four years.
## Qualifications
- Bachelor's degree and 12+ years of related experience, or Master's degree and 8+ years`,
    expected: {
      pay: pay(185400, 246900, 'USD', 'YEAR'),
      seniority: 'principal',
      types: ['FULL_TIME'],
      years: { min: 12, max: null },
    },
  },
  {
    name: 'Hiring range with a minus sign and no thousands separator',
    text: `# HR Generalist
Hiring Range: $61000 - $74000
Work Location: Madison, WI
Schedule: Monday to Friday, full time`,
    expected: { pay: pay(61000, 74000, 'USD', 'YEAR'), places: ['Madison, WI'], types: ['FULL_TIME'] },
  },
  {
    name: 'Hourly with to and an hour',
    text: `# Barista
Pay is $16 to $19 an hour plus tips.
We are open seven days a week at our Tacoma café.`,
    expected: { pay: pay(16, 19, 'USD', 'HOUR'), workplace: null, years: null },
  },
  {
    name: 'Customers and market size',
    text: `# Growth Product Manager
Our customers spend over $2M a year with us and the market is worth $45B.
You will own a $500k budget. Experience managing budgets above $1,000,000 is a plus.
Minimum 4 years in product management.`,
    expected: { pay: null, years: { min: 4, max: null }, seniority: null },
  },
  {
    name: 'Bounty and penalty',
    text: `# Security Researcher
We pay bug bounties of up to $20,000 to outside researchers. Fines of up to €20 million may apply under GDPR.
Location: Tallinn, Estonia
Remote: Yes`,
    expected: { places: ['Tallinn, Estonia'], workplace: 'remote' },
  },
  {
    name: 'Two levels of pay in one ad',
    text: `# Support Engineer
Base salary range: Level 3: $110,000 - $140,000. Level 4: $135,000 - $170,000.
Location: Remote (US)`,
    expected: { pay: pay(110000, 140000, 'USD', 'YEAR'), workplace: 'remote' },
  },
  {
    name: 'Competitive pay and a discount',
    text: `# Store Manager
Competitive salary, 50% staff discount, and a £200 clothing allowance each season.
Location: Nottingham
5 days a week including weekends.`,
    expected: { pay: null, seniority: 'manager', places: ['Nottingham'], workplace: null },
  },
  {
    name: 'Work model line with days',
    text: `# Tax Associate
Workplace type: Hybrid (3 days in office)
Location: Minneapolis, Minnesota
Experience: 1-2 years in public accounting`,
    expected: { workplace: 'hybrid', places: ['Minneapolis, Minnesota'], years: { min: 1, max: 2 } },
  },
  {
    name: 'Remote-first company, job open across Europe',
    text: `# Developer Advocate
We are a remote-first company with people in 14 countries.
You can work remotely from anywhere in Europe.`,
    expected: { workplace: 'remote', places: ['Europe'] },
  },
  {
    name: 'On-call and travel, no workplace',
    text: `# Field Service Engineer
You travel to customer sites up to 60% of the time and give on-site support at hospitals.
3+ years servicing medical devices.`,
    expected: { workplace: null, years: { min: 3, max: null } },
  },
  {
    name: 'Hybrid app and hybrid search are products',
    text: `# Mobile Developer
Build hybrid apps with Ionic and hybrid search for our remote monitoring product.`,
    expected: { workplace: null },
  },
  {
    name: 'Relocation ask',
    text: `# Process Engineer
This position is onsite in Baton Rouge, LA; relocation assistance of $8,000 is offered.`,
    expected: { workplace: 'onsite', places: ['Baton Rouge, LA'], pay: null },
  },
  {
    name: 'Contract to hire, with length',
    text: `# QA Tester
This is a 12-month contract with a possible extension. Rate: $45-$52/hr on W2.`,
    expected: { types: ['CONTRACTOR'], pay: pay(45, 52, 'USD', 'HOUR') },
  },
  {
    name: 'Fixed-term maternity cover',
    text: `# HR Advisor (FTC 12 months)
Fixed-term contract, 37.5 hours per week. £34,000 - £38,000 pro rata.
Hybrid working from our Swansea office.`,
    expected: { types: ['TEMPORARY'], pay: pay(34000, 38000, 'GBP', 'YEAR'), workplace: 'hybrid' },
  },
  {
    name: 'Seniority in prose only',
    text: `# Backend Engineer
We are looking for a senior backend engineer to lead our billing team.
You will mentor junior engineers and work with the principal architect.`,
    expected: { seniority: 'senior' },
  },
  {
    name: 'Colleagues are no level',
    text: `# Copywriter\nYou will work with senior designers and report to the Head of Brand.`,
    expected: { seniority: null },
  },
  {
    name: 'Engineering manager',
    text: `# Engineering Manager, Payments\nManage a team of 8 engineers.`,
    expected: { seniority: 'manager' },
  },
  { name: 'Senior manager', text: `# Senior Manager, Procurement\nLead buyers.`, expected: { seniority: 'manager' } },
  { name: 'Head of', text: `# Head of People Operations\nLead HR.`, expected: { seniority: 'director' } },
  { name: 'VP', text: `# VP of Sales, EMEA\nLead sales.`, expected: { seniority: 'executive' } },
  {
    name: 'Lead generation is no lead',
    text: `# Lead Generation Specialist\nFind prospects.`,
    expected: { seniority: null },
  },
  { name: 'Roman numeral', text: `# Software Engineer II\nBuild.`, expected: { seniority: null } },
  { name: 'Staff nurse is no staff level', text: `# Staff Nurse\nCare for patients.`, expected: { seniority: null } },
  {
    name: 'Associate director',
    text: `# Associate Director, Biostatistics\nLead studies.`,
    expected: { seniority: 'director' },
  },
  { name: 'Executive assistant', text: `# Executive Assistant to the CEO\nSupport.`, expected: { seniority: null } },
  { name: 'Art director', text: `# Art Director\nLead visuals.`, expected: { seniority: null } },
  { name: 'Account executive', text: `# Account Executive\nSell.`, expected: { seniority: null } },
  { name: 'Tech lead', text: `# Tech Lead (Node.js)\nLead.`, expected: { seniority: 'lead' } },
  { name: 'Junior or mid', text: `# Junior/Mid Frontend Developer\nBuild.`, expected: { seniority: 'entry' } },
  {
    name: 'German team lead',
    text: `# Teamleiter Kundenservice (m/w/d)\nSie leiten ein Team.`,
    expected: { seniority: 'manager' },
  },
  {
    name: 'French head',
    text: `# Directeur Administratif et Financier (H/F)\nVous dirigez.`,
    expected: { seniority: 'director' },
  },
  { name: 'Apprentice', text: `# Apprentice Electrician\nLearn.`, expected: { seniority: 'intern' } },
  {
    name: 'Years with a plus sign after the word',
    text: `# Estimator
## Requirements
- 10 years + experience in commercial construction
- 5 years of Bluebeam`,
    expected: { years: { min: 10, max: null } },
  },
  {
    name: 'Years as an apostrophe and a range',
    text: `# Recruiter\n- 2-4 years' experience in agency recruiting`,
    expected: { years: { min: 2, max: 4 } },
  },
  {
    name: 'Years that are a degree or an age',
    text: `# Lab Assistant\n- 4-year degree in chemistry\n- Must be 18 years or older\n- Vesting over 4 years with a 1 year cliff`,
    expected: { years: null },
  },
  {
    name: 'Years of the company before the ask',
    text: `# Electrician\nFor over 60 years, Tolland Power has kept the lights on.\n- Minimum 5 years' experience as a licensed electrician`,
    expected: { years: { min: 5, max: null } },
  },
  {
    name: 'No year asked',
    text: `# Cleaner\nNo experience required. We celebrate our 10 year anniversary this summer.`,
    expected: { years: null },
  },
  {
    name: 'German pay with k and euro',
    text: `# IT-Administrator (m/w/d)
Gehalt: 48–56k € p.a.
Homeoffice möglich, Büro in Regensburg
Vollzeit (38,5 Std./Woche)
Erfahrung: mehrjährige Berufserfahrung`,
    expected: {
      pay: pay(48000, 56000, 'EUR', 'YEAR'),
      workplace: 'hybrid',
      types: ['FULL_TIME'],
      years: null,
      places: ['Regensburg'],
    },
  },
  {
    name: 'German company figures',
    text: `# Vertriebsmitarbeiter Außendienst
Mit 320 Mitarbeitern und 95 Mio. € Umsatz sind wir seit 1972 erfolgreich. Firmenwagen und 500 € Startbonus.`,
    expected: { pay: null, years: null },
  },
  {
    name: 'Austrian minimum pay',
    text: `# Köchin / Koch
Dienstort: Salzburg
Das Mindestentgelt beträgt € 2.450,- brutto pro Monat auf Vollzeitbasis, Überzahlung möglich.`,
    expected: { pay: pay(2450, null, 'EUR', 'MONTH') },
  },
  {
    name: 'French pay selon profil',
    text: `# Comptable général
Salaire : 35 000 € à 40 000 € selon profil
Localisation : Tours
CDI - Temps plein
Expérience : 3 ans minimum`,
    expected: {
      pay: pay(35000, 40000, 'EUR', 'YEAR'),
      years: { min: 3, max: null },
      types: ['FULL_TIME'],
      places: ['Tours'],
    },
  },
  {
    name: 'French prime is no pay',
    text: `# Aide-soignant(e)\nPrime d'embauche de 1 000 € et prime de cooptation de 500 €.\nTravail sur site à Rouen.`,
    expected: { pay: null, workplace: 'onsite', places: ['Rouen'] },
  },
  {
    name: 'Spanish years and hourly',
    text: `# Profesor/a de inglés
12 €/hora
Se requiere mínimo 2 años de experiencia docente.
Presencial en Pamplona, jornada parcial`,
    expected: {
      pay: pay(12, 12, 'EUR', 'HOUR'),
      years: { min: 2, max: null },
      workplace: 'onsite',
      types: ['PART_TIME'],
    },
  },
  {
    name: 'Argentine remote in dollars',
    text: `# Desarrollador Backend Ssr
Salario: USD 2.500 a 3.500 mensuales
Trabajo remoto para toda LATAM`,
    expected: { pay: pay(2500, 3500, 'USD', 'MONTH'), workplace: 'remote', seniority: 'mid' },
  },
  {
    name: 'Portuguese PJ contract',
    text: `# Engenheiro de Dados Sênior
Contratação PJ, faixa de R$ 14 mil a R$ 18 mil mensais
100% home office`,
    expected: {
      pay: pay(14000, 18000, 'BRL', 'MONTH'),
      types: ['CONTRACTOR'],
      workplace: 'remote',
      seniority: 'senior',
    },
  },
  {
    name: 'Italian stage',
    text: `# Stage Ufficio Acquisti
Rimborso spese: 800 € al mese
Sede: Brescia`,
    expected: { seniority: 'intern', types: ['INTERN'], pay: pay(800, 800, 'EUR', 'MONTH'), places: ['Brescia'] },
  },
  {
    name: 'Polish employment contract with range words',
    text: `# Księgowa
Wynagrodzenie: od 7 500 do 9 000 zł brutto
Miejsce pracy: Lublin
Praca stacjonarna`,
    expected: { pay: pay(7500, 9000, 'PLN', 'MONTH'), workplace: 'onsite', places: ['Lublin'] },
  },
  {
    name: 'Czech hourly with bonus trap',
    text: `# Operátor výroby
Mzda 180 Kč/hod, náborový příspěvek 20 000 Kč
Místo: Pardubice`,
    expected: { pay: pay(180, 180, 'CZK', 'HOUR') },
  },
  {
    name: 'Japanese with allowances and company figures',
    text: `# 看護師（夜勤あり）
月給 280,000円～350,000円
賞与年2回、住宅手当20,000円
勤務地: 札幌
従業員数1,200名`,
    expected: { pay: pay(280000, 350000, 'JPY', 'MONTH'), places: ['札幌'] },
  },
  {
    name: 'Chinese yearly package',
    text: `# 算法工程师
年薪40万-60万
工作地点：上海
本科及以上学历，5年以上工作经验`,
    expected: { pay: pay(400000, 600000, 'CNY', 'YEAR'), places: ['上海'], years: { min: 5, max: null } },
  },
  {
    name: 'Korean hourly',
    text: `# 바리스타\n시급 11,000원\n근무지: 부산\n고용형태: 아르바이트`,
    expected: { pay: pay(11000, 11000, 'KRW', 'HOUR'), types: ['PART_TIME'], places: ['부산'] },
  },
  {
    name: 'Indian lakhs',
    text: `# Python Developer
CTC: ₹12,00,000 - ₹18,00,000 per annum
Location: Pune, Maharashtra
3 - 6 years of experience`,
    expected: { pay: pay(1200000, 1800000, 'INR', 'YEAR'), years: { min: 3, max: 6 }, places: ['Pune, Maharashtra'] },
  },
  {
    name: 'Indian LPA',
    text: `# Sales Executive\nSalary: 4-6 LPA\nLocation: Jaipur`,
    expected: { pay: pay(400000, 600000, 'INR', 'YEAR'), places: ['Jaipur'] },
  },
  {
    name: 'Swedish monthly crowns',
    text: `# Snickare\nLön: 34 000 - 38 000 kr per month\nLocation: Uppsala`,
    expected: { pay: pay(34000, 38000, 'SEK', 'MONTH'), places: ['Uppsala'] },
  },
  {
    name: 'Pay of similar jobs below',
    text: `# Dental Hygienist
Location: Omaha, NE
## Similar jobs
Average base salary in Omaha: $78,000 per year
The market rate for hygienists is $40 per hour.`,
    expected: { pay: null, places: ['Omaha, NE'] },
  },
  {
    name: 'Daily contractor in pounds, inside IR35',
    text: `# DevOps Contractor\n£500 - £575 per day, inside IR35. Remote with occasional travel to Reading, UK.`,
    expected: { pay: pay(500, 575, 'GBP', 'DAY'), types: ['CONTRACTOR'], workplace: 'remote' },
  },
  {
    name: 'Commission only figures',
    text: `# Solar Sales Representative\nTop performers earn $150,000+ per year. Base pay: $45,000 per year plus commission.`,
    expected: { pay: pay(45000, 45000, 'USD', 'YEAR') },
  },
  {
    name: 'Deadline in prose',
    text: `# Archivist\nPlease apply by 5 February 2027. Interviews take place on 20 February 2027. Posted on 3 January 2027.`,
    expected: { until: '2027-02-05' },
  },
  {
    name: 'Open-ended deadline',
    text: `# Translator\nWe accept applications on an ongoing basis. The role starts on 1 March 2027.`,
    expected: { until: null },
  },
  {
    name: 'US numeric deadline',
    text: `# Lab Manager\nApplication deadline: 04/09/2027`,
    expected: { until: '2027-04-09', seniority: 'manager' },
  },
];
