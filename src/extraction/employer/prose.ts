import { NAME_RUN } from './forms.ts';

/** A sentence that only an employer's name stands in: group 1 is the name. */
export interface ProseRule {
  /** A cheap test: a sentence without it cannot fit. */
  hint: RegExp;
  pattern: RegExp;
  score: number;
}

/** Up to six name words; the first has a capital or a capital inside ("eBay"). A year alone is none. */
const NAME = `(?!\\d+(?:[ ,.]|$))(${NAME_RUN})`;
const START = '(?:^|[.!?…:] |\\p{Extended_Pictographic}\\uFE0F? |\\n)["“„*_]*';
const ARTICLE =
  "(?:(?:the|der|die|dem|den|das|la|le|les|el|los|las|il|lo|gli|[ao]s?|de|het|[Nn]ossa|firma|firmy|firmie|společnost|společnosti) |l['’])?";
/** Articles that no name begins with; "The", "La", "De" and the like may be a part of one. */
const CAPITAL = "(?:(?:[AO]s?|Il|Lo|Die|Der|Das|I|Gli) |L['’])?";
/** "(Ltd)", ", a family firm of nine,": what may stand between a name and its verb. */
const ASIDE =
  '(?: [Oo]n (?:the )?\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+)?)?(?: \\([^)]{1,60}\\))?(?: (?:in|aus|of|from|à|en|de|em|a|z|ve?|w|te|uit) \\p{Lu}[\\p{L}-]+)?(?:,[^.!?:;]{3,110}?,)?,?';

/** Words for "we" and the verbs of languages that say it by the verb. */
const WE =
  '(?:we|you|our|your|everyone|people|nous|notre|on|vous|wir|unsere?|dich|dir|Sie|du|wij|onze|je|noi|nosotros|nuestr[ao]|[\\p{Ll}]+(?:amos|emos|imos|iamo)|jsme|\\p{Ll}+(?:ujemy|amy|emy|imy|ymy|ujeme|áme|íme|eme)|working|werken|arbeiten|ist zum|sind)';
const AT =
  '(?:(?:Here )?[Aa]t|Bei(?: der| dem)?|Beim|In der|An der|Am|Chez|Au sein d(?:e|u)|En|Na|No|Nos|Em|Presso|Bij|We?|Ve?|U)';

export const PROSE: readonly ProseRule[] = [
  {
    hint: /(?:At|at|Bei|Beim|In der|An der|Am|Chez|Au sein|En|Na|Nos?|Em|Presso|Bij|We?|Ve?|U) /,
    pattern: new RegExp(`${START}${AT} ${ARTICLE}${NAME},?(?: (?!we|wir)\\p{Ll}+)? ${WE}(?!\\p{L})`, 'u'),
    score: 3,
  },
  {
    hint: /(?:[Ww]e are|[Ww]e['’]re|[Ww]ir sind|Wir, |[Nn]ous sommes|[Ss]omos|[Ss]iamo|Noi di|[Ww]ij zijn|[Jj]esteśmy|[Jj]sme) /,
    pattern: new RegExp(
      `(?:[Ww]e are|[Ww]e['’]re|[Ww]ir sind|Wir, die|[Nn]ous sommes|[Ss]omos|[Ss]iamo|Noi di|[Ww]ij zijn|[Jj]esteśmy|[Jj]sme) ${ARTICLE}${NAME}(?=[,:;–—-]| [–—(-]|\\.(?:\\s|$)| (?:and|und|a|an|the|ein|eine|une?|una?|uma?|een) )`,
      'u',
    ),
    score: 3,
  },
  {
    // "Am Lehrstuhl für Hydrologie der Universität Auental ist … eine Stelle zu besetzen".
    hint: / (?:der|des) \p{Lu}.* (?:ist|sind|wird|werden) /u,
    pattern: new RegExp(
      `(?:^|[ ,])(?:[Aa]m|[Ii]m|[Aa]n der|[Ii]n der|[Bb]eim|[Bb]ei der) (?:\\p{Lu}[\\p{L}-]*)?(?:[Ll]ehrstuhl|[Ii]nstitut|[Ff]achbereich|[Ff]achgebiet|[Ff]akultät|[Kk]linik|[Aa]bteilung|[Zz]entrum|[Pp]rofessur|[Aa]rbeitsgruppe|[Ss]eminar|[Bb]ibliothek|[Rr]eferat|[Aa]mt|[Dd]ezernat)(?!\\p{L})[^.!?;]{0,120}? (?:der|des) ${NAME} (?:ist|sind|wird|werden) `,
      'u',
    ),
    score: 3,
  },
  {
    hint: /Noi di /,
    pattern: new RegExp(`${START}Noi di ${NAME} \\p{Ll}`, 'u'),
    score: 3,
  },
  {
    hint: /committed|proud|equal|EEO|affirmative|dedicated|charge|acknowledges|E-Verify|reserves|sponsor|discriminate|welcomes/,
    pattern: new RegExp(
      `${NAME} (?:(?:is|are|remains) (?:committed to|proud to be|an? (?:equal|EEO|affirmative|[Ee]qual)|proudly|dedicated to (?:diversity|creating a)|an affirmative)|(?:does not|do not|doesn['’]t|never) (?:charge|sponsor|discriminate|accept)|acknowledges|participates in E-Verify|reserves the right|welcomes applications)`,
      'u',
    ),
    score: 3,
  },
  {
    hint: /About|Über|propos|Acerca|Sobre|Chi è|Over|Why|Who|Warum|Pourquoi|Por qué|Das ist|Conoce|Conheça|Poznaj|firmie|společnosti|Mehr über|Meet/,
    pattern: new RegExp(
      `(?:^|[.!?] )(?:About|Über|Mehr über|Das ist|À propos de|Acerca de|Sobre(?: a| o| la| el)?|Chi è|Over|O firmie|O společnosti|Why|Who is|Warum|Pourquoi|Por qué|Conoce|Conheça(?: a| o)?|Poznaj|Meet|Waarom) ${NAME}[\\s:.?]*$`,
      'u',
    ),
    score: 3,
  },
  {
    hint: /position|role|vacancy|opening|job|As /,
    pattern: new RegExp(
      `(?:\\b(?:position|role|vacancy|opening|job) is (?:open )?(?:at|with|within|for)|\\bAs (?:an?|our|the) [^.]{3,80}? (?:at|with|bei|chez)) ${NAME}`,
      'u',
    ),
    score: 3,
  },
  {
    hint: /[Jj]oin|join|careers? at|[Ww]ork|opportunity|role|position|team at|life at|Learn more|[Gg]reetings|ejoi|[Úú]nete|[Tt]eam|equipo|[Éé]quipe|Karriere|[Jj]obs |Komm|Werken|Kariera|Trabaj|Trabalh|Lavora/,
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Jj]oin|[Jj]oining|join us at|[Cc]areers? (?:at|with)|[Jj]obs (?:at|bei|in der|beim|im)|[Ww]orking (?:at|for)|[Ww]ork (?:at|for)|opportunity (?:at|with)|role (?:at|with)|position (?:at|with)|team at|[Ll]ife at|Learn more about|[Gg]reetings from|[Rr]ejoignez|[Rr]ejoindre|[Úú]nete a|[Tt]eam (?:von|der|van|de|di)|[Ee]quipo de|[Éé]quipe d[eu]|[Ee]quipe d[aeo]|Karriere (?:bei|im|beim|in der|an der|am)|Komm zu|Werken bij|Kariera w|Kariéra v|Trabaja (?:en|con)|Trabalhe (?:na|no|em)|Lavora (?:con|in)) (?:the |der |die |dem |la |le |het |de )?${NAME}(?=[ ,.!;:]|$)`,
      'u',
    ),
    score: 3,
  },
  {
    hint: /[Cc]urriculum|CV|cv|resume|letter|[Aa]pplications?|[Bb]ewerbung|[Cc]andidature|candidatura|sollicitatie|aplikac|životopis/,
    pattern: new RegExp(
      `(?:(?:CV|résumé|resume|cover letter|applications?|application form)(?: and [\\p{L} ]{3,30})? (?:to|for the attention of)|[Bb]ewerbung(?:en|sunterlagen)?(?: bitte)?(?: \\p{Ll}+){0,2} an|[Cc]andidature(?:s)? (?:à adresser )?à|[Cc]urr[ií]cul\\p{L}+ (?:a|para|vitae a)|sollicitatie(?: \\p{Ll}+)? (?:naar|aan)):? ${ARTICLE}${NAME}(?=,| \\(|$)`,
      'u',
    ),
    score: 2,
  },
  {
    hint: /osted by|ubblicato da|ublicado por|ubliée? par|eplaatst door|rovided by|nserent|ngeboten von/,
    pattern: new RegExp(
      `(?:[Pp]osted by|[Pp]ubblicato da|[Pp]ublicad[oa] por|[Pp]ubliée? par|[Gg]eplaatst door|[Aa]ngeboten von) ${NAME}(?= on | am | le | el | il | op |[,.]|$)`,
      'u',
    ),
    score: 3,
  },
  {
    // "Panel beater required by Donnelly Motors".
    hint: /required|wanted|sought|needed|gesucht|recherché|demandé|gezocht|gevraagd|cercasi/,
    pattern: new RegExp(
      `(?:[Rr]equired|[Ww]anted|[Ss]ought|[Nn]eeded|[Gg]esucht|[Rr]echerchée?(?:\\(e\\))?|[Dd]emandée?(?:\\(e\\))?|[Gg]ezocht|[Gg]evraagd|[Cc]ercasi) (?:by|von(?: der)?|par(?: la)?|da|door) ${NAME}(?=[,.;]| (?:in|of|à|te|im|a|di) )`,
      'u',
    ),
    score: 3,
  },
  {
    // Who says that it hires: the surest sentence of all.
    hint: /seek|hiring|looking|lookout|after an?|need|could (?:do|use)|brauch|besoin|bisogno|potrz|potřeb|plek|Platz|search|recruit|appoint|invites|accepting|opening|vacanc|such|stell|besetz|recherche|cherche|embauche|busca|búsqueda|contrata|selecciona|necesita|precisa|requiere|solicita|incorpora|convoca|procura|recruta|seleciona|buscando|contratando|admite|cerca|assume|seleziona|ricerca|indice|zoek|werft|szuka|zatrudni|ogłasza|przyjmie|rekrutuje|hledá|přijme|nabírá|vyhlašuje|vypisuje|obsadí|shání/,
    pattern: new RegExp(
      `${START}(?:The governors of |(?:Het|Das|Our) [Tt]eam (?:van|von) |${CAPITAL}|${ARTICLE})${NAME}${ASIDE} (?:is (?:now |currently |actively )?(?:looking|seeking|hiring|searching|recruiting|accepting|inviting)|are (?:looking|seeking|hiring|recruiting)|seeks|wish(?:es)? to (?:appoint|recruit|hire)|invites? applications|accepts applications|has an? (?:exciting |new |permanent |full-time |part-time )?(?:opening|opportunity|vacancy)|needs an?|is (?:after|in need of|short of) (?:an?|another|some|two|three)|is on the lookout|could (?:do with|use) (?:an?|another)|sucht|suchen|braucht|brauchen|hat (?:noch )?(?:Platz|eine (?:freie )?Stelle)|a besoin d|stellt (?:\\p{Ll}+ ){0,3}ein|stellen (?:\\p{Ll}+ ){0,3}ein|besetzt|ist (?:zum|ab)|recrute|recrutent|recherche|cherche|embauche|busca|contrata|selecciona|necesita|precisa|requiere|solicita|incorpora|convoca|se encuentra en(?: la)? búsqueda|está (?:buscando|contratando|a recrutar|à procura|em busca|en búsqueda|selecionando|seleccionando|com)|procura|recruta|seleciona|admite|cerca|assume|ricerca|seleziona|è alla ricerca|ha bisogno d|sta cercando|indice|zoekt|is op zoek|heeft (?:nog )?plek|werft|potrzebuje|potřebuje|szuka|poszukuje|zatrudni|zatrudnia|ogłasza|przyjmie|rekrutuje|hledá|přijme|nabírá|vyhlašuje|vypisuje|obsadí|shání)(?!\\p{L})`,
      'u',
    ),
    score: 4,
  },
  {
    // "La commune de Saint-Aubin (Calvados) recrute": a body whose kind has no capital.
    hint: /(?:commune|ville|département|métropole|mairie|municipio|comune|gemeinde|stadt|gemeente|gmina|obec|město|município|municipality|city|county) /i,
    pattern: new RegExp(
      `${START}(?:(?:[Ll][ae]|The|Il|El|[AO]|Die|De|Het) )?((?:commune|ville|département|métropole|mairie|communauté (?:de communes|d['’]agglomération)|municipio|comune|gemeente|gmina|obec|município|municipality|city|county) (?:(?:de la|de los|de|du|des|di|do|da|of) |d['’])?${NAME_RUN})${ASIDE} (?:recrute|recherche|embauche|busca|convoca|contrata|precisa|procura|recruta|cerca|assume|indice|ricerca|seleziona|zoekt|is op zoek|zatrudni|ogłasza|poszukuje|hledá|přijme|vyhlašuje|seeks|is seeking|is recruiting|is hiring|invites)(?!\\p{L})`,
      'u',
    ),
    score: 4,
  },
  {
    // What a firm is, in the sentence that presents it.
    hint: / is | are | was | has been| ist | est | es | é | è | to | je | offers|provides| fue | fut | sind | wurde /,
    pattern: new RegExp(
      `${START}${CAPITAL}${NAME}${ASIDE} (?:is (?:an? |the |one of|widely|currently|on a mission|building)|was (?:founded|established|started)|has been|provides equal|ist (?:ein|eine|der|die|das)(?!\\p{L})|wurde (?:\\d{4} )?gegründet|est (?:une?|la|le|l['’])|es (?:una?|la|el)(?!\\p{L})|é (?:uma?|a|o)(?!\\p{L})|è (?:una?|il|la|leader)|is een|to (?:firma|międzynarodow|sieć|polska|producent|lider|rodzinn|zespół)|je (?:česk|firma|rodinn|výrob|předn|jedn|moderní))`,
      'u',
    ),
    score: 3,
  },
];

/** Sentences of scripts without spaces in which a name is the topic; group 1 is the name. */
export const EASTERN_PROSE: readonly ProseRule[] = [
  {
    hint: /では|は|が/,
    pattern:
      /^(?:私たち|わたしたち)?([\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\p{Lu}A-Za-z0-9ー・&.々]{2,24}?)(?:では|は|が)[、,]?.{4,}(?:会社|企業|法人|クリニック|病院|診療所|メーカー|スタートアップ|チーム|提供|運営|開発|展開|募集|採用|販売|つくって|作って|目指)/u,
    score: 3,
  },
  {
    hint: /是|成立|创立|創立|致力|招聘|诚聘|招募|徵|位于|位於|专注/,
    pattern:
      /^(?:因[\p{sc=Han}]{2,12}需要[,，])?([\p{sc=Han}A-Za-z0-9·]{2,16}?)(?:(?:[（(][^）)]{1,30}[）)])?是(?:一家|一个|一所|一間|一家|专注|国内|全球|中国|台灣|台湾|来自|來自|由|集|面向|家)|(?:成立|创立|創立|创办|位)(?:于|於)|致力于|专注于|(?:现|現|现面向\p{sc=Han}{2,6}|正在|诚|面向\p{sc=Han}{2,8}|公开|公開)*(?:招聘|诚聘|招募|徵求))/u,
    score: 3,
  },
  {
    hint: /은|는|에서|이|가/,
    pattern:
      /^([\p{sc=Hangul}A-Za-z0-9&]{2,20}?)(?:은|는|에서는|에서)[ ,].{4,}(?:있습니다|입니다|합니다|회사|기업|스타트업|모십니다|드립니다)/u,
    score: 3,
  },
];
/** Topics that are no names: "当社", "本岗位", "저희 회사". */
export const EASTERN_TOPIC =
  /^(?:子女|附属|附屬|可|提供|毕业|畢業|卒業|人才|招聘|福利|企业|企業(?:徵才|情報|採用)|联系|聯絡|모집|주요|복지|접수|학력|고용|혜택|전형|제출|등록|마감|커뮤니티|求人|採用|雇用|休日|待遇|资格|资质|任職|條件|薪資|福利|公告|通知|当社|弊社|私たち|私|わたし|本(?![田間庄多山郷])|この|その|今|応募|勤務|仕事|業務|給与|報酬|条件|選考|年齢|経験|入社|研修|休|詳細|面接|会社|チーム|ここ|これ|それ|現在|また|ご|お|皆|あなた|主|未経験|土日|女性|男性|スタッフ|同僚|利用者|患者|お客|顧客|募集|必要|我们|我們|公司|本公司|本|该|該|你|您|负责|任职|岗位|工作|薪|熟|具|有|要求|职位|職位|这|這|他|如|请|學|学历|课题组|研究|团队|團隊|面向|现|现因|因|저희|우리|회사|당사|본|이 |이번|지원|급여|근무|업무|경력|채용|자격|현재|작년|지난|모든|여러|서류|면접|해당|고객|기획팀|개발팀|팀|저는|포지션|서비스|사용자|상세|우대)|(?:팀|方|者|人|時|时|間|间|团队|部|部门|岗|岗位|職|者|さん|こと|もの|仕事|課|科|室|内容|条件|給与)$/u;
