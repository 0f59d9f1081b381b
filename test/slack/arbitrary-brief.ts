import fc from 'fast-check';
import { Brief } from '../../src/core/brief.ts';
import { QUESTION_AREAS } from '../../src/core/questions/area.ts';
import { TriageItem, TriageStatus } from '../../src/core/triage-item.ts';
import { aPosting } from '../builders/posting.ts';

/** Everything that could ping, link, format or break a message. */
const HOSTILE = [
  '<!channel> <!here|everybody> <@U0ADA00001> <#C123|jobs> <!subteam^S1>',
  '<https://evil.example|Apply here> https://evil.example mailto:evil@evil.example',
  '*bold* _it_ ~gone~ `code` ```block``` :tada: > quote',
  '&lt;!channel&gt; &amp;',
  '\u202egnp\u202c\u200b\u0000\u0007\ufeff\u{e0041}',
  '\ud83d',
  '\n\n\n',
  '',
  '"\\"\\\\"\n'.repeat(200),
  '👩‍🚀'.repeat(300),
  'long '.repeat(3_000),
];

const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const maybe = fc.option(words, { nil: null });
const many = <T>(one: fc.Arbitrary<T>, most = 30) => fc.array(one, { maxLength: most, size: '+2' });
const label = fc.constantFrom('stated' as const, 'likely' as const, 'inferred' as const);
const url = fc.oneof(
  maybe,
  fc.webUrl(),
  fc.constantFrom('javascript:alert(1)', 'http://', `https://a.example/${'x'.repeat(4_000)}`),
);
const number = fc.option(fc.double({ noNaN: true, min: 0, max: 1e12 }), { nil: null });

const posting = fc
  .record({
    title: maybe,
    hiringOrganization: maybe,
    viaAgency: fc.boolean(),
    jobLocation: many(words, 5),
    workplaceType: fc.constantFrom('onsite' as const, 'hybrid' as const, 'remote' as const, null),
    baseSalary: fc.option(
      fc.record({
        min: number,
        max: number,
        currency: maybe,
        unitText: fc.constantFrom('YEAR' as const, 'HOUR' as const, null),
      }),
      { nil: null },
    ),
    applyUrl: url,
    sourceUrl: url,
    source: fc.constantFrom('text', 'brief', 'greenhouse'),
    requirements: many(fc.record({ text: words, tier: fc.constantFrom('must' as const, 'nice' as const) })),
    educationRequirements: many(words, 4),
  })
  .map((change) => aPosting(change));

/** Any brief: empty, huge, hostile. */
export const anyBrief: fc.Arbitrary<Brief> = fc.record({
  id: fc.constant('brief_x'),
  createdAt: fc.constant('2026-05-20T22:00:00.000Z'),
  analyst: fc.constantFrom('offline', 'some/model', '<!channel>'),
  usage: fc.option(
    fc.record({
      inputTokens: fc.nat(),
      cachedTokens: fc.nat(),
      outputTokens: fc.nat(),
      calls: fc.nat(),
      costUsd: number,
    }),
    { nil: null },
  ),
  verification: fc.option(fc.record({ checked: fc.nat(), demoted: fc.nat(), dropped: fc.nat() }), { nil: null }),
  fallback: fc.option(fc.record({ code: words, reason: words }), { nil: null }),
  posting,
  companySnapshot: many(fc.record({ text: words, label, quote: maybe })),
  teamStack: many(fc.record({ name: words, label, quote: maybe, impliedBy: maybe })),
  likelyQuestions: many(
    fc.record({
      area: fc.constantFrom(...QUESTION_AREAS),
      question: words,
      why: words,
      quote: maybe,
      author: fc.constant('offline'),
    }),
    200,
  ),
  talkingPoints: many(fc.record({ headline: words, detail: words, requirement: maybe })),
  signals: many(
    fc.record({
      kind: words,
      severity: fc.constantFrom('info' as const, 'warning' as const, 'danger' as const),
      text: words,
      quote: maybe,
    }),
  ),
});

/** An item of that brief, with any number of people on it. */
export const anyItem: fc.Arbitrary<TriageItem> = fc
  .record({
    people: fc.array(
      fc.record({ id: fc.stringMatching(/^U[A-Z0-9]{8,10}$/), status: fc.constantFrom(...TriageStatus.options) }),
      { maxLength: 120 },
    ),
    threadId: fc.constantFrom('1.1', null),
    source: fc.oneof(
      words.map((text) => ({ type: 'text' as const, text })),
      url.map((one) => ({ type: 'url' as const, url: one ?? '' })),
      words.map((name) => ({
        type: 'file' as const,
        fileId: 'F1',
        name,
        mediaType: null,
        size: null,
        downloadUrl: null,
      })),
    ),
    canonicalUrl: url,
    title: maybe,
    hiringOrganization: maybe,
  })
  .map(({ people, threadId, ...change }) => ({
    ...anItem(),
    ...change,
    conversation: { ...anItem().conversation, threadId },
    statuses: Object.fromEntries(people.map(({ id, status }) => [id, { status, at: '2026-05-20T22:00:00.000Z' }])),
  }));

export function anItem(change: Partial<TriageItem> = {}): TriageItem {
  return TriageItem.parse({
    id: 'job_1',
    workspaceId: 'T1',
    conversation: { platform: 'slack', workspaceId: 'T1', channelId: 'C1', threadId: '1.1', isPrivate: false },
    messageId: '1.1',
    continuedBy: [],
    replies: { summary: '1.2', details: '1.3' },
    sharedBy: 'U0GRACE001',
    sharedAt: '2026-05-20T22:00:00.000Z',
    updatedAt: '2026-05-20T22:00:00.000Z',
    source: { type: 'text', text: 'An ad' },
    state: 'briefed',
    revision: 0,
    duplicateOf: null,
    briefId: 'brief_x',
    title: null,
    hiringOrganization: null,
    canonicalUrl: null,
    failure: null,
    statuses: {},
    askedQuestions: [],
    ...change,
  });
}

export function aBrief(change: Partial<Brief> = {}): Brief {
  return Brief.parse({
    id: 'brief_x',
    createdAt: '2026-05-20T22:00:00.000Z',
    analyst: 'offline',
    usage: null,
    verification: null,
    fallback: null,
    posting: aPosting(),
    companySnapshot: [],
    teamStack: [],
    likelyQuestions: [],
    talkingPoints: [],
    signals: [],
    ...change,
  });
}
