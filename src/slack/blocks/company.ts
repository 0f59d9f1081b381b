import type { RichTextBlock, RichTextElement } from '@slack/types';
import type { Claim } from '../../core/analysis.ts';
import type { Brief } from '../../core/brief.ts';
import { EvidenceLabel } from '../../core/evidence.ts';
import { bold, italic, list, paragraph, rich, text } from './elements.ts';
import { line } from './escape.ts';
import { cut } from './limits.ts';

/** What the labels of claims mean, for those who read them. */
export const LABELS_EXPLAINED =
  'stated: the ad says so · likely: follows from what it says · inferred: an estimate, not from the ad';

/** The company snapshot, at most `count` claims of at most `limit` characters. Empty where there is none. */
export function companyBlocks({ companySnapshot }: Brief, limit: number, count: number): RichTextBlock[] {
  if (companySnapshot.length === 0) return [];
  const claims = companySnapshot.slice(0, count).map((claim) => claimItem(claim, limit));
  return [rich(paragraph(bold('Company snapshot')), list('bullet', claims))];
}

/** The team's stack, one line for each label, since a stack is read at a glance. Empty where there is none. */
export function stackBlocks({ teamStack }: Brief, limit: number): RichTextBlock[] {
  const lines = EvidenceLabel.options.flatMap((label) => {
    const names = teamStack
      .filter((item) => item.label === label)
      .map(({ name, impliedBy }) => (impliedBy === null ? line(name) : `${line(name)} (from ${line(impliedBy)})`));
    return names.length === 0 ? [] : [[italic(`${label}: `), text(cut(names.join(', '), limit))]];
  });
  return lines.length === 0 ? [] : [rich(paragraph(bold('Team stack')), list('bullet', lines))];
}

/** One claim, its label, and the words of the ad it rests on where they are not the claim itself. */
function claimItem(claim: Claim, limit: number): RichTextElement[] {
  const said = line(claim.text);
  const quote = claim.quote === null ? '' : line(claim.quote);
  const shown = quote !== '' && quote !== said && limit >= 200;
  return [text(cut(said, limit)), italic(` (${claim.label}${shown ? `: “${cut(quote, Math.min(limit, 240))}”` : ''})`)];
}
