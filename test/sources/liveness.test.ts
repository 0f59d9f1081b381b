import { describe, expect, it } from 'vitest';
import { readJob } from '../../src/reader.ts';
import { admit } from '../../src/sources/admission.ts';
import { readLiveness } from '../../src/sources/liveness.ts';
import { fakeDocument } from './fake-document.ts';

const NOW = new Date('2026-03-10T12:00:00Z');
const AD = `Night Baker
Elm Street Bakery, Leeds
We are looking for a night baker to join our team of nine.
Responsibilities
You will bake bread and rolls for four shops.
Requirements
Two years of experience as a baker.
Benefits
£28,000 and free bread. Full-time, permanent.`;
const stateOf = (text: string) => readLiveness(fakeDocument({ text }), NOW).state;

const CLOSED_NOTICES = [
  'No longer accepting applications',
  'This job is no longer available.',
  'Sorry, this position has been filled.',
  'This position has been filled and we are no longer accepting applications.',
  'The job you are looking for is no longer open.',
  'This job posting has expired.',
  'Applications for this position are now closed.',
  'This vacancy has now closed.',
  'Unfortunately, this role has already been filled.',
  'The position has been filled.',
  'Diese Stelle ist nicht mehr verfügbar.',
  'Diese Stellenanzeige ist leider nicht mehr online.',
  'Die gesuchte Stelle wurde bereits besetzt.',
  'Für diese Stelle werden keine Bewerbungen mehr angenommen.',
  'Die Bewerbungsfrist ist abgelaufen.',
  'Cette offre n’est plus disponible.',
  "Cette offre d'emploi a été pourvue.",
  'L’offre a expiré.',
  'Les candidatures sont closes.',
  'Esta oferta ya no está disponible.',
  'Esta vacante ha sido cerrada.',
  'Ya no se aceptan solicitudes.',
  'Esta vaga foi encerrada.',
  'Esta vaga não está mais disponível.',
  'Não aceitamos mais candidaturas.',
  'Questa offerta non è più disponibile.',
  'Questa posizione è stata chiusa.',
  'Questa offerta di lavoro è scaduta.',
  'Deze vacature is niet meer beschikbaar.',
  'Deze vacature is helaas al vervuld.',
  'Ta oferta pracy jest już nieaktualna.',
  'Oferta wygasła.',
  'Rekrutacja została zakończona.',
  'Tato pozice již není aktuální.',
  'Tato nabídka byla uzavřena.',
  'この求人は募集を終了しました。',
  'こちらの求人は掲載を終了しました。',
  '募集は終了いたしました。',
  '该职位已关闭。',
  '此职位已停止招聘',
  '該職缺已關閉',
  '이 채용 공고는 마감되었습니다.',
  '채용이 마감되었습니다.',
  '본 공고는 이미 종료되었습니다.',
];

/** What live ads say: of the future, of conditions, of other things. None of it closes the job. */
const LIVE_SENTENCES = [
  'Applications are reviewed until the position is filled.',
  'The posting closes on 30 April or once the position has been filled.',
  'We will remove this ad when the position has been filled.',
  'If this position has been filled, we will keep your details.',
  'This role is filled with variety and contact with people.',
  'Applications are closed on 30 April 2026 at noon.',
  'This position is closed to agencies.',
  'This opportunity is not available for candidates who need a visa.',
  'This role is no longer limited to Leeds: the whole of the UK is possible.',
  'The job involves closed-loop control and expired food.',
  'You will help close deals that were no longer moving.',
  'Applications received after the closing date are not considered.',
  'Our old shop is closed; the new one opens in May.',
  'Diese Stelle ist ab sofort zu besetzen.',
  'Die Stelle ist unbefristet und kann auch in Teilzeit besetzt werden.',
  'Diese Position ist nicht mehr nur ein Job, sondern eine Berufung.',
  'Die Ausschreibung läuft, bis die Stelle besetzt ist.',
  'Cette offre est ouverte jusqu’à ce que le poste soit pourvu.',
  'Ce poste n’est plus un simple poste de boulanger.',
  'El puesto está abierto hasta que la vacante haya sido cubierta.',
  'A vaga ficará aberta até ser preenchida.',
  'La posizione resta aperta finché non è stata coperta.',
  'De vacature sluit zodra deze vacature is vervuld.',
  'Deze functie is per direct beschikbaar.',
  'Oferta jest aktualna do 30 kwietnia.',
  'Tato pozice je otevřená do obsazení.',
  '採用が決まり次第、募集を終了いたします。',
  '募集は予告なく終了いたします。',
  '招满即止，该职位长期有效。',
  '본 공고는 채용 완료 시 조기 마감될 수 있습니다.',
  '본 채용은 5월 31일에 마감됩니다.',
];

describe('a closed job', () => {
  it.each(CLOSED_NOTICES)('is closed by “%s”', (notice) => {
    expect(readLiveness(fakeDocument({ text: `${notice}\n${AD}` }), NOW)).toEqual({ state: 'closed', quote: notice });
  });

  it('is closed by a notice outside its ad', () => {
    const status = readLiveness(
      fakeDocument({
        text: AD,
        notice: 'This job is no longer available.',
        raw: '<div class="alert">This job is no longer available.</div>',
      }),
      NOW,
    );
    expect(status).toEqual({ state: 'closed', quote: 'This job is no longer available.' });
  });

  it('is closed by a label beside its title', () => {
    expect(stateOf(`Night Baker\nClosed\n${AD}`)).toBe('closed');
    expect(stateOf(`夜勤パン職人\n募集終了\n${AD}`)).toBe('closed');
  });

  it('is closed by its own closing date, with the date as proof', () => {
    const structured = [{ '@type': 'JobPosting', title: 'Night Baker', validThrough: '2026-03-01' }];
    const status = readLiveness(fakeDocument({ text: AD, structured }), NOW);
    expect(status).toEqual({ state: 'closed', quote: 'validThrough: 2026-03-01' });
  });

  it('gives its ad where the page still shows it', () => {
    const document = fakeDocument({ text: `No longer accepting applications\n${AD}` });
    expect(admit(document, document.blocks, false, NOW, () => false).state).toBe('closed');
  });

  it.each([false, true])('without its ad is refused with the proof (known board: %s)', (knownBoard) => {
    const document = fakeDocument({ text: 'Night Baker\nThis job is no longer available.\nSee our other jobs.' });
    expect(() => admit(document, document.blocks, knownBoard, NOW, () => false)).toThrow(
      expect.objectContaining({ code: 'CLOSED', message: expect.stringContaining('no longer available') }),
    );
  });
});

describe('a live job', () => {
  it.each(LIVE_SENTENCES)('is not closed by “%s”', (sentence) => {
    expect(stateOf(`${AD}\n${sentence}`)).toBe('unknown');
  });

  it('is not closed by another job’s label further down', () => {
    expect(stateOf(`${AD}\nMore jobs\nPastry Chef\nClosed\nCashier\nExpired`)).toBe('unknown');
  });

  it('is not closed on the day on which it closes, anywhere on earth', () => {
    for (const validThrough of ['2026-03-10', '2026-03-09', '2026-03-10T00:00:00Z']) {
      const structured = [{ '@type': 'JobPosting', validThrough }];
      expect(readLiveness(fakeDocument({ text: AD, structured }), NOW).state).toBe('open');
    }
  });

  it('is open by a closing date to come, and unknown without any proof', () => {
    const structured = [{ '@type': 'JobPosting', validThrough: '2026-12-01' }];
    expect(readLiveness(fakeDocument({ text: AD, structured }), NOW).state).toBe('open');
    expect(readLiveness(fakeDocument({ text: AD }), NOW)).toEqual({ state: 'unknown', quote: null });
  });

  it('is not judged by a date that is none, or by other jobs’ dates', () => {
    const date = (validThrough: unknown) => ({ '@type': 'JobPosting', validThrough });
    for (const structured of [[date('soon')], [date('')], [date(null)], [date('2020-01-01'), date('2021-01-01')]]) {
      expect(readLiveness(fakeDocument({ text: AD, structured }), NOW).state).toBe('unknown');
    }
  });
});

describe('a closing date in the ad’s own words', () => {
  const read = async (deadline: string) => {
    const bytes = Buffer.from(`${AD}\n${deadline}`);
    const input = { bytes, contentType: 'text/plain', fileName: null, url: null };
    return (await readJob(input, NOW)).posting.status;
  };

  it('closes the job when it is past, and keeps it open until then', async () => {
    expect(await read('Apply by 1 March 2026.')).toMatchObject({
      state: 'closed',
      quote: expect.stringContaining('1 March 2026'),
    });
    expect(await read('Apply by 1 May 2026.')).toMatchObject({
      state: 'open',
      quote: expect.stringContaining('1 May 2026'),
    });
  });
});
