import type { Claim, LikelyQuestion, QuestionResult, Signal, StackItem, TalkingPoint } from './analysis.ts';
import type { Brief } from './brief.ts';
import { list, postingHeader } from './posting-text.ts';
import { AREA_LABELS } from './questions/area.ts';
import { hanging, paint, plain, type TerminalStyle } from './terminal-text.ts';

/** A brief for people at a terminal: facts first, then what stands out, snapshot, stack, questions, talking points. */
export function briefToText(brief: Brief, style: TerminalStyle): string {
  const questions = brief.likelyQuestions;
  return [
    ...postingHeader(brief.posting, style),
    ...list('What stands out', brief.signals.map(signal), style),
    ...list('Company snapshot', brief.companySnapshot.map(claim), style),
    ...list('Team stack', stackLines(brief.teamStack), style),
    ...(questions.length > 0 ? ['', paint(style, 'bold', `Likely questions (${questions.length})`)] : []),
    ...numbered(questions, style),
    ...list('Talking points', brief.talkingPoints.map(talkingPoint), style),
    '',
    paint(style, 'dim', plain(footer(brief))),
  ].join('\n');
}

/** A question set for people at a terminal. An empty set says so. */
export function questionsToText(result: QuestionResult, style: TerminalStyle): string {
  if (result.questions.length === 0) {
    return hanging('', 'The ad gives no further question for this area.', style.width).join('\n');
  }
  return numbered(result.questions, style).join('\n');
}

function numbered(questions: readonly LikelyQuestion[], style: TerminalStyle): string[] {
  return questions.flatMap(({ area, question, why }, index) => [
    ...(index === 0 ? [] : ['']),
    ...hanging(`${String(index + 1).padStart(3)}. `, `[${AREA_LABELS[area]}] ${plain(question)}`, style.width),
    ...hanging('     ', plain(why), style.width).map((line) => paint(style, 'dim', line)),
  ]);
}

function claim({ text, label, quote }: Claim): string {
  return label === 'stated' && quote === text ? text : `${text} (${label})`;
}

/** What the ad states in one line, since it is long; what follows from it one by one, with its reason. */
function stackLines(stack: readonly StackItem[]): string[] {
  const stated = stack.filter(({ label }) => label === 'stated').map(({ name }) => name);
  const others = stack.filter(({ label }) => label !== 'stated');
  return [
    ...(stated.length > 0 ? [`Stated: ${stated.join(', ')}`] : []),
    ...others.map(
      ({ name, label, impliedBy }) => `${name} (${impliedBy === null ? label : `${label}: implied by ${impliedBy}`})`,
    ),
  ];
}

function talkingPoint({ headline, detail }: TalkingPoint): string {
  return `${headline}: ${detail}`;
}

const MARK = { danger: '!! ', warning: '! ', info: '' };
function signal({ severity, text, quote }: Signal): string {
  return `${MARK[severity]}${text}${quote === null ? '' : ` “${quote}”`}`;
}

function footer({ id, analyst, createdAt, fallback, usage }: Brief): string {
  const tokens = usage === null ? '' : ` · ${usage.inputTokens + usage.outputTokens} tokens in ${usage.calls} calls`;
  return `${id} · by ${analyst} · ${createdAt}${tokens}${fallback === null ? '' : ` · ${fallback.reason}`}`;
}
