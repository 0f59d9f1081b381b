import type { SectionKind } from '../../core/posting.ts';

/** How much of the text on either side is looked at. */
const WINDOW = 70;

/** What says that a language is to be spoken, in the languages of the advertisements. */
const COMMAND =
  /speak|spoken|fluen|native|proficien|written|writing|verbal|bilingual|multilingual|mother tongue|languages?\b|level\b|command of|conversational|\b[abc][12]\b|kenntnis|fließend|fliessend|verhandlungssicher|sprache|sprachlich|wort und schrift|muttersprach|niveau|gute[smn]?\b|courant|maîtris|langue|bilingue|parl[ée]|lu,? écrit|nivel|idioma|hablad|fluid|lengua|nativ|fluente|línguas?|avançad|intermedi|conhecim|conocim|connaiss|výhod|vorteil|vantagg|zaletą|atout|conoscenza|lingua|parlat|livello|fluente|scritt|ottim[oa]|buon[oa]\b|taal|vloeiend|beheers|spreek|moedertaal|znajomo|komunikatyw|biegł|poziom|język|jazyk|znalost|úrov|aktivní|plynul|komunikativ|slovem|会話|ビジネス|レベル|ネイティブ|読み書き|日常|語学|流利|能力|熟练|读写|听说|会話|沟通|口语|精通|작문|회화|능통|가능|구사|원어민|수준|우대|toeic|ielts|jlpt|\bn[123]\b/iu;
/** What a language's name is said of instead. */
const NO_LANGUAGE =
  /^(?:[- ](?:style|language version)|\s+(?:market|law|tax|gaap|team|office|customers?|clients?|compan(?:y|ies)|restaurants?|cuisine|food|kitchen|subsidiary|government|citizens?|culture|history|army|embassy|manufacturer|owned|based|shepherd|doors|wine|pastr\w+|national\w*|embassy|red cross|institute))/iu;
/** Labels under which languages stand. */
const LANGUAGE_LABEL = /languages?|sprach|langue|idioma|lingu|taal|talen|język|jazyk|語学|语言|언어|외국어/iu;

/** Whether a language named at this place is one that the work needs, not the page's or a people's. */
export function languageAllows(
  text: string,
  start: number,
  end: number,
  { kind, label }: { kind: SectionKind | null; label: string | null },
): boolean {
  if (/^\p{Ll}/u.test(text.charAt(start)) && /^(?:polish|thai|danish)/.test(text.slice(start, end))) return false;
  const after = text.slice(end, end + WINDOW);
  if (NO_LANGUAGE.test(after)) return false;
  if (label !== null && LANGUAGE_LABEL.test(label)) return true;
  // A row of languages alone is the page's own switch.
  if (
    kind === null &&
    text.length < 40 &&
    /^(?:[\p{L}]+(?:\s*[|/·,]\s*|\s+)){0,6}[\p{L}]+$/u.test(text) &&
    !COMMAND.test(text)
  )
    return false;
  const before = text.slice(Math.max(0, start - WINDOW), start);
  if (COMMAND.test(before) || COMMAND.test(after)) return true;
  return (
    (kind === 'requirements' || kind === 'nice_to_have') &&
    // In a demand, alone or in a list: "Englisch", "English and French", "Englisch von Vorteil".
    /(?:^|[,/(&;:、]|\b(?:and|or|und|oder|et|ou|y|o|e|i|a|en|of|in|auf|en|de|d['’]|l['’]|em|di)|[•·-])\s*$/iu.test(
      before,
    )
  );
}
