import type { JobPosting, Section } from '../../src/core/posting.ts';
import { aPosting } from '../builders/posting.ts';

interface Ad {
  title: string;
  organization: string | null;
  language?: string;
  company: string[];
  duties: string[];
  musts: string[];
  nices?: string[];
  skills?: [name: string, category: string][];
  change?: Partial<JobPosting>;
}

/** A posting as the reader would give it for an ad with these parts. */
export function anAd({
  title,
  organization,
  language = 'en',
  company,
  duties,
  musts,
  nices = [],
  skills = [],
  change,
}: Ad): JobPosting {
  const sections: Section[] = [
    { heading: 'About us', kind: 'about_company', text: company.join(' ') },
    { heading: 'What you will do', kind: 'responsibilities', text: bullets(duties) },
    { heading: 'What you bring', kind: 'requirements', text: bullets(musts) },
    ...(nices.length > 0
      ? [{ heading: 'Nice to have', kind: 'nice_to_have', text: bullets(nices) } satisfies Section]
      : []),
    {
      heading: 'Equal opportunity',
      kind: 'equal_opportunity',
      text: 'We are an equal opportunity employer and do not discriminate on the basis of race, age or gender.',
    },
  ];
  return aPosting({
    title,
    hiringOrganization: organization,
    inLanguage: language,
    description: [`# ${title}`, ...sections.map(({ heading, text }) => `## ${heading}\n\n${text}`)].join('\n\n'),
    sections,
    responsibilities: duties,
    requirements: [
      ...musts.map((text) => ({ text, tier: 'must' as const })),
      ...nices.map((text) => ({ text, tier: 'nice' as const })),
    ],
    skills: skills.map(([name, category]) => ({ name, category })),
    ...change,
  });
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Fictional ads of very different trades and languages. */
export const ADS = {
  backend: anAd({
    title: 'Senior Backend Engineer, Tide Forecasts',
    organization: 'Saltmarsh Analytics',
    company: [
      'Saltmarsh Analytics is a 40-person company that sells tide and flood forecasts to 120 harbours in 14 countries.',
      'We raised a Series B in 2024 and are profitable.',
      'Our mission is to give every harbour two more days of warning.',
    ],
    duties: [
      'Design and operate the ingestion pipeline that takes 30,000 sensor readings a second from our buoy network.',
      'Own the forecast API and its on-call rotation together with three other engineers.',
      'Migrate the legacy tide model from a single PostgreSQL database to partitioned storage without downtime.',
      'Mentor two junior engineers on production debugging.',
      'Work closely with oceanographers to turn research notebooks into tested services.',
    ],
    musts: [
      '5+ years of experience building distributed systems in Go or Rust',
      'Hands-on experience with Kubernetes and Kafka',
      'Deep understanding of PostgreSQL query planning',
    ],
    nices: [
      'Experience with time-series forecasting',
      'There is no PHP here: we moved away from Ruby on Rails in 2022.',
    ],
    skills: [
      ['Go', 'language'],
      ['Rust', 'language'],
      ['PostgreSQL', 'database'],
      ['Kubernetes', 'devops'],
      ['Kafka', 'data'],
      ['PHP', 'language'],
      ['Ruby on Rails', 'backend'],
      ['Time series forecasting', 'data'],
    ],
  }),
  nurse: anAd({
    title: 'Registered Nurse, Dialysis Unit (nights)',
    organization: 'Fernhill Hospital',
    company: [
      'Fernhill Hospital is a 310-bed teaching hospital serving three rural counties.',
      'Our nurses run their own shift council.',
    ],
    duties: [
      'Assess and monitor up to six dialysis patients on the night shift',
      'Administer medication and document every treatment in Epic before handover',
      'Explain home dialysis to patients and their families',
      'Respond to deteriorating patients and call the rapid response team',
    ],
    musts: [
      'Current RN license and BLS certification',
      'Two years of experience in acute care',
      'Confidence with central line care and infection control',
    ],
    nices: ['Experience with peritoneal dialysis'],
    skills: [['Epic EHR', 'health']],
  }),
  warehouse: anAd({
    title: 'Schichtleiter Lager (m/w/d)',
    organization: 'Nordkorn Mühlen GmbH',
    language: 'de',
    company: [
      'Die Nordkorn Mühlen GmbH ist ein Familienunternehmen mit 240 Mitarbeitern und beliefert Bäckereien in ganz Norddeutschland.',
    ],
    duties: [
      'Führung eines Teams von 18 Mitarbeitern in der Spätschicht',
      'Sicherstellung der termingerechten Kommissionierung von Mehlsäcken und Backmischungen',
      'Durchführung der monatlichen Inventur und Klärung von Bestandsdifferenzen',
      'Einweisung neuer Kollegen an Gabelstapler und Palettierer',
    ],
    musts: [
      'Abgeschlossene Ausbildung als Fachkraft für Lagerlogistik',
      'Gültiger Staplerschein',
      'Sicherer Umgang mit SAP EWM',
    ],
    skills: [['SAP', 'business']],
  }),
  teacher: anAd({
    title: 'Year 4 Class Teacher',
    organization: 'Willowbank Primary School',
    company: ['Willowbank Primary School is a two-form-entry school of 420 pupils beside the canal.'],
    duties: [
      'Plan and teach a broad curriculum to a Year 4 class of 28 children',
      'Adapt reading lessons for pupils with special educational needs',
      'Meet parents each term to discuss progress in writing and mathematics',
      'Run the lunchtime gardening club',
    ],
    musts: [
      'Qualified Teacher Status',
      'Experience of teaching phonics in Key Stage 2',
      'A calm approach to classroom behaviour',
    ],
  }),
  sales: anAd({
    title: 'Account Executive, Veterinary Clinics',
    organization: 'Pawprint Software',
    company: ['Pawprint Software makes the appointment system that 2,300 veterinary clinics use every day.'],
    duties: [
      'Build a pipeline of independent veterinary clinics in the Midwest',
      'Negotiate annual contracts with practice owners',
      'Keep a weekly forecast in Salesforce that your manager can rely on',
      'Demonstrate the appointment calendar to sceptical receptionists',
    ],
    musts: ['Three years of closing small-business deals', 'A record of meeting a quarterly quota of 250,000 USD'],
    skills: [['Salesforce', 'business']],
  }),
  accountant: anAd({
    title: 'Senior Accountant',
    organization: 'Copper Kettle Breweries',
    company: ['Copper Kettle Breweries brews in four towns and exports to 22 countries.'],
    duties: [
      'Prepare the month-end close for two brewing subsidiaries',
      'Reconcile excise duty accounts with the customs returns',
      'Support the annual audit under IFRS',
      'Review supplier invoices for barley and glass bottles',
    ],
    musts: ['A recognised accounting qualification', 'Strong Excel skills', 'Experience with SAP FI'],
    skills: [
      ['Excel', 'office'],
      ['SAP FI', 'business'],
      ['IFRS', 'finance'],
    ],
  }),
  cook: anAd({
    title: 'Cocinero de partida',
    organization: 'Casa Almadraba',
    language: 'es',
    company: ['Casa Almadraba es un restaurante familiar de Cádiz con 70 plazas frente al puerto.'],
    duties: [
      'Elaborar los arroces y guisos marineros de la carta',
      'Controlar el stock de pescado fresco y hablar con la lonja cada mañana',
      'Mantener el registro de higiene y alérgenos de la partida',
    ],
    musts: ['Dos temporadas en una cocina de volumen', 'Carné de manipulador de alimentos'],
  }),
  programManager: anAd({
    title: 'Technical Program Manager, Satellite Ground Stations',
    organization: 'Perigee Networks',
    company: ['Perigee Networks operates 31 ground stations for small satellite fleets.'],
    duties: [
      'Lead planning of antenna rollouts across nine countries with procurement, radio and software teams',
      'Report schedule risk to the executive team every two weeks',
      'Define KPIs for pass reliability and antenna uptime',
      'Run post-mortems after missed satellite passes',
    ],
    musts: [
      'Eight years of managing hardware and software programs',
      'Experience negotiating with antenna vendors',
      'Familiarity with Jira and earned value reporting',
    ],
    skills: [
      ['Jira', 'product'],
      ['KPIs', 'product'],
      ['Program management', 'product'],
    ],
  }),
} as const;
