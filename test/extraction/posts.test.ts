import { describe, expect, it } from 'vitest';
import { readJob } from '../../src/reader.ts';

async function read(text: string): Promise<[title: string | undefined, employer: string | undefined]> {
  const input = { bytes: new TextEncoder().encode(text), contentType: null, fileName: 'post.txt', url: null };
  const { posting } = await readJob(input, new Date('2026-11-01'));
  return [posting.title ?? undefined, posting.hiringOrganization ?? undefined];
}

/** Posts in groups and channels: a sentence says who wants whom, under no headings. All fictional. */
const POSTS: [text: string, title: string, employer: string | undefined][] = [
  [
    'Evening everyone! The Brass Thimble on Corn Street (Frome) is after a part-time seamstress from next month, Tue to Thu 9 to 3, £13.10 an hour. You need to have used an industrial machine before. Ring Hattie on 07700 900 221 or drop in with your CV.',
    'part-time seamstress',
    'The Brass Thimble',
  ],
  [
    'Hi folks 🌞 Larkfield Stables in Malton is after a yard assistant to start in June, full-time, live-in possible, £12.50 an hour. Must be able to ride and have experience with young horses. Message Pippa on 07700 900 310.',
    'yard assistant',
    'Larkfield Stables',
  ],
  [
    'Hallo zusammen! Die Bäckerei Kornblum in Eutin braucht dringend eine Verkäuferin für die Frühschicht, 25 Stunden, 14,20 € pro Stunde, unbefristet. Erfahrung wäre schön, muss aber nicht. Bewerbung bei Frau Thoms, 04521 000 41.',
    'Verkäuferin',
    'Bäckerei Kornblum',
  ],
  [
    'Bonjour à tous, la Boulangerie Kerleau à Vannes a besoin d’un pâtissier à partir de septembre, CDI 39 h, repos le dimanche et le lundi, 2 100 € net. CAP exigé. Envoyer CV à fournil@kerleau.example ou passer au magasin.',
    'pâtissier',
    'Boulangerie Kerleau',
  ],
  [
    'Kwekerij De Rietvink uit Venlo zoekt versterking! 🌱\n\nVanaf maart hebben we plek voor een medewerker kas voor 32 uur per week. Je helpt bij het oppotten, de orders en het onderhoud van de kas.\n\nWat vragen we?\nErvaring in de kas\nRijbewijs B\n\nWat krijg je?\nSalaris volgens cao Glastuinbouw, een contract voor een jaar.\n\nMail je cv naar werk@rietvink.example.',
    'medewerker kas',
    'Kwekerij De Rietvink',
  ],
  [
    '🚨 VAGA – ESTOQUISTA 🚨\n\n📍 Betim/MG – presencial\n🏢 Empresa: Atacado Lua Mansa\n💰 Salário: R$ 1.900,00 + VT\n⏰ Seg a sex das 8h às 17h\n\n✅ Requisitos\n• Ensino médio completo\n• Experiência de 6 meses\n\n📲 Enviar currículo para rh@luamansa.example',
    'ESTOQUISTA',
    'Atacado Lua Mansa',
  ],
  [
    '【成都招聘】青柚互动招后端工程师（Go方向）\n\n大家好，我们是青柚互动，一家做门店会员系统的小公司，三十来人。办公地点在成都市高新区。\n\n岗位职责：\n1、负责会员系统后端接口的开发；\n2、参与架构设计。\n\n任职要求：\n1、本科及以上学历，3年以上后端开发经验；\n2、熟悉Go和MySQL。\n\n简历投递：hr@qingyou.example',
    '后端工程师（Go方向）',
    '青柚互动',
  ],
  [
    '木棉书店诚招店员\n\n木棉书店是厦门的一家独立书店，现因扩店需要招聘店员两名。\n\n岗位要求：\n1、热爱阅读，有零售经验优先；\n2、能适应轮班。\n\n薪资4500-5500元/月，五险。有意者请加微信：mumian-books',
    '店员',
    '木棉书店',
  ],
  [
    '달빛공방에서 목공 기사를 모집합니다\n\n안녕하세요, 달빛공방은 파주에서 원목 가구를 만드는 회사입니다.\n\n담당업무\n- 가구 제작 및 조립\n자격요건\n- 목공 경력 2년 이상\n근무조건\n- 정규직, 주 5일\n지원방법: 이메일 work@dalbit.example',
    '목공 기사',
    '달빛공방',
  ],
  [
    'カフェ しずく通りがホールスタッフを募集しています\n\nカフェ しずく通りは松本市の小さな喫茶店です。\n\n仕事内容\n接客、配膳、レジ\n応募資格\n未経験歓迎、週3日から\n時給1,150円\n応募方法：店頭またはお電話で',
    'ホールスタッフ',
    'カフェ しずく通り',
  ],
];

describe('a post in a group', () => {
  it.each(POSTS)('%s', async (text, title, employer) => {
    expect(await read(text)).toEqual([title, employer]);
  });
});
