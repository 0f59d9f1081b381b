import type { Reading } from './reading.ts';

const URL_IN_TEXT = /https?:\/\/[^\s<>"')\]]{4,500}/iu;
const APPLY =
  /\bapply|application|bewerb|postul|candidat|inscr|aplic|solicit|sollicit|aplikuj|odpověz|応募|申请|投递|지원/iu;

/** The address where one applies, when the text gives one beside the word; null where it does not. */
export function readApplyUrl({ lines }: Reading): string | null {
  for (const line of lines) {
    if (!line.text.includes('://')) continue;
    const url = URL_IN_TEXT.exec(line.text)?.[0]?.replace(/[.,;]+$/u, '');
    if (url !== undefined && (APPLY.test(line.text) || line.kind === 'application') && URL.canParse(url)) return url;
  }
  return null;
}
