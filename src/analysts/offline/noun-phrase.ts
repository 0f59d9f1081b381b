import { asVerb, isAlsoNoun } from './verbs.ts';

/** Longer than this (in words) a phrase no longer reads as part of a question. */
const LONGEST = 11;
const PREPOSITIONS = new Set(
  'of in on at for from with within across between among around into over under throughout through against about toward towards per during before after without behind near via by as than upon versus regarding concerning'.split(
    ' ',
  ),
);
/** A phrase ends before these: a new clause begins. */
const CLAUSE_WORDS = new Set(
  'to by while using that which who whom whose where when whether so because if although though since including such i.e. e.g. via as is are was were will would can may must should be been ensuring helping making leading resulting enabling allowing based every each ideally preferably especially particularly then plus not within both'.split(
    ' ',
  ),
);
/** Words that follow their noun only where a new clause begins: "the tools needed across …". */
const AFTER_NOUN = new Set(
  'needed required relevant necessary used built available operate operates responsible specific related'.split(' '),
);
const DETERMINERS = new Set(
  'a an the our your their its his her this that these those any all each every some several various multiple many both no other one two three four five six'.split(
    ' ',
  ),
);
const DANGLING = new Set(
  'and or nor & / the a an our your their its of in on at for from with to by as such including etc etc. other various any all it them us'.split(
    ' ',
  ),
);
/** Singular nouns that take no article. */
const MASS =
  /(?:ing|tion|sion|ment|ness|ity|ance|ence|ware|ship|ics|ism|sis|cy|ure|hood|logy|craft|graphy)$|^(?:data|work|software|hardware|code|research|infrastructure|equipment|stock|cash|debt|growth|revenue|health|care|safety|feedback|progress|training|time|staff|knowledge|content|traffic|support|design|architecture|inventory|machinery|food|music|english|math|science|history|quality|risk|scope|demand|supply|storage|payroll|tax|business|technology|money|production|compute|control|recovery|delivery|discovery|strategy|energy|access|change|trade|travel)$/i;

/**
 * The noun phrase that a text begins with, cut where it stays whole: before a new clause, before the rest of a
 * list, or before a later preposition when it runs long.
 * @param text what follows a verb or a preposition in a line of an ad
 * @returns the phrase as it stands in the text, or null where there is none that can be spoken of
 */
export function leadingNounPhrase(text: string): string | null {
  const head = (text.split(/[.;:!?()[\]“”"•|]|\s[–—-]\s|\s?—\s?|…/u)[0] ?? '').trim();
  const words = head.split(/\s+/).filter((word) => word !== '');
  let end = words.length;
  for (let i = 0; i < words.length; i++) {
    const word = bare(words[i]);
    const next = words[i + 1];
    const doing =
      i > 1 &&
      word.endsWith('ing') &&
      next !== undefined &&
      bare(next) !== 'of' &&
      isLink(bare(next)) &&
      asVerb(word) !== null;
    const after = i > 0 && AFTER_NOUN.has(word) && (next === undefined || isLink(bare(next)) || bare(next) === 'to');
    if (i > 0 && (CLAUSE_WORDS.has(word) || doing || after)) {
      end = i;
      break;
    }
    // "…, and the ability to": the ad's next wish begins.
    const wish = [next, words[i + 2]].some((other) => /^(?:able|ability|capable|willing\w*)$/.test(bare(other)));
    if (/^(?:and|or)$/.test(word) && (wish || /^(?:its|their|your|our|his|her)$/.test(bare(next)))) {
      end = i;
      break;
    }
    // ", analysing …" and "and lead …": another doing begins.
    const joined = /^(?:and|or|&|and\/or)$/.test(word) || (words[i] ?? '').endsWith(',');
    const comma = (words[i] ?? '').endsWith(',');
    const leads =
      comma && /^(?:lead|help|drive|track|own|run|report|support)$/.test(bare(next)) && words[i + 2] !== undefined;
    if (joined && next !== undefined && (leads || startsVerb(next, words[i + 2]))) {
      end = (words[i] ?? '').endsWith(',') ? i + 1 : i;
      break;
    }
  }
  return settle(words.slice(0, end));
}

function isLink(word: string): boolean {
  return PREPOSITIONS.has(word) || DETERMINERS.has(word);
}

/** Makes the words a phrase that can be spoken of: lists whole or cut to their first part, at most LONGEST words. */
function settle(input: string[]): string | null {
  let words = wholeList(input);
  while (words.length > LONGEST) {
    const cut = words.findLastIndex((word, i) => i > 1 && i < words.length && PREPOSITIONS.has(bare(word)));
    if (cut < 2) return null;
    words = wholeList(words.slice(0, cut));
  }
  while (words.length > 0 && (DANGLING.has(bare(words.at(-1))) || PREPOSITIONS.has(bare(words.at(-1)))))
    words = words.slice(0, -1);
  while (words.length > 0 && (PREPOSITIONS.has(bare(words[0])) || PRAISE.test(words[0] ?? ''))) words = words.slice(1);
  while (words.length > 0 && /^(?:and|or|of|also|etc\.?|any|all|other|both|some)$/i.test(words[0] ?? ''))
    words = words.slice(1);
  // Where a thing comes from and what it becomes is no part of the thing.
  const onward = words.findIndex((word, i) => i > 1 && /^(?:from|into)$/i.test(word));
  if (onward > 0) words = words.slice(0, onward);
  while (words.length > 1 && isTrailing(words)) words = words.slice(0, -1);
  const phrase = words
    .join(' ')
    .replace(/,?\s(?:and|or)\sother\s.*$/, '')
    .replace(/[,;:]+$/, '')
    .replace(/[’']$/, '');
  return isSpeakable(phrase) ? phrase : null;
}

/** Adjectives of the ad's wish, not of the thing. */
const PRAISE =
  /^(?:experience|ability|knowledge|understanding|familiarity|proficiency|expertise|strong|excellent|good|solid|proven|deep|basic|advanced|great|outstanding|exceptional|extensive|demonstrated|confident|sound|fluent)$/i;
const TRAILING =
  /^(?:required|preferred|desired|desirable|essential|mandatory|necessary|needed|helpful|beneficial|advantageous|plus|experiences?|skills?|knowledge|background|extremely|highly|strongly|very|asset|bonus|welcome|etc\.?|built|used|based|related|only|too|well|and|or|together|closely|effectively|efficiently|successfully|regularly|accordingly|properly|independently|quickly)$/i;

/** "CUDA experience extremely helpful" speaks of CUDA; "customer experience" is a thing of its own. */
function isTrailing(words: readonly string[]): boolean {
  return (
    TRAILING.test(words.at(-1) ?? '') &&
    !/^(?:customer|user|developer|guest|patient|employee|candidate|web|digital)$/i.test(words.at(-2) ?? '')
  );
}

/** A comma list is kept when it closes with "and"/"or" and is short; else only what stands before its first comma. */
function wholeList(words: string[]): string[] {
  // "high-performance, distributed systems": the comma joins adjectives and ends nothing.
  const firstComma = words.findIndex(
    (word, i) => word.endsWith(',') && !(ADJECTIVE.test(word) && isNounAhead(words[i + 1])),
  );
  if (firstComma < 0) return words;
  const closes = words.findLastIndex((word) => /^(?:and|or|&|and\/or)$/i.test(word));
  if (closes > firstComma && words.length <= LONGEST) return words;
  // "between A, B and C" cut after A would say something else: cut before its preposition.
  const before = words.slice(0, firstComma + 1);
  const preposition = before.findLastIndex((word) => /^(?:between|among|across|including|of|for|in|with)$/i.test(word));
  return preposition > 1 ? before.slice(0, preposition) : before;
}

const ADJECTIVE =
  /^[\p{Ll}-]*(?:-\p{L}+|ive|al|ic|ful|ous|able|ible|ed|ing|ex|fast|clear|clean|new|large|small|complex|secure|robust),$/iu;

function isNounAhead(word: string | undefined): boolean {
  return word !== undefined && !/^(?:and|or|&)$/i.test(word) && !word.endsWith(',');
}

function startsVerb(word: string, after: string | undefined): boolean {
  const verb = asVerb(bare(word));
  if (verb === null || after === undefined) return false;
  if (verb.form === 'gerund') return !/^(?:and|or|of)$/i.test(after);
  // "and support the team" begins a doing; "and support teams" or "and design systems" may be a noun.
  if (verb.form === 'base' && !isAlsoNoun(verb.base)) return true;
  return DETERMINERS.has(bare(after)) || PREPOSITIONS.has(bare(after)) || verb.form === 'third';
}

function bare(word: string | undefined): string {
  let lower = (word ?? '').toLowerCase();
  while (lower.endsWith(',') || lower.endsWith(';') || lower.endsWith(':')) lower = lower.slice(0, -1);
  return lower;
}

const EMPTY_NOUNS =
  /^(?:(?:the|a|an|our|your|their|its|all|any|other|various|related|relevant|assigned|general|daily|necessary|additional|appropriate|similar|same|new|high|strong|specific) ?)*(?:tasks?|duties|work|jobs?|projects?|things?|activities|needs?|requirements?|areas?|aspects?|role|position|team|teams|company|people|experience|skills?|ability|knowledge|understanding|background|degree|years?|field|environment|time|day|days|level|basis|functions?|responsibilities|services?|solutions?|information|opportunities|results?|goals?|issues?|problems?|questions?|best|self|attitude|mindset)?$/i;
const UNSPOKEN =
  /^\d+\+|^(?:up|out|off|down|over)\b|#|\b(?:has|have|had|is|are|was|were|will|would|can|we|you|they|not|do|does|goes|means)\b|^(?:it|them|they|us|me|him|her|their|its|his|this|these|those|there|here|what|how|you|your|we|i|be|being|yourself|who|others|everything|anything|something|and|or)\b|https?:|@|\b(?:etc|you(?:'|’)(?:ll|re)|we(?:'|’)re)\b|\$\d|[{}<>=]/iu;

/** Words in -ly that are none of the adverbs that a phrase breaks at. */
const NO_ADVERBS = new Set(
  'early family assembly supply monthly weekly daily quarterly anomaly hourly elderly friendly yearly highly fully environmentally globally ally fly july reply italy poly'.split(
    ' ',
  ),
);

function isAdverb(word: string): boolean {
  return word.length >= 4 && word.endsWith('ly') && !NO_ADVERBS.has(word.toLowerCase());
}

function isSpeakable(phrase: string): boolean {
  const led = asVerb(phrase.split(' ')[0] ?? '');
  return (
    !(led?.form === 'base' && !isAlsoNoun(led.base)) &&
    phrase.length >= 3 &&
    phrase.length <= 110 &&
    !EMPTY_NOUNS.test(phrase) &&
    !UNSPOKEN.test(phrase) &&
    !phrase.split(/[^\p{L}]+/u).some(isAdverb) &&
    /\p{L}{3}/u.test(phrase)
  );
}

/**
 * The noun phrase around a place in a line: from the last preposition, verb, article or comma before it to
 * the end of the phrase.
 */
export function nounPhraseAt(text: string, at: number): string | null {
  const before =
    text
      .slice(0, at)
      .split(/[.;:!?()[\]“”"•|]|\s[–—-]\s|\s?—\s?/u)
      .at(-1) ?? '';
  const words = before.split(/\s+/).filter((word) => word !== '');
  // A match inside a word or a hyphenated compound belongs to the whole word.
  const inside = before !== '' && !/\s$/.test(before) ? (words.pop() ?? '') : '';
  let start = words.length;
  while (start > 0 && words.length - start < 5) {
    const word = words[start - 1] ?? '';
    const verb = asVerb(bare(word));
    const boundary =
      PREPOSITIONS.has(bare(word)) ||
      CLAUSE_WORDS.has(bare(word)) ||
      /[,;:]$/.test(word) ||
      DETERMINERS.has(bare(word)) ||
      /^(?:and|or|&|and\/or)$/i.test(word);
    if (boundary || (verb !== null && (start === 1 || verb.form !== 'base'))) break;
    start--;
  }
  // "to measure release health": the phrase begins after the verb.
  if (bare(words[start - 1]) === 'to' && asVerb(bare(words[start])) !== null) start++;
  // "and document every treatment": the match is the doing itself.
  if (start === words.length && inside === '') {
    const [own = '', next] = text.slice(at).split(/\s+/);
    const linked = start === 0 || /^(?:and|or|to|will|&)$/i.test(words[start - 1] ?? '');
    if (linked && asVerb(bare(own))?.form === 'base' && isLink(bare(next))) return null;
  }
  // "enable customers", "and support customers": the verb is no part of the phrase.
  const led = words[start];
  if (
    led !== undefined &&
    asVerb(bare(led))?.form === 'base' &&
    (start === 0 || !isAlsoNoun(bare(led)) || DETERMINERS.has(bare(words[start + 1])) || followsVerb(words, start))
  )
    start++;
  if (/^(?:the|our|your|a|an)$/i.test(words[start - 1] ?? '')) start--;
  const inList = (words[start - 1] ?? '').endsWith(',');
  const phrase = leadingNounPhrase(`${words.slice(start).join(' ')} ${inside}${text.slice(at)}`.trim());
  // One item of a list stands for itself.
  return inList ? (phrase?.split(/,\s|\s(?:and|or|&)\s/)[0] ?? null) : phrase;
}

/** "Design and run A/B tests": a verb joined to the one before it. */
function followsVerb(words: readonly string[], at: number): boolean {
  return /^(?:and|or|&)$/i.test(words[at - 1] ?? '') && asVerb(bare(words[at - 2]))?.form === 'base';
}

/** A phrase as it is said in a sentence: with "the" where English needs an article, first letter as in a sentence. */
export function spoken(phrase: string): string {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  const titled = /^\p{Lu}/u.test(words[1] ?? '');
  const rest = (titled && !PLAIN_OPENING.test(first) ? first : unCapitalised(first)) + phrase.slice(first.length);
  if (
    DETERMINERS.has(first.toLowerCase()) ||
    /^\d/.test(first) ||
    /[’']s$/.test(first) ||
    asVerb(first)?.form === 'gerund'
  )
    return rest;
  const ofAt = words.findIndex((word) => PREPOSITIONS.has(word.toLowerCase()));
  const headPhrase = ofAt > 0 ? words.slice(0, ofAt) : words;
  const head = (headPhrase.at(-1) ?? '').replace(/[^\p{L}\p{N}/+#-]+$/u, '');
  const joined = headPhrase.some((word) => /^(?:and|or|&)$/i.test(word) || word.endsWith(','));
  if (/[^s]s$/i.test(head) && !/(?:us|is)$/i.test(head)) return rest;
  if (/[\p{Lu}\d]/u.test(head.charAt(0)) || joined) return rest;
  if (words[ofAt]?.toLowerCase() === 'of' && !/ing$/.test(head)) return `the ${rest}`;
  if (MASS.test(head)) return rest;
  return `the ${rest}`;
}

/** "Strong" → "strong", but "AWS", "iOS" and "NVIDIA" stay. Proper names that merely start a line are kept as they are. */
function unCapitalised(word: string): string {
  if (!/^\p{Lu}\p{Ll}+(?:[-/]\p{Ll}+)*,?$/u.test(word)) return word;
  return KEPT_NAMES.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
}

/** Openings that are no part of a name, whatever follows. */
const PLAIN_OPENING =
  /^(?:Current|Valid|Previous|Prior|Recent|Annual|Daily|Weekly|Monthly|All|New|Large|Small|Complex|Modern|Relevant|Active|Existing|Various|Key|High)$/;
const KEPT_NAMES =
  /^(?:Python|Java|Kotlin|Swift|Ruby|Rust|Scala|Kubernetes|Docker|Azure|Google|Amazon|Microsoft|Excel|Salesforce|Kafka|Spark|Hadoop|Terraform|Ansible|Jenkins|Linux|Windows|Android|React|Angular|Django|Flask|Snowflake|Tableau|Looker|Jira|Agile|Scrum|English|German|French|Spanish|Italian|Dutch|Polish|Chinese|Japanese|Montessori|Epic|Cerner|Workday|Slack|Figma|Adobe|Bachelor|Master|Oracle|Postgres|Redis|Git|Shopify|Stripe|Medicare|Medicaid|Europe|America|Asia|Africa|London|Berlin|Paris|Kanban|Lean|Monday|Friday|Sunday|Saturday|Christmas|Revit|Solidworks|Unity|Unreal|Xero|Quickbooks|Sage|Tensorflow|Pytorch|Pandas)\b/;
