import { describe, expect, it } from 'vitest';
import { markdownToBlocks } from '../../src/documents/markdown.ts';
import { textToBlocks } from '../../src/documents/plain-text.ts';
import { withoutFurniture } from '../../src/extraction/ad-extent.ts';
import { blockText } from '../../src/extraction/compose.ts';

const AD =
  'Welder wanted at Brackwater Yard in Hull. You weld hulls and decks, read drawings and work with a crew of six. We pay £17 an hour and train you on our own machines, with overtime on top. Ring the yard before Friday and ask for the foreman, he will show you round on the same day.';
const read = (text: string): string => withoutFurniture(textToBlocks(text)).map(blockText).join('\n');

describe('what others say below a post', () => {
  it.each([
    '128\n23 comments • 41 reposts\nLike\nComment\nOle Brandt\nGreat yard, good people',
    'Gefällt 184 Mal\n37 Kommentare · 92 Mal geteilt\nKommentieren\nSabine Groß\nTolles Team, gern wieder',
    '12 commentaires\nLéa M.\nSuper équipe, foncez !',
    '5 comentarios\nIván\nGran equipo',
    '4 comentários\nRui\nBoa equipa',
    '9 commenti\nGino\nBella squadra',
    '3 reacties\nWim\nMooie werf',
    'Jan Post en 214 anderen\n37 commentaren • 61 reposts\nInteressant\nVerzenden',
    'Ute Kern und 12 weitere\n4 Kommentare\nGlückwunsch',
    'Luca Riva e 40 altri\n9 commenti\nComplimenti',
    'Komentarze (2)\nOla\nPolecam tę stocznię',
    'Komentáře (2)\nJana\nDobrá parta',
    'コメント 3\nいい職場です',
    '评论(3)\n很好的公司',
    '댓글 2\n좋은 회사예요',
    'mkolar commented on Apr 8, 2026\nIs Leeds fine as well?',
    'basia_k napisała: Czy można na pół etatu?',
    'triage-helper bot: This issue will be closed after 60 days.',
  ])('is no part of the ad: %j', (below) => {
    expect(read(`${AD}\n\n${below}`)).toBe(AD);
  });

  it('leaves an ad alone that goes on with a section, or in which somebody is quoted', () => {
    const more =
      '# Requirements\n- Two years at the torch and a steady hand\n- A licence for the crane is nice to have';
    const blocks = markdownToBlocks(`${AD}\n\n3 comments\n\n${more}`);
    expect(withoutFurniture(blocks).map(blockText).join('\n')).toContain('steady hand');
    expect(read(`${AD}\nAnna said: I came for a summer and stayed.\nCall 01482 555 010.`)).toContain('01482');
  });
});

describe('who posted in a network', () => {
  it.each([
    'Ruth Ackermann • 2nd\nHead of Production at Brackwater | Ships and people\n3d • Edited • 🌐',
    'Ruth Ackermann • 2º\nDirectora de producción en Brackwater\n3 días • Editado • 🌐',
    'Ruth Ackermann • 2.º\nDiretora de produção na Brackwater\n3 d • Editado • 🌐',
    'Ruth Ackermann • 2e\nHoofd productie bij Brackwater\n4 d • Bewerkt •',
    'Ruth Ackermann • 2e\nDirectrice de production chez Brackwater\n1 sem. •',
  ])('gives no title: %j', (byline) => {
    expect(read(`${byline}\n${AD}`)).toBe(AD);
  });

  it('stays where it is the page of a company', () => {
    expect(read(`Brackwater Yard\n12. Mai um 06:10 · 🌐\n${AD}`)).toBe(`Brackwater Yard\n${AD}`);
  });
});

describe('a letter that is passed on', () => {
  it.each([
    ['-------- Forwarded message --------', 'From', 'Subject'],
    ['---------- Weitergeleitete Nachricht ---------', 'Von', 'Betreff'],
    ['---------- Message transféré ---------', 'De', 'Objet'],
    ['---------- Mensaje reenviado ---------', 'De', 'Asunto'],
    ['---------- Mensagem encaminhada ---------', 'De', 'Assunto'],
    ['---------- Messaggio inoltrato ---------', 'Da', 'Oggetto'],
    ['---------- Doorgestuurd bericht ---------', 'Van', 'Onderwerp'],
    ['---------- Wiadomość przekazana ---------', 'Od', 'Temat'],
    ['---------- Přeposlaná zpráva ---------', 'Od', 'Předmět'],
  ])('is read under %j', (line, from, subject) => {
    const letter = `${from}: Ole <ole@list.example>\n${subject}: FW: Welder\n\nSee below. O.\n\nOle Brandt | Membership Officer | Tue-Thu\n\n${line}\n${from}: Ruth <ruth@yard.example>\n${subject}: Welder\n\n${AD}`;
    expect(read(letter)).toBe(`${subject}: Welder\n${AD}`);
  });
});

describe('a channel', () => {
  it('may say something of itself above the messages', () => {
    const thread = `#jobs\n4,218 members\nPost jobs here, please\nYesterday\nPriya R.  10:42 AM\nfilled, thanks\nTom Ash  9:17 AM\n${AD}\n:eyes: 11  :thread: 4 replies\nKen M.  9:40 AM\nstill open?`;
    expect(read(thread)).toBe(AD);
  });

  it('is not what the hours of an ad are', () => {
    const ad = `Welder\nBrackwater Yard\nHull\nTwo shifts\nEarly Shift 06:00\nLate Shift 14:00\n${AD}`;
    expect(read(ad)).toContain('Early Shift 06:00');
    expect(read(ad)).toContain(AD);
  });
});

describe('the site’s own headings in a saved page', () => {
  const page = (heading: string, below: string): string =>
    withoutFurniture(
      markdownToBlocks(
        `# Welder\n\n## Your tasks\n\n${AD}\n\n## ${heading}\n\n${below}\n\n## Contact\n\nRuth, 01482 555 010`,
      ),
    )
      .map(blockText)
      .join('\n');
  it.each(['Latest news', 'Get a free quote', 'Formulario de contacto', 'Akce měsíce', 'Wetter', 'お客様の声'])(
    'go with what they head: %s',
    (heading) => {
      expect(page(heading, 'Yard sponsors the Under 11s')).not.toContain('Under 11s');
      expect(page(heading, 'Yard sponsors the Under 11s')).toContain('01482 555 010');
    },
  );

  it.each(['Apply for this job', 'Submit your application', 'Share'])('stay above whom to write to: %s', (heading) => {
    expect(page(heading, 'Two lines and your papers to jobs@yard.example')).toContain('jobs@yard.example');
  });
});
