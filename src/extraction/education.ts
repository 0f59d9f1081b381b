import { sharingFirstLetters } from '../core/alternation.ts';
import type { Found } from './fact.ts';
import type { Reading } from './reading.ts';
import { anyWord } from './words.ts';

const DEGREE = anyWord(
  [
    "(?:bachelor|master|associate)(?:['’]?s)?(?: degree| of \\p{L}+| in \\p{L}+)?",
    "bachelor['’]s",
    "master['’]s",
    'b\\.?s\\.?c?(?=[ ,/]| in| or| degree|\\.)',
    'ph\\.?d',
    'doctorate',
    'doctoral',
    'mba',
    '(?:university|college|advanced|graduate|undergraduate|four[- ]year|4[- ]year|technical|post-?graduate|relevant|law|nursing|engineering) degree',
    'degree (?:in|or)',
    'high school diploma',
    'ged',
    'diploma (?:in|or)',
    'b\\.?tech',
    'b\\.?a\\.?\\/b\\.?s\\.?',
    'ba/bs',
    'bs/ms',
    'ms or phd',
    '\\p{L}*studium',
    'studienabschluss',
    'hochschulabschluss',
    '(?:abgeschlossene )?(?:berufs)?ausbildung',
    'abitur',
    'fachhochschul\\p{L}*',
    'diplom',
    'abgeschlossene promotion',
    'schulabschluss',
    'bac ?\\+ ?\\d',
    'diplôme?',
    'diplômé\\p{L}*',
    "école d['’]ingénieur\\p{L}*",
    'licence',
    'bts',
    'dut',
    'cap',
    'formation (?:supérieure|en|de type)',
    'licenciatura',
    'licenciad[oa]',
    'grado (?:en|universitario)',
    'titulaci[oó]n',
    'título universitario',
    'estudios',
    'ingenier[ií]a en',
    'formaci[oó]n profesional',
    'bachillerato',
    'ESO',
    'secundari[oa]',
    'ensino (?:médio|superior|fundamental)',
    'graduação',
    'superior completo',
    'formação (?:superior|em|acadêmica)',
    'bacharel\\p{L}*',
    'curso superior',
    'laurea',
    'laureat[oa]',
    'diploma',
    'titolo di studio',
    'hbo',
    'wo',
    'mbo',
    'afgeronde opleiding',
    'universitair\\p{L}*',
    'wykształcenie',
    'studia',
    'vysokoškolsk\\p{L}*',
    'středoškolsk\\p{L}*',
    'vzdělání',
    'sš',
    'vš',
    'maturit\\p{L}*',
  ],
  [
    '大卒',
    '学士',
    '修士',
    '博士',
    '大学卒',
    '高卒',
    '専門卒',
    '学位',
    '本科',
    '硕士',
    '大专',
    '学历',
    '학사',
    '석사',
    '학위',
    '대졸',
    '고졸',
    '초대졸',
  ],
);
/** A cheap first look: some letters that every degree's name has. */
const LEARNING = sharingFirstLetters(
  /degree|bachelor|master|associate|doctor|ph\.?d|mba|b\.?s|b\.?a|b\.?tech|\bms\b|diplom|ged\b|studi|abschluss|ausbildung|abitur|hochschul|promotion|bac\b|bac ?\+|école|licen|bts|dut|\bcap\b|formati|formaci|grado|titul|título|ingenier|bachiller|\beso\b|secundari|ensino|gradua|superior|formação|laurea|titolo|hbo|wo\b|mbo|opleiding|universit|wykształ|škols|vzděl|\bsš|\bvš|maturit|[大高専学修博本硕学대고학석초]/i,
);
/** A mention of learning that asks for no degree. */
const NOT_ASKED =
  /discriminat|equal opportunit|scrum master|master (?:data|plan|the|your|of ceremonies|service)|tuition|reimburse|regardless of|weiterbildung|formation (?:continue|interne)|benefit|we offer|diplomat|our (?:founders|team)|training program/iu;
const LABEL =
  /^(?:.{0,20}\b)?(?:education(?:al)?(?: requirements?| level)?|qualifications?|degree|ausbildung|bildungsabschluss|abschluss|formation|niveau d['’]études|diplôme|educaci[oó]n|estudios(?: mínimos)?|formaci[oó]n(?: mínima)?|formació|escolaridade|formação|titolo di studio|istruzione|opleiding(?:sniveau)?|wykształcenie|vzdělání|学歴|学历(?:要求)?|학력)$/iu;

const MOST = 3;

/** The degrees or schooling the job asks for, as the advertisement words them; at most three sentences. */
export function readEducation(reading: Reading): Found<string[]> | null {
  const found: string[] = [];
  for (const line of reading.lines) {
    if (
      line.kind === 'benefits' ||
      line.kind === 'equal_opportunity' ||
      line.kind === 'about_company' ||
      line.kind === 'application'
    )
      continue;
    if (line.label !== null && LABEL.test(line.label.trim()) && line.value.length <= 300 && DEGREE.test(line.value)) {
      found.push(line.type === 'field' ? line.value : line.text);
      continue;
    }
    if (line.type === 'heading') continue;
    for (const sentence of line.sentences) {
      if (sentence.length > 450 || !LEARNING.test(sentence) || !DEGREE.test(sentence) || NOT_ASKED.test(sentence))
        continue;
      const asked =
        line.kind === 'requirements' ||
        line.kind === 'nice_to_have' ||
        /degree|abschluss|studium|diplom|required|preferred|must|bac ?\+|titulaci|licenciat|laurea|wykształc|vzděl|大卒|学历|학위|학사/iu.test(
          sentence,
        );
      if (asked) found.push(sentence);
    }
  }
  const value = [...new Set(found)].slice(0, MOST);
  const [first] = value;
  return first === undefined ? null : { value, quote: first };
}
