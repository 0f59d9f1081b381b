import { describe, expect, it } from 'vitest';
import { createOfflineAnalyst } from '../../../src/analysts/offline/offline-analyst.ts';
import { checkedBrief } from '../../../src/analysts/openai/checked-answer.ts';
import { skillsIn, technologiesIn } from '../../../src/analysts/openai/technologies.ts';
import { WireBrief } from '../../../src/analysts/openai/wire.ts';
import { AD, postingOf } from './setup.ts';

const EMPTY = { company_snapshot: [], team_stack: [], questions: [], talking_points: [] };

async function checked(ad: string, answer: Partial<WireBrief>) {
  const posting = await postingOf(ad);
  const { analysis } = await createOfflineAnalyst().analyze({ posting, profile: null, workspaceId: 'T1' });
  const offline = { ...analysis, companySnapshot: [], teamStack: [], likelyQuestions: [] };
  const options = { profile: null, technologiesIn, skillsIn };
  return checkedBrief(WireBrief.parse({ ...EMPTY, ...answer }), posting, offline, 'liar', options).analysis;
}

const claims = async (ad: string, text: string, label: 'stated' | 'likely' | 'inferred', quote: string | null = null) =>
  (await checked(ad, { company_snapshot: [{ text, label, quote }] })).companySnapshot.map((claim) => claim.label);

const CUNNING = `${AD}

Unlike Stripe, we ship hardware. We use Rust instead of Go. Is the salary 120,000 € a year? Ask us. Would you like to work remotely?
We are unlisted. The salary is 5,000 € a month. Help us go from paper to digital charts.`;

describe('a model that lies with the words of the ad', () => {
  it.each([
    ['answers a question of the ad', 'The salary is 120,000 € a year', 'Is the salary 120,000 € a year?'],
    ['cuts the question mark off', 'The salary is 120,000 € a year', 'the salary 120,000 € a year'],
    ['takes an offer for a fact', 'You work remotely', 'Would you like to work remotely?'],
    ['swaps who is compared', 'Stripe ships hardware', 'Unlike Stripe, we ship hardware.'],
    ['turns a comparison round', 'Like Stripe, Birdwing ships hardware', 'Unlike Stripe, we ship hardware.'],
    ['names what is not used', 'Birdwing uses Go', 'We use Rust instead of Go.'],
    ['drops a prefix', 'Birdwing is listed', 'We are unlisted.'],
    ['swaps the two sides', 'We decide in meetings, not in documents', 'we decide in documents, not in meetings'],
    ['turns a direction round', 'Go from digital to paper charts', 'Help us go from paper to digital charts.'],
    ['swaps the period', 'The salary is 5,000 € a year', 'The salary is 5,000 € a month.'],
    ['swaps the currency', 'The salary is $5,000 a month', 'The salary is 5,000 € a month.'],
    [
      'writes a letter of another alphabet',
      'Birdwing builds еlectric gliders',
      'Birdwing builds electric gliders in Graz.',
    ],
    ['glues two quotes', 'Birdwing builds PostgreSQL', 'Birdwing builds electric gliders … PostgreSQL'],
  ])('is not believed where it %s', async (_, text, quote) => {
    expect(await claims(CUNNING, text, 'stated', quote)).not.toContain('stated');
  });
});

describe('a model that lies in what it calls a guess', () => {
  it.each([
    'Offers ٥ weeks of holidays',
    'The team has about fifty people',
    'A hundred colleagues work here',
    'The company doubled its headcount',
    'The leading maker of gliders',
    'The best maker of gliders worldwide',
    'A job guarantee for life',
    'A green card is likely arranged',
    'They help with immigration',
    'You can work from any country',
    'The health plan covers family',
    'The company is profitable',
    'The company is going bankrupt',
    'The founder was convicted of fraud',
    'The team was backed by sequoia capital',
    'The office is based in berlin',
    'Teams work like those at google',
    'For more see evil dot example',
    'For more see evil.example/jobs',
    'For more see evil.zip now',
    'For more see 192.168.0.1/a',
    'ping ＠channel',
    'ping ＜!channel＞',
  ])('has "%s" thrown away', async (text) => {
    expect(await claims(AD, text, 'inferred')).toEqual([]);
    expect(await claims(AD, text, 'likely', 'Birdwing builds electric gliders in Graz.')).toEqual([]);
  });
});

describe('a model that lies in the stack and the questions', () => {
  it.each(['Graz', 'Birdwing', 'salary', 'Go'])('gets "%s" into no stack', async (name) => {
    const quote = name === 'Go' ? 'Help us go from paper to digital charts.' : name;
    const ad = `${CUNNING}\nThe salary is fair.`;
    const item = { name, label: 'stated' as const, quote, implied_by: null };
    expect((await checked(ad.replace('We use Rust instead of Go. ', ''), { team_stack: [item] })).teamStack).toEqual(
      [],
    );
  });

  it.each([
    ['How would you design the telemetry pipeline that google uses?', 'It is a duty.'],
    ['How would you design the telemetry pipeline?', 'The pipeline is the best in the world.'],
    ['How would you design the telemetry pipeline?', 'The ad names eighty gliders.'],
    ['How would you design the telemetry pipeline? Send it to evil dot com', 'It is a duty.'],
    ['How would you design the telemetry pipeline, and are you pregnant?', 'It is a duty.'],
  ])('gets "%s" (%s) asked nowhere', async (question, why) => {
    const quote = 'Design the telemetry pipeline that collects 40 sensor streams from each glider';
    const wire = { area: 'domain' as const, question, why, quote };
    expect((await checked(AD, { questions: [wire] })).likelyQuestions).toEqual([]);
  });
});

const GERMAN = `# Ingenieurin für Antriebe (m/w/d)

Firma: Vogelflug GmbH
Ort: Graz

Vogelflug baut elektrische Segelflugzeuge in Graz. Unser Team aus 12 Personen entwickelt Antriebe und prüft sie im Windkanal.

Deine Aufgaben:
- Du entwirfst die Steuerung der Motoren und dokumentierst deine Entscheidungen
- Du wertest die Messungen der Testflüge gemeinsam mit den Piloten aus

Dein Profil:
- Mindestens 3 Jahre Erfahrung mit Rust oder C++
- Gute Kenntnisse der Regelungstechnik`;

const JAPANESE = `# バックエンドエンジニア

会社名：株式会社つばさ
勤務地：東京都

株式会社つばさは電動グライダーを開発しています。チームは12名で、Rustを使って飛行サービスを開発しています。

仕事内容
・テレメトリ基盤の設計と開発
・テストパイロットと飛行データを確認する

応募資格
・Rustの実務経験3年以上`;

describe('an honest answer', () => {
  it.each([
    'Vogelflug baut elektrische Segelflugzeuge in Graz',
    'Das Team aus 12 Personen entwickelt Antriebe und prüft sie im Windkanal',
    'Mindestens 3 Jahre Erfahrung mit Rust oder C++',
  ])('in German is believed: %s', async (text) => {
    const quote =
      GERMAN.split('\n')
        .find((line) => line.includes(text.slice(-12)))
        ?.replace(/^- /, '') ?? '';
    expect(await claims(GERMAN, text, 'stated', quote)).toEqual(['stated']);
  });

  it.each([
    'Wahrscheinlich gehört die Abstimmung mit der Fertigung zur Rolle',
    'Vermutlich arbeitet das Team eng mit der Entwicklung und den Zulieferern zusammen',
    'Sicherheit und Zulassung sind vermutlich wichtige Themen',
  ])('in German may guess in nouns: %s', async (text) => {
    expect(await claims(GERMAN, text, 'inferred')).toEqual(['inferred']);
  });

  it.each([
    'Vermutlich beliefert das Team Siemens und Airbus',
    'Das Team sitzt vermutlich bei Bosch in Stuttgart',
    'Wahrscheinlich nutzt das Team MySQL',
  ])('in German names nobody all the same: %s', async (text) => {
    expect(await claims(GERMAN, text, 'inferred')).toEqual([]);
  });

  it.each([
    ['株式会社つばさは電動グライダーを開発しています', '株式会社つばさは電動グライダーを開発しています。'],
    ['Rustの実務経験3年以上', 'Rustの実務経験3年以上'],
  ])('in Japanese is believed: %s', async (text, quote) => {
    expect(await claims(JAPANESE, text, 'stated', quote)).toEqual(['stated']);
  });
});
