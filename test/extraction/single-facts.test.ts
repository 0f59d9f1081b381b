import { describe, expect, it } from 'vitest';
import { extractPosting } from '../../src/extraction/posting.ts';
import { emptyDocument, NOW, textDraft } from './ads.ts';

function read(text: string) {
  return extractPosting(textDraft(`# Clerk\n${text}`), emptyDocument(), NOW);
}

describe('the workplace is what is said of this job', () => {
  it.each([
    ['This role can be performed remotely anywhere in the United States.', 'remote'],
    ['The position is remote, with quarterly team offsites.', 'remote'],
    ['Remote (EMEA time zones)', 'remote'],
    ['We are a fully distributed team and this job is 100% remote.', 'remote'],
    ['Candidates must be willing to work on-site in our Denver office.', 'onsite'],
    ['This is an office-based role in Manchester.', 'onsite'],
    ['The role requires being in the office Monday through Thursday; Fridays are remote.', 'hybrid'],
    ['We follow a hybrid work model with 2 days per week in the office.', 'hybrid'],
    ['You are expected to be in our Amsterdam office at least three days a week.', 'hybrid'],
    ['Hybrid: Tuesdays and Thursdays in Chicago', 'hybrid'],
    ['Flexible working: up to 3 days from home per week', 'hybrid'],
    ['Arbeiten Sie bis zu 60 % im Homeoffice.', 'hybrid'],
    ['Mobiles Arbeiten an zwei Tagen pro Woche ist möglich.', 'hybrid'],
    ['Télétravail : 2 jours par semaine', 'hybrid'],
    ['Poste en présentiel à Metz', 'onsite'],
    ['Trabajo presencial en nuestras oficinas.', 'onsite'],
    ['Modalidad de trabajo: remoto', 'remote'],
    ['Modelo de trabalho: híbrido', 'hybrid'],
    ['Lavoro full remote', 'remote'],
    ['Praca zdalna', 'remote'],
    ['Praca hybrydowa (3 dni z biura)', 'hybrid'],
    ['リモートワーク可', 'remote'],
    ['リモート可・週2出社', 'hybrid'],
    ['勤務形態：出社中心（週1日まで在宅可）', 'hybrid'],
    ['We offer good pay, hybrid, full time.', 'hybrid'],
    ['Two fixed office days per week, the rest from wherever you like.', 'hybrid'],
    ['In the workshop, with one day at home.', 'hybrid'],
    ['The job is done in the office, five days a week.', 'onsite'],
    ['Vaga CLT, 100% presencial na oficina.', 'onsite'],
    ['Télétravail non autorisé', 'onsite'],
    ['You work with public, private, hybrid, and edge systems.', null],
    ['原則出社となります。', 'onsite'],
    ['驻场开发，需要长期驻场', 'onsite'],
    ['주 2회 재택근무 가능', 'hybrid'],
    ['We offer a stipend for your home office.', null],
    ['Support remote employees with their laptops.', null],
    ['Experience working in a remote environment is a plus.', null],
    ['You deploy to on-premises and edge sites.', null],
    ['Interviews are held remotely.', null],
    ['Our software helps hybrid teams plan their office days.', null],
    ['Work from abroad for up to 30 days a year.', null],
    ['Visit customers on site twice a month.', null],
    ['You monitor remote sites by satellite.', null],
    ['On-site gym, parking and a canteen', null],
  ])('%s', (text, expected) => {
    expect(read(text).workplaceType).toBe(expected);
  });
});

describe('the years are the overall experience asked for', () => {
  it.each([
    ['5+ years of experience in logistics', 5],
    ['Minimum of seven (7) years experience in a similar role', 7],
    ['You have between 3 and 5 years of experience.', 3],
    ['At least 10 years in leadership roles', 10],
    ['2 yrs exp. with payroll', 2],
    ['Proven track record (4+ years) in B2B sales', 4],
    ['Mehrjährige Erfahrung, mindestens aber 2 Jahre, im Vertrieb', 2],
    ['Première expérience de 2 à 3 ans', 2],
    ['Experiencia mínima de 3 años en puesto similar', 3],
    ['Mínimo de 2 anos de experiência na função', 2],
    ['Esperienza di almeno 5 anni nel settore', 5],
    ['Minimaal 4 jaar werkervaring', 4],
    ['Co najmniej 3 lata doświadczenia', 3],
    ['Praxe minimálně 2 roky', 2],
    ['実務経験5年以上', 5],
    ['3年以上相关经验', 3],
    ['관련 경력 5년 이상', 5],
    ['A two-year contract', null],
    ['Bachelor degree (4 years)', null],
    ['We have over 30 years of experience in the market.', null],
    ['Our founders bring 12 years of experience at large banks.', null],
    ['You must be at least 21 years old.', null],
    ['Sabbatical after 5 years', null],
    ['Over the last 10 years we have grown to 400 people.', null],
    ['Seit 15 Jahren sind wir erfolgreich.', null],
    ['Depuis 20 ans, nous accompagnons nos clients.', null],
    ['Con más de 25 años en el mercado', null],
    ['Experience of 3 years would be a plus.', null],
  ])('%s', (text, expected) => {
    expect(read(text).experienceYears?.min ?? null).toBe(expected);
  });
});

describe('the employment type is this job’s', () => {
  it.each([
    ['Job type: Full-time', ['FULL_TIME']],
    ['This is a full-time, permanent position.', ['FULL_TIME']],
    ['Full time / 37.5 hours', ['FULL_TIME']],
    ['Contract | 6 months | London', ['CONTRACTOR']],
    ['Position Type: Temporary', ['TEMPORARY']],
    ['We offer a part-time position (20 hours).', ['PART_TIME']],
    ['Anstellungsart: Vollzeit, unbefristet', ['FULL_TIME']],
    ['Tipo: Tempo Inteiro', ['FULL_TIME']],
    ['Dedicació: 20 hores setmanals, tardes', ['PART_TIME']],
    ['Oma tiimi. Työaika: kokoaikainen', ['FULL_TIME']],
    ['聘用方式：全職', ['FULL_TIME']],
    ['Beschäftigungsart: Minijob', ['PART_TIME']],
    ['Type de contrat : CDD', ['TEMPORARY']],
    ['Type de contrat : CDI', []],
    ['Tipo de contrato: Jornada completa', ['FULL_TIME']],
    ['Contratto: tempo pieno', ['FULL_TIME']],
    ['Wymiar pracy: pełny etat', ['FULL_TIME']],
    ['雇用形態：契約社員', ['CONTRACTOR']],
    ['Type: Permanent', []],
    ['You will negotiate contracts with full-time employees.', []],
    ['Previous internship experience is welcome.', []],
    ['Benefits for full-time employees include dental care.', []],
    ['Knowledge of contract law is required.', []],
    ['International clients and internal audits', []],
    ['An early-stage startup', []],
    ['Abgeschlossene Ausbildung', []],
    ['Buenas prácticas de manufactura', []],
  ])('%s', (text, expected) => {
    expect(read(text).employmentType).toEqual(expected);
  });
});

describe('the place is where the work is done', () => {
  it.each([
    ['Location: Berlin, Germany', ['Berlin, Germany']],
    ['Location: London or Paris', ['London', 'Paris']],
    ['Location: Remote', []],
    ['Standort: München', ['München']],
    ['We are looking for a clerk in our Seattle office.', ['Seattle']],
    ['You will be based in Tokyo.', ['Tokyo']],
    ['This role is located in Salt Lake City, UT.', ['Salt Lake City, UT']],
    ['Miejsce pracy: Warszawa', ['Warszawa']],
    ['勤務地：東京', ['東京']],
    ['Our customers are in Paris, Madrid and Rome.', []],
    ['You analyze the market of Latin products.', []],
  ])('%s', (text, expected) => {
    expect(read(text).jobLocation).toEqual(expected);
  });
});

describe('an agency that hides the employer', () => {
  it.each([
    ['Our client, a global bank, is looking for a clerk.', true],
    ['We are recruiting on behalf of our client in the energy sector.', true],
    ['Unser Kunde sucht eine Fachkraft.', true],
    ['Notre client, acteur majeur du luxe, recherche un vendeur.', true],
    ['You build strong relationships with our clients.', false],
    ['Our clients are our priority.', false],
    ['Wir erstellen Analysen für unsere Kunden und matchen Grundstücke.', false],
    ['Wir suchen für unseren Kunden in Köln eine Fachkraft.', true],
    ['We help our clients grow.', false],
  ])('%s', (text, expected) => {
    expect(read(text).viaAgency).toBe(expected);
  });
});
