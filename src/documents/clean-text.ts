import { fix_encoding } from 'ftfy-js';

/** Characters that no reader sees and that reorder or hide text: bidi controls, zero-width, tag characters, controls. */
const UNSEEN =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]|[\u{1D173}-\u{1D17A}]/gu;
/** The joiners belong between emoji and in Indic, Arabic and Persian words; elsewhere they only hide. */
const STRAY_JOINER =
  /[\u200C\u200D](?<!(?:\p{Extended_Pictographic}|\uFE0F|[\u{1F3FB}-\u{1F3FF}]|\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Malayalam}|\p{Script=Sinhala})[\u200C\u200D])/gu;
/** Quick tests, so that ordinary text is not copied. */
const MAYBE_UNSEEN =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uDB40-\uDB43\uD834]/;
const DECOMPOSED = /[\u0300-\u036F\u1100-\u11FF\u3099\u309A\u2126\u212A\u212B\uF900-\uFAFF]/;
/** First and second characters of UTF-8 read as a single-byte code. */
const MOJIBAKE =
  /[\u00C2-\u00F4\u0102-\u0107\u0420-\u0421][\u0080-\u00BF\u0152-\u0178\u02C6\u02DC\u2013-\u203A\u20AC\u2122\u0160\u0161\u017D\u017E]/;

/** Where alone something to clean can stand: one quick pass finds these few characters. */
const UNUSUAL = /[^\t\n\r -~]+/g;

/** Makes decoded text what its author wrote: mojibake repaired line by line, unseen characters out, NFC. */
export function cleanText(text: string): string {
  const unusual = text.match(UNUSUAL)?.join(' ') ?? '';
  if (unusual === '') return text;
  const repaired = MOJIBAKE.test(unusual)
    ? text
        .split('\n')
        .map((line) => (MOJIBAKE.test(line) ? fix_encoding(line) : line))
        .join('\n')
    : text;
  const shown = repaired !== text || MAYBE_UNSEEN.test(unusual) ? repaired.replace(UNUSUAL, withoutUnseen) : repaired;
  return repaired !== text || DECOMPOSED.test(unusual) ? shown.normalize('NFC') : shown;
}

/** What a joiner joins is no ASCII either, so that a run tells by itself. */
function withoutUnseen(run: string): string {
  return MAYBE_UNSEEN.test(run) ? run.replace(UNSEEN, '').replace(STRAY_JOINER, '') : run;
}
