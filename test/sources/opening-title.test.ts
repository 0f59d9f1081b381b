import { expect, test } from 'vitest';
import { isNavigation } from '../../src/documents/furniture/navigation-words.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { readTextFacts } from '../../src/sources/text/facts.ts';

/** How an ad looks when the whole page is copied: the site's lines, the headline, what stands under it. All fictional. */
const COPIED: [title: string, employer: string | undefined, text: string][] = [
  [
    'Pastry Sous Chef',
    'Cobbleton Arms Hotel',
    'Skip to content\nFind jobs\nEmployers / Post job\nSign in\n\nPastry Sous Chef\nCobbleton Arms Hotel\nLudlow, Shropshire\n£29,000 a year\nFull-time\n\nCobbleton Arms Hotel has two dining rooms. You will run the pastry section with one commis.\n\nWhat you will do\n- Make desserts\n',
  ],
  [
    'Grants and Compliance Officer',
    'Tamarind Relief',
    'Home\nScholarships\nJobs in Tanzania\nContact us\nTamarind Relief is hiring Grants and Compliance Officer\nPosted: 4 November 2026\nTamarind Relief works with coastal communities and seeks a professional to keep its donor files in order.\n',
  ],
  [
    'Estimator (Civil)',
    'Hartnoll Groundworks Ltd',
    'MENU\nJobs\nEmployers\nEstimator (Civil)\nHartnoll Groundworks Ltd, Taunton\nPermanent\n£45,000 - £52,000\nApply now\nSave\nWe price roads, drains and platforms for house builders across the South West.\n',
  ],
  [
    'Medizinische:r Fachangestellte:r (MFA) Dermatologie',
    'Hautzentrum Rabenfels',
    'Zum Inhalt springen\nStartseite  Leistungen  Team  Karriere  Kontakt\n\nMedizinische:r Fachangestellte:r (MFA) Dermatologie\nHautzentrum Rabenfels\nFulda\nTeilzeit, 20 Stunden\n\nDas Hautzentrum Rabenfels behandelt im Jahr 9.000 Menschen. Sie begleiten die Sprechstunde.\n',
  ],
  [
    'Sachbearbeiter*in Ordnungsamt (w/m/d)',
    undefined,
    'Rathaus & Service\nBürgerservice\nSuche\nStartseite > Karriere > Stellenangebote\nSachbearbeiter*in Ordnungsamt (w/m/d)\nEntgeltgruppe 9a TVöD\nKennziffer 32-2026\nIn unserer Verwaltung ist zum nächstmöglichen Zeitpunkt diese Stelle unbefristet zu besetzen.\n',
  ],
  [
    'Zimmerer / Dachdecker (m/w/d)',
    undefined,
    'Holzbau\nDachstühle\nReferenzen\nKontakt\n\nWir suchen Verstärkung!\nZimmerer / Dachdecker (m/w/d)\nWir sind ein Meisterbetrieb mit neun Leuten und bauen Häuser aus Holz im ganzen Landkreis.\n',
  ],
  [
    'Ergothérapeute H/F',
    'Centre Les Hautes Saules',
    'Aller au contenu\nNos offres\nDéposer mon CV\nMon compte\n\nErgothérapeute H/F\nCentre Les Hautes Saules\nCDI\nTemps partiel\nVannes (56)\nil y a 3 jours\n\nLe Centre Les Hautes Saules accueille 80 patients en rééducation. Vous intervenez avec une équipe de trois ergothérapeutes.\n',
  ],
  [
    'Développeur·euse mobile (Kotlin)',
    'Brindille',
    'Trouver un emploi\nSe connecter\nDéveloppeur·euse mobile (Kotlin)\nBrindille\nCDI\nNantes\nTélétravail occasionnel\n\nBrindille aide les jardins partagés à gérer leurs parcelles. Chez Brindille, nous sommes douze.\n',
  ],
  [
    'Técnico/a de laboratorio (turno de tarde)',
    'Análisis Monteverde S.L.',
    'Saltar al contenido\nBuscar ofertas\nMi cuenta\nAcceso empresas\nTécnico/a de laboratorio (turno de tarde)\nAnálisis Monteverde S.L.\nLugo\nPublicada hace 2 d\nInscribirme en esta oferta\nRealizarás análisis de agua y suelos en un equipo de seis personas, con formación a cargo de la empresa.\n',
  ],
  [
    'Operario/a de producción – quesería',
    undefined,
    'Inicio\nQuiénes somos\nNoticias\nTrabaja con nosotros\n\nBuscamos\nOperario/a de producción – quesería\nTiempo completo\nLlevamos treinta años haciendo queso de oveja y queremos ampliar el equipo de la mañana.\n',
  ],
  [
    'Assistente de Recursos Humanos',
    'Tecelagem Araucária Ltda',
    'Entrar\nCadastrar currículo\nVagas de emprego > Vagas em Joinville > Assistente de Recursos Humanos\nAssistente de Recursos Humanos\nTecelagem Araucária Ltda\nJoinville - SC\nPresencial\nCandidatar-me\nA Tecelagem Araucária procura uma pessoa para a folha de pagamento e a admissão de novos colegas.\n',
  ],
  [
    'Empregado(a) de Mesa',
    'Casa do Lagar',
    'Ofertas de Emprego\nÁrea do Candidato\nAnunciar Emprego\n\nEmpregado(a) de Mesa\nCasa do Lagar\nÉvora\nTempo Inteiro\n\nA Casa do Lagar é um restaurante alentejano com quarenta lugares. Procuramos alguém para o serviço de sala.\n',
  ],
  [
    'IMPIEGATA/O UFFICIO SPEDIZIONI',
    undefined,
    'Cerca lavoro\nFiliali\nArea candidati\nHome / Offerte / Amministrazione\n\nIMPIEGATA/O UFFICIO SPEDIZIONI\n\nLuogo: Correggio (RE)\nContratto: tempo determinato\n\nPer azienda cliente del settore ceramico cerchiamo una persona che si occupi di bolle e dogana.\n',
  ],
  [
    'Lavapiatti / Aiuto cuoco',
    'Osteria del Gelso',
    'Home\nMenu\nPrenota\nContatti\nCerchiamo\nLavapiatti / Aiuto cuoco\nOsteria del Gelso\nStagionale\nL’Osteria del Gelso apre in aprile. L’Osteria del Gelso ha 50 coperti e una cucina di quattro persone.\n',
  ],
  [
    'Kinderbegeleider (24 uur)',
    'Kinderopvang De Zonnehoek',
    'Over ons  |  Nieuws  |  Vacatures  |  Contact\n\nKinderbegeleider (24 uur)\nKinderopvang De Zonnehoek, Zutphen\nDeeltijds\nOnbepaalde duur\n\nDe Zonnehoek vangt 60 kinderen op. Je werkt op een groep van acht peuters met een vaste collega.\n',
  ],
  [
    'Verkoopmedewerker binnendienst',
    'Van Osselaer Staal NV',
    'Ga naar de inhoud\nAlle vacatures\nVoor werkgevers\nInloggen\nVerkoopmedewerker binnendienst\nVan Osselaer Staal NV\nLokeren\nVoltijds\nSolliciteer nu\nJe maakt offertes voor aannemers en volgt bestellingen op tot ze geleverd zijn op de werf.\n',
  ],
  [
    'Brukarz – pomocnik brukarza',
    'Kamień i Droga Sp. z o.o.',
    'Szukaj ofert\nProfile pracodawców\nZaloguj się\n\nBrukarz – pomocnik brukarza\nKamień i Droga Sp. z o.o.\nO firmie\nSkierniewice, łódzkie\numowa o pracę\npełny etat\nAplikuj\nUkładamy kostkę na parkingach i przy szkołach w całym województwie, pracujemy w trzech brygadach.\n',
  ],
  [
    'Inspektor ds. zamówień publicznych',
    undefined,
    'Biuletyn Informacji Publicznej\nMenu przedmiotowe\nStrona główna » Nabór » 2026\nOgłoszenie o naborze na wolne stanowisko\nInspektor ds. zamówień publicznych\n1. Wymagania niezbędne:\n1) obywatelstwo polskie,\n2) wykształcenie wyższe,\n',
  ],
  [
    'Pokojská / pokojský',
    'Hotel Na Stráni',
    'Hledat\nPřihlásit se\nPro firmy\n\nPokojská / pokojský\nHotel Na Stráni\nJeseník\nPlný úvazek\nOdpovědět\n\nHotel Na Stráni má 64 pokojů a hledá do týmu někoho pečlivého. Práce je ve dne.\n',
  ],
  [
    'Strojvedoucí nákladní dopravy',
    'Severotrans a.s.',
    'Domů\nNabídky práce\nMoje odpovědi\nStrojvedoucí nákladní dopravy\nSeverotrans a.s.\nČeská Třebová\nHPP\nVozíme uhlí a kontejnery po celé republice a do Polska, kolegy si školíme sami.\n',
  ],
  [
    '介護職員(夜勤専従)',
    '社会福祉法人みどりの丘',
    '本文へ\nログイン\n求人検索\n会員登録\n介護職員(夜勤専従)\n社会福祉法人みどりの丘\n静岡県三島市\n月給24万円〜\nパート\n応募する\n定員50名の特別養護老人ホームで、夜間の見守りと介助をお願いします。未経験の方も歓迎します。\n',
  ],
  [
    'フロントエンドエンジニア(React)',
    '株式会社ミナモ製作所',
    'ホーム\n求人を探す\nスカウト\nマイページ\nトップ > 求人情報 > エンジニア\nフロントエンドエンジニア(React)\n株式会社ミナモ製作所\n正社員\nリモート可\n気になる\n工場の設備を遠隔で見るためのサービスを作っています。四人のチームに加わってください。\n',
  ],
  [
    '仓库管理员(夜班)',
    '宁波海石物流有限公司',
    '首页\n职位搜索\n校园招聘\n登录\n仓库管理员(夜班)\n宁波海石物流有限公司\n宁波\n经验不限\n全职\n立即沟通\n负责夜间收货、上架和盘点,会开叉车者优先,公司提供宿舍和夜宵。\n',
  ],
  [
    '餐飲外場服務人員',
    '青禾餐飲股份有限公司',
    '職缺搜尋\n企業徵才\n11/19 更新\n\n餐飲外場服務人員\n\n青禾餐飲股份有限公司\n應徵\n儲存\n\n工作內容\n1. 接待客人、點餐、送餐\n2. 環境清潔\n',
  ],
  [
    '간호조무사 (주간)',
    '한빛가온의원',
    '채용정보\n이력서\n로그인\n채용정보 > 의료 > 대전\n한빛가온의원\n\n간호조무사 (주간)\n대전 유성구\n정규직\n지원하기\n내과 외래에서 접수와 진료 보조를 맡아 주실 분을 찾습니다.\n',
  ],
  [
    'Lab Manager',
    undefined,
    'Job Title and Grade\nLab Manager\nJob type\nContract\nLocation\nCork\nReference number\n88120\nYou will keep three teaching laboratories stocked, safe and open to about two hundred students a week.\n',
  ],
];

test.each(COPIED)('%s is the title among the lines of a copied page', async (title, employer, text) => {
  const document = await readDocument({ bytes: Buffer.from(text), contentType: null, fileName: 'ad.txt', url: null });
  const facts = readTextFacts(document);
  expect(facts.title).toBe(title);
  // A name that is not sure is left to the rules that weigh the whole text.
  if (facts.employer !== undefined) expect(facts.employer).toBe(employer);
});

test.each([
  'Über uns',
  'Noticias',
  'Buscar ofertas',
  'Publier une annonce',
  'Jobs finden',
  'Emplois  Bénévolat  Contact',
  'DE | EN',
  'Szukaj ofert',
  'マイページ',
  '로그인',
  '☰',
])('%s is navigation', (line) => expect(isNavigation(line)).toBe(true));

test.each([
  'Pflegefachkraft',
  'Tischler gesucht',
  'Bergen, Norway',
  'Acme Robotics',
  'CDI',
  'Vollzeit',
  'Research Fellow',
  '介護職員',
])('%s is no navigation', (line) => expect(isNavigation(line)).toBe(false));
