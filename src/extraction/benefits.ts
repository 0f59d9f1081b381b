import type { Reading } from './reading.ts';
import { items } from './requirements.ts';

const MOST = 40;
/** Sentences that offer something, for advertisements without a heading for it. */
const OFFER =
  /\b(?:health|dental|medical|vision) (?:insurance|care|coverage|benefits?)|401\(?k|paid (?:time off|vacation|holidays|parental)|\bPTO\b|equity and benefits|eligible for equity|stock options|pension|parental leave|flexible (?:hours|working)|urlaubstage|betriebliche altersvorsorge|jobticket|mutuelle|tickets?[- ]restaurant|titres-restaurant|RTT\b|seguro (?:médico|de salud)|vacaciones|vale[- ](?:refeição|alimentação|transporte)|plano de saúde|buoni pasto|welfare aziendale|vakantiedagen|pensioen|opieka medyczna|multisport|stravenk|dovolen[áé]|社会保険完備|福利厚生|五险一金|带薪年假|4대 ?보험/iu;

/** What the employer offers beside the pay, in the words of the advertisement. */
export function readBenefits({ lines }: Reading): string[] {
  const found = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'benefits' || line.type === 'heading') continue;
    for (const text of items(line, lines[index + 1])) found.add(text);
  }
  if (found.size === 0) {
    for (const line of lines) {
      if (
        line.kind === 'requirements' ||
        line.kind === 'nice_to_have' ||
        line.kind === 'responsibilities' ||
        line.kind === 'equal_opportunity'
      )
        continue;
      if (!OFFER.test(line.text)) continue;
      for (const text of line.sentences) if (text.length <= 500 && OFFER.test(text)) found.add(text);
    }
  }
  return [...found].slice(0, MOST);
}
