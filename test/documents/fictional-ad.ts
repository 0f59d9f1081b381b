/** A made-up advertisement: its title, facts and sections, in the order they are shown. */
export interface FictionalAd {
  language: string;
  title: string;
  employer: string;
  facts: [label: string, value: string][];
  intro: string[];
  sections: { heading: string; items?: string[]; paragraphs?: string[] }[];
}

export const LIGHTHOUSE: FictionalAd = {
  language: 'en',
  title: 'Harbour Systems Engineer',
  employer: 'Lantern & Tide',
  facts: [
    ['Location', 'Falmouth, Cornwall'],
    ['Employment type', 'Full-time'],
    ['Salary', '£48,000 – £56,000 a year'],
  ],
  intro: [
    'Lantern & Tide keeps the lights of forty-one harbours burning, from the Scillies to Shetland.',
    'We are a crew of nineteen, and we need one more pair of hands for our signalling software.',
  ],
  sections: [
    {
      heading: 'What you will do',
      items: [
        'Keep the beacon controllers of nine harbours running through the winter storms.',
        'Write Rust services that talk to forty-year-old serial hardware.',
        'Spend one week in five on call, with the next day off.',
      ],
    },
    {
      heading: 'What you bring',
      items: ['Three years with embedded Linux.', 'C or Rust', 'No fear of heights', 'A driving licence'],
    },
    { heading: 'Nice to have', items: ['Experience with tide models.', 'Celestial navigation'] },
    {
      heading: 'What we offer',
      paragraphs: ['Thirty days of leave, a boat you may borrow, and a pension that we pay for.'],
    },
    {
      heading: 'How to apply',
      paragraphs: ['Write to Morwenna at the harbour office and tell us about a thing you repaired.'],
    },
  ],
};

export const WINDMILL: FictionalAd = {
  language: 'de',
  title: 'Mühlentechniker (m/w/d)',
  employer: 'Windrad Genossenschaft Fehnland',
  facts: [
    ['Arbeitsort', 'Leer (Ostfriesland)'],
    ['Vertragsart', 'Unbefristet'],
    ['Gehalt', '3.400 € bis 3.900 € brutto im Monat'],
  ],
  intro: ['Seit 1987 drehen sich unsere Mühlen über dem Fehnland, und jede gehört den Leuten, die darunter wohnen.'],
  sections: [
    {
      heading: 'Deine Aufgaben',
      items: [
        'Du wartest elf Windräder zwischen Leer und Papenburg.',
        'Du planst den Austausch der Getriebe im Sommer.',
        'Du erklärst Schulklassen, was ein Flügel wiegt.',
      ],
    },
    {
      heading: 'Dein Profil',
      items: ['Ausbildung als Mechatroniker', 'Schwindelfrei und wetterfest', 'Führerschein Klasse B'],
    },
    { heading: 'Wir bieten', items: ['Vier-Tage-Woche im Winter', 'Eigener Werkstattwagen'] },
  ],
};

export const BAKERY: FictionalAd = {
  language: 'es',
  title: 'Panadera o panadero de noche',
  employer: 'Horno La Alondra',
  facts: [
    ['Ubicación', 'Teruel'],
    ['Tipo de contrato', 'Indefinido'],
  ],
  intro: [
    'En el Horno La Alondra amasamos a mano desde hace tres generaciones, y buscamos a quien quiera aprender el oficio.',
  ],
  sections: [
    {
      heading: 'Funciones',
      items: [
        'Preparar la masa madre antes de las cuatro de la mañana.',
        'Hornear ochenta hogazas cada noche.',
        'Enseñar a las aprendices del barrio.',
      ],
    },
    {
      heading: 'Requisitos',
      items: ['Dos años de experiencia en obrador.', 'Carné de manipulador de alimentos.', 'Ganas de madrugar'],
    },
    {
      heading: 'Ofrecemos',
      paragraphs: ['Una jornada de treinta horas a la semana y todo el pan que quepa en una mochila.'],
    },
  ],
};

export const TEA: FictionalAd = {
  language: 'ja',
  title: '茶畑データエンジニア',
  employer: '株式会社みどり雲',
  facts: [
    ['勤務地', '静岡県掛川市'],
    ['雇用形態', '正社員'],
    ['給与', '月給28万円〜36万円'],
  ],
  intro: ['みどり雲は、掛川の茶畑四十二か所にセンサーを置き、霜の夜に農家へ知らせる仕組みをつくっています。'],
  sections: [
    {
      heading: '仕事内容',
      items: ['センサーから届くデータを毎晩集計する基盤の運用', '霜の予報モデルの改善', '農家の方への説明会の準備'],
    },
    { heading: '応募資格', items: ['Pythonでの開発経験三年以上', '普通自動車免許'] },
    { heading: '福利厚生', items: ['社会保険完備', '新茶の季節の特別休暇'] },
  ],
};

export const ADS: readonly FictionalAd[] = [LIGHTHOUSE, WINDMILL, BAKERY, TEA];

/** Everything of an ad that a reader must find in its description. */
export function sentencesOf(ad: FictionalAd): string[] {
  return [
    ad.title,
    ...ad.facts.map(([, value]) => value),
    ...ad.intro,
    ...ad.sections.flatMap(({ heading, items = [], paragraphs = [] }) => [heading, ...items, ...paragraphs]),
  ];
}
