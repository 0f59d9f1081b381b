import type { RichTextElement } from '@slack/types';
import type { Claim } from '../../core/analysis.ts';
import { italic, text } from './elements.ts';
import { line } from './escape.ts';
import { cut } from './limits.ts';

/** One claim, its label, and the words of the ad it rests on where they are not the claim itself. */
export function claimItem(claim: Claim, limit: number): RichTextElement[] {
  const said = line(claim.text);
  const quote = claim.quote === null ? '' : line(claim.quote);
  const shown = quote !== '' && quote !== said && limit >= 200;
  return [text(cut(said, limit)), italic(` (${claim.label}${shown ? `: “${cut(quote, Math.min(limit, 240))}”` : ''})`)];
}
