import { describe, expect, it } from 'vitest';
import { fingerprintOf, isSameAd, similarity, textSignature } from '../../src/core/near-duplicate.ts';

const INTRO = `Elm Street Bakery is a family business with four shops in Leeds. Since 1987 Elm Street Bakery has baked sourdough, rolls and cakes by hand, and every morning two thousand people have our bread for breakfast. We believe that good bread needs time, and that good bakers do as well.`;
const BENEFITS = `What we offer
You get 28 days of holiday, free bread, a pension with six percent from us and a bonus at the end of the year. We pay for courses and exams, and for your work clothes. Twice a year the whole team of Elm Street Bakery goes away for a weekend. Shifts are planned six weeks ahead and swaps are never a problem.
Equal opportunity
Elm Street Bakery welcomes applications from people of every age, gender, origin, religion and orientation. Tell us if you need an adjustment for the interview and we will arrange it without further questions.`;
const BAKER_BODY = `Your tasks
You prepare the doughs for sourdough loaves, rolls and baguettes from the evening on, look after the starters and write down temperatures and times. You run the deck oven between two and five in the morning, judge crust and crumb and correct the next batch. You load the vans together with the drivers and leave the bakehouse clean for the confectioners. Once a month you test a new recipe with the head baker and taste it with the shop teams.
Your profile
You have finished an apprenticeship as a baker or have baked at night for at least two years. You know how flour from different mills behaves, you can lift sacks of twenty five kilograms, and you like working while the town sleeps. A driving licence is a plus.`;
const SELLER_BODY = `Your tasks
You open the shop at six, arrange the counter so that people stop at the window, advise customers about ingredients and allergens and keep the queue friendly and short. You count the till at noon, order for the next day with the tablet and train the Saturday helpers. You decorate the window for the seasons and answer the reviews of the shop.
Your profile
You have sold food before and like talking to people early in the morning. You calculate quickly in your head, stay calm when the queue reaches the street and know the basics of food hygiene. Other languages are welcome in our street.`;

const ad = (title: string | null, ...parts: string[]) => ({ title, description: parts.join('\n') });
const same = (a: ReturnType<typeof ad>, b: ReturnType<typeof ad>) => isSameAd(fingerprintOf(a), fingerprintOf(b));
const baker = ad('Night Baker', INTRO, BAKER_BODY, BENEFITS);

describe('the same ad', () => {
  it('is recognised on another board, with its buttons, fields and markup', () => {
    const copy = ad(
      'Night Baker (m/f/d) – Leeds',
      'Posted 3 days ago',
      'Location: Leeds',
      `**${INTRO}**`,
      BAKER_BODY.toUpperCase(),
      BENEFITS.replaceAll('\n', '\n\n- '),
      'Seniority level: Entry level. Employment type: Full-time. Industries: Food production',
    );
    expect(same(baker, copy)).toBe(true);
  });

  it('is recognised in an agency’s copy without the employer’s name and introduction', () => {
    const copy = ad(
      'Night Baker',
      'Our client, a well known family bakery in the north of England, is looking for a baker to join them.',
      BAKER_BODY,
      BENEFITS.replaceAll('Elm Street Bakery', 'our client').replaceAll(' us ', ' them ').replace('We pay', 'They pay'),
      'Please send your CV to Ben at Northern Staffing. Only shortlisted candidates will be contacted.',
    );
    expect(same(baker, copy)).toBe(true);
  });

  it('is recognised without any title', () => {
    expect(same(ad(null, INTRO, BAKER_BODY, BENEFITS), ad(null, BAKER_BODY, BENEFITS, 'Apply now'))).toBe(true);
  });

  it('is recognised in a language without spaces', () => {
    const text =
      '夜間のパン職人を募集しています。生地の仕込み、窯の管理、朝の積み込みまでを担当していただきます。二年以上の製パン経験がある方を歓迎します。';
    expect(same(ad('パン職人', text), ad('パン職人', `【急募】${text}詳しくはお電話ください。`))).toBe(true);
    expect(
      same(
        ad('パン職人', text),
        ad('販売員', '店頭での接客、レジ、商品の陳列を担当していただきます。未経験の方も歓迎します。'),
      ),
    ).toBe(false);
  });
});

describe('another job', () => {
  it('of the same employer with the same boilerplate is not the same ad', () => {
    const seller = ad('Shop Assistant', INTRO, SELLER_BODY, BENEFITS);
    expect(similarity(textSignature(baker.description), textSignature(seller.description))).toBeGreaterThan(0.3);
    expect(same(baker, seller)).toBe(false);
    expect(same({ ...baker, title: null }, { ...seller, title: null })).toBe(false);
  });

  it('with longer boilerplate than text of its own is not the same ad', () => {
    const boilerplate = `${INTRO}\n${BENEFITS}\n${BENEFITS.split(' ').reverse().join(' ')}`;
    expect(same(ad('Night Baker', boilerplate, BAKER_BODY), ad('Shop Assistant', boilerplate, SELLER_BODY))).toBe(
      false,
    );
  });

  it('of another level is not the same ad, though most of its words are', () => {
    const senior = ad(
      'Senior Night Baker',
      INTRO,
      BAKER_BODY.replace('at least two years', 'at least eight years, and lead a team of four'),
      BENEFITS,
    );
    expect(same(baker, senior)).toBe(false);
  });

  it('of another employer is not the same ad', () => {
    const other = ad(
      'Night Baker',
      'Hillside Bread seeks a night baker. You bake, clean and load the van. Experience helps, but we teach you everything. Apply by phone.',
    );
    expect(same(baker, other)).toBe(false);
  });
});

describe('a signature', () => {
  it('is the same for the same text, and short', () => {
    expect(textSignature(BAKER_BODY)).toEqual(textSignature(BAKER_BODY));
    expect(textSignature(BAKER_BODY)).toHaveLength(128);
    expect(similarity(textSignature(BAKER_BODY), textSignature(BAKER_BODY))).toBe(1);
  });

  it('of too short a text is like nothing, not even itself', () => {
    expect(similarity(textSignature('Baker'), textSignature('Baker'))).toBe(0);
  });

  it('estimates the share of common passages', () => {
    const words = Array.from({ length: 1000 }, (_, index) => `word${index}`);
    const half = similarity(textSignature(words.slice(0, 750).join(' ')), textSignature(words.slice(250).join(' ')));
    expect(half).toBeGreaterThan(0.38);
    expect(half).toBeLessThan(0.62);
  });
});
