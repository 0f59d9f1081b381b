import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';

const TASKS = 'You mix, shape and bake through the night with two colleagues. '.repeat(6);
const PROFILE = 'You have learnt the trade and like to work while others sleep. '.repeat(6);
const blocksOf = async (body: string): Promise<string> => {
  const html = `<html><body>${body}</body></html>`;
  const input = { bytes: new TextEncoder().encode(html), contentType: 'text/html', fileName: null, url: null };
  return (await readDocument(input)).blocks
    .map((block) => (block.type === 'field' ? `${block.label}: ${block.value}` : block.text))
    .join('\n');
};

describe('the text of an ad on a page', () => {
  it('holds each section that the markup names, in the order of the page and with its list', async () => {
    const text = await blocksOf(
      `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Night baker</h1>
      <section><h2>Who we are</h2><div itemprop="description"><p>${'Kornhaus bakes for nine shops along the river. '.repeat(8)}</p></div></section>
      <section><h2>The job</h2><div itemprop="responsibilities"><ul><li>Fire the ovens at two in the morning</li><li>Shape three hundred loaves by hand</li></ul></div></section>
      <section><h2>Your profile</h2><div itemprop="qualifications"><ul><li>A finished apprenticeship as a baker</li></ul></div></section>
      <section><h2>Good to know</h2><div itemprop="incentives"><p>We pay a night bonus, and bread is free for the family.</p></div></section></div>`,
    );
    expect(text.slice(text.indexOf('Who we are')).split('\n')).toEqual([
      'Who we are',
      expect.stringContaining('Kornhaus bakes for nine shops'),
      'The job',
      'Fire the ovens at two in the morning',
      'Shape three hundred loaves by hand',
      'Your profile',
      'A finished apprenticeship as a baker',
      'Good to know',
      'We pay a night bonus, and bread is free for the family.',
    ]);
  });

  it.each([
    'Die Stadt Bergau (rund 21.000 Einwohner) sucht zum nächstmöglichen Zeitpunkt für den Eigenbetrieb eine',
    'La Communauté de communes du Val de Brenne (14 communes, 90 agents) recrute pour son service technique un',
    'De gemeente Oosterveen zoekt voor het team Groen en Spelen per 1 september (of zoveel eerder als kan) een',
  ])('begins with the sentence that its title ends: %j', async (lead) => {
    const text = await blocksOf(
      `<main><p>${lead}</p><h1>Gardener</h1><h2>Your tasks</h2><p>${TASKS}</p><h2>Your profile</h2><p>${PROFILE}</p></main>`,
    );
    expect(text.startsWith(lead)).toBe(true);
  });

  it('holds all sections that are set alike, whichever of them is called after the job', async () => {
    const section = (id: string, title: string, text: string): string =>
      `<div class="section" id="${id}"><h2>${title}</h2><p>${text}</p></div>`;
    const text = await blocksOf(
      `<main><h1>Baker</h1>${section('us', 'Our house', 'Kornhaus bakes for nine shops along the river. '.repeat(5))}${section('the-job', 'The work', TASKS)}${section('you', 'You', PROFILE)}</main>`,
    );
    expect(text).toContain('Kornhaus bakes');
    expect(text).toContain('You mix, shape and bake');
    expect(text).toContain('You have learnt the trade');
  });

  it('keeps a heading that is called like a button, where prose stands under it', async () => {
    const text = await blocksOf(
      `<main><h1>Baker</h1><h2>Your tasks</h2><p>${TASKS}</p><h2>Apply</h2><p>Write to Anke and Jon with two lines on what you baked last.</p><p><a href="#">Apply now</a></p></main>`,
    );
    expect(text).toContain('\nApply\nWrite to Anke');
    expect(text).not.toContain('Apply now');
  });

  it('keeps the place that links to its map, and whom to write to beside the text', async () => {
    const text = await blocksOf(
      `<main><article><header><h1>Baker</h1></header><ul class="meta"><li class="job-type">Part time</li><li class="location"><a href="#">Oldersum</a></li></ul><div><p>${TASKS}</p><p>${PROFILE}</p></div><aside><h3>Kornhaus</h3><ul><li>Ask for Anke Behn, anke@kornhaus.example</li></ul></aside></article><aside><h3>Shops</h3><p>shop@kornhaus.example</p></aside></main>`,
    );
    expect(text).toContain('Oldersum');
    expect(text).toContain('Anke Behn');
    expect(text).not.toContain('shop@');
  });

  it('keeps what an application has to name and where it goes, below the last words of the ad', async () => {
    const text = await blocksOf(
      `<main><article><h1>Night baker</h1><h2>Your tasks</h2><p>${TASKS}</p><h2>Your profile</h2><p>${PROFILE}</p>
      <p>Kennziffer: KB-26-14</p><p>E-mail: ovens@kornhaus.example</p><p>Views: 214</p></article></main>`,
    );
    expect(text).toContain('KB-26-14');
    expect(text).toContain('ovens@kornhaus.example');
    expect(text).not.toContain('214');
  });

  it('goes on where the markup names only how the ad begins, and the rest stands under the titles of an ad', async () => {
    const text = await blocksOf(
      `<div id="page"><div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Cuisinier</h1>
      <div itemprop="description"><p>${'La maison cherche quelqu’un pour la saison, avec le chef et deux commis. '.repeat(6)}</p></div>
      <dl><dt>Durée du travail</dt><dd>39 h</dd><dt>Déplacements</dt><dd>Jamais</dd></dl>
      <h2>Profil souhaité</h2><ul><li>Deux saisons derrière les fourneaux</li></ul></div>
      <section><h2>Offres similaires</h2><ul><li>Commis de salle à Thônes</li></ul></section></div>`,
    );
    expect(text).toContain('Profil souhaité\nDeux saisons derrière les fourneaux');
    expect(text).toContain('39 h');
    expect(text).not.toContain('Thônes');
  });

  it('keeps every row of the table of facts that the ad begins with', async () => {
    const rows = [
      ['Reference number', 'B-114'],
      ['Department', 'Bakery'],
      ['Location', 'Oldersum'],
      ['Salary', '2900 euro a month'],
      ['Closing date', '3 May 2026'],
      ['Contact', 'Anke Behn, 04924 100'],
    ].map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`);
    const text = await blocksOf(
      `<main><h1>Baker</h1><table>${rows.join('')}</table><h2>Your tasks</h2><p>${TASKS}</p><p>${PROFILE}</p></main>`,
    );
    for (const value of ['B-114', 'Bakery', 'Oldersum', 'Anke Behn, 04924 100']) expect(text).toContain(value);
  });

  it.each([
    'Retouren en emballage afhandelen',
    'Terugbellen van klanten die een vraag hebben',
    'Retours clients et litiges',
    'Volver a pintar los bancos del parque',
    'Postuler aux appels d’offres publics',
  ])('keeps a duty that begins like a button: %j', async (duty) => {
    const text = await blocksOf(
      `<main><h1>Baker</h1><h2>Your tasks</h2><p>${TASKS}</p><ul><li>Bake</li><li>${duty}</li></ul><h2>Your profile</h2><p>${PROFILE}</p></main>`,
    );
    expect(text).toContain(duty);
  });
});
