import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeTyped, linksIn, pingsIn, unescapeText } from '../../src/workspace/text.ts';

const directory = {
  people: new Map([
    ['ada', 'U1'],
    ['jobbrief', 'U2'],
  ]),
  channels: new Map([['jobs', 'C1']]),
};
const encode = (text: string) => encodeTyped(text, directory).text;

test.each([
  ['C & D < E > F', 'C &amp; D &lt; E &gt; F'],
  ['see https://jobs.example.com/a?b=1&c=2.', 'see <https://jobs.example.com/a?b=1&amp;c=2>.'],
  ['(https://example.com/a)', '(<https://example.com/a>)'],
  ['https://example.com/a_(b)', '<https://example.com/a_(b)>'],
  ['apply at example.com/jobs now', 'apply at <http://example.com/jobs|example.com/jobs> now'],
  ['mail ada@example.com', 'mail ada@example.com'],
  ['hi @Ada and @nobody', 'hi <@U1> and @nobody'],
  ['to #jobs not #elsewhere', 'to <#C1|jobs> not #elsewhere'],
  ['<!channel> <@U9>', '&lt;!channel&gt; &lt;@U9&gt;'],
  ['Node.js and ASP.NET', 'Node.js and <http://ASP.NET|ASP.NET>'],
])('%j is handed to apps as %j', (typed, encoded) => {
  expect(encode(typed)).toBe(encoded);
});

test('a message carries the same content as rich text', () => {
  expect(encodeTyped('hi @ada see https://a.example', directory).blocks).toEqual([
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: 'hi ' },
            { type: 'user', user_id: 'U1' },
            { type: 'text', text: ' see ' },
            { type: 'link', url: 'https://a.example' },
          ],
        },
      ],
    },
  ]);
});

test('the links of a message are read back as they were typed', () => {
  expect(linksIn(encode('https://a.example/?x=1&y=2 and b.example.com'))).toEqual([
    'https://a.example/?x=1&y=2',
    'http://b.example.com',
  ]);
});

test('nothing that a person types can ping, and no character is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const encoded = encodeTyped(typed, { people: new Map(), channels: new Map() }).text;
      expect(pingsIn(encoded)).toEqual([]);
      const read = unescapeText(
        encoded.replace(/<http:\/\/[^>|]*\|([^>]*)>/g, '$1').replace(/<(https?:[^>|]*)>/g, '$1'),
      );
      expect(read).toBe(typed);
    }),
  );
});
