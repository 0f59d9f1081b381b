import { describe, expect, it } from 'vitest';
import { extractPosting } from '../../src/extraction/posting.ts';
import { emptyDocument, NOW, textDraft } from './ads.ts';

const read = (text: string) => extractPosting(textDraft(text), emptyDocument(), NOW).workplaceType;

describe('a sentence of where the work is done', () => {
  it.each<[string, string | null]>([
    ['There is no option to work remotely.', 'onsite'],
    ['Remote work is not available for this post.', 'onsite'],
    ['The work cannot be performed remotely.', 'onsite'],
    ['Work must be completed at the physical location.', 'onsite'],
    ['Work location On site', 'onsite'],
    ['Homeoffice ist in dieser Position leider nicht möglich.', 'onsite'],
    ['Le télétravail n’est pas possible sur ce poste.', 'onsite'],
    ['No existe posibilidad de teletrabajo.', 'onsite'],
    ['Não há possibilidade de home office.', 'onsite'],
    ['Non è previsto lo smart working.', 'onsite'],
    ['Thuiswerken is in deze functie niet mogelijk.', 'onsite'],
    ['Praca zdalna nie jest możliwa.', 'onsite'],
    ['Home office na této pozici není možný.', 'onsite'],
    ['È previsto il lavoro agile fino a due giorni alla settimana.', 'hybrid'],
    ['Possibilità di smart working due giorni a settimana.', 'hybrid'],
    ['Smart working 2 gg/settimana', 'hybrid'],
    ['Lavoro agile regolato da accordo individuale.', 'hybrid'],
    ['Most people come in on Tuesdays and Thursdays and work from home the rest of the week.', 'hybrid'],
    ['We come in two days a week and work from home otherwise.', 'hybrid'],
    ['You are in the shop on Mondays; the rest of the time you can work remotely.', 'hybrid'],
    ['Expect to be in our Leeds office twice a week.', 'hybrid'],
    ['Up to 60% of the time may be worked from home.', 'hybrid'],
    ['Zwei Tage pro Woche im Büro, sonst von zu Hause.', 'hybrid'],
    ['Nach der Einarbeitung sind zwei Tage Telearbeit pro Woche möglich.', 'hybrid'],
    ['Alternierende Telearbeit ist möglich.', 'hybrid'],
    ['Bis zu 60 % mobiles Arbeiten', 'hybrid'],
    ['Dienstags und donnerstags sind wir im Büro, den Rest der Woche arbeiten wir von zu Hause.', 'hybrid'],
    ['Télétravail : 2 j/semaine', 'hybrid'],
    ['Deux jours de télétravail par semaine après la période d’essai.', 'hybrid'],
    ['Présence au bureau le mardi et le jeudi, télétravail les autres jours.', 'hybrid'],
    ['2 jours de TT par semaine', 'hybrid'],
    ['Teletrabajo dos días por semana', 'hybrid'],
    ['Tres días en la oficina y dos desde casa.', 'hybrid'],
    ['Posibilidad de teletrabajo parcial', 'hybrid'],
    ['Modalidad mixta: 3 días presenciales y 2 en remoto', 'hybrid'],
    ['Presencial 3x por semana, os outros dias em home office.', 'hybrid'],
    ['2 dias por semana em teletrabalho', 'hybrid'],
    ['Modelo híbrido (2x por semana no escritório)', 'hybrid'],
    ['Je werkt twee dagen per week thuis.', 'hybrid'],
    ['Deels thuiswerken is mogelijk.', 'hybrid'],
    ['Op dinsdag en donderdag zijn we op kantoor, de rest van de week werk je thuis.', 'hybrid'],
    ['Dwa dni w tygodniu z biura, reszta zdalnie.', 'hybrid'],
    ['Możliwość pracy zdalnej 2 dni w tygodniu', 'hybrid'],
    ['Praca częściowo zdalna', 'hybrid'],
    ['Home office 2 dny v týdnu', 'hybrid'],
    ['Možnost občasného home office', 'hybrid'],
    ['Dva dny v týdnu z domova', 'hybrid'],
    ['火曜・木曜は出社、それ以外の日は在宅勤務', 'hybrid'],
    ['週2日出社、残りはリモート', 'hybrid'],
    ['出社とリモートのハイブリッド勤務', 'hybrid'],
    ['月・水は出社です。他の日は在宅勤務可', 'hybrid'],
    ['每周可居家办公两天', 'hybrid'],
    ['周二、周四到岗，其余时间居家办公', 'hybrid'],
    ['주 2회 재택근무', 'hybrid'],
    ['화·목 출근, 나머지는 재택근무', 'hybrid'],
    ['You can work from home.', 'remote'],
    ['完全在宅勤務です', 'remote'],
    ['You will work remotely with customers in the Nordics.', 'remote'],
    ['We support customers who work from home.', null],
  ])('%s', (sentence, expected) => {
    expect(read(`# Planner\n\nAcme Ltd plans the work of the yard.\n\n${sentence}\n\nWe look forward to you.`)).toBe(
      expected,
    );
  });
});

describe('a title that tells where the work is done', () => {
  it.each([
    ['バックエンドエンジニア(Go)/自社SaaS/週2出社', 'hybrid'],
    ['フロントエンドエンジニア【週3リモート】', 'hybrid'],
    ['백엔드 개발자 (주 2회 재택)', 'hybrid'],
    ['Planner (2 days in office)', 'hybrid'],
    ['Planer (2 Tage Homeoffice)', 'hybrid'],
    ['Redattore (smart working)', 'remote'],
  ])('%s', (title, expected) => {
    expect(read(`# ${title}\n\nAcme Ltd plans the work of the yard.`)).toBe(expected);
  });
});
