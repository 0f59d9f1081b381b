import type { JobPosting } from './posting.ts';
import { postingFacts } from './posting-facts.ts';
import { hanging, paint, plain, type TerminalStyle, table } from './terminal-text.ts';

/** A posting for people at a terminal: the facts with the words of the ad they rest on, then its lists. */
export function postingToText(posting: JobPosting, style: TerminalStyle): string {
  return [
    ...postingHeader(posting, style),
    ...list('Responsibilities', posting.responsibilities, style),
    ...list('Must have', requirements(posting, 'must'), style),
    ...list('Nice to have', requirements(posting, 'nice'), style),
    ...list('Skills', [posting.skills.map(({ name }) => name).join(', ')], style),
    ...list('Benefits', posting.jobBenefits, style),
    ...list('Notices', posting.notices.map(notice), style),
  ].join('\n');
}

/** The title and the facts, aligned, each followed by its quote. */
export function postingHeader(posting: JobPosting, style: TerminalStyle): string[] {
  const rows = postingFacts(posting).flatMap(({ field, label, value }): [string, string][] => {
    const quote = posting.evidence[field]?.quote;
    const fact: [string, string] = [label, plain(value ?? 'not stated')];
    return quote ? [fact, ['', `“${plain(quote)}”`]] : [fact];
  });
  if (posting.sourceUrl !== null) rows.push(['Source', plain(posting.sourceUrl)]);
  return [
    ...hanging('', plain(posting.title ?? 'Job ad, title not found'), style.width).map((line) =>
      paint(style, 'bold', line),
    ),
    '',
    ...table(rows, style),
  ];
}

/** A heading and its bullets, wrapped; nothing where there are none. */
export function list(heading: string, items: readonly string[], style: TerminalStyle): string[] {
  const shown = items.map(plain).filter((item) => item !== '');
  if (shown.length === 0) return [];
  return ['', paint(style, 'bold', heading), ...shown.flatMap((item) => hanging('  • ', item, style.width))];
}

function requirements(posting: JobPosting, tier: 'must' | 'nice'): string[] {
  return posting.requirements.filter((requirement) => requirement.tier === tier).map(({ text }) => text);
}

function notice({ text, quote }: { text: string; quote: string | null }): string {
  return quote === null ? text : `${text} “${quote}”`;
}
