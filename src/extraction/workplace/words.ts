import { sharingFirstLetters } from '../../core/alternation.ts';
import { anyWord } from '../words.ts';

/** Labels of a field that says where one works. */
export const WORKPLACE_LABEL =
  /^(?:.{0,20}\b)?(?:work ?place(?: type| model)?|operating mode|work(?:ing)? (?:model|mode|type|arrangement|setup|style|location type|setting|environment type)|job location type|location type|remote(?: (?:job|work|working|status|type|policy|options?|friendly|ok|possible|allowed|available|eligible))?|work(?:ing)? remotely|work from home|telecommut\w*|telework\w*(?: (?:eligible|eligibility|possible|available|allowed))?|office policy|on-?site\/remote|arbeitsmodell|arbeitsort-?modell|homeoffice|home-?office|remote-?anteil|télétravail(?: (?:possible|autorisé|partiel))?|(?:poste )?éligible au télétravail|mode de travail|modalidad(?: de trabajo| laboral)?|modalitat(?: de treball)?|teletreball|teletrabajo|tipo de trabajo|modalidade(?: de trabalho)?|modelo de trabalho|regime de trabalho|modalità(?: di lavoro| lavorativa)?|smart ?working|werkvorm|werkplek|thuiswerken|tryb pracy|model pracy|praca zdalna|możliwość pracy zdalnej|práce z domova|forma práce|typ práce|home ?office|勤務形態|勤務スタイル|働き方|勤務体制|出社頻度|リモート頻度|リモートワーク|リモート|テレワーク|在宅勤務|工作方式|办公方式|是否(?:支持|可)?远程(?:办公)?|远程(?:办公)?|근무 ?형태|근무 ?방식|재택(?:근무)?)$/iu;
export const PLACE_LABEL =
  /^(?:job |work |primary |office )?(?:locations?|place of work|workplace|work ?site|campus|office|duty station|duty location|where|based|city|town|county|state|province|region|bundesland|landkreis|département|région|provincia|municipio|municipalidad|comune|regione|estado|município|provincie|gemeente|województwo|kraj|standort(?:e)?|arbeitsort|einsatzort|ort|lieu(?: de travail)?|localisation|ville|ubicaci[oó]n?|localització|lugar(?: de trabajo)?|localidad|localização|local(?: de trabalho)?|cidade|sede(?: di lavoro)?|luogo(?: di lavoro)?|locatie|standplaats|plaats|lokalizacja|miejsce pracy|místo(?: výkonu)? práce|lokalita|勤務地|勤務場所|就業場所|工作地点|工作地址|上班地址|地点|办公地点|근무지역?|근무 ?장소|지역|🌎|📍)$/iu;
export const YES =
  /^\s*(?:yes|true|ja|oui|s[ií]|sim|tak|ano|是|はい|可|あり|예|가능)\b|^\s*(?:是|はい|可|あり|예|가능)/iu;

/** "Remote: no", "Home office: ne", "是否远程：否". */
export const NO =
  /^\s*(?:no|not (?:eligible|available|possible|permitted|offered)|none|false|nein|nicht (?:möglich|vorgesehen)|non|n[aã]o|nee|nie|ne|není|nelze|niet mogelijk)(?!\p{L})|^\s*(?:否|不(?:支持|可|允许|接受)|無|なし|不可|없음|불가|아니오|안 ?됨)/iu;
/** Labels whose "yes" means some days at home, as public employers use them. */
export const SOME_DAYS_LABEL = /^telework\w* (?:eligible|eligibility)|éligible au télétravail|^télétravail possible/iu;

export const REMOTE_WORD = anyWord(
  [
    'remote(?:ly)?',
    'fully[- ]remote',
    '100 ?% remote',
    'work from home',
    'wfh',
    'work from anywhere',
    'home[- ]?based',
    'telecommut\\p{L}*',
    'telework\\p{L}*',
    'distributed',
    'anywhere',
    'ortsunabhängig',
    'home ?office',
    'homeoffice',
    'mobiles arbeiten',
    'télétravail',
    'à distance',
    'full remote',
    'en remoto',
    'remot[oa]',
    'teletrabajo',
    'a distancia',
    'teletreball',
    'home ?office',
    'à distância',
    'teletrabalho',
    'da remoto',
    'smart working',
    'telelavoro',
    'op afstand',
    'thuiswerk\\p{L}*',
    'zdaln\\p{L}*',
    'praca zdalna',
    'na dálku',
    'práce z domova',
    'vzdáleně',
  ],
  ['リモート', 'テレワーク', '在宅', '远程', '遠程', '远端', '居家办公', '在家办公', '재택', '원격'],
);
export const HYBRID_WORD = anyWord(
  [
    'hybrid(?:e|es|en|er|ní|ně)?',
    'híbrid[oa]',
    'ibrid[oa]',
    'hybrydow\\p{L}*',
    'hibrid[ao]',
    'híbrid',
    'semi[- ]?presencial',
    'télétravail partiel',
    'lavoro agile',
    'telearbeit',
    'partiellement',
    'flex(?:ible)? (?:office|hybrid)',
  ],
  ['ハイブリッド', '混合办公', '하이브리드'],
);
/** Remote on some days only. */
export const PARTLY_REMOTE =
  /(?:partial(?:ly)?|part[- ]time|teilweise|anteilig|occasional|some|partiel|ponctuel|parcial|parziale|deels|częściowo|částečně|一部|部分)\b.{0,20}(?:remote|home|wfh|télétravail|telework|zdaln|リモート|在宅|远程)|(?:remote|home ?office|télétravail|リモート|在宅).{0,14}(?:fréquent|régulier|partial|partly|teilweise|partiel|ponctuel|parcial|parziale|併用|一部|possible|possibl|möglich|optional|option)|\d\s*(?:-\s*\d\s*)?(?:days?|tage?n?|jours?|d[ií]as?|giorni|dagen|dni|dny|日)\b.{0,25}(?:remote|home|télétravail|office|büro|bureau|zdaln|remot|thuis)/iu;
export const ONSITE_WORD = anyWord(
  [
    'on[- ]?site',
    'in[- ]office',
    'in[- ]person',
    'office[- ]based',
    'vor ort',
    'präsenz',
    'présentiel',
    'sur site',
    'presencial',
    'presencialment',
    'in sede',
    'in presenza',
    'op kantoor',
    'op locatie',
    'stacjonarn\\p{L}*',
    'prezenčně',
    'na pracovišti',
  ],
  ['出社', '常駐', 'オフィス勤務', '现场', '驻场', '坐班', '사무실 출근', '상주', '출근'],
);
export const NEGATED_REMOTE =
  /\b(?:no|not|non|kein(?:e)?|pas de|sin|sem|geen|ohne|sans|senza|bez)\s+(?:fully |a )?(?:remote|home ?office|télétravail|teletrabajo|hybrid)|リモート(?:勤務|ワーク)?(?:は)?(?:不可|なし)|不支持远程|재택(?:근무)? ?(?:불가|없음)/iu;

/** A part of a title that is nothing but a kind of workplace, with a place or a word of degree beside it. */
export const TITLE_PART =
  /^(?:(?:100 ?%|fully|full|completely|permanently|us|usa|uk|eu|europe|emea|latam|global|worldwide|anywhere|work)\s*[-:]?\s*)*(?:remote(?:ly)?|remote[- ](?:first|only|ok|friendly|us|usa|uk|eu|europe|emea|latam|global|worldwide|possible|eligible)|remoto|remota|hybrid(?:[ -](?:remote|work|role))?|híbrido|hybride|ibrido|hybrydow[oay]|on[- ]?site|in[- ]office|home ?office|homeoffice|smart working|lavoro agile|télétravail(?: partiel)?|wfh|work from home|home[- ]based|presencial|zdaln\p{L}*|práce z domova|フルリモート|リモート(?:可|ワーク可?|勤務)?|ハイブリッド|出社|全?远程(?:办公|工作)?|全职远程|远程兼职|兼职远程|驻场|재택(?:근무)?|원격(?:근무)?)(?:\s+(?<rest>[\p{L} .&,-]{2,30})| \d{1,3} ?%)?$/iu;
/** Titles and lines whose "remote" or "hybrid" is the trade itself. */
export const HEADER_TRAP =
  /リモート面接|在宅(?:介護|医療|療養|看護)|\b(?:remote (?:sensing|access|support|monitoring|control|desktop|patient|teams?|site|pilot|operat|sites|areas?|hands)|hybrid (?:cloud|it|infrastructure|integration|app|mobile|vehicle|electric|events?|publishing|intelligence|bonding|data|ai|search|environments?)|on-?site (?:technician|support|service|manager|engineer|coordinator|nurse|supervisor|wind))/iu;

/** Words that must stand in a sentence before anything costlier is tried. */
export const ANY = sharingFirstLetters(
  /remote|hybrid|blended|オフィス|사무실|[- ]based|home[- ]work|wherever|überall|cualquier (?:lugar|parte)|qualquer lugar|n['’]importe où|partout en|vanuit huis|dowolnego miejsca|odkudkoli|siedzibie|laboratory|studio|teletreball|je werkt|どこ|任何地方|办公室|到公司|어디서|on[- ]?site|office|in[- ]person|(?:from|at)[- ]home|zu ?hause|im werk|im betrieb|unserem (?:werk|betrieb|labor)|à la maison|en casa|desde casa|em casa|a casa|hemifrån|hjemmefra|wfh|anywhere|distributed|telecommut|telework|homeoffice|home[- ]?office|home[- ]based|mobil\p{L}* arbeit|telearbeit|lavoro agile|physical location|jours? de tt\b|büro|vor ort|präsenz|télétravail|distance|présentiel|sur site|bureau|remot|teletrabaj|teletrabalh|presencial|distancia|distância|híbrid|ibrid|smart ?working|in sede|in presenza|telelavoro|thuis|kantoor|afstand|zdaln|hybryd|stacjonarn|biur|z domu|z domova|na dálku|prezenč|kancelář|リモート|在宅|自宅|テレワーク|出社|ハイブリッド|常駐|远程|居家|在家办公|驻场|坐班|到岗|现场|現場|到[馆館院店校厂廠场場园園所]|上班|线下|線下|辦公|現地|施設|店舗|院内|社内|出勤|재택|원격|출근|하이브리드|상주|현장|매장|오프라인|physically|present (?:on|in|at)|presence|attendance|présence|presencia|presenza|presença|anwesenheit|aanwezig|op locatie|obecność|na miejscu|přítomnost|na pracovišti|na místě|home[- ]?working|mobile work|pouze v sídle/iu,
);

/** Remote, hybrid, edge and on-premises things that are not the place of work. Cut out before a sentence is judged. */
export const INFRASTRUCTURE =
  /(?:リモート面接|在宅(?:介護|医療|療養|看護)|\b(?:customers|clients|people|users|patients|employees|workers|companies|teams|colleagues) (?:who|that) work (?:from home|remotely)|\bunless (?:formally |otherwise )?(?:approved|agreed|authori[sz]ed)[^,]{0,60}|\bremote(?:ly)?[- ](?:sensing|access|support|monitor\p{L}*|control\p{L}*|desktop|debug\p{L}*|teams?|colleagues|workers|employees|sites?|areas?|locations?|communities|villages|servers?|hands|device|devices|management|diagnos\p{L}*|assistance|patients?|care|interviews?|onboarding|viewings?|stakeholders?|offices|procedure|repositor\p{L}*|execution|operations?|config\p{L}*|learning|education|code|attestation|work(?:ing)? (?:tools|software|solutions|platform))|(?:managing|manage|lead(?:ing)?|across|with|support(?:ing)?) (?:a )?(?:remote|distributed|hybrid)(?: and (?:remote|distributed|hybrid))? (?:teams?|workforce|workers|colleagues|employees|users|systems?)|hybrid[- ](?:cloud|clouds|multi-?cloud|it|infrastructures?|environments?|architectures?|workloads?|connectivity|deployments?|data ?cent\p{L}*|networks?|integrations?|apps?|applications?|mobile|search|models? (?:of|for) (?:ml|ai)|ai|vehicles?|cars?|electric|engines?|bonding|events?|systems?|solutions?|platforms?|storage|retrieval|quantum|identity|or cloud\p{L}*|sql|instruments?|warfare|threats?|publishing|approach(?:es)? to|power|intelligence|meetings?|securit\p{L}*|working (?:tools|solutions|technology)|projects?)|distributed (?:systems?|computing|databases?|training|tracing|ledger|architectures?|services?|data|teams?|team environments?|applications?|ai|infrastructure|storage|generation|energy|sql|platforms?|processing|transactions?|control|inference|deep|machine|learning|cache|caching|queue|consensus|microservices|environments?|file)|on-?site (?:visits?|interviews?|gym|parking|support|installation|training|cafeteria|canteen|lunch|childcare|customers?|medical|meetings?|services?|events?|search|nursery|massage|chef|restaurant|barista|clinic|with customers|at customers?|client|maintenance|audits?|inspection\p{L}*|assessments?|workshops?|commissioning|energy|experience|equipment)|in[- ]person (?:interviews?|events?|meetings?|training|onboarding|gatherings?|off-?sites?|workshops?|meetups?|retreats?|visits?)|office (?:365|suite|manager|software|equipment|supplies|applications?|snacks|events?|tools)|(?:home[- ]?office|wfh|work[- ]from[- ]home|remote (?:work|office|working))[- ](?:budget|stipend|allowance|equipment|setup|set-up|reimbursement|ausstattung|pauschale|zuschuss|support|technology|policies|policy)|videokonferenz\p{L}*|back ?office|front ?office|family office|head office functions?)/giu;

/** Perks and conditions that say nothing of where the job is done from day to day. */
export const PERK =
  /work(?:ing)? from (?:anywhere|abroad)[^.]{0,40}(?:weeks?|days|months?|year)|(?:weeks?|days|months?)[^.]{0,30}(?:work(?:ing)? )?from (?:anywhere|abroad|any country|another country)|workation|(?:per|a) year[^.]{0,20}(?:remote|abroad)|remote (?:for |up to )?\d+ (?:weeks|days) (?:a|per) year|(?:\d+|two|three|four|six|zwei|drei|vier|deux|quatre|dos|cuatro|duas|due|quattro)\s+(?:weeks?|wochen|semaines|semanas|settimane|weken|tygodni\p{L}*|týdn\p{L}*)\b[^.]{0,40}(?:remote|abroad|ausland|étranger|anywhere|remot|buitenland|extranjero)|for (?:eligible|certain|some|other|most|many) (?:positions|roles|employees|jobs)|(?:remote|hybrid|on-?site)[^.]{0,30}depending on (?:the|your) (?:role|position|team)|(?:of|for) each (?:role|position|job)|whether (?:you(?:['’]re| are)?|it(?:['’]s| is)?|they) |remote (?:work )?(?:experience|experience preferred)|experience (?:with|in|of|working) (?:a )?(?:remote|hybrid|distributed)|(?:thousands|hundreds) of|our (?:products?|platform|software|customers|clients|solutions?)\b[^.]{0,60}(?:remote|hybrid)|applicants?[^.]{0,40}(?:interview)|remote (?:first )?interviews?|unlike|remote (?:work )?(?:for part of the year|[^.]{0,25}(?:can|may|could) be (?:discussed|negotiated))|(?:posting|jobs?|applications?|postings) (?:are|is) (?:not )?(?:closed|open)/iu;

/** "This is not a remote role", "no remote". */
export const NOT_REMOTE_JOB =
  /(?:\b(?:not|isn['’]t|no|cannot be|can['’]t be|kein(?:e)?|pas (?:de|un|en)|no es|não é|non è|geen|not (?:currently )?offer(?:ing)?|not open to|unable to (?:offer|accommodate|consider))\b[^.,;]{0,25}\b(?:remote(?:ly)?|work(?:ing)? from home|wfh|home ?office|télétravail|remot[oa]|teletrabajo|telecommut\p{L}*|telearbeit|op afstand|smart ?working|lavoro agile|thuiswerken)(?![- ]first)\b)|(?:remote work(?:ing)?|work(?:ing)? (?:remotely|from home)|telework(?:ing)?|home ?-?office|mobiles arbeiten|telearbeit|télétravail|teletrabajo|teletrabalho|smart ?working|lavoro agile|thuiswerken|prac[ay] zdaln\p{L}*|práce z domova)(?!\p{L})[^.,;]{0,45}(?:(?<!\p{L})(?:not|nicht|pas|no|não|non|niet|nie|není|nelze)(?!\p{L})|n['’]t)[^.,;]{0,14}(?:available|possib|offered|option|permitted|allowed|supported|möglich|vorgesehen|angeboten|envisag|prévu|proposé|posible|disponible|disponível|contempla|previst|possível|mogelijk|możliw|przewid|možn|nabíz|dostupn)|não (?:há|existe|oferecemos|temos|é possível)[^.,;]{0,30}(?:home ?office|remot[oa]|teletrabalho)|non (?:è|sono|c['’]è)[^.,;]{0,25}(?:smart ?working|lavoro agile|da remoto)|(?:homeoffice|home office|thuiswerken|télétravail|teletrabajo|smart ?working|práce z domova|praca zdalna)(?: (?:kan|geht|ist|is|est|es|è|jest|je))?(?: (?:helaas|leider|malheureusement|purtroppo|lamentablemente|niestety|bohužel))? (?:niet|nicht|impossible|non|neumožňujeme|nenabízíme|není|nie)(?![\p{L}]| (?:nur|alleen|seulement|solo|jen|tylko))|\b(?:ohne|without|sans|sin|sem|senza|zonder|bez)(?: (?:the |die |la |a )?(?:option|opción|opção|posibilidad|possibilidade|possibilità|possibilité|möglichkeit|mogelijkheid|możliwości|možnosti)(?: (?:of|to|zum|für|de|di|tot|voor|na))?)? (?:homeoffice|home[- ]office|remote(?: work| working)?|work(?:ing)? from home|télétravail|teletrabajo|teletrabalho|smart ?working|thuiswerk\p{L}*|thuis te werken|prac[aey] zdaln\p{L}*|prác[ei] z domova)(?!\p{L})|télétravail\s?:?\s?(?:non|pas|impossible|interdit)(?!\p{L})|(?:teletrabajo|teletrabalho|remoto)\s?:?\s?(?:no|não)(?!\p{L})|(?:home ?office|remote)\s?:?\s?(?:nein|no|nicht möglich)(?!\p{L})|(?<!\p{L})(?:no|without) (?:home[- ]?working|working (?:from|at) home)(?!\p{L})|(?:リモート|在宅|テレワーク)(?:ワーク|勤務)?(?:は|の)?(?:不可|なし|できません|ありません|ございません|行って(?:い)?ません|実施して(?:い)?ません|予定はありません|対象外)|不(?:支持|接受|可|提供)(?:任何)?远程|无远程|재택(?:근무)?(?:는|은)? ?(?:불가|없음|없습니다|안 ?됩니다)|(?:praca|práce) (?:nie jest|není) (?:zdaln|na dálku)/iu;

/** The whole week in the office, by the number of days. */
export const EVERY_DAY_IN =
  /\bat (?:the|a) physical location|(?:in|to|at) (?:the|our) (?:\p{L}+ )?(?:office|lab|studio|workshop)\b[^.,;]{0,25}\b(?:every|each) (?:single |working |work)?day\b(?! (?:is|brings))|(?:five|5|fünf|cinq|cinco|cinque|vijf|pięć|pět)\s+(?:full )?(?:days?|tagen?|jours?|d[ií]as?|giorni|dagen|dni)\b[^.,;]{0,30}(?:in (?:the|our) (?:\p{L}+ )?office|on-?site|in[- ]office|in[- ]person|vor ort|im büro|au bureau|sur site|presencial|oficina|in sede|op kantoor|w biurze)|(?:office|on-?site|in[- ]person|vor ort|im büro)\b[^.;]{0,12}\b(?:five|5|fünf) (?:days?|tage)|(?:^|[^\d])100 ?% (?:presencia(?:l|is)|on-?site|in[- ]person|in[- ]office|en présentiel|présentiel|vor ort|in sede|in presenza|op locatie|stacjonarn\p{L}*)/iu;

/** A slow pattern behind a quick one that it cannot match without. */
type Gated = [needs: RegExp, pattern: RegExp];
const DAYS =
  '\\b(?:\\d|one|two|three|four|ein(?:en|em)?|zwei|drei|vier|un|deux|trois|quatre|dos|tres|cuatro|dois|duas|três|due|tre|twee|drie|vier|dwa|trzy|cztery|dwóch|trzech|czterech|dva|tři|čtyři|dvou|tří|čtyř|jeden|jedna|jednoho|jednego)(?:\\s*(?:-|–|to|bis|à|a|or|oder|ou|/)\\s*(?:\\d|two|three|four|drei|trois|tres|três|tre))?\\+?';
/** Days, in the singular and the plural; \\b would not end a word in "í" or "ň". */
const DAY =
  '(?:days?|tag(?:en?)?|jours?|journées?|d[ií]as?|dies|giorn[oi]|dag(?:en|e|ar)?|dni|dzień|dny|dn[íe]|den)(?!\\p{L})';
const AT_HOME =
  'remote(?:ly)?|(?:from|at) home|home ?-?office|zu ?hause|mobil\\p{L}*|télétravail|à distance|(?:desde|en|em|da) casa|teletrab\\p{L}*|remoto|thuis|vanuit huis|zdaln\\p{L}*|z domu|z domova|smart ?working';
/** A number of days at one place and the rest at the other. */
export const DAYS_SHARED: Gated = [
  /day|tag|jour|d[ií]a|dies|giorn|dag|dn[iyíe]|dzień|den/iu,
  new RegExp(
    [
      `${DAYS}\\s*(?:x\\s*)?${DAY}[^.]{0,30}(?:in (?:the|our) (?:\\p{L}+ ){0,2}office|on-?site|in[- ]office|from (?:the|our) office|at the office|office|remote|from home|wfh|home ?office|homeoffice|télétravail|teletrabajo|teletrabalho|teletreball|mobil arbeit|mobiles arbeiten|mobile work(?:ing)?|home[- ]?working|agile working|telework(?:ing)?|vanuit huis|remot[oai]|presencial|oficina|bureau|büro|vor ort|in sede|smart ?working|kantoor|thuis|zdaln\\p{L}*|z domu|biur\\p{L}*|z domova|kancelář\\p{L}*)`,
      `(?:office|remote(?:ly)?|from home|home ?office|homeoffice|télétravail|teletrabajo|smart ?working|zdaln\\p{L}*|thuiswerken|presencial|büro|vor ort|présentiel|bureau|kantoor|biur\\p{L}*)\\b[^.]{0,36}\\b(?:${DAYS})\\s*(?:x\\s*)?${DAY}(?:\\s*(?:a|per|/|pro|die|par|por|à la|alla|in der)\\s*(?:week|woche|semaine|semana|settimana|tydzień|týden))?`,
      `${DAYS}\\s*${DAY}[^.]{0,25}(?:(?:at|from) home|zu ?hause|mobile[snm]? arbeit\\p{L}*|à la maison|en casa|em casa|a casa|hemifrån|hjemmefra)`,
      `${DAYS}\\s*(?:\\p{L}+ )?(?:office|home|remote|home[- ]?office|wfh|büro|präsenz|kantoor|thuiswerk)[- ]?(?:days?|tage?n?|dagen)\\b`,
      `(?:at least|minimum(?: of)?|min\\.) ${DAYS} ${DAY}[^.]{0,25}(?:in|at|from) (?:the|our) (?:\\p{L}+ )?(?:studio|lab|hq|headquarters)|(?:in|at|from) (?:the|our) (?:\\p{L}+ )?(?:studio|lab|hq|headquarters)[^.]{0,10} (?:at least|minimum(?: of)?|min\\.) ${DAYS} ${DAY}`,
    ].join('|'),
    'iu',
  ),
];
/** A job that is partly done at home: each pattern behind the words that it needs, for the patterns are slow. */
export const HYBRID_JOB: Gated[] = [
  [
    /h[iyí]br|ibrid/iu,
    new RegExp(
      [
        '(?:je|u|you|du|sie|vous|tu|ihr) (?:will |zult? )?(?:werkt?|work|arbeitest|arbeiten|arbeitet|travaille[sz]?|travaillerez) (?:in |en )?(?:a )?hybrid',
        '\\bhybrid(?:e[rsnm]?)?[- ]?(?:work(?:ing|place)?(?: (?:model|policy|setup|environment|arrangement|schedule|mode))?|role|position|model|schedule|setup|set-up|arrangement|policy|opportunity|job|basis|format|remote|team|office|arbeit\\p{L}*|modell?|kultur|working|arbeiten|mode|culture)',
        '(?:role|position|job|opportunity|location|team|this|work|stelle|poste|puesto)\\b[^.]{0,40}\\b(?:is|as|on an?|in an?|:|ist|est|es)\\b[^.]{0,20}\\bhybrid',
        '\\bhybrid\\b[^.]{0,40}(?:days?|office|week|remote|on-?site|home)',
        '(?:days?|office|home|remote|on-?site)\\b[^.]{0,30}\\bhybrid',
        'mod(?:alidade?|alità|èle|o|el|alidad)(?: de trabajo| de trabalho| de travail| di lavoro| laboral)?:?\\s*(?:es |é )?(?:híbrid[oa]|ibrid[oa]|hybride)',
        '(?:trabajo|trabalho|lavoro|travail|praca|pracy|tryb|model|formato|esquema|regime|puesto|vaga|contrato|modelo|sistema|práce)\\s+(?:en modalidad |em regime |in modalità )?(?:híbrid[oa]|ibrid[oa]|hybride|hybrydow\\p{L}*|hybridní)',
        '(?:hybrydow|hybridní)\\p{L}*\\s+(?:model|tryb|práce|režim)',
        '\\bhybrid,? (?:full|part|permanent|vollzeit|teilzeit)|, hybrid\\s?\\.?$|^hybrid(?:\\.|$)',
      ].join('|'),
      'iu',
    ),
  ],
  DAYS_SHARED,
  [
    /(?:mon|tues|wednes|thurs|fri)day|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|segundas?(?:-| e )|sextas?(?:-|\s)|lunedì|martedì|mercoledì|giovedì|venerdì|maandag|dinsdag|woensdag|donderdag|vrijdag|poniedział|wtor[ek]|środ[yę]|czwart|piąt|pondělí|úter|střed|čtvrt|pát[ek]/iu,
    new RegExp(
      [
        '(?:in|at) (?:the|our) (?:\\p{L}+ )?office,? (?:on |every )?(?:mon|tues|wednes|thurs|fri)days?(?![^.]{0,16}(?:-|–|to|through) fri)',
        '\\b(?:remote|wfh|work[- ]from[- ]home|home[- ]?office) (?:mon|tues|wednes|thurs|fri)days?\\b|\\b(?:mon|tues|wednes|thurs|fri)days? (?:remote(?:ly)?|from home)\\b|(?:montag|dienstag|mittwoch|donnerstag|freitag)s (?:im )?home ?-?office|télétravail (?:le|les) (?:lundi|mardi|mercredi|jeudi|vendredi)',
        // "Tuesday to Thursday in the office; Mondays and Fridays are work-from-home".
        '\\b(?:mon|tues|wednes|thurs|fri)days? (?:is |are |as |being |can be |spent )?(?:a )?(?:remote|wfh|work(?:ed|ing)?[- ]from[- ]home|(?:from|at) home|home[- ]?(?:office|working))',
        '(?:montag|dienstag|mittwoch|donnerstag|freitag)s? (?:ist |sind |arbeite\\p{L}* (?:du |sie |wir )?)?(?:im |von )?(?:home ?-?office|zu ?hause|remote)|(?:lundi|mardi|mercredi|jeudi|vendredi)s? (?:est |sont )?(?:travaillés? )?(?:à la maison|à distance|depuis chez|chez vous)',
        '(?:lunes|martes|miércoles|jueves|viernes) (?:son |es |se trabaja )?(?:en |de )?(?:remoto|desde casa|en casa|teletrabajo)|(?:segundas?|terças?|quartas?|quintas?|sextas?)(?:-feiras?)? (?:são |é |em |de )?(?:remot[oa]s?|home ?office|em casa|de casa|teletrabalho)',
        '(?:lunedì|martedì|mercoledì|giovedì|venerdì) (?:è |sono |in )?(?:da casa|da remoto|smart ?working)|(?:maan|dins|woens|donder|vrij)dag(?:en)? (?:is |zijn |werk\\p{L}* (?:je |we )?)?(?:thuis|vanuit huis)|(?:poniedziałki|wtorki|środy|czwartki|piątki) (?:są |pracuj\\p{L}+ )?(?:zdaln|z domu)|(?:pondělí|úterý|středu?|čtvrtek|pátek|pátky) (?:je |jsou )?(?:z domova|home ?office|na dálku)',
        '(?:from home|remote(?:ly)?|wfh|in (?:the|our) office|on-?site)[^.]{0,15}\\bon (?:mon|tues|wednes|thurs|fri)days?(?![^.]{0,16}(?:-|–|to|through) fri)',
      ].join('|'),
      'iu',
    ),
  ],
  [
    /%|half|mix|blend|combination|split|balance|mischung|mélange|teilweise|anteilig|parti[ae]l|parcial|parzial|gedeeltelijk|częściow|částečn|occasional|télétravail|home ?office|mobil|remote-?arbeit|option|möglichkeit/iu,
    new RegExp(
      [
        '(?<!\\d)[1-9]\\d ?% (?:im |in |from |de |en |em |da )?(?:home ?office|remote|home|télétravail|teletrabajo|teletrabalho|mobil)',
        'half of (?:their|your|the) (?:work(?:ing)? )?time (?:in|at) (?:the|their|your|our)[^.]{0,20}office',
        '(?:mix|blend|combination|split|(?<!life )balance|mischung|mélange|mix aus)\\b[^.]{0,30}(?:remote|home|office|on-?site|büro)',
        '(?:teilweise|anteilig|partiell?e?|partial|partiel(?:lement)?|parcial(?:mente)?|parzial[em]\\p{L}*|gedeeltelijk|częściow\\p{L}*|částečn\\p{L}*|occasional(?:ly)?)\\s+(?:im |from |de |en |di |remote|home ?office|homeoffice|from home|télétravail|mobil\\p{L}*|zdaln\\p{L}*|home|wfh)[^.]{0,12}',
        'télétravail (?:partiel|possible|occasionnel|ponctuel|hybride)|(?:possibilité|jours?) de télétravail',
        '(?:homeoffice|home ?office|mobil\\p{L}* arbeiten|remote-?arbeit)\\b[^.]{0,25}(?:möglich|option|anteil|regelung|tage?)|(?:möglichkeit|option)\\b[^.]{0,25}(?:homeoffice|home ?office|mobil\\p{L}* arbeit)',
      ].join('|'),
      'iu',
    ),
  ],
  // Where either will do: "from our office, or from your own place", "im Büro oder von zu Hause".
  [
    /(?<=[\s,])(?:or|oder|ou|o|of|lub|albo|nebo|či)\s|または|或|또는/iu,
    new RegExp(
      [
        '(?:in|at|from|out of) (?:our|the|one of our) (?:\\p{L}+ ){0,2}offices?(?!\\p{L})[^.;]{0,60}?,? or (?:from |at |work )?(?:your (?:own )?(?:place|home|kitchen|desk at home)|home(?!\\p{L})|remotely|wherever you)',
        '(?:from|at) home or (?:in|at|from) (?:our|the) (?:\\p{L}+ ){0,2}offices?(?!\\p{L})',
        '(?:im|in unserem|vom) büro[^.;]{0,40}? oder (?:im home ?-?office|von zu ?hause|zu ?hause|remote|mobil)|(?:au bureau|dans nos (?:bureaux|locaux))[^.;]{0,40}? ou (?:à la maison|chez (?:vous|toi)|de chez|depuis chez|en télétravail|à distance)',
        '(?:en|desde) (?:la|nuestra) oficina[^.;]{0,40}? o (?:desde |en )?(?:tu )?(?:casa|remoto)|(?:no|do) (?:nosso )?escritório[^.;]{0,40}? ou (?:em |de |a partir de )?(?:casa|remoto)|(?:in|nel nostro) ufficio[^.;]{0,40}? o (?:da )?(?:casa|remoto)',
        'op (?:ons )?kantoor[^.;]{0,40}? of (?:vanuit huis|thuis|remote)|w (?:naszym )?biurze[^.;]{0,40}? (?:lub|albo) (?:zdaln|z domu)|(?:v|z) (?:naší )?kancelář[ie][^.;]{0,40}? (?:nebo|či) (?:z domova|na dálku|z domu)',
        'オフィス(?:勤務)?または(?:自宅|在宅|リモート)|(?:办公室|公司)或(?:者)?(?:在家|居家|远程)|사무실 또는 (?:재택|원격)',
      ].join('|'),
      'iu',
    ),
  ],
  [
    /[リ在テ出オ週ハ混部每周주하]/u,
    new RegExp(
      [
        '(?:リモート|在宅|テレワーク)[^。]{0,12}(?:併用|週\\s?\\d|組み合わせ)|週\\s?[\\d１-５][^。]{0,8}(?:リモート|出社|在宅)|(?:出社|オフィス)[^。]{0,8}(?:と|・)[^。]{0,6}(?:リモート|在宅)|ハイブリッド(?:ワーク|勤務|型|制)?',
        '混合办公|部分远程|(?:每周|每週|周|週)[一二三四五两\\d][^。，]{0,8}(?:在家|居家|远程)|每周[^。]{0,6}(?:远程|居家|到岗|坐班)|하이브리드|주\\s?\\d\\s?(?:회|일)[^.]{0,6}(?:재택|출근|원격)',
        '(?:每周|每週|周|週)[一二三四五两\\d]天?[^。，]{0,3}(?:到|来|在)(?:公司|办公室|岗)[^。]{0,12}(?:在家|居家|远程)',
      ].join('|'),
      'iu',
    ),
  ],
];
/** Words that must stand in a sentence before WEEK_SHARED is tried. */
export const WEEK_HINT = sharingFirstLetters(
  /rest|remainder|other(?:wise| days)|übrige|sonst|autres jours|demás|otros días|outros|altri giorni|andere dagen|pozostał|zbytek|ostatní|both in|once|twice|times|\d ?x|\d\d ?%|tags|tage|lundi|mardi|mercredi|jeudi|vendredi|giorni|jours|\d ?(?:j|gg)|lavoro agile|de tt|telearbeit|teletrab|mixta|casa|posibil|possib|deels|soms|regelmatig|af en toe|gedeeltelijk|mogelijk|občas|částečn|možnost|możliwość|okazjonaln|出社|在宅|リモート|テレワーク|其余|其他|剩余|周|나머지|출근|재택/iu,
);
/** A week shared between home and office, in wordings beside those of HYBRID_JOB. */
export const WEEK_SHARED = new RegExp(
  [
    // "… and work from home the rest of the week", "den Rest der Woche von zu Hause", "de rest van de week werk je thuis".
    `(?:(?:the )?(?:rest|remainder) of (?:the|your) (?:week|time|days?)|other days|otherwise|den rest|restliche\\p{L}*|übrige\\p{L}*|sonst|le reste|(?:les )?autres jours|el resto|los demás|otros días|o resto|outros dias|il resto|altri giorni|de rest|andere dagen|reszt\\p{L}|pozostał\\p{L}*|zbytek|ostatní dny)(?!\\p{L})[^.]{0,30}(?:${AT_HOME})`,
    `(?:${AT_HOME})[^.]{0,25}(?:(?:the )?(?:rest|remainder) of (?:the|your) (?:week|time|days?)|other days|otherwise|den rest|le reste|les autres jours|el resto|los demás|otros días|o resto|outros dias|nos outros|il resto|altri giorni|de rest|andere dagen|reszt\\p{L}|zbytek|ostatní dny)`,
    'both in[- ]person and remote(?:ly)?|(?:office|on-?site)[^.]{0,20}(?:once|twice|three times|[1-4] ?x|[1-4] times) (?:a|per|each|every) week',
    `\\d\\d ?% of (?:the|your|their) (?:working )?(?:time|week|hours)[^.]{0,30}(?:${AT_HOME})`,
    '(?:montag|dienstag|mittwoch|donnerstag|freitag)s[^.]{0,30}(?:im büro|vor ort|home ?-?office|zu ?hause)',
    '(?:lundi|mardi|mercredi|jeudi|vendredi)s?[^.]{0,15}télétravail|télétravail (?:le|les|chaque|tous les) (?:lundi|mardi|mercredi|jeudi|vendredi)',
    `${DAYS}\\s*(?:\\p{L}+ )?(?:days?|tage?n?|jours?|j|gg|d[ií]as?|giorn[oi]|dagen|dni|dny)(?!\\p{L})[^.]{0,20}(?:telearbeit|lavoro agile|de tt(?!\\p{L}))`,
    `(?:smart ?working|lavoro agile|télétravail|teletrabajo|teletrabalho|telearbeit|home ?-?office)\\s?:?\\s?(?:\\(|fino a |jusqu['’]à |hasta |até |bis zu )?${DAYS}\\s?(?:gg|j|x|jours?|d[ií]as?|giorn[oi]|tage?)(?!\\p{L})`,
    'telearbeit|lavoro agile|teletrabajo (?:parcial|mixto|flexible|ocasional)|modalidad(?:e)? mixta|presencial (?:de )?[1-4] ?x|[1-4] ?x (?:por|a la|na) semana[^.]{0,25}(?:escritório|presencial|oficina|casa|home)',
    '(?:d[ií]as?|jornadas?) (?:en|desde|na|no) (?:la )?(?:oficina|escritório) [ye] (?:\\p{L}+ )?(?:d[ií]as? )?(?:desde|en|em) casa',
    '(?:possibilidade|posibilidad|possibilità) (?:de|di) (?:teletrabajo|teletrabalho|home ?office|smart ?working|remoto)(?![^.]{0,12}100)',
    '(?:deels|soms|regelmatig|af en toe|gedeeltelijk) (?:\\p{L}+ )?thuis|thuiswerken (?:is |behoort )?(?:\\p{L}+ )?mogelijk|mogelijkheid (?:om|tot|voor) (?:\\p{L}+ )?thuis',
    '(?:občas\\p{L}*|částečn\\p{L}*|možnost\\p{L}?) (?:občasn\\p{L}* |částečn\\p{L}* )?(?:home ?-?office|prác[ei] z domova)|możliwość (?:częściow\\p{L}* |okazjonaln\\p{L}* )?prac\\p{L} (?:zdaln\\p{L}*|z domu)(?![^.]{0,12}100)|okazjonaln\\p{L}* prac\\p{L} zdaln',
    '出社(?!不要|なし|義務|の必要)[^。]{0,25}(?:在宅|リモート|テレワーク)(?!(?:勤務|ワーク)?(?:は)?(?:不可|なし))|(?:在宅|リモート|テレワーク)[^。不]{0,20}出社(?!不要|なし|義務|の必要)|(?:それ以外|他の日|残り|その他の日)[^。]{0,6}(?:在宅|リモート|テレワーク)|[月火水木金](?:曜日?)?[・、][月火水木金](?:曜日?)?[^。]{0,4}(?:出社|在宅|リモート)',
    '(?:其余|其他|剩余)(?:时间|日子|工作日)?[^。]{0,4}(?:居家|远程|在家)|周[一二三四五][、和,，]?周?[一二三四五][^。]{0,4}(?:到岗|坐班|到公司)|나머지[^.]{0,8}(?:재택|원격)|[월화수목금](?:요일)?[·,/ ]+[월화수목금](?:요일)?[^.]{0,6}(?:출근|재택)',
  ].join('|'),
  'iu',
);
export const REMOTE_JOB = new RegExp(
  [
    '\\b(?:fully|100 ?%|completely|entirely|full[- ]time|permanently|primarily|predominantly)[- ]?(?:a )?(?:remote|work from home|distributed|remoto)\\b',
    '\\b(?:remote|home[- ]based|work[- ]from[- ]home|wfh|telecommut\\p{L}*)\\s+(?:\\p{L}+ ){0,2}?(?:role|position|job|opportunity|work|working|contract|based|internship|basis|eligible|within|in the|from|anywhere|only|full[- ]time|company|team|option|setting)\\b',
    '(?:role|position|job|opportunity|work|this)\\b[^.]{0,30}\\b(?:is|as|can be|may be|will be|are|:|offered|performed|done|be|based)\\b[^.]{0,25}\\b(?:remote(?:ly)?|from home|from anywhere|home[- ]based|telecommut\\p{L}*)\\b',
    '\\bwork(?:ing)? (?:fully |100% |completely |entirely )?(?:remote(?:ly)?|from (?:home|anywhere)|wherever)\\b',
    '\\bremote[- ](?:first|only|ok|friendly|native)\\b',
    "(?:arbeit\\p{L}*|work(?:ing|s)?) (?:von|from) (?:überall|wherever)|von überall (?:aus )?(?:in|aus|arbeit)|travaill\\p{L}* (?:de|depuis) n[’']importe où|partout en france (?:en|à|\\()|(?:desde|de) (?:cualquier|qualquer) (?:lugar|parte)(?! del mundo[^.]{0,20}(?:semana|mes))|z dowolnego miejsca|odkudkoli\\p{L}*|(?:werk\\p{L}*|volledig) vanuit huis|vanuit huis werk\\p{L}*|^prac\\p{L}+ z domu",

    '\\ball[- ]remote\\b',
    '\\b(?:based|located|location:?|anywhere|live)\\b[^.]{0,30}\\bremote(?:ly)?\\b',
    '\\bremote(?:ly)?\\b[^.]{0,12}\\b(?:in|from|across|within|anywhere|-|–|\\(|,)\\s*(?:the )?(?:us|usa|u\\.s|united states|uk|united kingdom|europe|eu|emea|canada|latam|apac|germany|france|spain|poland|portugal|india|anywhere|worldwide|world)',
    '^remote\\.?$|^remote\\b[^.]{0,30}$|^(?:fully )?remote(?:,| with | from | in | \\(| - | – )',
    '100 ?% (?:remote|homeoffice|home ?office|télétravail|teletrabajo|remot[oa]|zdaln\\p{L}*|à distance)',
    '(?:vollständig|komplett|ausschließlich|rein|full) (?:remote|im homeoffice|ortsunabhängig|von zu hause)|ortsunabhängig\\p{L}* arbeit\\p{L}*|remote[- ](?:stelle|position|arbeit|job)|deutschlandweit remote',
    '(?:full|100 ?%|total|complet) ?(?:remote|télétravail)|télétravail (?:complet|total|à 100)|(?:poste|travail) (?:entièrement |totalement )?(?:à distance|en télétravail)',
    '(?:trabajo|trabalho|lavoro|posición|puesto|vaga|modalidad|modalidade|posizione|contratación)\\s*:?\\s*(?:es |é |è |100 ?% |totalmente |completamente |completa mente |full )?(?:en |em |da )?(?:remot[oa]|a distancia|à distância|home ?office|desde casa)|(?:totalmente|completamente|100 ?%|full) remot[oai]|teletrabajo (?:completo|total|100)',
    '(?:volledig|100 ?%) (?:remote|op afstand|thuis\\p{L}*)',
    '(?:w pełni|w 100 ?%|całkowicie|100 ?%|tylko|praca) (?:prac\\p{L} )?zdaln\\p{L}*|(?:plně|zcela|100 ?%) (?:na dálku|remote|z domova)|práce (?:plně )?(?:na dálku|z domova)',
    '^(?:le )?télétravail(?:\\.| avec (?!\\p{L}*\\s*(?:jours? )))',
    'フルリモート|完全(?:在宅|リモート)|(?:リモート|在宅)(?:ワーク|勤務)?(?:可|OK|可能|メイン)|(?:全国|どこ)[^。]{0,6}(?:から)?(?:リモート|在宅)',
    '(?:完全|全职|纯|支持|可|全)\\s?远程|远程(?:办公|工作|岗位)|居家办公|在家办公|(?:전면|완전|100 ?%|풀) ?(?:재택|원격|리모트)|(?:재택|원격) ?근무',
  ].join('|'),
  'iu',
);
export const ONSITE_JOB = new RegExp(
  [
    '(?:role|position|job|opportunity|work|this|you)\\b[^.]{0,50}\\b(?:is|be|are|requires?|working|work|performed)\\b[^.]{0,30}\\b(?:fully |100% )?(?:on[- ]?site|in[- ]office|in[- ]person|office[- ]based)\\b',
    '\\b(?:on-?site|in[- ]office|in[- ]person|office[- ]based)\\s+(?:\\p{L}+ ){0,1}?(?:role|position|job|opportunity|work|working|only|presence|based|full[- ]time|attendance|environment|\\d days|five days|5 days)',
    '\\b(?:five|5|full[- ]time|every ?day|daily)\\b[^.]{0,20}(?:days? )?(?:a week |per week )?(?:in (?:the|our) office|on-?site|in[- ]office|in[- ]person)',
    '(?:100 ?%|fully|full|strictly|must be|work) (?:on-?site|in[- ]office|in[- ]person|from our office)',
    '(?:arbeit|tätigkeit|stelle|einsatz)\\b[^.]{0,30}\\b(?:vor ort|im werk|im betrieb|in unserem (?:werk|betrieb|büro|labor))\\b|präsenzpflicht|(?:100 ?% )?présentiel|(?:travail|poste|emploi) (?:\\p{L}+ ){0,2}(?:sur site|en présentiel)',
    '(?:trabajo|trabalho|modalidad|modalidade|puesto|vaga|jornada|modelo|regime)\\s*:?\\s*(?:es |é |100 ?% |totalmente )?(?:en |em )?presencial|100 ?% presencial|lavoro in (?:sede|presenza)|(?:praca|tryb) stacjonarn\\p{L}*|práce na pracovišti',
    '(?:^|[,;|·(]\\s?)(?:in presenza|in sede|presencial|en présentiel|en presencial|vor ort|op kantoor|on-?site|wfo)(?=\\s?[,;|·).]|$)|work(?:ing)? from (?:the )?office\\b|\\bwfo\\b',
    '^(?:on[- ]?site|in[- ]person|vor ort|sur site|en présentiel|in sede|in presenza|presencial|op (?:locatie|kantoor)|stacjonarnie|prezenčně) (?:in|at|à|a|en|em|w|v) (?!case|order)\\p{L}',
    '(?:atua(?:r|ção)|trabaj\\p{L}+|trabalh\\p{L}+|labor\\p{L}*|desempeñ\\p{L}+|presta\\p{L}+) (?:\\p{L}+ ){0,3}?(?:presencial(?:mente)?)(?!\\p{L})|de forma (?:100 ?% |totalmente )?presencial|(?:werken|werkplek) op locatie|praca w (?:siedzibie|biurze)(?! raz)|prác[ea] z kanceláře',
    '(?:需要?|须|要)到?(?:办公室|公司|现场|岗)(?:上班|办公|工作)|到(?:办公室|公司)上班',
    '原則出社|出社(?:必須|勤務|が基本)|常駐(?!は?(?:なし|ありません|しません|ゼロ|無))|オフィス(?:出社|勤務)|驻场|坐班|现场办公|(?:전일|매일|사무실) ?출근|상주 ?근무',
  ].join('|'),
  'iu',
);

/** LinkedIn's tags, which recruiters put under an advertisement for its filters. */
export const HASHTAG = /#LI-(remote|hybrid|on-?site|in-?person|in-?office)\b/iu;
/** A column of a header line: between slashes, bars or dots. */
export const COLUMN_WORD = /[/|·•]\s?(?:fully )?(?:remote|hybrid|on-?site|in[- ]office)(?=\s*(?:[/|·•]|$|\s\p{Lu}))/iu;
/** "Pamplona, Navarra Presencial Salario: …": a header's word between a name and the next label, in text run together. */
export const BEFORE_LABEL =
  /\p{Lu}\p{Ll}+ (Presencial|Híbrid[oa]|Solo teletrabajo|Remot[oa]|On-site|Hybrid|Remote|Hybride|In sede|Ibrido|Da remoto|Op locatie) (?=\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}:)/u;

/** A header's column that lets a person work from all the world, or from countries under a globe. */
export const WORLDWIDE =
  /^(?:[🌎🌍🌏🌐]\s*)?(?:remote[ ,(-]*)?(?:worldwide|anywhere(?: in the world)?|global)\)?$|^[🌎🌍🌏]\s*(?!\p{Lu}\p{L}+, [A-Z]{2}\b)\p{Lu}[\p{L} ]+(?:, \p{Lu}[\p{L} ]+)*$/u;
