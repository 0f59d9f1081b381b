import type { DataRecord } from '../source.ts';
import { keyForm } from './json-keys.ts';

const PAY_WORD = /salar|pay|compens|remuner|wage|gehalt|sueldo|mzda|plat|wynagrodz/;
const HIDES =
  /^(?:is)?(?:hide|hidden|conceal|mask|private|confidential|secret)|(?:hidden|concealed|masked|confidential)$/;
const SHOWS =
  /^(?:is|has)?(?:show|display|visible|public|publish|disclose)(?!.*(?:text|range|value|name)$)|(?:visible|shown|displayed|disclosed|published|public)$/;
const GUESSED = /predict|estimat/;
const ORIGIN = /(?:source|origin|type|model)$/;

/**
 * Whether a record keeps its figures of pay to itself, or marks them as a guess: "hideSalary": true,
 * "salary_is_predicted": "1", "salarySource": "ESTIMATED". What the page does not show is nobody's statement.
 * @param slot whether the record is the slot of pay itself, in which "visible" needs no word for pay
 */
export function hidesPay(record: DataRecord, slot = false): boolean {
  return Object.entries(record).some(([key, value]) => {
    const form = keyForm(key);
    const words = form.replace(/salary|salaries|compensation|pay/, '');
    if (!slot && !PAY_WORD.test(form)) return false;
    if (HIDES.test(form) || HIDES.test(words)) return isYes(value);
    if (GUESSED.test(form)) return isYes(value);
    if (SHOWS.test(form) || SHOWS.test(words)) return isNo(value);
    return ORIGIN.test(form) && typeof value === 'string' && /estimat|predict|market|guess/i.test(value);
  });
}

function isYes(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === 'string' && /^(?:1|true|yes)$/i.test(value));
}

function isNo(value: unknown): boolean {
  return value === false || value === 0 || (typeof value === 'string' && /^(?:0|false|no)$/i.test(value));
}
