import { guardsAgree, guardsOf } from './support/guards.ts';
import { isStatedQuantity, quantities, sameCurrency } from './support/quantities.ts';
import { saysSomething, unsupportedWords } from './support/words.ts';

/**
 * Whether a claim says no more than the words it rests on: each of its figures (with currency, limit and
 * what it counts) is there, each word that says something is there in some form, and it says yes, no, if
 * and perhaps as they do. Shortening passes; a paraphrase in other words does not, nor a translation.
 * @param quote the words of the ad: a whole sentence where something in it turns the meaning
 * @param employer the employer's name, which may stand where the ad says "we"
 */
export function supportsClaim(claimText: string, quote: string, employer: string | null = null): boolean {
  if (!saysSomething(claimText)) return false;
  const stated = quantities(quote);
  if (!quantities(claimText).every((claimed) => isStatedQuantity(claimed, stated))) return false;
  if (!currenciesStand(claimText, quote)) return false;
  if (!guardsAgree(guardsOf(claimText), guardsOf(quote))) return false;
  return unsupportedWords(claimText, `${quote}\n${employer ?? ''}`).length === 0;
}

const SYMBOLS = /[$€£¥₹₩]/g;

/** A currency sign that stands by itself is a claim too. */
function currenciesStand(claim: string, quote: string): boolean {
  const stated = new Set(quote.match(SYMBOLS) ?? []);
  const money = quantities(quote).map(({ currency }) => currency);
  return (claim.match(SYMBOLS) ?? []).every(
    (symbol) => stated.has(symbol) || money.some((one) => sameCurrency(symbol, one)),
  );
}
