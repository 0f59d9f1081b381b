import type { Found } from '../fact.ts';
import type { Line } from '../reading.ts';
import { looksLikeJob } from './occupation.ts';

/** A small ad says whom it wants in its first sentence, under no more than the name of its column. */
const MAX_ABOVE = 2;
const MAX_HEAD = 160;
const MAX_WORDS = 6;

/** "Panel beater required by Donnelly Motors": a job, then that somebody wants it. */
const WANTED_BEHIND =
  /^([\p{Lu}\d][^.!?:;,]{2,60}?)(?: (?:is|are|wird|werden|est|sont))?(?: (?:urgently|immediately|dringend|ab sofort|in Teilzeit|in Vollzeit|auf Minijobbasis))? (?:required|wanted|sought|needed|gesucht|recherché(?:e|\(e\))?s?|demandé(?:e|\(e\))?s?|cercasi|ricercasi|gezocht|gevraagd)(?: (?:urgently|immediately))? (?:by|for|at|in|von|für|bei|par|pour|chez|da|per|presso|door|voor|bij|te)(?!\p{L})/u;
/** "Wanted: kennel hand for …", "Se necesita camarero con …": the same the other way round. */
const WANTED_AHEAD =
  /^(?:wanted|required|gesucht(?: wird)?|gezocht|gevraagd|suchen?|(?:on |nous )?(?:re)?cherch(?:e|ons)|se (?:necesita|busca|precisa|solicita|requiere)n?|(?:precisa|procura|admite|contrata)m?-se|cercasi|ricercasi|si (?:cerca|ricerca))(:)?(?: (?:ab sofort|dringend|urgente?|urgentemente|per direct|zum nächstmöglichen Zeitpunkt|de))*(?: (?:an?|eine?n?|une?|una?|uno|uma?|een))? (.{3,80})/iu;
/** Words for how good or how long, which stand before the job's name. */
const QUALITY =
  /^(?:(?:part|full)[- ]time|zuverlässige[nr]?|erfahrene[nr]?|freundliche[nr]?|motivierte[nr]?|ervaren|enthousiaste|reliable|friendly|hardworking)(?:,| and| und| en)? /iu;
/** Where the name of the job ends in the sentence. */
const END =
  /[.,;:!?–]| (?:for|with|to|at|in|by|who|für|mit|bei|zur|zum|pour|avec|chez|à|para|con|en|com|em|na|no|per|presso|di|da|voor|met|te|bij|op)(?!\p{L})/iu;
/** What else is required, wanted or sought. */
const NO_JOB =
  /skill|experience\b|knowledge|qualification|document|permission|help|information|support|tools?\b|degree|licen[cs]e|kenntnis|erfahrung|hilfe|\b(?:no|what|which|not|is|are|if)\b/iu;

/** The job that a newspaper's small ad asks for in its first words; null for any other text. */
export function titleOfSmallAd(lines: readonly Line[]): Found<string> | null {
  for (const { text, type } of lines.slice(0, MAX_ABOVE + 1)) {
    if (type !== 'paragraph') continue;
    const title = soughtIn(text.slice(0, MAX_HEAD));
    if (title !== null) return { value: title, quote: title };
  }
  return null;
}

function soughtIn(head: string): string | null {
  const behind = WANTED_BEHIND.exec(head)?.[1];
  const [, colon, ahead = ''] = behind === undefined ? (WANTED_AHEAD.exec(head) ?? []) : [];
  const phrase = behind ?? ahead.replace(QUALITY, '');
  const title = (behind ?? phrase.slice(0, phrase.search(END))).trim();
  if (title.length < 3 || NO_JOB.test(title) || title.split(' ').length > MAX_WORDS) return null;
  return behind !== undefined || colon !== undefined || looksLikeJob(title) ? title : null;
}
