import { foldText, forFolded } from './fold.ts';
import { guardsAgree, guardsOf } from './support/guards.ts';
import { isStatedQuantity, quantities, sameCurrency } from './support/quantities.ts';
import { contentWords, sameWord, saysSomething, unsupportedWords } from './support/words.ts';

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
  const guards = guardsOf(quote);
  if (!guardsAgree(guardsOf(claimText), guards)) return false;
  if (losesPrefix(claimText, quote)) return false;
  if ((guards.negations > 0 || guards.contrast || DIRECTION.test(foldText(quote))) && isReordered(claimText, quote))
    return false;
  return unsupportedWords(claimText, `${quote}\n${employer ?? ''}`).length === 0;
}

/** "From paper to digital": what stands first matters. */
const DIRECTION = forFolded(
  /(?<!\p{L})(?:from .+ to|von .+ (?:zu|nach|auf)|de .+ (?:a|vers|hacia|para)|da .+ a|van .+ naar|z .+ (?:na|do))(?!\p{L})|から.+(?:へ|に)|从.+(?:到|向)/u,
);

/** Whether the claim's words stand in another order than the quotation's: "in meetings, not in documents". */
function isReordered(claim: string, quote: string): boolean {
  const stated = contentWords(quote);
  let after = -1;
  return contentWords(claim).some((word) => {
    const places = stated.flatMap((other, index) => (sameWord(word, other) ? [index] : []));
    const next = places.find((index) => index > after);
    if (next !== undefined) after = next;
    return places.length > 0 && next === undefined;
  });
}

/** Whether a word of the claim stands in the quotation with a denying prefix alone: "listed" on "unlisted". */
function losesPrefix(claim: string, quote: string): boolean {
  const stated = new Set(foldText(quote).match(/[a-z]+/g));
  const words = foldText(claim).match(/[a-z]{5,}/g) ?? [];
  return words.some(
    (word) => !stated.has(word) && ['un', 'in', 'im', 'dis', 'non', 'mis'].some((prefix) => stated.has(prefix + word)),
  );
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
