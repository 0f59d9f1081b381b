import { sharingFirstLetters } from '../../core/alternation.ts';
import { isNavigation } from '../../documents/furniture/navigation-words.ts';
import type { Found } from '../fact.ts';
import type { Reading } from '../reading.ts';
import { looksLikeJob } from '../title/occupation.ts';
import { findEmployer } from './candidates.ts';
import { isEmployerName, isHeaderName, tidyName, UNNAMED } from './names.ts';
import { FORM_AT_END, namesPart, TEAM } from './words.ts';

export interface Organization {
  employer: Found<string> | null;
  viaAgency: boolean;
  agencyQuote: string | null;
}

/** An agency that keeps its client's name back. */
const AGENCY =
  /^(?:your new (?:company|firm|employer|organisation)|(?:about (?:our|the)|our|the) client|ihr neues unternehmen|unser kunde|firmenprofil unseres (?:kunden|mandanten)|notre client|votre future entreprise|sobre nuestro cliente|nuestro cliente|sobre o nosso cliente|il nostro cliente|il cliente|over (?:onze|de) opdrachtgever|o naszym kliencie|nasz klient|náš klient|o klientovi)[.:]?$|(?:^|[^\p{L}])(?:my client|our client(?:,|['’]s| is| are| has| needs| seeks| in | who| based|\b(?= \p{L}+ (?:is|seeks|needs)))|on behalf of (?:my|our|a|an) (?:\p{L}+ ){0,4}client|our (?:\p{L}+ ){1,3}client (?:is|seeks|needs|based)|(?:für|im auftrag) (?:unsere[ns] |eines? |unserem )(?:\p{L}+ ){0,4}(?:kunden|mandanten|auftraggebers?)|unser (?:kunde|mandant|auftraggeber)(?:,| ist| sucht| bietet)|mein (?:kunde|mandant)|(?:pour|de) (?:l['’]un de nos|notre|un de nos|l['’]un de ses|son) clients?(?:,| \p{L}+)|notre client(?:,| est| recherche)|(?:nuestro|mi|importante|para|un) cliente(?: final)?(?: \p{L}+)? (?:busca|necesita|es|del sector|líder|multinacional)|nosso cliente|empresa (?:cliente|parceira)|(?:per (?:un|il) (?:nostro |importante )?|il nostro )cliente|azienda cliente|(?:onze|voor een) (?:opdrachtgever|klant)(?:,| is| zoek(?:t|en))|(?:dla )?nasz(?:ego)? klient(?:a)?(?:,| | -)|pro (?:našeho )?klienta)|クライアント企業(?:様)?(?:にて|の|で)|(?:客户公司|我们的客户|某(?:知名|大型|上市)?(?:公司|企业))|고객사(?:에서|는|의)/iu;
const AGENCY_WORD = sharingFirstLetters(
  /client|your new|ihr neues|votre future|klien[tc]|kunde|mandant|auftrag|klant|opdrachtgever|klient|empresa|azienda|クライアント|客户|某|고객사/i,
);
/** Firms of any trade speak of serving "our clients"; only such a sentence with no one hiring is no sign. */
const SERVES = /(?:help|serv|support|advis|work(?:ing)? with|deliver|for) (?:\p{L}+ ){0,3}our clients?\b/iu;

const LABEL =
  /^(?:company(?: name)?|employer|organi[sz]ation|hiring (?:company|organi[sz]ation)|firma|unternehmen|arbeitgeber|entreprise|société|employeur|empresa|compañía|empleador|azienda|società|établissement|collectivité|einrichtung|träger|institution|school|ente|instelling|organisatie|instytucja|placówka|organizace|entidad|entitat|centro|betrieb|dienstgeber|structure|organisme|struttura|jednostka|razón social|razão social|instituição|单位|单位名称|招聘单位|法人名|事業所名|施設名|기관명|업체명|bedrijf|werkgever|pracodawca|zaměstnavatel|společnost|会社名|企業名|公司|公司名称|企业名称|회사명|회사|기업명)$/iu;
/**
 * Who hires: the board's word, a labelled line, else the name the text gives to "we". An agency's unnamed client is
 * no name: then the employer is null and `viaAgency` true.
 */
export function readOrganization(reading: Reading): Organization {
  const agency = agencySentence(reading);
  const stated = reading.draft.hiringOrganization?.trim();
  if (stated)
    return {
      employer: weighed(reading, stated) ?? (agency === null ? labelledName(reading) : null),
      viaAgency: agency !== null,
      agencyQuote: agency,
    };
  const labelled = agency === null ? labelledName(reading) : null;
  if (labelled !== null) return { employer: labelled, viaAgency: false, agencyQuote: null };
  if (agency !== null) return { employer: null, viaAgency: true, agencyQuote: agency };
  return {
    employer: underLabel(reading) ?? findEmployer(reading.lines, reading.title),
    viaAgency: false,
    agencyQuote: null,
  };
}

/** The name behind a label of employers. */
function labelledName({ labelled }: Reading): Found<string> | null {
  for (const { label, value, text } of labelled) {
    if (value.length < 2 || value.length > 80 || !LABEL.test(label.trim()) || UNNAMED.test(value.trim())) continue;
    const name = tidyName(value, null) ?? '';
    if (isEmployerName(name) || (SEVERAL_CAPITALS.test(name) && !looksLikeJob(name)))
      return { value: name, quote: text };
  }
  return null;
}

/** "Open Harbour Trust": behind a label a name may begin with a word that begins sentences. */
const SEVERAL_CAPITALS = /^\p{Lu}\p{Ll}+(?: (?:of|for|and|&|the|\p{Lu}[\p{L}’'-]+)){1,5} \p{Lu}[\p{L}’'-]+$/u;

/**
 * A name that a text's opening lines or a page's title gave is one vote among those of the whole text, of which a page
 * may only name another; a board's own word stands.
 */
function weighed({ draft, lines, title }: Reading, stated: string): Found<string> | null {
  const given = { value: stated, quote: stated };
  if (draft.source === 'text') return findEmployer(lines, title, stated);
  // A legal form shows that the page spells a firm's name.
  if (draft.source !== 'web-page' || FORM_AT_END.test(stated)) return given;
  const found = findEmployer(lines, title, stated);
  if (found !== null && namesInFull(found.value, stated)) return found;
  return found === null || sameName(found.value, stated) ? given : found;
}

/** Whether a name is another one with a word behind that says what it is: "Two Creeks Farm" for "Two Creeks". */
function namesInFull(name: string, short: string): boolean {
  if (name.startsWith(short) && CHINESE_FORM_BEHIND.test(name.slice(short.length))) return true;
  if (!name.toLowerCase().startsWith(`${short.toLowerCase()} `) || TEAM.test(name) || namesPart(name)) return false;
  return KIND_BEHIND.test(name.slice(short.length));
}
const KIND_BEHIND =
  /^(?: \p{Lu}\p{L}+)? (?:Farms?|Orchards?|Trust|Foundation|International|Initiative|Collective|Federation|Consortium|Network|Hospital|Clinic|School|College|Academy|University|Museum|Theatre|Library|Hotel|Inn|Lodge|Restaurant|Bakery|Brewery|Dairy|Vineyards?|Nursery|Garage|Motors|Society|Association|Alliance|Council|Institute|Bank|Credit Union|Church|Hospice|Pharmacy|Dental|Veterinary|Logistics|Brewing|Co-?op(?:erative)?)$/u;

/** 「澄光智能」 as 「澄光智能装备有限公司」. */
const CHINESE_FORM_BEHIND = /^\p{sc=Han}{0,8}(?:有限|有限责任|股份有限)公司$/u;

/** Whether one name is the other with words around it. */
function sameName(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

/** A line "Company" and the name on the next one. */
function underLabel({ lines }: Reading): Found<string> | null {
  const line = lines.find(
    ({ text, above }) =>
      above !== null && LABEL.test(above.trim()) && text.length <= 60 && !isNavigation(text) && isHeaderName(text),
  );
  const name = line === undefined ? null : tidyName(line.text, null);
  return line === undefined || name === null ? null : { value: name, quote: line.text };
}

function agencySentence({ lines }: Reading): string | null {
  for (const line of lines.slice(0, 60)) {
    if (line.kind === 'responsibilities' || line.kind === 'requirements' || line.kind === 'nice_to_have') continue;
    for (const sentence of line.sentences) {
      const text = sentence.slice(0, 400);
      if (AGENCY_WORD.test(text) && AGENCY.test(text) && !SERVES.test(text)) return sentence;
    }
  }
  return null;
}
