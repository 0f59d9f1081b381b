import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JobBriefError } from '../../../src/core/errors.ts';
import { detailsMessage } from '../../../src/slack/blocks/details.ts';
import type { SlackMessage } from '../../../src/slack/blocks/elements.ts';
import { exportMessages } from '../../../src/slack/blocks/export.ts';
import { homeView } from '../../../src/slack/blocks/home.ts';
import { intakeModal, pasteModal } from '../../../src/slack/blocks/modals.ts';
import {
  duplicateMessage,
  editedMessage,
  failureMessage,
  placeholderMessage,
  sentenceMessage,
} from '../../../src/slack/blocks/notices.ts';
import { questionsMessage } from '../../../src/slack/blocks/questions.ts';
import { summaryMessage } from '../../../src/slack/blocks/summary.ts';
import { checkMessageBlocks, checkView } from '../../../src/workspace/blocks/check.ts';
import { anyBrief, anyItem } from '../arbitrary-brief.ts';

const runs = { numRuns: 60 };

/** Slack's own rules, as the local workspace enforces them, and the promises of ours. */
function expectValid({ text, blocks }: SlackMessage): void {
  checkMessageBlocks(blocks);
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThanOrEqual(4_000);
  expect(charactersIn(blocks)).toBeLessThan(10_000);
  const json = JSON.stringify({ text, blocks });
  expect(json.isWellFormed()).toBe(true);
  for (const element of elementsIn(blocks)) {
    if (element.type === 'text') expect(element.text).not.toBe('');
    if (element.type === 'link') expect(element.url).toMatch(/^https?:\/\//);
    expect(['broadcast', 'usergroup', 'channel', 'mrkdwn']).not.toContain(element.type);
  }
  // Only people who pressed a button, or who asked, are named.
  expect(json).not.toMatch(/<[!@#]/);
}

function elementsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(elementsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(elementsIn)];
}

function charactersIn(blocks: unknown): number {
  return elementsIn(blocks).reduce((sum, { text, url }) => sum + length(text) + length(url), 0);
}

const length = (value: unknown): number => (typeof value === 'string' ? value.length : 0);

describe('whatever an ad, a file or a model says, Slack takes the message, and nothing in it pings, links or formats', () => {
  test('the summary', () => {
    fc.assert(
      fc.property(anyItem, anyBrief, fc.constantFrom('deepening' as const, null), (item, brief, next) => {
        expectValid(summaryMessage(item, brief, next));
      }),
      runs,
    );
  });

  test('the details', () => {
    fc.assert(
      fc.property(anyItem, anyBrief, (item, brief) => expectValid(detailsMessage(item, brief))),
      runs,
    );
  });

  test('a question set', () => {
    fc.assert(
      fc.property(anyBrief, ({ likelyQuestions: questions, fallback }) => {
        expectValid(questionsMessage('job_1', 'coding', { questions, analyst: 'offline', usage: null, fallback }));
      }),
      runs,
    );
  });

  test('notices', () => {
    fc.assert(
      fc.property(anyItem, anyItem, fc.string(), (item, earlier, words) => {
        expectValid(placeholderMessage(item.source, 'U0GRACE001'));
        expectValid(failureMessage(item, new JobBriefError('WALLED', words, { hint: `<!channel> ${words}` })));
        expectValid(duplicateMessage(item, earlier, 'https://slack.example/archives/C1/p1'));
        expectValid(editedMessage(item));
        expectValid(sentenceMessage(`<!here> ${words}`, words));
      }),
      runs,
    );
  });

  test('an export, of which nothing is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30_000 }), (words) => {
        const markdown = `# Brief\n${words}\nend`;
        const messages = exportMessages(markdown);
        for (const { blocks } of messages) {
          checkMessageBlocks(blocks);
          expect(charactersIn(blocks)).toBeLessThan(10_000);
        }
      }),
      runs,
    );
    const lines = Array.from({ length: 900 }, (_, n) => `line ${n} of the brief`).join('\n');
    const parts = exportMessages(lines).map(
      ({ blocks }) =>
        elementsIn(blocks)
          .filter(({ type }) => type === 'text')
          .at(-1)?.text,
    );
    expect(parts.join('\n')).toBe(lines);
  });

  test('App Home and the forms', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 30 }), (items) => {
        checkView(homeView(items.map((item) => ({ item, permalink: null }))), 'home');
        for (const item of items.slice(0, 3)) checkView(pasteModal(item.id, item.title), 'modal');
      }),
      runs,
    );
    checkView(intakeModal('C1', false), 'modal');
    checkView(intakeModal(null, true), 'modal');
  });
});
