import { describe, expect, it } from 'vitest';
import { supportsClaim } from '../../src/core/evidence.ts';
import { quantities } from '../../src/core/support/quantities.ts';

describe('supportsClaim', () => {
  it.each([
    ['No visa sponsorship', 'We offer no visa sponsorship.'],
    ['The company does not sponsor visas.', 'We do not sponsor visas for this role.'],
    ['5+ years of Go', 'You bring 5+ years of experience with Go'],
    ['At least five years of Go', 'At least 5 years of Go'],
    ['Pays $120k to $150k', 'Pay: $120,000 - $150,000 (we pays on time)'],
    ['Pay up to 55.000 €', 'Wir zahlen bis zu 55.000 € brutto. Pay up to 55.000 €'],
    [
      'NVIDIA has been transforming computer graphics',
      'NVIDIA has been transforming computer graphics for more than 25 years.',
    ],
    ['The team builds distributed systems in Rust.', 'Our team builds distributed systems in Rust and Go'],
    ['Das Unternehmen entwickelt Segelflugzeuge in Graz.', 'Wir entwickeln Segelflugzeuge in Graz, seit 1998.'],
    ['月給25万円', '月給 25万円〜30万円'],
    ['在宅勤務可', '在宅勤務可、交通費支給'],
    ['使用 Go 开发后端服务', '我们使用 Go 语言开发后端服务'],
    ['재택근무 가능', '재택근무가 가능합니다'],
    ['L’équipe ne travaille pas le week-end', "L'équipe ne travaille pas le week-end."],
    ['Experience with Rust is a plus', 'Experience with Rust is a plus'],
    ['3年以上の経験', '実務経験3年以上の経験'],
  ])('accepts %j from %j', (claim, quote) => {
    expect(supportsClaim(claim, quote)).toBe(true);
  });

  it.each([
    ['Offers visa sponsorship', 'We offer no visa sponsorship.', 'a negation lost'],
    ['Does not offer visa sponsorship', 'We offer visa sponsorship.', 'a negation added'],
    ['Visa sponsorship is available', 'Visa sponsorship is unavailable', 'a negative word'],
    ['15 years of Go', 'You bring 5 years of Go', 'another number'],
    ['5 years of Go', 'You bring 15 years of Go', 'another number'],
    ['five years of Go', 'You bring 15 years of Go', 'another number in words'],
    ['Pays $150,000', 'Pays up to $150,000', 'a limit lost'],
    ['Pays up to $150,000', 'Pays $150,000', 'a limit added'],
    ['Pays €150,000', 'Pays $150,000', 'another currency'],
    ['Pays USD 150,000', 'Pays $150,000', 'a dollar that names no country'],
    ['Pays $150k', 'Pays $150', 'a thousandfold'],
    ['5 years, 3 days a week', '3 years, 5 days a week', 'numbers swapped'],
    ['Founded by Ada Byte', 'Founded by a pilot', 'a name'],
    ['Uses Kafka', 'Uses Kubernetes', 'a technology'],
    ['Uses Java', 'Uses JavaScript', 'a technology within another'],
    ['Uses C++', 'Uses C', 'a technology with a mark'],
    ['A remote role', 'A role in our Graz office', 'a promise'],
    ['Offers visa sponsorship', 'We build gliders in Graz', 'a promise from nowhere'],
    ['Fully remote', 'Remote two days a week', 'a degree'],
    ['Relocation support', 'Relocation support if you live abroad', 'a condition lost'],
    ['Rust experience', 'Rust experience is a plus', 'a wish made a must'],
    ['Keine Visa-Unterstützung', 'Visa-Unterstützung', 'a German negation added'],
    ['Visa-Unterstützung', 'Wir bieten keine Visa-Unterstützung', 'a German negation lost'],
    ['L’équipe travaille le week-end', "L'équipe ne travaille pas le week-end.", 'a French negation lost'],
    ['Se ofrece visado', 'No se ofrece visado', 'a Spanish negation lost'],
    ['ビザ支援あり', 'ビザ支援なし', 'a Japanese negation lost'],
    ['月給25万円', '月給125万円', 'a Japanese number'],
    ['提供签证', '不提供签证', 'a Chinese negation lost'],
    ['비자 지원', '비자 지원하지 않습니다', 'a Korean negation lost'],
    ['재택근무 가능', '사무실 근무', 'a Korean promise'],
    ['The company has a team', 'We build gliders', 'nothing said'],
    ['', 'We build gliders', 'nothing'],
  ])('refuses %j from %j: %s', (claim, quote) => {
    expect(supportsClaim(claim, quote)).toBe(false);
  });
});

describe('quantities', () => {
  it.each([
    ['$120k-150k', [120_000, 150_000], '$'],
    ['256k~391k USD', [256_000, 391_000], 'usd'],
    ['55.000 €', [55_000], 'eur'],
    ['24 000 zł', [24_000], 'pln'],
    ['12,00,000 INR', [1_200_000], 'inr'],
    ['月給25万円', [250_000], 'jpy'],
    ['USD120k', [120_000], 'usd'],
    ['€1.5 million', [1_500_000], 'eur'],
  ])('reads %s', (text, values, currency) => {
    expect(quantities(text).map(({ value }) => value)).toEqual(values);
    expect(quantities(text).map((one) => one.currency)).toEqual(values.map(() => currency));
  });

  it('takes no number from a name', () => {
    expect(quantities('H100 and E2E tests on EC2, i18n, Web3')).toEqual([]);
  });
});
