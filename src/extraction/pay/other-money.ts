import type { Around } from './around.ts';
import { isBesidePay, payWordAfterLastVeto } from './beside.ts';
import { periodOfPay } from './period.ts';
import { BASE, COUNTED, EQUITY, ON_WHAT_IT_DEPENDS, OTE_AFTER, OTE_BEFORE, PAYS_BILL, PERIOD_AFTER } from './signs.ts';
import { NOT_PAY, PAY, SURELY_PAY } from './words.ts';

/** A range wider than this speaks of many jobs or of other things. */
const WIDEST_RANGE = 6;

/** Whether the figures are no sum that one job pays: too wide a range, things that are counted, millions. */
export function isNoSum({ sentence, first, second, end, low, high, canadian }: Around): boolean {
  if (low <= 0 || high < low || high > low * WIDEST_RANGE) return true;
  if (
    first.currency === null &&
    (second === null || second.currency === null) &&
    !canadian &&
    COUNTED.test(sentence.slice(end, end + 14))
  )
    return true;
  if ((first.scale >= 1e6 || (second?.scale ?? 1) >= 1e6) && !/[億亿억]/.test(sentence)) {
    if (
      !/IDR|VND|COP|CLP|HUF|KRW|NOK|SEK|DKK|ISK|CZK|PHP|RUB|THB|TWD|NGN|KES|JPY|INR|MXN|ARS|PKR|BDT|LKR|UGX|TZS/.test(
        `${first.currency}${second?.currency}`,
      )
    )
      return true;
  }

  return false;
}

/** Whether the words around say that the money is another's: a bill's, a share's, a perk's, a bonus. */
export function isOtherMoney({ sentence, end, before, after, rest, labelled, line }: Around): boolean {
  if (PAYS_BILL.test(before) && /^\s*(?:of|towards?|off)\b/iu.test(rest)) return true;
  if (EQUITY.test(sentence.slice(end, end + 25))) return true;
  // "$150/month wifi": the period word says nothing yet, what follows it does.
  const nearAfter = after.replace(PERIOD_AFTER, '').slice(0, 45).replace(ON_WHAT_IT_DEPENDS, '');
  const aside = (labelled || periodOfPay(before.slice(-12)) !== null) && /^\s*[(（]/.test(nearAfter);
  if (!aside && NOT_PAY.test(nearAfter) && !PAY.test(nearAfter.slice(0, 20))) return true;
  if (NOT_PAY.test(before) && !payWordAfterLastVeto(before)) return true;
  if (isBesidePay(before, nearAfter)) return true;
  if ((OTE_BEFORE.test(before) && !BASE.test(before) && !SURELY_PAY.test(before)) || OTE_AFTER.test(rest)) return true;
  if (line.label !== null && NOT_PAY.test(line.label) && !labelled) return true;

  return false;
}
