import { sharingFirstLetters } from '../../core/alternation.ts';

const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  ein: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  cinc: 5,
  sept: 7,
  huit: 8,
  dix: 10,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  diez: 10,
  um: 1,
  uma: 1,
  dois: 2,
  três: 3,
  quatro: 4,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  dieci: 10,
  één: 1,
  twee: 2,
  drie: 3,
  vijf: 5,
  tien: 10,
  dwa: 2,
  dwóch: 2,
  trzy: 3,
  pięć: 5,
  dva: 2,
  tři: 3,
  pět: 5,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  十: 10,
};
const WORD = Object.keys(NUMBER_WORDS)
  .filter((word) => word.length > 1)
  .join('|');
const COUNT = `(?:\\d{1,2}(?:[.,]5)?|(?<![\\p{L}])(?:${WORD})(?![\\p{L}]))`;
const YEARS =
  '(?:(?:(?:full|calendar|whole|overall|total|professional|relevant|solid|good|minimum|combined|collective|consecutive)\\s+){0,2}(?:years?|yrs?|yoe|y\\.?o\\.?e)|jahr(?:e|en)?|jährige[rnms]?|ans?(?![\\p{L}])|année?s?|años?|anys?|anos?|anni|anno|jaar|lat(?:a)?(?![\\p{L}])|letn\\p{L}+|rok[yuů]?(?![\\p{L}])|let(?:é|ou|á)?(?![\\p{L}])|roků)';
export const PATTERN = new RegExp(
  `(${COUNT})(?:\\s*\\(\\d{1,2}\\))?\\s*(\\+|plus|or more|以上|ou plus|oder mehr|o más|ou mais|o più)?\\s*(?:(?:-|–|—|~|to|and|und|et|y|e|i|bis|à|a|al|até|do|až|tot|t\\/m|or|oder|of|ou|/)\\s*(?:max\\.?\\s*)?(${COUNT})(?:\\s*\\(\\d{1,2}\\))?\\s*(\\+)?)?\\s*(\\+|\\(?s\\)?)?\\s*-?\\s*${YEARS}`,
  'giu',
);
export const CJK_PATTERN =
  /([\d０-９]{1,2}|[一二两三四五十])\s*(?:(?:年|년|ヶ年)?\s*(?:[-–~〜～至到])\s*([\d０-９]{1,2}|[一二两三四五十]))?\s*(?:年|년|ヶ年)\s*(以上|及以上|以内|左右|程度|이상|차)?/gu;

/** What follows or precedes a span of years that a job asks for. */
export const EXPERIENCE = sharingFirstLetters(
  /experience|atuação|yo\.?e(?!\p{L})|arbeitest|arbeiten sie|staż|trabajando|trabajado|trabalhando|trabalhou|lavorando|lavorato|travaillé|gearbeitet|gewerkt|pracowa|pracova|desarrollando|atuando|iscri(?:zione|tt)|podobn\p{L}+ stanowisk|similar (?:role|post|position)|puesto similar|^ lang(?= )|experienced|pqe(?![\p{L}])|post[- ]qualif|vivência|exp(?![\p{L}])|expertise|track record|background|working|hands-on|practice|in (?:a|the|an)? ?(?:[\p{L}-]+ ){0,3}(?:role|position|capacity|environment|industry|field)|as an? |erfahrung|praxis|tätigkeit|expérience|experiencia|experiència|temps d['’]experiència|experiência|esperienza|ervaring|doświadczen|prax[ieí]|zkušenost|leading|managing|building(?!s)|developing|designing|programming|coding|経験|実務|经验|經驗|工作|경력|경험|従事/iu,
);
export const REQUIRING =
  /minimum|at least|min\.|mindestens|au moins|minimum de|al menos|como mínimo|mínimo|pelo menos|almeno|minstens|minimaal|co najmniej|min\b|wenigstens|zumindest|au minimum|tenminste|perlomeno|przynajmniej|nejméně|must have|alespoň|minimálně|at minimum|>\s*|≥|over|more than|mehr als|plus de|más de|mais de|oltre|ponad|至少|最低|최소/iu;

/** "A couple of years (min 2)", "plusieurs années (3 minimum)": the figure that the brackets give for vague years. */
export const BRACKETED_LEAST =
  /(?:years?|jahre?n?|ans|années?|años|anos|anni|jaar|jaren|lat|roky|let)\s?['’]?\s*\((?:(?:min(?:imum|\.)?|at least|mind(?:estens|\.)?|au moins|m[ií]nimo|al menos|pelo menos|almeno|minimaal|minstens|co najmniej|alespoň)\s*(\d{1,2})|(\d{1,2})\s*(?:min(?:imum|\.)?|m[ií]nimo))(?!\d|\s*(?:%|\p{L}))/giu;
/** A number behind which a limit from above stands: "5年未満". */
export const UNDER_CJK = /^\s*(?:未満|未满|以内|以下|미만|이하|이내)/u;
/** What a wish at the end of a clause may be about, rather than the years before it: "min 5 years on X with Y ideally". */
export const BESIDE = /\s(?:with|and|plus|mit|und|avec|et|con|y|com|met|en|oraz|nebo)\s/iu;

/** Years that are not experience asked for. */
export const NOT_EXPERIENCE = sharingFirstLetters(
  /driving licen|licen[cs]e(?:d)? (?:held )?for|held a licen|residen(?:ce|cy)|führerschein|permis (?:de conduire|b)|carnet de conducir|rijbewijs|prawo jazdy|contratto di |years? (?:running(?= *(?:[.,;!)]|$))|old|of age|ago|in business|of history|of innovation|of success|of growth|of service to|contract|warranty|in a row|anniversar|of (?:company|combined)|degree|program|diploma|college|university|bachelor|master|stud(?:y|ies)|undergraduate|of (?:full-time )?(?:study|college|university|education|schooling))|year[- ](?:old|course|curriculum|apprenticeship|academic|contract|fixed|term|degree|program|legacy|history|plan|anniversary|track record of|lease|cliff|vest)|(?:founded|established|since|vesting|history|legacy|for (?:more than|over|nearly|almost|the (?:past|last))) |jahre (?:alt|jung|firmen|unternehmens|tradition|am markt)|\bseit (?:über|mehr als|\d)|(?:vor|befristet auf|für) (?:\d+|zwei|drei) jahre|depuis|il y a|hace (?:más|\d)|desde hace|há (?:mais|\d)|\bda oltre|in den letzten|au cours des|durée|contrat (?:à|de)|contract (?:of|for|period)|创立|成立|設立|創業|周年|歳|岁|연차휴가|설립|tradic|na trhu|roky? na trhu|lat (?:na rynku|tradycji|istnienia)|anos (?:de (?:história|mercado|existência|idade)|no mercado)|años (?:de (?:historia|trayectoria (?:en el mercado)?|edad)|en el mercado)|anni (?:di storia|di attività)|ans d['’](?:existence|histoire)|years? (?:after|every|thereafter|paid)|every \d|up to \d+ years? (?:of )?(?:leave|sabbatical)|sabbatical|within (?:the )?(?:first|last|next|past)|(?:last|past|next|previous|first) (?:\d|two|three|five|ten)|18 years|graduat\w+ (?:within|in)|parental|after \d|fiscal (?:year|quarter)|warranty|visa|clearance/iu,
);
export const COMPANY_SUBJECT =
  /(?:^|[^\p{L}])(?:[Ww]e(?:['’](?:ve|re|d))?|[Oo]ur (?:founders?|leaders(?:hip)?|people|engineers|experts|teams?|management|consultants|company)(?: \p{L}+)?|company|firm|group|[Ww]ir|[Uu]nser [Uu]nternehmen|[Nn]ous|nuestra empresa|nossa empresa|(?!You|Candidat|Applicant|Must|Should|Who|Ideally)\p{Lu}\p{L}+ (?:has|have|is|was))(?![^.]{0,14}(?:like|need|requir|seek|look|want|expect|ask|hir|such|erwart|wünsch|cherch|demand|exig|busc|procur)) [^.]{0,60}$/u;
/** Others than the one who is sought: the house's own people, those who teach, the team as a whole. */
export const OTHERS_HAVE =
  /(?<!\p{L})(?:our|unsere|nos|nuestros|nuestras|nossos|nossas|i nostri|le nostre|onze|nasi|nasze|naši|naše)\s(?!\p{L}*(?:candidat|applicant|kandidat|bewerb|ideal|next|new))(?:\p{L}+\s){1,3}(?:have|bring|share|average|haben|verfügen|bringen|ont|possèdent|tienen|cuentan|têm|possuem|hanno|vantano|hebben|mają|posiadają|mají)(?!\p{L})[^.]{0,40}$|(?:(?:mentored|taught|coached|trained|guided|supported|led) by|(?<!\p{L})(?:beside|alongside|learn(?:ing)? from|lern(?:en|st)? von|an der seite|von einem (?:\p{L}+ )?team|(?:encadrée?|accompagnée?|formée?) par|aux côtés|junto a|de la mano de|ao lado de|guiad[oa] por|affiancat[oa] da|begeleid door|pod okiem|u boku|pod vedením))(?!\p{L})[^.]{0,60}$/iu;
export const OTHERS_HAVE_CJK =
  /(?:组长|成员|讲师|导师|老师|同事|顾问|创始人|创始团队|核心团队)[^。；]{0,12}(?:均|都|平均|来自|有)[^。；]{0,10}$|我们的?[^。；]{0,8}(?:均|都|平均|拥有)[^。；]{0,6}$|(?:講師|先輩|メンバー|創業者|代表|社員|スタッフ|チーム|エンジニア)(?:陣|たち)?[はが][^。]{0,14}$|(?:저희|우리|팀원|구성원|강사|멘토|대표)[^.。]{0,20}$/u;
/** A requirement that another may stand in for ("or a degree"): the years are one of two ways. */
export const ALTERNATIVE =
  /^\s*(?:alternatively|or\b|oder\b|ou\b|o\b)|in lieu of|equivalent (?:work )?experience of|substitut/iu;
export const LABEL =
  /^(?:.{0,14}\b)?(?:experience(?: required| level| needed)?|years? of experience|required experience|work experience|min(?:imum)? experience|exp|berufserfahrung|erfahrung|expérience(?: requise| minimum)?|experiencia(?: requerida| mínima)?|experiència|temps d['’]experiència|experiência|esperienza|ervaring|werkervaring|doświadczenie|praxe|経験(?:年数)?|实务|经验(?:要求)?|工作经验|工作年限|경력|경력사항)$/iu;

/** The value of a field that is nothing but years: "1-3", "5+". */
export const BARE_RANGE = /^\d{1,2}\s*(?:\+|(?:-|–|to|a|bis|à)\s*\d{1,2})?$/iu;
/** A cheap first look: a word for years, or a field of bare numbers. */
export const SPAN = sharingFirstLetters(
  /year|yr|yoe|y\.o\.e|jahr|jähr|ans?\b|ann[ée]|anys|año|(?:\d|un) any\b|anos?\b|ann[io]|jaar|\blat|rok|\blet|[年년]|roczn|letni|roční|nale|\d mon|\d m[oe]|dvoulet|^[^:]{3,40}: ?\d/i,
);
export const SHORT_WORDS = /jähr|letn|roczn|let|roční|nnale|nale/iu;
/** What years of doing something go on with. */
export const GOES_ON =
  /^\s*(?:of|in|with|as|within|behind|on|at|na|w|jako|als|im|bei|mit|en|dans|avec|comme|como|com|con|em|no|nel|come|met|jako|v|['’])(?:\s|$)/iu;
export const OR_MORE =
  /^\s*(?:or (?:more|longer|so)|plus|\+|minimum|min\.?|oder (?:mehr|länger)|ou (?:plus|davantage|mais)|o (?:más|più)|of (?:meer|langer)|lub (?:więcej|dłużej)|(?:a|nebo) (?:více|déle))/iu;
/** "About a year of", "at least one year's" without a number. */
export const A_YEAR =
  /(?<![\p{L}])(?:about |around |at least |minimum of )?an? year(?=(?:['’]s)? (?:of|in|with|as) |['’]s (?:\p{L}+ ){0,2}experience|,? at (?:the very )?least| or (?:more|longer))|(?:min\.?|minimum|minimalnie|przynajmniej|minimálně|nejméně|co najmniej|alespoň) (?:rok|roku)(?![\p{L}])|\b(?:rok|roku) (?:doświadczenia|praktyki|praxe|zkušeností)/iu;
/** A limit from above asks for nothing. */
export const MOST_ASKED =
  /(?:no more than|not more than|less than|under|at most|up to|max(?:imum|\.)?(?: of)?|höchstens|maximal|weniger als|au plus|moins de|máximo(?: de)?|menos de|al massimo|meno di|hoogstens|maximaal|平均(?:工作)?|(?:团队|公司|我们)[^，。]{0,12}|最多|不超过|最大)\s*$/iu;
/** "You have been baking for", "someone who has cooked for at least". */
export const PERSON_HAS =
  /\b(?:you(?:['’]ve| have)|(?:someone|somebody|person|people|those) who(?:['’]s|['’]ve| has| have)) (?:(?:already|also|previously|professionally|really) )?(?:been|done|run|led|built|sold|taught|driven|\p{Ll}{3,}(?:ing|ed))\b[^.!?]{0,60}\bfor (?:at least |over |more than |a minimum of )?$/iu;
/** "Have worked on a large app before, say three years or more": what a person has done, and how long at the end. */
export const PERSON_DID =
  /(?:^[-–•*\s]*|\b(?:you|who|must|should|to)\s+)(?:have|has|having|['’]ve)\s+(?:already |also |previously )?\p{Ll}{3,}\b[^.!?]{0,60}(?:,\s*(?:say |ideally |for |about |roughly )?| for (?:about |roughly |say |(?:at least|over|more than|a minimum of|no less than) )?)$/iu;
/** A bare line of years among a posting's first facts: "1 - 3 years", "3-5年". */
export const OPENING =
  /^\d{1,2}\s*(?:\+|(?:[-–~]|to)\s*\d{1,2})?\s*(?:years?|yrs?|年)(?: (?:of )?exp(?:erience|\.)?)?$/iu;
/** "杭州1-3年大专": a Chinese board's chips without what parts them. */
export const GLUED_CHIPS =
  /^[^\d，。；]{0,12}\d{1,2}(?:-\d{1,2})?年(?:以上)?\s?(?:大专|本科|硕士|博士|中专|高中|初中|学历不限)/u;
/** "Forklift: 1 year (Required)", as boards list what is asked for. */
export const REQUIRED_AFTER =
  /^\s*[(（](?:required|erforderlich|obligatoire|requise?|obligatori[oa]|requerid[oa]|obrigatóri[oa]|obbligatori[oa]|vereist|wymagane|必須|必须|필수)[)）]/iu;
export const PREFERRED_AFTER =
  /^\s*[(（](?:preferred|bevorzugt|wünschenswert|souhaitée?|deseable|preferid[oa]|desejável|preferibile|gewenst|mile widziane|výhodou|歓迎|优先|우대)[)）]/iu;
export const LICENCE = /licen[cs]e|führerschein|permis|carn[eé]t?|patente|rijbewijs|prawo jazdy/iu;
/** "You have 3+ years in a bakery": what a person is asked to have. */
export const ASKED_TO_HAVE = /(?:^[-–•*\s]*|[:：]\s*|\b(?:have|having|bring|need|got|want|possess)\s+)$/iu;
/** Years in one word with what they are of: "dreijährige", "dwuletnie", "biennale". */
export const COMPOUND =
  /(?:(ein|zwei|drei|vier|fünf|sechs|sieben|acht|zehn)jährig\p{L}*|(rocz|dwulet|trzylet|czterolet|pięciolet|sześciolet|siedmiolet|ośmiolet|dziesięciolet)n\p{L}+|(roční|jednolet|dvoulet|tříletá|tříletou|čtyřlet|pětilet|desetilet)\p{L}*|(bien|trien|quadrien|quinquen|decen)nale)(?!\p{L})/giu;
export const COMPOUND_YEARS: Record<string, number> = {
  // The German ones begin with the number itself.
  ...NUMBER_WORDS,
  rocz: 1,
  dwulet: 2,
  trzylet: 3,
  czterolet: 4,
  pięciolet: 5,
  sześciolet: 6,
  siedmiolet: 7,
  ośmiolet: 8,
  dziesięciolet: 10,
  roční: 1,
  jednolet: 1,
  dvoulet: 2,
  tříletá: 3,
  tříletou: 3,
  čtyřlet: 4,
  pětilet: 5,
  desetilet: 10,
  bien: 2,
  trien: 3,
  quadrien: 4,
  quinquen: 5,
  decen: 10,
};
/** The noun itself: what stands beside a word that speaks of courses and contracts as well. */
export const EXPERIENCE_NOUN =
  /experien|erfahrung|berufspraxis|praxis|tätigkeit|expérience|experiência|esperienz|ervaring|doświadczeni|staż|prax[eií]|zkušenost/iu;
/** Whole years said in months: "12 months of verifiable experience". */
export const MONTHS =
  /(12|24|36|48|60)\s*(?:months?['’]?|monate?n?|mois|meses|mesi|maanden|miesięcy|měsíců)(?!\p{L})/giu;

export const HAN_OR_HANGUL = /[\p{sc=Han}\p{sc=Hangul}]/u;
/** "Solid knowledge of kitchens (at least 3 years)": what the brackets say more of stands before them. */
export const BRACKET_BEFORE = /[(（][^()（）]{0,30}$/u;
export const LEAST_LATER = /^[^.;]{3,40},\s*(?:at (?:the very )?least|minimum)(?!\p{L})/iu;
export const UNDER_THE_BELT = /^\s*(?:behind|under (?:your|their|his|her) belt)/iu;

/** A text saved without line breaks or spaces behind its full stops is one long sentence. */
export const MAX_SENTENCE = 1600;
/** More years than any ad asks for are a company's age. */
export const MOST_YEARS = 20;

export const WISH =
  /valorar[áa]|se valora|valorad[oa]|valorizad|lovely|handy|not required|no requirement|preferred|useful|helpful|welcome|(?:isn['’]t|is not|not) (?:essential|required|necessary)|plenty|also counts?|counts? too|appreciated|mag ook|zählt auch|zählen auch|compte aussi|también cuenta|set you apart|nice to have|a plus|bonus|ideally|desirable|advantage|idealerweise|von vorteil|wünschenswert|souhait|un plus|deseable|valorable|desejável|diferencial|preferibil|gradit|bij voorkeur|mile widzian|výhod|歓迎|尚可|优先|우대/iu;

/** A number in digits of either width or in words of the twelve languages; null for anything else. */
export function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  const ascii = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(',', '.');
  if (/^\d/.test(ascii)) return Number(ascii);
  return NUMBER_WORDS[ascii.toLowerCase()] ?? null;
}
