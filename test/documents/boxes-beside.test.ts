import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';

const AD = `<h1>Night baker</h1><h2>Your tasks</h2><p>${'You mix, shape and bake through the night with two colleagues. '.repeat(6)}</p><h2>Your profile</h2><p>${'You have learnt the trade and like to work while others sleep. '.repeat(6)}</p>`;
const textOf = async (box: string): Promise<string> => {
  const html = `<html><body><main>${AD}${box}</main></body></html>`;
  const input = { bytes: new TextEncoder().encode(html), contentType: 'text/html', fileName: null, url: null };
  return JSON.stringify((await readDocument(input)).blocks);
};

describe('a box beside the ad', () => {
  it.each([
    'Find us',
    'Opening hours',
    'Öffnungszeiten',
    'Horaires d’ouverture',
    'Últimas noticias',
    'Onde estamos',
    'Dove siamo',
    'Openingstijden',
    'Aktualności',
    'Otevírací doba',
    'お知らせ',
    '新闻动态',
    '오시는 길',
  ])('is no part of it under the heading %j', async (heading) => {
    const text = await textOf(`<div class="box"><h3>${heading}</h3><p>Mill Lane 4, Tuesday to Saturday</p></div>`);
    expect(text).toContain('Your profile');
    expect(text).not.toContain('Mill Lane');
  });
});

describe('the hours of the job', () => {
  it('stay, in such a box as well', async () => {
    const text = await textOf(
      '<div class="box"><h3>Working hours</h3><p>Tuesday to Saturday, from two at night</p></div>',
    );
    expect(text).toContain('Tuesday to Saturday');
  });
});
