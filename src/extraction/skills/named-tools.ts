import type { SectionKind } from '../../core/posting.ts';
import type { SkillWord } from './words.ts';

/**
 * Programs that no lexicon knows, where the ad itself says that a name is one: after a word for software ("logiciel
 * Oxor", "im System „Oxor“", "case management system (Oxor)", "tools such as Oxor and Ixy"), and in a requirement
 * after words for experience ("Experience with Oxor"). German writes every noun with a capital, so there a name must
 * be quoted, in brackets or of a shape that no noun has ("OxorCloud").
 */
const SOFTWARE = new Set(
  (
    'software logiciel logiciels progiciel progiciels akte gestionale applicativo pakket oprogramowanie oprogramowania oprogramowaniem ' +
    'programu programem systému systémem programme programmes program programs programa programas programma programm system systems ' +
    'systeme sistema sistemas systeem systemu systemie systemem tool tools herramienta herramientas ferramenta ferramentas platform ' +
    'platforms plateforme plateformes plataforma plataformas app apps application aplicación aplicativo aplikacji aplikaci till pos crm ' +
    'erp pms cms lms wms tms'
  ).split(' '),
);
const COMPOUND = /(?:software|programm|systeme?|akte|dossier|pakket)$/;
const SHORTEST_COMPOUND = 9;
/** The words that a phrase of EXPERIENCE begins with. */
const EXPERIENCE_HEADS = new Set(
  (
    'experience experienced knowledge proficient proficiency familiar familiarity skilled confident ability maîtrise connaissance ' +
    'connaissances pratique expérience manejo dominio conocimiento conocimientos experiencia conhecimento conhecimentos experiência ' +
    'domínio conoscenza esperienza ervaring kennis znajomość obsługa obsługi doświadczenie znalost zkušenosti erfahrung erfahrungen ' +
    'kenntnisse umgang'
  ).split(' '),
);
const EXPERIENCE =
  /^(?:experience (?:with|in|of|using)|experienced (?:with|in)|knowledge of|proficien(?:t|cy) (?:in|with)|familiar(?:ity)? with|skilled in|confident (?:with|in|using)|ability to use|maîtrise (?:de |d['’])|connaissances? (?:de |d['’])|pratique (?:de |d['’])|expérience (?:avec|sur)|manejo de|dominio de|conocimientos? (?:de|en)|experiencia con|conhecimentos? (?:em|de)|experiência com|domínio d[eo]|conoscenza (?:di|del)|esperienza con|ervaring met|kennis van|znajomość|obsług[ai]|doświadczenie z|znalost|zkušenosti s|erfahrung(?:en)? (?:mit|in)|kenntnisse (?:in|von|mit)|umgang mit)(?![\p{L}\p{N}])/iu;
const GERMAN_EXPERIENCE = /^(?:Erfahr|Kenntn|Umgang)/;
const LONGEST_PHRASE = 24;
/** Words of what is kept in a program ("batches recorded in Oxor", "Dokumentation in OXOR"), with the object between. */
const WRITTEN_INTO = new Set(
  (
    'record recorded recording records chart charting document documented documenting documentation log logged logging track tracked ' +
    'tracking enter entered entering input dokumentation dokumentieren erfassen erfassung pflege saisie saisir registro registrar ' +
    'lançamento lançamentos registrare inserimento rapporteer rapporteren registreren wprowadzanie ewidencja evidence'
  ).split(' '),
);
const INTO = /^(?: (?!in\s)[\p{Ll}\p{N}'’-]+){0,5} (?:in|into|en|dans|no|na|nel|su|w|v|do) (?=\p{Lu})/u;
const FARTHEST_INTO = 70;
/** A noun of German, or an order at the head of a sentence ("Document repairs in Bristol"). */
const GERMAN_RECORD = /^\p{Lu}|ieren$|erfass/u;
/** German words for software and experience: names after them must not look like a noun. */
const GERMAN = /^(?:\p{L}*(?:akte|programm|systeme?|software)|Tools?|App|Apps)$/u;

/** Both kinds of words, for one look at each word of the text. */
const HEADS: ReadonlyMap<string, 'software' | 'experience'> = new Map([
  ...[...EXPERIENCE_HEADS].map((word) => [word, 'experience'] as const),
  ...[...SOFTWARE].map((word) => [word, 'software'] as const),
]);

/** What may stand between a word for software and the name. */
const LINK =
  /^(?: (?:métier|d[ei] [a-zéè]+))?(?:\s*[,:]?\s*(?:such as|like|e\.g\.,?|i\.e\.,?|for example|including|called|currently|ideally|preferably|mostly|mainly|idealerweise|vorzugsweise|bevorzugt|de préférence|idéalement|preferentemente|idealmente|preferencialmente|de preferencia|preferibilmente|possibilmente|bij voorkeur|najlepiej|nejlépe|ideálně|wie|z\. ?b\.|tels? que?|comme|p\. ?ex\.|como|p\. ?ej\.|come|quali|zoals|bijv\.|takich jak|takimi jak|np\.|např\.|jako|ou|or)\s+|\s*\(\s*(?:e\.g\.,?|z\. ?b\.|we use|currently|we use|we run|wir nutzen|wir arbeiten mit|nous utilisons|usamos|utilizamos|usiamo|wij gebruiken|wij werken met|używamy|používáme|wie|ex\.?:?|np\.|např\.|bijv\.|p\. ?ex\.|es\.)?\s*|\s*[„"“«‚]\s*|\s*:\s*|\s+)/iu;
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
    'procedure procedures procedura procedury process processes standard standards policy policies form forms research nursing ' +
    'learning science sciences services service systems methods techniques principles poc pocs dod customer customers sales marketing business ' +
    'linkedin facebook instagram youtube tiktok whatsapp google apple android ios playstore store'
  ).split(' '),
);

/** An inner capital or a digit within ("OxorCloud", "eOxor", "3Oxor"): no noun of any language is written so. */
const ODD = /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}{2,}/u;
const INITIALS = /^\p{Lu}{2,5}$/u;
const NO_ODD =
  /^(?:Mc|Mac|O['’]|GmbH|KGaA|PhD|MSc|BSc|LLB|YouTube|LinkedIn|TikTok|WhatsApp|WLAN|PayPal|JavaScript|CompSci|RemoteJobs?)/;
const BEFORE_TOOL =
  /(?:^|[\s(])(?:with|using|in|on|via|through|of|mit|im|in|über|avec|sur|dans|con|en|com|no|na|em|met|via|w|z|v|s|d['’]|and|or|und|oder|et|ou|[,/(])\s?$/iu;

export interface NamedTool {
  name: string;
  start: number;
  end: number;
}

const MOST_TEXT = 900;

/** What stands between a kind of program and the one that is liked best. */
const PREFERRED = /ideal|vorzug|bevorzug/iu;

/** Words for software of English, in which a name stands before them. */
const ENGLISH = /^(?:tools?|systems?|platforms?|apps?|programs?|pos|crm|erp|pms|cms|lms|wms|tms|till|software)$/i;

/**
 * @param words the words of the text
 * @param employer the employer in lower case: its own name is no tool
 * @returns the programs that a line names as such, with where they stand in it
 */
export function namedTools(
  text: string,
  words: readonly SkillWord[],
  kind: SectionKind | null,
  employer: string | null,
): NamedTool[] {
  if (kind === 'about_company' || kind === 'location' || text.length > MOST_TEXT) return [];
  const tools: NamedTool[] = [];
  const add = (name: string, start: number, strict: boolean, listed = false): boolean => {
    const lower = name.toLowerCase();
    if (name.length < 3 || name.length > 30 || NO_TOOL.has(lower) || NO_TOOL.has(lower.split(' ')[0] ?? ''))
      return false;
    if (strict && (!ODD.test(name) || NO_ODD.test(name))) return false;
    // Five capitals may as well be an authority, a firm or a form.
    if (INITIALS.test(name) && !listed) return false;
    if (employer !== null && (employer.includes(lower) || lower.includes(employer))) return false;
    if (!tools.some((tool) => tool.start === start)) tools.push({ name, start, end: start + name.length });
    return true;
  };
  const readNames = (from: number, strict: boolean): void => {
    let at = from;
    for (let count = 0; count < 6; count++) {
      const name = NAME.exec(text.slice(at, at + 60))?.[0];
      if (name === undefined || !CLOSES.test(text.slice(at + name.length, at + name.length + 20))) return;
      // "McLeod or TMW": beside a program's name initials are one.
      if (!add(name, at, strict, count > 0)) return;
      at += name.length;
      const next = NEXT.exec(text.slice(at, at + 20));
      if (next === null) return;
      at += next[0].length;
    }
  };
  const readSoftware = ({ raw, end }: SkillWord): void => {
    const link = LINK.exec(text.slice(end, end + LONGEST_PHRASE));
    if (link === null) return;
    const bracket = /[(„"“«‚]/.test(link[0]);
    const given = bracket || /\p{L}/u.test(link[0]);
    const at = end + link[0].length;
    // "customer system (CRM)": initials in brackets spell the words out, they name nothing new.
    if (bracket && /^\p{Lu}{2,6}\)/u.test(text.slice(at, at + 8))) return;
    const german = GERMAN.test(raw) && /^\p{Lu}/u.test(raw);
    // English puts the name before the word: after it, without a link, another sentence or title begins.
    readNames(at, given ? german && !bracket && !PREFERRED.test(link[0]) : german || ENGLISH.test(raw));
  };
  const asked = kind === 'requirements' || kind === 'nice_to_have';
  const odd = asked || kind === 'responsibilities';
  for (const word of words) {
    const head = HEADS.get(word.text);
    if (head === 'software' || (word.text.length >= SHORTEST_COMPOUND && COMPOUND.test(word.text))) {
      readSoftware(word);
    } else if (head === 'experience') {
      if (!asked) continue;
      const phrase = EXPERIENCE.exec(text.slice(word.start, word.start + LONGEST_PHRASE))?.[0];
      if (phrase === undefined) continue;
      const gap = /['’]$/.test(phrase) ? 0 : 1;
      readNames(word.start + phrase.trimEnd().length + gap, GERMAN_EXPERIENCE.test(phrase));
    } else if (odd && WRITTEN_INTO.has(word.text)) {
      const into = INTO.exec(text.slice(word.end, word.end + FARTHEST_INTO));
      if (into !== null) readNames(word.end + into[0].length, GERMAN_RECORD.test(word.raw));
    } else if (odd && word.raw !== word.text && ODD.test(word.raw) && !NO_ODD.test(word.raw)) {
      if (BEFORE_TOOL.test(text.slice(Math.max(0, word.start - 10), word.start))) add(word.raw, word.start, true);
    }
  }
  return tools;
}
