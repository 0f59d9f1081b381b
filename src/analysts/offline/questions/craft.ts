import { templates } from './template.ts';

/** Trades that are learned at the bench, the bedside, the stove or the counter: questions of their own. */
const HEALTH = templates(
  'craft',
  [
    [
      /\b(?:medicat\w+|medicines?|drug (?:administration|rounds?)|IV|injections?|prescri\w+)\b|Medikament|médicament|medicaci/i,
      'A colleague asks you to give a dose that does not look right to you, and the doctor is busy. What do you do, step by step, with {np} on your shift?',
      'whether safety comes before speed for you',
    ],
    [
      /\b(?:patients?|residents?|service users?)\b|Patient|Bewohner|résidents|pacientes|患者/iu,
      'You come on shift and three people need you at once. How do you decide who comes first, and what do you tell the other two, with {np} in your care?',
      'how you set priorities at the bedside',
    ],
    [
      /\b(?:handover|hand-?off|shift report|SBAR|multidisciplinary|interdisciplinary)\b|Übergabe|transmissions|Dienstübergabe/i,
      'What must never be missing from a handover about {np}, and how do you notice at the receiving end that something is missing?',
      'how you hand over to the next shift',
    ],
    [
      /\b(?:document\w*|chart\w*|EHR|EMR|Epic|Cerner|records?)\b|Dokumentation/i,
      'It is the end of a long shift and you still have {np} in front of you. What do you write, what do you leave for tomorrow, and why?',
      'whether you treat notes as part of care',
    ],
    [
      /\b(?:famil(?:y|ies)|relatives|carers)\b|Angehörige|familles|familiares/i,
      'A relative is angry and partly right. How do you talk with them about {np} without promising what you cannot keep?',
      'how you talk with families',
    ],
    [
      /\b(?:infection|hygiene|sterile|PPE|wounds?)\b|Wundversorgung|hygiène|higiene/i,
      'You see a senior colleague skip a step in {np}. What do you say, when, and to whom?',
      'whether you speak up about standards',
    ],
    [
      /\b(?:emergenc\w+|acute|triage|critical|ICU|resuscitat\w+|deteriorat\w+)\b|Notfall|urgences|urgencias/i,
      'Describe the moment when you knew that somebody was getting worse before the numbers showed it. What did you do, and what would you do here with {np}?',
      'how sound your clinical judgement is',
    ],
    [
      /\b(?:care plans?|assess\w+|rehabilitat\w+|therap\w+|treatment plans?|diagnos\w+)\b|Pflegeplan|Therapie/i,
      'Somebody refuses what you planned. How do you change {np} together with them, and where is the line?',
      'whether you plan with people and not for them',
    ],
  ],
  ['health', 'social'],
);

const EDUCATION = templates(
  'craft',
  [
    [
      /\b(?:lesson|curriculum|teaching|instruction|lectures?|syllabus|courses?)\b|Unterricht|Lehrplan|cours\b|clases|aulas/i,
      'Half of the class has understood and half has not, with ten minutes left. What do you do, using {np} as the example?',
      'whether your teaching responds to the class',
    ],
    [
      /\b(?:classroom|behavio(?:u)?r|discipline)\b|Klassenführung|gestion de classe/i,
      'One pupil decides every day how the lesson goes. What have you tried in such a case, and what would you do first about {np}?',
      'how calm you stay in front of a class',
    ],
    [
      /\b(?:assess\w*|grad(?:es|ing)|exams?|test(?:s|ing)|feedback|progress)\b|Bewertung|évaluation|evaluaci/i,
      'Two pupils hand in the same result after very different efforts. How do you deal with that when it comes to {np}?',
      'how fairly you assess',
    ],
    [
      /\b(?:parents?|guardians|famil(?:y|ies))\b|Eltern|parents d.élèves|padres|famílies/i,
      'A parent tells you that you are the problem. How does the conversation go, and what changes about {np} afterwards?',
      'how you work with parents',
    ],
    [
      /\b(?:special needs|SEN|IEPs?|inclusi\w+|differentiat\w+|learning difficult\w+|diverse learners)\b|Förder|inclusion|inclusión/i,
      'How do you plan {np} for the child who is two years behind and the one who is two years ahead?',
      'how you teach children of very different levels',
    ],
    [
      /\b(?:safeguard\w+|child protection|wellbeing|welfare)\b|Kinderschutz/i,
      'A child tells you something and asks you to keep it secret. What do you say, and what happens next under {np}?',
      'whether you know what to do when a child is at risk',
    ],
    [
      /\b(?:students?|pupils?|children|learners|kids|toddlers)\b|Schüler|Kinder|élèves|enfants|alumn|niños|infants|alunos|生徒|学生/iu,
      'Tell us about a learner everyone had given up on. What did you notice that others had not, and how would it help with {np}?',
      'whether you believe in every learner',
    ],
  ],
  ['education', 'social'],
);

const KITCHEN_AND_FLOOR = templates(
  'craft',
  [
    [
      /\b(?:menus?|dishes|recipes?|cuisine|food (?:preparation|prep)|cook(?:ing)?|bak(?:ing|e))\b|Speisen|Küche|cuisine|cocina|cozinha/i,
      'A key ingredient does not arrive and service starts in an hour. What happens to {np}, and who do you tell in which order?',
      'how you improvise and keep the standard',
    ],
    [
      /\b(?:HACCP|food safety|hygiene|allergens?|clean\w*|sanita\w+)\b|Hygiene|hygiène|higiene/i,
      'A guest says “a little allergic”. What do you do, and how do you organise {np} so that it works on the busiest night too?',
      'whether safety holds when it is busy',
    ],
    [
      /\b(?:guests?|customers?|diners|service)\b|Gäste|Gästen|clients|huéspedes|clientes|hóspedes/i,
      'A table has waited forty minutes and the kitchen is behind. What do you say to them, and what do you say to the kitchen? Think of {np}.',
      'how you serve under strain',
    ],
    [
      /\b(?:stock|inventory|orders?|ordering|waste|food cost|suppliers?)\b|Bestellung|Warenwirtschaft|stocks?\b/i,
      'Where does money disappear in {np}, and what did you do about it in your last kitchen or house?',
      'whether you watch the cost',
    ],
    [
      /\b(?:team|staff|brigade|shift|rota|train\w*)\b|Schicht|équipe|equipo|equipe/i,
      'Two people call in sick on a Saturday. How do you rearrange the evening around {np}?',
      'how you run a shift',
    ],
  ],
  ['hospitality'],
);

const WAREHOUSE = templates(
  'craft',
  [
    [
      /\b(?:inventory|stock|cycle counts?|discrepanc\w+)\b|Bestand|Inventur|stocks?\b|inventario|estoque|magazyn/i,
      'The system says forty and the shelf says thirty-one. How do you find the missing nine, and what changes in {np} so that it does not repeat?',
      'whether you look for causes or only correct numbers',
    ],
    [
      /\b(?:forklift|reach truck|pallet\w*|equipment|machinery)\b|Stapler|Gabelstapler|chariot|carretilla|empilhadeira/i,
      'You are behind, and someone drives faster than allowed to catch up. What do you do, and how do you keep {np} safe at peak?',
      'whether you stay safe under time pressure',
    ],
    [
      /\b(?:pick\w*|pack\w*|orders?|dispatch\w*|shipping|shipments?|loading|deliver\w+)\b|Kommission|Versand|préparation|expédition|pedidos/i,
      'Errors in {np} have doubled since the new starters came. How do you find out why before anyone is blamed?',
      'how you keep quality up on the floor',
    ],
    [
      /\b(?:safety|health and safety|OSHA|accident|PPE|HSE)\b|Arbeitssicherheit|sécurité|seguridad|segurança/i,
      'Tell us about a near miss that nobody would have reported. What did you do with it, and what would you look at first in {np}?',
      'whether safety is more than posters to you',
    ],
    [
      /\b(?:throughput|productivity|KPIs?|targets?|efficien\w+|lean|5S|continuous improvement)\b|Kennzahlen/i,
      'Which figure for {np} can be improved by cheating, and how do you keep people from it?',
      'whether you see through figures',
    ],
    [
      /\b(?:shifts?|team|staff|supervis\w+|schedul\w+|labou?r)\b|Schicht|équipe|equipo|equipe/i,
      'A quarter of the late shift does not turn up. How do you decide what is left undone, with {np} to run?',
      'how you run a shift',
    ],
    [
      /\b(?:WMS|SAP|ERP|scanner|RF|Excel)\b/,
      'The system goes down at ten in the morning. How do you carry on with {np}, and how do you bring the records straight afterwards?',
      'how you work when the system does not',
    ],
    [
      /\b(?:carriers?|transport\w*|routes?|freight|customs|import|export|suppliers?|purchas\w+|procure\w*)\b|Spedition|Einkauf|achats|compras/i,
      'A carrier or supplier lets you down for the third time. What is in your hands with {np}, and when do you change to another?',
      'how firm you are with partners',
    ],
  ],
  ['logistics', 'retail', 'driver'],
);

const SHOP = templates(
  'craft',
  [
    [
      /\b(?:customers?|clients?|shoppers?)\b|Kund|clientes?|klient/i,
      'A customer wants to return something that they have clearly used. What do you say, and how much room do you have with {np}?',
      'where your service has limits',
    ],
    [
      /\b(?:sales|selling|targets?|upsell\w*|revenue|conversion)\b|Verkauf|Umsatz|\bventes?\b|\bventas?\b|\bvendas\b|sprzedaż/iu,
      'When do you talk a customer out of buying, and how does that go together with {np}?',
      'whether you sell for the long run',
    ],
    [
      /\b(?:merchandis\w+|displays?|shelves|visual|planogram)\b|Warenpräsentation|escaparate/i,
      'You have one morning to make {np} sell better without a discount. What do you move first, and how do you see whether it worked?',
      'whether you have an eye for the shop floor',
    ],
    [
      /\b(?:cash|till|POS|register|banking|payments?)\b|Kasse|caisse|caja|caixa/i,
      'The till is short for the second time this month. How do you handle it within {np} and within the team?',
      'how you combine honesty and tact',
    ],
    [
      /\b(?:product knowledge|advice|advise|sports?|fashion|technical)\b|Beratung|conseil|asesorar|asesoramiento|deporte/i,
      'Sell us something from {np} to a person who does not know what they need. What do you ask first?',
      'whether you advise before you sell',
    ],
  ],
  ['retail', 'sales'],
);

const SALES = templates(
  'craft',
  [
    [
      /\b(?:prospect\w*|outbound|cold call\w*|lead generation|pipeline|new business|hunt\w*)\b|Neukunden|Akquise|prospection|prospección|prospecção/i,
      'Build your first hundred names for {np} in front of us: where do they come from, who is left out, and what does your first sentence say?',
      'how you find new customers',
    ],
    [
      /\b(?:quotas?|targets?|revenue|forecast\w*|ARR|bookings)\b|Umsatz|chiffre d.affaires|objetivos|metas/i,
      'Walk us through a forecast you got wrong by more than a fifth. Which sign did you not want to see, and what would you watch here, with {np}?',
      'how honest your forecasts are',
    ],
    [
      /\b(?:negotiat\w+|clos(?:e|ing)|contracts?|pricing|discounts?)\b|Verhandlung|Abschluss|négoci|negocia/i,
      'Procurement asks for twenty per cent at the last minute. What have you prepared for {np} so that you can say no?',
      'how early you prepare a negotiation',
    ],
    [
      /\b(?:accounts?|relationships?|key account|retention|renewals?|customers?|clients?)\b|Kunden|clients|clientes/i,
      'Your champion leaves the customer. What happens to {np} in the next two weeks?',
      'whether your relationships rest on more than one person',
    ],
    [
      /\b(?:CRM|Salesforce|HubSpot|reporting)\b/i,
      'What does your manager see in {np} that you use yourself, and what do you fill in only because you must?',
      'whether you keep records for a purpose',
    ],
    [
      /\b(?:C-level|executives?|decision[- ]makers?|stakeholders?|enterprise)\b|Entscheider|décideurs|decisores/i,
      'You get ten minutes with the person who decides. What do you leave out about {np}?',
      'how you speak to people who decide',
    ],
    [
      /\b(?:demos?|present\w*|product|solution)\b|Präsentation|présent|present/i,
      'Ten minutes into a demonstration you see that they need something other than {np}. What do you do with the other fifty?',
      'whether you listen before you show',
    ],
    [
      /\b(?:restaurants?|merchants?|partners?|territory|market|region)\b|Gebiet|territorio|secteur/i,
      'You get a new patch tomorrow. How do you spend the first two weeks so that you see a difference in {np} after three months?',
      'how you plan a territory',
    ],
  ],
  ['sales', 'success'],
);

const SERVICE = templates(
  'craft',
  [
    [
      /\b(?:customers?|clients?|users?|callers?|tickets?|cases?|inquir\w+|enquir\w+)\b|Kund|Anfragen|demandes|consultas|clientes/i,
      'The rules say no and the customer is right. What do you do, and what do you change in {np} so that the next colleague need not decide it alone?',
      'how you use your judgement inside rules',
    ],
    [
      /\b(?:SLA|response times?|queue|volume|CSAT|NPS|satisfaction)\b|Zufriedenheit/i,
      'Fast answers and good answers pull apart in {np}. Show us how you watch both.',
      'how you watch the quality of service',
    ],
    [
      /\b(?:escalat\w+|complaints?|difficult|conflict)\b|Beschwerde|Reklamation|réclamation|reclam/i,
      'Play it with us: we are furious about {np} and partly wrong. You have two minutes.',
      'how you calm an angry customer',
    ],
    [
      /\b(?:knowledge base|document\w*|macros|FAQ|training|onboard\w*)\b/i,
      'Which question about {np} should customers never have to ask, and how would you make it disappear?',
      'whether you remove causes or only answer',
    ],
    [
      /\b(?:product|engineering|bugs?|feedback|roadmap)\b/i,
      'You have one slot a month to tell the product team about {np}. What do you bring, and how do you choose it?',
      'how you speak for the customer inside',
    ],
  ],
  ['success'],
);

const FINANCE = templates(
  'craft',
  [
    [
      /\b(?:month[- ]end|year[- ]end|clos(?:e|ing)|reconcil\w+|journal|ledger|accruals?)\b|Abschluss|Abstimmung|clôture|rapprochement|cierre|conciliaci|fechamento|zamknięci|決算/iu,
      'It is day four of the close and one account does not reconcile. How long do you search in {np}, what do you book meanwhile, and who knows about it?',
      'how you close the books under time pressure',
    ],
    [
      /\b(?:IFRS|GAAP|HGB|tax(?:es)?|VAT|TVA|IVA|audit\w*|SOX|statutory)\b|Steuer|impuestos|podatk|税/iu,
      'Where, in {np}, could two honest accountants decide differently? Tell us where you stood the last time and how the auditor saw it.',
      'how you apply rules where they leave room',
    ],
    [
      /\b(?:budget\w*|forecast\w*|planning|variance|controlling|FP&A)\b|Planung|Budget|presupuesto|orçamento/i,
      'A department always lands exactly on budget. What do you look at in {np} before you praise them?',
      'how curious you are about numbers',
    ],
    [
      /\b(?:payable|receivable|invoic\w+|billing|collections?|payments?|payroll)\b|Kreditor|Debitor|Rechnung|Lohn|factur|paie|nómina|fatur|請求|給与/iu,
      'A supplier sends new bank details by e-mail on the day of the payment run. How do you handle {np} so that this cannot go wrong?',
      'whether you check before money leaves the house',
    ],
    [
      /\b(?:Excel|SAP|DATEV|QuickBooks|Xero|NetSuite|Oracle|Sage|ERP|freee)\b/i,
      'Show us how you would check a colleague’s sheet or posting in {np} that you have never seen before. What are the first three tests?',
      'how you check what a tool shows',
    ],
    [
      /\b(?:loans?|credit|lending|mortgage|risk|portfolio|branch|clients?|customers?)\b|Kredit|crédit|crédito|úvěr|klient/iu,
      'A good customer asks for something just outside the rules. Take {np}: what do you look at beyond the form, and how do you say no?',
      'how you judge credit, and how you say no',
    ],
    [
      /\b(?:report\w*|analys\w+|management accounts|dashboards?)\b|Bericht|reporting|informes|relatórios/i,
      'The managing director reads one page a month. What do you put on it from {np}, and what do you leave off?',
      'whether your figures help people decide',
    ],
    [
      /\b(?:controls?|compliance|process(?:es)?|improve\w*|automat\w+)\b|Prozess|procesos|processos/i,
      'Around {np}, which check is done every month and has never found anything? Would you stop it?',
      'whether you know what a control is for',
    ],
  ],
  ['finance', 'admin'],
);

const HANDS = templates(
  'craft',
  [
    [
      /\b(?:preventi(?:ve|ative)|maintenance|servic(?:e|ing)|inspect\w*)\b|Wartung|Instandhaltung|maintenance|mantenimiento|manutenção|manutenzione|konserwac|taller/i,
      'Production wants the machine and the plan says maintenance. How do you decide, and what do you check in {np} if you get only twenty minutes?',
      'how you work under pressure',
    ],
    [
      /\b(?:troubleshoot\w*|repair\w*|fault\w*|diagnos\w+|breakdowns?)\b|Reparatur|Fehlersuche|Störung|réparation|dépannage|repara|naprawa/i,
      'The same fault comes back every two weeks and everyone has an opinion. With {np} in mind: how do you get to the cause?',
      'how you search for a fault',
    ],
    [
      /\b(?:safety|lockout|PPE|OSHA|hazard\w*|regulations?|codes?|permits?)\b|Sicherheit|Vorschriften|sécurité|normes|seguridad|seguran|BHP/i,
      'The foreman says “just this once, without”. What do you answer when it is about {np}?',
      'whether safety is a habit of yours',
    ],
    [
      /\b(?:blueprints?|drawings?|schematics?|plans|CAD|specifications?|toleranc\w+|measur\w+)\b|Zeichnung|Schaltplan|Plänen|plans|planos/i,
      'The drawing and the site do not agree. What do you do next with {np}, and who has to know before you cut, drill or weld?',
      'how you read a drawing and question it',
    ],
    [
      /\b(?:weld\w*|install\w*|assembl\w*|wiring|machin\w+|CNC|construct\w*|carpentry|paint\w*|plumb\w*)\b|Montage|Schweiß|Installation|pose|montaje|instala|montaż/i,
      'Talk us through {np} as if we were apprentices: the order, the mistake everyone makes once, and how you see that it is right.',
      'how well you know the trade',
    ],
    [
      /\b(?:quality|inspection|defects?|scrap|rework|standards?|ISO)\b|Qualität|qualité|calidad|qualidade|jakość/i,
      'You find that the last hundred pieces are slightly off and the truck is waiting. What happens next with {np}?',
      'whether you stand by quality when it costs something',
    ],
    [
      /\b(?:apprentices?|crew|team|subcontractors?|shift|supervis\w+)\b|Azubi|Auszubildende|Kolonne|équipe|equipo|cuadrilla|equipe/i,
      'Somebody on the crew is good, fast and careless. How do you handle it, with {np} depending on them?',
      'how you lead people at the workplace',
    ],
    [
      /\b(?:customers?|clients?|homeowners?)\b|Kund|clients?|clientes?/i,
      'The customer stands beside you and knows better. How do you keep to your way with {np} and keep the customer?',
      'how you deal with people on the job',
    ],
    [
      /\b(?:tools?|machines?|equipment|vehicles?|bikes?|bicycles?)\b|Maschinen|Werkzeug|machines|outils|máquinas|herramientas|bicicletas/i,
      'Which tool or machine in {np} have you seen misused most often, and what does the right use look like?',
      'how you treat your tools',
    ],
  ],
  ['trades', 'hardware', 'driver'],
);

const DRIVING = templates(
  'craft',
  [
    [
      /\b(?:routes?|deliver\w*|schedul\w+|drops?|loads?)\b|Tour|Route|livraison|ruta|entrega|trasa/i,
      'You are an hour late by noon. Which stops of {np} do you change, whom do you call, and what do you not do?',
      'how you decide on the road',
    ],
    [
      /\b(?:vehicle|truck|van|inspection|tachograph|hours of service|logs?)\b|Fahrzeug|véhicule|vehículo|veículo|pojazd/i,
      'What would make you refuse to drive a vehicle in the morning, and how does that conversation go? Take {np} as the case.',
      'whether you put safety before a schedule',
    ],
  ],
  ['driver'],
);

const PEOPLE = templates(
  'craft',
  [
    [
      /\b(?:sourc\w+|pipeline|candidates?|talent|recruit\w+|interviews?)\b|Bewerber|candidats?|candidatos?/i,
      'With {np} at hand, a role is still open after four months. What do you change first: the ad, the search, the interviews or the manager?',
      'how you find out why a search is stuck',
    ],
    [
      /\b(?:hiring managers?|stakeholders?|business partners?|managers?)\b|Führungskräfte|managers|gerentes/i,
      'A hiring manager wants to reject somebody “for fit”. What do you ask, with {np} on the table?',
      'how fairly you hire',
    ],
    [
      /\b(?:onboard\w*|offboard\w*|HRIS|Workday|payroll|records|policies|employee relations)\b|Personalakte|paie|nómina/i,
      'An employee tells you something in confidence that you may not keep to yourself. How do you handle it within {np}?',
      'how you hold trust and duty together',
    ],
    [
      /\b(?:diversity|inclusion|DEI|employer brand\w*|culture)\b/i,
      'Which number about {np} would you show the board although it looks bad?',
      'how honest you are with figures about people',
    ],
    [
      /\b(?:ATS|Greenhouse|Lever|LinkedIn|Boolean|data|metrics|schedul\w+|coordinat\w+)\b/,
      'Six interviewers, three time zones, one candidate with another offer. How do you run {np} so that the candidate would recommend us even after a no?',
      'how you treat candidates',
    ],
  ],
  ['people'],
);

const OFFICE = templates(
  'craft',
  [
    [
      /\b(?:calendars?|diar(?:y|ies)|schedul\w+|meetings?|travel arrangements?)\b|Termin|agenda|reuniones|reuniões/i,
      'Two directors need the same hour and both say it cannot move. How do you settle it, and how do you run {np} in a week that works?',
      'how you act without rank',
    ],
    [
      /\b(?:correspondence|phone|visitors?|reception|front desk|mail|inquir\w+)\b|Telefon|Empfang|accueil|recepción|atendimento/i,
      'Somebody at the desk insists on seeing the person who told you not to be disturbed. What do you say, thinking of {np}?',
      'how tactful you are at the door',
    ],
    [
      /\b(?:data entry|records?|filing|documents?|documentation|archiv\w+|contracts?)\b|Ablage|Dokumente|dossiers|documentos/i,
      'You find a year of mistakes in {np}. What do you put right, what do you leave, and whom do you tell?',
      'whether your order keeps a sense of proportion',
    ],
    [
      /\b(?:orders?|supplies|vendors?|purchas\w+|expenses?|invoices?|budget)\b|Bestell|fournitures|compras/i,
      'Where does an office like ours waste money in {np} without noticing?',
      'how you save money',
    ],
    [
      /\b(?:confidential\w*|discretion|sensitive)\b|vertraulich|Diskretion|confidenti/i,
      'A colleague you like asks you about something from {np} that you know and may not say. What do you answer?',
      'how discreet you are',
    ],
    [
      /\b(?:coordinat\w+|events?|projects?|process(?:es)?|operations)\b|Veranstaltung|événements|eventos/i,
      'Tell us what you would write down in your first month so that {np} runs while you are on holiday.',
      'whether your work can go on without you',
    ],
  ],
  ['admin', 'management', 'other', 'consulting'],
);

const COMMUNICATION = templates(
  'craft',
  [
    [
      /\b(?:content|copy\w*|writ\w+|editorial|blogs?|articles?|stor(?:y|ies))\b|Texte|Redaktion|rédaction|contenidos?|conteúdo/i,
      'Bring something you wrote that failed. What was it meant to do, and how would you write it for {np} today?',
      'whether you can edit yourself',
    ],
    [
      /\b(?:campaigns?|SEO|SEM|paid|ads|performance marketing|social media|channels?)\b|Kampagne|campagnes?|campañas?|campanhas?/i,
      'Spend has doubled and leads have not. Take {np} apart with us: what do you look at on the first morning?',
      'how you use numbers',
    ],
    [
      /\b(?:brand|positioning|messag\w+|voice|PR|press)\b|Marke|marque|marca/i,
      'What would {np} never say, and how do you keep ten people to that?',
      'whether you have a sense for a brand',
    ],
    [
      /\b(?:analytics|conversion|funnel|KPIs?|ROI|attribution|A\/B)\b/i,
      'The dashboard credits {np} with everything. How much of it do you believe, and how do you find out?',
      'whether you doubt what the figures claim',
    ],
    [
      /\b(?:community|audience|events?|influencers?|followers)\b|communauté|comunidad/i,
      'A post goes wrong on a Sunday. Who decides, what do you publish within the hour, and what do you change about {np} on Monday?',
      'whether you keep a cool head in public',
    ],
    [
      /\b(?:research|users?|prototyp\w*|wireframes?|usability|Figma|interaction|visual|service design)\b|Nutzer|utilisateurs?|usuari[oa]s?/i,
      'Show us a design you threw away. What told you to, and what would make you throw away a first version of {np}?',
      'whether your design decisions rest on evidence',
    ],
    [
      /\b(?:developers?|engineers?|product managers?|stakeholders?|handoff|design system)\b/i,
      'What was built is not what you drew. When do you insist, when do you let it go, with {np} at stake?',
      'how you work with other trades',
    ],
  ],
  ['marketing', 'design'],
);

const LAW = templates(
  'craft',
  [
    [
      /\b(?:contracts?|agreements?|NDA|draft\w*)\b|Verträge|contrats|contratos/i,
      'Mark the three clauses you read first in {np}, and tell us which one a business colleague always wants to delete.',
      'what matters to you in a contract',
    ],
    [
      /\b(?:litigation|disputes?|claims?|court|hearings?)\b|Rechtsstreit|contentieux|litigio/i,
      'When did you advise to settle although you would have won? Relate it to {np}.',
      'whether you look beyond the law',
    ],
    [
      /\b(?:complian\w+|regulat\w+|GDPR|privacy|polic(?:y|ies)|risk)\b|Datenschutz/i,
      'A product that half the company loves touches a grey area of {np}. What do you write, and to whom?',
      'how clearly you advise when things are uncertain',
    ],
    [
      /\b(?:research|advice|advis\w+|opinions?|clients?|stakeholders?)\b|Beratung|conseil|asesor/i,
      'Explain a hard point from {np} to us in three sentences without a single term of art.',
      'how plainly you advise',
    ],
  ],
  ['legal'],
);

const CARE_FOR_PEOPLE = templates(
  'craft',
  [
    [
      /\b(?:clients?|cases?|caseload|service users?|vulnerable|youth|famil(?:y|ies)|individuals)\b|Klient|Jugendliche|familles|familias|infants|niños/i,
      'Somebody you have worked with for months stops coming. What do you do in the first week, and what do you not do, as part of {np}?',
      'how you persist with respect',
    ],
    [
      /\b(?:fundrais\w+|donors?|grants?|volunteers?)\b|Spenden|dons|donantes/i,
      'A donor offers a large sum for something that is not quite your mission. How do you weigh it against {np}?',
      'how you handle money that others gave',
    ],
    [
      /\b(?:crisis|safeguard\w+|risk|trauma|boundaries)\b|Krise|crise/i,
      'Where have you drawn a boundary that hurt somebody, and was it right? How would you draw it in {np}?',
      'where you draw a line',
    ],
    [
      /\b(?:activities|workshops?|programs?|programmes?|groups?|leisure|play)\b|Freizeit|animation|actividades|activitats|atividades/i,
      'Rain, thirty children and the plan falls through: what do you do with {np} for the next hour?',
      'how you improvise with a plan behind it',
    ],
  ],
  ['social', 'education'],
);

const GUARD = templates(
  'craft',
  [
    [
      /\b(?:patrol\w*|monitor\w*|CCTV|access control|surveillance)\b/i,
      'Nothing has happened for three weeks. How do you stay awake to {np}, and what small thing did you once notice that mattered?',
      'how attentive you are',
    ],
    [
      /\b(?:incidents?|emergenc\w+|report\w*|de-?escalat\w+|conflict)\b/i,
      'Somebody is aggressive and there are bystanders. What do you do first, and what does your report on {np} say afterwards?',
      'how you calm an angry customer',
    ],
    [
      /\b(?:visitors?|public|customers?|employees?|access)\b/i,
      'A manager without a badge is in a hurry. What happens, given {np}?',
      'whether the rules hold for everybody with you',
    ],
  ],
  ['security_guard'],
);

export const CRAFT = [
  ...HEALTH,
  ...EDUCATION,
  ...KITCHEN_AND_FLOOR,
  ...WAREHOUSE,
  ...SHOP,
  ...SALES,
  ...SERVICE,
  ...FINANCE,
  ...HANDS,
  ...DRIVING,
  ...PEOPLE,
  ...OFFICE,
  ...COMMUNICATION,
  ...LAW,
  ...CARE_FOR_PEOPLE,
  ...GUARD,
];
