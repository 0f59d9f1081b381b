import type { Analysis, Claim, LikelyQuestion, Signal, StackItem, TalkingPoint } from '../core/analysis.ts';
import type { Brief } from '../core/brief.ts';
import { briefToMarkdown, unescapeMarkdown } from '../core/brief-markdown.ts';
import type { EvidenceLabel } from '../core/evidence.ts';
import type { JobPosting } from '../core/posting.ts';
import { QUESTION_AREAS, type QuestionArea } from '../core/questions/area.ts';
import type { JobDocument } from '../documents/document.ts';
import { readTitleLevel } from '../extraction/seniority/titles.ts';
import { splitSentences } from '../extraction/sentences.ts';
import { employerFromSlug } from './clean-employer.ts';

const HEADINGS = /^(company snapshot|team stack|likely questions|talking points|signals|facts|source)\b/i;

/** A brief's text cut at its headings. */
interface BriefText {
  /** What follows the arrow in the first line: "org / title". */
  headline: string;
  id: string;
  /** role, model, created. */
  labels: Map<string, string>;
  sections: Map<string, string[]>;
}

/**
 * Imports a finished brief: one that was passed around as text, or one that was exported here.
 * Its ad is not at hand, so nothing of it can be `stated`: what it calls explicit becomes `likely`, the rest `inferred`.
 * @returns undefined where the document is no brief
 */
export function importBrief(document: JobDocument): Brief | undefined {
  if (document.kind === 'html' || document.kind === 'json') return undefined;
  const text = cutBrief(document.raw);
  if (text === undefined) return undefined;
  const analyst = text.labels.get('model') ?? 'unknown';
  const { title, organization } = readHeadline(text, document.raw);
  const analysis: Analysis = {
    companySnapshot: readClaims(text.sections.get('company snapshot') ?? []),
    teamStack: readStack(text.sections.get('team stack') ?? []),
    likelyQuestions: readQuestions(text.sections.get('likely questions') ?? [], analyst),
    talkingPoints: readTalkingPoints(text.sections.get('talking points') ?? []),
    signals: readSignals(text.sections.get('signals') ?? []),
  };
  const brief: Brief = {
    id: text.id,
    createdAt: readDate(text.labels.get('created')),
    analyst,
    usage: null,
    verification: null,
    fallback: null,
    posting: emptyPosting(title, organization, sourceUrl(text)),
    ...analysis,
  };
  brief.posting.description = briefToMarkdown(brief);
  return brief;
}

function cutBrief(raw: string): BriefText | undefined {
  const lines = raw.split(/\r?\n/).map((line) => line.trim());
  const first = lines.find((line) => line !== '') ?? '';
  const headline = /^(?:#\s*)?←\s*(\S.*)$/u.exec(first)?.[1];
  const id = lines.slice(0, 8).flatMap((line) => /^(?:#+\s*)?brief\s*\/\s*(\S+)$/i.exec(line)?.[1] ?? [])[0];
  if (headline === undefined || id === undefined) return undefined;
  const labels = new Map<string, string>();
  const sections = new Map<string, string[]>();
  let section: string[] | undefined;
  for (const [index, line] of lines.entries()) {
    const heading = HEADINGS.exec(line.replace(/^#+\s*/, ''))?.[1]?.toLowerCase();
    const isHeading = heading !== undefined && line.replace(/^#+\s*/, '').length <= heading.length + 6;
    if (isHeading) {
      section = [];
      sections.set(heading, section);
    } else if (section !== undefined) {
      if (line !== '') section.push(line);
    } else {
      const inline = /^(?:-\s*)?(role|model|created)\s*:\s*(.*)$/i.exec(line);
      const alone = /^(role|model|created)$/i.exec(line)?.[1];
      const next = lines[index + 1] ?? '';
      if (inline?.[1]) labels.set(inline[1].toLowerCase(), unescapeMarkdown(inline[2] ?? ''));
      else if (alone && next !== '' && !/^(?:role|model|created)$/i.test(next) && !HEADINGS.test(next))
        labels.set(alone.toLowerCase(), next);
    }
  }
  return { headline: unescapeMarkdown(headline), id: unescapeMarkdown(id), labels, sections };
}

function readHeadline({ headline, labels }: BriefText, raw: string): { title: string; organization: string | null } {
  const role = labels.get('role');
  if (role !== undefined && headline === role) return { title: role, organization: null };
  const slash =
    role !== undefined && headline.endsWith(` / ${role}`) ? headline.length - role.length - 3 : headline.indexOf(' / ');
  if (slash < 0) return { title: headline, organization: null };
  const organization = headline.slice(0, slash);
  return {
    title: headline.slice(slash + 3),
    organization: employerFromSlug(organization, raw.slice(raw.indexOf('\n'))) ?? organization,
  };
}

/** The seed's dates carry no zone; they are read as UTC. */
function readDate(text: string | undefined): string {
  const time = Date.parse(
    text === undefined || /Z|[+-]\d\d:?\d\d$/.test(text)
      ? (text ?? '')
      : `${text}${text.includes('T') ? '' : 'T00:00'}Z`,
  );
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}

const LABELLED =
  /\s*\((stated|likely|inferred)(?:: “(?:[^”\\]|\\.)*”)?(?:, implied by ((?:[^()\\]|\\.|\([^()]*\))+))?\)$/u;

/** Takes off the label that an exported line ends in. */
function readLabel(line: string): { text: string; label: EvidenceLabel | null; impliedBy: string | null } {
  const match = LABELLED.exec(line);
  if (!match) return { text: unescapeMarkdown(line), label: null, impliedBy: null };
  return {
    text: unescapeMarkdown(line.slice(0, match.index)),
    // What the ad stated when the brief was written cannot be checked here.
    label: match[1] === 'inferred' ? 'inferred' : 'likely',
    impliedBy: match[2] === undefined ? null : unescapeMarkdown(match[2]),
  };
}

function bullets(lines: string[]): string[] | null {
  return lines.length > 0 && lines.every((line) => /^[-*•]\s/.test(line))
    ? lines.map((line) => line.replace(/^[-*•]\s+/, ''))
    : null;
}

function readClaims(lines: string[]): Claim[] {
  const claims = bullets(lines) ?? lines.flatMap(wholeSentences);
  return claims.map((line) => {
    const { text, label } = readLabel(line);
    return { text, label: label ?? 'inferred', quote: null };
  });
}

/** Sentences up to their full stop: a semicolon joins. */
function wholeSentences(line: string): string[] {
  return splitSentences(line).reduce<string[]>((whole, piece) => {
    const last = whole.at(-1);
    if (last?.endsWith(';')) whole[whole.length - 1] = `${last} ${piece}`;
    else whole.push(piece);
    return whole;
  }, []);
}

function readStack(lines: string[]): StackItem[] {
  const items = bullets(lines) ?? splitItems(lines.join(' '));
  return items.map((line) => {
    const { text, label, impliedBy } = readLabel(line);
    return { name: text, label: label ?? hearsay(text), quote: null, impliedBy };
  });
}

/** What a brief says of how it knows a thing. */
function hearsay(text: string): EvidenceLabel {
  if (/\binferred\b/i.test(text)) return 'inferred';
  return /explicitly|called out|stated|\blikely\b/i.test(text) ? 'likely' : 'inferred';
}

/** Splits a sentence of items at its semicolons, not at those in brackets; an introduction before the first colon goes. */
function splitItems(text: string): string[] {
  const list = text.replace(/^based on [^:;]{1,80}:\s*/i, '').replace(/\.$/, '');
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < list.length; index++) {
    if (list[index] === '(') depth++;
    else if (list[index] === ')') depth--;
    else if (list[index] === ';' && depth <= 0) {
      items.push(list.slice(start, index).trim());
      start = index + 1;
    }
  }
  items.push(list.slice(start).trim());
  return items.filter((item) => item !== '');
}

function readQuestions(lines: string[], author: string): LikelyQuestion[] {
  return lines.flatMap((line) => {
    if (!line.startsWith('|') || /^\|[\s:|-]+\|?$/.test(line)) return [];
    const [area = '', question = '', why = ''] = line
      .replace(/^\|/, '')
      .replace(/\|$/, '')
      .split(/(?<!\\)\|/)
      .map((cell) => unescapeMarkdown(cell.trim()));
    if (question === '' || /^question$/i.test(question)) return [];
    return [{ area: areaOf(area), question, why, quote: null, author }];
  });
}

function areaOf(text: string): QuestionArea {
  const name = text.toLowerCase().replace(/[^a-z]+/g, '_');
  return QUESTION_AREAS.find((area) => area === name) ?? 'domain';
}

function readTalkingPoints(lines: string[]): TalkingPoint[] {
  return lines.flatMap((line) => {
    const text = line.replace(/^[-*•]\s+/, '');
    const answers = /\s*\(answers: “((?:[^”\\]|\\.)*)”\)$/u.exec(text);
    const point = answers ? text.slice(0, answers.index) : text;
    const colon = point.indexOf(': ');
    if (colon < 0) return [];
    return [
      {
        headline: unescapeMarkdown(point.slice(0, colon)),
        detail: unescapeMarkdown(point.slice(colon + 2)),
        requirement: answers?.[1] === undefined ? null : unescapeMarkdown(answers[1]),
      },
    ];
  });
}

function readSignals(lines: string[]): Signal[] {
  return lines.flatMap((line) => {
    const match = /^[-*•]\s+(info|warning|danger): (.+?)(?:\s*\(“(?:[^”\\]|\\.)*”\))?$/u.exec(line);
    return match
      ? [
          {
            kind: 'imported',
            severity: match[1] as Signal['severity'],
            text: unescapeMarkdown(match[2] ?? ''),
            quote: null,
          },
        ]
      : [];
  });
}

function sourceUrl({ sections }: BriefText): string | null {
  return /<(https?:\/\/[^>\s]+)>/.exec((sections.get('source') ?? []).join(' '))?.[1] ?? null;
}

/** A posting of which only the brief's own headline is known. */
function emptyPosting(title: string, organization: string | null, url: string | null): JobPosting {
  const seniority = readTitleLevel(title);
  const heard = { label: 'likely' as const, quote: null };
  return {
    title,
    hiringOrganization: organization,
    viaAgency: false,
    jobLocation: [],
    workplaceType: null,
    baseSalary: null,
    employmentType: [],
    seniority,
    experienceYears: null,
    educationRequirements: [],
    datePosted: null,
    validThrough: null,
    requirements: [],
    responsibilities: [],
    jobBenefits: [],
    skills: [],
    visaSponsorship: null,
    status: { state: 'unknown', quote: null },
    applyUrl: null,
    sourceUrl: url,
    source: 'brief',
    inLanguage: null,
    description: '',
    sections: [],
    evidence: {
      title: heard,
      ...(organization === null ? {} : { hiringOrganization: heard }),
      ...(seniority === null ? {} : { seniority: heard }),
    },
    notices: [],
  };
}
