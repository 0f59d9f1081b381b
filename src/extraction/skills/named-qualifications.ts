import { allMatches } from '../../core/all-matches.ts';
import type { SectionKind } from '../../core/posting.ts';
import type { NamedTool } from './named-tools.ts';

/** A qualification that no lexicon knows, or a standard by its number. */
export interface NamedQualification extends NamedTool {
  category: 'licence' | 'quality';
}

/** Standards by the body that sets them and their number: "IATF16949", "VDE 0100", "GB/T 19001", "EN 1090-2". */
const STANDARD =
  /\b(?:(?:DIN|EN|ISO|IEC|IATF|VDE|ASME|ASTM|NFPA|JIS|GB\/T|UNI|BS|NEN|ÖNORM|TRGS|DGUV|CEI|AS\/NZS)[ -]?){1,3}\d{3,5}(?:-\d{1,3}){0,2}(?!\d|[.,]\d|\s?(?:€|EUR|kg))/gu;
/** Levels of trade qualifications with their trade: "Cert III in Commercial Cookery", "NVQ Level 2 in Joinery". */
const LEVEL =
  /\b(?:(?:QQI|NVQ|SVQ|RQF|NFQ|FETAC|BTEC|NZQA|NCFE)(?: (?:[Ll]evel )?[2-9])?|Cert(?:ificate|\.)? (?:III|II|IV|I|[2-4])(?![\p{L}\d])|Level [2-7] (?:Diploma|Certificate|Award|NVQ|Apprenticeship))(?:(?: (?:in|of|and|&|for|Diploma|Certificate)| \p{Lu}[\p{L}-]+)+)?/gu;
/** What proves a training, behind its name. */
const PAPER =
  /\b((?:[\p{Lu}\d][\p{L}\d/+&-]*)(?: (?:at|of|in|and|&|[\p{L}\d/+&-]{3,14})){0,3}) (?:certificates?|certifications?|tickets?|licen[cs]es?|accreditation|credentials?)(?!\p{L})/gu;
/** How a demand begins that names no qualification by itself. */
const LEADING =
  /^(?:(?:current|valid|active|full|clean|unrestricted|relevant|professional|appropriate|must|have|hold|holds?|holding|own|possess\p{L}*|any|an?|the|your|our|other|state|national|industry|required|preferred|technical|additional|unencumbered|two|three|all|with|and|or|of|in)(?: |$))+/iu;
/** Papers of other kinds, and those that the lexicon words better. */
const OTHER_PAPER =
  /driv|visa|work(?:ing)? permit|birth|marriage|business|software|open[- ]source|marketing|degree|high school|\bMIT\b|apache|gift|train(?:ing)? and|certif/iu;
/** The name of a certificate has a sign that a plain word lacks: initials, a figure, or two capitals. */
const NAMED = /\p{Lu}{2,}|\d|\p{Lu}\p{L}+ (?:\p{Ll}{2,3} )?\p{Lu}/u;

const HAN_PAPERS: [RegExp, RegExp][] = [
  // Japanese: "二級建築士", "2級土木施工管理技士", "甲種防火管理者".
  [
    /(?:資格|免許|保有|取得|歓迎|必須|尚可|優遇|士)/u,
    /(?:[1-3１-３一二三]級|第[一二三]種|[甲乙]種)?[\p{sc=Han}]{2,12}(?:施工管理技士|技術者|主任者|技能士|建築士|整備士|栄養士|管理士|電気工事士|消防設備士|測量士|診断士|衛生管理者|防火管理者)/gu,
  ],
  // Korean: "식품기사", "위생사", "전기산업기사", "사회복지사".
  [
    /자격|소지|면허|우대|우선/u,
    /(?:[가-힣]{2,6}(?:산업기사|기능사|기능장|지도사|상담사|치료사|복지사|관리사|조무사|영양사)|(?<!운전|배달|택시|버스|신문)(?<![가-힣])[가-힣]{2,5}기사|위생사|영양사|조리사|물리치료사)(?![가-힣]{0,1}를? ?작성)/gu,
  ],
];

/**
 * Qualifications and standards that an ad names by their own form, whatever the trade.
 * @returns where they stand in the text; certificates only of what is asked for
 */
export function namedQualifications(text: string, kind: SectionKind | null): NamedQualification[] {
  const found: NamedQualification[] = [];
  const add = (name: string, start: number, category: NamedQualification['category']): void => {
    if (!found.some((other) => start < other.end && other.start < start + name.length))
      found.push({ name, start, end: start + name.length, category });
  };
  const asked = kind === 'requirements' || kind === 'nice_to_have';
  if (/\d{3}/.test(text) && (asked || kind === 'responsibilities'))
    for (const { 0: name, index } of allMatches(text, STANDARD)) add(name, index, 'quality');
  if (kind === 'about_company' || kind === 'benefits') return found;
  if (/[QNSRBF][A-Z]{2}|Cert|Level/.test(text))
    for (const { 0: match, index } of allMatches(text, LEVEL)) {
      const name = match.replace(/(?: (?:in|of|and|&|for))+$/u, '');
      if (/ /.test(name)) add(name, index, 'licence');
    }
  if (!asked) return found;
  if (/ (?:certif|ticket|licen|accred|cred)/.test(text))
    for (const { 0: match, index } of allMatches(text, PAPER)) {
      const skip = LEADING.exec(match)?.[0].length ?? 0;
      const name = match.slice(skip);
      const bare = name.replace(/ \p{Ll}+$/u, '');
      if (name === bare || !NAMED.test(bare) || OTHER_PAPER.test(bare)) continue;
      add(name, index + skip, 'licence');
    }
  for (const [needs, pattern] of HAN_PAPERS)
    if (needs.test(text)) for (const { 0: name, index } of allMatches(text, pattern)) add(name, index, 'licence');
  return found;
}
