import { expect, test } from 'vitest';
import { type FormState, readForm } from '../../../../src/slack/listeners/views/form-input.ts';
import { AD } from '../../../e2e/harness.ts';

const form = (values: Record<string, object | string>): FormState =>
  Object.fromEntries(
    ['link', 'text0', 'text1', 'text2', 'text3', 'file', 'channel'].map((block) => {
      const value = values[block];
      return [block, { value: (typeof value === 'object' ? value : { value: value ?? null }) as never }];
    }),
  );

test('the text goes on over its fields without a seam', () => {
  const input = readForm(form({ text0: AD.slice(0, 200), text1: AD.slice(200) }), null);
  expect(input).toEqual({ sources: [{ type: 'text', text: AD, url: null }], channel: null });
});

test('a text with a link is one job that keeps the link', () => {
  const input = readForm(form({ link: 'https://jobs.example.com/1', text0: AD }), null);
  expect(input).toMatchObject({ sources: [{ type: 'text', url: 'https://jobs.example.com/1' }] });
});

test('a pasted text keeps the link of the job it is for', () => {
  expect(readForm(form({ text0: AD }), 'https://jobs.example.com/walled')).toMatchObject({
    sources: [{ type: 'text', url: 'https://jobs.example.com/walled' }],
  });
});

test.each([
  [{}, 'link'],
  [{ link: 'ftp://jobs.example.com' }, 'link'],
  [{ link: 'not an address' }, 'link'],
  [{ text0: 'too short' }, 'text0'],
])('%j is refused at the field %s', (values, block) => {
  expect(readForm(form(values), null)).toMatchObject({ errors: { [block]: expect.any(String) } });
});

test('files and the chosen channel are taken', () => {
  const input = readForm(
    form({ file: { files: [{ id: 'F1', name: 'ad.pdf' }] }, channel: { selected_conversation: 'C9' } }),
    null,
  );
  expect(input).toMatchObject({ sources: [{ type: 'file', fileId: 'F1' }], channel: 'C9' });
});
