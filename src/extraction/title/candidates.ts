import { allMatches } from '../../core/all-matches.ts';
import type { Found } from '../fact.ts';
import { isPlace } from '../place/places.ts';
import type { Line } from '../reading.ts';
import { looksLikeJob } from './occupation.ts';
import { breadcrumbEnd, CALL_TO_JOIN, isMenu, NOISE_LINE, namesWriter } from './opening-noise.ts';

/** A title stands near the top, wherever a page's chrome ends. */
const MAX_LINES = 30;
const MAX_LENGTH = 140;
/** A line longer than this is several lines run together, with the title at its front. */
const RUN_TOGETHER = 160;

/** A heading that only opens a section or names the page says nothing of the job. */
const GENERIC =
  /^(?:(?:full )?job (?:description|details|summary|overview|posting)|(?:the )?job|description|details|overview|about(?: .*)?|who (?:we|you) are.*|what (?:you|we).*|why .*|how .*|responsibilities|requirements|qualifications|careers?(?: (?!coach|advis|counsel|consult|officer|lead|manager|specialist|service).*)?|.{2,40} careers?|jobs?(?: at .*)?|vacancies|open positions?|join (?:us|our team).*|we(?:'| a)re hiring.*|welcome.*|apply.*|benefits|pay|stellenbeschreibung|stellenangebot|karriere|offre d['’]emploi|description du poste|descripción.*|oferta de empleo|descrição.*|vaga|募集要項|求人情報|仕事内容|职位描述|岗位职责|任职要求|채용공고|the role|role|you|us|position|summary|company|mission|home|menu|(?:similar|related|more) jobs.*|people also.*|会社について|labels|facility|department|status|location)$/iu;
/** Words a sentence begins with, in a line that is no title. */
const SENTENCE =
  /^(?:we|our|you|your|i|i['’]m|it['’]s|this|these|there|if|when|please|join|are you|do you|want|come|wir|unser|du|sie|ihr|nous|notre|vous|si|nos|tu|buscamos|somos|estamos|procuramos|cerchiamo|siamo|wij|jij|je|ben|szukamy|jesteśmy|hledáme|jsme|dear|hi|hello|and|or|but|because|who|what|why|how|where|reports? to|reporting to|with|must|as|for|work(?:ing)? with|experience (?:in|with|as|of)|\d+\+? years)\b/iu;
const PAY =
  /\s*[-–|,(]?\s*(?:(?<!\p{L})(?:ca?\.?|up to|circa|OTE|to|from)\s?)?[$€£¥₹]\s?\d.*$|\s*[-–|]?\s*\d+(?:[.,]\d+)?\s?[kK万]?\s*[-–~〜]\s*\d+(?:[.,]\d+)?\s?(?:[kK]\b|万|元|薪).*$|\s*[,，|]?\s*(?:薪资面议|面议|时薪|月薪|年薪|薪资|薪水).*$/u;

/**
 * The lines of an advertisement's opening that may be its title, each weighed by its words, shape, place and whether
 * it is said again.
 * @returns the best, null where no line is sound
 */
export function titleFromLines(lines: Line[]): (Found<string> & { score: number }) | null {
  const read = lines.slice(0, MAX_LINES);
  const prose = lines
    .slice(0, 60)
    .map((line) => line.text)
    .join('\n')
    .toLowerCase();
  let best: (Found<string> & { score: number }) | null = null;
  read.forEach((line, index) => {
    const announced = line.label !== null && ANNOUNCES.test(line.label);
    if (line.label !== null && line.type === 'field' && !announced) return;
    const crumb = breadcrumbEnd(line.text);
    const text = (crumb ?? (announced ? line.value : line.text)).trim();
    // Under a writer's name stands what the writer is.
    const found = namesWriter(read[index - 1]?.text ?? '') ? null : scoreLine(text, line, index);
    if (found === null) return;
    const said = prose.split(found.title.toLowerCase()).length - 1;
    const score = found.score + (said > 1 ? 1 : 0) - (crumb !== null ? 1.5 : 0);
    if (score >= 3 && (best === null || score > best.score)) best = { value: found.title, quote: line.text, score };
  });
  return best;
}

/** How public bodies and firms begin or end their names, which stand as letterheads. */
const ORGANIZATION =
  /^(?:comune|provincia|regione|azienda|stadt|gemeinde|landkreis|landratsamt|kreis|mairie|ville|commune|département|ayuntamiento|diputación|junta|câmara|prefeitura|município|gemeente|provincie|gmina|urząd|starostwo|obec|město|městský úřad|krajský|universit\p{L}+|università|city|county|town|state|ministry|department) (?:di|der|de|d['’]|van|of|do|da|\p{Lu})|(?:gmbh|ag|ltd|inc|llc|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|s\.r\.o\.|sp\. z o\.o\.)\.?$/iu;

function scoreLine(text: string, line: Line, index: number): { title: string; score: number } | null {
  if (text.length > MAX_LENGTH || NOISE_LINE.test(text) || isMenu(text) || namesWriter(text)) return null;
  // A page's menu may read as a section's heading; it opens none where the first line below it names a job.
  if (line.kind !== null && line.kind !== 'other' && index > 2) return null;
  const [front = text] = splitGlued(text);
  const title = cleanLine(front);
  if (!isTitleShaped(title)) return null;
  const heading = line.type === 'heading';
  const job = looksLikeJob(title);
  if (!job && (!heading || GENERIC.test(title) || isPlace(title) || ORGANIZATION.test(title))) return null;
  if (line.type === 'list_item' && index > 2) return null;
  const words = title.split(/\s+/).length;
  const score =
    (job ? 3 : 0) +
    (heading ? 2.5 : 0) +
    (words <= 9 ? 1 : 0) -
    Math.min(index, 16) * 0.2 -
    (words > 14 ? 3 : 0) -
    (line.label !== null && !ANNOUNCES.test(line.label) ? 1.5 : 0);
  return { title, score };
}

/** Labels of a line that announces the job behind them: "Wanted: Welder", "Concorso pubblico: Infermiere". */
const ANNOUNCES =
  /^(?:(?:job|career|employment) opportunity|job (?:advert|vacancy|opening)|vacancy (?:notice|announcement)|(?:stellen|jobangebot|stellenanzeige|stellenangebot).{0,12}|fwd?|wg|tr|rv|re|aw|subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|předmět|件名|role|wanted|hiring|now hiring|open position|position available|position vacan(?:t|cy)|vacant position|current vacancy|job on offer|offene (?:stelle|position)|freie stelle|vakante stelle|poste ouvert|poste proposé|profil recherché|puesto (?:ofertado|ofrecido|disponible)|perfil buscado|vaga aberta|posição aberta|posizione (?:aperta|ricercata|lavorativa|offerta)|posizioni aperte|figura (?:professionale )?ricercata|profilo ricercato|ruolo ricercato|openstaande (?:vacature|functie)|otevřená pozice|obsazovaná pozice|hledaná pozice|poszukiwan[ey] (?:stanowisko|pracownik)|募集ポジション|开放职位|招募职位|모집 ?포지션|job (?:posting|offer|opportunity)|(?:internal|external) vacancy|opening|help wanted|gesucht|stellenanzeige|ausschreibung.{0,20}|zu besetzen|looking for|seeking|recruiting|we need|(?:right now |currently |at the moment )?we(?: are|['’]re) (?:looking for|hiring|seeking|recruiting)|(?:en este momento |actualmente |ahora )?(?:buscamos|estamos buscando)|(?:aktuell |derzeit |zurzeit )(?:suchen wir|gesucht)|(?:actuellement )?(?:nous )?(?:recherchons|recrutons)|(?:atualmente |neste momento )?(?:procuramos|estamos à procura de)|(?:attualmente |in questo momento )(?:cerchiamo|ricerchiamo)|(?:momenteel |nu )(?:zoeken wij|gezocht)|(?:obecnie |aktualnie )(?:szukamy|poszukujemy)|(?:aktuálně |nyní )(?:hledáme|přijmeme)|vacancy|vacante|vaga|job|job alert|poszukujemy|szukamy|hledáme|přijmeme|buscamos|cerchiamo|wir suchen|招聘岗位|urgent|annonce.*|avis de (?:vacance|recrutement|concours).*|appel à candidatures?.*|poste (?:à pourvoir|vacant)|bolsa (?:de )?(?:empleo|trabajo|personal).*|proceso selectivo.*|plaza(?: vacante)?|puesto vacante|processo sele[ct]tivo.*|procedimento concursal.*|edital.*|recrutamento.*|concorso.*|avviso.*|bando.*|selezione(?: pubblica)?.*|procedura selettiva.*|annuncio.*|cercasi|wij zoeken|we zoeken|gezocht|nabór.*|konkurs.*|ogłoszenie.*|wolne stanowisko.*|výběrové řízení.*|volná? (?:pozice|místo).*|hledá se|inzerát|convocatoria.*|concurso.*|stellenausschreibung.*|recrutement.*|offre.*|oferta.*|nabídka.*|vacature.*|praca|招聘(?:公告|启事|信息)?|诚聘|急聘|急募|求人(?:募集|情報)?|職員募集|채용(?: ?공고)?|모집(?: ?공고)?|직원 ?채용)$/iu;

/** Whether a text may be the name of a job: some letters, no sentence, no address, no number of an offer. */
export function isTitleShaped(text: string): boolean {
  if (text.length < 2 || text.length > MAX_LENGTH || NOISE_LINE.test(text) || /^[>•▪-] /.test(text)) return false;
  if (!/\p{L}{2}/u.test(text) || /^(?:[招聘中急诚]+|招聘.{0,2})$/u.test(text)) return false;
  if (/[.!?;:。！？：]$/u.test(text.replace(/\b(?:Sr|Jr|Inc|Ltd|Dipl|Ing)\.$/u, '')) || /https?:|\S@\S+\.\S/.test(text))
    return false;
  if (/[.!?] \p{Lu}/u.test(text.replace(ABBREVIATION, ''))) return false;
  return !SENTENCE.test(text) && !GENERIC.test(text) && !CALL_TO_JOIN.test(text);
}

/** Words that titles shorten before a capital: "Dyrektor ds. Inwestycji", "Chauffeur Kat. C/E". */
const ABBREVIATION =
  /(?<!\p{L})(?:Sr|Jr|Dipl|Ing|St|Dr|Prof|Mag|Asst|Assoc|Dept|Mgr|Eng|Tech|Admin|Exec|Dir|Gen|Ops|Int|Nat|Reg|No|Nr|Kat|Cat|Abt|Bez|Str|Staatl|gepr|exam|wiss|kaufm|techn|stellv|bzw|inkl|ds|zw|pow|woj|vs|Ud|Lic|Lda|Téc|Aux|Adm|Coord|Resp|Sup)\. /giu;

/** What a line announces behind its label, null where it announces nothing. */
export function splitAnnounced(text: string): string | null {
  const match = /^([^:：–]{2,50}?)\s*(?:[:：]|\s–)\s*(\S.*)$/su.exec(text);
  return match?.[1] && match[2] && ANNOUNCES.test(match[1]) ? match[2] : null;
}

/** "MSL0417-3-2026 Electrician", "2026/118 – Porter": an offer's number before its title; a year alone is none. */
const LEADING_NUMBER =
  /^(?:(?:ref|req|job|vacancy|post|position|stelle|kennziffer|réf|rif|nr|no|id)\b[.:#\s]*)*(?!(?:19|20)\d\d\s)[A-Z]{0,6}[-/_.]?\d{4,}(?:[-/_.]\w{1,6})*(?:\s*[-–:|)]+)?\s+(?=\p{Lu}\p{L}{2})/iu;

/** "Concorso pubblico per n. 2 posti di …", "Convocatoria de 3 plazas de …": how a body announces its posts. */
const OF_POSTS =
  /^(?:concorso|selezione|avviso|bando|procedura|convocatoria|concurso|bolsa|proceso|concours|edital)(?!\p{L})[^:]{0,90}? (?:n\. ?)?(?:\d+|un[oa]?|due|tre|dos|tres|dois|deux) (?:post[oi]|unità|plazas?|puestos?|postes?|vagas?)(?: a tempo [\p{Ll} ]{3,40}?)? d(?:i|e|['’]) ?(?=\p{L})/iu;

/** 「調理員募集中」, 「电工招聘」: the word for hiring behind a title. */
const HIRING_BEHIND =
  /(?<=\p{Lo}[)）]?)(?:[（(]?(?:大|急|追加)?募集中[）)]?|急募|を募集(?:します|しています)|招聘(?:启事|信息)?|诚聘|急聘)[！!]*$/u;

/** What pay behind a title cannot be written without. */
const PAY_SIGN = /[\d薪]|面议/;

/** Without leading tags ("[远程]", "【年収…】"), hiring words and the pay behind. */
export function cleanLine(text: string): string {
  let title = breadcrumbEnd(text) ?? text;
  for (let cut = splitAnnounced(title); cut !== null; cut = splitAnnounced(title)) title = cut;
  title = title
    .replace(LEADING_NUMBER, '')
    .replace(OF_POSTS, (lead, offset: number, whole: string) =>
      looksLikeJob(
        whole
          .slice(offset + lead.length)
          .split(' ')
          .slice(0, 2)
          .join(' '),
      )
        ? ''
        : lead,
    )
    .replace(/^(?:\s*[[【［（]\s*[^\]】］）]{1,40}\s*[\]】］）])+\s*/u, '')
    .replace(
      /^(?:we(?:['’]re| are) hiring(?: an?)?|(?:now|urgently|urgent|immediate(?:ly)?|actively) (?:hiring|vacancy|requirement|opening)|hiring|urgent|estamos contratando|estamos buscando|on recrute|wanted|gesucht(?: wird)?|wir suchen|on recrute|nous recrutons|se busca|se solicita|contrata-se|cercasi|gezocht|zatrudnimy|přijmeme|诚聘|急聘|招聘|招募)\s*[:：!]?\s+(?=\S)/iu,
      '',
    )
    .replace(/\s+(?:gesucht|wanted|gezocht|recherché\(?e?\)?)!?$/iu, '')
    .replace(HIRING_BEHIND, '')
    .replace(
      /^(?:["“„*_#\s]|\p{Extended_Pictographic}|\uFE0F)+|(?:["”*_!\s]|\p{Extended_Pictographic}|\uFE0F)+$/gu,
      '',
    );
  title = title.replace(/^招(?:聘|募|一个|一名|个|名|人)?\s*(?=[\p{L}]{2})/u, '');
  const bare = PAY_SIGN.test(title)
    ? title
        .replace(/[，,]\s*\d+(?:\.\d+)?\s?[kK万].*$/u, '')
        .replace(PAY, '')
        .trim()
    : title.trim();
  return bare.length >= 2 && looksLikeJob(bare) ? bare : title;
}

/** Words that follow title, employer and place where a page's lines ran together. */
const NEXT =
  /\s+(?:apply now|apply|job id|req(?:uisition)? id|location|posted|save|share|department|full[- ]time|part[- ]time|solliciteer|postular\w*|inscribirme|postuler|jetzt bewerben|bewerben|candidat\w+|aplikuj|odpovědět|company|standort|lieu|ubicación|sede|locatie|lokalizacja|salary|pay|about|hoy|publi\w+|geplaatst|veröffentlicht|vacaturegegevens)\b/iu;

/**
 * The title at the front of a text whose lines ran together: up to the employer's name, pay, or a button's words.
 * @param employer the employer's name as the text has it
 */
export function titleFromRun(lines: Line[], employer: string | null): Found<string> | null {
  const [first] = lines;
  if (first === undefined) return null;
  const head = first.text.slice(0, 260);
  let title: string | undefined;
  const cut = employer === null ? -1 : head.indexOf(employer);
  if (cut > 3) title = head.slice(0, cut);
  else if (first.text.length > RUN_TOGETHER) title = head.slice(0, NEXT.exec(head)?.index ?? 0);
  else {
    const end = endOfJobWord(head);
    if (end > 3) title = head.slice(0, end);
  }
  if (title === undefined) return null;
  title = cleanLine(
    title
      .replace(PAY, '')
      .replace(/[\s|·•,–—-]+(?:at|bei|chez|en|na|presso|bij)?[\s|·•,–—-]*$/u, '')
      .trim(),
  );
  return isTitleShaped(title) && !namesWriter(head) && looksLikeJob(title) && title.split(/\s+/).length <= 16
    ? { value: title, quote: title }
    : null;
}

/** A line whose parts ran together behind a word of a job: "Welder" and the rest, cut where the letters say so. */
export function splitGlued(text: string): string[] {
  const end = endOfJobWord(text);
  if (end < 4) return [text];
  return [text.slice(0, end), ...text.slice(end).split(/(?<=[\p{Ll})])(?=\p{Lu}\p{Ll})/u)];
}

/** Where a word of a job ends and the next begins without a space: "EngineerAcme". */
function endOfJobWord(text: string): number {
  for (const match of allMatches(text, /(?<=[\p{Ll})])(?=\p{Lu}\p{Ll})/gu)) {
    const word = text.slice(0, match.index).split(/\s/).at(-1) ?? '';
    if (word.endsWith(')') || looksLikeJob(word)) return match.index;
  }
  return -1;
}
