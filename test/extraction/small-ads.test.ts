import { describe, expect, it } from 'vitest';
import { readJob } from '../../src/reader.ts';

async function read(text: string): Promise<[title: string | undefined, employer: string | undefined]> {
  const input = { bytes: new TextEncoder().encode(text), contentType: null, fileName: 'ad.txt', url: null };
  const { posting } = await readJob(input, new Date('2026-11-01'));
  return [posting.title ?? undefined, posting.hiringOrganization ?? undefined];
}

/** Newspapers' small ads: the job and who wants it stand in the first sentence. All fictional. */
const SMALL_ADS: [text: string, title: string, employer: string][] = [
  [
    'SITUATIONS VACANT\n\nQUALIFIED PANEL BEATER required by Donnelly Motors, Castlerea. Busy body shop, full-time hours. Must be able to work on own initiative. Own tools an advantage. Apply in writing to: The Manager, Donnelly Motors, Main Street, Castlerea, or phone (094) 555 0188 before Friday.',
    'QUALIFIED PANEL BEATER',
    'Donnelly Motors',
  ],
  [
    'EXPERIENCED HAIR STYLIST wanted by Shear Delight, Naas. Three days including Saturdays. Must have own clientele and at least 2 years on the floor. Good basic and commission. Ring Maura on (045) 555 0120 after six.',
    'EXPERIENCED HAIR STYLIST',
    'Shear Delight',
  ],
  [
    'Wanted: part-time kennel hand for Ashgrove Kennels, Ripon. Mornings and alternate weekends, live out. Must love dogs and not mind rain. Driving licence an advantage. Phone 01765 555 010.',
    'kennel hand',
    'Ashgrove Kennels',
  ],
  [
    'STELLENMARKT\n\nMETZGEREIFACHVERKÄUFERIN in Teilzeit gesucht von Metzgerei Ohlinger, Weiden. Arbeitszeit Di–Sa vormittags, gute Bezahlung, nettes Team. Gerne auch Wiedereinsteigerin. Bewerbung unter Tel. 0961/000 123 oder im Laden.',
    'METZGEREIFACHVERKÄUFERIN',
    'Metzgerei Ohlinger',
  ],
  [
    'Suche ab sofort zuverlässigen Landmaschinenmechaniker (m/w/d) für unsere Werkstatt in Tirschenreuth. Führerschein T von Vorteil, Bezahlung nach Tarif, 38 Stunden. Landtechnik Brunner GmbH, Tel. 09631/000 22.',
    'Landmaschinenmechaniker (m/w/d)',
    'Landtechnik Brunner GmbH',
  ],
  [
    'OFFRES D’EMPLOI\n\nBoulanger H/F recherché par Boulangerie Morvan à Quimper. CDI 39 h, repos dimanche et lundi, débutant accepté si CAP. Salaire selon expérience. Se présenter au magasin ou tél. 02 98 00 01 02.',
    'Boulanger H/F',
    'Boulangerie Morvan',
  ],
  [
    'Se necesita camarero/a con experiencia para Mesón El Trillo, en Tarancón. Jornada completa, contrato fijo, descanso dos días seguidos. Imprescindible carnet de conducir. Llamar al 969 000 112 por las tardes.',
    'camarero/a',
    'Mesón El Trillo',
  ],
  [
    'Precisa-se de serralheiro com experiência para Serralharia Fonseca, Águeda. Entrada imediata, contrato sem termo, subsídio de refeição. Carta de condução. Contactar 234 000 118 das 9h às 18h.',
    'serralheiro',
    'Serralharia Fonseca',
  ],
  [
    'GEVRAAGD: ervaren timmerman voor Bouwbedrijf Hoekstra te Joure. Fulltime, vast contract mogelijk, rijbewijs B vereist. Eigen bus van de zaak. Bel na 18 uur: 0513 000 117.',
    'timmerman',
    'Bouwbedrijf Hoekstra',
  ],
];

describe('a newspaper’s small ad', () => {
  it.each(SMALL_ADS)('%s', async (text, title, employer) => {
    expect(await read(text)).toEqual([title, employer]);
  });

  it.each([
    'Skills required by data engineers\n\nThe market has changed since last year. Python is still in demand, and so is patience. Here is what we learnt from a survey of two hundred teams.',
    'Permission required for drone flights\n\nNew rules apply from May. The agency says that pilots must register and keep away from airports.',
  ])('is not what only says that something is required: %s', async (text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'NOT_A_JOB' });
  });
});

const BODY =
  'We look after eleven hospitals’ boilers and pumps, and there is always one that needs us. You will plan the rounds, mend what is broken and show two apprentices how. You have 3+ years of experience with steam plant and a driving licence. Full time, 28 days of holiday. Send your CV to jobs@kettlewright.example.';

/** What stands around an ad that was copied out of a channel, a network or a mail. */
const FRAMED: [kind: string, text: string, title: string, employer: string | undefined][] = [
  [
    'a channel',
    `#jobs\n812 members\nYesterday\nRuth B.  9:10 AM\nthanks all, filled :tada:\n:raised_hands: 2\nToday\nOle Brandt  9:30 AM\n:rotating_light: *Maintenance Engineer* @ *Kettlewright* | Hull, on site | £38k | full time\n${BODY}\n:eyes: 4\nMia T.  9:48 AM\nis it still open?`,
    'Maintenance Engineer',
    'Kettlewright',
  ],
  [
    'a forum of piped lines',
    `Tidings new | past | comments | ask | submit   login\nole_kw 2 hours ago | parent | next [–] | on: Ask: Who is hiring?\n\nKettlewright | Maintenance Engineer | Hull, UK | ONSITE | Full-time\n\n${BODY}\n\nreply\n\nmia_t 1 hour ago | root | parent\nIs it still open?\nreply`,
    'Maintenance Engineer',
    'Kettlewright',
  ],
  [
    'a forwarded mail',
    `From: Mia Tang <mia@list.example>\nTo: members@list.example\nSubject: FW: please pass on\n\nHello all, from Ole.\n\nMia Tang | Training Officer | Mon-Wed\n\n-------- Forwarded message --------\nFrom: Ole Brandt <ole@kettlewright.example>\nDate: Wed, 19 Aug 2026 at 11:51\nSubject: please pass on\n\nDear Mia,\n\nMAINTENANCE ENGINEER\nFull time, Hull\n\n${BODY}\n\nMany thanks\nOle`,
    'MAINTENANCE ENGINEER',
    undefined,
  ],
  [
    'a network, under its writer’s own occupation',
    `Ole Brandt • 2nd\nHead of Works at Kettlewright | Steam is not dead\n3d • Edited • 🌐\nFollow\n📢 Our crew is growing!\n\nAfter a year of leaks we need a hand. Hiring Maintenance Engineer.\n\n${BODY}\n\n128\n23 comments • 4 reposts\nLike\nComment\nMia Tang\nGreat team`,
    'Maintenance Engineer',
    undefined,
  ],
];

describe('an ad copied with what stood around it', () => {
  it.each(FRAMED)('in %s has its own title', async (_, text, title, employer) => {
    const [read1, read2] = await read(text);
    expect(read1).toBe(title);
    if (employer !== undefined) expect(read2).toBe(employer);
  });

  it('is offered by the business whose post it is', async () => {
    const [title, employer] = await read(
      'Bäckerei Ottfried\n12. Mai um 06:10 · 🌐\n\n🥨 WIR BRAUCHEN DICH! 🥨\n\nFür unsere Filiale in Rehau suchen wir ab sofort einen\n\n👉 Konditor (m/w/d)\n\nDu stehst gern früh auf und hast ein Lächeln für alle, die zu uns kommen? Dann passt du zu uns! Berufserfahrung ist gut, aber kein Muss.\n\nSchreib uns einfach hier per Nachricht oder ruf an unter 09283 / 000 123.\n\n37 Kommentare · 92 Mal geteilt\nGefällt mir\nKommentieren',
    );
    expect([title, employer]).toEqual(['Konditor (m/w/d)', 'Bäckerei Ottfried']);
  });
});
