import type { Found } from './fact.ts';
import type { Reading } from './reading.ts';

export interface Organization {
  employer: Found<string> | null;
  viaAgency: boolean;
  agencyQuote: string | null;
}

/** An agency that keeps its client's name back. */
const AGENCY =
  /(?:^|[^\p{L}])(?:my client|our client(?:,|['’]s| is| are| has| needs| seeks| in | who| based|\b(?= \p{L}+ (?:is|seeks|needs)))|on behalf of (?:my|our|a|an) (?:\p{L}+ ){0,4}client|our (?:\p{L}+ ){1,3}client (?:is|seeks|needs|based)|(?:für|im auftrag) (?:unsere[nsrm]? |eines? |unserem )(?:\p{L}+ ){0,4}(?:kunden|mandanten|auftraggebers?)|unser (?:kunde|mandant|auftraggeber)(?:,| ist| sucht| bietet)|mein (?:kunde|mandant)|(?:pour|de) (?:l['’]un de nos|notre|un de nos|l['’]un de ses|son) clients?(?:,| \p{L}+)|notre client(?:,| est| recherche)|(?:nuestro|importante|para|un) cliente(?: final)?(?: \p{L}+)? (?:busca|necesita|es|del sector|líder|multinacional)|nosso cliente|empresa (?:cliente|parceira)|(?:per (?:un|il) (?:nostro |importante )?|il nostro )cliente|azienda cliente|(?:onze|voor een) (?:opdrachtgever|klant)(?:,| is| zoekt)|(?:dla )?nasz(?:ego)? klient(?:a)?(?:,| | -)|pro (?:našeho )?klienta)|クライアント企業(?:様)?(?:にて|の|で)|(?:客户公司|我们的客户|某(?:知名|大型|上市)?(?:公司|企业))|고객사(?:에서|는|의)/iu;
const AGENCY_WORD =
  /client|kunde|mandant|auftrag|klant|opdrachtgever|klient|empresa|azienda|クライアント|客户|某|고객사/i;
/** Firms of any trade speak of serving "our clients"; only such a sentence with no one hiring is no sign. */
const SERVES = /(?:help|serv|support|advis|work(?:ing)? with|deliver|for) (?:\p{L}+ ){0,3}our clients?\b/iu;

const LABEL =
  /^(?:company(?: name)?|employer|organi[sz]ation|hiring (?:company|organi[sz]ation)|firma|unternehmen|arbeitgeber|entreprise|société|employeur|empresa|compañía|empleador|azienda|società|bedrijf|werkgever|pracodawca|zaměstnavatel|společnost|会社名|企業名|公司|公司名称|企业名称|회사명|회사|기업명)$/iu;
const NAME =
  "((?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.'’+-]*|[a-z]+[A-Z][\\p{L}\\p{N}]*)(?:[ ](?:[\\p{Lu}\\p{N}&][\\p{L}\\p{N}&.'’+-]*|of|and|de|für|der|the|&)){0,5})";
const PROSE: RegExp[] = [
  new RegExp(
    `${NAME} (?:is|are|remains) (?:committed to|proud to be|an? (?:equal|EEO|affirmative)|proudly|dedicated to (?:diversity|creating a)|an affirmative)`,
    'u',
  ),
  new RegExp(
    `(?:^|[.!?] )(?:About|Über|À propos de|Acerca de|Sobre(?: a| o| la| el)?|Chi è|Over|O firmie|O společnosti) ${NAME}[\\s:.]*$`,
    'u',
  ),
  new RegExp(
    `(?:^|[.!?] |\\n)(?:At|Chez|Bei|In|Presso|Bij|En|Na|No) ${NAME},? (?:we|you|our|your|everyone|people|nous|notre|on|vous|wir|unsere?|Sie|du|wij|we|onze|noi|nosotros|nuestr[ao]|somos|acreditamos|temos)\\b`,
    'u',
  ),
  new RegExp(`\\b(?:position|role|vacancy|opening|job) is (?:open )?(?:at|with|within|for) ${NAME}`, 'u'),
  new RegExp(`\\bAs (?:an?|our|the) [^.]{3,80}? (?:at|with|bei|chez) ${NAME}, (?:you|your|you['’]ll)\\b`, 'u'),
  new RegExp(
    `\\b(?:[Jj]oin|[Jj]oining|join us at|careers? at|[Ww]orking (?:at|for)|[Ww]ork (?:at|for)|opportunity (?:at|with)|role (?:at|with)|position (?:at|with)|team at|part of|life at|Learn more about) (?:the )?${NAME}(?=[ ,.!;:]|$)`,
    'u',
  ),
  new RegExp(
    `(?:^|[.!?] )${NAME} (?:is (?:looking|seeking|hiring|searching|recruiting|a |an |the |one of|widely|currently|on a mission|building)|was founded|has been|accepts applications|provides equal|offers|sucht|ist (?:ein|eine|der|die|das)|recherche|recrute|est (?:un|une|la|le)|busca|es (?:un|una|la)|é (?:um|uma)|cerca|è (?:un|una|leader)|zoekt|is een|poszukuje|to (?:firma|międzynarodow)|hledá|je (?:česk|firma))`,
    'u',
  ),
];
/** Company forms of East Asian names; tried only where such letters stand. */
const PROSE_CJK: RegExp[] = [
  /((?:株式会社|合同会社|有限会社)[\p{L}\p{N}ー]{1,20}|[\p{L}\p{N}ー]{1,20}(?:株式会社|合同会社))/u,
  /([\p{sc=Han}\p{L}\p{N}（）()]{2,24}(?:有限公司|集团|股份公司))/u,
  /((?:\(주\)|㈜|주식회사 ?)[\p{L}\p{N}]{1,20})/u,
];
const CJK_FORM = /会社|公司|集团|주식회사|㈜|\(주\)/;

const NOT_A_NAME =
  /^(?:the|this|that|we|our|you|your|it|its|us|a|an|about|job|role|position|team|company|as|at|in|on|for|who|what|why|how|all|if|to|and|or|be|here|there|today|join|engineering|product|sales|marketing|candidate|candidates|applicants?|employer|diversity|equal|inclusion|technology|experience|responsibilities|requirements|qualifications|salary|base|benefits|learn|my client|client|remote|hybrid|full|he|she|they|no|yes|der|die|das|wir|ihr|sie|du|es|le|la|les|nous|vous|el|los|nosotros|o|os|il|lo|wij|de|het|my|to|each|every|everyone|people|success|working|ability|knowledge|strong|excellent|bachelor['’]?s?|must|director|manager|engineer|developer|senior|junior|lead|staff|ideal|data|software|ai|machine|cloud|us|u\.s|uk|eu|germany|france|london|berlin|europe|description|opportunity|opportunities|culture|life|open|series)$/iu;
const LOOKS_LIKE_ROLE =
  /\b(?:engineer|developer|manager|director|analyst|designer|scientist|architect|specialist|consultant|representative|assistant|coordinator|nurse|teacher|accountant|recruiter|intern|lead|officer|technician|administrator)\b/iu;

/**
 * Who hires: the board's word, a labelled line, else the name the text gives to "we". An agency's unnamed client is
 * no name: then the employer is null and `viaAgency` true.
 */
export function readOrganization(reading: Reading): Organization {
  const agency = agencySentence(reading);
  const stated = reading.draft.hiringOrganization?.trim();
  if (stated) return { employer: { value: stated, quote: stated }, viaAgency: agency !== null, agencyQuote: agency };
  const labelled = reading.labelled.find(
    (line) =>
      LABEL.test(line.label.trim()) &&
      line.value.length >= 2 &&
      line.value.length <= 80 &&
      !/^(?:none|n\/a|null|-|confidential|undisclosed)$/i.test(line.value.trim()),
  );
  if (labelled && agency === null)
    return { employer: { value: labelled.value.trim(), quote: labelled.text }, viaAgency: false, agencyQuote: null };
  if (agency !== null) return { employer: null, viaAgency: true, agencyQuote: agency };
  return { employer: fromProse(reading), viaAgency: false, agencyQuote: null };
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

/** Counts how often each candidate name is used as the employer's; the most used wins, the first of equals. */
function fromProse({ lines }: Reading): Found<string> | null {
  const votes = new Map<string, { count: number; quote: string }>();
  for (const line of lines) {
    for (const sentence of line.sentences) {
      const text = sentence.slice(0, 350);
      for (const pattern of CJK_FORM.test(text) ? [...PROSE, ...PROSE_CJK] : PROSE) {
        const name = cleanName(pattern.exec(text)?.[1]);
        if (name === null) continue;
        const vote = votes.get(name);
        if (vote) vote.count++;
        else votes.set(name, { count: 1, quote: sentence });
      }
    }
  }
  let best: { name: string; count: number; quote: string } | null = null;
  for (const [name, { count, quote }] of votes) if (best === null || count > best.count) best = { name, count, quote };
  return best === null ? null : { value: best.name, quote: best.quote };
}

function cleanName(raw: string | undefined): string | null {
  if (raw === undefined) return null;
  const name = raw
    .replace(/['’]s$/u, '')
    .replace(/[.,]+$/u, '')
    .replace(/ (?:of|and|de|für|der|the|&)$/u, '')
    .replace(/^(?:The|At|About) /u, '')
    .trim();
  if (name.length < 2 || name.length > 60 || NOT_A_NAME.test(name) || LOOKS_LIKE_ROLE.test(name)) return null;
  const [first = ''] = name.split(' ');
  return NOT_A_NAME.test(first) && name.split(' ').length < 3 ? null : name;
}
