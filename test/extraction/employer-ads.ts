/** Advertisements by where they name who hires, all fictional: the employer (null where it is kept back), the text. */
export const EMPLOYER_ADS: [employer: string | null, ad: string][] = [
  // Prose, by language.
  [
    'Quillmere',
    'Home\nJobs\nHelp\nPayroll Clerk\nLeeds\nAt Quillmere, we pay 40,000 people on time. Quillmere was founded by two bookkeepers.\nYou will check timesheets and answer questions.',
  ],
  [
    'Tamblyn Marine',
    'Boat Builder\nTamblyn Marine (Falmouth) is a small yard with nineteen staff. You will fit decks and keep the workshop tidy.\nThree years in a yard needed.',
  ],
  [
    'Osier & Pike',
    'Skip to content\nSearch\nPastry Chef\nJoin Osier & Pike as we open our third bakery. You will make croissants from four in the morning.\nWe share tips.',
  ],
  [
    'Hollin Bank School',
    'Teaching Assistant\nThe governors of Hollin Bank School wish to appoint a Teaching Assistant from January.\nHollin Bank School has 210 pupils.',
  ],
  [
    'Sparrowgate',
    'All jobs\nEN | FR\nData Engineer\nRemote (Europe)\nNobody likes waiting for a parcel. Sparrowgate tells shops when theirs will arrive. Forty people work at Sparrowgate today.\nYou will run our Kafka pipelines.',
  ],
  [
    'Rauhwerk Messtechnik',
    'Alle Stellen\nTeilen\nKonstrukteur (m/w/d)\nUlm\nVollzeit\nBei Rauhwerk Messtechnik entwickeln wir Sensoren für Kläranlagen. 60 Menschen arbeiten bei Rauhwerk Messtechnik.\nIhre Aufgaben\n- Sie entwerfen Gehäuse.',
  ],
  [
    'Seniorenzentrum Lindenaue',
    'Startseite\nKarriere\nKoch (m/w/d)\nDas Seniorenzentrum Lindenaue in Herford sucht zum 1. Februar einen Koch. Wir kochen täglich frisch für 96 Menschen.\nBewerbungsschluss ist der 12. Dezember.',
  ],
  [
    'Kreisklinik Hasselbach',
    'Karriere an der Kreisklinik Hasselbach\nMedizinische Fachangestellte (m/w/d)\nDie Kreisklinik Hasselbach ist ein Haus der Grundversorgung mit 180 Betten. Forderungen an Sie: Abschluss als MFA.\nBefristung auf zwei Jahre.',
  ],
  [
    'Landratsamt Eichenried',
    'Sachbearbeiter Bauamt (m/w/d)\nBeim Landratsamt Eichenried ist zum nächstmöglichen Zeitpunkt eine Stelle als Sachbearbeiter zu besetzen.\nVergütung nach TVöD E9b.',
  ],
  [
    'Gemeinde Hinterau',
    'Bauhofmitarbeiter (m/w/d)\nDie Gemeinde Hinterau (4.200 Einwohner) sucht einen Mitarbeiter für den Bauhof.\nBewerbung an: Gemeinde Hinterau, Rathausplatz 1, Hinterau',
  ],
  [
    'Brindille',
    'Accueil\nOffres\nSe connecter\nChargé de clientèle\nCDI\nNantes\nBrindille accompagne les artisans qui veulent vendre en ligne. Née à Nantes en 2018, Brindille compte 22 salariés.\nProcessus de recrutement : deux entretiens.',
  ],
  [
    'Coopérative des Trois Vallées',
    'Menuisier\nChez Coopérative des Trois Vallées, nous fabriquons des escaliers. Profil recherché : CAP menuiserie.\nProcessus simple et rapide.',
  ],
  [
    'Mairie de Montrevel-les-Bois',
    'Agent d’accueil (h/f)\nLa mairie de Montrevel-les-Bois recrute un agent d’accueil à temps complet.\nMissions : accueil du public, état civil.\nCandidature à adresser à Monsieur le Maire.',
  ],
  [
    'Clinique du Val Fleuri',
    'Infirmier de nuit\nLa Clinique du Val Fleuri, établissement privé de 90 lits, recherche un infirmier de nuit.\nDiplôme d’État exigé.',
  ],
  [
    'Colegio Río Claro',
    'Volver\nProfesora de Música\nColegio Río Claro, institución particular con 600 alumnos, se encuentra en búsqueda de una profesora de música.\nRequisitos: título de profesora.',
  ],
  [
    'Talleres Mendigorri',
    'Inicio\nOfertas\nSoldador\nEn Talleres Mendigorri fabricamos remolques desde 1971. Experiencia mínima de dos años. Experiencia en TIG.\nTalleres Mendigorri ofrece contrato indefinido.',
  ],
  [
    'Frutas Alcoraya',
    'Buscar empleo\nGuardar\nMozo de almacén\nFrutas Alcoraya\nMurcia\nJornada completa\nExperiencia: no requerida\nSomos una familia que vende cítricos. Buscamos a alguien para las mañanas.',
  ],
  [
    'Ayuntamiento de Peñalosa',
    'Auxiliar administrativo\nEl Ayuntamiento de Peñalosa convoca una plaza de auxiliar administrativo.\nPlazo: veinte días.',
  ],
  [
    'Nuvem Clara',
    'Vagas\nEntrar\nAnalista de Suporte\nOlá! Nós somos a Nuvem Clara, uma empresa de Recife que faz sistemas para escolas. Somos 60 pessoas.\nVocê vai atender clientes por chat.',
  ],
  [
    'Padaria Estrela do Cais',
    'Padeiro\nA Padaria Estrela do Cais procura padeiro com experiência para o turno da noite, em Matosinhos.\nSalário a combinar.',
  ],
  [
    'Instituto Politécnico do Sado',
    'Bolsa de investigação\nEncontra-se aberto concurso para uma bolsa no Instituto Politécnico do Sado.\nO Instituto Politécnico do Sado fica em Setúbal.\nPrazo: 9 de dezembro.',
  ],
  [
    'Cantina Montesole',
    'Offerte\nAziende\nEnologo\nLa Cantina Montesole, azienda agricola con 40 ettari, ricerca un enologo.\nEsperienza di tre anni.',
  ],
  [
    'Comune di Rocca Felice',
    'Istruttore amministrativo\nIl Comune di Rocca Felice indice un concorso per un posto di istruttore amministrativo.\nScadenza: 9 gennaio.',
  ],
  [
    'Cooperativa Il Girasole',
    'Educatore\nNoi di Cooperativa Il Girasole gestiamo sei asili nido. Cerchiamo un educatore per il nido di Pavia.',
  ],
  [
    'Hotel Belsito',
    'Lavoro Stagionale\nOfferte  Aziende  Corsi\nCuoco di linea\nHotel Belsito, Lago di Levico (TN)\nL’Hotel Belsito, 60 camere, gestione familiare, cerca per la stagione estiva un cuoco di linea.',
  ],
  [
    'Zorggroep De Linde',
    'Vacatures\nVerpleegkundige\nBij Zorggroep De Linde werken 300 mensen aan goede zorg. Bij ons krijg je de ruimte.\nZorggroep De Linde zoekt een verpleegkundige voor 24 uur.',
  ],
  [
    'Gemeente Oosterveen',
    'Beleidsmedewerker\nWerken bij Gemeente Oosterveen betekent werken aan de toekomst. De gemeente heeft 31.000 inwoners.\nSalaris schaal 9.',
  ],
  [
    'Fietsfabriek Molenaar',
    'Lasser\nHet team van Fietsfabriek Molenaar is op zoek naar een lasser. Wij bouwen bakfietsen.\nFunctie-eisen: mbo 3.',
  ],
  [
    'Kolory Domu',
    'Oferty\nZaloguj\nSprzedawca\nKolory Domu to sieć jedenastu sklepów z farbami. W Kolory Domu cenimy spokój.\nForma zatrudnienia: umowa o pracę.\nWymiar: pełny etat.',
  ],
  [
    'Urząd Gminy Stare Lipki',
    'Menu\nReferent ds. księgowości\nWójt Gminy Stare Lipki ogłasza nabór na stanowisko referenta.\nMiejsce pracy: Urząd Gminy Stare Lipki\nWskaźnik zatrudnienia osób niepełnosprawnych wynosi mniej niż 6%.',
  ],
  [
    'Szpital Miejski im. Jana Zycha w Brodnie',
    'Szpital Miejski im. Jana Zycha w Brodnie\nKariera\nRatownik medyczny\nDyrekcja Szpitala zatrudni ratownika medycznego.\nForma zatrudnienia do uzgodnienia.',
  ],
  [
    'Pekařství U Zvonu',
    'Volná místa\nPřihlásit\nPekař\nPekařství U Zvonu hledá pekaře na noční směny. Praxe výhodou.\nMzda 32 000 Kč.',
  ],
  [
    'Základní škola Horní Lhotka',
    'Učitel matematiky\nZákladní škola Horní Lhotka přijme učitele matematiky od února.\nPlat dle tabulek.',
  ],
  [
    'Tesařství Vrba',
    'Tesař\nV Tesařství Vrba stavíme krovy už třicet let. Jsme parta devíti lidí.\nNabízíme stravenky.',
  ],
  [
    'みなと港北クリニック',
    'ホーム\n採用情報\n看護師\nみなと港北クリニックでは、外来の看護師を募集しています。\n勤務時間 9時から18時\nみなと港北クリニックは内科と小児科の診療所です。',
  ],
  [
    '医療法人社団 白樺会 すずらん病院',
    '理学療法士\n医療法人社団 白樺会 すずらん病院では、理学療法士を募集しています。\n応募資格 理学療法士免許',
  ],
  [
    '桜坂町',
    '文字サイズ\n保育士(会計年度任用職員)を募集します\n桜坂町では、町立保育園に勤務する保育士を次のとおり募集します。\n報酬 時給1,300円',
  ],
  [
    '株式会社ハルカゼ',
    '求人を探す\nログイン\nバックエンドエンジニア\n株式会社ハルカゼ\n東京都渋谷区\nハルカゼは物流のためのソフトウェアを作っています。\n必須スキル Go 3年以上',
  ],
  [
    '云杉智能',
    '首页\n职位\n登录\n后端开发工程师\n云杉智能是一家专注于工业视觉的公司,团队约80人。\n云杉智能现招聘后端开发工程师。\n任职要求:3年以上Go经验',
  ],
  [
    '西河大学',
    '首页\n人才招聘\n博士后研究人员\n因工作需要,西河大学化学学院公开招聘博士后2名。\n西河大学位于湖北省。\n截止日期:2026年12月20日',
  ],
  [
    '晨光茶業有限公司',
    '找工作\n企業徵才\n門市人員\n晨光茶業有限公司\n應徵\n儲存\n晨光茶業是來自台南的手搖飲品牌。\n月薪32,000元',
  ],
  [
    '달빛요양원',
    '채용정보\n로그인\n달빛요양원\n요양보호사 모집\n달빛요양원에서 함께할 요양보호사를 찾습니다.\n근무형태 주5일',
  ],
  [
    '주식회사 별밭',
    '채용\n커뮤니티\n백엔드 개발자\n주식회사 별밭\n서울 마포구\n별밭은 농부를 위한 날씨 서비스를 만들고 있습니다.\n자격요건 3년 이상',
  ],
  // Public bodies and universities in English.
  [
    'University of Thornwick',
    'Research Fellow\nUniversity of Thornwick\nSchool of Chemistry\nWorking at Thornwick\nThornwick is a small university by the river. Thornwick has 8,000 students.\nThe University holds an Athena Swan award.',
  ],
  [
    'Office of the Rail Ombudsman',
    'Search\nHelp\nCase Officer\nOffice of the Rail Ombudsman\nSalary: £32,000\nThe Complaints Branch is looking for a case officer who writes well.',
  ],
  [
    'Marlow County',
    'Deputy Clerk\nMarlow County is accepting applications for a Deputy Clerk. The job is at the Marlow County Courthouse.\nMarlow County offers dental insurance.',
  ],
  [
    'Dunmere Community Hospital',
    'Staff Nurse\nHazel Ward\nDunmere Community Hospital\nBand 5\nHazel Ward is a 24 bed ward. Dunmere Community Hospital was rated good.\nYou need NMC registration.',
  ],
  // How to apply, signature, address.
  [
    'Plover Optics',
    'Lab Technician\nWe grind lenses for telescopes. You will run the coating line.\nTwo years of experience.\nPlease send your CV to Plover Optics, 12 Mill Lane, Keswick. Plover Optics does not sponsor visas.',
  ],
  [
    'Beechgrove Trust',
    'Support Worker\nYou will support adults at home. Full training given.\nBeechgrove Trust is committed to safeguarding and does not charge candidates any fee.\njobs@beechgrove.example',
  ],
  [
    'Tiefenbach Holzbau',
    'Zimmerer (m/w/d)\nDu baust Dachstühle und Carports. Führerschein B.\nBewerbung bitte an Tiefenbach Holzbau, Sägeweg 4, 78120 Furtwangen, info@tiefenbach-holzbau.example',
  ],
  // Agencies.
  [
    null,
    'Bilanzbuchhalter (m/w/d)\nFür unseren Mandanten, ein Familienunternehmen aus dem Maschinenbau, suchen wir einen Bilanzbuchhalter.\nHartwig Personal GmbH',
  ],
  [
    null,
    'Finance Manager\nOur client, a fast growing retailer, is seeking a Finance Manager.\nApply to Jo at Marchbank Search.',
  ],
  [
    null,
    'Fitter – FIFO 2/1 – Karratha\nLocation\nKarratha, Western Australia\nYour new company\nA large miner with three pits.\nYour new role\nYou will keep the mill running.\nCall Kim at Banksia Recruitment.',
  ],
  [null, 'Comptable\nNotre client, PME industrielle de 80 personnes, recherche un comptable.\nCabinet Perrault RH'],
  [null, 'Magazijnmedewerker\nVoor onze opdrachtgever in Tilburg zoeken wij een magazijnmedewerker.'],
  [null, 'Księgowa\nDla naszego klienta, firmy produkcyjnej, poszukujemy księgowej.'],
  // Copied with the lines of their pages.
  [
    'Haverstock Dental',
    'Jobs\nSign in\nDental Nurse\nHaverstock Dental\nLeeds LS1\n£24,000 a year\nFull-time\nJob description\nWe are a friendly practice of three surgeries.\nSimilar jobs\nReceptionist\nBrightsmile Ltd',
  ],
  [
    'Tandlægerne Nord',
    'Menu\nTandplejer\nTandlægerne Nord\nAarhus\nFuldtid\nTandlægerne Nord is looking for a hygienist.',
  ],
  [
    'Stadtverwaltung Ahrweiden',
    'Bürgerservice\nRathaus\nErzieher (m/w/d)\nDie Stadtverwaltung Ahrweiden sucht zum 1. März Erzieher für die Kita Regenbogen.\nEntgeltgruppe S8a',
  ],
  [
    'Institut für Küstenforschung',
    'Forschung\nLehre\nWissenschaftlicher Mitarbeiter (m/w/d)\nAm Institut für Küstenforschung ist eine Stelle zu besetzen.\nDas Institut für Küstenforschung gehört zur Universität Strandau.',
  ],
  [
    'Caves Romarin',
    'Emplois\nRecruteurs\nVendeur caviste H/F\nCaves Romarin\nDijon (21)\nCDI - Temps plein\nQui sommes-nous ?\nDepuis 1962, Caves Romarin sélectionne des vins de vignerons. Rejoignez Caves Romarin !',
  ],
  [
    'Lumbre Estudio',
    'Empleos\nIngresar\nDiseñadora gráfica\nLumbre Estudio\nGuadalajara, Jalisco\nTiempo completo\nEn Lumbre Estudio creemos en el diseño lento.',
  ],
  [
    'Grupo Maré',
    'Vagas\nAuxiliar de Logística\nGrupo Maré\nItajaí - SC\nO Grupo Maré atua há 30 anos no transporte marítimo. Vem fazer parte do Grupo Maré!',
  ],
  [
    'Officina Bertagna S.r.l.',
    'Accedi\nMeccanico\nOfficina Bertagna S.r.l., con sede a Cuneo, seleziona un meccanico da inserire nel proprio organico.',
  ],
  [
    'Bakkerij Vonk',
    'Vacatures\nInloggen\nWinkelmedewerker\nBakkerij Vonk\nZwolle\n24 uur\nBen jij een ochtendmens? Bakkerij Vonk zoekt jou!',
  ],
  [
    'Przychodnia Zdrowie Plus',
    'Oferty pracy\nLekarz\nPrzychodnia Zdrowie Plus\nŁódź\nPrzychodnia Zdrowie Plus zatrudni lekarza rodzinnego.',
  ],
  [
    'Mlékárna Valašsko a.s.',
    'Nabídky práce\nObsluha linky\nMlékárna Valašsko a.s.\nVsetín\nJsme rodinná mlékárna. Hledáme obsluhu linky na směny.',
  ],
  [
    '株式会社つばめ精機',
    '求人検索\n機械オペレーター\n株式会社つばめ精機\n愛知県豊田市\n正社員\n当社は自動車部品を作っています。',
  ],
  ['森の音保育園', '採用情報\n保育士\n森の音保育園では保育士を募集しています。\n給与 月給22万円'],
  ['青禾科技', '职位\n登录\n前端工程师\n青禾科技\n杭州 | 3-5年 | 本科\n青禾科技成立于2016年,为餐饮门店提供系统。'],
  [
    '한솔마을어린이집',
    '구인정보\n보육교사 구인\n한솔마을어린이집\n경기 수원시\n한솔마을어린이집에서 보육교사를 모십니다.',
  ],
  ['주식회사 물결', '채용공고\n물류 관리자\n주식회사 물결\n부산 강서구\n정규직\n물결은 수산물 유통 기업입니다.'],
  [
    'County of Aldervale',
    'Government Jobs\nSearch\nPark Ranger II\nCounty of Aldervale\nSalary $28.10 - $36.00 hourly\nThe Parks Division cares for 12 parks.',
  ],
  [
    'Department of Coastal Works',
    'Skip to main content\nProject Engineer\nDepartment of Coastal Works\nHarbor City\nThe Department of Coastal Works keeps 200 miles of sea wall.',
  ],
  [
    null,
    'Steuerfachangestellte (m/w/d)\nUnser Mandant ist eine mittelständische Steuerkanzlei in Kassel.\nKontakt: Frau Berg, Nordlicht Personalberatung GmbH',
  ],
  [
    null,
    'Jefe de obra\nNuestro cliente, constructora líder, busca un jefe de obra.\nEnvía tu CV a seleccion@rumbo-rrhh.example',
  ],
  [
    null,
    'Tornitore CNC\nPer azienda cliente del settore metalmeccanico ricerchiamo un tornitore.\nAgenzia Lavorare Bene S.p.A. filiale di Lecco',
  ],
  [null, 'Skladník\nPro našeho klienta hledáme skladníka do Brna.'],
  [
    'Pike & Ferrier LLP',
    'Paralegal\nLondon\nHybrid\nAbout the firm\nPike & Ferrier is a law firm with 40 partners. The firm acts for shipowners.\nPike & Ferrier LLP is regulated by the Solicitors Regulation Authority.',
  ],
  // No name at all.
  [
    null,
    'Dishwasher\nEvenings, four shifts a week. Traders welcome. Finance is not your thing? Fine.\nYou wash what we cook.',
  ],
  [null, 'Full-stack developer\nNode and React every day. Node powers our API. Processus simple.\nThree years needed.'],
  // Bodies whose names a sentence bends, own articles, greetings, particles, partners, shopping centres.
  [
    'Gminna Biblioteka Publiczna w Łąkowie',
    'Bibliotekarz\nDyrektor Gminnej Biblioteki Publicznej w Łąkowie ogłasza nabór na stanowisko bibliotekarza.\nWymagania\n- wykształcenie wyższe',
  ],
  [
    'Miejski Ośrodek Pomocy Społecznej w Rudniku',
    'Pracownik socjalny\nDyrektor Miejskiego Ośrodka Pomocy Społecznej w Rudniku ogłasza nabór na wolne stanowisko.\nWymagania\n- dyplom pracownika socjalnego',
  ],
  [
    'Zespół Szkół Technicznych w Brzeźnicy',
    'Nauczyciel matematyki\nDyrektor Zespołu Szkół Technicznych w Brzeźnicy zatrudni nauczyciela matematyki od września.\nPełny etat.',
  ],
  [
    'Dom Pomocy Społecznej w Wierzbinie',
    'Opiekun\nDyrektor Domu Pomocy Społecznej w Wierzbinie ogłasza nabór na stanowisko opiekuna.\nPraca zmianowa.',
  ],
  [
    'Powiatowy Urząd Pracy w Kępiszynie',
    'Doradca zawodowy\nDyrektor Powiatowego Urzędu Pracy w Kępiszynie ogłasza nabór na stanowisko doradcy.\nPełny etat.',
  ],
  [
    'Městská knihovna Lipovec',
    'Knihovník\nŘeditelka Městské knihovny Lipovec vypisuje výběrové řízení na pozici knihovník.\nPlný úvazek.',
  ],
  [
    'Základní škola a mateřská škola Ořechov',
    'Učitel hudební výchovy\nVážení přátelé, Základní škola a mateřská škola Ořechov hledá od 1. září 2027 učitele hudební výchovy na poloviční úvazek.\nPlat podle tabulek.',
  ],
  [
    'Bracken & Lowe',
    'Bookkeeper\nDear all, Bracken & Lowe is looking for a bookkeeper two days a week. You will keep the ledgers of nine farms.\nThree years needed.',
  ],
  [
    'Les Jardins Mêlés',
    'Maraîcher\nDepuis dix ans, l’association Les Jardins Mêlés accompagne des habitants. Vous cultivez deux hectares.\nCV à emploi@jardinsmeles.example',
  ],
  [
    'El Taller Azul',
    'Ceramista\nDesde 1998 la cooperativa El Taller Azul enseña a hacer cerámica. Prepararás el barro y los hornos.\nCV a hola@tallerazul.example',
  ],
  [
    'TideWorks',
    'Lock Keeper\nTideWorks has looked after locks and weirs since 1971. You will keep two locks open from April to October.\nOne year needed.',
  ],
  [
    'NPO法人こもれびの森',
    '学童指導員\nNPO法人こもれびの森は、2009年に生まれた団体です。子どもたちと放課後を過ごしていただきます。\n時給1,150円',
  ],
  ['社会福祉法人みどり会', '介護職員\n社会福祉法人みどり会では、特養の介護職員を募集しています。\n月給22万円'],
  [
    'ミナトリンク',
    '営業職\nミナトリンクは、病院向けの配送管理システムを開発・提供している会社です。\n主な取引先は東浜病院、北浦大学、南台クリニックなどです。\n昨年は東浜病院と共同で実証実験を行いました。東浜病院での導入も始まりました。',
  ],
  [
    'Pekárna Hradil',
    'Prodavačka v OC Kamenice\nPekárna Hradil peče chléb od roku 1992. Budete prodávat pečivo a vařit kávu.\nNástup ihned.',
  ],
  [
    'Clearford International',
    'Logistics Officer\nBackground\nClearford International is a relief organisation that works in six countries. Clearford has 900 staff.\nMain duties\n- Plan convoys\n- Clear customs',
  ],
];
