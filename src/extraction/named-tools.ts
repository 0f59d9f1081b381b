import { allMatches } from '../core/all-matches.ts';
import type { SectionKind } from '../core/posting.ts';

/**
 * Programs that no lexicon knows, where the ad itself says that a name is one: after a word for software ("logiciel
 * Oxor", "im System „Oxor“", "case management system (Oxor)", "tools such as Oxor and Ixy"), and in a requirement
 * after words for experience ("Experience with Oxor"). German writes every noun with a capital, so there a name must
 * be quoted, in brackets or of a shape that no noun has ("OxorCloud").
 */
const SOFTWARE =
  /(?:software|logiciels?(?: métier| de [a-zéè]+)?|progiciels?|(?:kranken|patienten|pflege|personal)?akte|gestionale|applicativo|(?:zorg|cliënt|patiënten)dossier|boekhoudpakket|pakket|oprogramowani[ea]|oprogramowaniem|programu|programem|systému|systémem|programmes?|programs?|programas?|programma|programm|systems?|systeme?s?|sistemas?|sistema|systeem|systemu|systemie|systemem|tools?|herramientas?|ferramentas?|platforms?|plateformes?|plataformas?|app|apps|application|aplicación|aplicativo|aplikacji|aplikaci|till|pos|crm|erp|pms|cms|lms|wms|tms)(?![\p{L}\p{N}])/giu;
const EXPERIENCE =
  /(?:experience (?:with|in|of|using)|experienced (?:with|in)|knowledge of|proficien(?:t|cy) (?:in|with)|familiar(?:ity)? with|skilled in|confident (?:with|in|using)|ability to use|maîtrise (?:de |d['’])|connaissances? (?:de |d['’])|pratique (?:de |d['’])|expérience (?:avec|sur)|manejo de|dominio de|conocimientos? (?:de|en)|experiencia con|conhecimentos? (?:em|de)|experiência com|domínio d[eo]|conoscenza (?:di|del)|esperienza con|ervaring met|kennis van|znajomość|obsług[ai]|doświadczenie z|znalost|zkušenosti s)(?![\p{L}\p{N}])/giu;
/** German words for software and experience: names after them must not look like a noun. */
const GERMAN = /^(?:\p{L}*(?:akte|programm|systeme?|software)|Tools?|App|Apps)$/u;
const GERMAN_EXPERIENCE =
  /(?:Erfahrung(?:en)? (?:mit|in)|Kenntnisse (?:in|von|mit)|Umgang mit|mit dem Programm)(?![\p{L}])/gu;

/** What may stand between a word for software and the name. */
const LINK =
  /^(?:\s*[,:]?\s*(?:such as|like|e\.g\.,?|i\.e\.,?|for example|including|called|wie|z\. ?b\.|tels? que?|comme|p\. ?ex\.|como|p\. ?ej\.|come|quali|zoals|bijv\.|takich jak|takimi jak|np\.|např\.|jako|ou|or)\s+|\s*\(\s*(?:e\.g\.,?|z\. ?b\.|we use|currently|wie|ex\.?:?|np\.|např\.|bijv\.|p\. ?ex\.|es\.)?\s*|\s*[„"“«‚]\s*|\s*:\s*|\s+)/iu;
const NAME =
  /^(?:\p{Lu}[\p{L}\p{N}]*(?:[.+&-][\p{L}\p{N}]+)*|\p{Ll}{1,2}\p{Lu}[\p{L}\p{N}]+)(?: (?:\p{Lu}[\p{L}\p{N}]+|[1-9]\d{0,3}))?/u;
const NEXT =
  /^\s*(?:["”“»'’]\s*)?(?:,\s*(?:and|or|und|oder|et|ou|y|o|e|i|a)?|\/|(?:and|or|und|oder|et|ou|y|o|e|i|en|of|lub|nebo|a) (?:d['’])?)\s*(?:["„“«])?\s*/iu;
/** What may follow a name that stands for itself, not before a noun ("Australian standards"). */
const CLOSES =
  /^\s*(?:$|[.,;)\]/"”“»]|[-–—(]|(?:and|or|und|oder|et|ou|y|o|e|i|a|en|of|lub|nebo|is|are|ist|sind|est|es|è|is|jest|je|would|preferred|required|desirable|an advantage|a plus|von vorteil|wünschenswert|erwünscht|appréciée?|souhaitée?|deseable|desejável|gradita|pre|mile)(?![\p{L}]))/iu;

/** Capitalised words that name no program: peoples, places, papers, fields, and how a sentence begins. */
const NO_TOOL = new Set(
  (
    'the a an our your this these those you we i it he she they and or not any all each other another experience knowledge skills management ' +
    'english german french spanish italian dutch polish czech chinese japanese korean arabic russian portuguese irish welsh british american ' +
    'european uk eu us usa ireland scotland england wales germany france spain italy poland austria switzerland australia canada asia africa ' +
    'europe india china japan brazil mexico london berlin paris christian catholic islam montessori children kinder kunden patienten health safety ' +
    'medicare medicaid government ngo ngos b2b b2c hr it ai pr qa phd msc bsc ba ma mba cv gmbh ltd inc windows internet office online web ' +
    'design thinking engineering operations operation team teams work working project projects program programs analyst administrator manager ' +
    'developer engineer development architecture support integration integrations implementation security safety specialist lead owner user users ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'm/w/d w/m/d f/m/d m/f/d h/f closing date deadline statement location salary level description summary requirements ' +
    'linkedin facebook instagram youtube tiktok whatsapp google apple android ios playstore store'
  ).split(' '),
);

/** An inner capital or a digit within ("OxorCloud", "eOxor", "3Oxor"): no noun of any language is written so. */
const ODD = /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}{2,}/u;
const NO_ODD =
  /^(?:Mc|Mac|O['’]|GmbH|KGaA|PhD|MSc|BSc|LLB|YouTube|LinkedIn|TikTok|WhatsApp|WLAN|PayPal|JavaScript|CompSci|RemoteJobs?)/;
const INNER_CAPITAL = /(?:^|[\s(„"“/])(?:\p{Lu}?\p{Ll}{1,}\p{Lu}[\p{L}\p{N}]{2,})/gu;
const BEFORE_TOOL =
  /(?:^|[\s(])(?:with|using|in|on|via|through|of|mit|im|in|über|avec|sur|dans|con|en|com|no|na|em|met|via|w|z|v|s|d['’]|and|or|und|oder|et|ou|[,/(])\s?$/iu;

export interface NamedTool {
  name: string;
  start: number;
  end: number;
}

const MOST_TEXT = 900;

/**
 * @param employer the employer in lower case: its own name is no tool
 * @returns the programs that a line names as such, with where they stand in it
 */
export function namedTools(text: string, kind: SectionKind | null, employer: string | null): NamedTool[] {
  if (kind === 'about_company' || kind === 'location' || text.length > MOST_TEXT) return [];
  const tools: NamedTool[] = [];
  const add = (name: string, start: number, strict: boolean): boolean => {
    const lower = name.toLowerCase();
    if (name.length < 3 || name.length > 30 || NO_TOOL.has(lower) || NO_TOOL.has(lower.split(' ')[0] ?? ''))
      return false;
    if (strict && (!ODD.test(name) || NO_ODD.test(name))) return false;
    if (employer !== null && (employer.includes(lower) || lower.includes(employer))) return false;
    if (!tools.some((tool) => tool.start === start)) tools.push({ name, start, end: start + name.length });
    return true;
  };
  const readNames = (from: number, strict: boolean): void => {
    let at = from;
    for (let count = 0; count < 6; count++) {
      const name = NAME.exec(text.slice(at, at + 60))?.[0];
      if (name === undefined || !CLOSES.test(text.slice(at + name.length, at + name.length + 20))) return;
      if (!add(name, at, strict)) return;
      at += name.length;
      const next = NEXT.exec(text.slice(at, at + 20));
      if (next === null) return;
      at += next[0].length;
    }
  };
  for (const match of allMatches(text, SOFTWARE)) {
    const after = match.index + match[0].length;
    const link = LINK.exec(text.slice(after, after + 24));
    if (link === null) continue;
    const bracket = /[(„"“«‚]/.test(link[0]);
    const given = bracket || /\p{L}/u.test(link[0]);
    const at = after + link[0].length;
    // "customer system (CRM)": initials in brackets spell the words out, they name nothing new.
    if (bracket && /^\p{Lu}{2,6}\)/u.test(text.slice(at, at + 8))) continue;
    const german = GERMAN.test(match[0]) && /^\p{Lu}/u.test(match[0]);
    // English puts the name before the word: after it, without a link, another sentence or title begins.
    if (
      !given &&
      (german ||
        /^(?:tools?|systems?|platforms?|apps?|programs?|pos|crm|erp|pms|cms|lms|wms|tms|till|software)$/i.test(
          match[0],
        ))
    )
      readNames(at, true);
    else readNames(at, german && !bracket);
  }
  if (kind === 'requirements' || kind === 'nice_to_have') {
    for (const match of allMatches(text, EXPERIENCE)) {
      const gap = /['’]$/.test(match[0]) ? 0 : 1;
      readNames(match.index + match[0].trimEnd().length + gap, false);
    }
    for (const match of allMatches(text, GERMAN_EXPERIENCE)) readNames(match.index + match[0].length + 1, true);
  }
  if ((kind === 'requirements' || kind === 'nice_to_have' || kind === 'responsibilities') && ODD.test(text)) {
    for (const match of allMatches(text, INNER_CAPITAL)) {
      const name = match[0].replace(/^[\s(„"“/]/u, '');
      const start = match.index + match[0].length - name.length;
      if (!NO_ODD.test(name) && BEFORE_TOOL.test(text.slice(Math.max(0, start - 10), start))) add(name, start, true);
    }
  }
  return tools;
}
