import { describe, expect, it } from 'vitest';
import { findJobSources } from '../../src/core/find-job-sources.ts';
import { JOB_TEXTS } from '../extraction/job-texts.ts';
import { CHAT_MESSAGES } from './chat-messages.ts';

/** What a person typed; its links are found as the chat platform finds them. */
const linksIn = (text: string) => text.match(/https?:\/\/[^\s)>]+/g) ?? [];
const found = (text: string, explicit = false) => findJobSources({ text, urls: linksIn(text), explicit });
const urls = (text: string, explicit = false) =>
  found(text, explicit).map((source) => (source.type === 'url' ? source.url : source.type));

const JOB_LINKS = [
  'https://boards.greenhouse.io/elmstreet/jobs/4711001',
  'https://job-boards.eu.greenhouse.io/elmstreet/jobs/4711001?gh_src=x',
  'https://jobs.lever.co/elmstreet/0f8fad5b-d9cb-469f-a165-70867728950e',
  'https://jobs.ashbyhq.com/elmstreet/0f8fad5b-d9cb-469f-a165-70867728950e',
  'https://elm.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds/Night-Baker_R-1234',
  'https://www.linkedin.com/jobs/view/3812345678',
  'https://uk.linkedin.com/jobs/view/night-baker-at-elm-3812345678?trk=x',
  'https://www.linkedin.com/jobs/search/?currentJobId=3812345678',
  'https://uk.indeed.com/viewjob?jk=0a1b2c3d4e5f6a7b',
  'https://www.glassdoor.co.uk/job-listing/night-baker-JV_IC1.htm?jl=1009',
  'https://elmstreet.example/careers?gh_jid=4711001',
  'https://elmstreet.example/careers/night-baker',
  'https://careers.elmstreet.example/en/17-night-baker-4711',
  'https://elmstreet.example/company/jobs/4711',
  'https://www.kober.example/karriere/elektroniker-gebaeudetechnik',
  'https://nuage.example/recrutement/developpeur-web',
  'https://vagas.nuvem.example/enfermeiro-uti',
  'https://github.com/backend-br/vagas/issues/4711',
  'https://elm.recruitee.com/o/night-baker',
  'https://www.google.com/url?q=https://jobs.lever.co/elmstreet/0f8fad5b-d9cb-469f-a165-70867728950e',
];

const CHAT_LINKS = [
  'https://github.com/elmstreet/oven-controller',
  'https://github.com/elmstreet/oven-controller/pull/12',
  'https://www.youtube.com/watch?v=abc123',
  'https://docs.python.org/3/library/asyncio-task.html',
  'https://developer.mozilla.org/en-US/docs/Web/API',
  'https://elmstreet.slack.com/archives/C01234567/p1700000000000100',
  'https://docs.google.com/document/d/abc/edit',
  'https://www.nytimes.com/2026/03/01/business/jobs-report.html',
  'https://www.bbc.co.uk/news/business-4711',
  'https://news.ycombinator.com/item?id=4711',
  'https://stackoverflow.com/questions/4711/how-do-i-do-this-job',
  'https://zoom.us/j/123456789',
  'https://www.linkedin.com/in/maria-jensen',
  'https://www.linkedin.com/posts/maria-jensen_hiring-activity-4711',
  'https://www.linkedin.com/company/elmstreet',
  'https://elmstreet.example/',
  'https://elmstreet.example/blog/2026/how-we-hire',
  'https://blog.elmstreet.example/careers-in-baking',
  'https://hillside.example/2026/03/01/market-report',
  'https://en.wikipedia.org/wiki/Job',
  'https://elmstreet.example/careers/benefits',
  'https://elmstreet.example/jobs/search?q=baker',
];

describe('a link in a message that nobody addressed to the bot', () => {
  it.each(JOB_LINKS)('is a job: %s', (link) => {
    expect(urls(link)).toEqual([link]);
    expect(urls(`anyone tried this one yet? ${link} looks fun`)).toEqual([link]);
  });

  it.each(CHAT_LINKS)('is chat: %s', (link) => {
    expect(urls(`have a look at ${link} when you have a minute`)).toEqual([]);
  });

  it.each(CHAT_LINKS.filter((link) => !/careers\/benefits|jobs\/search/.test(link)))(
    'is chat, posted alone: %s',
    (link) => {
      expect(urls(link)).toEqual([]);
    },
  );

  it.each([
    'New role at Elm Street: https://elmstreet.example/p/4711',
    'We are hiring a baker! https://elmstreet.example/p/4711',
    'Job ad of the day\nhttps://elmstreet.example/p/4711',
    'Passende Stelle für Jonas https://elmstreet.example/p/4711',
    '求人です https://elmstreet.example/p/4711',
    'https://elmstreet.example/p/4711',
  ])('that only its words tell is a job: %s', (text) => {
    expect(urls(text)).toEqual(['https://elmstreet.example/p/4711']);
  });

  it.each([
    'great job everyone! https://elmstreet.example/p/4711',
    'the nightly job failed: https://ci.elmstreet.example/runs/4711',
    'role-based access is documented at https://elmstreet.example/p/4711',
    'lunch menu https://elmstreet.example/p/4711',
    'does anyone know why https://elmstreet.example/p/4711 is so slow today',
  ])('that other words stand beside is chat: %s', (text) => {
    expect(urls(text)).toEqual([]);
  });
});

describe('a message', () => {
  it('with several job links names each once, in order, and no other link', () => {
    const [first = '', second = '', third = ''] = JOB_LINKS;
    const text = `Three for today:\n1. ${first}\n2. ${second}\n3. ${third}\nagain ${first}#app and our board https://github.com/elmstreet/board`;
    expect(urls(text)).toEqual([first, second, third]);
  });

  it('that is a pasted ad with links is one text', () => {
    const ad = `${JOB_TEXTS.find(({ name }) => name === 'en nurse')?.text}\nApply: https://boards.greenhouse.io/elmstreet/jobs/4711001 or https://elmstreet.example/careers/nurse`;
    expect(found(ad)).toEqual([{ type: 'text', text: ad }]);
    expect(found(ad, true)).toEqual([{ type: 'text', text: ad }]);
  });

  it.each(CHAT_MESSAGES.map((message) => [message.slice(0, 60), message]))(
    'of chat shares nothing: %s',
    (_, message) => {
      expect(found(message)).toEqual([]);
    },
  );
});

describe('a message to the bot', () => {
  it('means any link in it', () => {
    for (const link of ['https://elmstreet.example/', 'https://docs.google.com/document/d/abc/edit', ...JOB_LINKS]) {
      expect(urls(`what about ${link} ?`, true)).toEqual([link]);
    }
  });

  it('never means a link to another message', () => {
    expect(urls('see https://elmstreet.slack.com/archives/C01234567/p1700000000000100', true)).toEqual([]);
  });

  it.each(JOB_TEXTS.filter(({ text }) => linksIn(text).length === 0))('means its text: $name', ({ text }) => {
    expect(found(text, true)).toEqual([{ type: 'text', text }]);
  });

  it.each(['hi', 'help', 'what can you do?', 'thanks!', ''])('that only says “%s” shares nothing', (text) => {
    expect(found(text, true)).toEqual([]);
  });
});
