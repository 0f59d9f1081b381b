import { afterEach, describe, expect, it } from 'vitest';
import { type ModelServer, startModelServer, type Treatment } from '../../servers/model-server.ts';
import { AD, analystOn, HONEST, requestFor } from './setup.ts';

const say = JSON.stringify(HONEST);
let server: ModelServer | undefined;
const serve = async (...treatments: Treatment[]) => {
  server = await startModelServer((_, number) => treatments[Math.min(number, treatments.length - 1)] ?? { say });
  return server;
};
afterEach(() => server?.close());

describe('a model behind a bad line', () => {
  it('gives the offline brief within the deadline when the model never answers', async () => {
    const { baseUrl } = await serve({ hang: true });
    const { result, reports } = await briefOn(baseUrl, 400);
    expect(reports[0]?.ms).toBeGreaterThanOrEqual(390);
    expect(reports[0]?.ms).toBeLessThan(1_500);
    expect(result).toMatchObject({ analyst: 'offline', fallback: { code: 'TIMEOUT' }, usage: { calls: 1 } });
    expect(result.analysis.likelyQuestions.length).toBeGreaterThan(3);
  });

  it('gives the offline brief when the answer is slower than the deadline', async () => {
    const { baseUrl } = await serve({ say, afterMs: 2_000 });
    expect((await briefOn(baseUrl, 300)).result.fallback?.code).toBe('TIMEOUT');
  });

  it('asks again when the connection ends in the middle of an answer', async () => {
    const { baseUrl, requests } = await serve({ say, cutAfter: 200 }, { say });
    expect((await briefOn(baseUrl)).result.fallback).toBeNull();
    expect(requests).toHaveLength(2);
  });

  it('says so when nothing listens there', async () => {
    const { baseUrl } = await serve({ say });
    await server?.close();
    expect((await briefOn(baseUrl, 1_000)).result.fallback?.code).toBe('UNREACHABLE');
  });

  it('finds an error inside a 200, and treats it as what it says', async () => {
    const limited = { send: { error: { message: 'Rate limit exceeded', code: 429 } } };
    const { baseUrl, requests } = await serve(limited, { say });
    expect((await briefOn(baseUrl)).result.fallback).toBeNull();
    expect(requests).toHaveLength(2);
    await server?.close();
    const broke = await serve({ send: { error: { message: 'Insufficient credits', code: 402 }, user_id: 'u' } });
    expect((await briefOn(broke.baseUrl)).result.fallback?.code).toBe('QUOTA');
    expect(broke.requests).toHaveLength(1);
  });

  it('finds an error inside a choice', async () => {
    const choice = {
      index: 0,
      finish_reason: 'error',
      error: { code: 502, message: 'provider died' },
      message: { role: 'assistant', content: say.slice(0, 90) },
    };
    const { baseUrl } = await serve(
      { send: { choices: [choice], usage: { prompt_tokens: 10, completion_tokens: 5 } } },
      { say },
    );
    expect((await briefOn(baseUrl)).result).toMatchObject({
      fallback: null,
      usage: { inputTokens: 1010, outputTokens: 205 },
    });
  });

  it.each([
    ['no choices', { id: 'x', choices: [] }],
    ['null', null],
    ['a page', '<html>Gateway</html>'],
    ['a choice without a message', { choices: [{ index: 0 }] }],
  ])('survives %s for an answer', async (_, send) => {
    const { baseUrl } = await serve({ send }, { say });
    expect((await briefOn(baseUrl)).result.fallback).toBeNull();
  });

  it('estimates the tokens where the endpoint reports none, so that nothing slips past a budget', async () => {
    const { baseUrl } = await serve({ say, usage: null });
    const { result } = await briefOn(baseUrl);
    expect(result.usage?.inputTokens).toBeGreaterThan(1_000);
    expect(result.usage?.outputTokens).toBeGreaterThan(say.length / 8);
    expect(result.usage?.costUsd).toBeGreaterThan(0);
  });

  it('keeps the usage of answers that failed', async () => {
    const { baseUrl } = await serve({ say: 'no' });
    const { result, analyst } = await briefOn(baseUrl);
    expect(result).toMatchObject({ analyst: 'offline', usage: { calls: 2, inputTokens: 2000, costUsd: 0.003 } });
    expect((await analyst.report('T1')).month.costUsd).toBe(0.003);
  });

  it('answers at once when told to stop, and throws what it was told', async () => {
    const { baseUrl } = await serve({ hang: true });
    const { analyst } = analystOn(baseUrl);
    const stop = AbortSignal.timeout(100);
    await expect(requestFor().then((request) => analyst.analyze(request, stop))).rejects.toThrow(/timeout/i);
  });

  it('works again as soon as the model does', async () => {
    const { baseUrl } = await serve({ status: 500 }, { status: 500 }, { status: 500 }, { status: 500 }, { say });
    const { result, analyst } = await briefOn(baseUrl, 8_000);
    expect(result.fallback?.code).toBe('SERVER_ERROR');
    expect((await analyst.analyze(await requestFor())).fallback).toBeNull();
  });

  it('learns once, not once for each brief that is under way', async () => {
    server = await startModelServer(({ body }) =>
      body.response_format?.type === 'json_schema'
        ? { status: 400, body: { error: { message: 'response_format json_schema is not supported' } }, afterMs: 50 }
        : { say },
    );
    const { analyst, reports } = analystOn(server.baseUrl);
    const requests = await Promise.all([1, 2, 3, 4, 5].map((number) => requestFor(AD.replace('12', `2${number}`))));
    await Promise.all(requests.map((request) => analyst.analyze(request)));
    expect(reports.map(({ rung }) => rung)).toEqual(Array(5).fill('json_object'));
  });

  it('asks no model about an empty ad', async () => {
    const { baseUrl, requests } = await serve({ say });
    const { analyst } = analystOn(baseUrl);
    const request = await requestFor();
    const blank = {
      ...request.posting,
      title: null,
      description: '',
      sections: [],
      requirements: [],
      responsibilities: [],
      skills: [],
      jobBenefits: [],
    };
    const result = await analyst.analyze({ ...request, posting: blank });
    expect(requests).toHaveLength(0);
    expect(result.analyst).toBe('offline');
  });
});

async function briefOn(baseUrl: string, timeoutMs = 3_000) {
  const setUp = analystOn(baseUrl, { timeoutMs });
  return { ...setUp, result: await setUp.analyst.analyze(await requestFor()) };
}
