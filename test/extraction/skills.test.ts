import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/extraction/reading.ts';
import { readSkills } from '../../src/extraction/skills/skills.ts';
import { adBlocks } from './ads.ts';

function names(text: string, employer: string | null = null): string[] {
  const lines = readLines(adBlocks(text));
  return readSkills({ title: null, lines, employer }).map(({ name }) => name);
}

describe('skills are named as usual, whatever their spelling', () => {
  it.each([
    ['## Requirements\nCHPQ certification is a plus', ['CHPQ certification']],
    ['## Requirements\nA PA2/PA6 spraying certificate', ['PA2/PA6 spraying certificate']],
    [
      '## Requirements\nCurrent Working at Heights and Confined Space tickets',
      ['Working at heights', 'Confined space'],
    ],
    ['## Requirements\nTX JE-7 journeyman license', ['TX JE-7 journeyman license']],
    ['## Requirements\nQQI Level 5 in Bar Management or equivalent', ['QQI Level 5 in Bar Management']],
    ['## Requirements\nCert IV in Building Studies (or equivalent)', ['Cert IV in Building Studies']],
    ['## Duties\nPrüfen nach VDE 0105 und IATF16949', ['VDE 0105', 'IATF16949']],
    ['## Responsibilities\nGravity readings, recorded in Oxorbrew', ['Oxorbrew']],
    ['## Requirements\nKnowledge of a case management system (we use Oxoria)', ['Oxoria']],
    ['## Anforderungen\nUmgang mit einer Speditionssoftware, idealerweise Oxorsped', ['Oxorsped']],
    ['## Requirements\nExperience with Oxorly or TMX is a plus', ['Oxorly', 'TMX']],
    ['## 応募資格\n2級造園施工管理技士または木造建築士の資格', ['2級造園施工管理技士', '木造建築士']],
    ['## 자격요건\n수질환경기사, 위생사 면허 소지자 우대', ['수질환경기사', '위생사']],
    ['Experience with Postgres, K8s and node.js', ['PostgreSQL', 'Kubernetes', 'Node.js']],
    ['C/C++ and Python programming', ['C', 'C++', 'Python']],
    ['We write C on Cortex-M33, some of it in Rust', ['C', 'Rust']],
    ['ASP.NET Core, C# and T-SQL', ['ASP.NET', 'C#', 'SQL']],
    ['Backend in Go, Rust or Java', ['Go', 'Rust', 'Java']],
    ['Statistical work in R, SAS or Stata', ['R', 'SAS', 'Stata']],
    ['Java with Spring and Hibernate', ['Java', 'Spring', 'Hibernate']],
    ['有Docker和AWS使用经验', ['Docker', 'AWS']],
    ['TypeScript와 React를 사용한 개발', ['TypeScript', 'React']],
    ['経理の実務経験、Excelでの集計', ['Accounting', 'Excel']],
    ['DATEV und Führerschein Klasse B', ['DATEV', 'Führerschein Klasse B']],
    ['Wound care, IV therapy and BLS', ['Wound care', 'IV therapy', 'BLS']],
    ['Znajomość Dockera, Pythona oraz Excela', ['Docker', 'Python', 'Excel']],
    ['Gute Excelkenntnisse und Pythonkenntnisse', ['Excel', 'Python']],
    [
      'Experience in Deep Learning and Machine Learning; PoCs in tools for the DoD',
      ['Deep learning', 'Machine learning'],
    ],
    ['Lux GAAP, eFront and Investran are a plus', ['Lux GAAP', 'eFront', 'Investran']],
    ['Check-in y facturación con Opera', ['Opera']],
    ['Use of SAP Business One or Sage 300', ['SAP Business One', 'Sage 300']],
    ['Award data in PRISM and FPDS', ['PRISM', 'FPDS']],
    ['Arbeit mit Hundegger K2, cadwork und powercloud', ['Hundegger K2', 'cadwork', 'powercloud']],
    ['CMMS and lockout/tagout on every line', ['CMMS', 'Lockout/tagout']],
    ['Firmware in C on STM32H7', ['C', 'STM32']],
    ['EEG data in EEGLAB and MNE-Python', ['EEG', 'EEGLAB', 'MNE-Python']],
    ['Messen mit Zeiss und Mitutoyo, Pflege von FMEAs', ['Zeiss', 'Mitutoyo', 'FMEA']],
    ['Till and stock in Toast and MarginEdge', ['MarginEdge']],
    ['Experience with Koha, Sierra or SirsiDynix', ['Koha', 'Sierra']],
    ['Payroll in Micropay and MYOB Advanced', ['Micropay', 'MYOB Advanced']],
    ['Campaigns in Meta and Google Ads', ['Meta', 'Google Ads']],
    ['LangGraph, vLLM, dbt and SvelteKit', ['LangGraph', 'vLLM', 'dbt', 'Svelte']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('qualifications and languages are named as the advertisement words them', () => {
  it.each([
    ['Führerschein der Klasse B erforderlich', ['Führerschein der Klasse B']],
    ['prawo jazdy kat. C+E oraz aktualny kod 95', ['prawo jazdy kat. C+E', 'kod 95']],
    ['Permis B exigé', ['permis B']],
    ['Patente B, automunito', ['patente B']],
    ['rijbewijs B en heftruckcertificaat', ['rijbewijs B', 'heftruckcertificaat']],
    ['řidičský průkaz sk. B a průkaz na VZV', ['řidičský průkaz sk. B', 'průkaz VZV']],
    ['Carnet de conducir B y carnet de carretillero', ['Carnet de conducir B', 'carnet de carretillero']],
    ['フォークリフト免許、普通自動車免許（AT限定可）', ['フォークリフト', '普通自動車免許']],
    ['요양보호사 자격증 소지자', ['요양보호사']],
    ["A valid driver's license and a food handler's card", ["Driver's license", "Food handler's card"]],
    ['Current NMC registration', ['NMC registration']],
    ['RCVS registered with two years in practice', ['RCVS registered']],
    ['電気工事の現場管理、電気工事施工管理技士', ['電気工事施工管理技士']],
    ['FoodSafe Level 1 and Serving It Right', ['FoodSafe Level 1', 'Serving It Right']],
    ['DEI et CAFERUIS ou CAFDES', ['CAFERUIS', 'CAFDES']],
    ['PGCE and qualified teacher status', ['PGCE', 'Qualified teacher status']],
    ['ACCA or ICAN part-qualified', ['ACCA', 'ICAN']],
    ['bijgewerkt kennisniveau; visum als zorgkundige', ['visum als zorgkundige']],
    ['Sehr gute Deutschkenntnisse, Englisch von Vorteil', ['Deutsch', 'Englisch']],
    ['bons conhecimentos de inglês', ['inglês']],
    ['znajomość języka angielskiego na poziomie B2', ['angielski']],
    ['angličtina pro čtení smluv výhodou', ['angličtina']],
    ['Buona conoscenza del tedesco parlato', ['tedesco']],
    ['英語でのビジネス会話', ['英語']],
    ['英语流利', ['英语']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expect.arrayContaining(expected));
  });

  it('shows the fullest wording of one licence, once', () => {
    expect(names('Addetto al muletto: patentino del muletto in corso di validità')).toEqual(['patentino del muletto']);
  });
});

describe('a name that the ad itself calls a program is a tool', () => {
  it.each([
    ["Pratique d'un logiciel métier (Ixoral ou équivalent)", 'Ixoral'],
    ['Vous utilisez le logiciel Ixoral', 'Ixoral'],
    ['zpracování fondu v systému Ixoral', 'Ixoral'],
    ['obsługa programu Ixoral', 'Ixoral'],
    ['Gebruik van het elektronisch zorgdossier (IxoZorg).', 'IxoZorg'],
    ['Dokumentation in der Kita-App „IxoKita“', 'IxoKita'],
    ['Our contract management system (Ixoral) is yours to keep', 'Ixoral'],
    ['Planning tools such as Ixoral and Quembly', 'Quembly'],
    ['## Requirements\n\n- Experience with Ixoral or another donor database', 'Ixoral'],
    ['## Requisitos\n\n- Manejo de Ixoral', 'Ixoral'],
    ['## Responsibilities\n\n- Write up work in IxoTitan', 'IxoTitan'],
  ])('%s', (text, expected) => {
    expect(names(text)).toContain(expected);
  });

  it.each([
    'Our customer relationship management system (CRM) and the learning management system (LMS).',
    'Wir entwickeln Software für Kunden und ein System zur Planung.',
    'Im System Kunden anlegen und Rechnungen prüfen.',
    '## Requirements\n\n- Experience with Australian standards and knowledge of Irish building law',
    '## Anforderungen\n\n- Erfahrung mit Kindern und Kenntnisse in Buchführungsfragen',
    'Join the MacLeod family. Our software Team wants you.',
    'A system: London is where we work.',
    'Stan and Sierra run the kitchen with Dewey.',
    'Meeting with Stan from accounts; we counterbalance risks.',
    'We use TIPS to reward staff, and MEG is our lead.',
    'Unsere Meta-Analyse zeigt es; nuestra Meta es crecer.',
    '## Application Ixoral',
    '## Requirements\n\n- Experience with IXO or the IXA',
  ])('%s', (text) => {
    expect(names(text).filter((name) => !['CRM', 'LMS', 'Applicant tracking systems'].includes(name))).toEqual([]);
  });

  it('does not take the employer for its tool', () => {
    expect(names('## Requirements\n\n- Experience with Ixoral', 'Ixoral Ltd')).toEqual([]);
    expect(names('Stripe builds software, with Stripe Radar.', 'Stripe')).not.toContain('Stripe');
  });
});

describe('a section ends where a line heads another, set as a heading or not', () => {
  it.each([
    ['## Benefity\n\nOwoce w biurze\n\nNasze wymagania\n\nuprawnienia UDT na wózki', 'uprawnienia UDT'],
    ['## Benefits\n\n- Free fruit\n\nYour profile\n\nExcel and a sense of humour', 'Excel'],
    ['## 三、待遇\n\n六险一金\n\n任职要求\n\n英语流利', '英语'],
  ])('%s', (text, expected) => {
    expect(names(text)).toContain(expected);
  });
});

describe('everyday words are no skills', () => {
  it.each([
    'Ready to go? Go to our site and go the extra mile.',
    'Our R&D team works in building C.',
    'We spring into action in spring, with no rust and swift decisions.',
    'You excel at teamwork and make express deliveries.',
    'A safe place to access resources and rest.',
    'To jest praca dla Ciebie, z punktu widzenia klienta.',
    'Du point de vue du client, en vue de votre succès.',
    'Each node of the cluster glows; a ray of light.',
    'The salary is CAD 90,000 and 15 000 PLN +VAT.',
    'TS/SCI clearance required.',
    'Class C license, vitamin C, hepatitis C.',
    'Kenwick Highways PLC, a listed company',
    'Find it on vagas.net, our page.',
    'You confirm the booking and square the bill; toast included.',
    'Een visum is niet nodig. Bij ons telt iedereen.',
    'A night at the opera house, a lean meal.',
    'Grado en informatica',
    'Polish the glasses; picking up guests',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('what is not asked for is no skill', () => {
  it.each([
    ['the page’s own language switch', 'English | Deutsch | Français'],
    ['an Italian restaurant', 'We run an Italian restaurant beside the French market.'],
    ['the market of a country', '## Requirements\n\n- Experience of the German market'],
    ['links to the employer’s profiles', 'Follow us on Instagram, Facebook and LinkedIn'],
    ['benefits', '## Benefits\n\n- A Figma licence, German lessons and a Salesforce discount'],
    ['how to apply', '## How to apply\n\n- Send your CV as Word or PDF, or by LinkedIn; interviews are on Zoom'],
    ['papers of other kinds', '## Requirements\n\n- A business license, a marriage certificate and Gift certificates'],
    ['an order and its town', '## Responsibilities\n\n- Document repairs in Bristol and log calls in English'],
    ['the employer’s portrait', '## About us\n\nWe are a leading retail and logistics group with compliance at heart.'],
    ['equal opportunity', '## Equal opportunity\n\nWe support British Sign Language and speak English.'],
  ])('%s', (_what, text) => {
    expect(names(text)).toEqual([]);
  });
});
