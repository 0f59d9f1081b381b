import { afterEach, expect, test } from 'vitest';
import { createOfflineAnalyst } from '../../src/analysts/offline/offline-analyst.ts';
import { createModelAnalyst } from '../../src/analysts/openai/model-analyst.ts';
import { memoryCollection } from '../servers/memory-collection.ts';
import { type ModelServer, startModelServer, type Treatment } from '../servers/model-server.ts';
import { AD, aWorkspace, briefIn, hasButton, repliesIn, startBot, wordsOf } from './harness.ts';

const ANSWER = JSON.stringify({
  company_snapshot: [
    { text: 'Harbour Trust pays NOK 9,000,000 and sponsors visas <!channel>', label: 'stated', quote: 'Harbour Trust' },
    { text: 'Train two junior keepers', label: 'stated', quote: 'Train two junior keepers' },
  ],
  team_stack: [
    { name: 'Python', label: 'stated', quote: 'Write Python services that watch the lights', implied_by: '' },
  ],
  questions: [
    {
      area: 'behavioral',
      question: 'Which junior keepers have you trained, and what did they teach you?',
      why: 'You train junior keepers.',
      quote: 'Train two junior keepers',
    },
  ],
  talking_points: [],
});

let server: ModelServer | undefined;
afterEach(() => server?.close());

/** A bot whose model does as it is told, until it is told otherwise. */
async function aBotWithModel(first: Treatment) {
  let treatment = first;
  server = await startModelServer(() => treatment);
  const offline = createOfflineAnalyst();
  const model = createModelAnalyst({
    baseUrl: server.baseUrl,
    apiKey: undefined,
    model: 'test-model',
    prices: { 'test-model': { input: 1, output: 2 } },
    timeoutMs: 1_500,
    cache: memoryCollection(),
    usage: memoryCollection(),
    fallback: offline,
  });
  const workspace = await aWorkspace();
  await startBot(workspace, { offline, model });
  const shared = workspace.post({ channel: 'jobs', user: 'grace', text: AD });
  return { workspace, shared, become: (next: Treatment) => (treatment = next) };
}

const QUESTION = 'Which junior keepers have you trained';

test('a dying model leaves the offline brief and a retry button, which works once the model is back', async () => {
  const { workspace, shared, become } = await aBotWithModel({ status: 500, body: { error: { message: 'gone' } } });
  const { details } = await briefIn(workspace, 'jobs', shared.ts);
  const reply = () => workspace.thread('jobs', shared.ts).find(({ ts }) => ts === details.ts);
  await workspace.waitFor(() => hasButton(reply(), 'retry_model'));
  expect(wordsOf(reply())).toContain('Written offline from the ad alone');
  expect(wordsOf(reply())).toContain('The model failed');
  expect(wordsOf(reply())).not.toContain(QUESTION);

  become({ say: ANSWER });
  await workspace.click({ on: details, actionId: 'retry_model', user: 'grace' });
  await workspace.waitFor(() => wordsOf(reply()).includes(QUESTION));
  expect(wordsOf(reply())).toContain('Written by test-model');
  expect(wordsOf(reply())).toMatch(/4 claims checked against the ad: 1 dropped/);
  expect(hasButton(reply(), 'retry_model')).toBe(false);
  expect(JSON.stringify(workspace.thread('jobs', shared.ts).slice(1))).not.toMatch(
    /9,000,000|<!channel|sponsors visas/,
  );
}, 60_000);

test('a slow model keeps nobody waiting: the offline brief is there at once, and becomes deeper in place', async () => {
  const { workspace, shared } = await aBotWithModel({ say: ANSWER, afterMs: 1_000 });
  const { details } = await briefIn(workspace, 'jobs', shared.ts);
  const reply = () => workspace.thread('jobs', shared.ts).find(({ ts }) => ts === details.ts);
  expect(wordsOf(reply())).toContain('The model is deepening this');
  const before = repliesIn(workspace, 'jobs', shared.ts).length;
  await workspace.waitFor(() => wordsOf(reply()).includes(QUESTION));
  expect(repliesIn(workspace, 'jobs', shared.ts)).toHaveLength(before);
}, 60_000);
