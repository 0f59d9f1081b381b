import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { looksLikeJobPosting } from '../../src/core/looks-like-job-posting.ts';
import { JOB_TEXTS } from '../extraction/job-texts.ts';
import { NOT_A_JOB_TEXTS } from '../extraction/not-a-job-texts.ts';
import { CHAT_MESSAGES } from './chat-messages.ts';

const seed = (name: string) => readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8');
/** Ads as short as chat: whoever pastes them asks for their brief. */
const AS_SHORT_AS_CHAT = 150;
/** Ads told in the words of chat: found when somebody asks (see find-job-sources), else left alone. */
const IN_DOUBT =
  /second look: (?:prose|de prosa|it annuncio|contractor|question ad|legal|teacher)$|^en message of two lines$/;

describe('a message that nobody addressed to the bot', () => {
  it.each(CHAT_MESSAGES.map((message) => [message.slice(0, 60), message]))('is chat: %s', (_, message) => {
    expect(looksLikeJobPosting(message)).toBe(false);
  });

  it.each(NOT_A_JOB_TEXTS)('is no ad: $name', ({ text }) => {
    expect(looksLikeJobPosting(text)).toBe(false);
  });

  it.each(JOB_TEXTS.filter(({ name, text }) => text.length >= AS_SHORT_AS_CHAT && !IN_DOUBT.test(name)))(
    'is an ad: $name',
    ({ text }) => {
      expect(looksLikeJobPosting(text)).toBe(true);
    },
  );

  it.each(['ml-engineer-solution-architect.squashed.txt', 'technical-project-manager.agency.txt'])(
    'is an ad: %s',
    (name) => {
      expect(looksLikeJobPosting(seed(name))).toBe(true);
    },
  );

  it('is judged in a moment, however long', () => {
    const started = performance.now();
    looksLikeJobPosting(`${'we are looking for '.repeat(3000)}\n`.repeat(40));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
