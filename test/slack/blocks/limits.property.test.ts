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
import { aPosting } from '../../builders/posting.ts';
import { aBrief, anItem, anyBrief, anyItem } from '../arbitrary-brief.ts';

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
      fc.property(anyItem, anyBrief, (item, brief) => {
        expectValid(summaryMessage(item, brief));
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

  test('a brief that is far too long in every part is shortened to fit', () => {
    const long = (length: number) => 'An endless line “with quotes” and more. '.repeat(length);
    const times = <T>(count: number, one: T) => Array.from({ length: count }, () => one);
    const question = { area: 'coding' as const, question: long(40), why: long(40), quote: null, author: 'offline' };
    const brief = aBrief({
      posting: aPosting({
        title: long(20),
        requirements: times(60, { text: long(20), tier: 'must' }),
        jobLocation: times(50, long(3)),
      }),
      companySnapshot: times(40, { text: long(40), label: 'stated', quote: long(30) }),
      teamStack: times(200, { name: long(1), label: 'likely', quote: null, impliedBy: long(1) }),
      likelyQuestions: times(60, question),
      talkingPoints: times(30, { headline: long(9), detail: long(40), requirement: null }),
      signals: times(30, { kind: 'x', severity: 'danger', text: long(20), quote: long(20) }),
    });
    const result = { questions: times(60, question), analyst: 'offline', usage: null, fallback: null };
    for (const message of [
      summaryMessage(anItem(), brief),
      detailsMessage(anItem(), brief),
      questionsMessage(anItem(), 'coding', result),
    ]) {
      expectValid(message);
      expect(charactersIn(message.blocks)).toBeGreaterThan(1_000);
    }
  });

  test('a question set', () => {
    fc.assert(
      fc.property(anyBrief, ({ likelyQuestions: questions, fallback }) => {
        expectValid(questionsMessage(anItem(), 'coding', { questions, analyst: 'offline', usage: null, fallback }));
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
        checkView(
          homeView(
            items.map((item) => ({ item, permalink: null })),
            null,
          ),
          'home',
        );
        for (const item of items.slice(0, 3)) checkView(pasteModal(item.id, item.title), 'modal');
      }),
      runs,
    );
    checkView(intakeModal('C1', false), 'modal');
    checkView(intakeModal(null, true), 'modal');
  });
});
