import type { BaseSalary } from '../../core/posting.ts';
import type { Amount } from './amounts.ts';

/** What trainees are paid from year to year: "first year £27,500, second year £31,000", "1. Ausbildungsjahr: 1.218 €". */
const FIRST_YEAR =
  /^(?:lehr|ausbildungs)jahr|\b(?:first|1st) year\b|\byear (?:one|1)\b|1\. ?(?:ausbildungs|lehr)?jahr|im ersten (?:ausbildungs|lehr)?jahr|1[èe]re année|première année|primer año|primeiro ano|primo anno|eerste jaar|pierwszym roku|prvním roce/iu;
const SECOND_YEAR =
  /\b(?:second|third|fourth|fifth|final|last|2nd|3rd|4th) year\b|\byear (?:two|three|four|[234])\b|2\. ?(?:ausbildungs|lehr)?jahr|zweiten|(?:dritten|vierten|letzten) (?:ausbildungs|lehr)?jahr|2[èe]me année|(?:deuxième|troisième|quatrième|dernière) année|(?:segundo|tercer|cuarto|último) año|(?:segundo|terceiro|quarto|último) ano|(?:secondo|terzo|quarto|ultimo) anno|(?:tweede|derde|vierde|laatste) jaar|(?:drugim|trzecim|czwartym|ostatnim) roku|(?:druhém|třetím|čtvrtém|posledním) roce/iu;

/**
 * The pay of a sentence that names it step by step: the years of an apprenticeship, the steps of a scale.
 * @param amounts those of the sentence in their order
 * @returns from the first step to the last; null where there are no steps
 */
export function payLadder(sentence: string, amounts: Amount[]): BaseSalary | null {
  const steps = scaleSteps(sentence, amounts) ?? yearSteps(sentence, amounts);
  const low = steps?.[0];
  const high = steps?.at(-1);
  if (low === undefined || high === undefined || high.value < low.value || high.value > low.value * 2.5) return null;
  const currency = low.currency ?? '';
  return {
    min: low.value,
    max: high.value,
    currency: currency.length === 3 ? currency : null,
    unitText: low.value >= 10_000 ? 'YEAR' : 'MONTH',
  };
}

/** Whether a text names the pay of a first and of a later year. */
export function namesYears(text: string): boolean {
  return FIRST_YEAR.test(text) && SECOND_YEAR.test(text);
}

function yearSteps(sentence: string, amounts: Amount[]): Amount[] | null {
  if (!namesYears(sentence)) return null;
  const steps = amounts.filter((amount) => amount.currency !== null && amount.value >= 300);
  return steps.length < 2 ? null : steps;
}

/** "€56,642 57,727 59,209 60,742": the steps of a scale, one after the other. */
function scaleSteps(sentence: string, amounts: Amount[]): Amount[] | null {
  const run: Amount[] = [];
  for (const amount of amounts) {
    const last = run.at(-1);
    const follows =
      last === undefined ||
      (amount.value > last.value && /^[\s,;/–-]{1,4}$/u.test(sentence.slice(last.end, amount.start)));
    if (!follows) break;
    run.push(amount);
  }
  return run.length >= 4 && run[0]?.currency !== null && (run[0]?.value ?? 0) >= 1_000 ? run : null;
}
