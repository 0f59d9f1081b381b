import { describe, expect, it } from 'vitest';
import { extractPosting } from '../../src/extraction/posting.ts';
import { emptyDocument, NOW, textDraft } from './ads.ts';

/** The places read from an ad whose first line is its title. */
function places(ad: string, page = emptyDocument()): string[] {
  const [title, ...rest] = ad.split('\n');
  return extractPosting(textDraft([`# ${title}`, ...rest].join('\n')), page, NOW).jobLocation;
}

describe('a town that only the sentences of the ad name', () => {
  it.each([
    ['Joiner\nOur workshop in Ballyvourney makes stairs. You will build and fit them.', ['Ballyvourney']],
    [
      'Kitchen Porter\nThe Heron is a small restaurant in Aldeburn with 40 covers. We need a porter five evenings a week.',
      ['Aldeburn'],
    ],
    [
      'Bookkeeper\nWe are a family-run garden supplier near Pitlochan, Perthshire, and need a bookkeeper two days a week.',
      ['Pitlochan, Perthshire'],
    ],
    ['Office Manager\nBased at our office on Quay Street, Kilmorran, with one day a week from home.', ['Kilmorran']],
    ['Clerk\nWork from our premises at 12 Mill Lane, Thornaby.', ['Thornaby']],
    [
      'Maçon\nNotre entreprise intervient autour de Saint-Calvet depuis 1987. Nous recherchons un maçon.',
      ['Saint-Calvet'],
    ],
    [
      "Animateur\nNotre association gère un centre de loisirs sur les communes de Vernoux, Chalendon et Mireval. Elle recrute un animateur.\nAnimer l'espace jeunes de Vernoux",
      ['Vernoux'],
    ],
    ['Cuisinier\nRestaurant de 50 couverts à La Ferté (72), nous cherchons un cuisinier.', ['La Ferté (72)']],
    ['Vendeur\nBoulangerie artisanale située au coeur de Montbazel recherche vendeur.', ['Montbazel']],
    [
      'Cuoco\nAlbergo a conduzione familiare di 20 camere a Molvenago (TN), cerca un cuoco per la stagione estiva.',
      ['Molvenago (TN)'],
    ],
    [
      'Educatore\nLa cooperativa, per la propria comunità alloggio di Castelnuovo Berra (AT), ricerca un educatore.',
      ['Castelnuovo Berra (AT)'],
    ],
    [
      'Infermiere\nConsegnare il curriculum presso la sede di Via dei Mille 7, Rocchetta, dal lunedì al venerdì.',
      ['Rocchetta'],
    ],
    [
      'Mesero\nSomos una fonda en el Centro Histórico de San Jacinto del Monte. Buscamos mesero.',
      ['San Jacinto del Monte'],
    ],
    [
      'Fisioterapeuta\nEn la clínica llevamos doce años cuidando de la gente de Plasencia. Buscamos un fisio.',
      ['Plasencia'],
    ],
    [
      'Comercial\nLo que ofrecemos\nOficina en Valencia (Ruzafa), dos días por semana; el resto desde casa',
      ['Valencia'],
    ],
    ['Camarero\nEl bar está en la calle Mayor de Villalar del Río.', ['Villalar del Río']],
    ['Frontend vývojář\nKde: kancelář na Cejlu v Brně, dva dny v týdnu', ['Brno']],
    ['Frontend vývojář\nJsme malá firma z Olomouce a hledáme kolegu.', ['Olomouc']],
    ['Účetní\nHledáme účetní do naší kanceláře v Hradci Králové.', ['Hradec Králové']],
    ['Skladník\nPráce ve skladu v Českých Budějovicích.', ['České Budějovice']],
    ['Prodavač\nHledáme prodavače do prodejny v Ostravě.', ['Ostrava']],
    ['Tester\nPracujemy hybrydowo, biuro mamy w Krakowie.', ['Kraków']],
    ['Tester\nBiuro we Wrocławiu, 2 dni w tygodniu', ['Wrocław']],
    ['Księgowa\nNasza siedziba znajduje się w Bielsku-Białej.', ['Bielsko-Biała']],
    ['Programista\nPraca w naszym biurze w Warszawie lub zdalnie.', ['Warszawa']],
    ['Kucharz\nRestauracja w Zakopanem szuka kucharza.', ['Zakopane']],
    [
      'Elektroniker\nDie Elektro Kern GmbH ist seit 1961 der Meisterbetrieb für Elektroinstallation in Achern und Umgebung. Wir suchen dich.',
      ['Achern'],
    ],
    ['Bäcker\nWir sind eine Bäckerei aus Wolfegg und suchen einen Bäcker.', ['Wolfegg']],
    ['Tischler\nUnsere Werkstatt steht in Oberkirch.', ['Oberkirch']],
    ['Florist\nBlumen Maier, Hauptstraße 12, 77704 Oberkirch', ['Oberkirch']],
    ['Florist\nFür unser Geschäft in Lauda-Königshofen suchen wir Verstärkung.', ['Lauda-Königshofen']],
    ['Monteur\nOns bedrijf in Harskamp zoekt een monteur.', ['Harskamp']],
    ['Verzorgende\nWij zijn een klein woonzorghuis te Baarle.', ['Baarle']],
    ['Kok\nEetcafé De Linde zit midden in Oirschot en zoekt een kok.', ['Oirschot']],
    [
      'Rececionista\nSomos um turismo rural em Castelo de Vide, com 12 quartos. Procuramos rececionista.',
      ['Castelo de Vide'],
    ],
    ['Padeiro\nA nossa padaria fica em Vila do Conde.', ['Vila do Conde']],
    ['Dev\nLoja no centro de Mogi Guaçu.', ['Mogi Guaçu']],
    ['Engineer\nReports to the VP in London.', ['London']],
    ['Kellner\nUnser Gasthaus liegt am Rand von Oberstaufen.', ['Oberstaufen']],
    ['Friseurin\nIm Herzen von Uelzen führen wir einen kleinen Salon.', ['Uelzen']],
    ['Tierpfleger\nDer Verein betreibt das Tierheim in Rendsburg.', ['Rendsburg']],
    ['Coiffeuse\nAu cœur de Pézenas, notre salon cherche une coiffeuse.', ['Pézenas']],
    ['Menuisier\nNotre atelier est situé près de Lannemezan.', ['Lannemezan']],
    ['Peluquera\nEstamos en el casco antiguo de Olite.', ['Olite']],
    ['Panadero\nSomos una panadería de barrio en el centro de Almansa.', ['Almansa']],
    ['Barista\nIl nostro bar è nel cuore di Feltre.', ['Feltre']],
    ['Falegname\nCerchiamo un falegname per il nostro laboratorio di Cantù.', ['Cantù']],
    ['Cozinheiro\nEstamos no centro histórico de Tavira.', ['Tavira']],
    ['Kapster\nOnze salon ligt in het centrum van Winterswijk.', ['Winterswijk']],
    ['Fryzjer\nNasz salon mieści się w centrum Tarnowa.', ['Tarnów']],
    ['Pekař\nNaše pekárna je v Třeboni.', ['Třeboni']],
    ['Pekař\nPekárna Třeboň\nNaše pekárna je v Třeboni.', ['Třeboň']],
    ['Zahradník\nZahradnictví u Prostějova\nHledáme zahradníka do zahradnictví v Prostějově.', ['Prostějov']],
    ['Kierowca\nBaza znajduje się w Gnieźnie.', ['Gniezno']],
    ['Sprzedawca\nPraca w sklepie w Ostrowie Wielkopolskim.', ['Ostrów Wielkopolski']],
    ['Barber\nOur shop is in the centre of Totnes.', ['Totnes']],
    ['Groom\nWe run a livery yard just outside Tetbury.', ['Tetbury']],
    ['Chef\nThe Plough is a village pub in Lavenham.', ['Lavenham']],
    ['Gardener\nSend your CV to The Head Gardener, Hollow Court, 3 Church Lane, Bibury GL7 5NW.', ['Bibury']],
  ])('%s', (ad, expected) => {
    expect(places(ad)).toEqual(expected);
  });
});

describe('capitalised words of sentences that are not the place of work', () => {
  it.each([
    'Clerk\nPlace of work\nFrom home, with meetings held in the village hall.',
    'Researcher\nDevelop model set-ups in Delft3D-FM and SWAN.',
    'Data Engineer\nOur customers are in Oslo and Bergen.',
    'Data Engineer\nWe were founded in Lyon in 2010.',
    'Data Engineer\nExperience in Salesforce is a plus. You work in Jira and in Salesforce.',
    'Dev\nWir arbeiten in Sprints. Du denkst in Lösungen, nicht in Problemen.',
    'Dev\nErfahrung in Kubernetes und in Terraform.',
    'Dev\nVous travaillez en Scrum. Vous développez en Java.',
    'Dev\nPiszemy w Pythonie i w Javie.',
    'Dev\nPíšeme v Reactu a v TypeScriptu.',
    'OPERATORE SOCIO SANITARIO (OSS)\nAttestato OSS riconosciuto',
    'Dev\nIs this one open to people in Montreal?',
    'Dev\nZoznámíte se s kolegy z Prahy a jezdí podle nás cestující v Plzni.',
    'Account Manager\nYou will look after customers in Leeds and travel to Hull twice a month.',
    'Entwickler\nWir denken in Produkten und arbeiten in kleinen Teams. Unsere Software läuft in Krankenhäusern.',
    'Entwickler\nWir wurden in Zwiesel gegründet.',
    'Berater\nErfahrung in Beratung und in Projekten bei Siemens.',
    'Consultant\nPrevious experience at Deloitte or at Accenture is welcome. We work with Deloitte.',
    'Data Engineer\nYou will build pipelines in Snowflake. Our warehouse in Snowflake holds 4 TB.',
    'Analyst\nOur dashboards in Looker are used by everybody. We live in Slack.',
    'Ingeniero\nSomos expertos en Salesforce y en Odoo.',
    'Comercial\nVendemos en México, en Chile y en Perú.',
    "Ingénieur\nNous développons en Python. Le projet est mené en partenariat avec l'Université de Rennes.",
    'Ingénieur\nNous aimons le fromage de Savoie et les marchés de Noël.',
    'Programista\nNasz system działa w Azure. Budujemy go w Javie i w Kotlinie.',
    'Programátor\nNáš produkt běží v Azure. Vyvíjíme v Kotlinu.',
    'Sviluppatore\nSviluppiamo in Java. Il nostro cliente di Bergamo usa SAP.',
    'Ontwikkelaar\nWij bouwen in React. Onze klanten zitten in Duitsland.',
    'Desenvolvedor\nTrabalhamos em Scrum. Somos apaixonados por café de Minas.',
    'Teacher\nDegree in Education from the University of Leeds.',
    'Nurse\nInterviews will be held in Stroud on 4 May.',
    'Recruiter\nSend your letter to Anna Kern. We are hiring in Marketing and in Finance.',
  ])('%s', (ad) => {
    expect(places(ad)).toEqual([]);
  });
});

describe('a town in the margins of the page', () => {
  const ad = 'Elektroniker\nDie Kern GmbH ist der Meisterbetrieb in Quelkhorst.';
  it('proves the name that the ad speaks of', () => {
    const footer = emptyDocument({ select: () => [{ type: 'paragraph', text: 'Industriestr. 9, 27400 Quelkhorst' }] });
    expect(places(ad, footer)).toEqual(['Quelkhorst']);
  });

  it('is not taken where the ad never speaks of it', () => {
    const footer = emptyDocument({ select: () => [{ type: 'paragraph', text: 'Industriestr. 9, 27400 Quelkhorst' }] });
    expect(places('Elektroniker\nWir suchen dich zum nächsten Ersten.', footer)).toEqual([]);
  });
});

describe('a town of the employer’s, of a council or an address', () => {
  it.each([
    ['Koch\nWir vom Landgasthof Krone in Wolfach suchen einen Koch.', ['Wolfach']],
    ['Sachbearbeiter\nDie Gemeinde Hinterwald sucht einen Sachbearbeiter.', ['Hinterwald']],
    ["Agent d'entretien\nLa mairie de Sainte-Ligne recrute un agent d'entretien.", ['Sainte-Ligne']],
    ['Bibliotecario\nIl Comune di Valdobbia ricerca un bibliotecario.', ['Valdobbia']],
    ['Clerk\nLittle Wensham Parish Council is seeking a clerk.', ['Little Wensham']],
    ['Referent\nUrząd Gminy w Brzeziu ogłasza nabór.', ['Brzeziu']],
    ['Administrativo\nEl Ayuntamiento de Villarrobles busca administrativo.', ['Villarrobles']],
    ['Medewerker\nGemeente Oudewaard zoekt een medewerker.', ['Oudewaard']],
    ['Librarian\nCity of Elmsworth is hiring a librarian.', ['Elmsworth']],
    ['Welder\nCall Tom at Ridgeway Fabrication, Unit 4 Carrow Industrial Estate, Ennisbeg, Co. Clare.', ['Ennisbeg']],
    [
      'Electrician\nJ. Byrne & Sons, Electrical Contractors, Ballinagar, Co. Offaly require an electrician.',
      ['Ballinagar, Co. Offaly'],
    ],
    ['Mechanic\nFamily garage in Shepton Mallow looking for a mechanic.', ['Shepton Mallow']],
    ['Mechanik\nWarsztat w Kluczborku zatrudni mechanika.', ['Kluczborku']],
    ['Kadeřnice\nSalon v centru Opavy hledá kadeřnici.', ['Opava']],
    ['Zubní sestra\nHledáme sestru do ordinace v Humpolci.', ['Humpolec']],
    ['Programátor\nJsme z Brna a hledáme programátora.', ['Brno']],
    ['Grafik\nPracovní místo je v Praze.', ['Praha']],
    ['Trabajador\nNecesitamos personal para nuestro restaurante de Sanlúcar.', ['Sanlúcar']],
    ['Ayudante\nPanadería en Vélez busca ayudante.', ['Vélez']],
    ['Vendedor\nVaga para loja em Itapuã do Sul.', ['Itapuã do Sul']],
    ['Atendente\nA clínica fica na Rua XV de Novembro, 200, Pomerode - SC.', ['Pomerode']],
    ['Cameriere\nRistorante Da Gino, Via Roma 3, 38060 Nogaredo (TN)', ['Nogaredo']],
    ['Magazijnmedewerker\nVoor ons magazijn te Zele zoeken wij een medewerker.', ['Zele']],
    ['事務\n当社は静岡県藤枝市にある会社です。', ['静岡県藤枝市']],
    ['厨师\n我们是一家位于苏州市吴中区的餐厅。', ['苏州市吴中区']],
    ['요리사\n저희 식당은 강원 원주시에 있습니다.', ['강원 원주시']],
  ])('%s', (ad, expected) => {
    expect(places(ad)).toEqual(expected);
  });
});
