import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/extraction/reading.ts';
import { readSkills } from '../../src/extraction/skills.ts';
import { adBlocks } from './ads.ts';

function names(text: string): string[] {
  const lines = readLines(adBlocks(text));
  return readSkills({ title: null, lines }).map(({ name }) => name);
}

describe('skills are named as usual, whatever their spelling', () => {
  it.each([
    ['Experience with Postgres, K8s and node.js', ['PostgreSQL', 'Kubernetes', 'Node.js']],
    ['C/C++ and Python programming', ['C', 'C++', 'Python']],
    ['ASP.NET Core, C# and T-SQL', ['ASP.NET', 'C#', 'SQL']],
    ['Backend in Go, Rust or Java', ['Go', 'Rust', 'Java']],
    ['Statistical work in R, SAS or Stata', ['R', 'SAS', 'Stata']],
    ['Java with Spring and Hibernate', ['Java', 'Spring', 'Hibernate']],
    ['有Docker和AWS使用经验', ['Docker', 'AWS']],
    ['TypeScript와 React를 사용한 개발', ['TypeScript', 'React']],
    ['経理の実務経験、Excelでの集計', ['Accounting', 'Excel']],
    ['DATEV und Führerschein Klasse B', ['DATEV', 'Driving licence']],
    ['Wound care, IV therapy and BLS', ['Wound care', 'IV therapy', 'BLS']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('everyday words are no skills', () => {
  it.each([
    'Ready to go? Go to our site and go the extra mile.',
    'Our R&D team works in building C.',
    'We spring into action in spring, with no rust and swift decisions.',
    'You excel at teamwork and make express deliveries.',
    'A safe place to access resources and rest.',
    'To jest praca dla Ciebie, z punktu widzenia klienta.',
    'Du point de vue du client, en vue de votre succès.',
    'Each node of the cluster glows; a ray of light.',
    'The salary is CAD 90,000 and 15 000 PLN +VAT.',
    'TS/SCI clearance required.',
    'Class C license, vitamin C, hepatitis C.',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});
