import type { JobDocument } from '../../documents/document.ts';
import { blockText, comparable } from '../../extraction/compose.ts';
import { namesBusiness } from '../../extraction/employer/business-kinds.ts';
import { FORM_AT_END } from '../../extraction/employer/words.ts';
import { isPlace } from '../../extraction/place/places.ts';
import { looksLikeJob } from '../../extraction/title/occupation.ts';
import { cleanEmployer, findSpelling, slugForm } from '../clean-employer.ts';
import { isGenericHeading, isSiteName, namesPage } from '../generic-names.ts';
import { documentUrl, toUrl } from '../host.ts';
import { hostedSlug, ownName } from '../hosted.ts';
import { line } from '../values.ts';
import { showsOthersAds } from './board-page.ts';
import { readMarkedEmployer } from './marked-employer.ts';
import { titleSegments } from './title.ts';

const LEGAL_FORM =
  /(?:^|[\s,])(?:g?gmbh|llp|ag|se|kg|ug|e\.\s?v\.|inc\.?|llc|l\.l\.c\.|ltd\.?|limited|plc|corp\.?|corporation|pty|s\.?a\.?s?\.?|s\.a\. de c\.v\.|s\.?l\.?u?\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|oy|ab|a\/s|as|sp\.\s?z\s?o\.\s?o\.|s\.\s?r\.\s?o\.|a\.\s?s\.|ltda\.?|k\.k\.)$|株式会社|合同会社|有限公司|集团|㈜|주식회사|^(?:株式会社|有限会社|[\p{Lo}A-Z]{0,6}法人(?=\p{Lo}{2})|주식회사|㈜|\(주\))|\bgroup$/iu;
/** Words that only organizations have in their names. */
const ORGANIZATION =
  /(?<!\p{L})(?:llp|co-?operative|foundation|universit|institut|cent(?:er|re)\b|hospital|klinik|clinic|bank\b|group\b|gruppe|holdings?|studios?\b|labs?\b|technologies|solutions|systems\b|partners\b|services\b|association|council|school|college|ministry|agency\b|stiftung|verein|museum|software\b|consulting\b|networks?\b|industries|logistics\b|capital\b|ventures|recruitment\b|ayuntamiento|diputaci[óo]n|azienda (?:sanitaria|ospedaliera)|comune di|mairie d|ville de|gemeinde\b|landkreis|stadtwerke|gemeente|prefeitura|câmara municipal|urząd|trust\b|charity|hospice|clinique|clínica|practice\b|surgery\b|nursery\b|hotel\b|restaurante?\b|ristorante|brasserie|bäckerei|bakery\b|apotheke|pharmacy\b|pflegeheim|seniorenheim)/iu;
/** How the names of public bodies begin. */
const PUBLIC_BODY =
  /^(?:ayuntamiento|diputaci[óo]n|azienda (?:sanitaria|ospedaliera)|comune di|mairie d|ville de|gemeinde|landkreis|stadtwerke|stadt|gemeente|prefeitura|universit\p{L}+|università|city of|county of|ministry of) ?\p{Lu}?/iu;
/** What marks the next words as an employer's name. */
const MARKER =
  /^(?:(?:(?:jobs?|careers?|karriere|stellenangebote?|emplois?|empleos?|engineering|working|work|werken|vacatures?|stellenangebot|offre|recrutement|carrières?)\s+)?(?:at|bei|chez|@|em|w firmie|bij)|(?:karriere|jobs?|stellen(?:angebote)?|arbeiten) (?:im|beim|bei der|in der|an der|am)|careers? with|lavora (?:con|in)|trabaja (?:en|con)|trabalhe (?:na|no|em)|kariera we?|praca we?|kariéra ve?|rejoignez)\s+(?=\S)/i;
/** Whether a short text can be nothing but an organization's name: by its legal form or by its words. */
export function isOrganization(text: string): boolean {
  return text.length <= 60 && (LEGAL_FORM.test(text) || PUBLIC_BODY.test(text)) && !EASTERN_SENTENCE.test(text);
}

/** Whether some word of a text is one that organizations have in their names. */
export function namesOrganization(text: string): boolean {
  return isOrganization(text) || ORGANIZATION.test(text);
}

/** 「東都計器株式会社は…」: a firm's name is the topic of a sentence. */
const EASTERN_SENTENCE =
  /[。！？]$|(?:会社|法人|公司|集团|회사)(?:は|では|が|を|で|の|是|为|为您|现|诚|正在|은|는|에서)/u;

/** Parts of a page's title that speak of the contract or the page. */
const NO_NAME =
  /^(?:career (?:page|site)|page|job(?:s)?|(?:job|stelle|emploi|empleo) .*|details?|apply(?: now)?|cdi\b.*|cdd\b.*|stage\b.*|alternance\b.*|vollzeit|teilzeit|full[- ]?time|part[- ]?time|contract|permanent|remote|hybrid|on-?site|in .*|at|as|for|gesucht!?|hiring!?|we are hiring!?|join|[$€£\d].*|m\/w\/d|w\/m\/d|all genders|채용|募集|招聘|(?:中途|新卒|キャリア|経験者|アルバイト|パート|正社員|契約社員|通年|社会|校园|校園)?(?:採用|募集|求人|招聘|招募|徵才)(?:情報|要項|案内|信息|公告|資訊)?|(?:경력|신입|상시)?\s?(?:채용|모집)(?:공고|정보)?|new|open|closed|expired|offert[ae](?: di lavoro)?|annuncio(?: di lavoro)?|ofertas?(?: de (?:empleo|trabajo|emprego)| pracy)?|offres?(?: d['’]emploi)?|annonces?|vacatures?|vacanc(?:y|ies)|stellenangebot|stellenanzeige|nabídka(?: práce)?|vagas?)$/i;

/**
 * The employer that a page names beside its job: in its title ("Welder | Acme", "Welder at Acme", "Acme: Welder"), as
 * the site's name, by its host where the page spells it, or as all that its title says.
 * @param title the job's title as found
 */
export function readPageEmployer(document: JobDocument, title: string | undefined): string | undefined {
  const pageTitles = [
    line(document.meta['og:title']),
    line(document.meta['twitter:title']),
    line(document.pageTitle),
  ].filter((text) => text !== undefined);
  const board = showsOthersAds(document.raw);
  const siteName = board ? undefined : siteNameOf(document);
  const text = document.blocks.map(blockText).join('\n');
  const body = comparable(text);
  const named =
    readMarkedEmployer(document) ??
    pageTitles.flatMap((pageTitle) => inChineseTitle(pageTitle) ?? [])[0] ??
    besideTitle(title, pageTitles, siteName, body) ??
    inTitle(title);
  if (named !== undefined || board) return named;
  return (
    siteName ??
    ofHost(document, `${document.pageTitle ?? ''}\n${text}`) ??
    aloneInTitle(title, pageTitles, body, document.raw) ??
    organizationOf(document) ??
    inImprint(document.raw)
  );
}

/** "Jefa de sala – Hotel Murta": the last part of a title that is an organization's name. */
function inTitle(title: string | undefined): string | undefined {
  const parts = titleSegments(title ?? '');
  const last = parts.at(-1);
  return parts.length > 1 && last !== undefined && namesOrganization(last) && !looksLikeJob(last)
    ? cleanEmployer(last)
    : undefined;
}

/** 「运营招聘」_云苍科技招聘-某直聘: of a Chinese board's parts that end in "recruits", the one that is no job. */
function inChineseTitle(pageTitle: string): string | undefined {
  if (!pageTitle.includes('招聘')) return undefined;
  for (const part of pageTitle.split(/[_|｜—–-]/u)) {
    const name = CHINESE_RECRUITS.exec(part.trim())?.[1];
    if (name !== undefined && !looksLikeJob(name) && !isSiteName(name) && !isPlace(name)) return cleanEmployer(name);
  }
  return undefined;
}
const CHINESE_RECRUITS = /^([^「」【】[\]]{3,30}?)(?:的?(?:校园|社会)?招聘(?:信息|简章|官网)?)$/u;

function siteNameOf(document: JobDocument): string | undefined {
  const name = cleanEmployer(line(document.meta['og:site_name']) ?? line(document.meta['application-name']));
  return name && !isSiteName(name) && !isGenericHeading(name) ? name : undefined;
}

function besideTitle(
  title: string | undefined,
  pageTitles: string[],
  siteName: string | undefined,
  body: string,
): string | undefined {
  let best: { name: string; score: number } | undefined;
  for (const pageTitle of pageTitles) {
    for (const part of partsBeside(pageTitle, title ?? '')) {
      const rated = rateEmployer(part, siteName, body);
      if (rated !== undefined && (best === undefined || rated.score > best.score)) best = rated;
    }
  }
  return best?.name;
}

/** How surely a part of a page's title names the employer; the earlier of equals wins. */
export function rateEmployer(
  part: string,
  siteName: string | undefined,
  body: string,
): { name: string; score: number } | undefined {
  const marked = MARKER.test(part);
  const name = cleanEmployer(
    part
      .replace(MARKER, '')
      .replace(/\s+in\s+\p{Lu}[\p{L} ,.-]+$/u, '')
      .replace(/\s*\((?:YC )?[WSFX]\d{2}\)$/, ''),
  );
  if (name === undefined || name.length > 60 || NO_NAME.test(name) || isSiteName(name)) return undefined;
  if (!marked && OF_PROVINCE.test(name)) return undefined;
  const form = comparable(name);
  const legal = LEGAL_FORM.test(name);
  const agreed = siteName !== undefined && (form.includes(comparable(siteName)) || comparable(siteName).includes(form));
  if (!marked && !legal && !agreed && (isGenericHeading(name) || isPlace(name) || /,|\d{4,}/.test(name)))
    return undefined;
  const job = looksLikeJob(name) && !ORGANIZATION.test(name) && !namesBusiness(name);
  const score =
    (marked ? 3 : 0) +
    (legal ? 3 : 0) +
    (agreed ? 3 : 0) +
    (body.includes(EASTERN.test(name) ? form.trim() : form) ? 2 : 0) -
    (job ? 3 : 0);
  return score < 0 ? undefined : { name, score };
}

/** Scripts that set no space behind a name. */
const EASTERN = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\p{sc=Hangul}]$/u;

/** "Thiene (VI)", "Quimper (29)", "Uberaba/MG": a town with its province or state. */
const OF_PROVINCE = /^\p{Lu}[\p{L}’' -]{1,40}(?: \((?:[A-Z]{2}|\d{2,3}|2[AB])\)| ?\/ ?[A-Z]{2})$/u;

/** The parts of a page's title without the job's own: before it, then after it. */
function partsBeside(pageTitle: string, title: string): string[] {
  const whole = title !== '' && pageTitle.toLowerCase().includes(title.toLowerCase());
  const own = whole ? title : shorterTitle(pageTitle, title);
  if (own === undefined) return [];
  const at = pageTitle.toLowerCase().indexOf(own.toLowerCase());
  const sides = [pageTitle.slice(0, at), pageTitle.slice(at + own.length)];
  return sides.flatMap((side) => {
    const trimmed = side
      .replace(/^[\s|·•–—:,_>›»\]】）)-]+|[\s|·•–—:_<>›»[【（(-]+$/gu, '')
      .replace(
        /^(?:join|bewirb dich bei|rejoignez)\s+|\s+(?:as(?: an?)?|als|is hiring|hiring|sucht|recrute|jobs?)$/gi,
        '',
      );
    // "74 - SAMOENS": what follows a department's number is a town.
    const parts = titleSegments(trimmed).filter((_, at, all) => !/^(?:\d{2,5}|2[AB])$/.test(all[at - 1] ?? ''));
    // "Acme Sp. z o.o., Warszawa": the name ends at its legal form, before the place.
    return parts.flatMap((part) => {
      const head = /^(.+?),\s+\p{Lu}/u.exec(part)?.[1];
      return head !== undefined && LEGAL_FORM.test(head) && !LEGAL_FORM.test(part) ? [head] : [part];
    });
  });
}

/** The part of a page's title that says the job's title more shortly than its heading: "Welder" for "Welder (80 %)". */
function shorterTitle(pageTitle: string, title: string): string | undefined {
  const parts = titleSegments(pageTitle);
  return parts.length < 2
    ? undefined
    : parts.find(
        (part) =>
          title.toLowerCase().startsWith(part.toLowerCase()) &&
          (looksLikeJob(part)
            ? part.length * 3 > title.length
            : part.length * 2 > title.length && !isOrganization(part)),
      );
}

/** The employer whose name is the page's host, where the page spells it: "tide-water.example" and "TideWater". */
function ofHost(document: JobDocument, text: string): string | undefined {
  const url = documentUrl(document) ?? toUrl(document.meta['og:url']);
  const name = slugForm(hostedSlug(url?.href) ?? '') || (url && ownName(url));
  const spelled = name === undefined ? undefined : cleanEmployer(findSpelling(name, text));
  return spelled === undefined || isSiteName(spelled) ? undefined : spelled;
}

/** The site's owner by its structured data. */
function organizationOf(document: JobDocument): string | undefined {
  const owner = document.structured.find((item) =>
    [item['@type']].flat().some((type) => /(?:Organization|Corporation|LocalBusiness)$/.test(String(type))),
  );
  const name = cleanEmployer(line(owner?.name) ?? line(owner?.legalName));
  return name === undefined || isSiteName(name) || isGenericHeading(name) ? undefined : name;
}

/** The name in the copyright line, where the page's logo bears it too. */
function inImprint(raw: string): string | undefined {
  const owner = cleanEmployer(
    /(?:©|&copy;|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?)?\s*(?:by )?([^.<|,\n]{2,60})/i.exec(
      raw.slice(-60_000),
    )?.[1],
  );
  if (owner === undefined) return undefined;
  if (isOwner(owner, raw)) return owner;
  const logo = cleanEmployer(/<img\b[^<>]{0,600}\balt=["']([^"'<>]{2,60}?)\s+logo["']/i.exec(raw)?.[1]);
  if (logo === undefined || isSiteName(logo)) return undefined;
  return comparable(owner).includes(comparable(logo)) || comparable(logo).includes(comparable(owner))
    ? logo
    : undefined;
}

/** Whether a copyright line's name is a firm's or a body's that the page speaks of elsewhere, and no board's. */
function isOwner(owner: string, raw: string): boolean {
  if (!namesOrganization(owner) || isSiteName(owner) || OF_JOBS.test(owner) || raw.includes(`owered by ${owner}`))
    return false;
  const bare = owner.replace(FORM_AT_END, '');
  return bare.length > 3 && raw.indexOf(bare) !== raw.lastIndexOf(bare);
}

/** Words in the names of boards and of those who build them. */
export const OF_JOBS =
  /job|stelle|karriere|career|emploi|empleo|vaga|emprego|lavoro|vacature|werk(?:en)?\b|prac[ay]|práce|recruit|talent|portal|börse|market|hire|staff|hr\b|求人|採用|転職|バイト|招聘|人才|채용|알바/iu;

/** A page's title that names no job but the employer: "Acme Careers", "Acme Tech Job Description". */
function aloneInTitle(title: string | undefined, pageTitles: string[], body: string, raw: string): string | undefined {
  for (const pageTitle of pageTitles) {
    if (title !== undefined && comparable(pageTitle).includes(comparable(title))) continue;
    const bracket = cleanEmployer(/^[[【]([^\]】]{2,40})[\]】]/u.exec(pageTitle)?.[1]);
    if (bracket !== undefined && LEGAL_FORM.test(bracket)) return bracket;
    const segments = titleSegments(pageTitle);
    const besidePage = segments.length === 2 && segments.some(namesPage);
    for (const part of segments) {
      const name = cleanEmployer(
        part.replace(/\s+(?:job (?:description|opening|posting|details)|open positions?|vacanc(?:y|ies))$/i, ''),
      );
      if (name === undefined || name === title || NO_NAME.test(name)) continue;
      if (name.split(' ').length > (LEGAL_FORM.test(name) ? 8 : 4)) continue;
      const business = namesBusiness(name);
      if (isGenericHeading(name) || isSiteName(name) || (looksLikeJob(name) && !business) || isPlace(name)) continue;
      if (business || body.includes(comparable(name)) || LEGAL_FORM.test(name)) return name;
      // "Careers | Acme Widgets": who bears the page, where its letterhead or imprint says the name again.
      if (besidePage && !OF_JOBS.test(name) && raw.indexOf(name) !== raw.lastIndexOf(name)) return name;
    }
  }
  return undefined;
}
