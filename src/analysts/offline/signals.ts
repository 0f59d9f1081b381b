import type { Signal } from '../../core/analysis.ts';
import type { JobPosting } from '../../core/posting.ts';
import { splitSentences } from '../../extraction/sentences.ts';
import { withoutMarkup } from './ad-lines.ts';
import { TEXT_SIGNALS } from './text-signals.ts';

/** A pay range whose top is this many times its bottom tells little; employers' own bands seldom pass 1.6. */
const WIDE_PAY = 1.8;
/** More required things than this is a wish list. */
const MANY_MUSTS = 22;
const AGENCY = /\b(?:my|our) client\b|\bon behalf of\b|\bunser Kunde\b|\bnotre client\b|\bnuestro cliente\b/i;
const DAY = 86_400_000;
/** A deadline this close (in days) is news. */
const SOON = 7;
const SEVERITY_ORDER = { danger: 0, warning: 1, info: 2 } as const;

/**
 * What stands out in an ad, strongest first: each with its quote where the ad says it, none where the ad
 * merely leaves a thing out.
 * @param now decides whether a deadline is near or past; null where that is not known: then dates give no signal
 */
export function signals(posting: JobPosting, now: Date | null): Signal[] {
  return [
    ...statusSignals(posting, now),
    ...posting.notices.map(noticeSignal),
    ...textSignals(posting.description),
    ...absenceSignals(posting),
    ...levelSignals(posting),
  ].toSorted((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
}

function statusSignals({ status, validThrough, evidence }: JobPosting, now: Date | null): Signal[] {
  if (status.state === 'closed') {
    return [{ kind: 'closed', severity: 'danger', text: 'The job no longer takes applications.', quote: status.quote }];
  }
  if (validThrough === null || now === null) return [];
  const days = Math.floor((Date.parse(`${validThrough}T23:59:59Z`) - now.getTime()) / DAY);
  const quote = evidence.validThrough?.quote ?? null;
  if (days < 0) {
    return [{ kind: 'expired', severity: 'danger', text: `The deadline (${validThrough}) has passed.`, quote }];
  }
  if (days > SOON) return [];
  const left = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
  return [{ kind: 'deadline_near', severity: 'warning', text: `The deadline is ${left} (${validThrough}).`, quote }];
}

function noticeSignal({ kind, text, quote }: JobPosting['notices'][number]): Signal {
  return { kind, severity: /program|injection|hidden|instruction/i.test(kind) ? 'warning' : 'info', text, quote };
}

function textSignals(description: string): Signal[] {
  const found = new Map<string, Signal>();
  for (const sentence of splitSentences(description)) {
    for (const { kind, severity, text, pattern, except } of TEXT_SIGNALS) {
      if (found.has(kind) || !pattern.test(sentence) || except?.test(sentence)) continue;
      found.set(kind, { kind, severity, text, quote: excerpt(sentence, pattern) });
    }
  }
  return [...found.values()];
}

/** The sentence, or of a very long one the part around what was found; verbatim. */
function excerpt(sentence: string, pattern: RegExp): string {
  const line = sentence.replace(/^\s*(?:[-*+•]|#+|>)\s+/, '');
  if (line.length <= 240) return line;
  const at = pattern.exec(line)?.index ?? 0;
  const start = at < 80 ? 0 : line.lastIndexOf(' ', at - 60) + 1;
  const end = line.indexOf(' ', start + 200);
  return line.slice(start, end < 0 ? undefined : end);
}

function absenceSignals(posting: JobPosting): Signal[] {
  const signals: Signal[] = [];
  const add = (kind: string, severity: Signal['severity'], text: string, quote: string | null = null) =>
    signals.push({ kind, severity, text, quote });
  if (posting.viaAgency) {
    const sentence = splitSentences(posting.description).find((text) => AGENCY.test(text)) ?? null;
    const quote = sentence === null ? null : excerpt(sentence, AGENCY);
    add('agency', 'warning', 'An agency advertises the job and does not name the employer.', quote);
  } else if (posting.hiringOrganization === null) {
    add('employer_not_stated', 'warning', 'The ad does not name the employer.');
  }
  if (posting.baseSalary === null) add('pay_not_stated', 'info', 'Pay is not stated.');
  else if (isWide(posting)) {
    const quote = posting.evidence.baseSalary?.quote ?? null;
    add('wide_pay_range', 'info', 'The pay range is very wide: ask where this opening sits.', quote);
  }
  if (posting.jobLocation.length === 0) {
    const remote = posting.workplaceType === 'remote';
    const text = remote ? 'Remote, but the ad does not say from where.' : 'The place of work is not stated.';
    add('place_not_stated', 'info', text, remote ? (posting.evidence.workplaceType?.quote ?? null) : null);
  }
  if (posting.workplaceType === null) {
    add('workplace_not_stated', 'info', 'The ad does not say whether the work is on site, hybrid or remote.');
  }
  if (posting.visaSponsorship === 'not_offered') {
    add('visa_not_offered', 'warning', 'No visa sponsorship.', posting.evidence.visaSponsorship?.quote ?? null);
  }
  return signals;
}

function isWide({ baseSalary }: JobPosting): boolean {
  const { min, max } = baseSalary ?? { min: null, max: null };
  return min !== null && max !== null && min > 0 && max / min >= WIDE_PAY;
}

function levelSignals({ experienceYears, seniority, requirements, evidence }: JobPosting): Signal[] {
  const signals: Signal[] = [];
  const years = experienceYears?.min ?? null;
  const quote = evidence.experienceYears?.quote ?? null;
  if (years !== null && (seniority === 'entry' || seniority === 'intern') && years >= 3) {
    const text = `The level reads as ${seniority}, yet the ad asks for ${years} or more years.`;
    signals.push({ kind: 'years_against_level', severity: 'warning', text, quote });
  }
  if (
    years !== null &&
    years <= 2 &&
    (seniority === 'staff' || seniority === 'principal' || seniority === 'director')
  ) {
    const text = `The level reads as ${seniority}, yet the ad asks for only ${years} or more years.`;
    signals.push({ kind: 'years_against_level', severity: 'info', text, quote });
  }
  const musts = requirements.filter(({ tier }) => tier === 'must').length;
  if (musts > MANY_MUSTS) {
    const text = `${musts} requirements are listed as needed: few candidates will meet them all.`;
    signals.push({ kind: 'long_wish_list', severity: 'info', text, quote: null });
  }
  return signals.map((signal) => ({ ...signal, quote: signal.quote === null ? null : withoutMarkup(signal.quote) }));
}
