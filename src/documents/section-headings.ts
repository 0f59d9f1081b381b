import { allMatches } from '../core/all-matches.ts';
import { shareFirstLetters } from '../core/alternation.ts';
import type { SectionKind } from '../core/posting.ts';
import { withoutAccents } from '../core/without-accents.ts';

/**
 * How headings of job ads name their sections, in the languages the reader knows. Each pattern is tried on a folded
 * heading: lower case, straight quotes, no emoji, no numbering, no closing colon. The first kind that fits wins, so
 * the narrower meanings ("preferred qualifications") come before the wider ones ("qualifications").
 */
const HEADINGS: readonly (readonly [SectionKind, readonly RegExp[]])[] = [
  [
    'equal_opportunity',
    [
      /\bequal[- ](?:employment[- ])?opportunit|\bequal employer|\beeo\b|\be\.e\.o|\bdiversity\b|\binclusi(?:on|ve)\b|\baffirmative action|\breasonable accommodation|\baccommodations?\b|\bour commitment to (?:diversity|inclusion|equity)|\bbelonging\b/,
      /\bchancengleichheit|\bvielfalt\b|\bdiversität|\bégalité des chances|\bdiversité|\bigualdad|\bdiversidad|\bigualdade|\bdiversidade|\bpari opportunità|\bdiversità|\bdiversiteit|\bróżnorodn|\brůznorod|\brovné příležitosti/,
      /多様性|機会均等|多元化|平等/,
    ],
  ],
  [
    'nice_to_have',
    [
      /\bnice[- ]to[- ]ha(?:ve|ves)\b|\bgood to have|\bgreat to have|\bpreferred\b|\bpreferences?\b|\bdesir(?:ed|able)\b|\bbonus(?:es)?(?: points| skills| if|$)|\bextra (?:points|credit)|\bbrownie points|\bpluses\b|\b(?:a|big|huge|definite) plus\b|^plus(?: if)?\b|\bstand out\b|\badvantageous\b|\bideally\b|\boptional\b|\bit(?:'s| is| would be) (?:a )?(?:plus|bonus|great|nice)|\beven better\b|\bwould be (?:nice|great|awesome|a plus)|\bset you apart|\bimpress us\b|\bicing on the cake|\bgood additions?\b|\bnot required but\b|\bwe'd love (?:it )?if\b/,
      /\bvon vorteil\b|\bwünschenswert|\bidealerweise|\bpluspunkte|\boptional\b|\bbonuspunkte|\bdas wäre (?:toll|super|schön)/,
      /\bun plus\b|\ble plus\b|\bles plus\b(?! (?:de|du) )|\bappréciée?s?\b|\bsouhaitée?s?\b|\batouts?\b|\bserait un plus/,
      /\bdeseable|\bvalorable|\bse valora|\bplus\b|\bdeseado|\bes valora(?:rà)?\b|\bvalorarem|\bvalorarase|\bdesitjable|\bno excluyente/,
      /\bdesejável|\bdesejáveis|\bdiferencia(?:l|is)\b|\bserá um diferencial|\bvalorizamos\b|\bvaloriza-se/,
      /\bgradit[aoie]\b|\bpreferenzial|\bcostituisce titolo|\bnice to have|\btitolo preferenziale/,
      /\bis een pré|\bpré'?s?\b(?![ -]re)|\bmooi meegenomen|\bwenselijk/,
      /\bmile widzian|\bdodatkow(?:e|ym) (?:atut|umiejętn)|\batutem\b|\bbędzie plusem|\bvýhodou|\bvýhoda\b|\boceníme|\boceňujeme/,
      /歓迎|尚可|優遇|あれば尚|望ましい|加分|优先|優先|우대/,
    ],
  ],
  [
    'benefits',
    [
      /\bbenefits?\b|\bperks?\b|\bwhat(?:'s| is) in it for you|\bwhat (?:we|you(?:'ll| will)?) (?:offer|can offer|get|receive|gain)\b|\bwhat we (?:provide|can give)|\bwe (?:offer|provide)\b|\bour offer(?:ing)?\b|\bwhy (?:join|work|you'll love|you should|us|choose)\b|\bwhat you can expect|\byou(?:'ll| will) (?:get|receive|enjoy)\b|\bin return\b|\bwhat's on offer|\breasons to (?:join|love)|\bwhat do we offer|\btotal rewards|\brewards\b|\blife at\b|\bwhat you'll love/,
      /\bwir bieten|\bbieten wir|\bunser angebot|\bwas (?:wir|dir)\b.*(?:bieten|angebot)|\bdas bieten|\bdeine (?:vorteile|benefits)|\bihre vorteile|\bvorteile\b|\bbenefits\b|\bdarauf (?:kannst|können)|\bdas erwartet (?:dich|sie)|\bwarum (?:wir|zu uns|bei uns)|\bfreu dich auf/,
      /\bavantages?\b|\bce que nous (?:offrons|proposons|vous)|\bnous (?:offrons|proposons|vous offrons|vous proposons)\b|\bce qu'on (?:t'|vous )?(?:offre|propose)|\bpourquoi (?:nous|rejoindre)|\bles plus (?:de|du)\b|\bconditions? (?:de travail|et avantages)/,
      /\bbeneficios|\bqué (?:ofrecemos|te ofrecemos|ofrece)|\bofrecemos|\bse ofrece|\bofrece\b|\bte ofrecemos|\bventajas|\bpor qué (?:nosotros|unirte|trabajar)|\bbeneficis|\boferim|\bs'ofereix|\bofrécese|\bcondicions|\bqué obtendrás|\bcondiciones/,
      /\bbenefícios|\bo que (?:oferecemos|te oferecemos|nós oferecemos)|\boferecemos|\boferta\b|\bvantagens|\bpor que (?:trabalhar|se juntar)/,
      /\bcosa (?:offriamo|ti offriamo)|\boffriamo|\bl'offerta|\bcosa offre|\bsi offre|\bperché (?:noi|sceglier)|\bvantaggi/,
      /\bwat (?:wij|we|bieden|krijg)\b|\bwij bieden|\bwe bieden|\bdit bieden|\baanbod|\barbeidsvoorwaarden|\bwat krijg je|\bwaarom (?:bij|wij)/,
      /\bofer(?:ujemy|ta)\b|\boferta\b|\bco (?:oferujemy|zyskasz|mamy dla)|\bbenefity|\bdlaczego warto|\bco (?:nabízíme|vám nabízíme|získáte)|\bnabízíme|\bco (?:vás|tě) u nás čeká|\bvýhody\b/,
      /福利|待遇|手当|保険|休暇|休日|特典|私たちが提供|提供する|魅力|我们提供|我們提供|薪酬福利|복리후생|복지|혜택|福利厚生|メリット/,
    ],
  ],
  [
    'pay',
    [
      /\bsalar(?:y|ies)\b|\bcompensation\b|\bpay (?:range|transparency|rate|band|scale)|\bpay$|\bremuneration|\bwage\b|\bbase pay|\brate of pay/,
      /\bgehalt\b|\bvergütung|\bverdienst|\bentgelt|\brémunération|\bsalaire|\bsalario|\bsalari\b|\bsueldo|\bretribución|\bremuneración|\bsalário|\bremuneração|\bretribuzione|\bstipendio|\bsalaris\b|\bbeloning|\bwynagrodzenie|\bwidełki|\bmzda\b|\bplat\b|\bplatové/,
      /給与|給料|年収|月給|賃金|报酬|薪资|薪酬|薪水|工资|급여|연봉/,
    ],
  ],
  [
    'application',
    [
      /\bhow to apply|\bapply\b|\bapplications?\b(?! (?:develop|architect|support|security|manage))|\b(?:hiring|interview|recruit(?:ment|ing)|selection|application) process|\binterview(?:s|ing)?\b(?: steps| stages|$)|\bnext steps|\bcontact\b|\binterested\?|\bready to (?:join|apply)|\bwhat happens next|\bto be considered|\bsubmit your/,
      /\bbewerb(?:ung|en|e)\b|\bbewerbungsprozess|\bkontakt\b|\bansprechpartner|\bso geht's weiter|\binteresse geweckt|\bhaben wir (?:dein|ihr)|\binteressiert\?/,
      /\bpostuler|\bcandidature|\bprocessus de recrutement|\bcomment postuler|\bcontact\b|\bintéressée?\??$|\bdéroulement des entretiens|\bprocessus\b/,
      /\bcómo (?:aplicar|postular|inscribirse)|\baplicar\b|\bproceso de selección|\bcontacto|\bprocés de selecció|\binscri|\bcandidatura|\bprocesso seletivo|\bcomo se candidatar|\bcandidate-se|\binscreva|\bcome candidarsi|\bcandidati\b|\biter di selezione|\bsollicite(?:er|ren|atie)|\binteresse\?|\baplikuj|\bproces rekrutac|\brekrutacj|\bjak (?:aplikować|se přihlásit)|\bvýběrové řízení|\bkontakt/,
      /応募(?!資格|要件|条件)|選考|面接|お問い合わせ|連絡先|申请(?!条件|资格|要求)|應徵(?!條件|資格|要求)|应聘(?!条件|资格|要求)|投递|联系方式|联系我们|招聘流程|지원 ?방법|전형|접수/,
    ],
  ],
  [
    'responsibilities',
    [
      /\bresponsib(?:ilit(?:y|ies)|le)\b|\bduties\b|\baccountabilities|\bwhat (?:you(?:'ll| will| would)?|you are|you're|will you|you get to) (?:be )?(?:do|doing|own|work|deliver|be responsible|build|achieve|going to do|accomplish|lead|drive)\b|\bwhat you do\b|\byou will(?: be)?$|\byou'll$|\bin this role|\bin this position|\b(?:key|main|core|primary|essential|typical|daily|your) (?:tasks|activities|functions|deliverables|objectives|outcomes)|\btasks\b|\bday[- ]to[- ]day|\ba (?:typical )?day in|\bwhat (?:the|this) (?:job|role|position) (?:involves|entails)|\b(?:the|this|your) (?:job|role|position) (?:involves|entails)|\bwhat the role involves|\byour (?:mission|impact|contribution|day)|\bhow you(?:'ll| will)|\bthe impact you|\bscope of (?:work|role)|\bjob functions?$|\bwhat will you do|\bwhat you can do|\bessential functions|\bexpectations\b|\bas an? [\w ]{3,50}, you will/,
      /\b(?:deine|ihre|die|unsere|haupt)?\s?aufgaben\w*|\bverantwort(?:ung|lich)\w*|\btätigkeit(?:en|sbereich)?\b|\bwas (?:du|sie) (?:bei uns )?(?:tust|machst|tun|machen|bewegst|bewegen)|\bdas (?:machst|wirst) du|\bdein(?:e)? (?:mission|rolle|job|aufgabengebiet)|\bwas dich erwartet|\bwas sie erwartet|\bdeine herausforderung/,
      /\bmissions?\b|\bresponsabilités|\bvos? (?:tâches|activités|missions?|rôle)|\btâches|\bce que (?:tu|vous) (?:feras|ferez|allez)|\bactivités|\btes missions|\bton rôle|\bvotre quotidien/,
      /\bresponsabilidad(?:es)?|\bfunciones|\btareas|\bqué harás|\btus? (?:funciones|misión|responsabilidades)|\bmisión|\bfuncions|\btasques|\bresponsabilitats|\bactividades|\bque faràs|\btu día a día/,
      /\bresponsabilidades|\batividades|\batribuições|\bo que (?:você|vc) (?:vai|irá)? ?(?:fazer|faz)|\bsuas? (?:missão|responsabilidades)|\bfunções|\bprincipais (?:atividades|desafios)|\bseu dia a dia/,
      /\bresponsabilità|\bmansioni|\battività|\bcosa farai|\bcompiti|\bdi cosa ti occuperai|\bil tuo ruolo/,
      /\btaken\b|\bverantwoordelijkheden|\bwat (?:ga|je gaat|jij)\b|\bwerkzaamheden|\bjouw (?:rol|functie|taken)|\bde functie\b|\bdit ga je doen/,
      /\bobowiązki|\bzakres (?:obowiązków|zadań)|\bzadania|\btwoje zadania|\bco będziesz robić|\bczym będziesz|\bodpowiedzialn|\bna čem budete|\bnáplň práce|\bpracovní náplň|\bco (?:budete|budeš|vás čeká|tě čeká)|\bzodpovědn|\bodpovědnost/,
      /仕事内容|業務内容|職務内容|業務|担当|役割|お任せ|具体的な仕事|ミッション|职责|職責|工作内容|岗位描述|职位描述|职位职责|담당 ?업무|주요 ?업무|업무 ?내용|하는 일/,
    ],
  ],
  [
    'requirements',
    [
      /\brequire(?:ments?|d)\b|\bqualifications?\b|\bmust[- ]ha(?:ve|ves)\b|\bwhat (?:we(?:'re| are)?|we need|we will) (?:look|need|want|expect|require|seek|to see|value)\w*|\bwhat we(?:'re| are) after|\bwhat you(?:'ll| will)? ?(?:'ve)? ?(?:need|bring|have|should have|should bring|possess|got|must have)\b|\bwhat you've (?:got|done)|\bwhat you need|\byou (?:have|bring|are|need|must|should|possess)\b|\byou'(?:re|ve)\b|\bwho you are|\bwho we(?:'re| are) looking for|\bwho are you|\bwe(?:'re| are) looking for\b|\babout you\b|\byour (?:profile|background|skills|experience|expertise|qualities|qualifications|toolbox|strengths)|\bskills?\b|\bexperience\b|\bcandidate (?:profile|will|should)|\b(?:ideal|successful|right|suitable) (?:candidate|applicant|person|fit)|\bthe candidate\b|\bperson specification|\bideal profile|\bknowledge\b|\bcompetenc(?:e|ies)\b|\bbackground\b|\beducation\b|\bcriteria\b|\beligibility|\bto (?:succeed|be successful|thrive|qualify)|\bwhat (?:will|would) (?:make|help) you|\bwhat makes you|\byou might be a (?:good|great) fit|\bis this you|\btech(?:nical)? (?:stack|skills)|\bminimum\b|\bbasic qualif|\bessentials?$|\bprerequisites|\bprofile$|\bwhat it takes|\bwe expect\b|\bcertifications?\b/,
      /\b(?:dein|ihr|das|unser|anforderungs)?\s?profil\b|\banforderung\w*|\bqualifikation\w*|\bvoraussetzung\w*|\bwas (?:du|sie) (?:mit)?(?:bringst|mitbringst|mitbringen|bringen|können|kannst|auszeichnet)|\bdas (?:bringst|bringen|zeichnet|solltest|wünschen|erwarten)|\bdamit (?:überzeugst|punktest)|\bwir (?:suchen|erwarten|wünschen)|\bwas wir (?:suchen|erwarten)|\bkenntnisse|\bdu (?:bringst|hast|bist|passt)|\bsie (?:bringen|haben|verfügen|passen)|\berfahrung|\bfähigkeiten|\bdeine (?:skills|stärken)/,
      /\bprofil\b|\bcompétences|\bexigences|\bqualifications|\bprérequis|\bpré-requis|\bce que nous (?:recherchons|attendons)|\bqui (?:es-tu|êtes-vous)|\bton profil|\bvotre profil|\bformation\b|\bexpérience|\bvous (?:êtes|avez|justifiez)|\bcritères/,
      /\brequisit(?:os|s)|\brequerimientos|\bperfil\b|\bqué (?:buscamos|necesitas|pedimos|esperamos)|\bbuscamos|\bque (?:demanem|busquem|cal)\b|\bbusquem|\bcerquem|\bes requereix|\bel teu perfil|\bconeixements|\btitulació|\bse requiere|\bconocimientos|\bhabilidades|\bexperiencia|\bformación|\bformació|\bcompetencias|\bcompetències|\bexperiència|\bimprescindible|\bidiomas|\bidiomes|\bestudios|\bcualificación/,
      /\brequisitos|\bo que (?:buscamos|esperamos|precisa|procuramos)|\bqualificações|\bconhecimentos|\bexperiência|\bformação|\bcompetências|\bprocuramos|\bescolaridade/,
      /\brequisiti|\bprofilo\b|\bcompetenze|\bcosa (?:cerchiamo|chiediamo)|\bcerchiamo|\besperienza|\bchi (?:cerchiamo|sei)|\bqualifiche|\bconoscenze/,
      /\b(?:functie-?)?eisen\b|\bwie ben jij|\bwat (?:vragen|verwachten|breng|neem)\b|\bwij (?:vragen|zoeken)|\bwe (?:vragen|zoeken)|\bjij (?:hebt|bent)|\bjouw profiel|\bprofiel\b|\bvaardigheden|\bervaring|\bdit (?:vragen|breng)/,
      /\bwymagania|\boczekujemy|\bczego oczekujemy|\bkogo szukamy|\bnasze wymagania|\bkwalifikacje|\bumiejętności|\bdoświadczenie|\bprofil kandydata|\bpožadujeme|\bpožadavky|\bco (?:očekáváme|od vás očekáváme|požadujeme|po vás)|\bkoho hledáme|\bjak si (?:vás|tě) představujeme|\bočekáváme|\bznalosti/,
      /応募資格|応募要件|必須|要件|求める|必要な|経験|スキル|資格|対象となる方|任职|任職|要求|资格|資格|条件|자격|필수|요건|경험/,
    ],
  ],
  [
    'about_role',
    [
      /\barea of (?:work|responsibility)|\b(?:about|describe|description of) (?:the|this|your) (?:\w+ )?(?:role|job|position|opportunity|internship|project|team|engagement)|\bthe (?:role|job|position|opportunity|challenge|team|project|mission)$|\brole (?:overview|summary|description|purpose|profile)|\b(?:job|position|role|project) (?:summary|overview|description|purpose|brief|details?|information)|\bfull job description|\b(?:purpose|summary|overview) of (?:the )?(?:role|job|position)|(?<!\b(?:company|organi[sz]ation|employer|business) )\b(?:summary|overview|description|opportunity|purpose)$|\byour (?:new )?(?:role|team|job)\b|\bour (?:tech(?:nology)? )?stack|\btech(?:nology)? stack|\bmeet the team|\bthe team you|\bwhy (?:this|the) role|\bposition\b/,
      /\bstellenbeschreibung|\bdie (?:stelle|position|rolle)|\büber die (?:stelle|rolle|position)|\bdein team|\bdescription du poste|\ble poste|\bdescriptif|\bposte\b|\bcontexte|\bdescripción|\bdescripció|\bsobre (?:el puesto|o cargo|a vaga|la vacante)|\bel puesto|\bla posición|\bdescrição|\bla posizione|\bdescrizione|\bil ruolo|\bfunctieomschrijving|\bover de (?:functie|rol|vacature)|\bopis (?:stanowiska|oferty|projektu)|\bo (?:projekcie|stanowisku)|\bo (?:pozici|projektu)|\bpopis (?:pozice|práce)/,
      /ポジション|募集背景|職種|募集要項|求人概要|岗位|职位|職位|포지션|채용 ?공고/,
    ],
  ],
  [
    'location',
    [
      /\b(?:work(?:ing)? )?locations?\b|\bwhere you(?:'ll| will) (?:work|be)|\bwork(?:place|ing arrangement| environment| schedule)|\bworking (?:hours|conditions)|\btravel\b|\bphysical (?:demands|requirements)|\brelocation/,
      /\barbeitsort|\bstandorte?\b|\beinsatzort|\blieu\b|\blocalisation|\bubicación|\bubicació|\blocalización|\blocalização|\blocal de trabalho|\bsede\b|\bluogo\b|\blocatie|\bstandplaats|\blokalizacja|\bmiejsce pracy|\bmísto (?:výkonu )?práce|\blokalita/,
      /勤務地|就業場所|勤務時間|工作地点|工作地點|地点|근무지|근무 ?지역|근무 ?조건/,
    ],
  ],
  [
    'about_company',
    [
      /\babout (?:us|the company|our company|the (?:organi[sz]ation|client|employer|department|firm|school|university))|\bwho (?:we are|is|are we)\b|\b(?:our|the) (?:company|mission|story|culture|vision|values|organization|organisation|purpose|client|product)\b|\bcompany (?:description|overview|profile|background|summary|information)|\bwhat (?:we do|is)\b|^about\b(?: [\w.&-]+){0,4}$|^about\b|\bemployer\b|\bour (?:team|people)\b|\bhow we work|\bwhat we believe|\bmission\b|\bvalues\b|\bculture\b/,
      /\büber (?:uns|das unternehmen)|\bwer wir sind|\bwir sind\b|\bdas unternehmen|\bunternehmen\b|\bdas sind wir|\bà propos|\bqui sommes[- ]nous|\bl'entreprise|\bnotre (?:entreprise|client|société)|\bla société|\bsobre (?:nosotros|nós|la empresa|a empresa|\w+)|\bquiénes somos|\bquem somos|\bla empresa|\ba empresa|\bqui som|\bchi siamo|\bl'azienda|\bazienda|\bover ons|\bwie (?:zijn wij|wij zijn)|\bo (?:nas|firmie|nás|společnosti)\b|\bkim jesteśmy|\bkdo jsme|\bsobre$/,
      /私たちについて|会社(?:概要|紹介|情報|について)|企業(?:情報|概要)|当社|弊社|事業内容|公司(?:介绍|简介)|关于我们|關於我們|公司簡介|회사 ?소개|기업 ?소개/,
    ],
  ],
];

/** The sections that only an ad has, and neither its site nor a card of another job: what the job is, and who fits it. */
export const JOB_SECTIONS: readonly SectionKind[] = ['about_role', 'responsibilities', 'requirements', 'nice_to_have'];

const MAX_HEADING = 90;

/** Words that a title may hold beside those of the lexicon, with the spaces between words. */
const FILLER =
  /\b(?:your|our|the|this|key|main|core|and|for|of|in|job|role|position|professional|personal|general|additional|other|what|we|you|will|der|die|das|und|dein[er]?|ihr[e]?|unser[e]?|les?|la|el|los|las|tus?|vos|nos|y|de|du|das?|dos|i|e|o)\b|[ &/,()?-]/g;

const LEXICON = HEADINGS.map(([kind, patterns]) => ({
  kind,
  pattern: new RegExp(shareFirstLetters(patterns.map(({ source }) => withoutAccents(source)).join('|')), 'g'),
}));

/** All of them in one, to turn away quickly what no heading is made of. */
const ANY = new RegExp(shareFirstLetters(LEXICON.map(({ pattern }) => pattern.source).join('|')));

/** Folds a heading for the lexicon: no emoji, numbering, Markdown marks or closing colon; lower case, straight quotes. */
function foldHeading(text: string): string {
  const plain = /[^\0-\x7F]/.test(text) ? withoutMarks(text) : text.toLowerCase();
  return plain
    .replaceAll('`', "'")
    .replaceAll('"', '')
    .replace(/[#*_=]+/g, ' ')
    .replace(/^\s*(?:\(?[0-9ivx]{1,3}[.)]|[-–—•·])\s*/, '')
    .replace(/[\s:.…!|–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same for what is no ASCII: accents, emoji, typographic quotes and brackets. */
function withoutMarks(text: string): string {
  return withoutAccents(text.normalize('NFKC').toLowerCase())
    .replace(/[‘’´]/g, "'")
    .replace(/[“”„«»]/g, '')
    .replace(/(?:\p{Extended_Pictographic}|\p{So}|\uFE0F|\u200D|[【】「」『』])+/gu, ' ');
}

/**
 * What the section under a heading speaks of.
 * @param text the heading as it stands in the ad, in any of the known languages
 * @returns null where the words name no kind of section, or the text is too long for a heading
 */
export function headingKind(text: string): SectionKind | null {
  const folded = foldTitle(text);
  if (folded === null) return null;
  return LEXICON.find(({ pattern }) => folded.search(pattern) >= 0)?.kind ?? null;
}

/** A folded line that may be a heading; null where it is too long, empty, or holds none of the lexicon's words. */
function foldTitle(text: string): string | null {
  if (text.length > MAX_HEADING) return null;
  const folded = foldHeading(text);
  return ANY.test(folded) ? folded : null;
}

/**
 * Whether a line is, by its words alone, the title of a section ("Your responsibilities", but not
 * "Strong communication skills"): most of it must be made of the lexicon's words.
 */
export function isSectionTitle(text: string): boolean {
  return titleCoverage(text) >= 0.6;
}

/** How much of a line the lexicon's words of its kind make up, from 0 to 1. */
export function titleCoverage(text: string): number {
  return matchTitle(text)?.coverage ?? 0;
}

/**
 * The kind that a heading's words name, and how much of the heading they and its filler words make up, from 0 to 1.
 * @param among the kinds to look for; all where left out
 * @returns null where the words name no kind, or another one
 */
export function matchTitle(
  text: string,
  among?: ReadonlySet<SectionKind>,
): { kind: SectionKind; coverage: number } | null {
  const folded = foldTitle(text);
  if (folded === null) return null;
  const first = LEXICON.findIndex(({ pattern }) => folded.search(pattern) >= 0);
  const kind = LEXICON[first]?.kind;
  if (kind === undefined || (among && !among.has(kind))) return null;
  const covered = new Uint8Array(folded.length);
  for (const pattern of [...LEXICON.slice(first).map((entry) => entry.pattern), FILLER])
    for (const { index, 0: words } of allMatches(folded, pattern)) covered.fill(1, index, index + words.length);
  return { kind, coverage: covered.reduce((sum, flag) => sum + flag, 0) / folded.length };
}
