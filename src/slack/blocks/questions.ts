import type { RichTextElement } from '@slack/types';
import type { LikelyQuestion, QuestionResult } from '../../core/analysis.ts';
import { AREA_LABELS, type QuestionArea } from '../../core/questions/area.ts';
import type { TriageItem } from '../../core/triage-item.ts';
import { ACTION, buttonValue } from '../ids.ts';
import { actions, bold, button, context, italic, list, paragraph, rich, type SlackMessage, text } from './elements.ts';
import { escapeMrkdwn, line } from './escape.ts';
import { cut, LIMITS, weight } from './limits.ts';

/** A question, and why this job would ask it, in the words of the ad. @param area whether its area is named */
export function questionItem(question: LikelyQuestion, limit: number, whyLimit: number, area: boolean) {
  const elements: RichTextElement[] = [
    ...(area ? [bold(`[${AREA_LABELS[question.area]}] `)] : []),
    text(cut(line(question.question), limit)),
    italic(`\nWhy: ${cut(line(question.why), whyLimit)}`),
  ];
  return elements;
}

/** The reply that stands while a set is being written. */
export function writingQuestionsMessage(area: QuestionArea): SlackMessage {
  const words = `⏳ Writing ${AREA_LABELS[area].toLowerCase()} questions…`;
  return { text: words, blocks: [context(words)] };
}

/**
 * A set of questions, with a button for a deeper one. An empty set says that the ad gives no more.
 * @param item names the job, since a thread may hold several
 */
export function questionsMessage(
  item: Pick<TriageItem, 'id' | 'title'>,
  area: QuestionArea,
  result: QuestionResult,
): SlackMessage {
  const label = AREA_LABELS[area].toLowerCase();
  if (result.questions.length === 0) {
    const words = `The ad gives no further ${label} questions that are not in this thread already.`;
    return { text: words, blocks: [context(words)] };
  }
  const more = button(`Deeper ${label} questions`, `${ACTION.questions}:${area}`, buttonValue({ item: item.id }));
  const fallback = result.fallback === null ? '' : `. The model stood aside: ${result.fallback.reason}`;
  const job = item.title === null ? '' : `For ${cut(line(item.title), LIMITS.header)} · `;
  const author = `${job}${result.analyst === 'offline' ? 'Written offline from the ad alone' : `Written by ${result.analyst}`}${fallback}`;
  const build = (scale: number) => [
    rich(
      paragraph(bold(`${AREA_LABELS[area]} questions (${result.questions.length})`)),
      list(
        'ordered',
        result.questions.slice(0, 20).map((question) => questionItem(question, 700 * scale, 500 * scale, false)),
      ),
    ),
    actions('more', more),
    context(author),
  ];
  const scale = [1, 0.7, 0.5, 0.3, 0.2, 0.1].find((scale) => weight(build(scale)) <= LIMITS.message) ?? 0.05;
  const spoken = result.questions.map(({ question }, index) => `${index + 1}. ${question}`).join(' ');
  return {
    text: cut(escapeMrkdwn(line(`${AREA_LABELS[area]} questions. ${spoken}`)), LIMITS.fallbackText),
    blocks: build(scale),
  };
}
