import { parseDateText } from './date-text.ts';
import type { Found } from './fact.ts';
import type { Reading } from './reading.ts';

const POSTED =
  /(?:date )?(?:posted|published|publish date|publication date|posting date|date posted|job posted|veröffentlicht|veröffentlichung(?:sdatum)?|online seit|eingestellt am|publiée?(?: le)?|date de publication|publicad[oa](?: el| em)?|fecha de publicación|data de publicação|pubblicat[oa](?: il)?|data di pubblicazione|geplaatst(?: op)?|data publikacji|opublikowan[oa]|zveřejněno|掲載日|公開日|投稿日|发布(?:日期|时间|于)?|게시일|등록일)/iu;
const UNTIL =
  /(?:appl(?:y|ications?)(?: (?:by|before|until|deadline|close[sd]?|due|closing date|end date|window (?:closes|ends)))|deadline|clos(?:ing|es?|ed)(?: date| on)?\s*[:：]|closing date|(?:position|job|anticipated)[^.:]{0,20} close date|closes? (?:on|date)|end date|valid (?:through|until)|expir(?:y|es|ation)(?: date)?(?: on)?|(?:job )?posting (?:end|expir\p{L}*|close)(?: date)?|open until|last (?:date|day) to apply|unposting date|accept(?:ing|ed) applications? (?:until|through)|applications? (?:will be )?(?:accepted|received|submitted|considered|welcome|open) (?:until|through|by|before|no later than)|bewerbungs(?:frist|schluss|ende)|bewerb\p{L}* bis|bewerbung bis|gültig bis|date limite(?: de candidature)?|candidatures? (?:jusqu['’]au|avant le|à envoyer avant)|postuler (?:avant|jusqu)|fecha (?:límite|de cierre|fin)|plazo|hasta el|(?:inscrições|candidaturas?) até|data limite|data de encerramento|prazo|scadenza|candidature entro|entro il|solliciteren (?:kan )?(?:tot|vóór|voor)|sluitingsdatum|reageren (?:kan )?(?:tot|vóór)|termin (?:składania|nadsyłania)|aplikuj do|oferta ważna do|ważna? do|uzávěrka|přihlášky do|platnost do|応募締切|応募期限|締切日?|締め切り|掲載終了日?|募集期間|截止(?:日期|时间)?|有效期至?|마감일?|접수 ?(?:기간|마감)|지원 ?마감)/iu;

/** The day the job was posted, from a labelled line or a sentence that says so. */
export function readDatePosted(reading: Reading): Found<string> | null {
  return nearby(reading, POSTED, 40);
}

/** The last day to apply, from a labelled line or a sentence that says so. "2 weeks ago" and "ongoing" are no days. */
export function readValidThrough(reading: Reading): Found<string> | null {
  return nearby(reading, UNTIL, 70);
}

/** A date within some letters after the words that name it. */
function nearby({ lines, language, now }: Reading, words: RegExp, reach: number): Found<string> | null {
  for (const line of lines) {
    if (!/\d/.test(line.text)) continue;
    for (const sentence of line.sentences) {
      if (!/\d/.test(sentence)) continue;
      const text = sentence.slice(0, 500);
      const match = words.exec(text);
      const alone =
        match === null && line.above !== null && sentence === line.text && text.length < 60 && words.test(line.above);
      if (match === null && !alone) continue;
      const end = match === null ? 0 : match.index + match[0].length;
      const value = parseDateText(text.slice(end, end + reach), language, now);
      if (value !== null) return { value, quote: sentence };
    }
  }
  return null;
}
