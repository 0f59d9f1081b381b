import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/core/brief.ts';
import { briefToMarkdown, escapeMarkdown, unescapeMarkdown } from '../../src/core/brief-markdown.ts';
import { aPosting } from '../builders/posting.ts';

/** A fictional brief; give what the test is about. */
function aBrief(change: Partial<Brief> = {}): Brief {
  return {
    id: 'brief_abc',
    createdAt: '2026-11-21T12:00:00.000Z',
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
  };
}

describe('a brief as Markdown', () => {
  it('begins as the briefs that people pass around do', () => {
    const [title, id, labels] = briefToMarkdown(aBrief()).split('\n\n');
    expect(title).toBe('# ← Harbour Trust / Lighthouse Keeper');
    expect(id).toBe('brief / brief_abc');
    expect(labels).toBe('- role: Lighthouse Keeper\n- model: offline\n- created: 2026-11-21T12:00:00.000Z');
  });

  it('says of each fact where it stands in the ad, and which are not stated', () => {
    const posting = aPosting({ evidence: { jobLocation: { label: 'stated', quote: 'in Bergen' } } });
    const markdown = briefToMarkdown(aBrief({ posting }));
    expect(markdown).toContain('| Place | Bergen | “in Bergen” |');
    expect(markdown).toContain('| Pay | not stated |  |');
  });

  it('shows claims, stack, questions, talking points and signals with their evidence', () => {
    const markdown = briefToMarkdown(
      aBrief({
        companySnapshot: [{ text: 'Keeps 31 lights.', label: 'stated', quote: 'Keeps 31 lights.' }],
        teamStack: [
          { name: 'Morse', label: 'stated', quote: 'fluent in Morse', impliedBy: null },
          { name: 'Lamps', label: 'likely', quote: null, impliedBy: 'Morse' },
        ],
        likelyQuestions: [
          {
            area: 'craft',
            question: 'How do you trim a wick?',
            why: 'The ad: “wicks”.',
            quote: 'wicks',
            author: 'offline',
          },
        ],
        talkingPoints: [{ headline: 'Lamps', detail: 'Kept lamps for 9 years', requirement: 'knows lamps' }],
        signals: [{ kind: 'pay_not_stated', severity: 'info', text: 'Pay is not stated.', quote: null }],
      }),
    );
    expect(markdown).toContain('## Company snapshot\n\n- Keeps 31 lights. (stated)');
    expect(markdown).toContain('- Morse (stated: “fluent in Morse”)\n- Lamps (likely, implied by Morse)');
    expect(markdown).toContain(
      '## Likely questions (1)\n\n| area | question | why |\n|---|---|---|\n| craft | How do you trim a wick? | The ad: “wicks”. |',
    );
    expect(markdown).toContain('- Lamps: Kept lamps for 9 years (answers: “knows lamps”)');
    expect(markdown).toContain('- info: Pay is not stated.');
  });

  it('lets nothing of an ad become a link, an image, HTML or another cell', () => {
    const evil = 'a | b\n![x](http://evil.example/p.png) <script> `code` *bold* [link](javascript:1)';
    const markdown = briefToMarkdown(
      aBrief({ likelyQuestions: [{ area: 'domain', question: evil, why: evil, quote: null, author: 'offline' }] }),
    );
    const row = markdown.split('\n').find((line) => line.startsWith('| domain'));
    expect(row?.match(/(?<!\\)\|/g)).toHaveLength(4);
    expect(row).not.toMatch(/(?<!\\)[[\]<`*]/);
    expect(unescapeMarkdown(escapeMarkdown(evil))).toBe(evil.replace('\n', ' '));
  });

  it('names the source so that its address cannot break out of the link', () => {
    const markdown = briefToMarkdown(aBrief({ posting: aPosting({ sourceUrl: 'https://jobs.example/a b>c' }) }));
    expect(markdown).toContain('## Source\n\n- <https://jobs.example/a%20b%3Ec>');
  });
});
