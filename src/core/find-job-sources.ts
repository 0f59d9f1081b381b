import type { JobSource } from './intake.ts';
import { words } from './job-lexicon.ts';
import { judgeLink } from './job-links.ts';
import { readJobSignals } from './job-signals.ts';
import { looksLikeJobPosting } from './looks-like-job-posting.ts';
import { withoutAccents } from './without-accents.ts';

/** A message as its writer meant it. */
export interface JobMessage {
  /** Unescaped, links unwrapped to their address or label. */
  text: string;
  /** The addresses of its links, in their order. */
  urls: readonly string[];
  /** Whether the writer addressed the bot: a mention, a direct message, a command, a shortcut. */
  explicit: boolean;
}

/** Words that say of a link beside them that it is a job. */
const JOB_WORDS = words(
  [
    'jobs?|jd|job (?:ad|post(?:ing)?|description)|roles?|positions?|openings?|vacanc(?:y|ies)|hiring|opportunit(?:y|ies)|recruiting|apply|applying|applied',
    'stelle(?:n(?:anzeige|angebot|ausschreibung)?)?|bewerben|offre|poste|emploi|recrute|oferta|empleo|puesto|vacante|vaga|emprego|offerta|lavoro|posizione|vacature|baan|praca|pracy|ogłoszenie|práce|pozice|nabídka',
  ],
  ['求人|募集|採用|招聘|职位|職缺|职缺|岗位|채용|공고|구인'],
);
/** The same words meaning something else. */
const OTHER_MEANINGS =
  /(?<!\p{L})(?:(?:great|good|nice|awesome|amazing|excellent|fine|solid|fantastic|day|odd|inside|nose|paint|print|snow|patch|con|hit|hack|cron|batch|background|build|ci|deploy|etl|import|export|nightly|failed|stuck|same|full-time|my|your|his|her|our|their|old|last|first) jobs?|jobs? (?:well done|queue|runner|scheduler|id|failed|fails|market|numbers|report|cuts|losses|interview)|(?:iam|user|admin|aria|db|database|access|model|plays? an?|played an?) roles?|roles? (?:model|based|play|binding)|role-based|positions? (?:paper|fixed|absolute|relative|sticky)|(?:good|in a|in no|better) position|opening (?:hours|times|night|ceremony|keynote)|apply (?:the|this|that|these|a|to the|it|some|filters?|patch|changes?)|photo opportunit\p{L}+|investment opportunit\p{L}+)(?!\p{L})/giu;

/** Near a link: its line and the one before it; all of a message this short. */
const NEAR_CHARACTERS = 240;
/** So much text beside its links is an ad of its own and not a remark on them. */
const AD_CHARACTERS = 400;

/**
 * Finds the jobs that a message shares.
 *
 * Of a message that nobody addressed to the bot, only what is plausibly a job counts: a pasted ad, links of job
 * boards and of jobs on company sites, and other links that stand alone or beside a word such as "role" or
 * "hiring". Repositories, videos, documents, news, meetings and home pages are chat, whatever stands beside them.
 * A message addressed to the bot means its links, or else its text.
 * @returns one text source for a pasted ad, also one that contains links; else one url source a job link, in order and
 *   without repetition; empty for ordinary chat
 */
export function findJobSources({ text, urls, explicit }: JobMessage): JobSource[] {
  if (looksLikeJobPosting(text)) return [{ type: 'text', text }];
  const links = distinct(urls).filter((url) => /^https?:\/\//i.test(url));
  const words = withoutLinks(text, links);
  const { voice, weight } = readJobSignals(words);
  if (explicit) {
    if (links.length > 0 && !(words.length >= AD_CHARACTERS && voice >= 2))
      return links.filter(isNoPermalink).map(urlSource);
    return weight >= 4 || words.length >= 120 ? [{ type: 'text', text }] : [];
  }
  const jobs = links.filter((url) => {
    const kind = judgeLink(url);
    if (kind !== 'unknown') return kind === 'job';
    return (links.length === 1 && words.length <= 3) || speaksOfJob(nearText(text, url));
  });
  return jobs.map(urlSource);
}

function speaksOfJob(text: string): boolean {
  return JOB_WORDS.test(withoutAccents(text.replace(OTHER_MEANINGS, ' ')));
}

/** The words around a link, without the addresses themselves. */
function nearText(text: string, url: string): string {
  if (text.length - url.length <= NEAR_CHARACTERS) return withoutLinks(text, []);
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes(url));
  return withoutLinks([lines[at - 1] ?? '', lines[at] ?? ''].join('\n').slice(-2 * NEAR_CHARACTERS - url.length), []);
}

function withoutLinks(text: string, links: readonly string[]): string {
  let rest = text;
  for (const link of links) rest = rest.replaceAll(link, ' ');
  return rest.replace(/https?:\/\/\S+/gi, ' ').trim();
}

/** The chat platform's own links to messages. */
function isNoPermalink(url: string): boolean {
  return !/^https?:\/\/[\w-]+\.slack\.com\/archives\//i.test(url);
}

function distinct(urls: readonly string[]): string[] {
  const seen = new Set<string>();
  return urls.filter((url) => {
    const key = url.replace(/#(?![!/]).*$/, '').replace(/\/$/, '');
    return !seen.has(key) && seen.add(key);
  });
}

function urlSource(url: string): JobSource {
  return { type: 'url', url };
}
