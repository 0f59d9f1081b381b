import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FailureCode, REASONS } from '../../../src/analysts/openai/failure.ts';
import { completion, type ModelRequest } from '../../servers/model-server.ts';
import { analystOn, HONEST, requestFor } from './setup.ts';

const ORIGIN = 'https://model.test';
const answered = JSON.stringify(HONEST);
type Body = ModelRequest['body'];

/** Answers one request and keeps its body. */
function once(bodies: Body[], status: number, reply: nock.Body, headers: Record<string, string> = {}) {
  nock(ORIGIN)
    .post('/v1/chat/completions', (body: Body) => bodies.push(body) > 0)
    .reply(status, reply, { 'content-type': 'application/json', ...headers });
}
const good = (bodies: Body[], say = answered) => once(bodies, 200, completion({ say }) as nock.Body);
const refusal = (message: string, rest: object = {}): nock.Body => ({
  error: { message, type: 'invalid_request_error', ...rest },
});
const brief = async (setUp = analystOn(`${ORIGIN}/v1`)) => ({
  ...setUp,
  result: await setUp.analyst.analyze(await requestFor()),
});

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
  nock.enableNetConnect();
});

describe('the ladder', () => {
  it('asks with the strict schema first, the ad last and as data, never in the system message', async () => {
    const bodies: Body[] = [];
    good(bodies);
    const { result, reports } = await brief();
    expect(result).toMatchObject({ analyst: 'test-model', fallback: null });
    expect(reports).toMatchObject([{ rung: 'json_schema', repaired: false, failure: null }]);
    const [body] = bodies;
    expect(body).toMatchObject({ temperature: 0, max_tokens: 4000, response_format: { type: 'json_schema' } });
    expect(body?.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(body?.messages[0]?.content).not.toContain('glider');
    expect(body?.messages[1]?.content).toMatch(/electric gliders[\s\S]*===== END ADVERTISEMENT \w+ =====$/);
    expect(body).not.toHaveProperty('tools');
  });

  it('steps down from json_schema to json_object to the prompt alone, and remembers it', async () => {
    const bodies: Body[] = [];
    once(bodies, 400, refusal("'response_format' of type 'json_schema' is not supported with this model"));
    once(bodies, 400, refusal('json_object response_format is not available'));
    good(bodies);
    const setUp = analystOn(`${ORIGIN}/v1`);
    const { result } = await brief(setUp);
    expect(result.fallback).toBeNull();
    expect(bodies.map((body) => body.response_format?.type)).toEqual(['json_schema', 'json_object', undefined]);
    good(bodies);
    await setUp.analyst.analyze(
      await requestFor(
        '# Cook\n\nWe run a canteen in Bergen.\n\n## Requirements\n\n- 2 years as a cook in a canteen\n- You cook fish',
      ),
    );
    expect(bodies.at(-1)?.response_format).toBeUndefined();
    expect(setUp.reports.map(({ rung }) => rung)).toEqual(['prompt', 'prompt']);
  });

  it.each([
    ['temperature', "Unsupported value: 'temperature' does not support 0 with this model.", 'temperature'],
    ['seed', 'Unrecognized request argument supplied: seed', 'seed'],
    [
      'max_tokens',
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      'max_tokens',
    ],
  ])('drops %s where the endpoint refuses it', async (_, message, parameter) => {
    const bodies: Body[] = [];
    once(bodies, 400, refusal(message, { param: parameter }));
    good(bodies);
    const { result } = await brief();
    expect(result.fallback).toBeNull();
    expect(bodies[0]).toHaveProperty(parameter);
    expect(bodies[1]).not.toHaveProperty(parameter);
    expect(bodies[1]?.response_format?.type).toBe('json_schema');
    if (parameter === 'max_tokens') expect(bodies[1]).toHaveProperty('max_completion_tokens', 4000);
  });

  it.each([
    ['plain JSON', answered],
    ['a thought before it', `<think>The ad asks { for } Rust…</think>\n${answered}`],
    ['a thought whose beginning is in the template', `so I answer.</think>${answered}`],
    ['a code fence', `Here it is:\n\`\`\`json\n${answered}\n\`\`\`\nGood luck!`],
  ])('reads an answer with %s', async (_, say) => {
    good([], say);
    expect((await brief()).result.fallback).toBeNull();
  });

  it('asks once for a repair, naming what is wrong, and counts both answers', async () => {
    const bodies: Body[] = [];
    good(
      bodies,
      JSON.stringify({ ...HONEST, questions: [{ area: 'astrology', question: 'x', why: 'y', quote: 'z' }] }),
    );
    good(bodies);
    const { result, reports } = await brief();
    expect(result.usage).toMatchObject({ calls: 2, inputTokens: 2000, outputTokens: 400, cachedTokens: 1200 });
    expect(reports[0]?.repaired).toBe(true);
    expect(bodies[1]?.messages.at(-1)?.content).toContain('questions.0.area');
  });

  it.each([
    ['words', 'I think this is a great job.'],
    ['nothing', ''],
    ['half an object', answered.slice(0, 300)],
    ['an empty object', '{}'],
    ['a list', '[1,2]'],
  ])('gives the offline brief after two answers of %s', async (_, say) => {
    good([], say);
    good([], say);
    const { result } = await brief();
    expect(result).toMatchObject({ analyst: 'offline', fallback: { code: 'INVALID_ANSWER' }, usage: { calls: 2 } });
    expect(result.analysis.likelyQuestions.every(({ author }) => author === 'offline')).toBe(true);
  });

  it('tries once longer where the answer was cut off', async () => {
    const bodies: Body[] = [];
    const cut = completion({ say: answered.slice(0, 200), finish: 'length' }) as nock.Body;
    once(bodies, 200, cut);
    good(bodies);
    expect((await brief()).result.fallback).toBeNull();
    expect(bodies.map((body) => body.max_tokens)).toEqual([4000, 8000]);
    once(bodies, 200, cut);
    once(bodies, 200, cut);
    expect((await brief()).result.fallback?.code).toBe('TRUNCATED');
  });

  it.each([
    ['a refusal field', completion({ say: null, refusal: 'I cannot help with that.' }), 'REFUSED'],
    ['a refusal in words', completion({ say: "I'm sorry, but I can't help with that." }), 'REFUSED'],
    ['a filtered answer', completion({ say: '', finish: 'content_filter' }), 'FILTERED'],
  ])('recognises %s and does not ask again', async (_, reply, code) => {
    once([], 200, reply as nock.Body);
    expect((await brief()).result).toMatchObject({ analyst: 'offline', fallback: { code }, usage: { calls: 1 } });
  });

  it.each([
    [
      400,
      refusal("The response was filtered due to the prompt triggering Azure OpenAI's content management policy.", {
        code: 'content_filter',
      }),
      'FILTERED',
    ],
    [
      429,
      refusal('You exceeded your current quota, please check your plan and billing details.', {
        code: 'insufficient_quota',
      }),
      'QUOTA',
    ],
    [402, refusal('Insufficient credits'), 'QUOTA'],
    [401, refusal('Incorrect API key provided: sk-test123456789', { code: 'invalid_api_key' }), 'AUTH'],
    [404, refusal('The model `x` does not exist', { code: 'model_not_found' }), 'MODEL_NOT_FOUND'],
    [
      400,
      refusal("This model's maximum context length is 2048 tokens.", { code: 'context_length_exceeded' }),
      'TOO_LONG',
    ],
  ])('does not ask again after %i %j', async (status, reply, code) => {
    once([], status, reply);
    const { result } = await brief();
    expect(result).toMatchObject({ analyst: 'offline', fallback: { code } });
    expect(result.fallback?.reason).toBe(REASONS[code as FailureCode]);
  });

  it('waits as long as a rate limit asks, then asks again', async () => {
    once([], 429, refusal('Rate limit reached'), { 'retry-after-ms': '300' });
    good([]);
    const started = performance.now();
    expect((await brief()).result.fallback).toBeNull();
    expect(performance.now() - started).toBeGreaterThanOrEqual(300);
  });

  it('does not wait for a rate limit beyond its deadline', async () => {
    once([], 429, refusal('Rate limit reached'), { 'retry-after': '60' });
    const started = performance.now();
    expect((await brief()).result.fallback?.code).toBe('RATE_LIMITED');
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('asks again after a failure that passes', async () => {
    once([], 503, 'upstream down');
    good([]);
    expect((await brief()).result).toMatchObject({ fallback: null, usage: { calls: 2 } });
  });

  it('gives up on an endpoint that refuses everything, within a few requests', async () => {
    const bodies: Body[] = [];
    for (let index = 0; index < 4; index++) once(bodies, 400, refusal('Bad request'));
    expect((await brief()).result.fallback?.code).toBe('BAD_REQUEST');
    expect(bodies.at(-1)).not.toHaveProperty('temperature');
  });
});

describe('endpoints', () => {
  it('sends Azure its key and version, and names the limit as OpenAI does', async () => {
    const bodies: Body[] = [];
    nock('https://team.openai.azure.com', { reqheaders: { 'api-key': 'secret' }, badheaders: ['authorization'] })
      .post('/openai/deployments/gpt/chat/completions', (body: Body) => bodies.push(body) > 0)
      .query({ 'api-version': '2024-10-21' })
      .reply(200, completion({ say: answered }) as nock.Body);
    const setUp = analystOn('https://team.openai.azure.com/openai/deployments/gpt?api-version=2024-10-21', {
      apiKey: 'secret',
    });
    expect((await brief(setUp)).result.fallback).toBeNull();
    expect(bodies[0]).toHaveProperty('max_completion_tokens');
  });

  it('goes to OpenAI where no base URL is given, with a bearer token and nothing from the environment', async () => {
    process.env.OPENAI_BASE_URL = 'https://elsewhere.test/v1';
    process.env.OPENAI_ORG_ID = 'org-x';
    nock('https://api.openai.com', {
      reqheaders: { authorization: 'Bearer sk-test' },
      badheaders: ['openai-organization'],
    })
      .post('/v1/chat/completions')
      .reply(200, completion({ say: answered }) as nock.Body);
    try {
      const { analyst } = analystOn(ORIGIN, { baseUrl: undefined });
      expect((await analyst.analyze(await requestFor())).fallback).toBeNull();
    } finally {
      delete process.env.OPENAI_BASE_URL;
      delete process.env.OPENAI_ORG_ID;
    }
  });

  it('needs no key for a local server', async () => {
    good([]);
    expect((await brief(analystOn(`${ORIGIN}/v1/`, { apiKey: undefined }))).result.fallback).toBeNull();
  });
});
