import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { AnalysisRequest, AnalysisResult, Analyst, PaidAnalyst, Usage } from '../../core/analysis.ts';
import { JobBriefError } from '../../core/errors.ts';
import type { Collection } from '../../core/store.ts';
import { AnswerCache, type CachedAnswer } from './answer-cache.ts';
import { ask } from './ask.ts';
import { type Capabilities, initialCapabilities, type Rung } from './capabilities.ts';
import { checkedBrief, checkedQuestionSet, filledUp, wantedQuestions } from './checked-answer.ts';
import { type EndpointOptions, openEndpoint } from './endpoint.ts';
import { ModelFailure, REASONS } from './failure.ts';
import { PROMPT_VERSION } from './instructions.ts';
import { Ledger, type UsageMonth } from './ledger.ts';
import { briefPrompt, type Prompt, questionSetPrompt } from './prompt.ts';
import { skillsIn, technologiesIn } from './technologies.ts';
import { costOf, estimateTokens, type ModelPrice, UsageMeter } from './usage.ts';
import { BRIEF_SCHEMA, QUESTION_SET_SCHEMA, WireBrief, WireQuestionSet } from './wire.ts';

export interface ModelAnalystOptions extends EndpointOptions {
  model: string;
  /** By model name. */
  prices: Readonly<Record<string, ModelPrice>>;
  /** For each workspace and calendar month, in USD; null or undefined: no limit. */
  budgetUsdPerMonth?: number | null | undefined;
  /** The total time for one answer, over all tries, in ms. */
  timeoutMs?: number | undefined;
  cache: Collection<CachedAnswer>;
  usage: Collection<UsageMonth>;
  /** Stands in, fills gaps, and says which areas suit the job. */
  fallback: Analyst;
  now?: () => Date;
  log?: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
  /** Told of each answer: for the scorecard of `jobbrief eval`. */
  onAnswer?: (report: AnswerReport) => void;
  /** Told what was found wrong with a brief's stack. */
  onInvented?: (technologies: readonly string[]) => void;
}

/** How one answer came about. `failure` is the code where the fallback stood in. */
export interface AnswerReport {
  rung: Rung | null;
  repaired: boolean;
  cached: boolean;
  ms: number;
  failure: string | null;
}

const BRIEF_TOKENS = 4_000;
const TOKENS_A_QUESTION = 160;
const DEFAULT_TIMEOUT = 60_000;
const NO_USAGE: Usage = { inputTokens: 0, cachedTokens: 0, outputTokens: 0, calls: 0, costUsd: 0 };

/**
 * An analyst on any OpenAI-compatible endpoint. The model proposes: every line of its answer is cleaned and
 * checked against the ad. Where it fails, or the budget is used up, the fallback's analysis comes with the reason.
 * @throws JobBriefError CONFIG_INVALID where a budget is set and the model has no price: it could not be kept
 */
export function createModelAnalyst(options: ModelAnalystOptions): PaidAnalyst {
  const { model, prices, fallback, log } = options;
  const price = Object.hasOwn(prices, model) ? (prices[model] ?? null) : null;
  const budget = options.budgetUsdPerMonth ?? null;
  if (budget !== null && price === null) {
    throw new JobBriefError(
      'CONFIG_INVALID',
      `BUDGET_USD_PER_MONTH is set, but OPENAI_PRICES has no price for "${model}".`,
      {
        hint: `Set OPENAI_PRICES='{"${model}":{"input":…,"output":…}}' in USD per million tokens (0 for a model of your own), or unset the budget.`,
      },
    );
  }
  const endpoint = openEndpoint(options);
  const capabilities: Capabilities = initialCapabilities(endpoint.renamedLimit);
  const ledger = new Ledger(options.usage, budget, options.now ?? (() => new Date()));
  const cache = new AnswerCache(options.cache);

  /** Asks the model, or remembers; the usage is of this very call. */
  async function answerTo<T>(
    workspaceId: string,
    prompt: Prompt,
    form: Form<T>,
    meter: UsageMeter,
  ): Promise<{ value: T; usage: Usage }> {
    const asked = [String(PROMPT_VERSION), endpoint.address, model, prompt.system, prompt.user];
    const started = performance.now();
    const report = (rest: Pick<AnswerReport, 'rung' | 'repaired' | 'cached' | 'failure'>) => {
      const ms = Math.round(performance.now() - started);
      options.onAnswer?.({ ...rest, ms });
      const fields = { model, ...rest, ms, usage: meter.total() };
      if (rest.failure) log?.warn(fields, 'The model gave no usable answer');
      else log?.info(fields, 'The model answered');
    };
    let repaired = false;
    try {
      const { answer, paid } = await cache.get(workspaceId, asked, async () => {
        const reply = await pay(workspaceId, prompt, form, meter);
        repaired = reply.repaired;
        return { answer: reply.value, rung: reply.rung };
      });
      report({ rung: answer.rung, repaired, cached: !paid, failure: null });
      return { value: form.schema.parse(answer.answer), usage: paid ? meter.total() : NO_USAGE };
    } catch (error) {
      // The endpoint's own words are for the log alone: they are as untrusted as the model's.
      log?.warn({ model, detail: String(error) }, 'The model was asked in vain');
      report({ rung: null, repaired, cached: false, failure: error instanceof ModelFailure ? error.code : 'DEFECT' });
      throw error;
    }
  }

  /** One answer, its cost set aside before and booked after, whatever became of it. */
  async function pay<T>(workspaceId: string, prompt: Prompt, form: Form<T>, meter: UsageMeter) {
    const id = randomUUID();
    const tokens = {
      inputTokens: estimateTokens(prompt.system + prompt.user),
      cachedTokens: 0,
      outputTokens: form.maxTokens,
    };
    if (!(await ledger.reserve(workspaceId, id, price ? costOf(tokens, price) : 0))) throw new ModelFailure('BUDGET');
    try {
      return await ask(endpoint, capabilities, meter, {
        model,
        messages: [
          { role: 'system', content: prompt.system },
          { role: 'user', content: prompt.user },
        ],
        deadlineMs: options.timeoutMs ?? DEFAULT_TIMEOUT,
        ...form,
      });
    } finally {
      // A store that fails now must not cost the answer that was just paid for.
      await ledger
        .settle(workspaceId, id, meter.total())
        .catch((error: unknown) => log?.warn({ error, workspaceId }, 'Usage was not booked'));
    }
  }

  async function offlineResult(request: AnalysisRequest, signal?: AbortSignal): Promise<AnalysisResult> {
    if (!request.offline) return fallback.analyze(request, signal);
    return { analysis: request.offline, analyst: fallback.name, usage: null, verification: null, fallback: null };
  }

  return {
    name: model,
    report: (workspaceId) => ledger.report(workspaceId),

    async analyze(request, signal) {
      const { posting, profile, workspaceId } = request;
      const offline = await offlineResult(request, signal);
      const wanted = wantedQuestions(offline.analysis.likelyQuestions);
      // Nothing to read, nothing to ask: no model finds in an empty ad what is not there.
      if (wanted.size === 0) return offline;
      const meter = new UsageMeter(price);
      try {
        const prompt = briefPrompt(posting, profile, spare(wanted));
        const { value, usage } = await untilAborted(answerTo(workspaceId, prompt, BRIEF_FORM, meter), signal);
        const { inventedTechnologies, ...checked } = checkedBrief(value, posting, offline.analysis, model, {
          profile,
          technologiesIn,
          skillsIn,
        });
        options.onInvented?.(inventedTechnologies);
        return { ...checked, analyst: model, usage, fallback: null };
      } catch (error) {
        if (!(error instanceof ModelFailure)) throw error;
        return { ...offline, usage: spentBy(meter), fallback: { code: error.code, reason: REASONS[error.code] } };
      }
    },

    async questions(request, signal) {
      const { posting, area, count, exclude, workspaceId } = request;
      const meter = new UsageMeter(price);
      const standIn = (given: number) => fallback.questions({ ...request, count: Math.max(count, given) }, signal);
      try {
        const form = { ...SET_FORM, maxTokens: 1_000 + TOKENS_A_QUESTION * count };
        const prompt = questionSetPrompt(posting, area, count + 2, exclude);
        const { value, usage } = await untilAborted(answerTo(workspaceId, prompt, form, meter), signal);
        const own = checkedQuestionSet(value, posting, area, count, exclude, model, { technologiesIn, skillsIn });
        const questions =
          own.length < count ? filledUp(own, (await standIn(count + own.length)).questions, count) : own;
        return { questions, analyst: model, usage, fallback: null };
      } catch (error) {
        if (!(error instanceof ModelFailure)) throw error;
        const offline = await standIn(count);
        return { ...offline, usage: spentBy(meter), fallback: { code: error.code, reason: REASONS[error.code] } };
      }
    },
  };
}

interface Form<T> {
  schema: z.ZodType<T>;
  jsonSchema: { name: string; schema: Record<string, unknown> };
  maxTokens: number;
}

const BRIEF_FORM: Form<WireBrief> = { schema: WireBrief, jsonSchema: BRIEF_SCHEMA, maxTokens: BRIEF_TOKENS };
const SET_FORM: Omit<Form<WireQuestionSet>, 'maxTokens'> = { schema: WireQuestionSet, jsonSchema: QUESTION_SET_SCHEMA };

/** One more of each area than is shown, since some fail their check. */
function spare<K>(wanted: ReadonlyMap<K, number>): Map<K, number> {
  return new Map([...wanted].map(([area, count]) => [area, count + 1]));
}

function spentBy(meter: UsageMeter): Usage | null {
  const usage = meter.total();
  return usage.calls > 0 ? usage : null;
}

/** Leaves at once when told to stop; the paid answer arrives in the cache all the same. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise<T>((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
