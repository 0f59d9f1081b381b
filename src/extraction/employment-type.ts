import type { EmploymentType } from '../core/posting.ts';
import type { Found } from './fact.ts';
import { firstFound } from './fact.ts';
import type { Reading } from './reading.ts';
import { anyWord } from './words.ts';

/** Words of each type. A permanent contract alone says nothing of the hours: it names no type. */
const WORDS: [EmploymentType, RegExp][] = [
  [
    'FULL_TIME',
    anyWord(
      [
        'full[- ]?time',
        'fulltime',
        'vollzeit',
        'voll-? ?(?:oder|und|/|bzw\\.?) ?teilzeit',
        'full(?:-|–)? ?(?:or|and|/|&) ?part[- ]?time',
        'temps plein ou partiel',
        'temps plein',
        'temps complet',
        'plein temps',
        'tiempo completo',
        'jornada completa',
        'jornada (?:laboral )?completa',
        'temps complet',
        'tempo integral',
        'per[ií]odo integral',
        'tempo pieno',
        'full ?time',
        'voltijd',
        'fulltime',
        'pełny etat',
        'pełen etat',
        'pełnym wymiarze',
        'pełny wymiar',
        'cały etat',
        'pln[ýy] [úu]vazek',
        'práce na plný úvazek',
        'hlavní pracovní poměr',
        'hpp',
        'clt',
        'efetivo clt',
        'regular full',
      ],
      ['正社員', '全职', '全職', '정규직', 'フルタイム', '정직원'],
    ),
  ],
  [
    'PART_TIME',
    anyWord(
      [
        'part[- ]?time',
        'teilzeit',
        'temps partiel',
        'mi-temps',
        'tiempo parcial',
        'media jornada',
        'jornada parcial',
        'meio per[ií]odo',
        'tempo parcial',
        'tempo parziale',
        'deeltijd',
        'parttime',
        'niepełny etat',
        '(?:1\\/2|3\\/4|pół|½) etatu',
        'część etatu',
        'zkrácený úvazek',
        'částečný úvazek',
        'poloviční úvazek',
        'minijob',
        'midijob',
        'bijbaan',
        'temps parcial',
        'jornada parcial',
      ],
      ['パート', 'アルバイト', '時短', '兼职', '兼職', '아르바이트', '파트타임', '시간제'],
    ),
  ],
  [
    'CONTRACTOR',
    anyWord(
      [
        'contract(?:or)?',
        'contract[- ]to[- ]hire',
        'freelanc\\p{L}*',
        'independent contractor',
        '1099',
        'corp[- ]to[- ]corp',
        'c2c',
        'b2b',
        'selbstständig\\p{L}*',
        'freiberuf\\p{L}*',
        'indépendant',
        'aut[oó]nom[oa]',
        'pj',
        'pessoa jurídica',
        'libero professionista',
        'partita iva',
        'p\\.? ?iva',
        'collaborazione',
        'zzp',
        'zzp.?er',
        'kontrakt(?: b2b)?',
        'samozatrudnienie',
        'na i[čc]o',
        'živnost\\p{L}*',
        'osvč',
      ],
      ['業務委託', 'フリーランス', '契約社員', '外包', '프리랜서', '계약직', '도급'],
    ),
  ],
  [
    'TEMPORARY',
    anyWord(
      [
        'temporary',
        'temp',
        'fixed[- ]term(?: contract)?',
        'ftc',
        'seasonal',
        'befristet\\p{L}*',
        'zeitarbeit',
        'saisonal',
        'saisonnier',
        'cdd',
        'intérim',
        'intérimaire',
        'temporal',
        'contrato temporal',
        'eventual',
        'tempor[aá]ri[oa]',
        'tempo determinato',
        'contratto a termine',
        'somministrazione',
        'tijdelijk',
        'uitzend\\p{L}*',
        'czas określony',
        'tymczasowa',
        'doba určit[áoáu]',
        'dobu určitou',
        'brigáda',
        'dpp',
        'dpč',
      ],
      ['派遣', '有期雇用', '临时工', '短期', '기간제', '임시직'],
    ),
  ],
  [
    'INTERN',
    anyWord(
      [
        'intern(?:ship)?s?',
        'internships?',
        'praktikum',
        'praktikant(?:in)?',
        'werkstudent(?:in)?',
        'working student',
        '(?<!(?:early|growth|late|later|seed|first|final|second|each|every|this|next|main|on|any|center|multi)[- ])stage(?! (?:manager|director|lighting|hand|design|technician|startup|company|of))',
        'stagiaire',
        'alternance',
        'apprentissage',
        '(?<!(?:buenas|mejores|las) )prácticas',
        'becari[oa]',
        'est[aá]gio',
        'tirocinio',
        'stagiair',
        'staż',
        'praktyki',
        'st[aá]ž',
        'apprenticeship',
        'pasant[ií]a',
      ],
      ['インターン(?:シップ)?', '实习', '實習', '인턴'],
    ),
  ],
  [
    'VOLUNTEER',
    anyWord(
      [
        'volunteer(?:ing)?',
        'ehrenamt\\p{L}*',
        'bénévol\\p{L}*',
        'voluntari[oa](?:do)?',
        'volontariato',
        'volontari[oa]',
        'vrijwillig\\p{L}*',
        'wolontariat',
        'dobrovolník',
      ],
      ['ボランティア', '志愿者', '자원봉사'],
    ),
  ],
  ['PER_DIEM', anyWord(['per[- ]diem', 'prn'])],
];

const LABEL =
  /^(?:.{0,16}\b)?(?:(?:employment|job|contract|position|work|working|engagement|role|commitment|assignment) ?(?:type|status|term|class|category|time|schedule|hours|basis|nature)|type|employment|commitment|time type|hours|schedule|contract|full[- ]time ?\/ ?part[- ]time|worker (?:sub-?)?type|job schedule|vertragsart|anstellungsart|beschäftigungsart|beschäftigung|arbeitszeit(?:modell)?|anstellungsverhältnis|vertragstyp|vertrag|stellenart|art der (?:stelle|beschäftigung|anstellung)|umfang|arbeitszeitmodell|type (?:de contrat|d['’]emploi|de poste)|contrat|temps de travail|durée du travail|tipo (?:de )?(?:contrato|empleo|jornada|puesto|contratación|vaga|trabalho)|contrato|jornada(?: laboral)?|regime(?: de (?:contratação|trabalho))?|modalidade de contratação|tipus de (?:jornada|contracte)|tipo (?:di )?(?:contratto|impiego|lavoro)|contratto|inquadramento|orario(?: di lavoro)?|dienstverband|contract ?type|soort (?:contract|dienstverband)|uren|rodzaj (?:umowy|zatrudnienia|pracy)|wymiar (?:pracy|etatu)|etat|typ umowy|forma zatrudnienia|umowa|typ (?:úvazku|pracovního poměru|smlouvy)|úvazek|pracovní poměr|雇用形態|勤務形態|契約形態|工作性质|职位类型|工作类型|用工性质|是否全职|雇佣类型|고용 ?형태|근무 ?형태|채용 ?형태|고용유형)$/iu;
const YES = /^\s*(?:是|yes)\s*$/iu;

/** The types a text names, in the order of the list above. */
function typesIn(text: string): EmploymentType[] {
  return WORDS.filter(([, pattern]) => pattern.test(text)).map(([type]) => type);
}

/** Full-time, contract, internship …, from a labelled field, the title, the opening lines, then prose about this job. */
export function readEmploymentType(reading: Reading): Found<EmploymentType[]> | null {
  return firstFound<[Reading], Found<EmploymentType[]>>([fromField, fromTitle, fromOpening, fromProse], reading);
}

function fromField({ labelled }: Reading): Found<EmploymentType[]> | null {
  for (const line of labelled) {
    const label = line.label.trim();
    if (line.value.length > 120 || !LABEL.test(label)) continue;
    if (YES.test(line.value)) {
      const value = typesIn(label);
      if (value.length > 0) return { value, quote: line.text };
    }
    const value = typesIn(
      line.value.replace(/\b(?:un|non-?)?befristet\w*|\bno(?:t)? (?:a )?(?:contract|intern\w*)/giu, (word) =>
        /^befristet/i.test(word) ? word : ' ',
      ),
    );
    if (value.length > 0) return { value, quote: line.text };
  }
  return null;
}

const TITLE_TRAP =
  /\b(?:contracts? (?:manager|administrator|specialist|counsel|lawyer|analyst|officer|engineer)|contract (?:law|management|negotiat\w*)|internal|international|stage (?:manager|director|hand|technician)|volunteer (?:coordinator|manager)|intern(?:ship)? (?:coordinator|program manager)|temp(?:erature|late)|smart contracts?|contractor (?:manager|management))\b/giu;

function fromTitle({ title }: Reading): Found<EmploymentType[]> | null {
  if (title === null) return null;
  const value = typesIn(title.replace(TITLE_TRAP, ' '));
  return value.length > 0 ? { value, quote: title } : null;
}

/** Sections whose short lines speak of other things than this job's contract. */
const NOT_OPENING = new Set<string>([
  'benefits',
  'requirements',
  'nice_to_have',
  'responsibilities',
  'about_company',
  'equal_opportunity',
]);

/** Short lines under the title: "Full-time · Berlin", "CDI", "Permanent, full time". */
function fromOpening({ lines }: Reading): Found<EmploymentType[]> | null {
  for (const line of lines.slice(0, 16)) {
    if (line.text.length > 70 || /[.!?]$/.test(line.text) || (line.kind !== null && NOT_OPENING.has(line.kind)))
      continue;
    if (line.type === 'field' && !LABEL.test(line.label ?? '')) continue;
    if (line.type === 'heading' && line.text.split(/\s+/).length > 4) continue;
    const value = typesIn(line.value.replace(TITLE_TRAP, ' '));
    if (value.length > 0) return { value, quote: line.text };
  }
  return null;
}

const JOB =
  '(?:role|position|job|opportunity|contract|post|employment|internship|vacancy|basis|stelle|position|poste|puesto|vaga|contrato|empleo|posizione|functie|baan|praca|stanowisko|pozice|placement|assignment|opening|program(?:me)?|hire|employee)';
const FULL =
  '(?:full[- ]time|vollzeit|temps plein|temps complet|tiempo completo|jornada completa|tempo integral|período integral|tempo pieno|fulltime|voltijd|pełn(?:y|ym|ego) (?:etat|wymiarze)|plný úvazek)';
const PART =
  '(?:part[- ]time|teilzeit|temps partiel|mi-temps|tiempo parcial|media jornada|meio período|tempo parziale|parttime|deeltijd)';
/** Sentences that speak of this job's hours or contract. */
const PROSE: [EmploymentType, RegExp][] = [
  [
    'INTERN',
    /(?:\b(?:this|our|the|an?|paid|summer|unpaid|\d+[- ]months?) (?:\p{L}+[- ]){0,2}?internship\b|internship (?:role|position|program|opportunity)|offre de stage|stage de \d|stage (?:rémunéré|de fin)|contrat d['’](?:alternance|apprentissage)|pflichtpraktikum|praktikum (?:ab|für|im|von)|als (?:praktikant|werkstudent)|programa de (?:becas|prácticas|estágio)|contrato de estágio)/iu,
  ],
  [
    'FULL_TIME',
    new RegExp(
      `\\b${FULL}[, /-]*(?:[\\p{L}-]+[, ]+){0,3}?${JOB}\\b|${JOB}\\b[^.]{0,40}\\b${FULL}|\\b(?:in|en|à|a|na|de|em|unbefristete) ${FULL}|^${FULL}\\b|\\bwork(?:ing)? ${FULL}|\\b(?:permanent|indefinite|unlimited),? (?:and )?${FULL}|${FULL},? (?:permanent|exempt|w2|salaried|remote|on-?site|hybrid|\\(?\\d\\d)|(?:40|38|37|35|37[.,]5|38[.,]5|36)[- ]?(?:h\\b|hours?|stunden|std|heures|horas|ore|uur)[^.]{0,20}(?:week|woche|semaine|semana|settiman|\\))[^.]{0,20}${FULL}`,
      'iu',
    ),
  ],
  [
    'PART_TIME',
    new RegExp(
      `\\b${PART}[, /-]*(?:[\\p{L}-]+[, ]+){0,2}?${JOB}\\b|${JOB}\\b[^.]{0,30}\\b${PART}|\\b(?:in|en|à|a|na|de|em) ${PART}|^${PART}\\b`,
      'iu',
    ),
  ],
  [
    'CONTRACTOR',
    /\b(?:\d+[- ](?:\p{L}+[- ])?(?:month|week|year)s?|long[- ]term|short[- ]term|initial|freelance|independent|b2b|w2|c2c|1099|remote|hourly)[- ](?:\p{L}+ )?(?:contract|contractor|freelance)\b(?! (?:law|review|terms|types?))|\b(?:this is|is) (?:an? )?(?:\p{L}+[- ]){0,3}(?:contract|contractor|freelance)\b (?:role|position|job|opportunity|basis|assignment|to[- ]hire|engagement)|\bcontract[- ]to[- ]hire|\b(?:as|hired as|engaged as|work as) an? (?:independent )?(?:contractor|freelancer)|\bfreelance[- ](?:basis|role|position|contract|opportunity|mandat)|contract (?:length|duration|term):|\b(?:kontrakt|umowa|contrato|contratto|współpraca) (?:w ramach )?b2b|\bb2b (?:contract|contrato|kontrakt)|業務委託/iu,
  ],
  [
    'TEMPORARY',
    new RegExp(
      `\\b(?:fixed[- ]term|temporary|seasonal|maternity (?:leave )?cover) (?:\\p{L}+[- ]){0,2}?${JOB}|${JOB}\\b[^.]{0,25}\\b(?:fixed[- ]term|temporary|seasonal)\\b|\\b(?:zunächst |auf \\d+ (?:jahre?|monate) |stelle ist )befristet|\\ben cdd\\b|contrat à durée déterminée|contrato temporal|tempo determinato|umow[ay] na czas określony`,
      'iu',
    ),
  ],
  ['VOLUNTEER', /\b(?:this is an? )?(?:unpaid )?volunteer (?:role|position|opportunity)\b/iu],
  ['PER_DIEM', /\bper[- ]diem (?:role|position|basis|shifts?)\b/iu],
];
const PROSE_GATE =
  /time|intern|stage|contra|freelanc|praktik|werkstudent|zeit|temps|tiempo|jornada|tempo|período|etat|wymiar|úvazek|determin|volunteer|diem|befristet|cdd|b2b|1099|c2c|umow|voltijd|deeltijd|prácticas|estágio|becas|alternance|正社員|業務委託|契約社員|アルバイト|全职|兼职|实习|정규직|계약직|인턴/iu;
/** Other people, other times, other programs: no word of this job's contract. */
const PROSE_TRAP =
  /full[- ]time (?:employees|equivalent staff|staff|team members|workers|jobs|students?|mba|degree|education|experience|work experience|professional experience|colleagues)|part[- ]time (?:employees|students?|jobs|or)|(?:years?|experience)[^.]{0,30}(?:full[- ]time|internships?)|(?:prior|previous|past|relevant|including|through|or) (?:\p{L}+ )?internships?|temporary (?:accommodation|housing|visa|residence|staff|leave|assignments)|full[- ]time[^.]{0,20}benefits|benefits[^.]{0,40}full[- ]time|our (?:full|part)[- ]time|(?:not|convert|lead|leading|transition)[^.]{0,20}(?:to )?(?:a )?full[- ]time|mentor(?:ing)? (?:\p{L}+ )?interns/iu;

function fromProse({ lines }: Reading): Found<EmploymentType[]> | null {
  for (const line of lines) {
    if (line.kind === 'equal_opportunity' || line.kind === 'about_company' || !PROSE_GATE.test(line.text)) continue;
    for (const sentence of line.sentences) {
      const text = sentence.slice(0, 400);
      if (!PROSE_GATE.test(text) || PROSE_TRAP.test(text)) continue;
      if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2,}/u.test(text) && text.length < 60) {
        const named = typesIn(text);
        if (named.length > 0) return { value: named, quote: sentence };
      }
      const value = PROSE.filter(([, pattern]) => pattern.test(text)).map(([type]) => type);
      if (value.length > 0) return { value, quote: sentence };
    }
  }
  return null;
}
