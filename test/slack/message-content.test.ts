import { describe, expect, test } from 'vitest';
import { mayBeAd, readContent, unwrap } from '../../src/slack/message-content.ts';

describe('unwrapping what Slack wrote', () => {
  test('links become their label, or their address where the label repeats it', () => {
    expect(unwrap('See <https://jobs.example.com/1|the opening> or <https://jobs.example.com/2>')).toEqual({
      text: 'See the opening or https://jobs.example.com/2',
      urls: ['https://jobs.example.com/1', 'https://jobs.example.com/2'],
    });
    expect(unwrap('<http://example.com|example.com>').text).toBe('http://example.com');
  });

  test('entities of an address are decoded, also in its query', () => {
    expect(unwrap('<https://jobs.example.com/?a=1&amp;b=2>').urls).toEqual(['https://jobs.example.com/?a=1&b=2']);
  });

  test('an address that nobody wrapped is found, without the full stop after it', () => {
    expect(unwrap('Look: https://jobs.example.com/1.').urls).toEqual(['https://jobs.example.com/1']);
  });

  test('mentions, broadcasts and formatting marks go, words stay', () => {
    expect(unwrap('<@U1> *Senior Keeper* at _Harbour_ for <!here> in <#C1|jobs>').text).toBe(
      'Senior Keeper at Harbour for  in #jobs',
    );
    expect(unwrap('snake_case_name and 2 * 3 * 4').text).toBe('snake_case_name and 2 * 3 * 4');
  });

  test('mail addresses keep their words and are no links', () => {
    expect(unwrap('Write to <mailto:jobs@example.com|jobs@example.com>')).toEqual({
      text: 'Write to jobs@example.com',
      urls: [],
    });
  });

  test('escaped characters come back', () => {
    expect(unwrap('R&amp;D, pay &gt; 5 &lt; 6').text).toBe('R&D, pay > 5 < 6');
  });
});

test('a forwarded post counts as the message’s own words and files; an unfurl does not', () => {
  const content = readContent({
    text: '',
    attachments: [
      { is_share: true, text: 'A job at &lt;Harbour&gt;', files: [{ id: 'F1', name: 'ad.pdf' }] },
      { title: 'Preview', text: 'not said by anybody' },
    ],
  });
  expect(content.text).toBe('A job at <Harbour>');
  expect(content.files.map(({ id }) => id)).toEqual(['F1']);
});

describe('which files may be an ad', () => {
  test.each(['job.txt', 'Job.PDF', 'ad.docx', 'page.html', 'role.md'])('%s', (name) => {
    expect(mayBeAd({ id: 'F1', name }, false)).toBe(true);
  });
  test.each(['photo.png', 'sheet.xlsx', 'My_Resume.pdf', 'Lebenslauf.pdf', 'cover letter.docx', 'CV-Okafor.pdf'])(
    'not %s',
    (name) => {
      expect(mayBeAd({ id: 'F1', name }, false)).toBe(false);
    },
  );
  test('a snippet without an extension, and a stub that says nothing of itself', () => {
    expect(mayBeAd({ id: 'F1', name: 'Untitled', mode: 'snippet' }, false)).toBe(true);
    expect(mayBeAd({ id: 'F1', file_access: 'check_file_info' }, false)).toBe(true);
  });
  test('anything that the bot was asked to read', () => {
    expect(mayBeAd({ id: 'F1', name: 'resume-of-a-role.pdf' }, true)).toBe(true);
  });
});
