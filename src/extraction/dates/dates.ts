import { allMatches } from '../../core/all-matches.ts';
import { shareFirstLetters, sharingFirstLetters } from '../../core/alternation.ts';
import type { Found } from '../fact.ts';
import type { Line, Reading } from '../reading.ts';
import { parseDateText } from './date-text.ts';

const POSTED = sharingFirstLetters(
  /posted|published|publish date|publication date|posting date|date posted|job posted|advertised(?: on)?|date advertised|listed on|veröffentlicht|veröffentlichung(?:sdatum)?|veröff(?:entl)?\.|online seit|eingestellt am|erschienen am|publiée?(?: le)?|mise? en ligne le|date de (?:publication|parution)|actualisée? le|publicad[oa](?: el| em)?|fecha de publicación|data de publicação|pubblicat[oa](?: il)?|inserit[oa] il|data di (?:pubblicazione|inserimento)|geplaatst(?: op)?|gepubliceerd(?: op)?|plaatsingsdatum|data (?:publikacji|dodania)|opublikowan[oa]|dodan[oae](?= \d)|zveřejněno|datum zveřejnění|přidáno|掲載(?:開始)?日|公開日|投稿日|(?:发布|發布|刊登)(?:日期|时间|時間|于)?|게시일|등록일/iu,
);

/** Words that name the last day to apply; a day follows, perhaps on the next line. One language an entry. */
const UNTIL_WORDS = [
  'appl(?:y|ications?)(?: (?:by|before|until|till|no later than|on or before|deadline|close[sd]?|closing|due|closing date|end date|window (?:closes|ends)))|deadline|(?<!(?:christmas|office|holiday|summer|easter|store|shop) )clos(?:ing|es?|ed)(?: date| on)?\\s*[:：]|clos(?:ing|es?) date|last date|advertised (?:until|till|to)|(?:listing|job|ad|advert|recruitment|vacancy) (?:ends|closes|closed|closing|runs (?:until|to|till))(?: on)?|closes(?= (?:\\d{1,2}[:.]\\d\\d|at |by ))|(?<!(?:office|shop|store|school) )closes(?= (?:\\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?:don.t|do not) wait (?:for|until) the last day|(?:cvs?|applications?|letters?|forms?) to (?:reach|be with) us by|advert (?:closes|ends|expires)|(?:position|job|anticipated)[^.:]{0,20} close date|(?:clos(?:e|ing)|end(?:ing)?) (?:the |this |our )?(?:posting|listing|ads?|advert|vacancy|applications?|call|role|position|recruitment|round|process|search|window) (?:on|at)(?!\\p{L})|clos(?:es?|ing) (?:on|date|at \\d{1,2}|midnight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?<!(?:contract|assignment|project|employment|placement|programme|program|internship|expected|fixed[- ]term) )end date|valid (?:through|until|till|to|up ?to)|expir(?:y|es|ation)(?: date)?(?: on)?|(?:job )?posting (?:end|expir\\p{L}*|close)(?: date)?|(?:vacancy|position|post|job|role|advert|window|call|recruitment)[^.]{0,20} open (?:un)?till?|^open (?:un)?till?|last (?:date|day) (?:to|for|of) (?:appl|receipt|submi)\\p{L}*|unposting date|accept(?:ing|ed) applications? (?:until|through)|applications? (?:will be )?(?:accepted|received|submitted|considered|welcome|open) (?:until|through|by|before|no later than)',
  '(?:schließen|beenden) (?:die |das )?(?:ausschreibung|bewerbungs\\p{L}+|bewerbungen|anzeige|stelle|verfahren|inserat) (?:am|zum)|(?:ausschreibung|bewerbungsphase|anzeige|bewerbungsfenster) schließt (?:am|zum)|(?:eingabe|anmelde)frist|(?:ausschreibung|bewerbungsphase|bewerbungszeitraum) (?:endet|läuft)(?: am| bis)?|(?:stellen)?(?:anzeige|angebot|inserat|ausschreibung) (?:ist )?(?:gültig|aktiv|online|geschaltet) bis|laufzeit der (?:anzeige|ausschreibung)|bewerbungs(?:frist|schluss|ende|zeitraum|termin|deadline)|bewerb\\p{L}* (?:ist )?(?:noch )?(?:möglich )?bis|einsendeschluss|meldeschluss|fristende|(?:gültig|verfügbar|ausgeschrieben) bis|ausschreibungs(?:ende|frist)|ende der ausschreibung|anzeige (?:gültig|aktiv|online) bis|(?<!\\p{L})frist\\s*:',
  "(?:clôtur|ferm)(?:ons|erons|ent|eront|e|era) (?:les |l['’]|la |le )(?:candidatures?|offre|annonce|recrutement|inscriptions|appel|réception) le(?= )|(?:candidatures?|inscriptions|appel) (?:(?:seront )?closes|ferment|fermeront|clôturent) le|date limite(?: de candidature)?|délai (?:de |d['’]|pour )(?:postul\\p{L}*|inscription|dépôt|envoi|candidature|remise|soumission)[^.:]{0,25}|(?:annonce|offre) (?:valable|valide|ouverte|active) jusqu['’]au|(?:fin|période|date de fin) d['’]affichage|affichée? (?:jusqu['’]au|du)|postulez d['’]ici(?: le| au)?|date (?:butoir|de fin de (?:publication|candidature|dépôt))|fin de publication|limite de (?:candidature|dépôt|réception)|(?:date de )?(?:clôture|fermeture)(?: des? (?:candidatures?|inscriptions|l.offre))?|(?:candidatures?|postul\\p{L}*|candidatez) (?:ouvertes? )?(?:jusqu['’]au|avant le|à envoyer avant)|postuler (?:avant|jusqu)|à pourvoir avant",
  'cerra(?:mos|remos) (?:la |el |las )(?:convocatoria|oferta|vacante|proceso|candidaturas|inscripci\\p{L}+|recepción\\p{L}*) el(?= )|(?:convocatoria|oferta|vacante|proceso|candidaturas|plazo|inscripci\\p{L}+) (?:se )?(?:cierran?|cerrarán?) el(?= )|fecha de finalización(?! del contrato)|fin de la (?:convocatoria|oferta|publicación)|(?:oferta|vacante|convocatoria) (?:abierta|vigente|válida|disponible|activa) hasta|fecha (?:límite|de cierre|fin|tope|de vencimiento|máxima)|último día|fin de (?:plazo|inscripción|postulación)|cierre(?: de (?:la )?(?:oferta|convocatoria|inscripci\\p{L}+|recepción\\p{L}*|postulaci\\p{L}+))?\\s*[:：]|plazo(?! del contrato)|vigencia|vigente hasta|hasta el|vence el|termini de presentaci\\p{L}+|data límit',
  '(?:fech|encerr)(?:amos|aremos) (?:as |a |o )?(?:inscrições|candidaturas?|vaga|processo|seleção|anúncio) (?:em|a|no dia)(?= )|(?:inscrições|candidaturas?|envio de currículos?) (?:abertas )?até|inscrições\\s*:|(?:vaga|anúncio|oferta) (?:disponível|ativ[ao]|válid[ao]|public\\p{L}+) até|período de inscriç\\p{L}+|data[- ]limite|data de (?:fecho|fim|validade|expiração)|(?:data de )?encerramento|encerra(?:m|-se)? (?:em|a|no dia)|prazo(?! do contrato)|válid[oa] até|vaga aberta até|fim das (?:inscrições|candidaturas)',
  'chiud(?:iamo|eremo) (?:le |la |l.|il )(?:candidatur[ae]|selezion[ei]|iscrizioni|annuncio|offerta|bando|raccolta) il(?= )|(?:candidature|selezioni|iscrizioni|bando|annuncio) (?:si )?(?:chiud(?:ono|e|eranno|erà)) il(?= )|scadenza|scade il|termine (?:ultimo|per|di presentazione|presentazione|iscrizion\\p{L}+)|(?:annuncio|offerta|bando) (?:attiv|apert|pubblicat)[oa] fino al|data (?:di )?(?:scadenza|chiusura)|chiusura (?:candidature|selezion\\p{L}+|bando|annuncio)|valid[oa] fino al|candidature (?:entro|fino al)|entro (?:e non oltre )?(?:il|le)',
  'sluiten (?:de |deze )?(?:vacature|procedure|inschrijving|werving|reactietermijn) op|solliciteren (?:kan )?(?:nog )?(?:tot|vóór|voor|t\\/m|uiterlijk)|solliciteer (?:tot|vóór|voor|t\\/m|uiterlijk)|sollicitatie(?:termijn|deadline|datum)|sluitingsdatum|sluit(?:ing)? op|(?:vacature |termijn )sluit\\s*[:：]?|publicatie tot(?: en met)?|sluiting\\s*[:：]|reag(?:eer|eren) (?:kan )?(?:nog )?(?:tot|vóór|voor|t\\/m|uiterlijk)|reactie(?:termijn|datum)|openstelling tot|vacature (?:loopt|geldig|open|sluit) (?:tot|t\\/m|op)|geldig (?:tot|t\\/m)|einddatum (?:vacature|publicatie|plaatsing)',
  '(?:zamykamy|zamkniemy|kończymy|zakończymy) (?:nabór|rekrutacj[ęe]|ogłoszenie|zbieranie zgłoszeń)|(?:nabór|rekrutacj[ęae]) (?:zamykamy|zamkniemy|kończymy|kończy się)|(?:rekrutacja|nabór) (?:trwa|potrwa) do|termin (?:składania|nadsyłania|aplikowania|zgłosze[nń]\\p{L}*|przesyłania|ważności|upływa)|termin do|(?:data (?:zakończenia|ważności|wygaśnięcia)|koniec) (?:rekrutacji|oferty|ogłoszenia|naboru|publikacji)|wygasa(?= |:)|aplikuj do|aplikowa\\p{L}+ do|(?:oferta )?ważn[ae]?:? (?:jest )?(?:jeszcze [^(\\n]{1,20}\\(|również )?do',
  '(?:uzavíráme|uzavřeme|ukončíme|ukončujeme) (?:výběr\\p{L}*|přihlášky|příjem|nábor|inzerát)|(?:přihlášky|nábor|výběr\\p{L}*(?: řízení)?) (?:uzavíráme|uzavřeme|ukončíme|končí)|uzávěrka|přihlášky do|přihlásit se [^.]{0,12}do|platnost (?:inzerátu |nabídky )?do|(?:inzerát|nabídka|pozice|inzerce) (?:platí|platn[áýé]|je platn\\p{L}+|otevřen[áý]) do|(?:konec|ukončení) (?:výběru|přihlášek|příjmu|náboru|nabídky)|nejzazší termín|termín (?:pro |odevzdání|doručení|podání|přihláš|odeslání|zaslání|výběrov\\p{L}+)|lhůta (?:pro|k) (?:podání|přihl)',
  '(?:応募|申込|申込み|申し込み|受付|提出|出願|募集|書類|エントリー)(?:書類)?(?:の)?(?:締切|〆切|期限|締め切り|期間|受付期間|終了)日?|締切日?|締め切り|〆切|掲載(?:終了日?|期間|期限)|公開終了日',
  '(?:报名|應徵|应聘|招聘|申请|投递|收件|公告|申請)?(?:截止|截至)(?:日期|时间|時間|日)?|(?:报名|應徵|应聘|招聘|申请|投递|公告|徵才)(?:起止)?(?:时间|期限|期间|時間|期間|日期)|有效期(?:限)?(?:至|到)?',
  '마감 ?(?:일시?|기한)?|(?:접수|모집|지원|채용|공고|제출|서류) ?(?:기간|마감|기한|접수)',
];
const UNTIL = new RegExp(shareFirstLetters(UNTIL_WORDS.join('|')), 'iu');
/** A line over a day that names it: one of the words above and little besides. */
const MAX_DATE_LABEL = 50;

/** Words of applying, and words that set a last day: together they name one ("Send your CV by 4 December"). */
const APPLYING = sharingFirstLetters(
  /appl(?:y|ication|ying)|\bcv\b|résumé|resume|cover letter|candidat|expressions? of interest|interested|curr[ií]cul|postul|solicitud|inscri|bewerb|bewirb|unterlagen|anschreiben|lebenslauf|dossier|interess|intéress|lettre|domand[ae]|presenta(?:r|zion|t|ció)|trasmess|inoltra|pervenire|sollicit|motivatiebrief|reageer|reactie|reageren|aplik|zgłosze|zgłasza|ofert[yę] |dokumenty|składa|nadsyła|przesyła|zainteresowan|životopis|přihl[áa][sš]|zájem|zájemc|zašl|zasíl|応募|エントリー|履歴書|申込|提出|报名|投递|应聘|應徵|简历|履歷|지원서|이력서|접수|지원|必着|締切|〆切|마감|submi|send|mail|write to|stuur|wyślij|pošlete|invia|envoy|adress|envia|mand|contact|écri[svt]|schreib|meld(?:e|en|et) |drop (?:us|me)|get in touch|reach out|escr[ií]b|escrev|scriv|schrijf|napis|napiš|ozv[iě]|연락|ご連絡|联系/iu,
);
const LAST_DAY =
  /(?<![\p{L}\p{N}])(?:by|before|until|till|(?:no|not) later than|on or before|avant(?: le)?|au plus tard(?: le)?|jusqu['’]au|pour le(?= \d)|bis(?: spätestens)?(?: zum)?|spätestens(?: am| bis| zum)?|antes (?:del?|do)|hasta|a más tardar|até(?: o dia| ao dia)?|entro(?: e non oltre)?|fino al|v[óo]{2}r|voor|uiterlijk|tot(?: en met)?|t\/m|do(?: dnia| dn\.)?|najpóźniej(?: do)?|nejpozději(?: do)?|fins al?)(?![\p{L}\p{N}])(?=[^.]{0,45}\d)|(?<=\d)(?=[^。\d]{0,8}(?:まで|必着|之前|前(?:投递|发送|将|报名|应聘|，)|까지|締切|〆切|마감))/giu;
/** The days of other things than applying. */
const OTHER_DAY =
  /substituci|sustituci|suplenc|interin|excedenc|excedènc|temporada|saison|zastępstw|vervang|vertretung|contract|contrat|vertrag|umow|smlouv|befrist|interview|entretien|entrevista|colloqui|gesprek|rozmow|pohovor|start|begin|inicio|início|incorporación|inizio|eintritt|antritt|nástup|rozpoczęci|indiensttred|assunzione|duration|duración|durata|dauer|duurt|open day|coffee morning|open evening|webinar|event|cover(?! letter)|internship from|praktikum von|面接|面试|면접|入社|入职/iu;
/** A range of days: what follows its connector is the last one. */
const RANGE =
  /\d[^~〜～至]{0,25}?(?:[~〜～–]|至|から|\s(?:al?|au|to|bis|do|t\/m|tot)\s|\s-\s)\s*(?:el |le |den |dem |día |dia )?(?=\d)/u;

/** The day the job was posted, from a labelled line or a sentence that says so. */
export function readDatePosted(reading: Reading): Found<string> | null {
  for (const { text, sentence, end } of mentions(reading, POSTED)) {
    const value = parseDateText(text.slice(end, end + 40), dayOrder(reading), reading.now, 'last');
    if (value !== null) return { value, quote: sentence };
  }
  return null;
}

/**
 * The last day to apply, from a labelled line or a sentence that says so. "2 weeks ago" and "ongoing" are no days.
 * A day without its year is the next one after the day of posting, where that is known, else from now on.
 */
export function readValidThrough(reading: Reading): Found<string> | null {
  const order = dayOrder(reading);
  let from: Date | null = null;
  const lastOf = (text: string): string | null => {
    from ??= postedOn(reading);
    const range = RANGE.exec(text);
    const last = range === null ? null : parseDateText(text.slice(range.index + range[0].length), order, from);
    return last ?? parseDateText(text, order, from);
  };
  for (const { text, sentence, end } of mentions(reading, UNTIL)) {
    if (/hasta el|entro|bis$|gültig|termin do/iu.test(text.slice(Math.max(0, end - 9), end)) && ofOther(text, end))
      continue;
    const value = lastOf(text.slice(end, end + 75));
    if (value !== null) return { value, quote: sentence };
  }
  for (const line of reading.lines) {
    if (!SOME_DIGIT.test(line.text) || !(line.kind === 'application' || APPLYING.test(line.text))) continue;
    let before = '';
    for (const sentence of wholeSentences(line)) {
      const text = plainDigits(sentence.slice(0, 500));
      // "Send your CV, quoting REF. 12, by 4 December": the full stop of an abbreviation ends no sentence.
      const applying =
        line.kind === 'application' || APPLYING.test(text) || (text.length < 120 && APPLYING.test(before));
      before = text;
      if (!applying) continue;
      for (const match of allMatches(text, LAST_DAY)) {
        if (ofOther(text, match.index)) continue;
        // Japanese, Chinese and Korean put the word behind the day.
        const value = lastOf(
          match[0] === ''
            ? text.slice(Math.max(0, match.index - 12), match.index + 3)
            : text.slice(match.index, match.index + 60),
        );
        if (value !== null) return { value, quote: sentence };
      }
    }
  }
  return null;
}

/** Whether the words before this place speak of a contract, a start or an interview. */
function ofOther(text: string, at: number): boolean {
  return OTHER_DAY.test(text.slice(Math.max(0, at - 45), at));
}

function postedOn(reading: Reading): Date {
  const posted = reading.draft.datePosted ?? readDatePosted(reading)?.value;
  const date = posted === undefined ? reading.now : new Date(posted);
  return Number.isNaN(date.getTime()) ? reading.now : date;
}

/** Sentences, with those put together again that were cut behind a day's full stop ("bis 15. Dezember", "20. 12. 2026"). */
function wholeSentences({ text, sentences }: Line): string[] {
  const whole: string[] = [];
  for (const sentence of sentences) {
    const last = whole.at(-1);
    const joined = last !== undefined && continues(last, sentence) ? `${last} ${sentence}` : null;
    if (joined !== null && text.includes(joined)) whole[whole.length - 1] = joined;
    else whole.push(sentence);
  }
  return whole;
}

/** Whether a full stop ended no sentence: after a day's number, or a short word before one ("Dec. 4", "dn. 11.12."). */
function continues(last: string, next: string): boolean {
  return /(?<!\d)\d{1,2}\.$/u.test(last) || (/^\d/.test(next) && /(?<!\p{L})\p{L}{2,5}\.$/u.test(last));
}

/** Digits of full width as plain ones; every letter keeps its place. */
function plainDigits(text: string): string {
  return /[０-９]/.test(text) ? text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)) : text;
}

/** A label of the first day, which a line of the words above may speak of besides the last: "접수기간" over "시작일: 2026.02.13". */
const FIRST_DAY =
  /^[^\p{L}\d]*(?:시작|개시|게시|등록|開始|开始|開放|发布|掲載開始|公開|start|open|from|posted|beginn|ab(?!\p{L})|début|ouverture|inicio|apertura|início|abertura|inizio|aanvang|publi|rozpocz|początek|zahájení|začátek)/iu;

const SOME_DIGIT = /[\d０-９]/;

interface Mention {
  text: string;
  sentence: string;
  /** Where the words that name the date end; the day follows. */
  end: number;
}

/** Sentences with a number in which the words stand, or which stand alone under a line of the words. */
function* mentions({ lines }: Reading, words: RegExp): Generator<Mention> {
  for (const line of lines) {
    if (!SOME_DIGIT.test(line.text)) continue;
    for (const sentence of wholeSentences(line)) {
      if (!SOME_DIGIT.test(sentence)) continue;
      const text = plainDigits(sentence.slice(0, 500));
      const match = words.exec(text);
      if (match !== null) yield { text, sentence, end: match.index + match[0].length };
      else if (
        line.above !== null &&
        line.above.length <= MAX_DATE_LABEL &&
        sentence === line.text &&
        text.length < 60 &&
        (words !== UNTIL || !FIRST_DAY.test(text)) &&
        words.test(line.above)
      )
        yield { text, sentence, end: 0 };
    }
  }
}

const DAY_LEADS =
  /£|€|[AR]\$|NZ\$|₹|\b(?:GBP|EUR|AUD|NZD|INR|ZAR|UK|United Kingdom|England|Scotland|Wales|Northern Ireland|Ireland|Australian?|New Zealand|India|South Africa|Singapore|Malaysia|Nigeria|Kenya|Ghana|Malta|Dubai|UAE|NHS|DBS check|VIC|NSW|QLD|TAS|ACT|APS|EOI|superannuation|annual leave|pension scheme|LPA|lakhs?|organi[sz]ation(?:s|al)?|organised?|recognised?|labour|colour|behaviours?|favour|centre|licence|analyse|enrol|programmes?|whilst|per annum|p\.a\.|fortnight(?:ly)?|AEST|AEDT|GMT|BST|EAT|SAST)\b/u;
const MONTH_LEADS =
  /\b(?:401\s?\(?k\)?|PTO|USA?|U\.S\.|United States|USD|Social Security|EEO|E-Verify|W-?2)\b|,\s[A-Z]{2}\s\d{5}/u;
const KANA_OR_HANGUL = /[\p{sc=Hiragana}\p{sc=Katakana}]|[\p{sc=Hangul}]/u;

/**
 * The language that decides how "11/12/2026" is read: English with British, Indian … signs, or another day past 12, is
 * day first; so is English that says nothing of its country where the other reading lies in the past.
 */
function dayOrder({ lines, language, now }: Reading): string | null {
  if (language === null && lines.some(({ text }) => KANA_OR_HANGUL.test(text))) return 'ja';
  if (language !== null && !language.startsWith('en')) return language;
  const slashed = lines.filter((line) => /\d\/\d{1,2}\/(?:20)?\d\d/.test(line.text));
  if (slashed.length === 0) return language;
  let past = false;
  for (const line of slashed) {
    for (const [day = '', a, b] of allMatches(line.text, /(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:20)?\d\d(?!\d)/g)) {
      if (Number(a) > 12) return 'en-GB';
      if (Number(b) > 12) return language;
      const [monthFirst, dayFirst] = ['en', 'en-GB'].map((order) => Date.parse(parseDateText(day, order, now) ?? ''));
      past ||= UNTIL.test(line.text) && (monthFirst ?? 0) < now.getTime() && (dayFirst ?? 0) > now.getTime();
    }
  }
  if (lines.some((line) => MONTH_LEADS.test(line.text))) return language;
  return past || lines.some((line) => DAY_LEADS.test(line.text)) ? 'en-GB' : language;
}
