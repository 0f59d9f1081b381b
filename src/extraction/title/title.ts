import { findEmployer } from '../employer/candidates.ts';
import { isHeaderName } from '../employer/names.ts';
import type { Found } from '../fact.ts';
import { firstFound } from '../fact.ts';
import type { Line, Reading } from '../reading.ts';
import { isTitleShaped, titleFromLines, titleFromRun } from './candidates.ts';
import { looksLikeJob } from './occupation.ts';
import { titleOfSmallAd } from './small-ad.ts';

/** The job's title: the board's, else a labelled line, a heading, or the prose that names who is sought. */
export function readTitle(reading: Reading): Found<string> | null {
  return firstFound<[Reading], Found<string>>([fromDraft, fromLabel, fromSmallAd, fromOpening, fromProse], reading);
}

function fromDraft({ draft }: Reading): Found<string> | null {
  const title = draft.title?.trim();
  return title ? { value: title, quote: title } : null;
}

/** Labels of the job's title. */
export const TITLE_LABEL =
  /^(?:(?:job|class|working|posting|classification|official|role|vacancy|post) ?title|title|position(?: title)?|(?:name|title) of (?:the )?(?:post|position|job)|post(?:e)? name|role|job|vacancy|stellenbezeichnung|position|stelle|jobtitel|titel|(?:intitulé|titre)(?: du poste)?|poste|puesto|cargo|vaga|título(?: do cargo| de la oferta)?|posizione|titolo|functie(?:titel)?|vacature|stanowisko|nazwa stanowiska|pozice|název pozice|職種|募集職種|ポジション|职位|职位名称|岗位|岗位名称|招聘岗位|직무|포지션|모집부문|채용 ?포지션)$/iu;

function fromLabel({ labelled }: Reading): Found<string> | null {
  const line = labelled.find(
    (each) => TITLE_LABEL.test(each.label.trim()) && each.value.length <= 120 && isTitleShaped(each.value.trim()),
  );
  return line ? { value: line.value.trim(), quote: line.text } : null;
}

function fromSmallAd({ lines }: Reading): Found<string> | null {
  return titleOfSmallAd(lines);
}

/** The best line of the opening; where the lines ran together, what stands before the employer's name. */
function fromOpening({ lines }: Reading): Found<string> | null {
  const line = titleFromLines(lines);
  if (line !== null && line.quote.length < 100) return withoutName(line, lines);
  return titleFromRun(lines, findEmployer(lines, null)?.value ?? null) ?? line;
}

/** "Welder – Acme" without the name that the text uses again. */
function withoutName(title: Found<string>, lines: Line[]): Found<string> {
  const [, role, name] = /^(.{3,90}?)(?:\s[-–—|]|,)\s(\p{Lu}[^,|–—(]{2,50}?)(?:\s\([^)]*\))?$/u.exec(title.value) ?? [];
  if (role === undefined || name === undefined || !looksLikeJob(role) || !isHeaderName(name)) return title;
  const again = lines.some((line) => line.text !== title.quote && line.text.includes(name));
  return again ? { ...title, value: role } : title;
}

const NOUN_PHRASE = "([\\p{Lu}][\\p{L}\\p{N}&/+#.,'’() -]{2,90})";
/** "Acme busca camarero": a word that hires, small words, and the words behind, which must begin with an occupation. */
const HIRES_A =
  /(?<!\p{L})(?:busca|[Bb]uscamos|solicita|[Ss]olicitamos|contrata|[Cc]ontratamos|procura|recrute|recherche|[Rr]echerchons|sucht|suchen|zoekt|zoeken|szuka|[Ss]zukamy|poszukuje|[Pp]oszukujemy|zatrudni|[Zz]atrudnimy|hledá|[Hh]ledáme|přijme|[Pp]řijmeme|cerca|[Cc]erchiamo|assume|seeks?|[Nn]eeds?|wants|[Hh]iring|spot for|opening for|vacancy for|(?:is|are|['’]re|['’]s) after|lookout for|in need of|short of|could (?:do with|use)|brauch(?:t|en)|Platz für|besoin d['’e]|nous faut|bisogno di|plek voor|plaats voor|[Pp]otrzebuje(?:my)?|[Pp]otřebuje(?:me)?|[Nn]ecesita(?:mos)?)(?: ?(?:(?<=['’])(?:un|une)|(?<= )(?:(?:od|ab|vanaf|from|as of|dal|desde|à partir du|od dnia|k) (?:\d{1,2}\.? ?(?:\d{1,2}\. ?(?:\d{4})?|\p{L}{3,10})(?: \d{4})?|září|ledna|sofort|września)|wir|we|wij|per direct|dringend|noch|ab sofort|another|an?|our|une?|un[ao]?|uno|uma?|eine?n?|een|do|na|to|a|para|incorporar|its|their|two|three|\d+|first|second|year)))*:? ([\p{L}][\p{L}\p{N}&/+#.'’()-]*(?: [\p{L}\p{N}&/+#.'’()-]+){0,7})/u;
const SOUGHT: RegExp[] = [
  HIRES_A,
  new RegExp(
    `(?:for|as|fill|filling|in) (?:an?|the|our|this)\\s+(?:open |new |exciting )?${NOUN_PHRASE}\\s+(?:role|position|opening)\\b`,
    'u',
  ),
  new RegExp(
    `(?:looking|searching|on the hunt|search) for (?:an? |our (?:next |first )?|the |experienced )?(?:[\\p{Ll}-]+,? (?:and )?){0,4}${NOUN_PHRASE}`,
    'u',
  ),
  new RegExp(
    `(?:seeking|hiring|recruiting|recruit|needs|need) (?:for )?(?:an? |our (?:next |first )?|the )(?:[\\p{Ll}-]+,? (?:and )?){0,4}${NOUN_PHRASE}`,
    'u',
  ),
  new RegExp(
    `(?:[Aa]s|[Jj]oin us as|[Bb]ecome) (?:an? |our (?:next |new )?|the )${NOUN_PHRASE},? (?:you|at|in|within|on|for|to|with)`,
    'u',
  ),
  new RegExp(
    `(?:suchen|sucht)(?: wir)?(?: [\\p{L} ,.]{0,60}?)?\\b(?:eine[nr]?|Dich als|dich als|Sie als)\\s+(?:[\\p{Ll}-]+ ){0,3}${NOUN_PHRASE}`,
    'u',
  ),
  /(?:recherch(?:e|ons)|recrut(?:e|ons)|cherch(?:e|ons))(?: actuellement)? (?:une?|un·e|un\(e\)|notre|son|sa) ([\p{L}\p{N}&/+#.'’()·-][\p{L}\p{N}&/+#.'’()· -]{2,80})/u,
  /(?:buscamos|busca|contratamos|procuramos|procura|seleccionamos|precisa) (?:a |para )?(?:un[ao]?|um[a]?|nuestr[oa]) ([\p{L}][\p{L}\p{N}&/+#.'’()-]*(?: [\p{L}\p{N}&/+#.'’()-]+){0,7})/iu,
  /(?:cerchiamo|cerca|ricerca|stiamo cercando|ricerchiamo) (?:una?|un[’'])\s?([\p{L}][\p{L}\p{N}&/+#.'’()-]*(?: [\p{L}\p{N}&/+#.'’()-]+){0,6})/iu,
  /(?:zoek(?:en|t)|zijn op zoek naar) (?:wij |we |per direct )?(?:een|onze) ([\p{L}][\p{L}\p{N}&/+#.'’()-]*(?: [\p{L}\p{N}&/+#.'’()-]+){0,6})/iu,
  /(?:szukamy|poszukujemy|hledáme|přijmeme) (?:osoby na stanowisko |kolegu na pozici |na pozici )?:?\s?([\p{L}][\p{L}\p{N}&/+#.'’()-]*(?: [\p{L}\p{N}&/+#.'’()-]+){0,6})/iu,
  /([\p{L}\p{N}ー・&/+# ()（）]{2,40}?)(?:を|の)(?:募集|採用)(?:し|中|いた|致)/u,
  /(?:招聘|诚聘|招募|寻找)(?:一名|一位|数名)?\s?([\p{L}\p{N}/+#()（） -]{2,30}?)(?:[，。,;；]|$)/u,
  /([\p{L}\p{N}/+#() -]{2,40}?)(?:를|을) (?:모집|찾|채용)/u,
];
/** Where the name of the job ends and the sentence goes on. */
const TAIL =
  /\s+(?:who|that|which|to|with|for|in|at|on|within|and (?:help|lead|drive|own|build|work|join)|role|position|opening|based|experienced|having|responsible|from|as|whose|passionate|eager|mit|für(?! \p{Lu}\p{Ll}*(?:technik|logistik|management|sicherheit|wesen|pflege|informatik|systeme?|wirtschaft|kommunikation|entwicklung|integration|medizin|bildung|verkehr|automation|kredit)\b)|zur|zum|der|die|im|in|bei|pour|chez|afin|qui|au sein|dans|avec|à|à partir|dès|ab|para|con|com|que|en|no|na|do|per|che|da|voor|met|die|naar|do|dla|z|pro|se|s|into|you|reporting|working|joining|this|our|we)\b.*$/u;

/** A phrase with an occupation in it before any other: "for a Welder role" before "as an Acmean, you". */
function fromProse(reading: Reading): Found<string> | null {
  let any: string | null = null;
  for (const title of soughtTitles(reading)) {
    if (looksLikeJob(title)) return { value: title, quote: title };
    any ??= title;
  }
  return any === null ? null : { value: any, quote: any };
}

function* soughtTitles({ lines }: Reading): Generator<string> {
  for (const line of lines) {
    if (line.kind === 'equal_opportunity' || line.kind === 'benefits') continue;
    for (const sentence of line.sentences) {
      const text = sentence.slice(0, 300);
      for (const pattern of SOUGHT) {
        const phrase = pattern.exec(text)?.[1];
        const title = phrase === undefined ? null : trimTitle(phrase);
        if (title !== null && (pattern !== HIRES_A || namesJob(title))) yield title;
      }
    }
  }
}

/** Whether a phrase begins with an occupation, or is the capitalised name of one: "Customer Success Manager". */
function namesJob(phrase: string): boolean {
  const words = phrase.split(' ');
  if (looksLikeJob(words.slice(0, 2).join(' '))) return true;
  return words.length <= 5 && words.every((word) => /^[\p{Lu}&/-]/u.test(word)) && looksLikeJob(phrase);
}

const NOT_TITLE =
  /^(?:people|someone|candidates?|talent|you|team|world|company|individuals?|persons?|person|opportunity|new|next|great|experience|personne|profil|personen?|persona|pessoa|risors[ae]|figura|profilo|osob[ay]|collega|kolleg\p{L}*|mitarbeitende|verstärkung|colleague)s?\b/iu;

function trimTitle(phrase: string): string | null {
  let title = phrase.replace(/[.,;:!?].*$/u, (tail) => (/^\.[A-Z]/.test(tail) ? tail : ''));
  const open = title.indexOf('(');
  title = title.replace(TAIL, (tail, offset: number) =>
    open >= 0 && offset > open && title.indexOf(')') > offset ? tail : '',
  );
  title = title
    .replace(
      /^(?:talented|experienced|motivated|passionate|outstanding|skilled|dedicated|exceptional|creative|highly|strong|great)\s+/iu,
      '',
    )
    .trim();
  title = title.replace(/[\s(–-]+$/u, '').trim();
  if (title.length < 3 || title.length > 90 || NOT_TITLE.test(title)) return null;
  return title;
}
