/**
 * The words by which job ads are known, in English, German, French, Spanish (with Catalan and Galician),
 * Portuguese, Italian, Dutch, Polish, Czech, Japanese, Chinese and Korean. Data only; readJobSignals counts them. All are matched against a text that went
 * through withoutAccents.
 */
import { shareFirstLetters } from './alternation.ts';
import { withoutAccents } from './without-accents.ts';

/**
 * @param latin alternatives of languages that set words apart: matched as whole words, any case
 * @param unspaced alternatives matched anywhere: of Japanese, Chinese and Korean, and ends of compound words
 * @returns a pattern for texts without accents
 */
export function words(latin: string[], unspaced: string[] = [], flags = 'i'): RegExp {
  const plain = (alternatives: string[]): string =>
    shareFirstLetters(withoutAccents(alternatives.join('|').replaceAll('\\p{L}', '[a-z]')));
  const whole = latin.length > 0 ? [`\\b(?:${plain(latin)})(?![a-z0-9])`] : [];
  return new RegExp([...whole, ...(unspaced.length > 0 ? [plain(unspaced)] : [])].join('|'), flags);
}

/** Headings of an ad's sections; matched at a line's start, or before a colon. */
export const DUTIES_HEADING = words(
  [
    '(?:key |main |your |job |core |primary |essential |the )*(?:responsibilit(?:y|ies)|duties|accountabilities|functions)',
    'what (?:you.ll|you will|you)(?: be)? (?:do|doing|work(?:ing)? on|build(?:ing)?|own)',
    '(?:the|your|about (?:the|this)) (?:role|job|position|opportunity|impact|mission)',
    'role overview|overview|your area of work|your responsibilities|job (?:description|summary|purpose)|position (?:summary|overview)|day.to.day|in this role|scope of work|key tasks|your day',
    '(?:deine |ihre |die )*aufgaben(?:gebiet|bereich)?|das erwartet (?:dich|sie)|was (?:dich|sie) erwartet|das machst du|deine rolle|w[ao]s m[ao]ch(?:st|sch)|d[ea]s erwarte?t? di|dini ufgabe|deine (?:mission|challenge)|t[äa]tigkeiten|stellenbeschreibung|dein job|das tust du',
    '(?:vos |tes |les )?missions?(?: principales)?|(?:vos |tes )?responsabilités|descripti(?:f|on) (?:du|de) poste|le poste|votre (?:rôle|quotidien)|vos tâches|au quotidien|ce que (?:vous ferez|tu feras)|(?:tu vas|vous allez)|sujet (?:du stage|de thèse)',
    '(?:tus |sus |principales )*(?:responsabilidades|funciones|tareas)|(?:qué|lo que) harás|descripción (?:del puesto|de la oferta|del empleo)|tu (?:misión|rol|día a día)',
    '(?:les (?:teves )?)?(?:funcions|tasques|responsabilitats|tarefas|funcións)|què far(?:às|eu)|que farás|(?:en què consisteix|descripció) (?:el lloc|del lloc|de l.oferta|la feina|de la feina)|la teva missió|el teu dia a dia',
    '(?:principais )?(?:responsabilidades|atribuições|atividades)|o que (?:você )?(?:vai|irá) fazer|(?:descrição|sobre) (?:da|a) vaga|seus? desafios?',
    '(?:principali )?(?:responsabilità|mansioni|attività|compiti)|(?:cosa farai|di cosa ti occuperai)|il (?:tuo )?ruolo|descrizione (?:della posizione|del ruolo|dell.offerta)',
    '(?:jouw |je |de |jullie )?(?:taken|werkzaamheden|verantwoordelijkheden)|(?:wat|dit) ga je doen|functieomschrijving|(?:over )?de functie|jouw (?:rol|uitdaging)|wat je doet',
    '(?:twój |twoje |główne |zakres )*(?:obowiązk(?:i|ów)|zadania|zadań|czynności)(?: wykonywanych na stanowisku| głównych)?|zakres odpowiedzialności|opis stanowiska|co będziesz robić|czym będziesz|twoja rola',
    '(?:pracovní )?náplň(?: práce)?|co (?:u nás )?bude(?:te|š) dělat|popis (?:pozice|práce|činnosti|pracovní činnosti)|charakteristika (?:práce|pozice|pracovní činnosti)|vaše (?:úkoly|role)|(?:z)?odpovědnost[i]?|o pozici|kdo jsme',
  ],
  [
    '責任|(?:仕事|業務|職務)(?:の)?(?:内容|概要)|主な業務|担当業務|お任せする|募集背景',
    '要做的事|你(?:将|要|会)(?:做|负责)|(?:岗位|工作|主要)职责|(?:职位|岗位)描述|工作内容|(?:工作|職務)內容|職責|職位描述',
    '(?:주요|담당) ?업무|(?:업무|직무) ?내용|하는 일|합류하(?:면|시면)|맡게 될',
  ],
);

export const REQUIREMENTS_HEADING = words(
  [
    '(?:minimum |preferred |basic |key |job |desired |required |technical |essential |our )*(?:requirements|qualifications|criteria|competenc(?:ies|es))',
    'what (?:you.ll|you|we.ll|we) (?:need|bring|have|look for|expect)|what we.re looking for|what we are looking for|(?:what )?we need to see|who (?:you are|we.re looking for)|about you|your (?:profile|background)',
    'must.haves?|nice.to.haves?|bonus points|(?:the |our )?ideal candidate|to be successful|(?:skills|experience) (?:and|&) (?:skills|experience|qualifications|requirements)|required (?:skills|experience)|person specification|you might be a (?:good )?fit|ways to stand out',
    '(?:dein|ihr|das|unser|gewünschtes) profil|(?:deine |ihre )?qualifikation(?:en)?|anforderungen|anforderungsprofil|das bring(?:st du|en sie) mit|was (?:du|sie) mitbring(?:st|en)|voraussetzungen|(?:deine|ihre) (?:skills|fähigkeiten|kenntnisse|stärken)|das wünschen wir uns|wir erwarten|w[ao]s bringst|d[ea]s (?:bringst|bringsch|wünsch)|wen suchen wir|so bist du',
    '(?:votre |ton |le )?profil(?: recherché| souhaité)?|compétences(?: requises)?|prérequis|exigences|ce que nous recherchons|qualifications',
    'requisitos(?: y \\p{L}+)?|(?:tu )?perfil(?: buscado)?|(?:qué|lo que) (?:buscamos|necesitas)|se requiere|imprescindible|valorable|deseable|conocimientos',
    'requisits(?: i \\p{L}+)?|(?:el teu |el )?perfil (?:buscat|que busquem)|què (?:demanem|busquem|necessites|cal|pedimos)|es (?:requereix|valorarà|demana)|requírese|valorarase|coneixements',
    'requisitos(?: e \\p{L}+)?|qualificações|o que (?:esperamos|buscamos|procuramos|você precisa)|diferenciais|desejável|pré-requisitos|conhecimentos',
    'requisiti|(?:il tuo )?profilo(?: ideale| ricercato)?|competenze(?: richieste)?|(?:cosa|chi) cerchiamo|qualifiche',
    'functie.?eisen|(?:jouw |je )?profiel|wat (?:we|wij) vragen|wat vragen (?:we|wij)|wie ben jij|wie zoeken (?:we|wij)|(?:dit|wat) breng je mee|wat je meebrengt|jij hebt|vereisten',
    'wymagania|(?:nasze |twój )?(?:oczekiwania|profil)|kwalifikacje|czego oczekujemy|mile widziane|kogo szukamy|oczekujemy|wymagamy',
    '(?:naše )?požadavky|požadujeme|co (?:od vás |od tebe )?(?:očekáváme|požadujeme|potřebujeme)|koho hledáme|(?:váš|tvůj) profil|očekáváme|předpoklady',
  ],
  [
    '要件|応募(?:資格|条件|要件)|(?:必須|歓迎)(?:条件|要件|スキル|経験)|求める(?:人物像|人材|スキル)|対象となる方',
    '希望你|我们希望|你需要|任职(?:要求|资格|条件)|(?:岗位|职位|招聘|应聘)(?:要求|条件)|(?:應徵|應聘)條件|任職(?:要求|資格)|加分(?:项|項)',
    '자격 ?요건|우대 ?사항|필수 ?(?:요건|사항|자격)|지원 ?자격|이런 분(?:을|이|과)?',
  ],
);

export const OFFER_HEADING = words(
  [
    '(?:our |your |employee |company )?(?:benefits|perks)|what we offer|we offer|what.s in it for you|compensation|why (?:join|work|you.ll)|what you.ll get|what you get|(?:salary|pay)(?: range)?|our offer|total rewards',
    '(?:das |was )?(?:wir bieten|bieten wir)|unser angebot|(?:deine |ihre )?(?:vorteile|benefits)|vergütung|gehalt|d[ao]s (?:bekommst|kriegst)|w[ao]s kri[ae]gst|des kri[ae]gst',
    '(?:vos |les )?avantages|ce que nous offrons|nous (?:vous )?(?:offrons|proposons)|rémunération|pourquoi nous rejoindre|salaire',
    '(?:qué |te )*ofrecemos|(?:nuestros )?beneficios|se ofrece|salario|condiciones',
    '(?:què )?(?:oferim|t.oferim|us oferim)|s.ofereix|(?:els nostres )?beneficis|condicions(?: laborals)?|ofrécese|retribució|sou',
    '(?:o que )?oferecemos|benefícios|remuneração|salário',
    '(?:cosa )?(?:ti )?offriamo|benefit|si offre|retribuzione|inquadramento|la nostra offerta',
    '(?:wat |dit )?(?:wij |we )?bieden(?: wij| we)?|arbeidsvoorwaarden|(?:ons )?aanbod|(?:wat|dit) krijg je|salaris',
    '(?:co )?oferujemy|benefity|wynagrodzenie|zapewniamy|dlaczego warto',
    '(?:co )?(?:vám |ti )?nabízíme|benefity|mzda|co za to',
  ],
  [
    '待遇|福利厚生|給与|年収|月給|時給|勤務時間|休日|休暇',
    '福利|薪资|薪資|薪酬|我们提供|我們提供',
    '복리 ?후생|혜택|급여|연봉|근무 ?조건|복지',
  ],
);

/** An employer who looks for somebody; matched anywhere. */
export const SEEKING = words(
  [
    'we(?:.re| are) (?:currently |now |actively |also )?(?:looking (?:for|to)|seeking|hiring|recruiting|searching for)|(?:is|are) (?:currently |now |actively )?(?:looking for|seeking|hiring|recruiting)(?: for)? (?:an?|our|talented|experienced|motivated|passionate|multiple|several|\\p{L}+ \\p{L}+)',
    '(?:now|we.re) hiring|help wanted|wanted[.!:]|has an? (?:immediate )?(?:opening|opportunity|vacancy) for|looking for(?: an?|:)|(?:is|are|.re|.m|.s) after (?:an?|another|some(?:one|body)) (?:[\\p{L}-]+ ){0,3}(?:to|who|with|for)|needs? (?:an?(?:other)?|one|two|three|four|some(?:one|body)) (?:[\\p{L}-]+ ){0,3}(?:people|person|who|with|to join|for (?:our|the))|wanted for|an opening for|we want you (?:as|to)|we(?:.d| would) like an?|needs an?|join (?:our|us|the) (?:\\p{L}+ ){0,3}(?:team|as|in|at)|come join|this (?:role|position) (?:is|will|reports|requires)',
    'situations? vacant|(?:beater|hand|fitter|joiner|stylist|labourer|chef|hygienist|\\p{L}{3,}(?:er|or|ist|ian|man|person|worker)s?) (?:urgently |immediately )?(?:required|wanted|sought) (?:by|for|at|in|urgently|immediately)|wanted: (?:part|full|experienced|qualified|reliable|\\p{L}+ \\p{L}+ for)|in this (?:role|position)|(?:role|position) (?:reports|reporting) to|successful candidate|ideal candidate|the candidate',
    '(?:you.ll|you will) (?:be (?:responsible|part|working|joining|based)|join|lead|work|own|report|help|play|manage|build|design|develop|drive|support)',
    'wir (?:suchen|brauchen)|suachan|sueched|suchen wir|such(?:t|en) (?:einen?|ab|zum|zur|für|dich|sie)|gesucht|verstärkung|wir stellen ein|stellen(?:angebot|ausschreibung|anzeige)|zum nächstmöglichen|zu besetzen',
    'nous (?:re)?cherchons|cherche (?:nounou|aide|personne|quelqu.un|étudiante?|une?|son|sa|des|\\p{L}+eu(?:r|se)|\\p{L}+i(?:er|ère))|recherch(?:e|ons) (?:une?|son|sa|des|activement)|recrut(?:e|ons)|avis de vacance|appel à candidatures?|embauche|accueill(?:ons|e|era|erons) (?:chaque année |en \\d{4} )?(?:une?|un·e|des|un\\(e\\))(?: ou une?)? (?:stagiaire|alternant|apprenti)|rejoi(?:ns|gnez)|offre d.emploi|poste à pourvoir|vous (?:serez|aurez|rejoindrez|intégrerez|participerez)',
    'buscamos|estamos buscando|se (?:busca|necesita|requiere)|precisamos|necesitamos|se precisa|seleccionamos|se convoca|convoca(?:toria)? (?:una?|para|pública|de (?:empleo|plazas?|personal|selección))|proceso (?:selectivo|de selección)|bolsa de (?:empleo|trabajo)|únete|oferta de (?:empleo|trabajo)|(?:se )?incorporar(?:á|ás)?|vacante',
    'busquem|estem buscant|cerquem|es (?:cerca|necessita)|necessitem|seleccionem|ampliem (?:l.|el nostre )equip|oferta (?:de|d.) ?(?:feina|treball|ocupació|emprego|traballo)|borsa de (?:treball|feina)|convocatòria (?:d.una|per a|pública)|procés (?:selectiu|de selecció)|uneix-te|treballa amb nosaltres|t.incorporaràs|estamos a buscar|búscase|precísase|traballa con nós',
    'procuramos|precisa-se|precisamos|estamos (?:à procura|contratando|buscando)|contrata-se|contratamos|processo seletivo|procedimento concursal|(?:abertura|aberto) (?:de )?concurso|concurso para (?:a )?atribuição|abertas? (?:as )?(?:candidaturas|inscrições)|admite-se|recrut(?:a|amos)|venha (?:fazer|trabalhar)|junte-se|vaga (?:de|para)',
    'cerchiamo|stiamo cercando|siamo alla ricerca|ricerchiamo|ricerca (?:una?|per)|selezioniamo|seleziona|(?:concorso|selezione) pubblic[oa]|bando di (?:concorso|selezione)|avviso (?:pubblico )?di selezione|assume|offerta di lavoro|cercasi|entrerai|unisciti|inserirai',
    'gevraagd:|(?:wij|we) zoeken|zoeken (?:wij|we|een)|(?:zijn |ben )?(?:wij |we )?op zoek naar|zoekt een|gezocht|vacature|versterking|kom (?:jij )?(?:ons|bij)',
    'poszukujemy|szukamy|poszukiwan[ya]|poszukuje|ogłasza (?:nabór|konkurs)|(?:nabór|konkurs) na (?:wolne )?stanowisko|wolne stanowisko|przyjm(?:ę|iemy|ie) (?:do pracy|pracownika)|dołącz|zatrudni(?:my)?|oferta pracy|osob[yę] na stanowisko',
    'hledáme|přijmeme|přijme|vyhlašuje výběrové řízení|výběrové řízení na|přidej(?:te)? se|hledá|volné místo|volná pozice|nabídka práce|posilu|staňte se|rozšiřujeme',
  ],
  [
    '募集|求人|公募|一緒に働|仲間を|採用情報',
    '招聘|诚聘|誠徵|招募|加入我们|加入我們|急招|徵才|招(?:一|两|几|\\d+ ?)(?:个|位|名|人)|招人|寻找(?:一|两|几)?(?:个|位|名)?',
    '채용|모집|구인|구(?:합니다|해요)|뽑습니다|함께할|모십니다|찾(?:고 있|습니다)',
  ],
);

/** Invitations to apply. */
export const APPLY = words(
  [
    'apply (?:now|today|here|by|online|via|through|for this|at|with|directly)|to apply|how to apply|(?:send|submit|email|forward) (?:us )?(?:your|an?|the) (?:cv|resumes?|résumés?|application|portfolio)|application deadline|closing date|easy apply|dm me|quick apply|applications? (?:close|are|will|to|by|must|should)|start your application|send (?:us )?(?:cv|a cv|a link to|a short (?:note|mail|e-?mail|letter)|samples|your (?:portfolio|samples|work))|(?:pop|drop|come|call) (?:in|by|into [^\\n]{3,30}|round) with (?:a|your) cv|(?:message|text|whatsapp|ring|phone) (?!us\\b)\\p{L}{2,12} on [+\\d(]|write to [^\\n]{3,70} (?:with|by)',
    'bewirb dich|jetzt bewerben|bewerbung(?:en|sunterlagen|sfrist)?|bewerben sie sich|freuen (?:wir )?uns auf (?:deine|ihre)',
    'postule[rz]?|candidature|envoye[rz] (?:votre|cv|ton)|cv et|écri(?:s|vez)(?:.(?:nous|moi))? à \\S+@',
    'inscríbete|postúlate|aplica|env[íi]a(?:r|nos)? (?:tu |el |un |su )?(?:cv|currículum)|candidatura',
    'envi[ae](?:.ns|u(?:.nos)?|r|nos)? (?:el |o |un |teu |vostre )*(?:cv|currículum|currículo)|inscriu-t.hi|inscriviu-vos|presenta(?:r|u)? (?:la |una )?(?:teva |vostra )?(?:candidatura|sol.licitud)|fes-nos arribar|presentaci(?:ó|ón) de (?:solicitudes|instancias|sol.licituds|instàncies)|(?:plazo|prazo|termini) de presentaci(?:ó|ón)',
    'candidate-se|inscreva-se|envi(?:e|ar)(?: o)?(?: seu)? (?:cv|currículo)|candidatar',
    'candidati|invia(?:re|ci)? (?:il |un |la |tuo )*(?:cv|curriculum|candidatura)|candidatura|candidature',
    'solliciteer|sollicit(?:atie|eren)|stuur (?:je|jouw|uw) (?:cv|motivatie)|reageer',
    'aplikuj|(?:wyślij|prześlij|przesłanie) (?:swoje )?cv|aplikacj[ei]|zgłoszenia|prosimy o (?:kontakt|przesłanie)',
    '(?:pošlete|zašlete|posílejte|zaslat) (?:nám |svůj |svoje )*(?:životopis|cv)|životopis|ozvěte se|reagovat|odpovědět na inzerát',
  ],
  [
    '応募(?:方法|はこちら|する|書類|フォーム)|ご応募|エントリー|選考(?:フロー|プロセス)',
    '应聘(?:方式|办法|材料|流程)|报名(?:方式|办法|材料)|應徵方式|投递|投遞|简历(?:请)?(?:发|投|至)|立即申请|立即沟通|履歷|應徵|发(?:送)?邮件(?:到|至)|(?:联系|投递)邮箱',
    '지원(?:하기|방법| 방법|서)|접수|이력서|전형',
  ],
);

/** What ads ask for, in prose. */
export const EXPERIENCE = words(
  [
    '\\d+ ?\\+? ?(?:(?:-|–|to|or) ?(?:more|\\d+) ?\\+? ?)?(?:years|yrs|yoe)|years.? (?:of )?(?:\\p{L}+ ){0,2}experience|(?:proven|prior|previous|relevant|hands.on|professional|demonstrated|solid|strong) (?:\\p{L}+ ){0,2}(?:experience|track record|knowledge|understanding|background|skills)|experience (?:with|in|as|using|required)|bachelor|master.?s|degree (?:in|or)|proficien(?:t|cy)|ability to|fluent in|knowledge of|familiarity with',
    'berufserfahrung|erfahrung(?:en)? (?:in|mit|im|als)|(?:abgeschlossene[sr]?|erfolgreich) (?:\\p{L}+ ){0,2}(?:ausbildung|studium|berufsausbildung)|(?:gute|sehr gute|fundierte) \\p{L}*kenntnisse|deutschkenntnisse|führerschein|teamfähig\\p{L}*',
    'ans d.expérience|expérience (?:de|en|dans|significative|confirmée)|bac ?\\+ ?\\d|diplôme|maîtrise[rz]?|titulaire|permis b|autonom(?:e|ie)',
    'años de experiencia|experiencia (?:en|con|mínima|previa|demostrable)|titulación|nivel (?:alto )?de inglés|grado en|carnet de conducir|formación en',
    'anys? d.experiència|experiència (?:en|amb|com|mínima|prèvia|demostrable)|experiencia (?:mínima )?de \\d+ anos|titulació|cicle formatiu|nivell (?:\\p{L}{1,2}\\d|alt|mitjà|de català|d.anglès)|carnet de conduir|grau en|formació en|coneixements (?:de|d.|en)',
    'anos de experiência|experiência (?:em|com|na|no|prévia|comprovada)|ensino (?:médio|superior)|formação (?:em|superior)|inglês (?:avançado|fluente|intermediário)',
    'anni di esperienza|esperienza (?:in|nel|nella|di|pregressa|come|maturata)|laurea|diploma|(?:buona |ottima )?conoscenza (?:di|del|della|dell)|patente b',
    'jaar (?:werk)?ervaring|ervaring (?:met|in|als)|(?:hbo|mbo|wo)(?:\\+|-| werk| niveau)|werk- en denkniveau|rijbewijs|kennis van',
    'lat(?:a)? doświadczenia|doświadczeni[ea]|znajomoś(?:ć|ci)|wykształceni[ea]|umiejętnoś(?:ć|ci)|prawo jazdy',
    'let praxe|praxe|zkušenost(?:i)?|znalost(?:i)?|vzdělání|řidičský průkaz|vyučen[ía]?|komunikativní',
  ],
  [
    '実務経験|経験(?:者|の?ある|をお持ち|年数)|\\d+年以上|資格',
    '\\d+年以上|工作经验|經驗|经验|学历|學歷|本科|熟悉|熟练|大专',
    '\\d+년 ?이상|경력|경험(?:이|을)|학력|능숙|학사',
  ],
);

/** The terms of employment. */
export const TERMS = words(
  [
    'full.?time|part.?time|permanent|fixed.term|temporary|contract(?:or| to hire| role| position)|internship|freelance|seasonal|weekends?|evenings|nights|shifts?|hours (?:per|a) week|start date|employment type|job type|w-?2|c2c|1099|per diem|zero.hours?',
    'vollzeit|teilzeit|(?:stunden|monats)?lohn|viertagewoche|(?:un)?befristet\\p{L}*|festanstellung|werkstudent\\p{L}*|praktikum|minijob|ausbildung|wochenstunden|ab sofort|schichtdienst|\\d+ ?%',
    'cdi|cdd|temps (?:plein|partiel)|alternance|intérim|saison|\\d+h|\\d+ ?h(?:eures)?(?:/semaine| par semaine)?|contrat',
    'jornada (?:completa|parcial|laboral)|media jornada|contrato (?:\\p{L}+ )?(?:indefinido|temporal|fijo)?|tiempo completo|indefinido|prácticas|turnos?|temporada',
    'contracte(?: \\p{L}+)?|indefinit|temps (?:complet|parcial)|mitja jornada|hores setmanals|\\d+ hores|torns?|substitució|xornada',
    'tempo (?:integral|inteiro)|período integral|clt|pj|estágio|efetiv[oa]|meio período|regime',
    'tempo (?:pieno|indeterminato|determinato|parziale)|contratto|partita iva|ccnl|turni',
    'fulltime|parttime|\\d+ ?(?:-|tot|–) ?\\d+ uur|\\d+ uur|vast contract|tijdelijk|dienstverband|zzp',
    'pełny etat|pełen etat|umow[ay] (?:o pracę|zlecenie)|b2b|pół etatu|staż|etat',
    'plný úvazek|hpp|dpp|dpč|(?:zkrácený|částečný) úvazek|pracovní poměr|brigád[ay]|(?:dvou|tří|jedno)?směnn\\p{L}+|nástup|směny',
  ],
  [
    '未経験|急募|週\\d日|正社員|契約社員|アルバイト|パート|派遣社員|業務委託|雇用形態|フルタイム|シフト',
    '全职|兼职|实习|两班倒|包吃住|长白班|全職|兼職|實習|双休|週休',
    '정규직|계약직|인턴|파트타임|아르바이트|프리랜서|주 ?\\d일',
  ],
);

/** Where the work is done. */
export const WORKPLACE = words(
  [
    'remote(?:ly)?|hybrid|on.?site|in.?office|work(?:ing)? from home|based in|relocat(?:e|ion)|location|wfh|office',
    'home.?office|standort|arbeitsort|einsatzort|mobiles arbeiten|dienstort',
    'télétravail|lieu(?: de travail)?|basé à|localisation|distanciel',
    'teletrabajo|ubicación|presencial|híbrido|remoto|lugar de trabajo',
    'teletreball|lloc de treball|ubicació|híbrid|lugar de traballo',
    'home office|local de trabalho|remot[oa]|localização|híbrid[oa]|presencial',
    'smart working|sede(?: di lavoro)?|da remoto|in presenza|luogo di lavoro',
    'standplaats|thuiswerken|locatie|regio|hybride',
    'prac[aey] zdaln\\p{L}+|zdalnie|lokalizacja|miejsce pracy|hybrydow\\p{L}+|stacjonarn\\p{L}+',
    'míst[oě] (?:výkonu )?práce|lokalita|na dálku|pracoviště',
  ],
  [
    '勤務地|就業場所|リモート|在宅|勤務先',
    '工作地(?:点|點)|远程|遠端|上班地點|办公地点',
    '근무(?:지|처| ?위치| ?지역|장소)|재택|원격',
  ],
);

/** Marks that only ads carry: all genders, equal opportunity, data protection of applicants. */
export const EQUAL = new RegExp(
  [
    '\\((?:m|w|f|d|h|x|k|v|gn|div|all genders|alle)(?: ?[/|,*.:] ?(?:m|w|f|d|h|x|i|k|v|n|z|gn|div|inter|divers)){1,3}\\)',
    '(?<![a-z/])(?:h/f|f/h|m/w/d|w/m/d|m/f/d|m/f/x|f/m/x|m/v/x|m/v|m/k|k/m|m/z|z/m|f/m/d)(?![a-z/])',
    words([
      'equal (?:employment )?opportunity|eeo|affirmative action|regardless of (?:race|age|gender|background)|without regard to|reasonable accommodations?|protected veteran|background check|e-verify|visa sponsorship|work authori[sz]ation|(?:authori[sz]ed|eligible|right) to work',
      'schwerbehinder\\p{L}*|gleichstellung|unabhängig von (?:geschlecht|herkunft|alter)|situation de handicap|rqth|igualdad de oportunidades|certificado de discapacidad|pcd|pessoas com deficiência|categorie protette|ambosessi|entrambi i sessi|l\\. ?68/99|klauzul\\p{L} (?:rodo|informacyjn\\p{L})|przetwarzanie (?:moich )?danych osobowych|zgod\\p{L}+ na przetwarzanie',
    ]).source,
  ].join('|'),
  'i',
);

/** How to get in touch, as short ads say it. */
export const CONTACT = words(
  [
    'call|phone|tel|dm|whatsapp|text us|contact|write to|e-?mail|reply with|drop in|come by|ask for',
    'anrufen|telefon|melde dich|kontakt|appeler|téléphone[rz]?|se présenter|contactez|llamar|llama|contactar|ligue|contato|ligar|chiamare|chiama|presentarsi|contattare|bel|bellen|mail naar|zadzwoń|dzwoń|volejte|kontaktujte',
  ],
  ['電話|お問い合わせ|联系|聯絡|聯繫|문자|연락|전화'],
);

/** An amount of money. */
export const PAY =
  /(?:月薪|年薪|时薪|時薪|日薪|月給|時給|日給|年収|시급|월급|일급|연봉)\s?\d|(?:[$€£₹¥₩]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|PLN|CZK|BRL|R\$))\s?\d|\d[\d.,\s]{0,20}k?\s?(?:€|£|zl|kc|円|元|만\s?원|원|(?:USD|EUR|GBP|CHF|PLN|CZK|JPY|euros?)(?![a-z]))|(?<!\d)\d{2,3}k(?![a-z])/i;

/** Form fields of an application page. */
export const APPLICATION_FORM = words([
  '(?:upload|attach|drop) (?:your )?(?:resume|cv|résumé)|resume/cv|submit (?:your )?application|first name|cover letter|linkedin profile|i.?m interested|apply for this (?:job|position|role)',
  'lebenslauf|vorname|lettre de motivation|prénom|hoja de vida|carta de presentación|nombre y apellidos|carta de apresentação|lettera di presentazione|motivatiebrief|voornaam|list motywacyjny|imię|motivační dopis|jméno',
]);

/** What people are by profession: the head of a title. */
export const ROLE = words(
  [
    'joiners?|panel beaters?|fitters?|(?:kennel|farm|deck|stable|factory|ranch|yard) ?hands?|roofers?|plasterers?|bricklayers?|scaffolders?|tilers?|glaziers?|upholsterers?|butchers?|fishmongers?|florists?|tailors?|stylists?|barbers?|beauticians?|groomers?|porters?|dishwashers?|labou?rers?|turners?|sawyers?|stonemasons?',
    'menuisi(?:er|ère)|maçon(?:ne)?|plombi(?:er|ère)|coiffeu(?:r|se)|couvreu(?:r|se)|mécanicien(?:ne)?|bouch(?:er|ère)|soudeu(?:r|se)|jardini(?:er|ère)|électricien(?:ne)?|albañil|carpinter[oa]|soldador[a]?|fontaner[oa]|electricista|peluquer[oa]|panader[oa]|carnicer[oa]|jardiner[oa]|serralheir[oa]|pedreir[oa]|carpinteir[oa]|marceneir[oa]|canalizador|encanador|costureir[oa]|cabeleireir[oa]|jardineir[oa]|talhante|açougueir[oa]|muratore|falegname|idraulico|saldatore|parrucchier[ea]|giardiniere|macellaio|carpentiere|pizzaiol[oa]|timmerman|metselaar|loodgieter|lasser|kapper|kapster|slager|hovenier|stukadoor',
    'engineers?|developers?|managers?|directors?|analysts?|designers?|nurses?|teachers?|drivers?|chefs?|cooks?|bakers?|assistants?|coordinators?|specialists?|consultants?|architects?|scientists?|technicians?|administrators?|accountants?|bookkeepers?|officers?|representatives?|associates?|leads?|interns?|recruiters?|supervisors?|operators?|mechanics?|electricians?|plumbers?|clerks?|cashiers?|receptionists?|therapists?|physicians?|pharmacists?|lawyers?|attorneys?|paralegals?|writers?|editors?|producers?|programmers?|researchers?|professors?|lecturers?|librarians?|caregivers?|housekeepers?|cleaners?|pickers?|welders?|carpenters?|servers?|waiters?|waitress(?:es)?|bartenders?|baristas?|guards?|head of|vice president|vp|cto|cfo|coo|founding|trainees?|apprentices?|buyers?|planners?|strategists?|marketers?|copywriters?|controllers?|auditors?|advis[eo]rs?|counsels?|tutors?|instructors?|coach(?:es)?|nann(?:y|ies)|stylists?|fellows?|postdocs?|sre|devops|testers?|sales|owner|partner|executives?|agents?|workers?|staff|practitioners?|surgeons?|dentists?|hygienists?|machinists?|foreman|superintendents?|estimators?|dispatchers?|generalists?|trainers?|gardeners?|painters?|roofers?|movers?|labou?rers?|traders?|bankers?|brokers?|stewards?|monitors?|hosts?|hostess|captains?|pilots?|inspectors?|investigators?|evangelists?|advocates?|ambassadors?|organi[sz]ers?|builders?|makers?|hackers?|modell?ers?|animators?|illustrators?|photographers?|translators?|interpreters?|journalists?|economists?|statisticians?|chemists?|biologists?|physicists?|psychologists?|veterinarians?|midwife|paramedics?|firefighters?|police|soldiers?|handlers?|sorters?|packers?|stockers?|loaders?|fitters?|installers?|janitors?|porters?|butchers?|tailors?|barbers?|principal|dean|rn|lpn|cna|crew|team member|data entry|treasurers?|trustees?|secretar(?:y|ies)|volunteers?|contractors?|freelancers?|solicitors?|counsell?ors?|psychologists?|midwives|carers?|couriers?|postmen|moderators?|presenters?|registrars?|curators?|archivists?|actuar(?:y|ies)|underwriters?|surveyors?|valuers?|stewards?|clinicians?|practitioner|handyman|groundskeeper|deckhands?|support|success|marketing|operations|human resources|hr',
    'ingénieure?|développeu(?:r|se)|responsable|chef(?:fe)?|direct(?:eur|rice)|comptable|infirmi(?:er|ère)|commercial[e]?|vendeu(?:r|se)|conseill(?:er|ère)|chargée?|technicien(?:ne)?|consultante?|cuisini(?:er|ère)|serveu(?:r|se)|boulang(?:er|ère)|chauffeur|conduct(?:eur|rice)|analyste|acheteu(?:r|se)|gestionnaire|professeure?|aide.soignante?|köchin|médecin|architecte|stagiaire|alternante?|électricien|plombier|mécanicien|agente?|assistante?|éducat(?:eur|rice)|secrétaire|maçon|pâtissi(?:er|ère)',
    'ingenier[oa]|desarrollador[a]?|programador[a]?|gerente|director[a]?|analista|diseñador[a]?|enfermer[oa]|profesor[a]?|conductor[a]?|cociner[oa]|camarer[oa]s?|dependient[ea]|vendedor[a]?|comercial|técnic[oa]|administrativ[oa]|contable|asesor[a]?|consultor[a]?|jef[ea]|auxiliar|operari[oa]|médic[oa]|arquitect[oa]|recepcionista|mecánico|electricista|limpiador[a]?|repartidor[a]?|moz[oa]|encargad[oa]|panader[oa]|coordinador[a]?|especialista',
    'enginyera?|desenvolupadora?|educadora?|monitora?|mestra?|tècnica?|administrati(?:u|va)|cuinera?|cambrera?|infermera?|dependenta?|operària?|operari|ajudanta?|comptable|cuidadora?|treballadora? social|integradora? social|netejadora?|dissenyadora?|investigadora?|metgessa|metge|forner[a]?|mosso|fustera?|jardinera?|enxeñeir[oa]|mestre|encarregada?|coordinadora?|director[a]? tècnica?|professora?',
    'engenheir[oa]|desenvolvedor[a]?|diretor[a]?|enfermeir[oa]|motorista|cozinheir[oa]|garçom|garçonete|técnic[oa]|assistente|contador[a]?|coordenador[a]?|operador[a]?|arquitet[oa]|mecânico|eletricista|estagiári[oa]|cientista|padeir[oa]|atendente|supervisor[a]?',
    'ingegner[ei]|sviluppat(?:ore|rice)|responsabile|diret(?:tore|trice)|infermier[ei]|insegnante|autista|cuoc[oa]|camerier[ei]|commess[oa]|vendit(?:ore|rice)|tecnic[oi]|impiegat[oa]|consulente|operai[oa]|medico|architetto|meccanico|elettricista|addett[oaie]|stagista|magazziniere|panettiere|sistemista|programmatore|ragionier[ea]|educat(?:ore|rice)',
    '(?:inżynier|programist|kierown|dyrektor|analityk|specjalist|pielęgniar|nauczyciel|kierowc|kucharz|kelner|sprzedawc|handlow|technik|asystent|księgow|konsultant|magazynier|mechanik|elektryk|pracownik|lekarz|recepcjonist|piekarz|stażyst|monter|(?:pod)?inspektor|referent|urzędnik|fryzjer|ślusarz|spawacz|operator|murarz|dekarz|stolarz|doradc|opiekun)\\p{L}{0,4}',
    '(?:inžený|vývojář|programátor|manaž[eé]r|ředitel|analytik|specialist|sestr|učitel|řidič|kuchař|číšn|servír|prodavač|asistent|účetn|konzultant|skladn|elektrikář|dělní|operátor|lékař|recepčn|pekař|vedouc|správc|zedn|svářeč|bankéř|poradc|pracovn|mistr|dispečer)\\p{L}{0,4}|obchodní zástupce',
  ],
  [
    '(?:ingenieur|entwickler|leiter|leitung|berater|verkäufer|pfleger|erzieher|lehrer|fahrer|koch|bäcker|mechaniker|elektriker|elektroniker|mechatroniker|techniker|sachbearbeiter|assistent|referent|mitarbeiter|werkstudent|praktikant|meister|monteur|lagerist|buchhalter|kellner|helfer|redakteur|manager|architekt|spezialist|verwalter|betreuer|therapeut|apotheker|gärtner|maler|maurer|tischler|schreiner|friseur|gesell)(?:(?:[:*/_]-?)?in(?:nen)?)?(?![a-z0-9])',
    '(?:kaufmann|kauffrau|fachkraft|krankenschwester|auszubildende[r]?|ärztin|arzt|hilfe|kraft)(?![a-z0-9])',
    '(?:ontwikkelaar|medewerker|adviseur|verpleegkundige|docent|leraar|chauffeur|kok|verkoper|monteur|boekhouder|beheerder|begeleider|verzorgende|stagiair|bakker|schoonmaker|leider|programmeur|specialist)(?![a-z0-9])',
    'エンジニア|開発者|マネージャー|デザイナー|営業|看護師|教師|講師|ドライバー|調理|販売|事務|経理|スタッフ|プログラマ|アナリスト|コンサルタント|ディレクター|介護|保育士|薬剤師',
    '工程师|工程師|经理|經理|主管|设计师|設計師|分析师|分析師|护士|教师|司机|厨师|销售|專員|专员|助理|会计|會計|顾问|顧問|架构师|总监|總監|店员|操作工|开发|后端|前端|全栈|程序员|运维|测试|算法|实习生|文员|客服|编辑|律师|采购|翻译',
    '엔지니어|개발자|매니저|디자이너|분석가|간호사|교사|기사|요리사|영업|사무|회계|마케터|기획자|담당자|스태프|연구원|바리스타|아르바이트|알바',
  ],
);
