import fc from 'fast-check';

/** Statements that no test ad makes. Each contains something that no reader may take for a fact. */
export const LIES = [
  'The salary is $250,000 to $300,000 a year',
  'Pays €95k plus a 20% bonus',
  'Visa sponsorship is available for this role',
  'The company sponsors visas',
  'Fully remote from anywhere',
  'The role is hybrid, three days a week',
  'Unlimited vacation and relocation support',
  'The company raised $40 million from Sequoia Capital',
  'Founded in 1987 by Ada Byte',
  'The team has 450 engineers in Berlin and Lagos',
  'Requires 15 years of experience with Rust',
  'Requires a PhD from Stanford',
  'Stripe is the parent company',
  'The platform runs on Oracle and SAP',
  'The team writes COBOL and MongoDB services',
  'Equity of 2% vests over four years',
  'Security clearance is required',
  'Acme Corp is hiring',
  'The interview has 7 rounds',
  'Apply until 2027-01-31',
];

export const POISON = [
  'See https://evil.example/jobs for more',
  'Ping <!channel> about this',
  'Ask <@U0LAN0Z89> for the salary',
  'Write to jobs@evil.example',
  'Hey @channel look',
  '[click](https://evil.example)',
  '<a href="https://evil.example">apply</a>',
  'www.evil.example has the details',
  'Call +43 660 1234567 now',
  'slack://user?team=T1&id=U1',
];

export const FOREIGN = [
  'La empresa busca una persona que trabaje con los equipos de datos y que hable con los clientes',
  'Das Unternehmen sucht eine Person, die mit dem Team an der Plattform arbeitet und die Kunden betreut',
  'この会社は東京にあり、給与は高いです',
  '公司位于上海，提供签证',
  'Компания платит очень хорошо и помогает с визой',
];

const TECHNOLOGIES = [
  'Oracle',
  'SAP',
  'MongoDB',
  'COBOL',
  'Kafka',
  'Salesforce',
  'Angular',
  'Terraform',
  'Snowflake',
  'QuantumFlux DB',
];
const AREAS = ['domain', 'system_design', 'coding', 'behavioral', 'culture', 'craft', 'recruiter_screen'];

/**
 * Answers in perfect form and of any falsehood: invented, tampered and misquoted statements, each with a real
 * or an invented quote, any label, up to 200 questions, and one question many times.
 * @param ad from which quotes are torn and statements tampered with
 */
export function lyingAnswers(ad: string) {
  const sentences = ad
    .split(/\n+|(?<=\.)\s/)
    .map((line) => line.replace(/^[#\s-]+/, '').trim())
    .filter((line) => line.length > 8);
  const quote = fc.oneof(
    fc.constantFrom(...sentences),
    fc.constantFrom(...sentences).map((line) => line.split(' ').slice(1, 6).join(' ')),
    fc.constantFrom(...LIES),
    fc.constantFrom('', '…', 'the', 'a b c'),
    fc.string({ maxLength: 40 }),
  );
  const tampered = fc.constantFrom(...sentences).chain((line) =>
    fc.constantFrom(
      line.replace(/\d+/g, (number) => `1${number}`),
      line.replace(/ do not | not /g, ' '),
      `${line.replace(/\.$/, '')} and offers visa sponsorship.`,
      line.replace(/\b(We|The)\b/, 'Stripe'),
      line.replace(/\bRust\b/g, 'Cobol'),
      `Not ${line}`,
    ),
  );
  const statement = fc.oneof(
    fc.constantFrom(...LIES),
    fc.constantFrom(...POISON),
    fc.constantFrom(...FOREIGN),
    tampered,
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.constant('x'.repeat(5_000)),
  );
  const label = fc.constantFrom('stated', 'stated', 'likely', 'inferred');
  const claim = fc.record({ text: statement, label, quote });
  const item = fc.record({
    name: fc.oneof(fc.constantFrom(...TECHNOLOGIES), statement),
    label,
    quote,
    implied_by: fc.oneof(fc.constantFrom('Rust', 'Oracle', ''), statement),
  });
  const question = fc.record({
    area: fc.constantFrom(...AREAS),
    question: fc.oneof(
      statement,
      statement.map((text) => `${text}. How would you design the telemetry pipeline?`),
      fc.constantFrom(...TECHNOLOGIES).map((name) => `How do you run our ${name} cluster for the telemetry pipeline?`),
      fc.constant('How would you design the telemetry pipeline for the glider?'),
    ),
    why: fc.oneof(statement, fc.constant('The telemetry pipeline is a duty.')),
    quote,
  });
  const point = fc.record({ headline: statement, detail: statement, requirement: quote });
  return fc.record({
    company_snapshot: fc.array(claim, { maxLength: 30 }),
    team_stack: fc.array(item, { maxLength: 30 }),
    questions: fc.oneof(
      fc.array(question, { maxLength: 30 }),
      fc.array(question, { minLength: 200, maxLength: 200 }),
      question.map((one) => Array.from({ length: 10 }, () => one)),
    ),
    talking_points: fc.array(point, { maxLength: 5 }),
  });
}
