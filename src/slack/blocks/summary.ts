import type { KnownBlock, RichTextElement, RichTextSection } from '@slack/types';
import type { Signal } from '../../core/analysis.ts';
import type { Brief } from '../../core/brief.ts';
import { type Fact, postingFacts } from '../../core/posting-facts.ts';
import { type TriageItem, TriageStatus } from '../../core/triage-item.ts';
import { ACTION, buttonValue } from '../ids.ts';
import { companyBlocks, LABELS_EXPLAINED, stackBlocks } from './company.ts';
import {
  actions,
  bold,
  button,
  context,
  header,
  italic,
  link,
  list,
  paragraph,
  person,
  rich,
  type SlackMessage,
  text,
} from './elements.ts';
import { escapeMrkdwn, line, safeUrl } from './escape.ts';
import { cut, LIMITS } from './limits.ts';
import { provenance } from './provenance.ts';

/** Shown as "not stated" where the ad is silent: their absence decides as much as their value. */
const ALWAYS_SHOWN = new Set(['hiringOrganization', 'jobLocation', 'workplaceType', 'baseSalary']);
/** Facts beside each other on a line, in reading order. */
const FACT_LINES = [
  ['hiringOrganization', 'jobLocation'],
  ['workplaceType', 'baseSalary'],
  ['seniority', 'experienceYears', 'employmentType'],
  ['visaSponsorship', 'validThrough', 'status'],
];
const SEVERITY_MARK: Record<Signal['severity'], string> = { danger: '🛑', warning: '⚠️', info: 'ℹ️' };
const SEVERITY_ORDER: Signal['severity'][] = ['danger', 'warning', 'info'];
const STATUS_LABELS: Record<TriageStatus, string> = {
  interested: 'Interested',
  applied: 'Applied',
  passed: 'Passed',
};

/**
 * The compact brief: what a busy person needs to judge a job in five seconds, the link to its source,
 * and where the team stands with it.
 */
export function summaryMessage(item: TriageItem, brief: Brief): SlackMessage {
  const { posting } = brief;
  const title = posting.title ?? 'Job ad, title not found';
  const imported = posting.source === 'brief';
  const blocks: KnownBlock[] = [header(title)];
  if (item.conversation.threadId === null) blocks.push(rich(paragraph(text('A brief for '), person(item.sharedBy))));
  blocks.push(rich(factLines(brief)));
  // A finished brief states few facts of the posting: its summary has room for what would overfill its details.
  if (imported) blocks.push(...companyBlocks(brief, 1_400, 8), ...stackBlocks(brief, 1_400));
  const signals = signalItems(brief);
  if (signals.length > 0) blocks.push(rich(paragraph(bold('What stands out')), list('bullet', signals)));
  const links = sourceLinks(item, brief);
  if (links.length > 0) blocks.push(rich(paragraph(...links)));
  const team = teamLines(item);
  if (team.length > 0) blocks.push(rich(paragraph(...team)));
  blocks.push(statusButtons(item), context(...footer(brief)));
  return { text: fallbackText(title, brief), blocks };
}

/** Who wrote a brief is said once, with what they wrote: the facts of the summary come from the ad in any case. */
function footer(brief: Brief): string[] {
  if (brief.posting.source === 'brief') return [...provenance(brief, null), LABELS_EXPLAINED];
  return ['Facts read from the ad; the thread quotes the words they rest on'];
}

/** One paragraph: Slack sets paragraphs apart, and these lines belong together. */
function factLines(brief: Brief): RichTextSection {
  const facts = new Map(postingFacts(brief.posting).map((fact) => [fact.field, fact]));
  const imported = brief.posting.source === 'brief';
  const lines = FACT_LINES.map((fields) =>
    fields.flatMap((field) => {
      const fact = facts.get(field);
      return fact !== undefined && (fact.value !== null || (ALWAYS_SHOWN.has(field) && !imported)) ? [fact] : [];
    }),
  ).filter((facts) => facts.length > 0);
  if (lines.length === 0) return paragraph(italic('The brief states no facts of the posting.'));
  const elements = lines.flatMap((facts, row) => [
    ...(row === 0 ? [] : [text('\n')]),
    ...facts.flatMap((fact, place) => factElements(fact, place)),
  ]);
  return paragraph(...elements);
}

function factElements(fact: Fact, place: number): RichTextElement[] {
  const value = fact.value === null ? italic('not stated') : text(cut(line(fact.value), 220));
  return [text(place === 0 ? '' : '  ·  '), bold(`${fact.label}: `), value];
}

/** Absences that the facts above show already, as "not stated". */
const SHOWN_AS_FACTS = new Set(['employer_not_stated', 'pay_not_stated', 'place_not_stated', 'workplace_not_stated']);

/** The most severe first, five at most. The words of the ad follow, where no fact of the next message quotes them. */
function signalItems({ signals, posting }: Brief): RichTextElement[][] {
  const quoted = new Set(Object.values(posting.evidence).map((evidence) => evidence?.quote));
  const news = signals.filter(({ kind, quote }) => quote !== null || !SHOWN_AS_FACTS.has(kind));
  return SEVERITY_ORDER.flatMap((severity) => news.filter((signal) => signal.severity === severity))
    .slice(0, 5)
    .map((signal) => {
      const said = signal.quote === null || quoted.has(signal.quote) ? '' : cut(line(signal.quote), 110);
      const quote = said === '' ? [] : [italic(` “${said}”`)];
      return [text(`${SEVERITY_MARK[signal.severity]} ${cut(line(signal.text), 200)}`), ...quote];
    });
}

function sourceLinks(item: TriageItem, { posting }: Brief): RichTextElement[] {
  const source = safeUrl(
    posting.sourceUrl ?? item.canonicalUrl ?? (item.source.type === 'url' ? item.source.url : null),
  );
  const apply = safeUrl(posting.applyUrl);
  return [
    ...(source === null ? [] : [link(source, `Open the ad (${new URL(source).hostname})`)]),
    ...(apply === null || apply === source ? [] : [text(source === null ? '' : '  ·  '), link(apply, 'Apply')]),
  ];
}

/** Who chose what, a line a status: at most twenty names, so that a large team cannot overflow a message. */
function teamLines(item: TriageItem): RichTextElement[] {
  const lines = TriageStatus.options.flatMap((status) => {
    const people = Object.entries(item.statuses).filter(([, chosen]) => chosen.status === status);
    if (people.length === 0) return [];
    const names = people.slice(0, 20).flatMap(([id], index) => [...(index === 0 ? [] : [text(', ')]), person(id)]);
    const rest = people.length > 20 ? [text(` and ${people.length - 20} more`)] : [];
    return [[bold(`${STATUS_LABELS[status]}: `), ...names, ...rest]];
  });
  return lines.flatMap((line, row) => [...(row === 0 ? [] : [text('\n')]), ...line]);
}

function statusButtons(item: TriageItem): KnownBlock {
  const chosen = Object.values(item.statuses);
  const buttons = TriageStatus.options.map((status) => {
    const count = chosen.filter((one) => one.status === status).length;
    const label = count === 0 ? STATUS_LABELS[status] : `${STATUS_LABELS[status]} · ${count}`;
    return button(label, `${ACTION.status}:${status}`, buttonValue({ item: item.id }));
  });
  return actions('triage', ...buttons);
}

function fallbackText(title: string, brief: Brief): string {
  const stated = postingFacts(brief.posting)
    .filter((fact) => fact.value !== null || (ALWAYS_SHOWN.has(fact.field) && brief.posting.source !== 'brief'))
    .map((fact) => `${fact.label}: ${fact.value ?? 'not stated'}`);
  const signals = brief.signals.slice(0, 5).map((signal) => signal.text);
  return cut(escapeMrkdwn(line(`Brief: ${title}. ${[...stated, ...signals].join('. ')}`)), LIMITS.fallbackText);
}
