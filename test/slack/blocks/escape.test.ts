import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMrkdwn, literal, safeUrl, unescapeSlack } from '../../../src/slack/blocks/escape.ts';
import { cut } from '../../../src/slack/blocks/limits.ts';

test('nothing of Slack’s control syntax survives in mrkdwn', () => {
  expect(escapeMrkdwn('<!channel> & <@U1>')).toBe('‹!channel&gt; &amp; ‹@U1&gt;');
  expect(escapeMrkdwn('<https://x.example|here>')).toBe('&lt;https://x.example|here&gt;');
});

test('marks do not format and emoji names do not become emoji', () => {
  expect(escapeMrkdwn('*b*')).toBe('*\u200bb*\u200b');
  expect(escapeMrkdwn(':tada:')).toBe(':\u200btada:');
  expect(escapeMrkdwn('10:30 and C++')).toBe('10:30 and C++');
});

test('hidden and reordering characters are gone, ordinary ones stay', () => {
  expect(literal('a\u202eb\u200bc\u0000d\u{e0041}e\ufefff')).toBe('abcdef');
  expect(literal('Zażółć 日本語 👩‍🚀 “quoted”\nnext')).toBe('Zażółć 日本語 👩‍🚀 “quoted”\nnext');
});

test('only http and https addresses are linked', () => {
  expect(safeUrl('javascript:alert(1)')).toBeNull();
  expect(safeUrl('https://jobs.example.com/1')).toBe('https://jobs.example.com/1');
  expect(safeUrl('nonsense')).toBeNull();
});

test('entities come back as the characters they stand for, once', () => {
  expect(unescapeSlack('a &amp;lt; b &lt;c&gt;')).toBe('a &lt; b <c>');
});

test('a cut text keeps its limit and never splits a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(50), (text, limit) => {
      const short = cut(text, limit);
      expect(short.length).toBeLessThanOrEqual(limit);
      expect(short.isWellFormed() || !text.isWellFormed()).toBe(true);
      if (text.length <= limit) expect(short).toBe(text);
    }),
  );
});
