import { describe, expect, it } from 'vitest';
import { readSalary } from '../../src/extraction/pay/salary.ts';
import { labelledLines, type Reading, readLines } from '../../src/extraction/reading.ts';
import { adBlocks, NOW, textDraft } from './ads.ts';

function read(text: string) {
  const lines = readLines(adBlocks(text));
  const reading: Reading = {
    title: null,
    lines,
    labelled: labelledLines(lines),
    draft: textDraft(text),
    language: null,
    now: NOW,
  };
  const value = readSalary(reading)?.value ?? null;
  return value === null ? null : [value.min, value.max, value.currency, value.unitText];
}

describe('pay is read in the shape it is advertised in', () => {
  it.each([
    ['Las Cruces, New Mexico\nPay: $31.20 - $44.80 per hour', [31.2, 44.8, 'USD', 'HOUR']],
    ['Vancouver, WA 98661\nPay: $19 - $22 per hour', [19, 22, 'USD', 'HOUR']],
    ['Ontario, California\nPay: $19 - $22 per hour', [19, 22, 'USD', 'HOUR']],
    ['Wellington, FL\nPay: $19 - $22 per hour', [19, 22, 'USD', 'HOUR']],
    ['Melbourne, Florida\nPay: $19 - $22 per hour', [19, 22, 'USD', 'HOUR']],
    ['Mexico, MO 65265\nPay: $19 - $22 per hour', [19, 22, 'USD', 'HOUR']],
    ['Green chile sauces; you act fast.\nPay: $19 - $22 per hour', [19, 22, 'USD', 'HOUR']],
    ['Perth, WA\nPay: $32 - $36 per hour', [32, 36, 'AUD', 'HOUR']],
    ['Toronto, ON\nPay: $19 - $22 per hour', [19, 22, 'CAD', 'HOUR']],
    ['Tijuana, Baja California\nSueldo: $12,000 mensuales', [12000, 12000, 'MXN', 'MONTH']],
    ['Pay: NOK 820k - 1.1M per year', [820000, 1100000, 'NOK', 'YEAR']],
    ['Pay: USD 256k~391k', [256000, 391000, 'USD', 'YEAR']],
    ['We offer 48 000 - 55 000 SEK per month, hybrid, full time.', [48000, 55000, 'SEK', 'MONTH']],
    ['Six-month contract, C$ 41 per hour, in the workshop.', [41, 41, 'CAD', 'HOUR']],
    ['US Salary Range: $27.50 - $39 USD', [27.5, 39, 'USD', 'HOUR']],
    ['Entgeltgruppe 8 TVöD (3.211,40 € – 4.005,17 €)', [3211.4, 4005.17, 'EUR', 'MONTH']],
    ["Lohn: CHF 5'250.– bis 5'900.– x 13", [5250, 5900, 'CHF', 'MONTH']],
    ['£43,500 plus £5,200 shift allowance', [43500, 43500, 'GBP', 'YEAR']],
    ['Pay: Step 1 $21.40 – Step 7 $28.90 per hour', [21.4, 28.9, 'USD', 'HOUR']],
    ['Salarisschaal 9: minimaal € 3.105 en maximaal € 4.210 bruto per maand', [3105, 4210, 'EUR', 'MONTH']],
    ['The base salary range is 148,000 USD - 276,000 USD.', [148000, 276000, 'USD', 'YEAR']],
    ['Salary: $120,000–$150,000 USD per year', [120000, 150000, 'USD', 'YEAR']],
    ['Base pay of $182, 250 a year', [182250, 182250, 'USD', 'YEAR']],
    ['Salary from 181 000 to 271 000 PLN gross/year', [181000, 271000, 'PLN', 'YEAR']],
    ['Compensation: $80–$135/hour', [80, 135, 'USD', 'HOUR']],
    ['Salary range is $135,000 per year to $160,000 per year.', [135000, 160000, 'USD', 'YEAR']],
    ['Gehalt: 55.000 € brutto im Jahr', [55000, 55000, 'EUR', 'YEAR']],
    ['Gehalt ab € 3.500,- brutto pro Monat', [3500, null, 'EUR', 'MONTH']],
    ['Gehalt bis zu 80.000 Euro jährlich', [null, 80000, 'EUR', 'YEAR']],
    ['給与：月給25万円〜', [250000, null, 'JPY', 'MONTH']],
    ['年収600万円〜900万円', [6000000, 9000000, 'JPY', 'YEAR']],
    ['薪资：15-25K·14薪', [15000, 25000, 'CNY', 'MONTH']],
    ['연봉 4,000만원', [40000000, 40000000, 'KRW', 'YEAR']],
    ['18 000 – 24 000 PLN netto (+VAT)/mies. wynagrodzenia', [18000, 24000, 'PLN', 'MONTH']],
    ['Salaire : 38 à 45 k€ brut annuel', [38000, 45000, 'EUR', 'YEAR']],
    ['Sueldo: $18,000 a $22,000 MXN mensuales', [18000, 22000, 'MXN', 'MONTH']],
    ['Lohn: CHF 95’000 - 115’000 pro Jahr', [95000, 115000, 'CHF', 'YEAR']],
    ['Salary: £13.50 per hour', [13.5, 13.5, 'GBP', 'HOUR']],
    ['We pay €450 to €520 per day.', [450, 520, 'EUR', 'DAY']],
    ['Salary: up to £60k', [null, 60000, 'GBP', 'YEAR']],
    ['The salary starts at $95,000.', [95000, null, 'USD', 'YEAR']],
    ['$120k+ salary', [120000, null, 'USD', 'YEAR']],
    ['## Salary Range\nMinimum:\n$133,500.00\nMaximum:\n$233,600.00', [133500, 233600, 'USD', 'YEAR']],
    ['Base salary $90,000 - $110,000, OTE $180,000 - $220,000', [90000, 110000, 'USD', 'YEAR']],
    [
      'The US base salary range for this full-time position is $161,000-$239,000 + bonus + equity + benefits.',
      [161000, 239000, 'USD', 'YEAR'],
    ],
    ['Compensation: €70.000–€90.000 + 0.1%–0.3% equity', [70000, 90000, 'EUR', 'YEAR']],
    ['Annual salary $52K–$61K, 10-month contract, health insurance worth $12,000', [52000, 61000, 'USD', 'YEAR']],
    ['Fixgehalt 48.000 € + variable Vergütung bis 20.000 €', [48000, 48000, 'EUR', 'YEAR']],
    ['20k-35k/月 深圳', [20000, 35000, null, 'MONTH']],
    ['$5,000 sign-on bonus and a base salary of $70,000 to $80,000', [70000, 80000, 'USD', 'YEAR']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('other money is never taken for pay', () => {
  it.each([
    'We raised $45M in Series B funding.',
    'Our annual revenue exceeds $250,000,000.',
    'We manage over $12 billion in assets.',
    'We match 401(k) contributions up to $5,000 per year.',
    'Salary: competitive. We pay a referral bonus of $3,000.',
    '$10,000 sign-on bonus',
    'You receive $150/month for wifi and phone reimbursement.',
    'A learning budget of €2,000 per year and a €500 home office stipend',
    'Life insurance of $100,000 and disability coverage',
    'Pay: $150/month dogfooding budget, $150/month wifi/phone reimbursement',
    'Responsible for a P&L of $20,000,000 and budgets of $500,000 per year.',
    'Average base salary in Denver: $92,000 a year',
    '$20K-$39K (Glassdoor est.)',
    'The market pays engineers $150,000 per year on average, according to Glassdoor.',
    'We serve 45,000 customers in 120 countries with 2,500 employees.',
    'Equity worth $40,000 vesting over four years',
    'Deal sizes range from $50,000 to $250,000.',
    'Storage costs less than $0.02 per GB.',
    'Relocation package of up to €5,000',
    'Tuition reimbursement up to $5,250 per year',
    'Employees have donated £120,000 a year to charity.',
    'Salary sacrifice pension. 25 days of holiday, rising to 30.',
    'Mit 320 Mitarbeitern erwirtschaften wir 95 Mio. € Umsatz im Jahr.',
    'Prämie von 1.500 € für jede Empfehlung',
    'Zuschuss von 50 € monatlich zum Jobticket',
    "Chiffre d'affaires de 85 millions d'euros",
    'Tickets restaurant de 9 € par jour',
    'Prime de cooptation de 1 000 €',
    'Facturación anual de 12 millones de euros',
    'Vale-refeição de R$ 35,00 por dia',
    'Fatturato di 15 milioni di euro, buoni pasto da 8 € al giorno',
    'Reiskostenvergoeding van € 0,23 per kilometer',
    'Dofinansowanie do karty sportowej 50 zł miesięcznie',
    'Příspěvek na stravování 100 Kč denně',
    '資本金1億円、売上高50億円',
    '住宅手当20,000円、入社祝い金10万円',
    '公司注册资本5000万元，餐补每天30元',
    '자본금 10억원, 누적 투자 200억원',
    '£11bn invested in 5G, £500 recruitment referral bonus',
    'You process 200 invoices of $1,000 - $5,000 per month and payroll for 80 employees.',
    'You analyze compensation bands from $40,000 to $400,000.',
    'Our $2.5 billion fund backs seed rounds of $500K to $3M.',
    'Job ID 120000-150000',
    'You should be ready to move between them (relocation paid up to $6,500).',
    'The firm will relocate a fitter and pay up to $3,800 of the moving bill.',
    'Posts that pay AED 400 a day are fake, do not join.',
    'Founded in 1999, we had 2000 - 2500 students in 2024.',
    'Call 555-123-4567 for details. Zip 94105 - 94110.',
  ])('%s', (text) => {
    expect(read(`# Clerk\n${text}`)).toBeNull();
  });
});
