import { describe, expect, it } from 'vitest';
import { furnitureOf } from '../../src/documents/furniture/furniture.ts';
import { opensOtherJobs } from '../../src/documents/furniture/other-jobs-headings.ts';
import { markdownToBlocks } from '../../src/documents/markdown.ts';

const lines = (text: string): string[] => text.trim().split('\n');

const OF_THE_PAGE = lines(`
Your email address will not be published. Required fields are marked *
Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert
Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *
Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *
Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *
Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *
Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *
メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です
您的邮箱地址不会被公开。 必填项已用 * 标注
이메일 주소는 공개되지 않습니다. 필수 필드는 *로 표시됩니다
Kommentar abschicken
Publicar el comentario
Invia commento
Reactie plaatsen
Odeslat komentář
댓글 달기
En poursuivant votre visite, vous acceptez l'usage de cookies.
Durch die weitere Nutzung der Seite stimmen Sie dem Setzen von Cookies zu.
Si continúa navegando, acepta el uso de cookies.
Proseguendo la navigazione acconsenti all'uso dei cookie.
Door verder te surfen ga je akkoord met cookies.
Korzystając dalej ze strony, zgadzasz się na pliki cookies.
Používáním tohoto webu souhlasíte s používáním cookies.
4 maart 2026 · 6 minuten leestijd
2 marzo 2026 · 4 minutos de lectura · Oficina de prensa
2 minuty čtení
Lesezeit: 3 Minuten
約4分で読めます
阅读时间：3 分钟
Table of contents
Inhaltsverzeichnis
Spis treści
目次
‹ Alle offenen Stellen
« Retour aux métiers
Not quite you? Leave us your address and we will write.
Werde Teil unseres Talentpools
Find similar jobs: Roofing Jobs in Durban
4,1 von 5 (22 Bewertungen)
Alle 9 Jobs ansehen
Bekijk alle 14 vacatures
Wie zufrieden bist du mit dieser Seite?
CRICOS 00000X | ABN 11 222 333 444 | Disclaimer | Privacy | Page last updated 3 March 2026 | Authorised by Director, Estates
微信扫码分享 举报
注册资本 500万人民币
点击查看地图
今日活跃
상세요강
`);

const OF_THE_AD = lines(`
Share options: every roofer owns a part of the firm
Teilen: Wissen und Werkzeug
Share of the profit: 5 % a year
We bake bread, cookies and cakes for all of Cork.
Wir backen Cookies und Brot.
Nous vendons des cookies et des brownies aux cafés de la région.
« Nous cherchons quelqu'un qui aime les toits »
→ A head for heights
Authorised by the board to sign contracts up to £10,000
Post comments on the drawings of your colleagues
You read tables of contents and the fine print
Lesezeiten und Pausen planst du selbst
You answer e-mail and have articles published in our magazine
阅读图纸，每天约三小时
コメントを読み、返信する仕事です
`);

describe('what the systems that make pages put around an ad', () => {
  it.each(OF_THE_PAGE)('knows %j', (line) => expect(furnitureOf(line)).toBe('site'));

  it.each(OF_THE_AD)('leaves the ad its line %j', (line) => expect(furnitureOf(line)).not.toBe('site'));

  it.each([
    '看过该职位的人还看了',
    '浏览过这个岗位的人也浏览了',
    'この求人を見た人はこちらも見ています',
    '이 공고를 본 사람들이 함께 본 채용',
  ])('sees that other jobs follow under %j', (line) => expect(opensOtherJobs(line)).toBe(true));
});

describe('Markdown that a site is made of', () => {
  const texts = (markdown: string): string[] =>
    markdownToBlocks(markdown).map((block) => (block.type === 'field' ? block.value : block.text));

  it('shows neither the components it brings in nor what the maker of the site fills in', () => {
    const page = `---\ntitle: Roofer\n---\nimport Perks from '@/components/Perks.astro';\nimport './roof.css'\n\nWe import slate from Wales.\n\n{% include map.html %}\n\n[Our yard]({{ site.baseurl }}/yard/)`;
    expect(texts(page)).toEqual(['We import slate from Wales.', 'Our yard']);
  });
});
