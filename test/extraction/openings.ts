/** How ads open in the wild, all fictional: the words a title begins with, the employer (null behind an agency), the ad. */
export const OPENINGS: [title: string, employer: string | null, ad: string][] = [
  [
    'Roofer',
    'Slate & Batten Roofing Ltd',
    'New\nRoofer\nSlate & Batten Roofing Ltd\nHull HU3\n£17 - £19 an hour\nApply now\n\nSlate & Batten is a family firm of nine. We repair pitched roofs for the council. You need a CSCS card and your own hand tools.\n',
  ],
  [
    'Night Porter',
    'The Larkspur Hotel',
    'Offer no. 77123\nNight Porter (4 on, 3 off)\nThe Larkspur Hotel, Harrogate\nPosted 3 days ago\n\nYou will look after our guests from 11 pm until 7 am. The Larkspur Hotel has 41 rooms. Experience in a hotel is useful.\n',
  ],
  [
    'Data Engineer',
    'Ostrava Rail Analytics',
    'Fwd: vacancy – Data Engineer at Ostrava Rail Analytics\n\nHi Tom,\nsee below, might be for you. They need Python and SQL, 3+ years. Salary 65k. Apply by Friday at jobs@ostravarail.example.\n',
  ],
  [
    'Forklift Operator',
    'Pinewood Pallets',
    'Hey all, my old shop is hiring. Pinewood Pallets is looking for a Forklift Operator in Macon, GA. $19/hr, second shift, must lift 50 lbs. Call Dee.\n',
  ],
  [
    'Site Reliability Engineer',
    'Quernstone',
    'Quernstone | Remote (EU) | Site Reliability Engineer | €75k–€95k | https://quernstone.example\n\nWe run billing for water utilities. You will own our Kubernetes clusters. 4+ years of experience.\n',
  ],
  [
    'Backend Engineer (Elixir)',
    'Tallow & Wick',
    'Berlin, Germany | Backend Engineer (Elixir) | Tallow & Wick | Full-time | ONSITE\n\nCandles by subscription, 9 engineers. We need someone with three years of Elixir or Erlang.\n',
  ],
  [
    'Pflegefachkraft (m/w/d)',
    'Seniorenstift Birkenhain gGmbH',
    'Merken Teilen\nPflegefachkraft (m/w/d)\nSeniorenstift Birkenhain gGmbH\nKassel · Vollzeit, Teilzeit\nOnline seit gestern\n\nDas Seniorenstift Birkenhain bietet 84 Menschen ein Zuhause. Ihre Aufgaben: Grund- und Behandlungspflege. Ihr Profil: Ausbildung als Pflegefachkraft.\n',
  ],
  [
    'Elektroniker für Betriebstechnik',
    'Walzwerk Ohlau GmbH & Co. KG',
    'Wir, die Walzwerk Ohlau GmbH & Co. KG, suchen zum nächstmöglichen Zeitpunkt einen Elektroniker für Betriebstechnik (m/w/d) für unsere Instandhaltung in Siegen.\n\nSie haben eine abgeschlossene Ausbildung und arbeiten gern im Dreischichtbetrieb.\n',
  ],
  [
    'Bauleiter Tiefbau',
    null,
    'Bauleiter Tiefbau (m/w/d)\nRaum Stuttgart\n\nFür unseren Kunden, ein mittelständisches Bauunternehmen, suchen wir einen Bauleiter im Tiefbau. Sie bringen 5 Jahre Erfahrung mit.\n',
  ],
  [
    'Sachbearbeiter/in Bauordnung',
    'Landkreis Uelzheim',
    'Stellenausschreibung\n\nBeim Landkreis Uelzheim ist zum 1. März 2027 die Stelle als\n\nSachbearbeiter/in Bauordnung\n\nunbefristet zu besetzen. Die Vergütung erfolgt nach EG 9b TVöD. Bewerbungen bis 15.01.2027.\n',
  ],
  [
    'Chef de rang',
    'Brasserie du Vieux Pont',
    "CHEF DE RANG H/F\nBrasserie du Vieux Pont\nAnnecy (74)\nCDI - Temps plein\nPostuler\n\nLa Brasserie du Vieux Pont recrute un chef de rang pour sa terrasse. Vous justifiez de 2 ans d'expérience.\n",
  ],
  [
    'Gestionnaire de paie',
    null,
    'Gestionnaire de paie H/F - Lyon\n\nNotre client, un groupe industriel, recrute un gestionnaire de paie en CDI. Vous avez une première expérience de 3 ans.\n',
  ],
  [
    "Agent d'entretien des espaces verts",
    'Ville de Monteclair',
    "Ville de Monteclair\n\nAgent d'entretien des espaces verts (H/F)\nDate limite de candidature : 10/01/2027\n\nLa Ville de Monteclair (8 400 habitants) entretient 40 hectares. Vous taillez, tondez et plantez avec une équipe de six agents.\n",
  ],
  [
    'Soldador TIG',
    'Caldererías Urbión, S.L.',
    'Puesto: Soldador TIG\nEmpresa: Caldererías Urbión, S.L.\nUbicación: Soria\n\nBuscamos soldador con 3 años de experiencia en acero inoxidable. Contrato indefinido.\n',
  ],
  [
    'Camarero/a de pisos',
    'Hostal La Gaviota',
    'Hostal La Gaviota busca camarero/a de pisos para la temporada de verano en Llanes. Jornada completa, alojamiento incluido. Interesados llamar por la mañana.\n',
  ],
  [
    'Analista contable',
    null,
    'Analista contable\nGuadalajara, Jalisco\n$18,000 mensuales\n\nImportante empresa del sector alimentario, cliente nuestro, solicita analista contable. Mi cliente busca 2 años de experiencia en conciliaciones.\n',
  ],
  [
    'Enfermero/a',
    'Residencia San Telmo',
    'ENFERMERO/A\nResidencia San Telmo\nA Coruña\nPublicado hace 2 días\nInscribirme en esta oferta\n\nEn la Residencia San Telmo cuidamos de 96 mayores. Buscamos una persona con el Grado en Enfermería.\n',
  ],
  [
    'Almoxarife',
    'Construtora Pedra Azul Ltda',
    'Cargo: Almoxarife\nConstrutora Pedra Azul Ltda\nVitória - ES\n\nAtividades: receber e conferir materiais, controlar o estoque da obra. Requisitos: ensino médio completo.\n',
  ],
  [
    'Desenvolvedor Backend Pleno',
    'Sabiá Pagamentos',
    '[Híbrido / Curitiba] Desenvolvedor Backend Pleno @ Sabiá Pagamentos\n\n## Sobre nós\nA Sabiá Pagamentos processa boletos de 900 escolas. Procuramos uma pessoa com 3 anos de Kotlin.\n',
  ],
  [
    'Auxiliar de cozinha',
    'Marmita da Dona Zulmira',
    'Estamos contratando! Auxiliar de cozinha\nMarmita da Dona Zulmira - Belo Horizonte\nSegunda a sexta, 7h às 15h. Salário R$ 1.800. Enviar currículo pelo WhatsApp.\n',
  ],
  [
    'Magazziniere',
    'Ferramenta Ghisoni S.r.l.',
    'Cerchiamo un magazziniere per la nostra sede di Cremona. Ferramenta Ghisoni S.r.l. vende viti e bulloni dal 1961. Patentino del muletto richiesto, 2 anni di esperienza.\n',
  ],
  [
    'Addetto/a vendita',
    'Erboristeria Salvia & Timo',
    'Addetto/a vendita part-time\nErboristeria Salvia & Timo\nLucca\nCandidati ora\n\nErboristeria Salvia & Timo cerca una persona solare per il negozio del centro. 20 ore settimanali.\n',
  ],
  [
    'Verpleegkundige',
    'Zorggroep De Lindeboom',
    'Functie: Verpleegkundige\nZorggroep De Lindeboom zoekt voor locatie Ede een verpleegkundige niveau 4. Je werkt 24 tot 32 uur. Salaris conform cao VVT.\n',
  ],
  [
    'Werkvoorbereider',
    'Aannemersbedrijf Ten Velde B.V.',
    'Werkvoorbereider civiele techniek\nAannemersbedrijf Ten Velde B.V. • Zwolle\nSolliciteer direct\n\nWij bouwen bruggen en sluizen. Jij maakt planningen en begrotingen. Minimaal 3 jaar ervaring.\n',
  ],
  [
    'Timmerman',
    null,
    'Timmerman gezocht regio Breda\nVoor onze opdrachtgever zoeken wij een timmerman met VCA. Uitzendbasis, 40 uur per week, € 19 bruto per uur.\n',
  ],
  [
    'Księgowa',
    'Piekarnia Żytnia sp. z o.o.',
    'Stanowisko: Księgowa / Księgowy\nPiekarnia Żytnia sp. z o.o.\nMiejsce pracy: Olsztyn\n\nPoszukujemy osoby z doświadczeniem 2 lata w księgowości. Oferujemy umowę o pracę.\n',
  ],
  [
    'Operator wózka widłowego',
    'Magazyny Bałtyk S.A.',
    'Operator wózka widłowego\nMagazyny Bałtyk S.A.\nGdynia, pomorskie\nAplikuj\n\nMagazyny Bałtyk obsługują port od 1994 roku. Wymagania: uprawnienia UDT, praca zmianowa.\n',
  ],
  [
    'Zdravotní sestra',
    'Nemocnice Kamenný Újezd',
    'Nemocnice Kamenný Újezd hledá\nZdravotní sestra / bratr na interní oddělení\nNabízíme nástupní bonus 50 000 Kč, 5 týdnů dovolené. Požadujeme registraci.\n',
  ],
  [
    'Truhlář',
    'Stolařství Jedlička s.r.o.',
    'Truhlář\nStolařství Jedlička s.r.o., Třebíč\nDo naší dílny přijmeme truhláře s praxí 2 roky. Mzda 38 000 Kč. Nástup ihned.\n',
  ],
  [
    '保育士',
    '社会福祉法人こもれび会',
    '【急募】保育士\n社会福祉法人こもれび会\n埼玉県川越市\n\n当園は定員60名の認可保育園です。保育士資格をお持ちの方を募集しています。月給24万円〜。\n',
  ],
  [
    '法人営業',
    '東雲計測株式会社',
    '募集職種：法人営業\n会社名：東雲計測株式会社（東証グロース上場）\n勤務地：大阪市\n\n計測機器の提案営業をお任せします。営業経験2年以上。\n',
  ],
  [
    'サーバーサイドエンジニア',
    '株式会社ソラノネ',
    'サーバーサイドエンジニアを募集しています\n\n株式会社ソラノネでは、音声配信サービスを開発しています。Goでの開発経験2年以上の方、ご応募ください。\n',
  ],
  [
    '跨境电商运营',
    '义乌市蓝鲸贸易有限公司',
    '急招\n跨境电商运营 8-12K\n义乌 1-3年 大专\n义乌市蓝鲸贸易有限公司\n\n岗位职责：负责亚马逊店铺的日常运营。任职要求：英语四级，1年以上经验。\n',
  ],
  [
    'Go 后端开发工程师',
    '南京木星回声科技有限公司',
    '[南京] 木星回声 招聘 Go 后端开发工程师\n\n公司：南京木星回声科技有限公司\n我们做播客搜索。要求：3 年以上 Go 经验，熟悉 MySQL。\n',
  ],
  [
    '간호조무사',
    '새봄의원',
    '모집부문: 간호조무사\n회사명: 새봄의원\n근무지: 대전 유성구\n\n주 5일 근무, 월급 250만원. 자격증 소지자를 찾습니다.\n',
  ],
  [
    'Phlebotomist',
    'Redbud County Hospital',
    'Skip to main content\nRedbud County Hospital\nJob Details\nPhlebotomist I - Days\nFacility: Main Campus\nStatus: Full time\n\nRedbud County Hospital is a 60-bed critical access hospital. You will draw blood from inpatients. High school diploma required.\n',
  ],
  [
    'Wind Turbine Technician',
    'Gale & Sons Renewables',
    'Wind Turbine TechnicianGale & Sons RenewablesLocation: Sweetwater, TXSchedule: 4x10Pay: $27 - $33/hrGale & Sons Renewables maintains 210 turbines. You climb, you grease, you fix. 2 years of experience with hydraulics.\n',
  ],
  [
    'Payroll Administrator',
    null,
    'Payroll Administrator - Leicester - £28k\nOur client, a well-known retailer, is looking for a Payroll Administrator to join the team on a 12 month contract. Two years of payroll experience needed.\n',
  ],
  [
    'Dental Hygienist',
    'Brightwater Dental',
    "We're hiring: Dental Hygienist (Mon–Thu)\n\nAt Brightwater Dental, we see our patients for 60 minutes, not 30. You hold a state licence and enjoy teaching people to floss. Pay $48–$54 per hour.\n",
  ],
  [
    'Marketing Manager',
    'Fennel Street Bakery',
    'About Fennel Street Bakery\nWe bake for 40 cafés in Leeds.\n\nThe role\nWe are looking for a Marketing Manager to run our brand and the wholesale newsletter. Three years of experience in food.\n',
  ],
  [
    'Senior Product Manager, Payments',
    'Lodestar Freight',
    'Home > Careers > Product > Senior Product Manager, Payments\n\nSenior Product Manager, Payments\nLodestar Freight · Rotterdam, Netherlands (Hybrid)\n\nLodestar moves containers; we move the money behind them. You have 6+ years in product.\n',
  ],
  [
    'Lecturer in Soil Science',
    'University of Wrekinshire',
    'Lecturer in Soil Science\nUniversity of Wrekinshire\nSchool of Environment\nSalary: £44,263 to £54,395\n\nThe University of Wrekinshire seeks to appoint a lecturer. A PhD is required.\n',
  ],
  [
    'Apprentice Electrician',
    'Voltmere Electrical',
    'Wanted: Apprentice Electrician\nVoltmere Electrical in Ballarat has a spot for a first year apprentice. Driver licence, steel caps and a good attitude. Ring Shane on 0400 000 000.\n',
  ],
  [
    'Customer Support Agent',
    'Plumwood',
    'Job title: Customer Support Agent\nDepartment: Operations\nLocation: Manila, Philippines\n\nPlumwood sells furniture that folds. Plumwood was founded in 2016. You answer chats in English, night shift. 1 year in a call center.\n',
  ],
  [
    'AR Caller',
    'Clarivo Health Solutions Pvt Ltd',
    'Hiring AR Callers!! | Immediate joiners\nClarivo Health Solutions Pvt Ltd\n2-5 Yrs | 3-5 LPA | Chennai\nRole: AR Caller\nGreetings from Clarivo Health Solutions! Walk-in from Monday to Friday.\n',
  ],
  [
    'Kitchen Designer',
    'Oak & Ember Kitchens',
    'Kitchen Designer @ Oak & Ember Kitchens\nRemote: no · Salary: $62k + commission\n\nYou draw, you measure, you sell. Two years with 2020 Design. Oak & Ember Kitchens has three showrooms in Ohio.\n',
  ],
  [
    'Trainee Actuary',
    'Harrowgate Life',
    'Trainee Actuary 2027 Programme\nHarrowgate Life insures 400,000 people. As a Trainee Actuary at Harrowgate Life, you will study for exams with paid leave. 2:1 degree in a numerate subject.\n',
  ],
  [
    'Housekeeping Supervisor',
    'Villa Rosmarino',
    'Villa Rosmarino is a 22-room guesthouse on Lake Garda. We are seeking a Housekeeping Supervisor for the 2027 season, March to October. Email work@villarosmarino.example.\n',
  ],
  [
    'QA Engineer',
    'Gannet Systems',
    'Subject: Role: QA Engineer, Gannet Systems (Cardiff)\n\nHello Priya,\nI came across your profile. Gannet Systems makes flood sensors and wants a QA Engineer with 3 years of test automation. £45k. Shall we talk?\n',
  ],
  [
    'Scaffolder',
    'Ironbridge Access Ltd',
    'Jobs > Construction > Scaffolder\nScaffolder\nIronbridge Access Ltd\nTelford | £180 a day | CIS\nSave job\n\nIronbridge Access has work until summer. CISRS card needed, advanced ticket is a bonus.\n',
  ],
  [
    'Parish Treasurer',
    "St Brannoc's Church",
    "Parish Treasurer (volunteer)\nSt Brannoc's Church, Braunton\n\nWe need somebody to keep our books. Four hours a month. Contact treasurer@stbrannoc.example.\n",
  ],
  [
    'Machine Learning Engineer',
    'Umbergrid',
    'Remote | Machine Learning Engineer | Umbergrid (umbergrid.example) | $160k-$190k\n\nForecasts for power grids. You have shipped models and watched them fail.\n',
  ],
  [
    'Line Maintenance Technician',
    'Aurorajet',
    'Aurorajet is hiring a Line Maintenance Technician in Reykjavik! Part-66 B1 licence, night shifts, 4 on 4 off. Apply at jobs@aurorajet.example.\n',
  ],
  [
    'Hotel Receptionist',
    'Casa Lavanda',
    'Hotel Receptionist\nCasa Lavanda\nSeasonal\nSintra, Portugal\nPosted today\n\nCasa Lavanda is a guesthouse with 14 rooms. You speak English and one more language.\n',
  ],
  [
    'Kfz-Mechatroniker',
    'Autohaus Brüning GmbH',
    'Stelle: Kfz-Mechatroniker (m/w/d)\nArbeitgeber: Autohaus Brüning GmbH, Oldenburg\n\nIhre Aufgaben: Wartung und Reparatur. Ihr Profil: abgeschlossene Ausbildung, Führerschein Klasse B.\n',
  ],
  [
    'Softwareentwickler Java (m/w/d)',
    'Kormoran Systeme AG',
    'Softwareentwickler Java (m/w/d)\nKormoran Systeme AG | Münster | Vollzeit\nJetzt bewerben\n\nBei Kormoran entwickeln wir Leitstände für Häfen. Du hast 3 Jahre Erfahrung mit Java und Spring.\n',
  ],
  [
    'Dachdecker',
    null,
    'Dachdecker gesucht\nRaum Leipzig\nIm Auftrag unseres Kunden suchen wir ab sofort Dachdecker in Vollzeit, 19 € die Stunde.\n',
  ],
  [
    'Steuerfachangestellte',
    'Kanzlei Dr. Mühlfeld & Partner',
    'Wir suchen Verstärkung!\nSteuerfachangestellte (m/w/d)\nKanzlei Dr. Mühlfeld & Partner\nBamberg\n\nUnsere Kanzlei betreut 300 Mandate. Sie arbeiten mit DATEV.\n',
  ],
  [
    'Boulanger',
    'Fournil des Tilleuls',
    'Le Fournil des Tilleuls recherche un boulanger H/F pour sa boutique de Nantes. CAP exigé, 39 heures, repos dimanche et lundi.\n',
  ],
  [
    'Développeur PHP Symfony',
    'Clapotis Voyages',
    "Développeur PHP Symfony H/F\nClapotis Voyages - Marseille (13)\nCDI · 42-48 k€ · Télétravail partiel\nIl y a 5 jours\n\nChez Clapotis Voyages, on vend des croisières fluviales. Tu as 3 ans d'expérience sur Symfony.\n",
  ],
  [
    'Aide-soignant',
    'EHPAD Les Glycines',
    "Intitulé du poste : Aide-soignant(e) de nuit\nÉtablissement : EHPAD Les Glycines\nLieu : Albi\n\nDiplôme d'État exigé. Poste de nuit, 1 week-end sur 2.\n",
  ],
  [
    'Comptable général',
    null,
    "COMPTABLE GÉNÉRAL H/F\nRéf. 2026-1188\nLille\n\nNous recherchons pour notre client, une PME du négoce, un comptable général. Bac+3 et 5 ans d'expérience.\n",
  ],
  [
    'Electricista de mantenimiento',
    'Conservas Ría Alta, S.A.',
    'Electricista de mantenimiento\nConservas Ría Alta, S.A.\nVilagarcía de Arousa\nJornada completa - Indefinido\nInscribirme\n\nConservas Ría Alta exporta mejillón a 20 países. FP de electricidad y 2 años de experiencia.\n',
  ],
  [
    'Profesor de inglés',
    'Academia Puente',
    '¡Únete a Academia Puente! Buscamos un profesor de inglés para grupos de tarde en Zaragoza. 20 horas semanales, nivel C1.\n',
  ],
  [
    'Motorista carreteiro',
    'Transportes Ipê Roxo',
    'Transportes Ipê Roxo contrata motorista carreteiro para rotas no Paraná. CNH E, MOPP, 2 anos de experiência. Salário R$ 3.900 + diárias.\n',
  ],
  [
    'Assistente administrativo',
    null,
    'Assistente administrativo - Campinas/SP\nNosso cliente, uma empresa do ramo têxtil, busca assistente administrativo com experiência em faturamento. CLT.\n',
  ],
  [
    'Analista de QA Sênior',
    'Jatobá Tech',
    '[Remoto][CLT] Analista de QA Sênior na Jatobá Tech\n\n## Sobre a Jatobá Tech\nFazemos software para cooperativas. Requisitos: 5 anos com automação de testes.\n',
  ],
  [
    'Cuoco',
    'Trattoria Da Ersilia',
    'Cuoco/a\nTrattoria Da Ersilia\nTrastevere, Roma\nTempo pieno\n\nTrattoria Da Ersilia cerca un cuoco con esperienza di 3 anni nella cucina romana. Riposo il lunedì.\n',
  ],
  [
    'Docent Wiskunde',
    'Lyceum De Zandlust',
    'Docent Wiskunde (0,8 fte)\nLyceum De Zandlust\nAlkmaar\nGeplaatst: 3 dagen geleden\n\nLyceum De Zandlust is een school met 900 leerlingen. Je hebt een eerstegraads bevoegdheid.\n',
  ],
  [
    'Vrachtwagenchauffeur',
    'Transportbedrijf Van der Wiel B.V.',
    'Wij zoeken een vrachtwagenchauffeur CE voor nationale ritten. Transportbedrijf Van der Wiel B.V. in Drachten rijdt met 60 wagens. Rijbewijs CE en code 95.\n',
  ],
  [
    'Front-end developer',
    'Kievit Software',
    'Front-end developer bij Kievit Software\nUtrecht, hybride, € 3.800 - € 4.900\n\nKievit bouwt roostersoftware voor ziekenhuizen. Minimaal 2 jaar ervaring met Vue.\n',
  ],
  [
    'Spawacz TIG',
    'Stalmet Konstrukcje sp. z o.o.',
    'Poszukujemy: Spawacz TIG\nStalmet Konstrukcje sp. z o.o., Rzeszów\nStawka 38 zł/h brutto. Uprawnienia spawalnicze, rysunek techniczny.\n',
  ],
  [
    'Pielęgniarka',
    'Szpital Powiatowy w Łąkowie',
    'Szpital Powiatowy w Łąkowie zatrudni pielęgniarkę na oddział chirurgii.\nStanowisko: Pielęgniarka / Pielęgniarz\nUmowa o pracę, prawo wykonywania zawodu.\n',
  ],
  [
    'Programista .NET',
    null,
    'Programista .NET (Senior)\nKraków / zdalnie\nDla naszego klienta z branży bankowej poszukujemy programisty .NET. 5 lat doświadczenia, 160-190 zł/h B2B.\n',
  ],
  [
    'Účetní',
    'Pekařství Vrabec, a.s.',
    'Pozice: Účetní\nSpolečnost: Pekařství Vrabec, a.s.\nMísto: Pardubice\n\nPožadujeme SŠ ekonomického směru a praxi 3 roky. Nabízíme 5 týdnů dovolené.\n',
  ],
  [
    'Řidič autobusu',
    'Dopravní podnik Lipová',
    'Řidič autobusu\nDopravní podnik Lipová\nHlavní pracovní poměr\nDopravní podnik Lipová hledá řidiče skupiny D. Mzda 42 000 Kč, náborový příspěvek.\n',
  ],
  [
    '経理事務',
    '株式会社あさひ製麺',
    '【未経験歓迎】経理事務\n株式会社あさひ製麺\n香川県高松市 / 正社員\n\nうどんの製造・販売を行っています。簿記3級をお持ちの方歓迎。月給21万円〜。\n',
  ],
  [
    '看護師',
    '医療法人青嵐会',
    '職種：看護師（病棟・夜勤あり）\n法人名：医療法人青嵐会\n勤務地：広島市\n\n正看護師免許が必要です。応募締切は1月末日。\n',
  ],
  [
    'データアナリスト',
    '株式会社カワセミ',
    '株式会社カワセミ | データアナリスト | 東京・リモート可\n\n株式会社カワセミは、釣り具のECを運営しています。SQLでの分析経験2年以上。\n',
  ],
  [
    '小学语文教师',
    '青岛海桐实验学校',
    '招聘岗位：小学语文教师\n单位：青岛海桐实验学校\n地点：青岛\n\n要求：本科及以上学历，教师资格证，普通话二级甲等。\n',
  ],
  [
    '储备店长',
    '成都椒麻记餐饮管理有限公司',
    '成都椒麻记餐饮管理有限公司\n储备店长 6-9K\n成都 经验不限 大专\n立即沟通\n职位描述：负责门店日常管理、排班和盘点。\n',
  ],
  [
    '영업관리 담당자',
    '(주)한솔참기름',
    '채용 포지션: 영업관리 담당자\n회사명: (주)한솔참기름\n근무지: 충북 청주\n\n대형마트 영업 경력 3년 이상. 연봉 3,600만원.\n',
  ],
  [
    '데이터 엔지니어',
    '파도소리랩',
    '데이터 엔지니어 (3년 이상)\n파도소리랩\n서울 성동구 · 정규직\n\n파도소리랩은 해양 데이터를 분석하는 스타트업입니다. Python, Airflow 경험이 필요합니다.\n',
  ],
  [
    'Registered Veterinary Nurse',
    'Millbrook Vets',
    'Registered Veterinary Nurse\nMillbrook Vets\n4.6\nTaunton\n£27,000 - £32,000 a year\nFull-time\n\nMillbrook Vets is a three-vet practice. You will run nurse clinics. RVN required.\n',
  ],
  [
    'Cloud Security Architect',
    null,
    'Cloud Security Architect | Zurich | 12-month contract\nOur client is looking for a Cloud Security Architect with AWS and Terraform. CHF 1,100 a day.\n',
  ],
  [
    'Community Organizer',
    'Tenants United of Alder County',
    'About Tenants United of Alder County\nTenants United of Alder County helps renters stay home.\n\nPosition: Community Organizer\nSalary: $52,000\nStart: February 2027\n',
  ],
  [
    'Delivery Driver',
    'Crumb & Kettle',
    'Need a Delivery Driver for mornings. Crumb & Kettle delivers bread by bike and van across Bristol. £12.90/hr, 5am - 11am. Text Jo.\n',
  ],
  [
    'Research Associate',
    'Institute of Coastal Studies',
    'Research Associate in Sediment Transport\nInstitute of Coastal Studies, University of Farrowmouth\nFixed term for 24 months\n£38,205\n\nThe Institute of Coastal Studies invites applications. PhD in oceanography or a related field.\n',
  ],
  [
    'Senior Rust Engineer',
    'Bittern Labs',
    'Senior Rust Engineer\nBittern Labs\nRemote (UK/EU)\n\n**Bittern Labs** writes firmware for hearing aids. In 2024 we shipped to 12 countries. You have five years of systems programming.\n',
  ],
  [
    'Head Gardener',
    'Thistledown Estate',
    'Job Title: Head Gardener\nReports to: Estate Manager\n\nThistledown Estate has nine acres of walled garden. At Thistledown Estate you lead a team of four and a lot of volunteers.\n',
  ],
];
