import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/documents/document.ts';
import { headingKind, isSectionTitle } from '../../src/documents/section-headings.ts';
import { readSections } from '../../src/extraction/sections.ts';

/** One row a language: what ads call their sections. */
const HEADINGS: Record<string, Record<string, string[]>> = {
  responsibilities: {
    en: ['Responsibilities', "What You'll Be Doing:", 'Key duties', 'In this role, you will', 'Your day-to-day'],
    de: ['Deine Aufgaben', 'Ihre Aufgaben', 'Aufgabengebiet', 'Was dich erwartet'],
    fr: ['Vos missions', 'Responsabilités', 'Tes missions'],
    es: ['Funciones', 'Responsabilidades', 'Les teves funcions principals:'],
    pt: ['Responsabilidades', 'Atividades', 'O que você vai fazer'],
    it: ['Responsabilità', 'Cosa farai', 'Mansioni'],
    nl: ['Taken', 'Wat ga je doen?', 'Werkzaamheden'],
    pl: ['Obowiązki', 'Zakres obowiązków', 'Twoje zadania'],
    cs: ['Náplň práce', 'Co budete dělat'],
    ja: ['仕事内容', '【業務内容】', 'お任せしたい役割'],
    zh: ['岗位职责', '工作内容'],
    ko: ['주요업무', '담당 업무'],
  },
  requirements: {
    en: [
      'Requirements',
      'What we need to see:',
      'Who you are',
      'Required Knowledge & Skills:',
      'Minimum qualifications',
      'About you',
    ],
    de: ['Dein Profil', 'Anforderungen', 'Das bringst du mit', 'Qualifikation'],
    fr: ['Profil recherché', 'Votre profil', 'Compétences'],
    es: ['Requisitos', 'Perfil', 'Qué buscamos'],
    pt: ['Requisitos', 'O que buscamos', 'Habilidades e Experiência'],
    it: ['Requisiti', 'Chi cerchiamo'],
    nl: ['Functie-eisen', 'Wie ben jij?', 'Wat vragen wij'],
    pl: ['Wymagania', 'Czego oczekujemy', 'Kogo szukamy'],
    cs: ['Požadujeme', 'Požadavky', 'Koho hledáme'],
    ja: ['応募資格', '必須スキル', '求める人物像'],
    zh: ['任职要求', '职位要求'],
    ko: ['자격요건', '필수 조건'],
  },
  nice_to_have: {
    en: ['Nice to have', 'Ways to stand out from the crowd:', 'Preferred Qualifications', 'Bonus points'],
    de: ['Von Vorteil', 'Wünschenswert'],
    fr: ['Les plus', 'Serait un plus'],
    es: ['Se valora', 'Deseable'],
    pt: ['Diferenciais', 'Desejável'],
    nl: ['Dit is een pré'],
    pl: ['Mile widziane'],
    cs: ['Výhodou'],
    ja: ['歓迎スキル', '歓迎条件'],
    zh: ['加分项', '优先条件'],
    ko: ['우대사항'],
  },
  benefits: {
    en: ['Benefits', 'What we offer', "What's in it for you?", 'Perks', 'Why join us'],
    de: ['Wir bieten', 'Das bieten wir dir', 'Deine Benefits'],
    fr: ['Avantages', 'Ce que nous offrons'],
    es: ['Ofrecemos', 'Beneficios', 'Qué ofrecemos'],
    pt: ['Benefícios', 'O que oferecemos'],
    it: ['Cosa offriamo', 'Offriamo'],
    nl: ['Wat bieden wij', 'Arbeidsvoorwaarden'],
    pl: ['Oferujemy', 'Co oferujemy'],
    cs: ['Nabízíme', 'Co vám nabízíme'],
    ja: ['福利厚生', '待遇'],
    zh: ['福利待遇'],
    ko: ['복리후생', '혜택 및 복지'],
  },
  about_company: {
    en: ['About us', 'Who we are', 'About Lantern & Tide', 'Company description'],
    de: ['Über uns', 'Wer wir sind'],
    fr: ['Qui sommes-nous ?', "L'entreprise"],
    es: ['Sobre nosotros', 'Quiénes somos'],
    pt: ['Quem somos', 'Sobre a empresa'],
    it: ['Chi siamo'],
    nl: ['Over ons'],
    pl: ['O nas', 'O firmie'],
    ja: ['会社概要', '私たちについて'],
    zh: ['公司介绍'],
    ko: ['회사 소개'],
  },
};

describe('a heading', () => {
  for (const [kind, languages] of Object.entries(HEADINGS)) {
    for (const [language, headings] of Object.entries(languages)) {
      it.each(headings)(`names ${kind} (${language}): %s`, (text) => {
        expect(headingKind(text)).toBe(kind);
      });
    }
  }

  it.each(['Harbour Systems Engineer', 'Falmouth', '2026', '', 'x'.repeat(200)])('names nothing: "%s"', (text) => {
    expect(headingKind(text)).toBeNull();
  });

  it('is not a demand that uses its words', () => {
    expect(isSectionTitle('Strong communication skills')).toBe(false);
    expect(isSectionTitle('Experience with Rust and Linux')).toBe(false);
    expect(isSectionTitle('Preferred Qualifications')).toBe(true);
  });
});

describe('sections', () => {
  it('are cut at headings, and what stands before the first has none', () => {
    const blocks: Block[] = [
      { type: 'paragraph', text: 'We keep the lamps.' },
      { type: 'heading', level: 2, text: 'Deine Aufgaben' },
      { type: 'list_item', depth: 0, text: 'Lampen putzen' },
      { type: 'field', label: 'Ort', value: 'Leer' },
      { type: 'heading', level: 2, text: 'Empty' },
      { type: 'heading', level: 2, text: 'Logbook' },
      { type: 'paragraph', text: 'Written daily.' },
    ];
    expect(readSections(blocks)).toEqual([
      { heading: null, kind: 'other', text: 'We keep the lamps.' },
      { heading: 'Deine Aufgaben', kind: 'responsibilities', text: 'Lampen putzen\nOrt: Leer' },
      { heading: 'Logbook', kind: 'other', text: 'Written daily.' },
    ]);
  });
});
