import { describe, expect, it } from 'vitest';
import { readJob } from '../../src/reader.ts';

const NOW = new Date('2026-11-01T12:00:00Z');

async function read(text: string) {
  const input = { bytes: Buffer.from(text), contentType: null, fileName: null, url: null };
  return (await readJob(input, NOW)).posting;
}

const ENGLISH = `Skip to content
Home
Vacancies
Training
Alerts
About us
Contact us
Sign in
Home > Vacancies > Trades > Boatbuilder
Boatbuilder
Wexmoor Yard Ltd
Whitby, North Yorkshire
Save
Apply now
Posted 4 days ago
£16.50 per hour
Wexmoor Yard repairs and builds wooden fishing boats for the whole of the east coast, and has done so since 1921.
Your duties
Replace planks and frames
Caulk and paint hulls
Keep the slipway in order
What you bring
Three years of experience in boatbuilding
Own hand tools
Benefits
Free lunch
Parking
How to apply
Send a letter to yard@wexmoor.example or ring 01947 555 010 and ask for Ruth.
Apply now
Share on Facebook
Report this job
Similar jobs
Joiner
Hull
£21.00 per hour
Sailmaker
Lowestoft
£18.20 per hour
Privacy policy
Cookies
© 2026 Coastjobs
`;

const GERMAN = `Zum Inhalt springen
Startseite | Praxis | Team | Karriere | Kontakt
Medizinische Fachangestellte (m/w/d)
Jetzt bewerben
Stelle merken
Zahnarztpraxis Dr. Ahlers, Husum
Teilzeit, unbefristet
Wir sind eine moderne Praxis mit acht Behandlungszimmern und suchen zum nächstmöglichen Zeitpunkt Verstärkung für die Anmeldung.
Deine Aufgaben
- Empfang der Patienten
- Abrechnung mit Dampsoft
Dein Profil
- Abgeschlossene Ausbildung
- Zwei Jahre Berufserfahrung
Ansprechpartnerin
Frau Petersen
04841 555 020
Jetzt bewerben
Drucken
Das könnte dich auch interessieren
Zahntechniker (m/w/d) – Kiel, 3.900 € im Monat
Ergotherapeut (m/w/d) – Schleswig
Impressum | Datenschutz
`;

const JAPANESE = `本文へ
ホーム
会社概要
採用情報
お問い合わせ
製造スタッフ（正社員）
応募する
キープする
株式会社みなと製菓
勤務地：静岡県焼津市
給与：月給22万円
仕事内容
和菓子の製造と包装をお任せします。未経験の方も先輩が丁寧に教えますので安心してください。
応募資格
普通自動車免許
待遇
社会保険完備
交通費支給
応募方法
お電話でご応募ください。担当：小川
似たお仕事
配送ドライバー 静岡市 月給30万円
店長候補 浜松市 月給35万円
利用規約
プライバシーポリシー
`;

describe('an advertisement copied with its page', () => {
  it('loses the menu, the buttons, the other jobs and the footer, and no line of its own', async () => {
    const { description } = await read(ENGLISH);
    const kept = description.split('\n').map((line) => line.replace(/^[-#*\s]+/, ''));
    const own = ENGLISH.split('\n').slice(9, 30);
    const buttons = ['Save', 'Apply now', 'Posted 4 days ago'];
    for (const line of own) expect(kept.includes(line), line).toBe(!buttons.includes(line));
    for (const line of [
      'Vacancies',
      'Training',
      'Alerts',
      'Sign in',
      'Report this job',
      'Sailmaker',
      'Lowestoft',
      'Cookies',
    ])
      expect(kept, line).not.toContain(line);
  });

  it('takes no fact from the other jobs below it', async () => {
    const posting = await read(ENGLISH);
    expect(posting.baseSalary).toMatchObject({ min: 16.5, unitText: 'HOUR' });
    expect(posting.jobLocation.join()).not.toMatch(/Hull|Lowestoft/);
    const german = await read(GERMAN);
    expect(german.baseSalary).toBeNull();
    expect(german.description).not.toMatch(/Zahntechniker|Impressum|Startseite|merken/);
  });

  it('keeps the contact that stands between the last section and the buttons', async () => {
    const { description } = await read(GERMAN);
    for (const line of ['Ansprechpartnerin', 'Frau Petersen', '04841 555 020', 'Teilzeit, unbefristet'])
      expect(description).toContain(line);
  });

  it('reads Japanese pages the same way', async () => {
    const { description, baseSalary } = await read(JAPANESE);
    for (const line of ['株式会社みなと製菓', '普通自動車免許', '社会保険完備', '交通費支給', '担当：小川'])
      expect(description.replaceAll(': ', '：')).toContain(line);
    expect(description).not.toMatch(/会社概要|キープ|配送ドライバー|浜松|利用規約/);
    expect(baseSalary).toMatchObject({ min: 220_000 });
  });

  it('leaves an advertisement that opens with its company’s heading as it is', async () => {
    const text = `About us\n\nWexmoor Yard repairs and builds wooden fishing boats for the whole of the east coast, and has done so since 1921.\n\nBoatbuilder wanted\n\nWhat you bring\n\n- Three years of experience\n- Own tools\n\nBenefits\n\n- Free lunch\n- Contact with customers\n`;
    const { description } = await read(text);
    for (const line of ['About us', 'Benefits', 'Free lunch', 'Contact with customers'])
      expect(description).toContain(line);
  });

  it('keeps a heading to apply that has its text below it', async () => {
    const text = `# Boatbuilder\n\n[Apply](https://x.example)\n\nWexmoor Yard in Whitby repairs wooden fishing boats and needs one more pair of hands for the winter.\n\n## Your duties\n\n* Replace planks\n* Paint hulls\n\n## Apply\n\nWrite to Ruth at yard@wexmoor.example by 30 November 2026.\n\n* [Facebook](https://f.example)\n* [Terms](https://t.example)\n`;
    const { description } = await read(text);
    expect(description.match(/Apply/g)).toHaveLength(1);
    expect(description).not.toMatch(/Facebook|Terms/);
  });

  it('goes on where a section of the ad follows the other jobs', async () => {
    const [above, below] = ENGLISH.split('How to apply\n');
    const text = `${above}Similar jobs\nJoiner\nHull\nRequirements\n- Swim well and be at ease on the water\n- Hold a licence to drive a forklift truck\n${below}`;
    const { description } = await read(text);
    expect(description).toContain('Hold a licence to drive a forklift truck');
    expect(description).not.toContain('Joiner');
  });

  it('still hears what the page says of the job’s end', async () => {
    const text = ENGLISH.replace('Report this job', 'Report this job\nThis job is no longer accepting applications.');
    expect((await read(text)).status.state).toBe('closed');
  });

  it('reads a long page in time that grows with its length', async () => {
    const links = 'Home\nJobs in Leeds > Trades\nShare on Facebook\nSimilar jobs\nJoiner – Hull\n'.repeat(1000);
    const started = performance.now();
    await read(`${ENGLISH}\n${links}`);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
