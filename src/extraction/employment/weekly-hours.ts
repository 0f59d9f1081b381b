import type { EmploymentType } from '../../core/posting.ts';

const N = '(\\d{1,2}(?:[.,:]\\d{1,2})?)';
const RANGE = `${N}\\+?(?:\\s?(?:-|–|to|or|bis|oder|à|ou|a|o|tot|do|〜|～|~)\\s?${N})?`;
const WEEK =
  '(?:(?:each|per|a|/|pro|die|in der|par|por|à la|a la|alla|p\\.?|w|za|na)?\\s?(?:week(?:ly)?|wk|woche|wöchentlich|semaine|hebdo\\p{L}*|sem\\b|semana(?:l(?:es)?|is)?|settiman\\p{L}*|setman\\p{L}*|tydzie\\p{L}*|tygodni\\p{L}*|tygodniowo|týden|týdně|týdnu)|p\\.?/?w(?!\\p{L}))';
/** Hours a week, said plainly: "37.5 hours per week", "24-32 uur", "35H Travail", "20 Std./Woche", "週40時間". */
const WEEKLY = new RegExp(
  [
    `(?<![\\d.,:€$£])${RANGE}[\\s-]?(?:hours?|hrs?|h|std\\.?|stunden|wochenstunden|heures?|horas?|hores|ore|uur|uren|godzin\\p{L}*|godz\\.?|hodin\\p{L}*|hod\\.?)[\\s-]?${WEEK}`,
    `(?<![\\d.,:€$£])${RANGE}[\\s-]?(?:uur|uren|wochenstunden|ore settimanali|weekly hours|hour week)(?![\\p{L}])`,
    `(?:semana|semaine|settimana|tydzień|week|woche|týden) (?:de|da|di|of|van|mit|von) ${RANGE} ?(?:horas|heures|ore|hours|uur|stunden|h\\b)`,
    `(?<!\\d)${N}[- ]?(?:urige|uurs)[- ]?(?:werkweek|week|contract|dienstverband|functie)`,
    `(?:arbeitszeit|working (?:time|hours|week)|weekly hours|durée|jornada|orario|werkweek|czas pracy|pracovní doba)[^\\d.]{0,25}(?:beträgt|liegt bei|umfasst|is|are|est de|es de|è di|é de|bedraagt|wynosi|činí) ${RANGE}\\s?(?:stunden|hours|heures|horas|ore|uur|uren|godzin|hodin|h(?!\\p{L}))(?! (?:am|pro|per|a|par|por|al|dziennie) (?:tag|day|jour|d[ií]a|giorno))`,
    `(?:週|每周|每週|주)\\s?${RANGE}\\s?(?:時間|小时|小時|시간)`,
  ].join('|'),
  'iu',
);
/** The bare hours of a field or header chip: "Hours: 37.5", "35H Travail en journée", "37.5 hrs". */
const LABELLED = new RegExp(
  `(?:hours?|hrs|uren|stunden|wochenarbeitszeit|wochenstunden|horas|heures|ore|durée du travail|temps de travail|arbeitszeit|jornada|horario|orario|carga horária|úvazek|godzin)[^\\d:]{0,16}:\\s?${RANGE}\\s?(?:h(?:ours|rs|eures|oras)?|std|stunden|uur|ore|godzin|hodin)?(?![\\d:%]|\\s?(?:am|pm|uhr|to \\d|bis \\d))|(?:^|, )${N}\\s?(?:hrs|hours?|h)$|\\bcd[id]\\b[^\\d]{0,4}${N}\\s?h\\b|${N}h\\s?(?:/\\s?)?(?:semaine|hebdo)`,
  'iu',
);
/** Days a week and hours a day: "週4日、1日6時間", "주 5일 하루 8시간". */
const DAYS_AND_HOURS =
  /(?:週|주)\s?(\d)\s?(?:日|일)[^\d]{0,10}(?:1\s?日|1일|하루)\s?(\d{1,2}(?:\.\d)?)\s?(?:時間|시간)/u;
/** "Monday to Friday, 9am - 5pm (37.5 hours)". */
const BRACKETED =
  /\((\d{2}(?:[.,]\d{1,2})?)\s?(?:hours|hrs|h|std\.?|stunden|heures|horas|ore|uur|godz\.?|hod\.?)(?:\s?(?:per|a|\/|pro|par|p\.)\s?(?:week|woche|semaine|semana|w))?\)/iu;
/** From one time of the day to another: "8.00-12.00", "von 9:00 bis 17 Uhr". */
const CLOCK_RANGE =
  /\b\d{1,2}[.:h]\d{2}\s?(?:uhr|h|hs|hod\.?)?\s?(?:-|–|—|~|〜|～|to|till|bis|à|a|al|alle|tot|do|até|as)\s?(?:le |las |às )?\d{1,2}/iu;
const FTE =
  /(?<![\d.,])(0?[.,]\d{1,2}|1(?:[.,]0{1,2})?)\s?(?:fte|wte|wtf|etp|vzä|vte|etat|etatu|úvazek|úvazku)(?!\p{L})|(?<!\p{L})(?:fte|úvazek|úvazku|etatu?)(?:\s?[:=]\s?|\s)(0?[.,]\d{1,2}|1(?:[.,]0{1,2})?)(?!\d)/iu;
/** Times of the day: "9 to 5", "from 8 to 4". */
const CLOCK =
  /(?:hours?|time|zeit|horario|orario)[^\d]{0,12}\b(?:[5-9]|1[0-2])\s?(?:-|–|to|till|a)\s?(?:[1-8]|1\d|2[0-4])(?!\s?(?:h|std|stunden|hours|uur|horas|ore|per|a week|[.,]5|\d))/iu;
/** Not the week's hours of this job. */
const OTHER_HOURS =
  /24\s?(?:hours?|h|\/)\s?(?:a|per|\/)?\s?(?:day|7)|open (?:for )?\d|overtime|training|opening hours|up to \d+ hours of|support (?:is|hours)|volunteer(?:ing)? (?:days|hours)|students? (?:may|can)|within \d+ hours|cpd|homework|exercise|hours? of (?:sleep|content|video|footage)/iu;
const FULL_FROM = 35;
const PART_TO = 32;

/**
 * Full or part time, where a text plainly states the hours of a week or the share of a full post: 35 hours and more
 * are full time, 32 and fewer part time, between them neither.
 */
export function hoursType(text: string): EmploymentType[] {
  if (!/\d/.test(text) || OTHER_HOURS.test(text)) return [];
  const bracketed = BRACKETED.exec(text);
  if (bracketed !== null) return typeOf(Number(bracketed[1]?.replace(',', '.')));
  if (CLOCK.test(text)) return [];
  const fte = FTE.exec(text);
  if (fte) return Number((fte[1] ?? fte[2] ?? '1').replace(',', '.')) >= 0.9 ? ['FULL_TIME'] : ['PART_TIME'];
  const share = SHARE_LABEL.test(text) ? shareType(text) : [];
  if (share.length > 0) return share;
  const days = DAYS_AND_HOURS.exec(text);
  if (days !== null) return typeOf(Number(days[1]) * Number(days[2]));
  const match = WEEKLY.exec(text) ?? (CLOCK_RANGE.test(text) ? null : LABELLED.exec(text));
  if (match === null) return [];
  const hours = match
    .slice(1)
    .filter((each): each is string => each !== undefined)
    .map((each) => Number(each.replace(/[,:]/u, '.')));
  return typeOf(Math.max(...hours));
}

function typeOf(most: number): EmploymentType[] {
  if (most >= FULL_FROM && most <= 60) return ['FULL_TIME'];
  return most <= PART_TO && most >= 4 ? ['PART_TIME'] : [];
}

const SHARE_LABEL =
  /pensum|beschäftigungs(?:grad|umfang|ausmaß)|stellen(?:umfang|anteil|prozent)|umfang|workload|taux d['’](?:activité|occupation)|quotité|grado d['’]occupazione|úvazek|arbeitszeit|deeltijd|tewerkstelling/iu;
const PERCENT = '(\\d{2,3})(?:\\s?%?\\s?(?:-|–|bis|à|to|of|ou|oder|or|/)\\s?(\\d{2,3}))?\\s?%';
const SHARE = new RegExp(`(?<![\\d.,])${PERCENT}(?!\\p{L})`, 'u');
/** What else is given in percent. */
const OTHER_SHARE =
  /bonus|commission|provision|remot|home ?office|discount|rabatt|travel|voyage|viaj|reise|presencial|télétravail|teletrabajo|zdaln|online|smart|satisf|déplacement|frais|zulage|zuschlag|zuschuss|prämie|prime|rabais|vakantiegeld|jahressonder|disab|behinder|在宅|リモート|재택|远程/iu;

/** Swiss and German shares of a full post: "80–100 %" is full time, "60%" part time. */
export function shareType(text: string): EmploymentType[] {
  if (!text.includes('%') || OTHER_SHARE.test(text)) return [];
  const match = SHARE.exec(text);
  return match === null ? [] : typeOfShare(match[1], match[2]);
}

function typeOfShare(first: string | undefined, second: string | undefined): EmploymentType[] {
  const least = Number(first);
  const most = Number(second ?? first);
  if (most > 100 || least < 10) return [];
  if (most >= 90) return least >= 80 ? ['FULL_TIME'] : ['FULL_TIME', 'PART_TIME'];
  return ['PART_TIME'];
}

/** A share of a post within a sentence, by the words before or behind it. */
const SHARE_OF_POST = [
  `(?:im (?:umfang|ausmaß) von|pensum(?: von)?|(?:beschäftigungs|stellen)(?:grad|umfang|ausmaß|anteil)(?: von)?|teilzeit|teilzeitstelle|temps partiel|taux d['’](?:activité|occupation)(?: de)?|quotité(?: de travail)?(?: de)?|workload(?: of)?|part[- ]time|deeltijds?|tv-?l|tvöd|tv-?h|eg? ?\\d{1,2}[a-d]?)[ ,;:()]{1,4}(?:ca\\. |zu |von |mit |mindestens |max\\. )?${PERCENT}`,
  `${PERCENT}[- ]?(?:ige[nrs]? )?(?:stelle|pensum|anstellung|beschäftigung|teilzeit|(?:der|einer|eines) (?:regelmäßigen|regelmässigen|tariflichen|regulären|vollen|vollzeit|vollbeschäft)|d['’]un temps (?:plein|complet)|d['’]un équivalent|fte|(?:position|post|appointment|contract|employment|role)(?!s)|of (?:a )?full[- ]time|etatu|úvazku|dienstverband|aanstelling|betrekking|di un tempo pieno|de (?:la )?jornada)`,
].map((source) => new RegExp(`(?<![\\d.,])(?:${source})(?!\\p{L}{0,2}\\d)`, 'iu'));

/** A chip that is a share, or a sentence about a person that ends in one: "80–100 %", "eine Köchin zu 60 %". */
const BARE_SHARE = new RegExp(
  `^(?:zu |à )?${PERCENT}(?:$|,\\s|\\s?[|(/]| unbefristet| befristet)|(?:^|\\s)(?:poste|emploi|stelle|post|position|job|contrat|cdi|cdd|anstellung|impiego|posto) (?:à|zu|at|of|de|von|al) ${PERCENT}|(?:recherch|cherch|such|engag)[^.]{3,60} (?:zu|à) ${PERCENT}\\.?$`,
  'iu',
);

/** Full or part time, where a sentence states this job's share of a full post: "im Umfang von 65 %", "a 60% FTE post". */
export function shareOfPost(text: string): EmploymentType[] {
  if (!text.includes('%')) return [];
  const bare = OTHER_SHARE.test(text) ? null : BARE_SHARE.exec(text);
  if (bare !== null) return typeOfShare(bare[1] ?? bare[3] ?? bare[5], bare[2] ?? bare[4] ?? bare[6]);
  for (const pattern of SHARE_OF_POST) {
    const match = pattern.exec(text);
    if (match !== null) return typeOfShare(match[1], match[2]);
  }
  return [];
}

/** Adds what the hours say where the words name neither full nor part time. */
export function withHours(named: EmploymentType[], hours: EmploymentType[]): EmploymentType[] {
  return named.some((type) => type === 'FULL_TIME' || type === 'PART_TIME' || type === 'VOLUNTEER')
    ? named
    : [...new Set([...hours, ...named])];
}
