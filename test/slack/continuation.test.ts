import { describe, expect, test } from 'vitest';
import { continuesAd } from '../../src/slack/continuation.ts';

describe('what goes on with the ad before it', () => {
  test.each([
    'Requirements\n- Five years at sea\n- A licence',
    '*What we offer:*\nA house by the sea',
    '• Maintain lamps\n• Train keepers\n• Write reports',
    'and to be on call in every second week of the winter,\nwhich is paid extra',
    'Wir bieten\n- Ein Haus am Meer',
  ])('%s', (text) => {
    expect(continuesAd(text, false)).toBe(true);
  });

  test('also a section that would pass for an ad on its own', () => {
    expect(continuesAd('Qualifications:\n- 5+ years of Python\n- Degree\n\nApply by Friday', true)).toBe(true);
  });
});

describe('what does not', () => {
  test.each([
    'Nice one!',
    'lol',
    'What do you think of this one? I like the pay but not the place.',
    'Thanks for sharing, I will apply tomorrow and tell you how it went.',
  ])('chat: %s', (text) => {
    expect(continuesAd(text, false)).toBe(false);
  });

  test.each(['iOS Engineer', 'Benefits Manager', 'Education Lead', 'Experience Designer'])(
    'another ad, titled %s',
    (title) => {
      expect(continuesAd(`${title}\n\nWe are looking for one.\n- Do this\n- Do that`, true)).toBe(false);
    },
  );

  test('another ad, with a title of its own', () => {
    expect(continuesAd('Harbour Cook\n\nWe are looking for a cook.\n- Cook\n- Clean', true)).toBe(false);
  });
});
