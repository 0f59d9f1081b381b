import { describe, expect, it } from 'vitest';
import { messageHead } from '../../src/documents/furniture/message-heads.ts';
import { textToBlocks } from '../../src/documents/plain-text.ts';
import { withoutMessageFrame } from '../../src/extraction/message-frame.ts';

const AD =
  'Welder wanted at Brackwater Yard in Hull. You weld hulls and decks, read drawings and work with a crew of six. We pay £17 an hour and train you on our own machines, with overtime on top.';

const read = (text: string): string =>
  withoutMessageFrame(textToBlocks(text))
    .map((block) => (block.type === 'field' ? `${block.label}: ${block.value}` : block.text))
    .join('\n');

describe('an ad in a thread', () => {
  it.each([
    ['Slack', `#jobs\nRuth Ackermann  9:12 AM\n${AD}\n:tada: 3\n2 replies\nOle Brandt  9:30 AM\nis it still open?`],
    ['WhatsApp', `[09:14, 03/11/2026] +44 7700 900000: ${AD}\n[09:20, 03/11/2026] Ole: is it still open?`],
    ['Android', `03/11/2026, 09:14 - Ruth: ${AD}\n03/11/2026, 09:20 - Ole: is it still open?`],
    ['Telegram', `Ruth A, [03.11.2026 09:14]\n${AD}\nOle B, [03.11.2026 09:20]\nis it still open?`],
    ['a forum', `ruth_a 3 hours ago | next [–]\n${AD}\nreply\nole 2 hours ago | parent\nis it still open?\nreply`],
  ])('is the only message kept of %s', (_, text) => {
    expect(read(text)).toBe(AD);
  });

  it.each([
    'Start: 09:00',
    'Arbeitszeit 08:00',
    'Interview Monday 9:00',
    'Posted 3 days ago',
    'Closing date 03/11/2026',
  ])('is not begun by "%s"', (line) => {
    expect(messageHead(line)).toBeNull();
  });
});

describe('an ad in a letter to a list', () => {
  it.each([
    [`From: Ruth <ruth@yard.example>\nSubject: Welder\nDear all,\nPlease circulate.`, 'Kind regards,\nRuth'],
    [
      `Von: Ruth <ruth@yard.example>\nBetreff: Stelle\nLiebe Kolleginnen und Kollegen,`,
      'Mit freundlichen Grüßen\nRuth',
    ],
    [`De : Ruth <ruth@yard.example>\nObjet : Offre\nBonjour à tous,\nMerci de diffuser.`, 'Cordialement,\nRuth'],
    [`De: Ruth <ruth@yard.example>\nAsunto: Oferta\nHola a todos,`, 'Un saludo,\nRuth'],
    [`Da: Ruth <ruth@yard.example>\nOggetto: Offerta\nBuongiorno a tutti,`, 'Cordiali saluti\nRuth'],
  ])('loses %j and the signature', (head, end) => {
    const kept = read(`${head}\n\n${AD}\n\nAsk for the foreman.\n\n${end}`);
    expect(kept).toContain(AD);
    expect(kept).not.toMatch(/<ruth@|Ruth$|Dear all|Liebe Koll|Bonjour|Hola|Buongiorno|circulate|diffuser/);
  });

  it.each([
    'We are looking for a welder to follow Malcolm, and I would be glad if you could pass this on to your students.',
    'Wir suchen einen Schweißer und bitten Sie, dies weiterzuleiten.',
    'Buscamos una soldadora; os agradecería difundir la oferta.',
  ])('keeps a line that says for what somebody is sought: %j', (line) => {
    expect(read(`From: Ruth <ruth@yard.example>\nSubject: Welder\nDear all,\n\n${line}\n\n${AD}`)).toContain(line);
  });

  it('is left as it is where nobody writes to anybody', () => {
    expect(read(`Dear future colleague,\n\n${AD}\n\nKind regards,\nRuth`)).toMatch(/^Dear future colleague/);
  });
});
