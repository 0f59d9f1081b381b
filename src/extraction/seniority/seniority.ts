import type { Seniority } from '../../core/posting.ts';
import type { Found } from '../fact.ts';
import { firstFound } from '../fact.ts';
import type { Reading } from '../reading.ts';
import { readTitleLevel } from './titles.ts';

/**
 * The level of the job: what the title says, else what a labelled field says, else how the prose names the person sought.
 */
export function readSeniority(reading: Reading): Found<Seniority> | null {
  return firstFound<[Reading], Found<Seniority>>([fromTitle, fromField, fromChip, fromProse], reading);
}

function fromTitle({ title }: Reading): Found<Seniority> | null {
  if (title === null) return null;
  const level = readTitleLevel(title);
  return level === null ? null : { value: level, quote: title };
}

const LEVEL_LABEL =
  /^(?:job |position |career |required )?(?:seniority(?: level)?|level|experience level|career level|karrierelevel|karrierestufe|berufserfahrung|erfahrungslevel|niveau(?: d['’]expérience| de séniorité)?|nivel(?: de experiencia| profesional| laboral| de senioridade)?|senioridade|senioridad|nível|livello(?: di esperienza)?|senioriteit|poziom(?: stanowiska)?|úroveň|experience)$/i;

/** Words of level fields ("Mid-Senior level", "Berufseinsteiger", "Junior"); LinkedIn's and Indeed's among them. */
const FIELD_LEVELS: [RegExp, Seniority][] = [
  [
    /\b(?:intern(?:ship)?|praktikum|werkstudent|stagiaire|stage|estágio|prácticas|becario|staż|stáž)\b|インターン|实习|인턴/i,
    'intern',
  ],
  [
    /\b(?:entry|junior|graduate|trainee|berufseinsteiger|einsteiger|débutant|principiante|iniciante|principante|młodszy|asystent|absolvent)\b|新卒|未経験|应届|신입/i,
    'entry',
  ],
  [/\bsemi[- ]?senior\b|^ssr$/i, 'mid'],
  [/^mid[- ]senior/i, 'senior'],
  [/\b(?:s[eéê]nior|sr|starszy|ekspert|expert)\b|シニア|高级|资深/i, 'senior'],
  [/\b(?:director|direktor|directeur|direttore|diretor|dyrektor)\b/i, 'director'],
  [/\b(?:executive|c-level|vp|vorstand|geschäftsführung)\b/i, 'executive'],
  [/\b(?:principal)\b/i, 'principal'],
  [/\b(?:staff)\b/i, 'staff'],
  [/\b(?:lead|teamlead)\b/i, 'lead'],
  [/\b(?:manager|management|führungskraft|kierownik|menedżer)\b|管理职|管理職/i, 'manager'],
  [
    /\b(?:mid|middle|mid-level|intermediate|journeyman|regular|medior|specjalista|pleno|semi[- ]?senior|confirmé|mittlere)\b|中级/i,
    'mid',
  ],
];

function fromField({ labelled }: Reading): Found<Seniority> | null {
  for (const line of labelled) {
    if (!LEVEL_LABEL.test(line.label.trim()) || line.value.length > 60 || /\d/.test(line.value)) continue;
    for (const [pattern, level] of FIELD_LEVELS) {
      if (pattern.test(line.value)) return { value: level, quote: line.text };
    }
  }
  return null;
}

/** A board's level in a line of its own by the title: "Mid-Senior level", "specjalista (Mid / Regular)". */
const LEVEL_CHIP =
  /^(?:(?:entry|mid|senior|junior|mid[- ]senior|intermediate)[- ]level|(?:młodszy |starszy )?specjalist(?:a|ka) \((?:junior|mid|regular|senior|[ /])+\)|(?:junior|senior|mid|medior|pleno|s[êe]nior|júnior|semi[- ]senior|ssr)|berufseinsteiger(?:\/?-?in(?:nen)?)?|débutant accepté|新卒|应届生|應屆生|신입)$/iu;
const CHIP_LINES = 12;

function fromChip({ lines, title }: Reading): Found<Seniority> | null {
  const at = title === null ? -1 : lines.slice(0, 60).findIndex(({ text }) => text === title);
  for (const { text, type } of lines.slice(at + 1, at + 1 + CHIP_LINES)) {
    if (text.length > 40 || type === 'field' || !LEVEL_CHIP.test(text)) continue;
    const found = FIELD_LEVELS.find(([pattern]) => pattern.test(text));
    if (found !== undefined) return { value: found[1], quote: text };
  }
  return null;
}

/** "looking for a senior front end engineer": the article keeps colleagues ("work with senior engineers") out. */
const SOUGHT =
  /\b(?:looking for|seek(?:s|ing)?(?: to hire)?|hir(?:e|es|ing)|recruiting|search(?:ing)? for|need|suchen(?: wir)?|recherch(?:e|ons)|recrut(?:e|ons)|buscamos|busca|cerchiamo|zoeken(?: wij)?|szukamy|poszukujemy|hledáme|procuramos|contratamos)\b[^.]{0,40}?(?:\b(?:an?|eine[nr]?|une?|un[ao]?|um[a]?|een)\s+)([^.,;]{3,60})/i;
const PROSE_LEVEL =
  /\b(?:junior|s[eéê]nior|sr\.?|principal|staff|lead|intern|praktikant|werkstudent|stagiaire|estagi[aá]ri[oa])\b/i;

function fromProse({ lines }: Reading): Found<Seniority> | null {
  for (const line of lines) {
    if (line.kind === 'about_company' || line.kind === 'benefits' || line.kind === 'equal_opportunity') continue;
    for (const sentence of line.sentences) {
      const sought = SOUGHT.exec(sentence)?.[1];
      const person = sought?.split(/\s(?:to|who|that|with|für|pour|para|per|dla)\s/u, 1)[0];
      if (person === undefined || !PROSE_LEVEL.test(person)) continue;
      const level = readTitleLevel(person);
      if (level !== null && level !== 'manager') return { value: level, quote: sentence };
    }
  }
  return null;
}
