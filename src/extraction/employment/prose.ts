import { sharingFirstLetters } from '../../core/alternation.ts';
import type { EmploymentType } from '../../core/posting.ts';
import type { Found } from '../fact.ts';
import type { Reading } from '../reading.ts';
import { piecesOf } from '../sentences.ts';
import { inListOfJobs } from './opening.ts';
import { hoursType, shareOfPost, withHours } from './weekly-hours.ts';
import { typesIn } from './words.ts';

const JOB =
  '(?:role|position|job|opportunity|contract|post|employment|internship|vacancy|basis|stelle|position|poste|puesto|vaga|contrato|empleo|posizione|functie|baan|praca|stanowisko|pozice|placement|assignment|opening|program(?:me)?|hire|employee|appointment|engagement|fellowship|traineeship)';
const FULL =
  '(?:full[- ]time|vollzeit|temps plein|temps complet|tiempo completo|jornada completa|tempo integral|período integral|tempo pieno|full time|fulltime|voltijds?|(?:pełn(?:y|ym|ego)|cał(?:y|ym|ego)) (?:etat|wymiar(?:ze|u)?)u?|(?:plný|plného) úvaz(?:ek|ku)|hlavní pracovní poměr)';
const PART =
  '(?:part[- ]time|teilzeit|temps partiel|mi-temps|tiempo parcial|medio tiempo|media jornada|meio período|tempo parziale|tempo parcial|jornada parcial|część etatu|części etatu|niepełny etat|niepełnym wymiarze|(?:zkrácený|částečný|poloviční) úvazek|parttime|part time|deeltijds?|halftijds?|mini-?job(?:basis)?|(?:520|538|556|603)[- ]?(?:€|euro)[- ]?(?:basis|job)|geringfügig\\p{L}*)';
/** Sentences that speak of this job's hours or contract; where a pattern is slow, the words that it needs first. */
const PROSE: [EmploymentType, RegExp, needs?: RegExp][] = [
  [
    'INTERN',
    /(?:\b(?:this|our|the|an?|paid|summer|unpaid|\d+[- ]months?) (?:\p{L}+[- ]){0,2}?internship\b|internship (?:role|position|program|opportunity)|offre de stage|stage de \d|stage (?:rémunéré|de fin)|contrat d['’](?:alternance|apprentissage)|pflichtpraktikum|praktikum (?:ab|für|im|von)|als (?:praktikant|werkstudent)|programa de (?:becas|prácticas|estágio)|contrato de estágio)/iu,
  ],
  [
    'FULL_TIME',
    new RegExp(
      `\\b${FULL}[, /-]*(?:[\\p{L}-]+[, ]+){0,3}?${JOB}\\b|${JOB}\\b[^.]{0,40}\\b${FULL}|\\b(?:in|en|à|a|na|de|em|unbefristete) ${FULL}|^${FULL}\\b|[,|] ${FULL}\\.?$|\\b(?:contrat|contratto|contrato|contract|umow|smlouv|vertrag|dienstverband)[^.]{0,90}[,(] ?${FULL} ?[,;)]|\\bumow\\p{L}* o pracę,? (?:na )?${FULL}|(?:^|[\\s,(])(?:orario|horario|hor[aá]rio|horaires?|jornada|arbeitszeit|schedule|shift|turno|dienstverband|impegno|na)(?: di lavoro| de trabajo| de trabalho| de travail)?:? (?:a |de |à |em )?${FULL}|\\bwork(?:ing)? ${FULL}|${FULL} (?:posted|veröffentlicht|publié|publicad|pubblicat|geplaatst|opublikowan)|\\b(?:permanent|indefinite|unlimited),? (?:and )?${FULL}|${FULL},? (?:permanent|exempt|w2|salaried|remote|on-?site|hybrid|\\(?\\d\\d)|(?:40|38|37|35|37[.,]5|38[.,]5|36)[- ]?(?:h\\b|hours?|stunden|std|heures|horas|ore|uur)[^.]{0,20}(?:week|woche|semaine|semana|settiman|\\))[^.]{0,20}${FULL}`,
      'iu',
    ),
    new RegExp(FULL, 'iu'),
  ],
  [
    'PART_TIME',
    new RegExp(
      `\\b${PART}[, /-]*(?:[\\p{L}-]+[, ]+){0,2}?${JOB}\\b|${JOB}\\b[^.]{0,30}\\b${PART}|\\b(?:in|en|à|a|na|de|em|w|auf) ${PART}|[(,] ?${PART}\\b|^${PART}\\b`,
      'iu',
    ),
    new RegExp(PART, 'iu'),
  ],
  [
    'CONTRACTOR',
    /\b(?:\d+[- ](?:\p{L}+[- ])?(?:month|week|year)s?|long[- ]term|short[- ]term|initial|freelance|independent|b2b|w2|c2c|1099|remote|hourly)[- ](?:\p{L}+ )?(?:contract|contractor|freelance)\b(?! (?:law|review|terms|types?))|\b(?:this is|is) (?:an? )?(?:\p{L}+[- ]){0,3}(?:contract|contractor|freelance)\b (?:role|position|job|opportunity|basis|assignment|to[- ]hire|engagement)|\bcontract[- ]to[- ]hire|\b(?:as|hired as|engaged as|work as) an? (?:independent )?(?:contractor|freelancer)|\bmission (?:en )?freelance|(?:need|looking for|seek(?:ing)?|hiring|such(?:en|t|e)|cherch\p{L}*|recherch\p{L}*|busc\p{L}*|cerc\p{L}*|procur\p{L}*|zoek\p{L}*|szuka\p{L}*|hledá\p{L}*|engag\p{L}*) (?:(?:an?|une?|eine[nr]?|una?|un\/una|uma?|een) )?(?:freelanc\p{L}*(?! (?:manager|management|platform|marketplace|network|coordinat))|contract (?!manage|admin|law|lawyer|specialist|negotiat|analyst|officer|counsel|review)\p{L}+)|(?:inside|outside) ir35|\bfreelance[- ](?:basis|role|position|contract|opportunity|mandat)|contract (?:length|duration|term):|\b(?:kontrakt|umowa|contrato|contratto|współpraca) (?:w ramach )?b2b|\bincaric\p{L}+ libero|libero-?profession\p{L}+|con (?:partita|p\.?) ?iva|\bb2b (?:contract|contrato|kontrakt)|業務委託/iu,
  ],
  [
    'TEMPORARY',
    new RegExp(
      `\\b(?:fixed[- ]term|temporary|seasonal|maternity (?:leave )?cover) (?:\\p{L}+[- ]){0,2}?${JOB}|${JOB}\\b[^.]{0,25}\\b(?:fixed[- ]term|temporary|seasonal)\\b|\\bcontract (?:runs|lasts|is) (?:for )?(?:an initial )?(?:\\d+|six|nine|twelve|two|three)[- ](?:months?|years?)|\\b(?:zunächst |auf \\d+ (?:jahre?|monate) |stelle ist )befristet|\\ben cdd\\b|\\bcdd de \\d|mission d['’]intérim|\\b(?:maternity|parental)(?: leave)? cover\\b|\\blocum \\p{L}+|funcionari[oa](?:\\/a)? interin|nombramiento[^.]{0,30}interin|elternzeitvertretung|\\bseasonal (?:work|job|role)|durante (?:una|la) (?:licencia|baja) (?:de|por) maternidad|na zastępstwo|dobu určitou|contrat à durée déterminée|contrato temporal|tempo determinato|umow[ay] na czas określony`,
      'iu',
    ),
  ],
  [
    'VOLUNTEER',
    /\b(?:unpaid |as a )?volunt(?:eer|ary) (?:role|position|opportunity|post|basis|work)\b|\b(?:role|position|post|trusteeship)\b[^.]{0,30}\b(?:is|are) (?:unpaid|voluntary|not remunerated)|ehrenamtliche (?:mitarbeit|tätigkeit|stelle|aufgabe)|mission bénévole|en tant que bénévole|trabajo voluntario/iu,
  ],
  ['PER_DIEM', /\bper[- ]diem (?:role|position|basis|shifts?)\b/iu],
];
const PROSE_GATE = sharingFirstLetters(
  /%|minijob|mini-job|euro-|geringfügig|time|volunt|unpaid|ehrenamt|bénévol|ir35|\bcd[id]\b|\d h\b|prozent|cover|locum|seasonal|interin|intérim|profession|iva\b|zastępstw|určit|hour|hrs?\b|uur|heure|\dh\b|horas|\bore\b|stunden|std|fte|godzin|hodin|時間|intern|stage|contra|freelanc|praktik|werkstudent|zeit|temps|tiempo|jornada|tempo|período|etat|wymiar|úvazek|determin|volunteer|diem|befristet|cdd|b2b|1099|c2c|umow|voltijd|deeltijd|prácticas|estágio|becas|alternance|正社員|業務委託|契約社員|アルバイト|全职|全職|兼职|兼職|正職|实习|實習|heltid|fuldtid|deltid|medio|정규직|계약직|인턴/iu,
);
/** Other people, other times, other programs: no word of this job's contract. */
const PROSE_TRAP =
  /full[- ]time (?:employees|equivalent staff|staff|team members|workers|jobs|students?|mba|degree|education|experience|work experience|professional experience|colleagues)|part[- ]time (?:employees|students?|jobs|or)|(?:years|one year|\d year|experience)[^.]{0,30}(?:full[- ]time|internships?)|(?:prior|previous|past|relevant|including|through|or) (?:\p{L}+ )?internships?|temporary (?:accommodation|housing|visa|residence|staff|leave|assignments)|full[- ]time(?![^.]{0,20}(?:benefits?[- ]eligible|position|role|job|post\b|contract|employment))[^.]{0,20}benefits|benefits(?![- ]eligible)[^.]{0,40}full[- ]time|our (?:full|part)[- ]time|(?:not|convert|lead|leading|transition)[^.]{0,20}(?:to )?(?:a )?full[- ]time|mentor(?:ing)? (?:\p{L}+ )?interns/iu;

/** A text saved without line breaks is one long sentence: it is judged piece by piece. */
const MAX_PIECE = 400;
/** "For our ward we are looking for a nurse, part-time" below "Who we are" is about this job all the same. */
const SEEKS =
  /invit\p{L}* applications|\b(?:seek(?:s|ing)?|hiring|looking for|recruiting|suchen wir|wir suchen|sucht|recherch\p{L}+|recrut\p{L}+|buscamos|busca|precisamos|procuramos|contrata|cerchiamo|ricerca|cerca|zoeken|zoekt|szukamy|poszukuj\p{L}+|hledáme|přijmeme)(?!\p{L})|募集|招聘|诚聘|모집|채용/iu;

/** "Full-time employment with collective agreement": the job itself, wherever it is said. */
const OPENS_WITH_JOB = new RegExp(`^(?:${FULL}|${PART})[ -]?${JOB}(?!\\p{L})`, 'iu');

/** What makes hours in a sentence this job's. */
const OF_THIS_JOB =
  /\b(?:role|position|job|post|contract|contrat|cd[id]|contratto|contrato|vacancy|stelle|poste|puesto|vaga|posto|functie|baan|stanowisko|pozice|you(?:['’]ll| will)? work|hiring)\b|^(?:you(?:['’]ll| will)?|du|sie|vous|tu|jij|je) |仕事|岗位|勤務|근무/iu;

/** What sentences about this job say of its contract and hours; other people's and other times' do not count. */
export function fromProse({ lines, title }: Reading): Found<EmploymentType[]> | null {
  for (const line of lines) {
    if (line.kind === 'equal_opportunity' || !PROSE_GATE.test(line.text)) continue;
    for (const text of line.sentences.flatMap((sentence) => piecesOf(sentence, MAX_PIECE))) {
      if (!PROSE_GATE.test(text) || PROSE_TRAP.test(text)) continue;
      if (line.kind === 'about_company' && !SEEKS.test(text) && !OPENS_WITH_JOB.test(text)) continue;
      if (
        /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2,}/u.test(text) &&
        text.length < 60 &&
        !/経験|歓迎|经验|优先|경험|우대/u.test(text)
      ) {
        const named = typesIn(text);
        if (named.length > 0) return { value: named, quote: text };
      }
      const named = PROSE.filter(([, pattern, needs]) => (needs?.test(text) ?? true) && pattern.test(text)).map(
        ([type]) => type,
      );
      const share = shareOfPost(text);
      const value =
        share.length > 0
          ? withHours(named, share)
          : named.length > 0 || OF_THIS_JOB.test(text) || text.length <= 60
            ? withHours(named, hoursType(text))
            : named;
      if (value.length > 0 && !(title !== null && line.text.length <= 70 && inListOfJobs(line, title)))
        return { value, quote: text };
    }
  }
  return null;
}
