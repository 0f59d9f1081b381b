/** Jobs that cannot be done at home, and those that are done there for a part that is not told by days of a week. */

const HOME =
  '(?:remote(?:ly)?|(?:from|at) home|home[- ]?(?:based|office|working)|im home ?-?office|zu ?hause|mobil\\p{L}*|télétravail|à distance|chez (?:vous|soi)|(?:desde|en|em|da|de) casa|teletrab\\p{L}*|remot[oa]|smart ?working|lavoro agile|thuis|zdaln\\p{L}*|z domu|z domova|na dálku)(?!\\p{L})';

/** "Not suitable for home working", "eignet sich nicht für Homeoffice", 「在宅勤務には対応していません」. */
const UNSUITED = new RegExp(
  [
    "(?:(?:not|isn['’]t|aren['’]t) (?:\\p{L}+ )?(?:suit(?:able|ed)|eligible|compatible|appropriate|available)|unsuit(?:able|ed)|ineligible|(?:does|do) ?(?:not|n['’]t) (?:allow|permit|lend itself)) (?:for|with|to|as)? ?(?:a )?(?:home|remote|hybrid|tele)[- ]?(?:based )?work\\p{L}*",
    '(?:nicht|un)\\s?(?:für|zum|ins|im) (?:das |die )?(?:home ?-?office|mobile[sn]? arbeit\\p{L}*|telearbeit|remote)[^.]{0,12} geeignet|eignet sich (?:leider )?nicht (?:für|zum) (?:das |die )?(?:home ?-?office|mobile|telearbeit|remote)',
    "(?:ne se prête pas|n[’']est pas (?:\\p{L}+ )?(?:éligible|compatible|adapté|ouvert|propice)e?|non (?:éligible|compatible))(?: au| avec le| à du)? télétravail|non télétravaillable",
    'no (?:es |resulta )?(?:compatible|apt[oa]|elegible|susceptible|adecuad[oa]|admite|permite)(?: con| para| de| a)?(?: el)? (?:teletrab|trabajo remoto)',
    'não (?:é )?(?:compatível|elegível|adequad[oa]|permite|admite)(?: com| para| o| a)*(?: o| a)? (?:teletrab|home ?office|trabalho remoto)',
    'non (?:è )?(?:compatibile|adatt[oa]|idone[oa]|consente|permette|si presta)(?: con| per| allo| al| a)?(?: lo| il)? (?:smart ?working|lavoro agile|telelavoro|lavoro da remoto)',
    '(?:leent zich (?:helaas )?niet|niet geschikt) (?:voor|tot|om) (?:thuis|hybride)',
    'nie (?:pozwala na|umożliwia|przewiduje|nadaje się do) prac[ęy] zdaln|(?:neumožňuje|nedovoluje|není vhodn\\p{L} pro) (?:prác[ie] z domova|home ?-?office)',
    '(?:在宅|リモート|テレワーク)(?:勤務|ワーク)?(?:に|には|は|を)(?:対応|実施|導入|認め|適し|行っ)[^。]{0,6}(?:ません|ない|おらず)|(?:在宅|リモート|テレワーク)(?:勤務|ワーク)?(?:に|には)(?:適さ|向か|向き)',
    '(?:不适合|不適合|不适用|无法|無法|不能|暂不|暫不)(?:进行|支持|提供|安排|开放)?(?:远程|遠端|居家|在家)|(?:재택|원격) ?(?:근무)?[가이는은를을]? ?(?:불가|어렵|어려|지원하지|제공하지|허용되지)',
  ].join('|'),
  'iu',
);
const UNSUITED_HINT =
  /suit|eligible|compatible|appropriate|not (?:available|allow|permit|lend)|geeignet|eignet|prête|éligible|adapté|télétravaillable|compatib|apt[oa]|elegible|susceptible|permit|admite|compatível|elegível|adequad|adatt|idone|consente|presta|leent|geschikt|nie |neumožňuje|nedovoluje|není|ません|ない|おらず|適さ|向[かき]|不|无法|無法|暂|暫|불가|어렵|어려|않/iu;

/** Work at home beside a visit once a week or a month, a rest that may be done there, and work in a lab with some at home. */
const OFFICE =
  '(?:office|on-?site|premises|headquarters|hq|lab|büro|vor ort|standort|bureau|sur (?:site|place)|oficina|presencial|escritório|ufficio|in sede|kantoor|op locatie|biur\\p{L}*|kancelář\\p{L}*|pracoviš\\p{L}*)(?!\\p{L})';
const NOW_AND_THEN =
  '(?:weekly|monthly|fortnightly|(?:once|twice) (?:a|per|every) (?:week|month|fortnight)|(?:ein|zwei)mal (?:im|pro) (?:monat|woche)|monatlich\\p{L}*|wöchentlich\\p{L}*|(?:une|deux|1|2) fois par (?:mois|semaine)|mensuel\\p{L}*|hebdomadaire\\p{L}*|(?:una|dos) ve(?:z|ces) (?:al|por|a la) (?:mes|semana)|uma vez por (?:mês|semana)|(?:una|due) volt[ae] (?:al mese|alla settimana)|(?:eens|één keer|1x|twee keer) (?:per|in de) (?:maand|week)|raz w (?:miesiącu|tygodniu)|jednou (?:za měsíc|měsíčně|týdně|za týden))(?!\\p{L})';
const SHARED = new RegExp(
  [
    `${HOME}[^.]{0,50}${NOW_AND_THEN}[^.]{0,40}${OFFICE}`,
    `${OFFICE}[^.]{0,20}${NOW_AND_THEN}[^.]{0,50}${HOME}`,
    `(?:remaining|other|restliche\\p{L}*|übrige\\p{L}*|verbleibende\\p{L}*) (?:work|days?|tasks|time|part|arbeit\\p{L}*|tage|zeit)[^.]{0,30}${HOME}|(?:the )?rest (?:of it |of the work )?(?:can|may|is|could|will) [^.]{0,20}${HOME}|le reste (?:du travail|se fait|peut)[^.]{0,20}${HOME}|el resto (?:del trabajo|se puede|puede)[^.]{0,20}${HOME}`,
    `(?:lab(?:oratory)?|site|office|campus|studio|workshop|school|clinic)[- ]based[^.]{0,20}(?:with|and) (?:some|occasional|a little|limited|flexible)[^.]{0,12}${HOME}`,
    '\\bblended work|(?:can|could|may) also (?:sometimes )?work (?:from home|remotely)|auch (?:mal )?(?:von zu ?hause|im home ?-?office|mobil)(?: aus)? (?:zu )?arbeite|(?:kun|kan) je ook (?:\\p{L}+ )?(?:thuis|vanuit huis)|también (?:puedes |podrás )?(?:trabajar |teletrabajar )?(?:desde casa|en remoto)|aussi (?:travailler )?(?:à distance|en télétravail|de chez)',
    '每(?:个)?月[一二三四五两\\d]?(?:天|次)[^。，]{0,4}(?:居家|远程|在家)|月に?\\s?[\\d１-９]\\s?(?:回|日)[^。]{0,8}(?:在宅|リモート|テレワーク|出社)|월\\s?\\d\\s?(?:회|번|일)[^.]{0,6}(?:재택|원격|출근)',
  ].join('|'),
  'iu',
);
const SHARED_HINT =
  /week|month|fortnight|monat|woche|wöchent|mois|semaine|mensuel|hebdo|mes|mês|semana|volt[ae]|maand|miesi|tygod|měsí|týd|rest|remaining|other|übrige|verbleib|based|blended|also|auch|ook|también|aussi|月|월/iu;

/** Work that is bound to a house by what is done there: "a lab-based role", "the work is campus-based". */
const HOUSE_BASED =
  /\b(?:role|position|job|post|work|this is)\b[^.]{0,30}\b(?:lab(?:oratory)?|campus|school|clinic|hospital|warehouse|workshop|shop|studio|site|ward|kitchen|factory|plant)[- ]based\b|\b(?:lab(?:oratory)?|campus|school|clinic|hospital|warehouse|workshop|shop|studio|site|ward|kitchen|factory|plant)[- ]based (?:role|position|job|post|work)\b/iu;
/** An employer without an office: then everybody works from home. */
const NO_OFFICE =
  /(?:there(?: is|['’]s)|we have) no (?:physical |central |fixed )?office(?=[.,;:!]| at all| anywhere|$)|(?:do not|don[’']t) have (?:an?|any) (?:physical |central |fixed )?offices?(?=[.,;:!]| at all| anywhere|$)|haben (?:gar )?kein(?:e)? (?:festes? )?büros?(?!\p{L})|n[’']avons pas de bureaux?(?!\p{L})|no tenemos (?:una )?oficinas?(?!\p{L})|não temos (?:um )?escritório|non abbiamo (?:un )?ufficio|hebben geen (?:vast )?kantoor|nie mamy (?:stałego )?biura|nemáme (?:stálou )?kancelář|オフィスは?(?:なく|ありません|を持たない|を持たず)|没有(?:固定|实体)?办公室|사무실이? ?없/iu;

/** Whether a sentence says that the work cannot be done at home. */
export function isUnsuitedForHome(text: string): boolean {
  return UNSUITED_HINT.test(text) && UNSUITED.test(text);
}

/** Whether a sentence parts the work between home and a house by other measures than days of a week. */
export function isPartlyAtHome(text: string): boolean {
  return SHARED_HINT.test(text) && SHARED.test(text);
}

/** Whether a sentence says that the employer has no office. */
export function hasNoOffice(text: string): boolean {
  return NO_OFFICE.test(text);
}

/** Whether a sentence says that the work belongs to a laboratory, a campus, a shop. */
export function isHouseBased(text: string): boolean {
  return HOUSE_BASED.test(text);
}
