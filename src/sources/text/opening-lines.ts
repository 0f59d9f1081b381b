import { isNavigation } from '../../documents/furniture/navigation-words.ts';
import { CHROME_LINE, FACT_LABEL, META_LINE } from '../../documents/furniture/page-lexicon.ts';
import { ORGANIZATION_WORD } from '../../extraction/employer/names.ts';
import { isPlace } from '../../extraction/place/places.ts';
import { splitLabel } from '../../extraction/reading.ts';
import { splitAnnounced } from '../../extraction/title/candidates.ts';
import { looksLikeJob } from '../../extraction/title/occupation.ts';
import { breadcrumbEnd, isMenu, NOISE_LINE } from '../../extraction/title/opening-noise.ts';
import { TITLE_LABEL } from '../../extraction/title/title.ts';
import { readHeadline } from '../clean-title.ts';
import { isGenericHeading } from '../generic-names.ts';
import { isOrganization, namesOrganization } from '../page/employer.ts';

/**
 * What a line of an advertisement's opening is:
 * - furniture: the site's menu, buttons, switches; crumb: the way to the page
 * - chip: contract, hours, workplace, level; pay; date: days, numbers of offers
 * - place, organization: a name that shows what it is
 * - titled: what stands behind or under "Job title"; label: any other labelled value; section: a section's heading
 * - bullet, prose; open: a short line that says none of these, and may be the title or a name
 */
export type Role =
  | 'furniture'
  | 'crumb'
  | 'chip'
  | 'pay'
  | 'date'
  | 'place'
  | 'organization'
  | 'titled'
  | 'label'
  | 'section'
  | 'bullet'
  | 'prose'
  | 'open';

/** One filled line of an opening. */
export interface OpeningLine {
  /** Without Markdown and emoji; of a titled line its value. */
  text: string;
  role: Role;
  /** Which line of the document it is. */
  index: number;
  /** Markdown heading level, 5 for a line set in bold, 0 for none. */
  level: number;
  /** An empty line stands before it. */
  gap: boolean;
  /** The parts of a line such as "Acme · Bergen · Full-time", each with its own role; one part where it has no columns. */
  cells: { text: string; role: Role }[];
}

/** Lines read of a document's opening. */
const MAX_LINES = 45;
/** Lines of prose and lists behind which no title stands. */
const MAX_BODY = 12;
const MAX_PROSE_WORDS = 14;
const MAX_LENGTH = 120;
/** Signs of a script without spaces that a line of more is prose. */
const MAX_EASTERN = 44;

/** "[Acme](https://…) Reno, NV": the link is a name, and what follows it stands beside it. */
const LINKED_NAME = /^((?:#{1,6} )?\[[^\]\n]{2,60}\]\([^)\n]{1,300}\)) +(?=\p{Lu})(.{2,60})$/gmu;

/** Contract, hours, workplace, level, experience in few words, at the front of a line. */
const CHIP = new RegExp(
  `^(?:${[
    '(?:full|part)[- ]?time|permanent|temporary|contract(?:or)?|fixed[- ]term|freelance|casual|seasonal|zero[- ]hours|remote|hybrid|on-?site|in[- ]office|in person|work from home|flexible|(?:day|night|late|early|rotating|evening|weekend) shifts?|shift work|immediate (?:start|joiners?)|entry level|mid[- ]?(?:level|senior)|senior level|junior|voluntary|no experience.*|not disclosed|openings?|competitive',
    "(?:[a-z]{2,4}[- ])?(?:graveyard|swing|back|split|12-hour|8-hour) shifts?|(?:day|night|weekend)s? only|(?:high school|ged|bachelor|master|associate)(?:[’']?s)?(?: (?:degree|diploma))?$",
    '(?:früh|spät|nacht|tag|wechsel|drei|zwei|voll)-?schicht(?:dienst|betrieb|system)?|[2-5][- ]?schicht(?:system|betrieb)?|schichtdienst|wochenend(?:dienst|arbeit)|abitur$|hauptschulabschluss|realschulabschluss|hochschulabschluss|abgeschlossene|jahresstelle|saisonstelle|vollzeitstelle',
    'travail (?:posté|de nuit|en équipe|le week-end)|[2-5] ?[x×] ?8(?: |$)|horaires|bac ?(?:\\+ ?\\d|pro)|cap (?:ou|/|-)|bep (?:ou|/|-)|sans diplôme|journée$|de nuit$',
    'turnos?(?: |$)|(?:turno de )?(?:mañana|tarde|noche)s?$|formación profesional|grado (?:medio|superior)|bachillerato|ensino (?:médio|superior|fundamental)|superior completo|escala \\d|noturno$|diurno$',
    'su turni|turni|turno|diploma|laurea(?: |$)|licenza media|giornata$|notturno$',
    '(?:(?:twee|drie|vijf|[2-5])-?)?ploegen(?:dienst|systeem)?|(?:dag|nacht|avond|weekend|vroege|late)-?dienst(?:en)?|v?mbo|hbo|wo(?: |$)|(?:mbo|hbo|wo|vmbo)[- /]|flexijob|studentenjob|bijbaan|oproep',
    '(?:jedna|dwie|trzy|dwu|trzy|[1-4])[- ]?zmian|wykształcenie|praca (?:na|w) |średnie$|wyższe$|podstawowe$',
    '(?:jedno|dvou|tří|nepřetržit|[1-4])-?směn|směnný|(?:ranní|odpolední|noční)(?: směn|$)|vyučen|středoškol|vysokoškol|sš |vš |úplné střední|brigáda',
    'シフト制|交替制|夜勤|日勤|高卒|大卒|土日祝|週休|白班|夜班|早班|晚班|两班倒|三班倒|做五休二|轮班|교대|주간|야간|탄력|시차|초대졸|대졸|주말',
    'vollzeit|teilzeit|unbefristet|befristet|festanstellung|feste anstellung|minijob|geringfügig|arbeitnehmerüberlassung|zeitarbeit|homeoffice|home-office|vor ort|ab sofort|schichtarbeit|mit berufserfahrung|berufseinsteiger|berufserfahren',
    'cdi|cdd|int[ée]rim|temps (?:plein|partiel)|mi-temps|télétravail|présentiel|hybride|alternance|contrat|libéral|statut cadre|débutant accepté|expérience',
    'jornada|tiempo (?:completo|parcial)|media jornada|contrato|indefinido|temporal|fijo|presencial|híbrid[oa]|remoto|teletrabajo|por horas|experiencia',
    'clt|pj|efetiv[oa]|tempo (?:inteiro|integral|parcial|pieno|determinato|indeterminato)|meio período|período integral|temporári[oa]|estágio curricular|\\d+ vagas?|vagas?: \\d+',
    'full time|part[- ]time|in sede|ibrido|da remoto|contratto|stagionale|indeterminato|determinato|somministrazione',
    'fulltime|parttime|voltijds?|deeltijds?|(?:on)?bepaalde (?:tijd|duur)|vast contract|vaste? (?:baan|aanstelling)|tijdelijk|hybride werken|thuiswerk|bepaalde duur|\\d+(?:[-–]\\d+)? uur',
    'umowa|pełny etat|pół etatu|część etatu|praca (?:stacjonarna|zdalna|hybrydowa|zmianowa|tymczasowa)|pracownik fizyczny|starszy specjalista|młodszy specjalista|kontrakt b2b|rekrutacja (?:zdalna|online)',
    'plný úvazek|částečný úvazek|zkrácený úvazek|hpp|dpp|dpč|práce z domova|možnost|na dobu (?:ne)?určitou',
    '正社員|契約社員|派遣社員|パート|アルバイト|業務委託|紹介予定|リモート|在宅|未経験|経験者|学歴不問|全职|全職|兼职|兼職|实习|不限|经验不限|学历不限|本科|大专|硕士|博士|应届|\\d+[-–至]\\d+年|远程|輪班|경력|신입|정규직|계약직|인턴|무관|학력|고졸|대졸|주 ?\\d일|재택|합격보상금',
    String.raw`\d+ ?[-–+] ?\d* ?(?:years?|yrs?|jahre|ans|años|anos|anni|jaar|lat|let)\b`,
    String.raw`\d+(?:[.,]\d+)? ?(?:hours?|hrs?|stunden|std|heures|horas|ore|uren|uur|godzin|hodin)\b`,
  ].join('|')})(?!\\p{Ll})`,
  'iu',
);
const MAX_CHIP = 48;
/** Labels of a person or a rank that a job's word stands in. */
const PERSON_LABEL =
  /hiring|recruit|report|contact|line manager|supervisor|direct|vorgesetzt|ansprech|kontakt|responsable hi|referente|your |job|(?:^| )team|level|niveau|grade|education|experience|degree|salary|sales$|account$|commercial|department|abteilung|bereich|担当|募集|仕事|職種|职位|岗位|직무|담당/iu;
const PAY_LINE =
  /^(?:(?:salary|pay|salaire|salario|salário|gehalt|lohn|retribuzione|salaris|wynagrodzenie|plat|mzda|ab|from|bis|up to|à partir de|desde|od|ca\.?|c\.|circa|ote|eur|usd|gbp|chf|cad|aud|pln|czk|brl|inr|r\$|kč|月給|時給|日給|年収|月薪|年薪|时薪|時薪|월급|연봉|시급|annual salary|grade|band)\s*[:：]?\s*)*[$€£¥₹₩]?\s?\d[\d.,\s']*(?:\s?[-–~〜至到]\s?[$€£¥₹₩]?\s?\d[\d.,\s']*)?\s*(?:k\b|万|千|만원|万円|円|元|원)?.{0,40}$/iu;
const MONEY =
  /[$€£¥₹₩]|(?<!\p{L})(?:eur|euro|usd|gbp|chf|pln|zł|kč|czk|brl|inr|lpa|brutto|salary|salario|salário|salaire|gehalt|wynagrodzenie)(?!\p{L})|\d\s?[kK]\b|万|元\/|円|만원/iu;
const DATE_LINE =
  /^(?:posted|published|publi\p{L}+|pubbl\p{L}+|veröffentlicht|online seit|geplaatst|opublik\p{L}+|ważna|zveřejněn\p{L}+|přidáno|dodan\p{L}+|vor \d+|il y a|hace \d|há \d|fa \d|\d+ (?:days?|giorni|dagen|dni|jours|tage)|pred \d|před \d|closing|closes|deadline|expires|ref\b|ref\.|réf|kennziffer|referen[czt]|job (?:id|ref|number)|código|code|ogłoszenie nr|nr ref|č\. ?j|更新|掲載|登録|发布|發布|등록|마감|\d{1,2}\/\d{1,2} ?更新|\d+[~～-]\d+人應徵|点击数)/iu;
const PLACE =
  /^(?:(?:remote|hybrid|on-?site)\s+)?\p{Lu}[\p{L}\p{M}.'’ -]{1,40}(?:\s*,\s*[\p{L}\p{M}\d.'’() -]{2,40}){1,4}$/u;
/** "Cholet (49)", "Uberlândia - MG", "Monza (MB)", "1010 Wien": a town with its department, state, province or code. */
const CODED_PLACE =
  /^\p{Lu}[\p{L}\p{M}.'’ -]{1,40}(?: \((?:\d{2,5}|[A-Z]{2}|(?:pow\.|okres|woj\.|bezirk|kreis|landkreis) [\p{L} .-]{2,30})\)(?:, [\p{L}-]{3,25})?| ?[-/] ?[A-Z]{2})$|^(?:[A-Z]{1,2}-)?\d{4,5}(?: \d{2})? \p{Lu}[\p{L}\p{M}.'’ -]{2,40}$/u;
const WORKPLACE_BESIDE =
  /^(?:remote|hybrid|on-?site)\s+|\s*\((?:remote|hybrid|on-?site|hybrides?|híbrido|remoto)\)$/giu;

/** How the names of hospitals, schools and offices end in the scripts without spaces. */
const EASTERN_BODY =
  /^[\p{L}\p{N}()（）·・\s]{3,30}(?:병원|의원|요양원|센터|복지관|어린이집|유치원|학교|학원|재단|협회|공사|공단|구청|시청|病院|医院|クリニック|大学|学校|学園|保育園|幼稚園|協会|財団|法人|組合|市役所|区役所|公司|集团|集團|学院|中学|小学|幼儿园|研究院|研究所|事务所|診所|協會)$/u;

/** Where a path to the page begins: "Home / Offers / Welder". */
const PATH =
  /^(?:(?:you are here|sie sind hier|vous êtes ici|estás en|está em|sei in|u bent hier|jesteś tutaj|nacházíte se|現在のページ|現在位置|当前位置|您的位置|目前位置|현재 ?위치)\s*[:：]?\s*\S.*|(?:home(?:page)?|start(?:seite)?|accueil|inicio|início|strona główna|domů|úvod|トップ(?:ページ)?|ホーム|首页|홈)\s*[/>›»→|·]\s*\S.*)$/iu;

/** Sets what follows a linked name on a line of its own. */
export function splitLinkedNames(text: string): string {
  return text.includes('](') ? text.replace(LINKED_NAME, '$1\n$2') : text;
}

/**
 * Reads the roles of the first lines of a text or Markdown document.
 * @param text without front matter, with linked names split (see splitLinkedNames)
 */
export function readOpening(text: string): OpeningLine[] {
  const opening: OpeningLine[] = [];
  let gap = false;
  let body = 0;
  let labelAbove = false;
  let valueBelow = false;
  for (const [index, raw] of text.split(/\r?\n/, 120).entries()) {
    const line = plainLine(raw);
    if (line === '') {
      gap = true;
      continue;
    }
    const cells: OpeningLine['cells'] = cellsOf(line).map((cell) => ({ text: cell, role: roleOf(cell) }));
    let whole = cells.length === 1 ? (cells[0]?.role ?? 'open') : rowRole(line, cells);
    // "Locations" over "Bergen": the value stands under its label.
    if (valueBelow && whole === 'open' && cells[0] !== undefined && cells.length === 1) {
      whole = 'label';
      cells[0].role = 'label';
    }
    const own = labelledTitle(line);
    const titled = own !== null || (labelAbove && (whole === 'open' || whole === 'place' || whole === 'chip'));
    opening.push({
      text: own ?? line,
      role: titled ? 'titled' : whole,
      index,
      level: levelOf(raw),
      gap,
      cells: titled ? [{ text: own ?? line, role: 'titled' }] : cells,
    });
    valueBelow = own === null && (whole === 'label' || whole === 'furniture') && FACT_LABEL.test(line);
    labelAbove = TITLE_LABEL.test(line.replace(/\s*[:：]$/u, '')) && line.length < 40;
    gap = false;
    if (whole === 'prose' || whole === 'bullet') body++;
    if (opening.length === MAX_LINES || body === MAX_BODY) break;
  }
  return opening;
}

/** What stands behind "Job title:", null for any other line. */
function labelledTitle(line: string): string | null {
  const labelled = splitLabel(line);
  if (labelled !== null && labelled.value.length <= MAX_LENGTH && TITLE_LABEL.test(labelled.label.trim()))
    return labelled.value.trim();
  const dashed = /^(?:role|job title|position|job role|requirement)\s*[-–]+\s+(\S.{2,80})$/i.exec(line)?.[1];
  if (dashed !== undefined) return dashed;
  // Tables of Asian boards set label and value apart by a space: 「職種 図書館業務補助員」.
  return (
    /^(?:職種|募集職種|职位名称|岗位名称|职务名称|職務名稱|모집 ?직종|모집 ?분야|직종)\s+(\S.{1,40})$/u.exec(
      line,
    )?.[1] ?? null
  );
}

/** The role of a line of columns: what most of it is. */
function rowRole(line: string, cells: { text: string; role: Role }[]): Role {
  if (isNavigation(line) || isMenu(line)) return 'furniture';
  if (PATH.test(line)) return 'crumb';
  if (cells.some(({ role }) => role === 'open') || isLong(line)) return isLong(line) ? 'prose' : 'open';
  return cells.find(({ role }) => role !== 'furniture')?.role ?? 'furniture';
}

function cellsOf(line: string): string[] {
  if (!/\s[|·•]{1,2}\s/.test(line)) return nameAndRest(line);
  return line
    .split(/\s+[|·•]{1,2}\s+/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .flatMap(nameAndRest);
}

/** "Limmat AG, Schlieren" and "Azienda Sanitaria – delibera n. 1188" are a name and what is told of it. */
function nameAndRest(text: string): string[] {
  if (text.length > MAX_LENGTH || !/, | [–—-] /.test(text)) return [text];
  const [, name = '', rest = ''] = /^(\p{Lu}[^,–—]{2,60}?)(?:, | [–—-] )(.{2,})$/u.exec(text) ?? [];
  return name !== '' && namesOrganization(name) && !looksLikeJob(text) ? [name, rest] : [text];
}

function isLong(line: string): boolean {
  return line.length > 400 || line.split(/\s+[|·•]{1,2}\s+/).some((cell) => isProse(cell));
}

function isProse(text: string): boolean {
  if (text.length > MAX_LENGTH) return true;
  const words = text.split(/\s+/).length;
  if (words > MAX_PROSE_WORDS) return true;
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text))
    return text.length > MAX_EASTERN || /[。；]$/.test(text) || (/[！？]$/.test(text) && text.length > 12);
  return words > 5 && /[.!?;]$/.test(text);
}

function roleOf(text: string): Role {
  if (/^(?:•\s|[（(]?\d{1,2}[.)）、．]\s?(?!\d))/.test(text)) return 'bullet';
  if (text.length > 2 * MAX_LENGTH) return 'prose';
  if (isNavigation(text) || isMenu(text)) return 'furniture';
  if (PATH.test(text) || breadcrumbEnd(text) !== null) return 'crumb';
  const short = text.length <= 70;
  if (short && DATE_LINE.test(text) && !looksLikeJob(text)) return 'date';
  if (short && /\d/.test(text) && MONEY.test(text) && PAY_LINE.test(text)) return 'pay';
  if (isChip(text)) return 'chip';
  if (NOISE_LINE.test(text) || CHROME_LINE.test(text)) return 'furniture';
  if (META_LINE.test(text)) return 'date';
  if (isLabelled(text)) return 'label';
  if (FACT_LABEL.test(text.replace(/\s*[:：]$/u, ''))) return 'label';
  if (EASTERN_BODY.test(text)) return 'organization';
  if (isGenericHeading(text) && readHeadline(text).title === text) return 'section';
  // "Staal NV" is a firm, "Reno, NV" and "Reno NV" are places.
  if (isOrganization(text) && !text.includes(',') && !isPlace(text.replace(/\s\S+$/, ''))) return 'organization';
  if (isPlaceText(text)) return 'place';
  if (isProse(text)) return 'prose';
  return isOrganization(text) ? 'organization' : 'open';
}

/** "Closing date: 1 May", but not "Wanted: Welder" or "Lecturer: Accounting". */
function isLabelled(text: string): boolean {
  const label = splitLabel(text)?.label;
  return (
    label !== undefined &&
    readHeadline(text).title === text &&
    splitAnnounced(text) === null &&
    (!looksLikeJob(label) || PERSON_LABEL.test(label))
  );
}

/** "Full-time", "CDI - temps plein", but not "Stage – Assistant communication". */
function isChip(text: string): boolean {
  const match = text.length <= MAX_CHIP ? CHIP.exec(text) : null;
  if (match === null) return false;
  const rest = text.slice(match[0].length);
  return rest.trim() === '' || !looksLikeJob(rest);
}

/** Whether a text is a place by its name or by the shape in which ads write towns. */
function isPlaceText(text: string): boolean {
  if (text.length > 90) return false;
  const bare = withoutWorkplace(text);
  if (isPlace(bare)) return true;
  return (
    (PLACE.test(text) || CODED_PLACE.test(bare)) &&
    !looksLikeJob(text) &&
    !isOrganization(text) &&
    !ORGANIZATION_WORD.test(text)
  );
}

/** "Hybrid Bergen, Norway", "Lyon (remote)": the place alone. */
export function withoutWorkplace(text: string): string {
  return text.replace(WORKPLACE_BESIDE, '').trim();
}

function levelOf(raw: string): number {
  const marks = /^(#{1,6})\s/.exec(raw)?.[1]?.length;
  if (marks !== undefined) return marks;
  return /^\s*(?:\*\*|__)[^*_]{2,120}(?:\*\*|__)\s*$/.test(raw) ? 5 : 0;
}

/** A line without Markdown, and without the emoji (":wave:") and quotation marks it begins with. */
function plainLine(line: string): string {
  const bullet = /^[-*•·▪●○◦»]\s/.test(line.trim());
  const plain = line
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(^|[\s("„“>@])[*_`]{1,3}(?=\S)/g, '$1')
    .replace(/(\S)[*_`]{1,3}(?=$|[\s.,:;!?)"”])/g, '$1')
    .replace(/^\s*(?::[a-z0-9_+-]{2,30}:\s*|(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+\s*|>\s+)+/u, '')
    .trim();
  return bullet ? `• ${plain.replace(/^[-*•·▪●○◦»]\s+/, '')}` : plain;
}
