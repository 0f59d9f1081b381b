/** Ads that ask the person to be there: "presence on site is required", "Präsenz", 「現地での勤務」, "需到馆上班". */

/** Houses in which one is asked to be, in the languages that ads are read in. */
const THERE =
  '(?:on[- ]?site|(?:in|at) (?:the|our|this) (?:\\p{L}+ ){0,2}(?:office|site|workplace|premises|store|shop|branch|depot|plant|clinic|school|home|warehouse|workshop|lab(?:oratory)?)|vor ort|(?:im|am|in der|in unserem|in unserer) (?:\\p{L}+ )?(?:büro|haus|betrieb|standort|werk|filiale|praxis|einrichtung|markt|arbeitsplatz)|sur (?:le )?(?:site|place|lieu de travail)|(?:au|dans (?:le|nos|les)) (?:bureaux?|magasin|locaux|siège|cabinet)|(?:en|in|na|no|nel|nella|em) (?:la |el |las |nuestras? |nossas? |nosso |il |lo )?(?:oficinas?|centro|tienda|sede|instalaciones|escritório|loja|unidade|ufficio|negozio|struttura|laboratorio|instalações)|op (?:kantoor|locatie|de werkplek|school|de werkvloer)|w (?:biurze|siedzibie|zakładzie|sklepie|placówce|miejscu pracy)|na (?:pracovišti|prodejně|provozovně|místě|miejscu)|v (?:kanceláři|práci|prodejně))(?!\\p{L})';
const NEEDED =
  '(?:required|essential|necessary|expected|mandatory|needed|a must|compulsory|erforderlich|notwendig|nötig|pflicht|zwingend|unerlässlich|vorausgesetzt|obligatoire|requise?|nécessaire|indispensable|exigée?|impérative|obligatori[ao]|necesari[ao]|imprescindible|requerid[ao]|obrigatóri[ao]|necessári[ao]|exigid[ao]|richiest[ao]|necessari[ao]|previst[ao]|vereist|verplicht|noodzakelijk|nodig|gewenst|wymagan[ae]|konieczn[ae]|obowiązkow[ae]|nutn[áé]|vyžadován[ao]|povinn[áé]|nezbytn[áé])(?!\\p{L})';
const PRESENCE =
  '(?:(?:physical |regular |daily |full[- ]time |constant )?(?:presence|attendance)|(?:physische |persönliche |tägliche |regelmäßige |dauerhafte )?(?:anwesenheit|präsenz)|présence(?: physique| quotidienne| effective| continue)?|presencia(?: física| diaria| continua)?|presença(?: física| diária)?|presenza(?: fisica| quotidiana| costante)?|(?:fysieke |dagelijkse )?aanwezigheid|(?:fizyczna |stała |codzienna )?obecność|(?:fyzick\\p{L} |osobní |každodenní |denní )?přítomnost)';

const PRESENT = new RegExp(
  [
    // "Presence on site is required", "Anwesenheit im Büro ist Pflicht", "Przítomnost na pracovišti nutná".
    `^\\P{L}*(?:(?:your|ihre|deine|die|votre|ta|la|tu|su|vaše|twoja|je|uw) )?${PRESENCE} ${THERE}`,
    `${PRESENCE} ${THERE}[^.]{0,40} ${NEEDED}`,
    `${PRESENCE}(?! (?:of|de|des|der|di|von|van|dos|das|do|del|della)(?!\\p{L}))(?: \\p{L}+){0,2} (?:is |are |ist |est |es |é |è |jest |je )?${NEEDED}`,
    // "requires your presence at our Leeds depot", "erfordert Präsenz", "se requiere presencia física".
    `(?:requir(?:es?|ing)|needs?|expects?|erfordert|setzt|verlangt|nécessite|exige|implique|requiert|requiere|precisa|requer|richiede|prevede|vereist|vraagt|wymaga|wymagana|vyžaduje(?:me)?|è richiesta|é necessária|es necesaria)(?: (?:a|an|the|your|full|die|ihre|deine|eine|une|la|votre|ta|su|tu|una|sua|uw|je|jouw|plná|plnou|\\p{L}{4,10}))? ${PRESENCE}(?!\\p{L})`,
    `(?:be |are |is )(?:physically )?present (?:at work |each day |every day |daily )?${THERE}`,
    '(?:wir arbeiten|arbeit\\p{L}*|gearbeitet wird|stelle|tätigkeit|unterricht) (?:\\p{L}+ ){0,3}in präsenz(?!\\p{L}| und| oder)|^(?:poste |travail )?en présence(?: à temps plein)?(?!\\p{L})|poste en présence(?!\\p{L})',
    "(?:you(?:[’']ll| will)? (?:always |usually |normally )?work|work is done|we (?:all )?work) (?:together )?in person(?!\\p{L})",
    'werkt? (?:altijd |vooral |volledig )?op locatie(?! bij)|praca na miejscu|práce (?:pouze |jen |výhradně |výlučně )?(?:na (?:pracovišti|místě)|v sídle)|prac(?:a|ujemy) (?:wyłącznie |tylko )?(?:w siedzibie|na miejscu|stacjonarnie)',
    '(?:現地|現場|店舗|施設|院内|オフィス|社内|事業所)(?:で|にて)?(?:の)?(?:勤務|就業|対応)(?:となります|です|必須|のみ|が基本|になります)|(?:毎日|基本|原則|全日)(?:的に)?(?:は)?、?出社|出社での(?:勤務|就業)',
    '(?:需要?|須|须|要|得|必[须須需]|每[天日]|要求|请)[^，。,；;]{0,4}(?:到|進|进|來|来|在(?=现场|現場|办公室|辦公室))(?:本|各)?(?:館|馆|院|店|校|廠|厂|场|場|站|岗|崗|办公室|辦公室|公司|现场|現場|门店|門店|园|園|所|中心)(?:內|内|裡|里)?(?:上班|工作|辦公|办公|服務|服务|值班|出勤|任职|打卡)|(?:线下|線下|現場|现场)(?:办公|辦公|上班)',
    '(?:오프라인|현장|매장|센터|사업장|본사|병원|학교) ?(?:출근|상주)?(?:으로|로)? ?(?:근무|출근)(?:입니다|합니다|하며|필수|$|[.,)])|(?:매일|상시|주 ?5일) ?(?:출근|상주)',
  ].join('|'),
  'iu',
);
/** Words that must stand in a sentence before the pattern above is tried. */
export const PRESENT_HINT =
  /presen[ctçz]|attendance|anwesenheit|präsenz|présence|aanwezig|obecność|přítomnost|in person|home[- ]?working|op locatie|na miejscu|na místě|na pracovišti|v sídle|siedzibie|stacjonarnie|現地|現場|店舗|施設|院内|オフィス|社内|事業所|出社|出勤|リモート|上班|工作|辦公|办公|值班|坐班|线下|線下|授[课課]|근무|출근|상주/iu;
/** Presence of another kind: on the market, on social media, at events, online, and what is good to have. */
const OTHER_PRESENCE =
  /(?:online|web|digital|social|media|market|brand|global|local|international|strong|executive|stage|national|internet)[- ]presence|presence (?:in|across|on) (?:the )?(?:\d|market|social|countries|europe)|with (?:a )?presence|medienpräsenz|marktpräsenz|online-?präsenz|webpräsenz|internetpräsenz|presencia (?:en \d|internacional|online|digital|global|nacional|en (?:redes|más|el mercado))|présence (?:en ligne|digitale|internationale|sur (?:les réseaux|le marché|le web))|presenza (?:online|internazionale|sul mercato|in \d|sui social)|presença (?:online|digital|global|em \d)|attendance (?:allowance|bonus|record|management|at (?:trade|events|conferences|meetings))|time and attendance|interview|colloqui|entrevista|entretien|vorstellungsgespräch|event|messe|面试|面接|面談|면접|meeting|réunion|riunion|reunion|reuni[ãõ]/iu;
/** Presence for a part of the week, or beside work at home: that is no job in a house alone. */
const PARTLY =
  /(?:[1-4]|one|two|three|four|zwei|drei|vier|un|deux|trois|quatre|dos|tres|cuatro|dois|três|due|twee|drie|dwa|trzy|dva|tři) ?(?:full |whole |ganze )?(?:days?|tage?n?|jours?|d[ií]as?|giorn[io]|dag(?:en)?|dni|dny|x)(?!\p{L})|occasional|sometimes|once|twice|partial|part of|gelegentlich|teilweise|zeitweise|ponctuel|partiel|ocasional|parcial|saltuari|parzial|af en toe|deels|okazjon|częściow|občas|částečn|remote|home|télétravail|teletrab|smart|thuis|zdaln|週 ?[1-4１-４]|月 ?[\d１-９]|[每毎](?:周|週|月)|주 ?[1-4]|월 ?\d|mondays?|tuesdays?|thursdays?|fridays?|montags|dienstags|mittwochs|donnerstags|freitags/iu;

/** Whether a sentence asks the person to be where the work is. */
export function asksForPresence(text: string): boolean {
  return PRESENT_HINT.test(text) && !OTHER_PRESENCE.test(text) && !PARTLY.test(text) && PRESENT.test(text);
}
