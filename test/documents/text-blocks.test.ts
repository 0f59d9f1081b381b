import { describe, expect, it } from 'vitest';
import { descriptionToBlocks } from '../../src/documents/description.ts';
import type { Block } from '../../src/documents/document.ts';
import { htmlToBlocks } from '../../src/documents/html/to-blocks.ts';
import { markdownToBlocks, splitFrontMatter } from '../../src/documents/markdown.ts';
import { textToBlocks } from '../../src/documents/plain-text.ts';
import { renderMarkdown } from '../../src/documents/render-markdown.ts';

const heading = (text: string, level: number): Block => ({ type: 'heading', level, text });
const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const item = (text: string, depth = 0): Block => ({ type: 'list_item', depth, text });
const field = (label: string, value: string): Block => ({ type: 'field', label, value });
const short = (blocks: Block[]): string[] =>
  blocks.map((block) => (block.type === 'field' ? `${block.label}=${block.value}` : `${block.type[0]}:${block.text}`));

describe('plain text', () => {
  it.each(['•', '-', '–', '*', '·', '●', '▪', '◦', '‣', '・', '■', '➢', '✓', '?'])('knows the bullet %s', (bullet) => {
    expect(textToBlocks(`Requirements:\n${bullet} Keeps calm\n${bullet} Climbs well`)).toEqual([
      heading('Requirements:', 4),
      item('Keeps calm'),
      item('Climbs well'),
    ]);
  });

  it('knows numbered lists, in Western and full-width figures', () => {
    expect(textToBlocks('Tasks:\n1. Light the lamp\n2. Write the log').slice(1)).toEqual([
      item('1. Light the lamp'),
      item('2. Write the log'),
    ]);
    expect(
      textToBlocks('仕事内容\n１）灯をともす\n２）日誌を書く')
        .slice(1)
        .map(({ type }) => type),
    ).toEqual(['list_item', 'list_item']);
  });

  it('rejoins what was broken at a margin, and nothing else', () => {
    const text = [
      'We keep the lamps of nine harbours burning through the winter',
      'storms, and we write down what each of them did to the masonry',
      'of the towers, which are older than anybody who works in them',
      'today and will be here when we are gone.',
      '',
      '- You climb two hundred steps each day, whatever the weather of',
      '  the day may be',
      '- You speak Cornish',
    ].join('\n');
    expect(textToBlocks(text).map(({ type }) => type)).toEqual(['paragraph', 'list_item', 'list_item']);
    expect(textToBlocks('Lightkeeper\nFalmouth\nFull-time').map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('sees labels, also with the value on the next line, and parts glued ones', () => {
    expect(
      short(textToBlocks('Location: Falmouth\nSalary :\n£30,000 a year\nCloses: 08/30/2026Address: 5 Mill Lane')),
    ).toEqual(['Location=Falmouth', 'Salary=£30,000 a year', 'Closes=08/30/2026', 'Address=5 Mill Lane']);
  });

  it('takes lines under a title for its list when their bullets were lost, up to the closing words', () => {
    const text = 'What you bring\nThree years at sea\nA driving licence\n\nHow to apply\nWrite to us.';
    expect(short(textToBlocks(text))).toEqual([
      'h:What you bring',
      'l:Three years at sea',
      'l:A driving licence',
      'h:How to apply',
      'p:Write to us.',
    ]);
  });

  it('does not take a demand for a title', () => {
    expect(
      textToBlocks('- Strong communication skills\n- Experience with Rust').every(({ type }) => type === 'list_item'),
    ).toBe(true);
    expect(
      short(textToBlocks('Requirements\n\nStrong communication skills\nExperience with Rust\nNo fear of heights'))[1],
    ).toBe('l:Strong communication skills');
  });

  it('cuts an ad in one line at its titles, in German too, and keeps every word', () => {
    const intro =
      'Seit 1987 drehen sich unsere Mühlen über dem Fehnland, und jede gehört den Leuten, die darunter wohnen. Wir suchen dich für unser Team in Leer, das den ganzen Norden betreut und im Sommer elf Getriebe tauscht.';
    const ad = `${intro} Deine Aufgaben: Du wartest elf Windräder. Du planst den Austausch der Getriebe. Dein Profil: Ausbildung als Mechatroniker. Schwindelfrei und wetterfest. Wir bieten: Vier Tage Woche im Winter. Eigener Werkstattwagen.`;
    const blocks = textToBlocks(ad);
    expect(short(blocks).slice(1)).toEqual([
      'h:Deine Aufgaben:',
      'l:Du wartest elf Windräder.',
      'l:Du planst den Austausch der Getriebe.',
      'h:Dein Profil:',
      'l:Ausbildung als Mechatroniker.',
      'l:Schwindelfrei und wetterfest.',
      'h:Wir bieten:',
      'l:Vier Tage Woche im Winter.',
      'l:Eigener Werkstattwagen.',
    ]);
    expect(renderMarkdown(blocks).match(/\p{L}+/gu)).toEqual(ad.match(/\p{L}+/gu));
  });
});

describe('boxes to tick', () => {
  it('keeps the boxes of a choice of which some are ticked', () => {
    expect(short(markdownToBlocks('- [x] Permanent\n- [ ] Temporary'))).toEqual(['l:☑ Permanent', 'l:☐ Temporary']);
  });

  it('takes boxes that are all empty, or all ticked, for mere bullets', () => {
    expect(short(markdownToBlocks('- [ ] Keeps calm\n- [ ] Climbs well'))).toEqual(['l:Keeps calm', 'l:Climbs well']);
    expect(short(markdownToBlocks('- [x] You deploy\n- [x] You rest'))).toEqual(['l:You deploy', 'l:You rest']);
  });
});

describe('Markdown', () => {
  it('gives headings, nested lists, tables, bold lines as titles and code chips as lines', () => {
    const text =
      '# [Lightkeeper](https://x.example)\n#### `💰 GBP 30k` `🌎 Falmouth`\n\n**What you will do**\n\n* Keep the **lamp**\n  * Trim the wick\n\n| Term | Value |\n|---|---|\n| Start | May |\n\nR&amp;D <b>now</b><br>later';
    expect(markdownToBlocks(text)).toEqual([
      heading('Lightkeeper', 1),
      paragraph('💰 GBP 30k'),
      paragraph('🌎 Falmouth'),
      heading('What you will do', 3),
      item('Keep the lamp'),
      item('Trim the wick', 1),
      field('Term', 'Value'),
      field('Start', 'May'),
      paragraph('R&D now'),
      paragraph('later'),
    ]);
  });

  it('reads front matter, also such that is no YAML', () => {
    expect(splitFrontMatter('---\ntitle: Lightkeeper\nTags: [sea, light]\ndate: 2026-11-02\n---\nBody')).toEqual({
      meta: { title: 'Lightkeeper', tags: 'sea, light', date: expect.stringContaining('2026-11-02') },
      body: 'Body',
    });
    expect(splitFrontMatter('---\ntitle: Keeper: nights\nplace: "Fal\n---\nBody').meta).toMatchObject({
      title: 'Keeper: nights',
    });
  });
});

describe('HTML', () => {
  it('gives label and value pairs as fields, however they are set', () => {
    for (const html of [
      '<dl><dt>Location</dt><dd>Falmouth</dd></dl>',
      '<table><tr><th>Location:</th><td>Falmouth</td></tr></table>',
      '<p><strong>Location:</strong> Falmouth</p>',
      '<p>Location: Falmouth</p>',
      '<ul><li><h3>Location</h3><span>Falmouth</span></li></ul>',
      '<div><span class="label">Location</span><span class="value">Falmouth</span></div>',
    ]) {
      expect(htmlToBlocks(html)).toEqual([field('Location', 'Falmouth')]);
    }
  });

  it('takes a bold line for a title, and bold words in a sentence for words', () => {
    expect(htmlToBlocks('<p><b>What you bring</b></p><p>A <b>good</b> coat.</p>')).toEqual([
      heading('What you bring', 3),
      paragraph('A good coat.'),
    ]);
    expect(htmlToBlocks('<strong>What you bring<br><br></strong><ul><li>Coat</li></ul>')).toEqual([
      heading('What you bring', 3),
      item('Coat'),
    ]);
  });

  it('keeps apart what the page sets apart', () => {
    expect(htmlToBlocks('<div><span>Location</span><span>Falmouth</span></div>').map(({ type }) => type)).not.toContain(
      'heading',
    );
    expect(renderMarkdown(htmlToBlocks('<div><span>Location</span><span>Falmouth</span></div>'))).toBe(
      'Location Falmouth',
    );
    expect(renderMarkdown(htmlToBlocks('<p>Java<b>Script</b> and H<sub>2</sub>O</p>'))).toBe('JavaScript and H2O');
  });
});

describe('a description in a payload', () => {
  const expected = ['h:What you bring', 'l:A coat & a hat', 'l:A book'];
  it.each([
    ['HTML', '<h3>What you bring</h3><ul><li>A coat &amp; a hat</li><li>A book</li></ul>'],
    [
      'escaped HTML',
      '&lt;h3&gt;What you bring&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;A coat &amp;amp; a hat&lt;/li&gt;&lt;li&gt;A book&lt;/li&gt;&lt;/ul&gt;',
    ],
    [
      'HTML escaped twice',
      '&amp;lt;h3&amp;gt;What you bring&amp;lt;/h3&amp;gt;&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;A coat &amp;amp;amp; a hat&amp;lt;/li&amp;gt;&amp;lt;li&amp;gt;A book&amp;lt;/li&amp;gt;&amp;lt;/ul&amp;gt;',
    ],
    ['Markdown', '### What you bring\n\n* A coat & a hat\n* A book'],
    ['text with bullets', 'What you bring\n\n• A coat & a hat\n• A book'],
    ['text with entities', 'What you bring\n\n• A coat &amp; a hat\n• A book'],
    ['text whose line breaks are spelt out', 'What you bring\\n\\n- A coat & a hat\\n- A book'],
  ])('is read as what it is: %s', (_kind, value) => {
    expect(short(descriptionToBlocks(value))).toEqual(expected);
  });
});

describe('the rendered Markdown', () => {
  it('holds each block verbatim, lists tight and everything else apart', () => {
    expect(
      renderMarkdown([
        heading('Lightkeeper', 1),
        field('Pay', '£5 * 3'),
        paragraph('C# & a_b'),
        item('One'),
        item('Two', 1),
      ]),
    ).toBe('# Lightkeeper\n\n- Pay: £5 * 3\n\nC# & a_b\n\n- One\n  - Two');
  });
});
