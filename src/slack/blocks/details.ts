import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { Brief } from '../../core/brief.ts';
import { postingFacts } from '../../core/posting-facts.ts';
import { AREA_LABELS, QUESTION_AREAS, type QuestionArea } from '../../core/questions/area.ts';
import type { TriageItem } from '../../core/triage-item.ts';
import { ACTION, buttonValue } from '../ids.ts';
import { companyBlocks, LABELS_EXPLAINED, stackBlocks } from './company.ts';
import { actions, bold, button, context, italic, list, paragraph, rich, type SlackMessage, text } from './elements.ts';
import { escapeMrkdwn, line } from './escape.ts';
import { cut, LIMITS, weight } from './limits.ts';
import { provenance } from './provenance.ts';
import { questionItem } from './questions.ts';

/** How much of a long brief is shown: the first scale whose message fits is taken. The export has all of it. */
const SCALES = [1, 0.85, 0.7, 0.55, 0.4, 0.28, 0.2, 0.14, 0.1, 0.06, 0.03];
/** Down to this scale lists get shorter and their lines stay whole: half a requirement, or half a quote, is no use. */
const WHOLE_LINES = 0.3;

/** Items of a kind that one message shows where there is room. */
const MOST = { claims: 10, questions: 15, points: 10 } as const;

/** Asked of any job, so offered for any job; the others only where the brief itself asks them. */
const GENERAL_AREAS: readonly QuestionArea[] = ['behavioral', 'culture', 'recruiter_screen'];

/** The rest of the brief: snapshot, stack, requirements, questions, talking points, and the buttons. */
export function detailsMessage(item: TriageItem, brief: Brief, next: 'deepening' | null = null): SlackMessage {
  const known = brief.companySnapshot.length + brief.teamStack.length > 0 && brief.posting.source !== 'brief';
  const fixed = [...buttons(item, brief), context(...(known ? [LABELS_EXPLAINED] : []), ...provenance(brief, next))];
  for (const scale of SCALES) {
    const message = { text: fallbackText(brief), blocks: [ofJob(brief), ...body(brief, scale), ...fixed] };
    if (weight(message.blocks) <= LIMITS.message) return message;
  }
  return { text: fallbackText(brief), blocks: [ofJob(brief), shortened(), ...fixed] };
}

/** Which job this is of: a thread may hold several, and other replies between a summary and its details. */
function ofJob({ posting }: Brief): KnownBlock {
  return context(`More on ${cut(line(posting.title ?? 'this job'), LIMITS.header)}`);
}

/** The areas whose question sets fit this posting. */
function areasOf(brief: Brief): QuestionArea[] {
  const asked = new Set(brief.likelyQuestions.map((question) => question.area));
  return QUESTION_AREAS.filter((area) => asked.has(area) || GENERAL_AREAS.includes(area));
}

function body(brief: Brief, scale: number): KnownBlock[] {
  const words = Math.min(1, scale / WHOLE_LINES);
  const at = (characters: number) => Math.max(20, Math.round(characters * words));
  // Questions are what people cannot read in the ad itself: they give way last.
  const asked = (characters: number) => Math.round(characters * Math.sqrt(words));
  const count = (items: number) => Math.max(2, Math.ceil(items * scale));
  const { requirements, source } = brief.posting;
  const must = requirements.filter(({ tier }) => tier === 'must').map(({ text }) => text);
  const nice = requirements.filter(({ tier }) => tier === 'nice').map(({ text }) => text);
  const blocks: RichTextBlock[] = [];
  blocks.push(...quotedFacts(brief, at(220)));
  // An imported brief shows company and stack in its summary.
  if (source !== 'brief')
    blocks.push(...companyBlocks(brief, at(600), count(MOST.claims)), ...stackBlocks(brief, at(1_200)));
  blocks.push(...requirementList('Must have', must, count(12), at(260)));
  blocks.push(...requirementList('Nice to have', nice, count(8), at(220)));
  if (brief.likelyQuestions.length > 0) {
    const questions = brief.likelyQuestions
      .slice(0, MOST.questions)
      .map((question) => questionItem(question, asked(700), asked(500), true));
    blocks.push(rich(paragraph(bold(`Likely questions (${questions.length})`)), list('ordered', questions)));
  }
  if (brief.talkingPoints.length > 0) {
    const points = brief.talkingPoints
      .slice(0, count(MOST.points))
      .map(({ headline, detail }) => [bold(`${cut(line(headline), at(200))}: `), text(cut(line(detail), at(600)))]);
    blocks.push(rich(paragraph(bold('Talking points')), list('bullet', points)));
  }
  const omits =
    scale < 1 ||
    brief.likelyQuestions.length > MOST.questions ||
    brief.talkingPoints.length > MOST.points ||
    (source !== 'brief' && brief.companySnapshot.length > MOST.claims);
  return omits ? [...blocks, shortened()] : blocks;
}

function shortened(): RichTextBlock {
  return rich(paragraph(italic('Shortened to fit a message; “Export as Markdown” gives all of it.')));
}

/** The words of the ad that the facts of the summary rest on, each once, where they say more than the summary. */
function quotedFacts({ posting }: Brief, limit: number): RichTextBlock[] {
  const labels = new Map<string, string[]>();
  for (const { field, label, value } of postingFacts(posting)) {
    const quote = line(posting.evidence[field]?.quote ?? '');
    if (value === null || quote === '' || quote === line(value) || quote === line(posting.title ?? '')) continue;
    labels.set(quote, [...(labels.get(quote) ?? []), label]);
  }
  const facts = [...labels].map(([quote, of]) => [text(`${of.join(', ')}: `), italic(`“${cut(quote, limit)}”`)]);
  return facts.length === 0 ? [] : [rich(paragraph(bold('In the ad’s words')), list('bullet', facts))];
}

function requirementList(heading: string, texts: readonly string[], count: number, limit: number): RichTextBlock[] {
  if (texts.length === 0) return [];
  const items = texts.slice(0, count).map((requirement) => [text(cut(line(requirement), limit))]);
  const more = texts.length > count ? [[italic(`and ${texts.length - count} more in the ad`)]] : [];
  return [rich(paragraph(bold(heading)), list('bullet', [...items, ...more]))];
}

function buttons(item: TriageItem, brief: Brief): KnownBlock[] {
  const value = buttonValue({ item: item.id });
  const sets = areasOf(brief).map((area) =>
    button(`${AREA_LABELS[area]} questions`, `${ACTION.questions}:${area}`, value),
  );
  const tools = [
    button('Export as Markdown', ACTION.exportMarkdown, value),
    button('Refresh', ACTION.refresh, value, { spoken: 'Read the ad again and write the brief anew' }),
    ...(brief.fallback === null ? [] : [button('Retry the model', ACTION.retryModel, value, { style: 'primary' })]),
  ];
  return [actions('questions', ...sets), actions('tools', ...tools)];
}

function fallbackText(brief: Brief): string {
  const title = brief.posting.title ?? 'the job';
  const questions = brief.likelyQuestions.map(({ question }, index) => `${index + 1}. ${question}`);
  return cut(escapeMrkdwn(line(`The rest of the brief of ${title}. Likely questions: ${questions.join(' ')}`)), 1_500);
}
