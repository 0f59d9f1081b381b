import { allMatches } from '../../core/all-matches.ts';
import type { EmploymentType } from '../../core/posting.ts';
import type { Found } from '../fact.ts';
import { firstFound } from '../fact.ts';
import type { Line, Reading } from '../reading.ts';
import { fromOpening, TITLE_TRAP } from './opening.ts';
import { fromProse } from './prose.ts';
import { hoursType, shareType, withHours } from './weekly-hours.ts';
import { CONTRACT_LABEL, typesIn } from './words.ts';

const YES = /^\s*(?:是|yes)\s*$/iu;

/** Full-time, contract, internship …, from a labelled field, the title, the opening lines, then prose about this job. */
export function readEmploymentType(reading: Reading): Found<EmploymentType[]> | null {
  return firstFound<[Reading], Found<EmploymentType[]>>(
    [fromField, fromTitle, fromOpening, fromAnyField, fromInline, fromProse],
    reading,
  );
}

function fromField({ lines }: Reading): Found<EmploymentType[]> | null {
  for (const line of lines) {
    // A heading is no value of its own: "Contract" over "Fixed term".
    if (line.type === 'heading' && CONTRACT_LABEL.test(line.text)) continue;
    const label = labelOf(line);
    if (label === null || line.value.length > 120) continue;
    if (YES.test(line.value)) {
      const value = typesIn(label);
      if (value.length > 0) return { value, quote: line.text };
    }
    const value = fieldTypes(label, line.value);
    if (value.length > 0) return { value, quote: line.text };
  }
  return null;
}

/** So long a field may say more of the hours behind its first words. */
const MAX_FIELD = 300;
/** The first words of a field that may be its hours, and those of whom else they may speak. */
const FIRST_WORDS = /^[^,;|/(·•.]{4,24}/u;
const OTHERS =
  /employees|staff|workers|team|stud(?:ies|y|ents?|ium)|courses?|degree|mitarbeit|beschäftigte|salariés|emplead|dipendenti|medewerkers|pracowni|zaměstnan/iu;

/** "When: Full-time, Tuesday to Saturday": full or part time opens a field, whatever its label. */
function fromAnyField({ lines }: Reading): Found<EmploymentType[]> | null {
  for (const { label, value, kind, text } of lines) {
    if (label === null || value.length > MAX_FIELD || kind === 'benefits' || kind === 'equal_opportunity') continue;
    const first = FIRST_WORDS.exec(value)?.[0];
    if (first === undefined || OTHERS.test(first)) continue;
    const types = typesIn(first);
    if (types.includes('FULL_TIME') || types.includes('PART_TIME')) return { value: types, quote: text };
  }
  return null;
}

/** The label of a line about the contract or the hours: its own, else the line or heading above that is one. */
function labelOf({ label, above, heading, text }: Line): string | null {
  for (const candidate of [label, above, text.length <= 120 ? heading : null]) {
    const words = candidate?.trim().replace(/\s*[:：]$/u, '');
    if (words !== undefined && words.length <= 45 && CONTRACT_LABEL.test(words)) return words;
  }
  return null;
}

/** Labels whose value is an adjective ("Jornada: completa"). */
const ADJECTIVE_LABEL = /jornada|horario|orario|tempo|úvazek|etat|wymiar|temps/iu;

function fieldTypes(label: string, text: string): EmploymentType[] {
  const value = text.replace(/\b(?:un|non-?)?befristet\w*|\bno(?:t)? (?:a )?(?:contract|intern\w*)/giu, (word) =>
    /^befristet/i.test(word) ? word : ' ',
  );
  const named = typesIn(ADJECTIVE_LABEL.test(label) ? `${label} ${value} ${value}` : value);
  return withHours(named, hoursType(`${label}: ${value}`));
}

function fromTitle({ title }: Reading): Found<EmploymentType[]> | null {
  if (title === null) return null;
  const value = withHours(typesIn(title.replace(TITLE_TRAP, ' ')), [...hoursType(title), ...shareType(title)]);
  return value.length > 0 ? { value, quote: title } : null;
}

/** A label within a run of text, with a colon, or with the type right behind it: "Status Full Time Regular". */
const INLINE =
  /(?:^|[\s|·•.])((?:employment |job |position )?(?:status|type)|contract(?: type)?|job schedule|hours|dienstverband|horario|jornada|contratación|contratação|regime|vertragsart|anstellungsart|arbeitszeit|type de contrat|durée du travail|contrato|contratto|umowa|wymiar(?: etatu)?|úvazek|雇用形態|工作性质|工作性質|聘用方式|聘用類型|僱用類型|고용 ?형태|근무 ?형태)(\s*[:：]\s*|\s+(?=full|part|temp|regular|vast|tijd|volledig|completa|parcial|tiempo|temps|vollzeit|teilzeit|\d\d ?h))(?=([^.;|•\n]{2,40}))/giu;

function fromInline({ lines }: Reading): Found<EmploymentType[]> | null {
  for (const line of lines) {
    if (line.text.length <= 70) continue;
    for (const match of allMatches(line.text.slice(0, 3000), INLINE)) {
      const value = fieldTypes(
        match[1] ?? '',
        (match[3] ?? '').replace(/\s(?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}+\s?:.*$/u, ''),
      );
      if (value.length > 0) return { value, quote: `${match[0]}${match[3] ?? ''}`.trim() };
    }
  }
  return null;
}
