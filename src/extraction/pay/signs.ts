/** What around figures tells that they are pay, a range, its least or most, or something else. */

/** What stands between the two ends of a range: a dash or a word, with a period or currency name around it. */
export const BETWEEN =
  /^\s*(?:(?:per|a|an|\/)\s?(?:year|hour|month|week|day|annum|yr|hr)\s*)?(?:gross|brutto|brut|bruto|net|netto|annually|yearly)?\s*(?:(?:[-–—]|to) ?(?:step|grade|level|stufe|trede) ?\d{1,2}:?|[-–—―−~〜～]|to|bis(?: zu)?|à|a|al|até(?: a)?|hasta|and|und|y|e|et|do|až|tot|t\/m|en|or|i|－|から|至|到|부터|에서|\/|(?:en |and |und |et |y |e )?(?:maxim(?:um|aal|al)|máximo|massimo)\s*:?|max\.?\s*:?|[-–—,;]?\s*(?:and |- )?up to|[-–—]\s*(?:up to|bis zu))\s*$/iu;
export const MINIMUM_BEFORE =
  /(?:^|[^\p{L}])(?:\p{L}*mindest\p{L}*[^\d€]{0,25}|from|starting (?:at|from)|starts? (?:at|from)|at least|minimum(?: of)?|min\.?|no less than|upwards of|over|above|more than|ab|von mindestens|mindestens|à partir de|dès|minimum de|desde|a partir de|a partire da|da|vanaf|od|minimálně|minimaal|minimaal vanaf|co najmniej|至少|最低)\s*:?\s*$/iu;
export const MINIMUM_AFTER =
  /^(?:\+|\s\+(?=\s*(?:$|[.,;)])))|^\s*(?:or more|and up|plus\b(?=\s*(?:$|[.,;)]))|and above|[~〜～](?!\s*\d)|以上|起|부터|이상|から|\s[-–]\s*$)/iu;
export const MAXIMUM_BEFORE =
  /(?:^|[^\p{L}])(?:up ?to|upto|max(?:imum|imaal|imal|imálně|ymalnie)?\.?(?: of)?|maksymalnie|máximo|massimo|bis(?: zu)?|jusqu['’]à|hasta|até|fino a|tot|do|až(?: do)?|최대|最大|最高|上限|[~〜～])\s*:?\s*$/iu;
export const MAXIMUM_AFTER = /^\s*(?:以下|以内|이하|까지|max(?:imum)?\b|maxim(?:al|aal)\b)/iu;
export const PERIOD_AFTER =
  /^\s*(?:(?:per|an?|each)\s\s?\p{L}+|\/\s?\p{L}+|p\.?\s?(?:a|h|hr|d|w|wk|m|cm)(?![\p{L}]))\.?/iu;
export const EQUITY = /^\s*(?:in |worth of )?(?:equity|rsus?|stock|bonus|sign[- ]?on|signing)/iu;
/** "will pay up to $4,500 of the moving bill" pays for a thing, not a person. */
export const PAYS_BILL = /\b(?:pays?|paid|paying)\s*(?:up to|around|about)?\s*$/iu;
export const OTE = /\b(?:ote|on[- ]target|total (?:cash|compensation)|tc)\b/iu;
/** What is earned with all commission, said of the figures themselves: no base pay. */
export const OTE_BEFORE = /\b(?:ote|on[- ]target earnings)\b[^\d.;]{0,15}$/iu;
export const OTE_AFTER = /^\s*\(?(?:ote|on[- ]target earnings)\b/iu;
/** "Weekly gross:", "Per hour:". */
export const PERIOD_LABEL =
  /^\s*(?:hourly|daily|weekly|monthly|yearly|annual|per (?:hour|day|week|month|year|annum))(?: (?:gross|net|base|basic|hiring|starting|target|full))*(?: (?:range|rate|rates|scale|band|amount))?\s*$/iu;
/** A line that opens with the picture of money, as posts label their pay. */
export const MONEY_BAG = /^[^\p{L}\d]{0,3}[💰💵💶💷💴💸🤑]/u;
/** Nothing but "from" or a sign before the figures. */
export const BARE_LEAD =
  /^[^\p{L}]*(?:(?:from|up to|circa|ca|approx|around|starting (?:at|from)|between|entre|tra|zwischen|ab|bis(?: zu)?|à partir de|de|dès|jusqu['’]à|desde|hasta|a partir d[ei]|da|od|do|vanaf|tot|min|max)[^\p{L}]*){0,2}$/iu;
/** A word of a header column: a name, a number, or what joins names. */
export const NAME_WORD =
  /^(?:[^\p{L}]*[\p{Lu}\p{Lo}][\p{L}\p{N}.'’&/,:()|·-]*|[^\p{L}]+|of|de|do|da|del|and|y|e|time|term)$/u;

/** More pay on top of an amount that opens its line. */
export const AND_MORE =
  /^\s*(?:plus|\+|and)\s(?=[^.;]{0,40}\b(?:bonus|allowance|commission|benefits|overtime|ote|van|car|pension|tips|super)\b)/iu;
/** The employer offers what follows. */
export const OFFERED =
  /\b(?:we (?:offer|pay|provide)|wir (?:bieten|zahlen)|nous (?:offrons|proposons)|ofrecemos|oferecemos|offriamo|wij bieden|we bieden|oferujemy|nabízíme|vi (?:erbjuder|tilbyr|tilbyder))(?: (?:you|dir|ihnen|dig|deg))?:? (?:(?:from|between|mellan|mellom|zwischen|entre|tra|od|van|tussen|ab|de) )?[^\p{L}]*$/iu;

/** What money is for, right behind it: "€1,500, which you may spend on courses". */
export const FOR_A_PURPOSE = /^[\s,]*(?:which|that|to|for|um|für|die|pour|para|per|voor|na|pro|które)(?!\p{L})/iu;
export const OFFER_LABEL = /bieten|offer|angebot|offre|offrons|ofrec|oferec|offr|oferuj|nabíz|bied/iu;
/** Labels of lines in which pay may stand without a word for it. */
export const NEUTRAL_LABEL =
  /location|type|b2b|uop|umow|position|job|hours|shift|details|contract|role|offer|remote|where|info|summary|terms|grade|level|schedule|standort|ort\b|stelle|art|lieu|poste|contrat|lugar|puesto|local|vaga|sede|miejsce|umowa|locatie|dienstverband|[^\p{L}\p{N}\s]/iu;
/** What is left of a full-time salary in a part-time job stands beside it. */
export const ACTUAL = /\b(?:actual(?:ly)?|equivalent to|equates to|pro[- ]?rata(?:'?d)?)\b/iu;
export const BASE = /\bbase\b|grundgehalt|fixum|salaire fixe|sueldo base|基本給/iu;
/** Counts, shares and spans of time are no money: "40 hours", "3%", "25 days". */
export const COUNTED =
  /^\s*(?:\+|plus|-)?\s*(?:%|percent|prozent|hours?|hrs|stunden|heures|horas|ore|days?|tage|jours|d[ií]as|giorni|weeks?|wochen|semaines|months?|monate|mois|meses|years?|yrs|jahre|ans\b|años|anos|anni|people|employees|mitarbeiter|customers|countries|times|lat\b|godzin|dni|名|人|年|時間|日|ヶ月|か月|小时|个月|명|년|시간|개월|x\b|mm\b|kg\b|km\b|rund\b|st\b|nd\b|rd\b|th\b)/iu;

/** A word right behind a bare number: what it counts ("30k records"), unless it is one of those below. */
export const COUNTED_NOUN = /^\s?[-–]?\s?(\p{sc=Latin}{2,})/u;
/** What goes on behind the figures of pay: joins, conditions, and how it is paid. */
export const GOES_ON_AS_PAY =
  /^(?:an?|and|und|et|en|ed|or|oder|ou|of|lub|nebo|to|bis|up|per|pro|par|por|al|alla|ao|la|le|im|in|je|die|der|za|na|op|ve|plus|with|mit|avec|con|com|met|ze|for|für|pour|para|voor|dla|as|als|at|on|if|when|depend\p{L}*|dep|based|accord\p{L}*|commens\p{L}*|negot\p{L}*|max|min|nach|selon|según|segun|conforme|afhankelijk|zależn\p{L}*|dle|podle|basic|fix\p{L}*|fij[oa]|fiss[oa]|doe|dpe|exp|inc\p{L}*|excl\p{L}*|inkl|zzgl|total|range|start\p{L}*|full|fte|pro-?rata|b2b|uop|clt|pj|equity|bonus|ote|tc|ctc|cca|ca|is|was|will|can|may|not)$/iu;

/** "19.25 HOUR hourly": how Canada's Job Bank writes pay. */
export const CANADIAN = /^\s*(?:HOUR hourly|WEEK weekly|MONTH monthly|YEAR annually)/;

/** Words that only pay is said to depend on. */
export const DEPENDS =
  /^[\s,(]*(?:per annum|gross|fte\b|full[- ]time equivalent|actual\b|doe\b|dep(?:ending|endent) (?:up)?on (?:\p{L}+ )?(?:experience|qualifications|skills)|based on experience|commensurate|neg(?:otiable|\.)|pro[- ]rata|basic\b|base\b|ote\b|salary\b|package\b|je nach (?:erfahrung|qualifikation)|selon (?:expérience|profil)|según (?:experiencia|valía)|a convenir|vb\b|nach (?:erfahrung|vereinbarung)|in base all['’]esperienza|afhankelijk van)/iu;
/** Pay by piece: a unit that schema.org has no word for. */
export const PER_PIECE =
  /^\s*(?:per|a|an|\/|pro|par|por|za)\s?(?:source |standard |published |completed |finished )?(?:word|page|article|piece|delivery|drop|stop|mile|km|kilomet\p{L}+|hectare|acre|bin|basket|bucket|kg|kilo|visit|session|lesson|class|unit|ride|trip|call|mot|page|wort|seite|stück|palabra|palavra|parola|słowo)\b/iu;

/** "(about KES 390,000)", "(+ VAT)": an aside before the period. */
export const IN_BRACKETS =
  /^(\s*(?:\p{L}{3,7}\s)?)[(（](?:[^()（）]{0,24}\d[^()（）]{0,30}|\s*\+?\s?(?:VAT|MwSt|TVA|IVA|btw)\.?\s*)[)）]/iu;
/** "140–175 PLN netto + VAT za godzinę": the tax between the figures and their period. */
export const PLUS_TAX = /^(\s*(?:net(?:to)?|gross)?)\s*\+ ?(?:VAT|MwSt|TVA|IVA|btw|DPH|HST|GST)\.?(?!\p{L})/iu;
/** "(approx. $60,000", "≈ 2.300 €": the same pay in other money. */
export const CONVERTED =
  /(?:[(（=]\s*|\b)(?:approx(?:imately|\.)?|about|circa|ca\.?|around|roughly|equiv(?:alent to|\.)?|≈|~|env(?:iron|\.)|etwa|rund|cerca de|aprox\.?|około|ok\.|cca)\s*$/iu;

/** Kinds of contract and of hours, alone. */
export const CONTRACT_LEAD =
  /^[^\p{L}\d]*(?:(?:regime |contrato )?(?:clt|pj)|uop|b2b|umowa (?:o prac[ęe]|zlecenie)|cd[id]|permanent|full[- ]?time|part[- ]?time|fixed[- ]term|temporary|contract|festanstellung|unbefristet|vollzeit|teilzeit|indefinido|temporal|jornada completa|tempo (?:in)?determinato|tempo pieno|voltijd|fulltime|parttime|vast|hpp|plný úvazek|正社員|正职|정규직)(?:[\s,;:|/·•()–-]+(?:clt|pj|uop|b2b|cd[id]|permanent|full[- ]?time|part[- ]?time|fixed[- ]term|temporary|contract|festanstellung|unbefristet|vollzeit|teilzeit|jornada completa|tempo pieno|temps plein|voltijd|fulltime|parttime|plný úvazek|efetivo))*[\s,;:|/·•()–-]+(?:(?:od|from|ab|de|da|vanaf)\s)?$/iu;

export const GROSS_OR_PERIOD = /brutto|netto|bruttó|bruto|brut\p{L}*|lord[io]|gross|net|\(\+ ?VAT\)/giu;

/** What interns and doctoral students are paid. */
export const STIPEND_LABEL =
  /^\s*(?:the )?(?:monthly |annual |weekly |tax[- ]free |phd |living |intern(?:ship)? )?stipend(?: rate| amount)?\s*$/iu;

/** What an amount depends on says nothing of what it is: "€3,100 a month, according to certificates and training". */
export const ON_WHAT_IT_DEPENDS =
  /(?<!\p{L})(?:according to|depend(?:ing|ent|s) (?:up)?on|based on|subject to|in line with|commensurate with|je nach|abhängig von|entsprechend|gemäß|selon|en fonction d|suivant|según|en función d|conforme|de acordo com|dependendo d|consoante|a seconda d|in base a|secondo|afhankelijk van|naar gelang|op basis van|w zależności od|zależnie od|uzależnion\p{L}+ od|podle|dle|v závislosti na)(?!\p{L}{3}).*$/isu;
