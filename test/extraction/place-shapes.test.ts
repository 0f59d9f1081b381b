import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { extractPosting } from '../../src/extraction/posting.ts';
import { parseWithSources } from '../../src/sources/index.ts';
import { NOW } from './ads.ts';

const PROSE =
  'The team keeps the machines running and helps new colleagues to settle in. Everybody has a mentor for the first weeks, and the rota is planned a month ahead so that you can plan your life around it.';

async function places(text: string): Promise<string[]> {
  const document = await readDocument({
    bytes: new TextEncoder().encode(`${text}\n\n${PROSE}\n`),
    contentType: 'text/plain',
    fileName: 'ad.txt',
    url: null,
  });
  return extractPosting(parseWithSources(document), document, NOW).jobLocation;
}

describe('labelled places that no list of towns holds', () => {
  it.each([
    ['Gärtner (m/w/d)\nEinsatzort: Quelkhorst\nVollzeit', ['Quelkhorst']],
    ['Buchhalter (m/w/d)\nDienstort: 6290 Hinterlahn, Tirol\nBeginn: sofort', ['6290 Hinterlahn, Tirol']],
    ['Aide-soignant H/F\nLieu de travail : Saint-Prix-lès-Mares (71)\nContrat : CDI', ['Saint-Prix-lès-Mares, 71']],
    ['Auxiliar administrativo\nCentro de trabajo: Villaluz del Páramo\nJornada completa', ['Villaluz del Páramo']],
    ['Camarera de pisos\nPoblación: Cala Morera, Mallorca\nTurnos', ['Cala Morera, Mallorca']],
    ['Técnico de Laboratório\nLocal: Vila Nova da Serra\nTempo inteiro', ['Vila Nova da Serra']],
    ['Impiegato ufficio acquisti\nSede di lavoro: Borgolago (BS)\nContratto: tempo determinato', ['Borgolago, BS']],
    ['Verpleegkundige\nStandplaats: Oosterwijk aan de Vliet\n32 uur', ['Oosterwijk aan de Vliet']],
    ['Magazynier\nMiejsce pracy: Brzozówka, woj. podlaskie\nUmowa o pracę', ['Brzozówka, woj. podlaskie']],
    ['Účetní\nMísto výkonu práce: Horní Lipnice\nÚvazek: plný', ['Horní Lipnice']],
    ['Warehouse Operative\nPlace of work: Little Ashby\nHours: 39 per week', ['Little Ashby']],
    ['Bookkeeper\nLocation: Okota (Mainland and Harbour axis)\nSalary: negotiable', ['Okota']],
    ['Java Developer\nLocation: Viman Vihar, Pune (Work from office 3 days a week)', ['Viman Vihar, Pune']],
    ['Field Officer\nDuty station: Kalobeni, with frequent travel to the counties', ['Kalobeni']],
    ['事務職員\n勤務地:千葉県柏葉市緑町1-2-3\n時給1,200円', ['千葉県柏葉市']],
    ['图书管理员\n工作地点:浙江省青岚市云溪区文化路8号\n全职', ['浙江省青岚市云溪区']],
    ['조리원\n근무지: 경기 수원시 팔달구 매산동 12\n정규직', ['경기 수원시 팔달구 매산동']],
  ])('%s', async (text, expected) => {
    expect(await places(text)).toEqual(expected);
  });
});

describe('places over or under their label', () => {
  it.each([
    [
      'Staff Nurse\nLocation of Post\nSt Ita’s Nursing Unit, Ballyfern, Co. Kerry\nHours\n37.5',
      ['St Ita’s Nursing Unit, Ballyfern, Co. Kerry'],
    ],
    [
      'Porter\nJob locations\nHolmbridge Infirmary\nStation Road\nHolmbridge\nHB4 7QT\nContract\nPermanent',
      ['Holmbridge'],
    ],
    ['Elektriker (m/w/d)\nArbeitsort\nKleinwerder\nArbeitszeit\nVollzeit', ['Kleinwerder']],
    ['Vendeuse\nLieu\nMontfleury-sur-Orbe\nContrat\nCDD', ['Montfleury-sur-Orbe']],
    ['Customer Advisor\nLocations\nSwansea\nPlymouth\nSalary\n£25,000', ['Swansea', 'Plymouth']],
  ])('%s', async (text, expected) => {
    expect(await places(text)).toEqual(expected);
  });
});

describe('places in the header of a copied page', () => {
  it.each([
    [
      'Jobs finden\nMaler und Lackierer (m/w/d)\nMalerbetrieb Hansen GmbH\nDorfmark\nVollzeit\n17,20 € / Std.',
      ['Dorfmark'],
    ],
    ['Verzorgende IG\nWoonzorgcentrum De Linde, Aardenveld\nDeeltijds 50%', ['Aardenveld']],
    ['Barista\nCafé Nord | Lindhaven | Part-time | Posted 2 days ago', ['Lindhaven']],
    [
      'Operator maszyn\nFabryka Mebli Dąb Sp. z o.o.\nKobyla Góra, wielkopolskie\npełny etat',
      ['Kobyla Góra, wielkopolskie'],
    ],
    ['Účetní\nHavel & Syn s.r.o.\nBrno – jih, Komárov\nZkrácený úvazek', ['Brno']],
    ['Cuoco\nHotel Stella Alpina, Val di Rovere (TN)\nStagionale', ['Val di Rovere (TN)']],
    [
      'Recepcionista\nHotel Miramar\nPuerto Lindo, Islas Baleares (España)\nJornada completa',
      ['Puerto Lindo, Islas Baleares'],
    ],
    ['Data Engineer\nUtrecht, Nederland\nFulltime', ['Utrecht, Nederland']],
    [
      ':rocket: *Data Engineer* @ *Plumeo*\n:round_pushpin: Toronto, ON – hybrid, 2 days in the office\n:moneybag: CAD 100k',
      ['Toronto, ON'],
    ],
  ])('%s', async (text, expected) => {
    expect(await places(text)).toEqual(expected);
  });
});

describe('places that only a sentence or an address names', () => {
  it.each([
    [
      'Schreiner (m/w/d)\nWir sind die Holz Brandt GmbH & Co. KG aus Kleinwerder. Wir bauen Treppen und Türen.',
      ['Kleinwerder'],
    ],
    ['Sachbearbeiter (m/w/d)\nDie Gemeinde Altlinden sucht zum 1. März eine Fachkraft für das Bauamt.', ['Altlinden']],
    ['Agent technique\nLa Ville de Montfleury recrute un agent pour ses espaces verts.', ['Montfleury']],
    ['Administrativo\nEl Ayuntamiento de Villaluz busca una persona para su oficina.', ['Villaluz']],
    ['Kierowca\nGmina Stara Lipa ogłasza nabór na stanowisko kierowcy autobusu szkolnego.', ['Stara Lipa']],
    ['Monteur\nInteresse? Komm vorbei: Industriestr. 9, 38999 Kleinwerder.', ['Kleinwerder']],
    ['Desarrollador Node\nLa posición es 100% en remoto desde cualquier punto de España.', ['España']],
    ['Admissions Officer\nThe position works on our Utica, New York campus four days a week.', ['Utica, New York']],
  ])('%s', async (text, expected) => {
    expect(await places(text)).toEqual(expected);
  });
});

describe('places that the title or an agency names', () => {
  it.each([
    ['Operator in Oosterwijk\n38 uur\nJe werkt bij een grote dienstverlener in Oosterwijk.', ['Oosterwijk']],
    ['Soudeur TIG à Montfleury\nCDI', ['Montfleury']],
    ['Store Manager (Harbourtown)\nWe run a shop in Harbourtown and one in Westport.', ['Harbourtown']],
    ['Nursery Nurse | Baby Room | Castlebrae\nLittle Owls\nCastlebrae, Glens & Lochs', ['Castlebrae']],
    ['Metallbauer (m/w/d)\nFür unseren Kunden in Altlinden suchen wir ab sofort Verstärkung.', ['Altlinden']],
    ['Operaio generico\nPer azienda cliente di Borgolago selezioniamo un operaio.', ['Borgolago']],
    ['Heftruckchauffeur\nVoor onze opdrachtgever in Zandveen zoeken wij jou.', ['Zandveen']],
    ['Řidič autobusu\nV Hradišti nad Lipou provozujeme devět linek.', ['Hradišti nad Lipou']],
    ['Verpleegkundige\nKom jij ons team in Veldhuizen versterken?', ['Veldhuizen']],
    ['Impiegato\nMensa interna.Luogo di lavoro: Borgolago (BS)Gli interessati possono scrivere.', ['Borgolago, BS']],
  ])('%s', async (text, expected) => {
    expect(await places(text)).toEqual(expected);
  });
});

describe('addresses without a town', () => {
  it.each([
    [
      'Process Engineer\nQuembly Pte. Ltd.\n14 Marsiling Industrial Estate B\nPermanent',
      ['14 Marsiling Industrial Estate B'],
    ],
    ['Supervisor\nLocation: 7 Harbour Lane (nearest MRT: Westgate)\nFull-time', ['7 Harbour Lane']],
    ['Verkäufer (m/w/d)\nArbeitsort: Lindenstr. 12\nTeilzeit', ['Lindenstr. 12']],
    ['Kasjer\nMiejsce pracy: ul. Polna 5\nUmowa o pracę', ['ul. Polna 5']],
  ])('%s', async (text, expected) => {
    expect(await places(text)).toEqual(expected);
  });
});

describe('places of wordings from boards, lists, mails and chats', () => {
  it.each([
    [
      'Postdoctoral Fellow in Hydrology\nThe Groundwater Group at Eastern Mesa University, Socorro, New Mexico, invites applications for a fellow.',
      ['Socorro, New Mexico'],
    ],
    [
      'Postdoc in Linguistics\nThe Sound Lab at the University of Norderland (Esbjerg, Denmark) invites applications for a position.',
      ['Esbjerg, Denmark'],
    ],
    ['Tester\nWe are looking for a tester for our Madurai development centre.', ['Madurai']],
    ['Sales Executive\nWe are hiring for our Nashik branch.', ['Nashik']],
    [
      'Support Engineer\nLocation: Remote. We currently hire in Spain, Portugal and the UK.',
      ['Spain', 'Portugal', 'UK'],
    ],
    ["Developer\nWe're open to candidates in Poland, Romania or Bulgaria.", ['Poland', 'Romania', 'Bulgaria']],
    ['Nimbus Forge | Staff Engineer | REMOTE (US/Canada only, ±3h ET) | Full-time', ['US', 'Canada']],
    ['Fitter\nCranmore Pty Ltd\nBallarat & Western Highlands VIC\nFull time', ['Ballarat & Western Highlands VIC']],
    ['Analista Fiscal\nCódigo da vaga: 00731 | Cidade: Patrocínio - MG | Tipo: Efetivo', ['Patrocínio, MG']],
    ['Auxiliar de Loja\nCidade/UF: Bagé/RS\nTipo: Efetivo', ['Bagé, RS']],
    ['Desenvolvedor\n100% remoto, para qualquer lugar do Brasil.', ['Brasil']],
    ['Programista\nPraca w 100% zdalna z dowolnego miejsca w Polsce.', ['Polska']],
    ["Sviluppatore\nLavoro da remoto da qualsiasi parte d'Italia.", ['Italia']],
    ['Développeuse\nTélétravail possible, avec deux jours par semaine à la Tour Montclair', ['Tour Montclair']],
    ['Entwickler (m/w/d)\nZwei Tage pro Woche im Büro in Lindenfels, sonst mobil.', ['Lindenfels']],
    [
      'Účetní\nKovárny Havran, a.s.\nHumpolec, Kraj Vysočina, Česká republika',
      ['Humpolec, Kraj Vysočina, Česká republika'],
    ],
    ['販売スタッフ\n勤務先は当社の柏店（千葉県柏市）です。', ['千葉県柏市']],
    ['Looking for a baker in Hebden Bridge\nYou start at four and finish at noon.', ['Hebden Bridge']],
    ['Physiotherapeut (m/w/d)\nin Marktredwitz\nab 01.03. in Teilzeit', ['Marktredwitz']],
    ['Monteur F/H\nRattaché à notre agence de Fougères, vous intervenez chez nos clients.', ['Fougères']],
    ['Educatrice\nSede: Asilo nido "Il Girasole", Carpi (MO)', ['Carpi, MO']],
  ])('%s', async (text, expected) => {
    expect(await places(text)).toEqual(expected);
  });
});

describe('what is no place', () => {
  it.each([
    'Analyst\nQuembly Ltd\nExecutive\n$4,200 to $6,000\nMonthly\nPermanent',
    'Pflegefachkraft (m/w/d)\nFeste Anstellung\nVollzeit, Teilzeit',
    'Técnico em Enfermagem\nCurso técnico em Enfermagem concluído.\nTempo integral',
    'Lecturer in Chemistry\nA degree in Chemistry, and teaching experience in Chemistry.',
    'Support Specialist\nHeadquarters: Wellington, New Zealand\nRegion: Anywhere in the World\nThe job is 100% remote.',
    'Engineer (Embedded)\nYou have worked in Embedded projects.',
    'Clerk\nJob ID\n504471\nFull/Part Time\nFull-Time\nRegular/Temporary\nRegular',
    'Comptable (H/F)\nCandidats Recruteurs FR EN DE\nCDI',
    'Cuisinier H/F\nCuisine\nTemps plein',
    'Analyst\nFinance\nPermanent, Full Time',
    'Sachbearbeiter (m/w/d)\nVerwaltung\nVollzeit, unbefristet',
    'Enfermera\nUrgencias\nJornada completa\nTrabajarás en el servicio de urgencias del hospital.',
    'Brewer\nWork Area: Production\nFull-time',
    'Driver\nWork Location: On the road\nFull-time',
    'Elektriker (m/w/d)\nArbeitsort: bei Kunden nach Absprache',
    'Chef\nLive-in\nFull Time',
    'Backend Engineer\nFully remote. No office, two get-togethers a year (the last one was in Ljubljana).',
    'Desenvolvedor\nTalento IT\nTempo integral',
    'Analyst\nFifty million people in the UK and US alone could be members.',
    'Clerk\nYou order paper for our Corporate Sales office and our Front Desk team.',
    'Clerk\nTwo days a week in Finance, three days a week at home.',
  ])('%s', async (text) => {
    expect(await places(text)).toEqual([]);
  });
});

describe('places beside houses, codes and kinds of work', () => {
  it.each([
    ['事務スタッフ\n勤務地：第三工場（岐阜県関ヶ森市）　※車通勤可\n時給1,200円', ['岐阜県関ヶ森市']],
    ['支援員\n勤務地：こもれび中町クラブ（新潟県燕沢市中町3-1、駅より徒歩5分）', ['新潟県燕沢市']],
    ['行政专员\n工作地点：青岚创新园3号楼（浙江省青岚市云溪区）', ['浙江省青岚市云溪区']],
    [
      '看護師\n勤務地：ひかり訪問看護ステーション（東京都杉並区）、第二事業所（東京都中野区）',
      ['東京都杉並区', '東京都中野区'],
    ],
    ['Night Supervisor\nJob Locations: CA-AB-Lacombe\nPosition type: Full-time', ['CA-AB-Lacombe']],
    ['Night Supervisor\nJob Locations\nUS-TX-Marfa\nCategory\nRetail', ['US-TX-Marfa']],
    ['Night Supervisor\nUS-OR-Clatskanie\nRegular Full-Time', ['US-OR-Clatskanie']],
    [
      `Account Manager GB, LND, London Sales Brightcap is a small company that sells hats. We are looking for an Account Manager. ${PROSE}`,
      ['GB, LND, London'],
    ],
    [
      'Prodavač\nMísto pracoviště\nKostelec, okres Jičín\nTyp pracovního poměru\nPlný úvazek',
      ['Kostelec, okres Jičín'],
    ],
    [
      'Učitel/ka 1. stupně\nZákladní škola a mateřská škola Lhotice, příspěvková organizace (okres Kutná Hora) hledá učitele.',
      ['Lhotice'],
    ],
    ['Développeur Vue\nCDI\nNantes ou télétravail\n42–50 k€', ['Nantes']],
    ['Entwickler (m/w/d)\nVollzeit\nLeipzig oder Homeoffice\nab sofort', ['Leipzig']],
    ['Developer\nRemote or Leeds\nFull-time', ['Leeds']],
    ['Comptable\nCDI Rennes ou télétravail Finance 32–38 k€', ['Rennes']],
    ['Shepherd - 400 ewes, Tarras\nFamily farm at Tarras, 20 min south of the lake, is after a shepherd.', ['Tarras']],
    [
      'Roofer (Cedar Hollow)\ncompensation: $30/hr\nemployment type: full-time\njob title: Roofer\nWe are a small crew and have more work than hands.',
      ['Cedar Hollow'],
    ],
  ])('%s', async (text, expected) => {
    expect(await places(text)).toEqual(expected);
  });
});
