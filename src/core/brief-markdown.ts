import type { Claim, LikelyQuestion, Signal, StackItem, TalkingPoint } from './analysis.ts';
import type { Brief } from './brief.ts';
import { postingFacts } from './posting-facts.ts';

/**
 * Escapes text from outside so that a Markdown reader shows it as it is: no link, image, HTML, emphasis or
 * extra table cell comes out of an ad. White space folds to single spaces, since every item is one line.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*[\]<>|]/g, '\\$&');
}

/** Takes back what escapeMarkdown put in; text without escapes is returned as it is. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\\`*[\]<>|])/g, '$1');
}

/**
 * A brief as Markdown, in the shape of the briefs that people already pass around: title line, id, role,
 * model, date, snapshot, stack, questions table, talking points; and the facts with their quotes.
 * An imported brief keeps its sections word for word.
 */
export function briefToMarkdown(brief: Brief): string {
  const { posting } = brief;
  const title = posting.title ?? 'Job';
  const organization = posting.hiringOrganization;
  const sections = [
    `# ← ${escapeMarkdown(organization === null ? title : `${organization} / ${title}`)}`,
    `brief / ${escapeMarkdown(brief.id)}`,
    [
      `- role: ${escapeMarkdown(title)}`,
      `- model: ${escapeMarkdown(brief.analyst)}`,
      `- created: ${brief.createdAt}`,
      ...(brief.fallback === null ? [] : [`- note: ${escapeMarkdown(brief.fallback.reason)}`]),
    ].join('\n'),
    section('Facts', factsTable(brief)),
    section('Signals', brief.signals.map(signalLine).join('\n')),
    section('Company snapshot', snapshot(brief)),
    section('Team stack', stack(brief)),
    section(`Likely questions (${brief.likelyQuestions.length})`, questionsTable(brief.likelyQuestions)),
    section('Talking points', brief.talkingPoints.map(talkingPointLine).join('\n')),
    section('Source', posting.sourceUrl === null ? '' : `- <${encodeURI(decodeSafely(posting.sourceUrl))}>`),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

/** A set of questions as a Markdown table: area, question, why. */
function questionsTable(questions: readonly LikelyQuestion[]): string {
  if (questions.length === 0) return '';
  const rows = questions.map(
    ({ area, question, why }) => `| ${area} | ${escapeMarkdown(question)} | ${escapeMarkdown(why)} |`,
  );
  return ['| area | question | why |', '|---|---|---|', ...rows].join('\n');
}

function section(heading: string, body: string): string {
  return body === '' ? '' : `## ${heading}\n\n${body}`;
}

/** Whether a brief came from outside as prose: nothing in it has evidence to show, and it is given back as it came. */
function isProse({ posting, companySnapshot }: Brief): boolean {
  return (
    posting.source === 'brief' &&
    companySnapshot.length > 0 &&
    companySnapshot.every(({ label }) => label === 'inferred')
  );
}

function snapshot(brief: Brief): string {
  return isProse(brief)
    ? brief.companySnapshot.map(({ text }) => escapeMarkdown(text)).join(' ')
    : brief.companySnapshot.map(claimLine).join('\n');
}

function stack(brief: Brief): string {
  if (brief.teamStack.length === 0) return '';
  return isProse(brief) ? `${brief.teamStack.map(proseItem).join('; ')}.` : brief.teamStack.map(stackLine).join('\n');
}

/** A label that the words of the item do not carry themselves stands behind it, as it came. */
function proseItem({ name, label }: StackItem): string {
  const says = label !== 'likely' || /\blikely\b|explicitly|called out|stated/i.test(name);
  return says ? escapeMarkdown(name) : `${escapeMarkdown(name)} (likely)`;
}

function factsTable({ posting }: Brief): string {
  if (posting.source === 'brief') return '';
  const rows = postingFacts(posting).map(({ field, label, value }) => {
    const quote = posting.evidence[field]?.quote;
    return `| ${label} | ${escapeMarkdown(value ?? 'not stated')} | ${quote ? `“${escapeMarkdown(quote)}”` : ''} |`;
  });
  return ['| fact | value | the ad says |', '|---|---|---|', ...rows].join('\n');
}

/** " — stated: “quote”", or nothing where nobody claims more than the text itself. */
function evidence(label: string, quote: string | null, text: string): string {
  if (quote === null) return label === 'stated' ? '' : ` (${label})`;
  return quote === text ? ` (${label})` : ` (${label}: “${escapeMarkdown(quote)}”)`;
}

function claimLine({ text, label, quote }: Claim): string {
  return `- ${escapeMarkdown(text)}${evidence(label, quote, text)}`;
}

function stackLine({ name, label, quote, impliedBy }: StackItem): string {
  const because =
    impliedBy === null ? evidence(label, quote, name) : ` (${label}, implied by ${escapeMarkdown(impliedBy)})`;
  return `- ${escapeMarkdown(name)}${because}`;
}

function talkingPointLine({ headline, detail, requirement }: TalkingPoint): string {
  const answers = requirement === null ? '' : ` (answers: “${escapeMarkdown(requirement)}”)`;
  return `- ${escapeMarkdown(headline)}: ${escapeMarkdown(detail)}${answers}`;
}

function signalLine({ severity, text, quote }: Signal): string {
  return `- ${severity}: ${escapeMarkdown(text)}${quote === null ? '' : ` (“${escapeMarkdown(quote)}”)`}`;
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
