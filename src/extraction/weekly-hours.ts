import type { EmploymentType } from '../core/posting.ts';

const N = '(\\d{1,2}(?:[.,:]\\d{1,2})?)';
const RANGE = `${N}\\+?(?:\\s?(?:-|–|to|or|bis|oder|à|ou|a|o|tot|do|〜|～|~)\\s?${N})?`;
const WEEK =
  '(?:(?:each|per|a|/|pro|die|in der|par|por|à la|a la|alla|p\\.?|w|za|na)?\\s?(?:week(?:ly)?|wk|woche|wöchentlich|semaine|hebdo\\p{L}*|sem\\b|semana(?:l(?:es)?|is)?|settiman\\p{L}*|setman\\p{L}*|tydzie\\p{L}*|tygodni\\p{L}*|tygodniowo|týden|týdně|týdnu))';
/** Hours a week, said plainly: "37.5 hours per week", "24-32 uur", "35H Travail", "20 Std./Woche", "週40時間". */
const WEEKLY = new RegExp(
  [
    `(?<![\\d.,:€$£])${RANGE}[\\s-]?(?:hours?|hrs?|h|std\\.?|stunden|wochenstunden|heures?|horas?|hores|ore|uur|uren|godzin\\p{L}*|godz\\.?|hodin\\p{L}*|hod\\.?)\\s?${WEEK}`,
    `(?<![\\d.,:€$£])${RANGE}[\\s-]?(?:uur|uren|wochenstunden|ore settimanali|weekly hours|hour week)(?![\\p{L}])`,
    `(?:週|每周|주)\\s?${RANGE}\\s?(?:時間|小时|시간)`,
  ].join('|'),
  'iu',
);
/** The bare hours of a field or header chip: "Hours: 37.5", "35H Travail en journée", "37.5 hrs". */
const LABELLED = new RegExp(
  `(?:hours?|hrs|uren|stunden|wochenarbeitszeit|wochenstunden|horas|heures|ore|durée du travail|temps de travail|arbeitszeit|jornada|horario|orario|carga horária|úvazek|godzin)[^\\d:]{0,16}:\\s?${RANGE}\\s?(?:h(?:ours|rs|eures|oras)?|std|stunden|uur|ore|godzin|hodin)?(?![\\d:%]|\\s?(?:am|pm|uhr|to \\d|bis \\d))|(?:^|, )${N}\\s?(?:hrs|hours?|h)$|\\bcd[id]\\b.{0,4}${N}\\s?h\\b|${N}h\\s?(?:/\\s?)?(?:semaine|hebdo)`,
  'iu',
);
const FTE =
  /(?<![\d.,])(0?[.,]\d{1,2}|1(?:[.,]0{1,2})?)\s?(?:fte|etp|vzä|vte)\b|(?<!\p{L})(?:fte|úvazek|etat)\s?[:=]\s?(0?[.,]\d{1,2}|1(?:[.,]0{1,2})?)(?!\d)/iu;
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
  if (!/\d/.test(text) || OTHER_HOURS.test(text) || CLOCK.test(text)) return [];
  const fte = FTE.exec(text);
  if (fte) return Number((fte[1] ?? fte[2] ?? '1').replace(',', '.')) >= 0.9 ? ['FULL_TIME'] : ['PART_TIME'];
  const share = SHARE_LABEL.test(text) ? shareType(text) : [];
  if (share.length > 0) return share;
  const match = WEEKLY.exec(text) ?? LABELLED.exec(text);
  if (match === null) return [];
  const hours = match
    .slice(1)
    .filter((each): each is string => each !== undefined)
    .map((each) => Number(each.replace(/[,:]/u, '.')));
  const most = Math.max(...hours);
  if (most >= FULL_FROM && most <= 60) return ['FULL_TIME'];
  return most <= PART_TO && most >= 4 ? ['PART_TIME'] : [];
}

const SHARE_LABEL =
  /pensum|beschäftigungsgrad|stellenumfang|umfang|workload|taux d['’](?:activité|occupation)|grado d['’]occupazione|úvazek|arbeitszeit/iu;
const SHARE = /(?<![\d.,])(\d{2,3})(?:\s?%?\s?(?:-|–|bis|à|to)\s?(\d{2,3}))?\s?%(?!\p{L})/u;

/** Swiss and German shares of a full post: "80–100 %" is full time, "60%" part time. */
export function shareType(text: string): EmploymentType[] {
  const match = SHARE.exec(text);
  if (match === null || /bonus|commission|provision|remote|home ?office|discount|rabatt|travel/iu.test(text)) return [];
  const least = Number(match[1]);
  const most = Number(match[2] ?? match[1]);
  if (most > 100 || least < 10) return [];
  if (most >= 90) return least >= 80 ? ['FULL_TIME'] : ['FULL_TIME', 'PART_TIME'];
  return ['PART_TIME'];
}
