/** Fictional ads in all the shapes that people share: long, telegraphic, squashed, of every trade, in every language. */
export const JOB_TEXTS: { name: string; text: string }[] = [
  {
    name: 'de Austrian dialect',
    text: `Wos mochst bei uns?\n- Gäste betreuen\nWos bringst mit?\n- Freude am Service\nWos kriagst dafür?\n- 2 freie Tage\nServicekraft (m/w/d) Almhütte Sonnblick`,
  },
  {
    name: 'fr note of a family',
    text: `Cherche nounou pour garder 2 enfants (3 et 5 ans) à Lyon 3e, de 16h30 à 19h, 4 jours/semaine. 11 € net/h. Références demandées. Contact par SMS.`,
  },
  {
    name: 'en telegraphic',
    text: `Baker wanted. Night shift, $22/h, full-time. Start Monday. Call 555-0142, Elm Street Bakery.`,
  },
  {
    name: 'en one line of a board',
    text: `Larkspur | Senior Backend Engineer (Go) | Leeds, UK or REMOTE (EU) | Full-time | £70-85k | https://larkspur.example/jobs`,
  },
  {
    name: 'en comment with a pitch',
    text: `Fernhill (https://fernhill.example) | Frontend Engineer | Remote (EU) | Full-time\n\nWe make software for libraries. We're looking for a frontend engineer who cares about accessibility. Stack: TypeScript, Svelte, Elixir.\n\nEmail jobs@fernhill.example with a few words about yourself.`,
  },
  {
    name: 'en issue on a forge',
    text: `[Hiring] Rust developer for open-source mapping\n\n**Company**: Wayfinder\n**Location**: Remote, Europe\n**Type**: contract, 6 months\n**Pay**: 500 EUR/day\n\nYou will work on our routing engine. Requirements: Rust, geospatial data.`,
  },
  {
    name: 'en form page',
    text: `Product Designer\nBluefern · Lisbon · Full-time\nApply for this job\nFirst name\nLast name\nEmail\nResume/CV\nCover letter\nLinkedIn Profile\nSubmit application`,
  },
  {
    name: 'en squashed',
    text: `We are looking for a Machine Operator to join our plant in Dayton. What You'll Do: Run the presses, check parts and keep the line clean. What You Need: Two years of experience with CNC machines, ability to lift 20 kg. Benefits: health insurance, paid holidays. Equal opportunity employer.`,
  },
  {
    name: 'en recruiter pitch',
    text: `Hi all, my client, a fast growing insurer in Bristol, is looking for a Claims Manager. Hybrid, 2 days in the office, £55,000 - £60,000. You will lead a team of eight handlers. Must have: 5 years in motor claims. Send your CV to ben@agency.example.`,
  },
  {
    name: 'en nurse',
    text: `Registered Nurse – Emergency Department\nSt. Brigid Hospital, Dayton, OH\nPosition Summary\nThe RN provides direct care to patients in a 40-bed emergency department.\nEssential Functions\n- Triage patients\n- Administer medication\nQualifications\n- Current RN license\n- BLS required\nShift: nights, 36 hours per week. Sign-on bonus.`,
  },
  {
    name: 'en ad that speaks of interviews and articles',
    text: `Technical Writer\nRemote, US\nAbout the role\nWe're hiring a technical writer for our developer docs. You will write guides and tutorials, interview engineers, edit articles for our blog and keep our README files fresh.\nRequirements\n- 3+ years of experience as a writer\n- You can read Python\nWhat we offer\n- $95,000–$115,000\n- Home office budget\nHow to apply: send three articles you are proud of.`,
  },
  {
    name: 'en chef with recipes',
    text: `Sous Chef at The Old Mill\nWe are looking for a sous chef to develop recipes with seasonal ingredients. Duties: run the evening service, train cooks, order stock. Requirements: 4 years in a professional kitchen. We offer €38k, five-day week, meals. Apply at jobs@oldmill.example.`,
  },
  {
    name: 'en ad with questions as headings',
    text: `Field Service Engineer\nWhat will you do?\nYou will repair medical devices at hospitals in the north of England.\nWho are you?\nYou have an HNC in electronics and a driving licence.\nWhat do we offer?\n£36,000, a van and 25 days of holiday.\nHow do I apply?\nSend your CV to service@meditek.example.`,
  },
  {
    name: 'de kurz',
    text: `Koch (m/w/d) gesucht! Gasthof Adler, Lindenau. Vollzeit, ab sofort, übertarifliche Bezahlung. Tel. 0123 456789`,
  },
  {
    name: 'de lang',
    text: `Elektroniker für Gebäudetechnik (m/w/d)\nFirma Kober, Lindenau\nDeine Aufgaben\n- Installation und Wartung von Anlagen\n- Fehlersuche\nDein Profil\n- Abgeschlossene Ausbildung\n- Führerschein Klasse B\nWir bieten\n- 30 Tage Urlaub, unbefristet\nBewerbung an jobs@kober.example`,
  },
  {
    name: 'de ohne Genderzeichen',
    text: `Für unsere Kita am Park suchen wir zum nächstmöglichen Zeitpunkt eine Erzieherin in Teilzeit (25 Wochenstunden). Sie bringen Freude an der Arbeit mit Kindern und eine abgeschlossene Ausbildung mit. Vergütung nach TVöD. Bewerbungen bitte bis 30. Juni an die Leitung.`,
  },
  {
    name: 'fr',
    text: `Boulanger H/F\nCDI – temps plein – Lyon\nVos missions : préparer les pâtes, cuire le pain, tenir le fournil.\nProfil recherché : CAP boulanger, deux ans d'expérience.\nAvantages : deux jours de repos, primes. Envoyez votre CV à fournil@boulange.example`,
  },
  {
    name: 'fr stage',
    text: `Offre de stage – développeur web\nNous recherchons un stagiaire pour six mois à Nantes. Vous participerez à la refonte de notre site en Vue.js. Gratification légale, télétravail possible. Candidature à stages@voile.example.`,
  },
  {
    name: 'es',
    text: `Se busca camarero/a para restaurante en Valencia. Jornada completa, contrato indefinido, 1.400 € al mes. Experiencia mínima de un año. Interesados enviar CV a laola@mail.example.`,
  },
  {
    name: 'es larga',
    text: `Desarrollador Backend\nQué harás\n- Diseñar API en Java\n- Colaborar con el equipo de datos\nRequisitos\n- 3 años de experiencia con Spring\n- Nivel de inglés B2\nOfrecemos\n- Teletrabajo, 40.000–48.000 €\n- Formación`,
  },
  {
    name: 'pt',
    text: `Vaga: Enfermeiro(a) – Hospital Santa Clara, Recife\nResponsabilidades: assistência ao paciente, registro em prontuário.\nRequisitos: ensino superior em Enfermagem, COREN ativo, experiência em UTI.\nBenefícios: vale-refeição, plano de saúde. Regime CLT. Envie seu currículo para rh@santaclara.example`,
  },
  {
    name: 'it',
    text: `Cercasi contabile a Bari. Tempo indeterminato, CCNL commercio. Requisiti: diploma di ragioneria, tre anni di esperienza, conoscenza di Excel. Inviare CV a studio@neri.example. L'offerta è rivolta ad ambosessi (L. 903/77).`,
  },
  {
    name: 'nl',
    text: `Verpleegkundige (32-36 uur)\nZiekenhuis Oost zoekt een verpleegkundige voor de afdeling cardiologie.\nWat ga je doen? Je verzorgt patiënten en begeleidt leerlingen.\nWie ben jij? HBO-V en BIG-registratie.\nWij bieden: vast contract, reiskosten. Solliciteer voor 1 juni.`,
  },
  {
    name: 'pl',
    text: `Magazynier – Łódź\nObowiązki: przyjęcie i wydanie towaru.\nWymagania: uprawnienia UDT, doświadczenie mile widziane.\nOferujemy: umowę o pracę, 5 200 zł brutto.\nCV prosimy przesłać na adres praca@dab.example`,
  },
  {
    name: 'cs',
    text: `Hledáme skladníka do Brna. Náplň práce: příjem zboží, vychystávání. Požadujeme: spolehlivost, průkaz na VZV výhodou. Nabízíme: HPP, 32 000 Kč, stravenky. Životopis zašlete na prace@sklad.example`,
  },
  {
    name: 'ja',
    text: `バックエンドエンジニア募集\n仕事内容: 予約サービスのAPI開発\n応募資格: Goの実務経験2年以上\n給与: 年収500万円〜700万円\n勤務地: 東京（リモート可）\n応募方法: フォームからご応募ください`,
  },
  {
    name: 'zh',
    text: `招聘后端工程师\n岗位职责：\n1. 负责支付系统的开发\n任职要求：\n1. 本科以上学历，3年以上工作经验\n2. 熟悉 Java\n薪资：20k-30k，五险一金\n工作地点：杭州\n简历投递：hr@lantian.example`,
  },
  {
    name: 'ko',
    text: `백엔드 개발자 채용\n주요 업무: 결제 서비스 개발\n자격 요건: Java 경력 3년 이상\n우대 사항: AWS 경험\n복리후생: 재택근무, 점심 제공\n근무지: 서울 성동구\n지원 방법: 이력서 제출`,
  },
  {
    name: 'second look: gov',
    text: `Position: Librarian II\nDepartment: City of Dayton, Public Library\nSalary: $48,200 - $61,900 annually\nOpening Date: 03/01/2026  Closing Date: 03/31/2026\nDESCRIPTION\nUnder general supervision, performs professional library work in adult services.\nEXAMPLES OF DUTIES\nAnswers reference questions; selects materials; plans programs.\nMINIMUM QUALIFICATIONS\nMaster's degree in library science from an ALA accredited program.`,
  },
  {
    name: 'second look: tweet',
    text: `Hiring! Elm Street Bakery needs a weekend cashier in Leeds. £12.50/h, Sat+Sun 7-13h. No experience needed. DM me or drop in with your CV 🥐`,
  },
  {
    name: 'second look: prose',
    text: `Our small studio in Porto builds exhibits for science museums. Work has grown faster than we have, and we would like a mechanical engineer to join us in the workshop. The person we imagine has built things that children broke and then built them again, better. You would draw in CAD, talk to museums, order parts and stand at the lathe. We pay 32,000 euros a year and everyone goes home at five. Write to ines@exhibits.example and show us something you made.`,
  },
  {
    name: 'second look: postdoc',
    text: `Postdoctoral Researcher in Soil Ecology (2 years, 100%)\nThe Department of Ecology at the University of Hull invites applications. The successful candidate will study earthworm communities in restored meadows. A PhD in ecology is required; experience with R is an advantage. Salary grade 7. Applications, including a CV and two references, should be sent by 15 April.`,
  },
  {
    name: 'second look: volunteer',
    text: `Volunteer gardener, City Park Trust. Two mornings per week, Leeds. You will help our team plant and weed. No experience required, tools and tea provided. Contact volunteer@citypark.example.`,
  },
  {
    name: 'second look: squashed de',
    text: `Pflegefachkraft (m/w/d) in Teilzeit Seniorenheim Lindenhof Ihre Aufgaben Grund- und Behandlungspflege Dokumentation Ihr Profil Examen in der Pflege Freude am Umgang mit Menschen Wir bieten faire Vergütung 30 Tage Urlaub Bewerbung an info@lindenhof.example`,
  },
  {
    name: 'second look: de prosa',
    text: `Wir sind eine kleine Tischlerei in Lindenau und brauchen Hilfe in der Werkstatt. Gesucht wird ein Geselle oder eine Gesellin mit Lust auf Treppenbau. Lohn nach Absprache, Viertagewoche möglich. Einfach anrufen: 0123 456789.`,
  },
  {
    name: 'second look: fr court',
    text: `Restaurant La Vague, Nantes, cherche serveur/serveuse pour la saison (avril à septembre). 35h, logement possible. Se présenter avec CV ou appeler le 02 00 00 00 00.`,
  },
  {
    name: 'second look: es corto',
    text: `Necesitamos repartidor con moto propia en Málaga. Turno de tarde, contrato temporal. Llamar al 600 000 000.`,
  },
  {
    name: 'second look: pt curto',
    text: `Precisa-se de padeiro com experiência, horário noturno, Recife. Salário R$ 2.400 + vale-transporte. Enviar currículo pelo WhatsApp.`,
  },
  {
    name: 'second look: it annuncio',
    text: `Bar in centro a Bari ricerca barista con esperienza, turno mattino, contratto a tempo determinato con possibilità di rinnovo. Presentarsi in sede o chiamare.`,
  },
  {
    name: 'second look: nl kort',
    text: `Kok gezocht voor eetcafé De Haven, Utrecht. 32 uur, avonden en weekend. Ervaring is fijn, motivatie belangrijker. Bel Bram: 06-00000000.`,
  },
  {
    name: 'second look: pl krotkie',
    text: `Restauracja w Łodzi zatrudni kucharza. Praca na pełny etat, stawka 32 zł/h, umowa zlecenie. Kontakt: 600 000 000.`,
  },
  {
    name: 'second look: cs kratke',
    text: `Přijmeme číšníka/servírku do restaurace v Brně. Směny krátký/dlouhý týden, 160 Kč/h. Volejte 600 000 000.`,
  },
  {
    name: 'second look: ja short',
    text: `【急募】カフェスタッフ 時給1,200円 渋谷駅徒歩5分 週2日〜OK 未経験歓迎 応募は電話で`,
  },
  { name: 'second look: zh short', text: `急招奶茶店店员，月薪5000-6000，包吃住，两班倒，有意者请联系王先生。` },
  { name: 'second look: ko short', text: `카페 아르바이트 모집 시급 11,000원 주 3일 성수동 경력 무관 문자 주세요` },
  {
    name: 'second look: yc',
    text: `Nimbus (YC W23) | Founding Engineer | SF, onsite | $150k–$190k + 0.5–1.5%\nWe automate customs paperwork. You'd be engineer #3. TypeScript, Postgres. Email founders@nimbus.example`,
  },
  {
    name: 'second look: contractor',
    text: `Contract: Salesforce Administrator, 6 months, outside IR35, £450/day, hybrid Bristol (2 days). Start ASAP. Skills: Flow, CPQ, data migration. Please reply with your CV and availability.`,
  },
  {
    name: 'second look: question ad',
    text: `Do you love bread? Are you awake at night? Then we want you as our new night baker! Elm Street Bakery, Leeds. Full-time, £28k. Come by and ask for Tom.`,
  },
  {
    name: 'second look: legal',
    text: `Associate Counsel, Employment\nHarborline – London\nYou'll advise our HR team on hiring, policies, contracts and disputes, draft offer letters and employment agreements, and run training for managers. You're a qualified solicitor with 3–5 PQE in employment law. £85–95k plus bonus.`,
  },
  {
    name: 'second look: recruiter',
    text: `Talent Acquisition Partner\nBluefern, Lisbon (hybrid)\nWhat you'll do\n- Write job descriptions and interview guides with hiring managers\n- Source and interview candidates\n- Send offer letters and rejections with care\nWhat you bring\n- 4+ years in recruiting\n- Fluent English and Portuguese`,
  },
  {
    name: 'second look: teacher',
    text: `Bootcamp Instructor (Data)\nWe run evening courses in SQL and Python. We're looking for an instructor for our next cohort. You'll teach lessons, review homework and improve the curriculum. You have taught before and know pandas well. Part-time, €60/h.`,
  },
  {
    name: 'ca cooperative, no title',
    text: `Treballa amb nosaltres\nSom una cooperativa de cures nascuda l'any 2014 a Olot i acompanyem unes dues-centes famílies de la comarca, amb un equip de trenta persones que decideix en assemblea.\nBusquem una persona per a l'equip d'atenció a domicili.\nQuè faràs\nAcompanyar gent gran a casa seva\nCoordinar-te amb les famílies i amb els serveis socials\nQuè demanem\nTitulació d'auxiliar o certificat de professionalitat\nExperiència amb gent gran\nQuè oferim\nContracte indefinit de 25 hores setmanals\nEnvia'ns el currículum a feina@cures.example abans del 12 de març.`,
  },
  {
    name: 'ca shop',
    text: `Dependenta o dependent per a la fleca de Vic\nNecessitem una persona per als matins i algun cap de setmana. Jornada parcial, 20 hores. Cal experiència de cara al públic i nivell mitjà de català. Sou segons conveni. Porta el currículum a la botiga o truca'ns.`,
  },
  {
    name: 'ca town hall',
    text: `Convocatòria per a la borsa de treball de mestres d'escola bressol\nL'Ajuntament de Vallbona obre un procés selectiu per cobrir substitucions.\nFuncions\nAtendre un grup d'infants de 0 a 3 anys i fer-ne el seguiment amb les famílies\nRequisits\nCicle formatiu d'educació infantil\nNivell C1 de català\nCertificat negatiu de delictes sexuals\nPresentació de sol·licituds: fins al 20 de maig.`,
  },
  {
    name: 'gl association',
    text: `Oferta de emprego: técnica de programas\nSomos unha asociación veciñal de Lugo. Estamos a buscar unha persoa para coordinar as actividades da mocidade.\nFuncións\nPreparar obradoiros e saídas\nLevar as redes da asociación\nQue pedimos\nExperiencia mínima de 2 anos con mocidade\nCarné B\nQue ofrecemos\nXornada parcial, contrato indefinido\nEnvíanos o teu currículo antes do 3 de abril.`,
  },
  {
    name: 'en message of two lines',
    text: `Hello everyone, the Tin Whistle in Leith is after a part time bartender to cover Fridays, £12.40 an hour plus tips. You should have pulled pints before. Message Morag on 07700 900123 or pop in with your CV.`,
  },
  {
    name: 'fr internship on the site of a small house',
    text: `Stage : outils de cartographie\nLa coopérative Taupe & Fils fait des outils pour les communes rurales.\nNous accueillons chaque année une ou un stagiaire, et nous prenons le temps qu'il faut.\nAvec Salomé, tu vas :\nreprendre la saisie sur le terrain\ndocumenter ton travail\nTon profil\nÉtudiante ou étudiant en géomatique\nConditions\nQuatre à six mois, 900 € par mois, à Crest\nÉcris-nous à bonjour@taupe.example avant le 15 décembre.`,
  },
];
