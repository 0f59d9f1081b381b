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
    [
      'Commis Chef\nCommis wanted, The Plough Hotel, nr Builtham. Full time, £14 per hour, live-in available.',
      ['Builtham'],
    ],
    ['Relief Milker\nRelief milker wanted, Te Kauri Farm, near Ohaupo. Good stock and good tracks.', ['Ohaupo']],
    ['Kellner\nKellner gesucht, Gasthof Adler, nahe Bad Tannau. Vollzeit. Ruf uns an.', ['Bad Tannau']],
    ['Cameriere\nCercasi cameriere, Trattoria del Ponte, vicino Rocchetta. Turni serali.', ['Rocchetta']],
    [
      'Assistente\nLo studio di Pieve del Lago (VR) e Desenzana (BS) cerca un assistente.',
      ['Pieve del Lago (VR)', 'Desenzana (BS)'],
    ],
    ['Comptable\nContrat de 35 heures en Comptabilité (35), recrutement immédiat.', []],
    [
      'Begeleider\nBij Stichting De Wending in Barchem komt er door een vertrek een plek vrij in het team.',
      ['Barchem'],
    ],
    ['Support Worker\nYou will work sleep-ins in our Pocklingham home, three nights a week.', ['Pocklingham']],
    [
      'Educatore\nLa Cooperativa, attiva nella provincia di Reggio Emilia con 10 servizi, ricerca per la comunità «Casa Ulivo» di Pieve ne’ Colli (RE) un educatore.',
      ['Pieve ne’ Colli (RE)'],
    ],
    ["Cuoco\nAlbergo di 20 camere a Torre de' Marsi (PE) cerca un cuoco.", ["Torre de' Marsi (PE)"]],
    ["Operatore\nLa casa di riposo a Rocca all'Ionio (CS) cerca un operatore.", ["Rocca all'Ionio (CS)"]],
    ['Chargée de projet\nNée en 2009 à Die (26), l’association Le Verger recrute.', ['Die (26)']],
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

describe('the town in wordings of quarters, headers, houses, lands and hirers', () => {
  it.each<[string, string[]]>([
    ['Camarero\nNuestra taberna está en el barrio de Benimaclet, Valencia. Buscamos camarero.', ['Valencia']],
    ['Camarero\nTenemos un taller en el barrio del Cabanyal.', []],
    ['Serveur\nNotre bistrot, dans le quartier de la Krutenau à Strasbourg, recherche un serveur.', ['Strasbourg']],
    ['Cozinheiro\nA nossa tasca fica no bairro da Graça, Lisboa. Procuramos cozinheiro.', ['Lisboa']],
    ['Cuoco\nLa nostra trattoria nel quartiere Isola, Milano, cerca un cuoco.', ['Milano']],
    ['Kucharz\nNasza restauracja w dzielnicy Podgórze w Krakowie szuka kucharza.', ['Kraków']],
    ['Kuchař\nNaše bistro v pražské čtvrti Karlín, Praha, hledá kuchaře.', ['Praha']],
    ['Kok\nOns restaurant in de wijk Lombok, Utrecht zoekt een kok.', ['Utrecht']],
    ['Barista\nOur café is in the Leith area of Edinburgh and we need a barista.', ['Edinburgh']],
    ['Cuisinier (H/F)\n74 - Samoëns - Localiser avec Mappy\nRestaurant recherche un cuisinier.', ['74 - Samoëns']],
    ['Conducteur de car (H/F)\n63 - Ambert\nLes Autocars Brun recrutent trois conducteurs.', ['63 - Ambert']],
    [
      'Conducteur de car (H/F)\n2A - Porto-Vecchio\nLes Autocars Brun recrutent trois conducteurs.',
      ['2A - Porto-Vecchio'],
    ],
    ['Aide à domicile (H/F)\n49 - Les Ponts-de-Cé\nVous intervenez à domicile.', ['49 - Les Ponts-de-Cé']],
    ['Vendeur (H/F)\n35 - Heures par semaine\nVous vendez.', []],
    [
      'Fish Biologist\nThis position is located at the Greenfork National Fish Hatchery near Ennis, Montana.',
      ['Ennis, Montana'],
    ],
    ['Ranger\nThe job is based at Larkspur State Park, outside Bozeman, Montana.', ['Bozeman, Montana']],
    ['Nurse\nLocated at Hollins Memorial Hospital in Toledo, Ohio.', ['Toledo, Ohio']],
    ['Technician\nLocations: 1 vacancy in the following location: Ennis, MT', ['Ennis, MT']],
    ['Technician\nLocation: Few vacancies in the following locations: Fairbanks, AK', ['Fairbanks, AK']],
    ['Postdoc\nPlace: Porth Ynys campus, Anglesey\nWe model.', ['Porth Ynys, Anglesey']],
    ['Clerk\nLocation: Thornbury site\nWe model.', ['Thornbury']],
    ['Clerk\nLocation: Halden office, Norway\nWe model.', ['Halden, Norway']],
    [
      'Support Manager\nWe are currently hiring one Support Manager for the EMEA region. The role is fully remote.',
      ['EMEA'],
    ],
    ['Support Engineer\nThis is a remote role for the APAC region.', ['APAC']],
    ['Sales Rep\nFully remote. You cover customers across EMEA.', []],
    [
      'Diseñador UX\nUbicación: 100% remoto, residiendo en Argentina, Uruguay o Chile',
      ['Argentina', 'Uruguay', 'Chile'],
    ],
    ['Developer\nLocation: Remote, living in Germany, Austria or Switzerland', ['Germany', 'Austria', 'Switzerland']],
    ['Entwickler\nArbeitsort: Remote, Wohnsitz in Deutschland oder Österreich', ['Deutschland', 'Österreich']],
    ['Desenvolvedor\nLocal: remoto, residindo no Brasil ou em Portugal', ['Brasil', 'Portugal']],
    ['Développeur\nLieu : télétravail complet, en résidant en France ou en Belgique', ['France', 'Belgique']],
    ['Developer\nWhere: Remote from anywhere in Canada', ['Canada']],
    ['Chargé de mission\nQuatre déplacements par mois, partout en France.\nPoste basé à Dinan (22).', ['Dinan (22)']],
    ['エンジニア\n勤務地: フルリモート（国内在住に限る）。本社: 福岡県福岡市中央区長浜', ['福岡県福岡市中央区']],
    ['販売員\n勤務地: 本社（長野県松本市）または自宅', ['長野県松本市']],
    ['Finance Manager\nPermanent, full time, Reading (3 days in the office, 2 from home)\n£62,000', ['Reading']],
    ['Welder\nFull-time, permanent, Whitby\n£30,000', ['Whitby']],
    ['Koch\nVollzeit, unbefristet, Regensburg\nab sofort', ['Regensburg']],
    ['Comptable\nCDI, temps plein, Rennes\nVous tenez les comptes.', ['Rennes']],
    ['Tester\nPermanent, full time, Salary negotiable', []],
    ['Persoonlijk begeleider\nZorgboerderij De Wilgenhof uit Lochem zoekt versterking!', ['Lochem']],
    ['Metzger\nMetzgerei Hahn aus Kirchzarten sucht Verstärkung.', ['Kirchzarten']],
    ['Boulanger\nLe fournil Les Trois Épis à Guéret recherche un boulanger.', ['Guéret']],
    ['Mecánico\nTalleres Ordóñez en Benavente busca mecánico.', ['Benavente']],
    ['Mechanik\nWarsztat Kowal z Nowego Targu szuka mechanika.', ['Nowy Targ']],
    ['Pastry Chef\nThe Blue Door Bakery in Frome is looking for a pastry chef.', ['Frome']],
    [
      'Begeleider\nWij zoeken een begeleider. Mail naar ons!\n#vacature #lochem #zorg\nJe werkt bij ons in Lochem.',
      ['Lochem'],
    ],
    [
      'Coordinador de Almacén\nGrupo Ferro, con 12 sucursales en Guanajuato y Querétaro, solicita Coordinador para su Centro de Distribución en Celaya, Gto.',
      ['Celaya, Gto'],
    ],
    ['Driver\nWith 8 stores in Leeds and Hull, we need a driver.', []],
    ['Schlosser\nFür unsere neue Halle in Straubing suchen wir einen Schlosser.', ['Straubing']],
    ['Serveur\nPour son nouvel espace à Vannes, la maison Kerbel recrute.', ['Vannes']],
    ['Cameriere\nPer il proprio locale a Orvieto, cerchiamo un cameriere.', ['Orvieto']],
    ['Lasser\nVoor onze hal in Deventer zoeken we een lasser.', ['Deventer']],
    ['Hovenier\nJe bent om kwart over zeven op de werf in Dalfsen', ['Dalfsen']],
    [
      'Registrar\nThis is an on-site position at our building in downtown Asheville, North Carolina.',
      ['Asheville, North Carolina'],
    ],
    ['Groom\nYou start at seven at the stables in Malton.', ['Malton']],
    ['Gärtner\nUm sieben Uhr treffen wir uns auf dem Hof in Bad Urach.', ['Bad Urach']],
    ['Paysagiste\nOn part du dépôt à Vitré à 7 h 30.', ['Vitré']],
    [
      'Coordinador\nInteresados llamar al 461 555. Lugar de trabajo: Parque Industrial Celaya, a un costado de la carretera 45.',
      ['Parque Industrial Celaya'],
    ],
    ['Barista\nCopper Kettle on Bold Street (Liverpool) is after a weekend barista to start asap.', ['Liverpool']],
    ['Stage web\nLombric est une coopérative installée à Crest, dans la Drôme.', ['Crest']],
    ['Project Manager\nYou lead our projects in Kenya and in Malawi for our partners in health.', []],
    ['Analyst\nFor our team in Product we need an analyst.', []],
    ['Buchhalter\nFür unser Team in Elternzeitvertretung suchen wir Verstärkung.', []],
    ['Buchhalter\nFür unsere Abteilung in Vollzeit suchen wir Verstärkung.', []],
    ['Comptable\nPour notre client, un cabinet à taille humaine, nous recherchons un comptable.', []],
    ['Desarrollador\nPara nuestro equipo en Producto buscamos un desarrollador.', []],
    ['Developer\nContract, full-time, Kubernetes', []],
    ['Developer\nPermanent, full-time, Competitive', []],
    ['Sales Manager\nFull-time, permanent, Fintech', []],
    ['Nurse\nFull time, permanent, Band 6', []],
    ['Kellner\nVollzeit, Teilzeit, Minijob', []],
    ['Engineer\nThe company in Series B stage is hiring.', []],
    ['Engineer\nA leader in Healthcare is looking for an engineer.', []],
    ['Engineer\nA leader in Fintech is hiring an engineer.', []],
    ['Redakteur\nDer Marktführer in Sachen Kaffee sucht einen Redakteur.', []],
    ['Data Engineer\nOur team in Data is looking for you.', []],
    ['Consultant\nWir arbeiten in Teams; das Team in Digitalisierung sucht Verstärkung.', []],
    ['Vendeur\nLa maison Lacroix, spécialiste en Décoration, recherche un vendeur.', []],
    ['Vendedor\nEmpresa líder en Cosmética busca vendedor.', []],
    ['Programador\nEmpresa especializada en Ciberseguridad busca programador.', []],
    ['Sviluppatore\nAzienda leader in Italia cerca sviluppatore.', []],
    ['Koch\nDas Hotel Seeblick in Überlingen sucht einen Koch.', ['Überlingen']],
    ['Koch\nUnser Lokal liegt im Stadtteil Südstadt, Hannover. Wir suchen einen Koch.', ['Hannover']],
    ['Verkäufer\nUnser Laden liegt im Stadtteil Linden in Hannover.', ['Hannover']],
    ['Pizzaiolo\nCerchiamo un pizzaiolo per il nostro locale di Sestri Levante.', ['Sestri Levante']],
    ['Monteur\nVoor onze vestiging te Oudenaarde zoeken wij een monteur.', ['Oudenaarde']],
    ['Mechanik\nDo naszego warsztatu w Kolbuszowej szukamy mechanika.', ['Kolbuszowej']],
    ['Office Manager\nYou will be based in our Reading office.', ['Reading']],
    ['Office Manager\nWork from our office in Reading.', ['Reading']],
    ['Developer\nOffice: Nice', ['Nice']],
    ['Developer\nBased in Bend, Oregon.', ['Bend, Oregon']],
    ['Fahrer\nTreffpunkt ist morgens unser Betriebshof in Wangen im Allgäu.', ['Wangen im Allgäu']],
    ['Ouvrier\nPrise de poste à Saint-Flour, le matin à 7 h.', ['Saint-Flour']],
    ['Carpenter\nWe meet at the yard in Kirkwall at seven.', ['Kirkwall']],
    ['Carpenter\nThe job is in Kirkwall, Orkney.', ['Kirkwall, Orkney']],
    ['Warehouse Operative\nShifts run at our warehouse, just off the ring road in Swindon.', ['Swindon']],
    ['Camionista\nSi parte dal deposito di Fidenza alle sei.', ['Fidenza']],
    ['Chofer\nSalimos del almacén de Tudela a las seis.', ['Tudela']],
    ['Motorista\nSaímos do armazém em Palmela às seis.', ['Palmela']],
    ['Chauffeur\nJe start om zes uur vanaf ons depot in Tiel.', ['Tiel']],
    ['Řidič\nVyjíždíme v šest z depa v Kolíně.', ['Kolín']],
    ['ドライバー\n勤務先は愛知県豊橋市の倉庫です。', ['愛知県豊橋市']],
    ['トリマー\n神奈川県鎌倉市のサロンでトリマーを募集しています。', ['神奈川県鎌倉市']],
    ['店员\n我们在成都市武侯区有一家咖啡店，招店员。', ['成都市武侯区']],
    ['기사\n경기도 파주시 물류센터에서 일할 기사님을 모십니다.', ['경기도 파주시']],
    ['Research Fellow\nSchool of Physics, University of Ardmore, St Ninian, Scotland', ['St Ninian, Scotland']],
    ['Sales Manager\nLocation: Remote (EMEA)', ['EMEA']],
    ['Sales Manager\nLocation: Remote - DACH', ['DACH']],
    ['Sales Manager\nLocation: London, Paris or Berlin', ['London', 'Paris', 'Berlin']],
    ['Sales Manager\nLocations: New York / San Francisco / Remote (US)', ['New York', 'San Francisco', 'US']],
    ['Ingeniero\nUbicación: Bogotá, Medellín o Cali', ['Bogotá', 'Medellín', 'Cali']],
    ['Vývojář\nLokalita: Praha nebo Brno', ['Praha', 'Brno']],
    ['Engineer\nLocation: Berlin (Kreuzberg) or remote within Germany', ['Berlin (Kreuzberg)', 'Germany']],
    ['営業\n勤務地: 東京都、大阪府、福岡県福岡市', ['東京都', '大阪府', '福岡県福岡市']],
    ['営業\n勤務地: 埼玉県さいたま市大宮区', ['埼玉県さいたま市大宮区']],
    ['营业员\n工作地点: 广东省佛山市顺德区', ['广东省佛山市顺德区']],
  ])('%s', (ad, expected) => {
    expect(places(ad)).toEqual(expected);
  });
});

describe('a town that the ad names where the data of the board name its region', () => {
  it.each<[string, string, string]>([
    ['Cuisinier (H/F)\n38 - Vizille\nVous cuisinez.', 'Auvergne-Rhône-Alpes, FR', '38 - Vizille'],
    ['Koch (m/w/d)\nArbeitsort: Füssen\nWir suchen einen Koch.', 'Bayern', 'Füssen'],
    ['Nurse\nLocation: Hexham\nWe need a nurse.', 'England, United Kingdom', 'Hexham'],
    ['Engineer\nWe need an engineer. Our team sits in Berlin and Porto.', 'Germany', 'Germany'],
    ['Engineer\nLocation: Spain\nWe need an engineer.', 'Spain', 'Spain'],
    ['Tester (remote)\nLocation: Remote, our hub is Porto\nYou test.', 'Portugal', 'Portugal'],
  ])('%s', (ad, data, expected) => {
    const [title, ...rest] = ad.split('\n');
    const draft = textDraft([`# ${title}`, ...rest].join('\n'), { jobLocation: [data] });
    expect(extractPosting(draft, emptyDocument(), NOW).jobLocation).toEqual([expected]);
  });
});
