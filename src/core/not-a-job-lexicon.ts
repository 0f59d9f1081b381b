import { words } from './job-lexicon.ts';
import { patternWithoutAccents } from './without-accents.ts';

/** A kind of text that people take for a job ad, or share where job ads are shared. */
export interface Genre {
  /** Completes "This looks like …". */
  name: string;
  /** How many of the marks make it this genre. */
  enough: number;
  /**
   * An ad that speaks in this many ways as an employer (see JobSignals.voice) is an ad all the same; null where
   * nothing outweighs it, and only the text's beginning counts.
   */
  outweighedBy: number | null;
  marks: RegExp[];
}

/** A line of its own that is one of these, perhaps with a colon. */
function heading(latin: string[], unspaced: string[] = []): RegExp {
  return new RegExp(`^[\\s#*>•-]*(?:${[...latin, ...unspaced].join('|')})[\\s:：*]*$`, 'imu');
}

const MONTH = '(?:[\\p{L}]{3,9}\\.? )';
/** "Jan 2019 – Present", "2017-2020", "03/2018 – heute". */
const DATE_RANGE = new RegExp(
  `(?:19|20)\\d\\d(?:年\\d{1,2}月|[./]\\d{1,2})? ?(?:-|–|—|~|〜|to|bis|à|au|a|do|until|から|至) ?(?:(?:${MONTH}|\\d{1,2}[./])?(?:19|20)\\d\\d|present|now|current|heute|aujourd.hui|présent|actualidad|presente|atual|oggi|heden|nu|obecnie|současnost|dosud|現在|至今|今|현재)`,
  'iu',
);
const DATE_RANGES = new RegExp(`(?:${DATE_RANGE.source})[\\s\\S]*?(?:${DATE_RANGE.source})`, 'iu');

const ACCENTED: Genre[] = [
  {
    name: 'a résumé',
    enough: 3,
    outweighedBy: 4,
    marks: [
      words(
        [
          'curriculum vitae|r[ée]sum[ée] of|lebenslauf|życiorys|osobní údaje|persoonlijke gegevens|dati personali|datos personales|dados pessoais|persönliche daten|état civil',
        ],
        ['履歴書|職務経歴書|个人简历|個人簡歷|이력서|자기소개서'],
      ),
      heading(
        [
          'work (?:experience|history)|employment(?: history)?|professional (?:experience|background)|career (?:history|summary)|experience',
          'berufserfahrung|beruflicher werdegang|berufliche stationen|expériences?(?: professionnelles?)?|parcours professionnel|experiencia(?: laboral| profesional)?|experiência(?: profissional)?|esperienz[ae](?: professional[ei]| lavorativ[ae])?|werkervaring|doświadczenie(?: zawodowe)?|pracovní zkušenosti|praxe|zaměstnání',
        ],
        ['職歴|职业经历|工作经历|工作經歷|경력(?:사항)?'],
      ),
      heading(
        [
          'education(?: and training)?|academic background|publications|references|hobbies|interests|languages|projects|certifications',
          'ausbildung|bildungsweg|studium|schulbildung|sprachen|formation|langues|centres d.intérêt|educación|formación(?: académica)?|idiomas|formação(?: acadêmica)?|idiomas|istruzione(?: e formazione)?|formazione|lingue|opleiding(?:en)?|talen|wykształcenie|języki|zainteresowania|vzdělání|jazyky|zájmy',
        ],
        ['学歴|免許・資格|自己PR|教育背景|教育经历|學歷|语言能力|자격증|학력(?:사항)?'],
      ),
      DATE_RANGES,
      /\breferences (?:are )?available\b|\b(?:my|a) (?:career|portfolio) (?:objective|goal)\b|^\s*(?:career |professional )?(?:objective|summary|profile)\s*:?\s*$/im,
      // Contact details at the head of the sheet.
      /^[\s\S]{0,400}?[\w.+-]+@[\w-]+\.\w+[\s\S]{0,200}?\+?\d[\d ()./-]{7,}\d|^[\s\S]{0,400}?\+?\d[\d ()./-]{7,}\d[\s\S]{0,200}?[\w.+-]+@[\w-]+\.\w+/,
      /^[\s•*-]*(?:led|managed|built|designed|developed|implemented|reduced|increased|created|launched|migrated|supervised|trained|improved|coordinated|maintained|delivered|organised|organized)\b.*(?:\n[\s\S]*?)^[\s•*-]*(?:led|managed|built|designed|developed|implemented|reduced|increased|created|launched|migrated|supervised|trained|improved|coordinated|maintained|delivered|organised|organized)\b/im,
      words(
        [
          'geboren am|geburtsdatum|date of birth|né[e]? le|fecha de nacimiento|data de nascimento|data di nascita|nat[oa] (?:a|il)|geboortedatum|data urodzenia|datum narození|nationality|staatsangehörigkeit|nationalité|nacionalidad|familienstand',
        ],
        ['生年月日|出生日期|出生年月|생년월일'],
      ),
    ],
  },
  {
    name: 'a person looking for work',
    enough: 1,
    outweighedBy: 4,
    marks: [
      words(
        [
          'i(?:.m| am) (?:currently |now |actively )?(?:looking|searching) for (?:a |my |new |an )*(?:\\p{L}+ ){0,3}(?:role|job|position|opportunit\\p{L}+|work|internship|gig)|#?open ?to ?work|seeking work|i was laid off|i got laid off|willing to relocate: ?(?:yes|no)|i am writing to (?:apply|express)|please find (?:my|attached my) (?:cv|resume|résumé)|dear hiring manager|my application for|hire me|my (?:clients|rates|services)',
          'hiermit bewerbe ich mich|bewerbung (?:als|um)[\\s\\S]{0,200}sehr geehrte|ich suche (?:eine? )?(?:neue )?(?:stelle|arbeit|job|anstellung)(?=[^\\n]{8})|je me permets de (?:vous adresser|postuler)|je souhaite (?:vous adresser|postuler (?:au|pour le) poste)|je (?:suis à la )?recherche (?:d.)?un (?:emploi|poste|stage)(?=[^\\n]{8})|(?:estoy buscando|busco) (?:trabajo|empleo)(?=[^\\n]{8})|me dirijo a usted|estou (?:à procura|em busca) de (?:emprego|trabalho|uma oportunidade)|venho por meio desta|(?:sto cercando|cerco) lavoro(?=[^\\n]{8})|con la presente|ik (?:ben op )?zoek naar (?:een )?(?:nieuwe )?(?:baan|werk)(?=[^\\n]{8})|hierbij solliciteer ik|szukam pracy(?=[^\\n|]{8})|zwracam się z prośbą|hledám (?:novou )?práci(?=[^\\n|]{8})|dovoluji si (?:vám )?zaslat|ucházím se|je propose mes services|ofrezco mis servicios|ofereço meus serviços|ich biete meine',
        ],
        ['仕事を探しています|転職活動中です|求职意向|我正在找工作|求職中です|구직 중입니다|일자리를 찾고 있습니다'],
      ),
    ],
  },
  {
    name: 'a person looking for work',
    enough: 2,
    outweighedBy: 5,
    marks: [
      // An ad says "about you"; who says "about me" offers themselves.
      heading(
        [
          'about me|über mich|à propos de moi|sobre mí|sobre mim|su di me|over mij|o mnie|o mně',
          'my (?:skills|experience|background|profile)|meine (?:kenntnisse|erfahrung)|mes compétences|mis habilidades',
        ],
        ['自己紹介|关于我|자기소개'],
      ),
      /(?:^|[.!?]\s+|^[\s>*•-]*)(?:currently |now |actively )?(?:looking|searching|open|available) (?:for|to) (?:an? |my next |new |any )*(?:[\p{L}-]+ ){0,3}(?:role|job|position|opportunit\p{L}+|work|internship|gig)s?\b/imu,
      /\b(?:in|at|from) my (?:last|previous|current|former) (?:job|role|position|company|employer|team)\b|\bmy (?:last|previous|current) (?:job|role|employer)\b/i,
    ],
  },
  {
    name: 'advice for applicants',
    enough: 1,
    outweighedBy: 5,
    marks: [
      /^[\s#*>•-]*(?:(?:some|my|a few|quick|best|top|\d+) )*(?:tips|advice|pointers|checklist|cheat ?sheet|tipps|conseils|consejos|dicas|consigli) (?:for|on|to|für|zum|zur|pour|para|de|per) (?:an? |the |your |den |die |das |le |la |les |el |tu |o )?(?:[\p{L}-]+ ){0,2}(?:r[ée]sum[ée]s?|cvs?|cover letters?|interviews?|job (?:search|hunt)\p{L}*|applicants?|candidates?|lebenslauf|bewerbung\p{L}*|entretien|entrevista|colloquio|currículos?)/imu,
    ],
  },
  {
    name: 'a list of many jobs',
    enough: 1,
    outweighedBy: 2,
    marks: [
      /(?<!\p{N})(?:[2-9]|\d{2,3}|\d{1,3}[,. ]\d{3})\+? (?:[\p{L}]+ ){0,3}(?:open (?:jobs|positions|roles)|job (?:openings|offers|results|listings)|jobs (?:found|available|in|matching)|(?:open )?vacancies|openings|offene stellen|stellenangebote|treffer|jobs gefunden|offres d.emploi|offres|ofertas(?: de (?:empleo|trabajo))?|vagas(?: abertas| encontradas)?|offerte di lavoro|vacatures|ofert(?:y)? pracy|nabídek práce|volných (?:míst|pozic))(?!\p{L}|\s*[:：])/iu,
      /(?:showing|displaying|results?) \d+ ?(?:-|–|to) ?\d+ (?:of|von|sur|de|di|z) \d+|\d+(?:,\d{3})*件(?:の求人|中)|(?<!\p{L})(?:page|página|seite|pagina|strona|strana|stránka) \d+ (?:of|de|von|sur|di|van|z|ze) \d+|共\d+个职位|\d+개의? ?(?:채용|공고)/iu,
    ],
  },
  {
    name: 'an interview guide',
    enough: 1,
    outweighedBy: null,
    marks: [
      words(
        [
          '(?:sample|common|top|typical|\\d+|potential|likely|possible|practice|behaviou?ral|technical|coding|best) (?:\\p{L}+ ){0,3}interview questions|interview (?:questions (?:and|&) answers|guide|scorecard|rubric|kit|prep(?:aration)?)|interview questions for|sample answer|star method|what to look for in (?:an|the) answer|bewerbungsfragen|fragen im vorstellungsgespräch|vorstellungsgespräch: |questions? d.entretien|guide d.entretien|grille d.entretien|preguntas (?:de|para la) entrevista|guía de entrevista|perguntas (?:de|para a?) ?entrevista|roteiro de entrevista|domande (?:di|del|per il) colloquio|guida al colloquio|sollicitatievragen|interviewvragen|pytania (?:rekrutacyjne|na rozmow\\p{L}+)|otázky (?:na|u|k) pohovoru?',
        ],
        [
          '面接(?:の)?(?:質問|ガイド)|よくある質問と回答例|面试(?:题|问题|指南)|面試(?:題|問題)|면접 ?(?:질문|가이드)|모범 ?답안',
        ],
      ),
    ],
  },
  {
    name: 'an article',
    enough: 2,
    outweighedBy: 4,
    marks: [
      /\b(?:today announced|has (?:joined|been appointed|been named)|appoints|appointed|media contact|press contact|press release|pressemitteilung|communiqué de presse|nota de prensa|comunicato stampa|persbericht|informacja prasowa|tisková zpráva)\b|プレスリリース|新闻稿|보도자료/i,
      /\b\d+ ?(?:-| )?min(?:ute)?s?\.? read\b|lesezeit|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|czas czytania|doba čtení|分で読め|阅读时间|읽는 시간/i,
      /^\s*(?:(?:written |posted |published )?by|von|par|por|di|door|autor(?:ka)?:?|文[:：/]|作者[:：]|글[:：]?) [\p{Lu}\p{Lo}][\p{L}.'’-]+(?: [\p{Lu}\p{Lo}][\p{L}.'’-]+){0,3}(?:[,|·•].*)?$/mu,
      /\b(?:in this (?:article|post|guide|piece|tutorial)|read (?:more|next)|related (?:articles|posts|stories)|subscribe to (?:our|my|the)|share this (?:article|post)|table of contents|the bottom line|key takeaways|conclusion)\b/i,
      words(
        [
          'how to (?:hire|write|attract|interview|recruit|find|choose|become|negotiate|prepare|land|get)|tips (?:for|to|on)|(?:\\d+|five|ten|seven|three) (?:\\p{L}+ )?(?:tips|ways|reasons|mistakes|things|steps|signs|questions)|best practices (?:for|in)|what (?:does|is) an? [\\p{L} ]{3,40}\\?|why (?:companies|employers|candidates|people|so many)|hiring managers (?:say|want|look|often|should)|the future of|according to (?:a|the|data|research)',
          'in diesem (?:artikel|beitrag)|tipps (?:für|zum|zur)|so (?:finden|schreiben|führen) (?:sie|wir)|dans cet article|conseils (?:pour|aux)|comment (?:recruter|rédiger|réussir|attirer|préparer)|en este artículo|consejos para|cómo (?:contratar|redactar|preparar|atraer)|neste artigo|dicas (?:para|de)|como (?:contratar|escrever|atrair|se preparar)|in questo articolo|consigli per|come (?:assumere|scrivere|attrarre|prepararsi)|in dit artikel|tips voor|hoe (?:je|schrijf|vind|werf)|w tym artykule|porad(?:y|nik)|jak (?:zatrudni|napisa|przygotowa|znaleź)\\p{L}+|v tomto článku|tipy (?:pro|na)|jak (?:napsat|najít|přilákat|se připravit)',
        ],
        [
          'この記事|まとめ|とは[？?]|するコツ|ポイントを(?:解説|紹介)|本文|小编|如何(?:招聘|写|面试|吸引)|技巧|이 글에서|하는 방법|알아보겠습니다|꿀팁',
        ],
      ),
      words(
        [
          '(?:said|says|told|explains|explained|argues|noted|added)(?: \\p{Lu}\\p{L}+)?|spokes(?:person|man|woman)|(?:sagte|erklärte|so der|sprecher(?:in)?)|(?:a déclaré|explique|selon|porte-parole)|(?:afirmó|dijo|según|explica|portavoz)|(?:afirmou|disse|segundo|porta-voz)|(?:ha detto|ha dichiarato|secondo|portavoce)|(?:zei|aldus|volgens|woordvoerder)|(?:powiedział[a]?|według|rzecznik)|(?:řekl[a]?|uvedl[a]?|podle|mluvčí)',
        ],
        ['と(?:述べ|語っ|話し)|によると|表示[,，]|据(?:悉|报道)|밝혔다|에 따르면|전했다'],
      ),
      /\((?:reuters|ap|afp|dpa|ansa|efe|lusa|anp|pap|čtk)\)|(?:記者|记者|기자)|(?:shares|stock) (?:rose|fell|dropped)|percent|per cent|prozent|pour cent|por ciento|por cento|per cento|procent/i,
      /\b(?:last (?:year|week|month)|in (?:recent|the past) (?:years|decade)|survey|respondents|economists?|labou?r market|unemployment|layoffs?|arbeitsmarkt|fachkräftemangel|marché du travail|mercado (?:laboral|de trabalho)|mercato del lavoro|arbeidsmarkt|rynku? pracy|trhu? práce)\b|労働市場|人手不足|就业市场|劳动力市场|노동시장|취업난/i,
    ],
  },
  {
    name: 'a README',
    enough: 2,
    outweighedBy: 4,
    marks: [
      /\b(?:npm (?:i|install|run)|yarn add|pnpm add|pip3? install|cargo (?:install|add|run|build)|go (?:get|install)|docker (?:run|compose|build)|brew install|git clone|apt(?:-get)? install|composer require|gem install|mvn |gradlew)\b/i,
      heading(
        [
          'installation|install|usage|getting started|quick ?start|contributing|license|licence|api(?: reference)?|changelog|build(?:ing)?|running (?:the )?tests|development|prerequisites|configuration|examples?|verwendung|utilisation|uso|instalación|instalação|utilizzo|gebruik|użycie|instalacja|použití|instalace',
        ],
        ['インストール|使い方|安装|用法|使用方法|설치|사용법'],
      ),
      /!\[[^\]]*\]\([^)]*(?:badge|shields\.io|\.svg)[^)]*\)|^```/im,
      /\b(?:mit|apache(?: 2\.0)?|gpl|bsd) licen[sc]e|licensed under\b|pull requests? (?:are )?welcome/i,
    ],
  },
  {
    name: 'a recipe',
    enough: 2,
    outweighedBy: 4,
    marks: [
      heading(
        [
          'ingredients.*|zutaten.*|ingrédients.*|ingredientes.*|ingredienti.*|ingrediënten.*|składniki.*|ingredience.*|suroviny.*',
        ],
        ['材料.*|食材.*|用料.*|재료.*'],
      ),
      words(
        [
          'tbsp|tsp|tablespoons?|teaspoons?|preheat|simmer|(?:el|tl) \\p{Lu}\\p{L}+|esslöffel|teelöffel|backofen|vorheizen|cuillères?|préchauffe[rz]|four|cucharad(?:as?|itas?)|precalent(?:a|ar|e)|horno|colher(?:es)?|pré-aqueça|forno|cucchiai(?:o|ni)?|eetlepels?|theelepels?|verwarm|oven|łyżk[aię]|łyżeczk\\p{L}+|piekarnik\\p{L}*|lžíc[eií]|lžičk\\p{L}+|troub[auěy]',
        ],
        ['大さじ|小さじ|オーブン|汤匙|茶匙|料酒|翻炒|큰술|작은술|볶'],
      ),
      heading(
        [
          '(?:method|directions|instructions|preparation|steps|zubereitung|préparation|preparación|elaboración|modo de (?:preparo|fazer)|preparo|preparazione|procedimento|bereiding(?:swijze)?|przygotowanie|sposób przygotowania|postup|příprava).*',
        ],
        ['作り方.*|做法.*|步骤.*|만드는 ?(?:법|방법).*|만들기.*'],
      ),
      /\b\d+ ?(?:g|ml|dl|cups?|oz|gramm|grammes|gramos|gramas|grammi|gram)\b[\s\S]{0,200}\b\d+ ?(?:g|ml|dl|cups?|oz|gramm|grammes|gramos|gramas|grammi|gram)\b|\d+ ?(?:g|ml|cc|克|グラム|毫升)[\s\S]{0,100}\d+ ?(?:g|ml|cc|克|グラム|毫升|個|个|개)/i,
    ],
  },
  {
    name: 'minutes of a meeting',
    enough: 2,
    outweighedBy: 4,
    marks: [
      words(
        [
          '(?:meeting )?(?:minutes|notes)(?: of| –| -|:|,| from)|meeting notes|weekly sync|stand.?up|retro(?:spective)?|protokoll|sitzung|compte.rendu|réunion|acta (?:de|n)|reunión|ata d[ae]|reunião|verbale|riunione|notulen|vergadering|overleg|protokół|spotkani[ea]|zápis|porad[ay]|schůzk[ay]',
        ],
        ['議事録|会議|打ち合わせ|会议(?:纪要|记录)|會議記錄|회의록|회의'],
      ),
      /^[\s#*>•-]*(?:attendees|present|participants|apologies|absent|teilnehmer(?:innen)?|teilnehmende|anwesend|entschuldigt|présents?|participants|excusés?|absents?|asistentes|presentes|ausentes|participantes|presenti|assenti|partecipanti|aanwezig(?:en)?|afwezig|obecni|nieobecni|uczestnicy|přítomni|omluveni|účastníci|出席者|参加者|参会人员|参会|出席|與會者|참석자|불참)[\s*]*[:：]/imu,
      words(
        [
          'action items?|action points?|next steps:|to.?dos?:|decisions?:|agenda|next meeting|ai:|tagesordnung|(?:nächste|nächster) (?:sitzung|termin)|beschluss|beschlüsse|ordre du jour|prochaine réunion|décisions|orden del día|próxima reunión|acuerdos|pauta|próxima reunião|encaminhamentos|ordine del giorno|prossima riunione|actiepunten|volgende vergadering|porządek obrad|następne spotkanie|ustalenia|program|další (?:schůzka|porada)|úkoly',
        ],
        ['議題|決定事項|次回|アクションアイテム|议题|下次会议|决议|待办|안건|다음 회의|결정 ?사항'],
      ),
    ],
  },
  {
    name: 'an offer letter',
    enough: 1,
    outweighedBy: null,
    marks: [
      words(
        [
          '(?:pleased|delighted|happy|excited|thrilled) to (?:offer you (?:the|an?|this|our|employment|full|part)(?: [\\p{L}-]+){0,4} (?:position|role|job|post|employment)|offer you employment|extend (?:you |to you )?(?:an|this|our|the) offer|confirm your)|offer (?:letter|of employment)|this (?:letter|offer) (?:confirms|sets|is contingent)|employment agreement (?:is|between)|contract of employment between|please sign (?:and return|below)|congratulations on your',
          'freuen uns,? ihnen [^.\\n]{0,60}(?:stelle|position|arbeitsvertrag)[^.\\n]{0,40}anzubieten|arbeitsvertrag zwischen|einstellungszusage|zwischen der firma|plaisir de vous (?:proposer|offrir|confirmer)|promesse d.embauche|contrat de travail entre|complace ofrecerle|carta de oferta|contrato de trabajo entre|(?:prazer|satisfação) (?:em|de) (?:lhe )?oferecer|carta.proposta|contrato de trabalho entre|lieti di (?:offrirle|proporle|comunicarle)|lettera di (?:assunzione|impegno)|contratto di lavoro tra|verheugd (?:je|u) [\\s\\S]{0,40}aan te bieden|arbeidsovereenkomst tussen|(?:przyjemność|przyjemnością) (?:zaproponować|zaoferować)|list intencyjny|umowa o pracę zawarta|rádi (?:bychom )?(?:vám|ti) nabíd\\p{L}+ (?:pozici|místo)|pracovní smlouva uzavřená',
        ],
        [
          '内定通知|採用内定|録用通知|录用通知|聘用通知|錄取通知|합격을 (?:축하|알려)|채용 ?합격|근로계약서|劳动合同|労働契約書',
        ],
      ),
    ],
  },
  {
    name: 'a course',
    enough: 3,
    outweighedBy: 4,
    marks: [
      words(
        [
          'bootcamp|syllabus|curriculum|our course|this course|kurs(?:inhalte|gebühr)?|lehrgang|weiterbildung zum|formation (?:certifiante|professionnelle)|curso|corso di|cursus|szkoleni[ea]|kurz',
        ],
        ['コース|講座|课程|課程|培训班|강의|교육 ?과정'],
      ),
      words(
        [
          'tuition|cohort|enrol(?:l|ment|l?ments)?|lessons?(?! learn)|graduates find|course fee|certificate of completion|kursgebühr|teilnahmegebühr|teilnehmende erhalten|frais d.inscription|inscripción|matrícula|matricule-se|iscrizione|iscriviti|inschrijven|lesgeld|zapisz się|zapisy|přihláška|školné',
        ],
        ['受講|学費|报名|學費|수강|수업료'],
      ),
      words([
        'modules?:|module \\d|week \\d|evening classes|no prior knowledge|admissions|modul \\d|woche \\d|semaine \\d|semana \\d|settimana \\d',
      ]),
    ],
  },
  {
    name: 'an encyclopedia entry',
    enough: 2,
    outweighedBy: 3,
    marks: [
      /\b(?:is|are) (?:a|an|the|any) (?:\p{L}+ ){0,3}(?:trade|profession|occupation|person|practitioner|job title|craft|field)\b|\b(?:refers to|may refer to|also known as)\b|bezeichnet (?:man|einen?|die)|\b(?:est|es|é|è) (?:une?|um|uma|un) (?:profession|métier|profesión|profesional|profissão|professione|mestiere)\b/iu,
      /^\W*(?:see also|references|external links|further reading|etymology|siehe auch|einzelnachweise|voir aussi|véase también|ver também|vedi anche|zie ook|zobacz też|viz také)\b|\bsee also:/im,
      /\b(?:the (?:word|term) (?:comes|derives|was)|from (?:old|middle|latin|greek)|in (?:medieval|ancient)|(?:19|18|17)th century)\b|\[\d+\]/i,
    ],
  },
  {
    name: 'a letter of reference',
    enough: 1,
    outweighedBy: 4,
    marks: [
      words(['to whom it may concern|(?:pleased|happy|delighted) to recommend (?!you)']),
      // Ads ask for such letters; the letter itself has the word as its title.
      /^(?:[^\n]{0,40}\n){0,2}[^\n\p{L}]{0,4}(?:(?:letter of )?recommendation for|(?:letter of|employment) (?:recommendation|reference)|arbeitszeugnis|zwischenzeugnis|lettre de recommandation|carta de recomendación|carta de recomendação|lettera di referenze|aanbevelingsbrief|list polecający|doporučující dopis|推薦状|推荐信|推薦信|추천서)/iu,
    ],
  },
  {
    name: 'a performance review',
    enough: 1,
    outweighedBy: 3,
    marks: [
      words(
        [
          'performance (?:review|appraisal):?|(?:exceeds|meets) expectations|leistungsbeurteilung|entretien annuel|evaluación de desempeño|avaliação de desempenho|valutazione delle prestazioni|functioneringsgesprek|ocena pracownicza|hodnocení zaměstnance',
        ],
        ['人事評価|绩效考核|인사 ?평가'],
      ),
    ],
  },
  {
    name: 'a tender',
    enough: 1,
    outweighedBy: 4,
    marks: [
      words(
        [
          'request for (?:proposals?|quotations?)|invitation to tender|call for (?:papers|proposals|bids|tenders)|deadline for bids|vergabestelle|appel d.offres|licitación pública|licitação|gara d.appalto|aanbesteding|przetarg|veřejná zakázka',
        ],
        ['入札公告|招标公告|입찰 ?공고'],
      ),
    ],
  },
  {
    name: 'a personal account',
    enough: 1,
    outweighedBy: 3,
    marks: [
      words(
        [
          'i got (?:the|a) (?:job|offer)|my (?:job search|interview experience|career journey)|how i (?:got|landed|became)|mein weg zu|mon parcours|mi experiencia como|minha experiência como|la mia esperienza come|mijn ervaring als',
        ],
        ['転職活動を終え|と思いました|이직 후기|면접 후기|이직을 마|面试经历|求职经历|我的面试'],
      ),
    ],
  },
  {
    name: 'a rejection',
    enough: 1,
    outweighedBy: 5,
    marks: [
      words(
        [
          '(?:decided|chosen) (?:not )?to (?:move|proceed|go) (?:forward|ahead)? ?with (?:other|another|your)|we regret to inform|unfortunately,? (?:we|after|your application)|thank you for (?:your interest in|applying to|taking the time)|leider (?:müssen wir|können wir)|nous avons le regret|lamentamos (?:informarle|comunicarle|informar)|siamo spiacenti|helaas (?:moeten|kunnen)|z przykrością|bohužel (?:vás|vám|jsme)',
        ],
        ['残念ながら|很遗憾|很遺憾|아쉽게도'],
      ),
    ],
  },
];

/** Matched against a text that went through withoutAccents. */
export const GENRES: Genre[] = ACCENTED.map((genre) => ({ ...genre, marks: genre.marks.map(patternWithoutAccents) }));
