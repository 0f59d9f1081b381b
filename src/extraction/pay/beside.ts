import { allMatches } from '../../core/all-matches.ts';
import { anyWord } from '../words.ts';
import { BESIDE_PAY, NOT_PAY, SURELY_PAY } from './words.ts';

/**
 * Whether the amount is named as something beside the pay: a supplement, expenses, what others earn. The noun for pay
 * takes it back only where it comes last ("with extras and a base salary of").
 */
export function isBesidePay(before: string, after: string): boolean {
  if (NEVER_PAY.test(before) || NEVER_PAY.test(after) || ON_TRIAL.test(before) || ON_TRIAL.test(after)) return true;
  if (LEAST_WAGE.test(before) && IS_SO_MUCH.test(before)) return true;
  if (/^\s*(?:extra|zusätzlich|en plus|adicional(?:es|ais)?|in più|extra per)\b/iu.test(after)) return true;
  let last = -1;
  for (const match of allMatches(before, EVERY_BESIDE)) last = match.index + match[0].length;
  return last >= 0 && !SURELY_PAY.test(before.slice(last));
}

/** Others' pay, and rewards for a friend's name: no noun for pay makes it this job's. */
const NEVER_PAY =
  /(?<!\p{L})(?:payroll (?:for|of)|refer (?:a|an|your|us|someone|friends?|candidates?)|for (?:each|every) (?:referral|friend|hire)|pour chaque|recommandé|por cada (?:amigo|recomendad)|za (?:każd|doporučen)|für jede (?:empfehlung|erfolgreiche)|(?:set|sets|setting) (?:\p{L}+ )?(?:salaries|wages)|your (?:team|reports|staff)['’]s? (?:salaries|wages|pay)|must (?:earn|be (?:paid|earning))|earnings? (?:cap|limit|threshold)|(?:our|past|former|recent) (?:graduates|alumni|students|learners|pupils)|(?:students|pupils|learners|parents) pay|earn(?:ing)? (?:less|under|below))/iu;
const EVERY_BESIDE = new RegExp(BESIDE_PAY.source, 'giu');
const EVERY_VETO = new RegExp(NOT_PAY.source, 'giu');

/** "sign-on bonus and a salary of": a pay word that comes after the last word of other money takes the amount back. */
export function payWordAfterLastVeto(before: string): boolean {
  if (!SURELY_PAY.test(before)) return false;
  let last = 0;
  for (const match of allMatches(before, EVERY_VETO)) last = match.index + match[0].length;
  return SURELY_PAY.test(before.slice(last));
}

/** What applicants are paid for on the way to the job: trial days, test tasks, interviews. */
const ON_TRIAL = anyWord(
  [
    '(?:paid |unpaid )?trial (?:shifts?|days?|sessions?|work(?:day)?|week|project|task)',
    'work (?:sample|trial)s?',
    '(?:a|the|our|paid|short|small) take[- ]?home',
    'take[- ]?home (?:exercise|task|test|assignment|challenge|project|assessment)',
    'case stud(?:y|ies)',
    '(?:test|interview|trial|sample) (?:task|assignment|project|exercise|work|lesson)s?',
    'interview (?:process|stages?|rounds?|travel|expenses|costs)',
    '(?:for|of) (?:your|their|the) (?:time|interview)(?: on| at| spent|$)',
    'for your time',
    'final stage',
    'assessment (?:day|cent(?:re|er))',
    'probe(?:tag\\p{L}*|arbeit\\p{L}*|schicht\\p{L}*|aufgabe\\p{L}*)',
    'testaufgaben?',
    'schnupper\\p{L}*',
    'vorstellungsgespräch\\p{L}*',
    "(?:jour(?:née)?s?|période) d['’]essai(?= (?:rémunéré|payé|indemnis))",
    "journées? d['’]essai",
    'tests? (?:technique|pratique)s?',
    'mise en situation',
    '(?:día|jornada) de prueba',
    'pruebas? (?:técnicas?|prácticas?)',
    'dia de teste',
    'testes? (?:práticos?|técnicos?)',
    'prov[ae] (?:pratic|tecnic)[ahe]+',
    'giornat[ae] di prova',
    'proef(?:dag|dienst|dagen|les)',
    'meeloopdag(?:en)?',
    'dzień próbny',
    'dni próbn(?:e|ych)',
    'zadani[ea] (?:rekrutacyjne|testowe|próbne)',
    'zkušební(?:ho)? (?:den|dne|směn[au])',
    'testovací(?:ho)? úkol',
  ],
  [
    '体験入社',
    '体験入店',
    'トライアル勤務',
    '面接交通費',
    '試工',
    '试工',
    '试岗',
    '试课',
    '面试(?:报销|补贴|补助|交通费|车费|费用)',
    '면접\\s?(?:비|교통비|수당)',
  ],
);

/** The least that the law lets anyone pay. Austria's ads call their own pay by a collective agreement so. */
const LEAST_WAGE = anyWord(
  [
    '(?:minimum|living) wages?',
    'gesetzlich\\p{L}* mindestlohn',
    'smic(?: horaire| mensuel| brut)*',
    'salario mínimo',
    'smi',
    'salário mínimo',
    'minimumloon',
    '(?:płaca|pensja) minimalna',
    'minimalne(?:go)? wynagrodzeni[ea]',
    'minimální mzda',
  ],
  ['最低賃金', '最低工资', '最低工資', '최저임금', '최저시급'],
);
/** A statement of how much it is, rather than what this employer pays: "is", and no "we pay" or "salary" before it. */
const IS_SO_MUCH =
  /^(?!.*\b(?:we pay|you(?:['’]ll| will)? (?:earn|get|receive)|salary|pay rate|hourly rate|rate of pay|pay)\b).*(?:(?<!\p{L})(?:is|are|was|currently|of|beträgt|liegt bei|von|est de|es de|é de|is|bedraagt|wynosi|činí|je)|[はは为為是은는]|标准[为是]?每?[月时]?|標準[為是]?每?[月時]?)[^\p{L}]*(?:currently |derzeit |aktuell |set at |時給|月給|每月|每小时|시급 ?|월급 ?|월 ?)*[^\p{L}]*$/iu;
