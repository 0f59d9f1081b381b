import { leadingNounPhrase, spoken } from './noun-phrase.ts';
import { uptoClause } from './sentence-end.ts';
import { asVerb, type VerbClass, type VerbForm } from './verbs.ts';

/** A line of an ad, read as a doing and what it is done to. All parts are words of the ad. */
export interface Phrase {
  /** "lead planning and execution of large-scale initiatives": fits after "you would". */
  clause: string | null;
  /** The same with all that the line goes on to say, as far as it reads as one sentence after "you would". */
  whole: string | null;
  verb: VerbClass | null;
  /** "planning and execution of large-scale initiatives", as it is said in a sentence. */
  object: string | null;
}

/** Openings that only introduce the doing or the thing. Tried again until none is left. */
const LEADS: readonly RegExp[] = [
  /^(?:in this (?:role|position),?\s+)?(?:as (?:an?|our|the) [\p{L}\s/-]{3,50},\s+)?you(?:'|’)?(?:ll| will| would| are going to)\s+(?:also\s+)?(?:be\s+)?(?:(?:responsible|accountable) for\s+|able to\s+|expected to\s+|asked to\s+|called (?:up)?on to\s+)?/iu,
  /^(?:(?:the|this) [\p{L}\s/-]{3,50}?|(?:your|primary|main|key) (?:\p{L}+\s){0,3}(?:responsibilit(?:y|ies)|tasks?|duties|job|role|mission)(?: here)?) (?:is|are|will be|will|includes?|involves?) (?:responsible for\s+|to\s+|also\s+)?/iu,
  /^(?:specific |other |key |main |primary )?responsibilit(?:y|ies) include\s+/i,
  /^(?:you are |is |be )?(?:responsible|accountable) for\s+/i,
  /^(?:you|we) (?:have|bring|possess|demonstrate|offer|need|expect you to|want you to)\s+(?:an? )?/i,
  /^(?:you are|you(?:'|’)re|must be|should be|being|be)\s+(?:an? )?(?=(?:proficient|familiar|comfortable|experienced|skilled|able|fluent|knowledgeable|capable|adept)\b)/i,
  /^(?:must have|must possess|should have|must|possess(?:es)?|ideally,?|preferably,?|bonus(?: points)?(?: if| for)?:?|nice to have:?|plus:?|having|has|have)\s+/i,
  /^(?:at least|minimum(?: of)?|a minimum of|over|more than|around|approximately|about)\s+(?=\d|one|two|three|five)/i,
  /^(?:\d+\s*(?:[-–—]|to)\s*)?(?:\d+|two|three|four|five|six|seven|eight|ten)\s*\+?\s*(?:or more |plus )?(?:overall |total |full )?(?:years?|yrs?|months?)(?:['’])?\s+(?:or more\s+)?(?:of\s+)?/i,
  /^(?:(?:an?|some|prior|previous|past|proven|strong|solid|deep|good|broad|excellent|extensive|demonstrated|demonstrable|hands-on|working|practical|relevant|professional|significant|meaningful|commercial|work-related|work|advanced|basic|thorough|in-depth|sound|exceptional|outstanding|great|recent|full-time|technical|industry|production|real-world|direct|first-hand|detailed|expert|high-level|general|fundamental|intermediate|clear|substantial|successful|similar|very|high),?\s+(?:and\s+|or\s+)?)*(?:experiences?|knowledge|understanding|proficiency|familiarity|expertise|exposure|background|skills?|track record|record|command|grasp|competency|competence|fluency|aptitude|ability|capability|capacity|comfort|success|proficient|familiar|comfortable|experienced|skilled|able|fluent|knowledgeable|capable|adept|passion|passionate|interest|interested|enthusiasm|desire|willingness|willing|eagerness|readiness|ready|commitment|certification|training)(?:\s+(?:and|or|,|&)\s+(?:strong |deep |good )?(?:experience|knowledge|understanding|proficiency|familiarity|expertise|exposure|background|skills?|ability|comfortable|passion))*\s+(?:to |of |in |with |for |on |as an? |using |at |about |across |around |working (?:with|in|on|as) |within |both |(?=\p{L}+ing\b))(?:to |of |in |with |for |working (?:with|in|on|as) |(?:the )?(?:use|areas?|field) of )*(?:either )?/iu,
  /^(?:a |an )?(?:proven |strong )?(?:ability|desire|willingness|readiness) to\s+/i,
  /^(?:help(?:ing|s)?|assist(?:ing|s)?)\s+(?:us\s+|to\s+|with\s+|in\s+)/i,
];
const ADVERB = /^(?:\p{L}+ly|also|often|closely|proactively)$/iu;

/** A whole sentence with a subject of its own is not a thing to ask about. */
const FINITE =
  /\b(?:requires|offers|provides|involves|entails|has|have|seeks|works|wants|loves|believes|will|is|are|was|were|can|may|must|should|needs|includes|makes|join|joins)\b/i;
const FINITE_NEXT = /^[^\p{L}]{0,2}(?:is|are|was|were|has|have|had|will|can|may|must|should|would|needs?|means)\b/iu;

/** Reads one line. Null parts where the line does not read as English of this shape. */
export function parsePhrase(line: string): Phrase {
  let text = line
    .replace(/^(?:\p{So}|\p{Sk}|\uFE0F|\u200D|[\s*•–—-])+/u, '')
    .replace(/^[^:.]{3,40}:\s+(?=\p{L})/u, (label) => (/\b(?:https?|note)\b/i.test(label) ? label : ''));
  for (let round = 0; round < 5; round++) {
    const before = text;
    for (const lead of LEADS) text = text.replace(lead, '');
    if (text === before) break;
  }
  const words = text.split(/\s+/);
  let at = 0;
  while (at < 2 && ADVERB.test(words[at] ?? '') && words[at + 1] !== undefined) at++;
  if (/^(?:help|assist)/i.test(words[at] ?? '') && asVerb(words[at + 1] ?? '') !== null) words.splice(at, 1);
  const first = asVerb((words[at] ?? '').replace(/[,;/]+$/, ''));
  // "Design systems" leads with a verb; "Design system experience" and "Research background" do not.
  if (first === null || !isDoing(words, at)) {
    const object = leadingNounPhrase(text);
    const sentence = object === null || FINITE.test(object) || FINITE_NEXT.test(text.slice(object.length));
    return { clause: null, whole: null, verb: null, object: sentence ? null : spoken(object) };
  }
  return readClause(words, at, first.form, first.kind);
}

/** Verbs that more often begin a thing: "file storage", "stock control", "budget planning". */
const NOUN_FIRST =
  /^(?:file|bill|post|record|stock|host|patch|profile|budget|function|network|interface|object|store|cost|form|order|contract)$/i;

function isDoing(words: readonly string[], at: number): boolean {
  const next = (words[at + 1] ?? '').toLowerCase();
  return (
    next !== '' &&
    !(NOUN_FIRST.test(words[at] ?? '') && !/^(?:the|a|an|all|any|your|our|their|its|each|every|and)$/.test(next)) &&
    !/^(?:of|is|are|experience|skills?|knowledge|background|principles|patterns|tools|methodolog\w+|degree)$/.test(
      next.replace(/[,;.]+$/, ''),
    )
  );
}

function readClause(words: readonly string[], at: number, form: VerbForm, kind: VerbClass | null): Phrase {
  const verbs: string[] = [];
  let i = at;
  let lastVerb: VerbClass | null = kind;
  // The chain "Plan, execute and/or review": all in the same form, each followed by a comma or "and".
  for (;;) {
    const word = words[i] ?? '';
    const verb = asVerb(word.replace(/[,;]+$/, ''));
    if (verb === null || verb.form !== form) break;
    verbs.push(verb.base + (word.endsWith(',') ? ',' : ''));
    lastVerb ??= verb.kind;
    i++;
    const link = (words[i] ?? '').toLowerCase();
    const linked = /^(?:and|or|&|and\/or)$/.test(link);
    const next = asVerb((words[linked ? i + 1 : i] ?? '').replace(/[,;]+$/, ''));
    const afterNext = words[(linked ? i + 1 : i) + 1];
    if (next === null || next.form !== form || afterNext === undefined || !(linked || word.endsWith(','))) break;
    if (linked) {
      verbs.push(link === '&' ? 'and' : link);
      i++;
    }
  }
  let rest = words.slice(i).join(' ');
  if (form !== 'third') rest = rest.replace(/^(and|or)\s+/, '');
  // "work closely with X", "participate in X": the thing follows the preposition.
  const particle =
    /^(?:(?:\p{L}+ly|hand in hand|together|up|out|off|down|on|over)\s+)?(?:(?:to|with|in|on|for|as|at|across|between|from|into|within|about|alongside|towards?)\s+)?/iu.exec(
      rest,
    )?.[0] ?? '';
  if (/^(?:\p{L}+ly\s+)?without\b/iu.test(rest)) return { clause: null, whole: null, verb: lastVerb, object: null };
  const object = leadingNounPhrase(rest.slice(particle.length));
  if (object === null) return { clause: null, whole: null, verb: lastVerb, object: null };
  const adverbs = words.slice(0, at).map((word) => word.toLowerCase());
  const clause = [...adverbs, ...verbs, particle.trim(), object]
    .filter((word) => word !== '')
    .join(' ')
    .replace(/,$/, '');
  return {
    clause: clause.length <= 130 ? clause : null,
    whole: form === 'third' ? clause : uptoClause([...adverbs, ...verbs, rest].join(' ')),
    verb: lastVerb,
    object: spoken(object.replace(/\s+into\s.*$/, '')),
  };
}
