import type { JobDocument } from '../../documents/document.ts';
import { isEmployerName, isHeaderName, ORGANIZATION_WORD, tidyName } from '../../extraction/employer/names.ts';
import { cleanLine, isTitleShaped } from '../../extraction/title/candidates.ts';
import { looksLikeJob } from '../../extraction/title/occupation.ts';
import { employerFromSlug } from '../clean-employer.ts';
import { readRecord } from '../data/generic-json.ts';
import type { BoardFacts } from '../facts.ts';
import { hostedSlug } from '../hosted.ts';
import { employerWhoHires, readTextHeader, type TextHeader } from './header.ts';
import { readIssueTitle } from './issue-title.ts';

/**
 * What a text or Markdown document states of its job beside its prose: its front matter, then its header.
 * @param address where the text says that it came from
 */
export function readTextFacts(document: JobDocument, address: string | null = null): Partial<BoardFacts> {
  const frontMatter = readRecord(document.meta);
  const header = sound(readTextHeader(document));
  // "[Joinville/SC] [Híbrido] Analista @ Acme": a front matter's title may be an issue's.
  const issue = /^\s*[[【]|[@＠]/u.test(frontMatter.title ?? '') ? readIssueTitle(frontMatter.title ?? '') : {};
  const title = issue.title ?? frontMatter.title ?? header.title;
  const slug = hostedSlug(document.url ?? address);
  return {
    ...frontMatter,
    title,
    employer:
      frontMatter.employer ??
      issue.employer ??
      header.employer ??
      employerWhoHires(title ?? '') ??
      (slug === undefined ? undefined : employerFromSlug(slug, document.raw)),
    workplace: frontMatter.workplace ?? issue.workplace ?? header.workplace,
    payWords: frontMatter.payWords ?? header.payWords,
    employment: frontMatter.employment?.length ? frontMatter.employment : header.employment,
    // The lines under the title are weighed with the labelled ones, which tell the place more surely.
    locations: frontMatter.locations?.length ? frontMatter.locations : issue.locations,
    content: [],
  };
}

/** Keeps of a header what can be a title and a name; the rest is left to the fact rules, which weigh the whole text. */
function sound(header: TextHeader): TextHeader {
  const line = header.title === undefined ? undefined : cleanLine(header.title);
  const [, role = line, at] = (line === undefined ? null : ROLE_AT.exec(line)) ?? [];
  const split = at !== undefined && role !== undefined && looksLikeJob(role) && isHeaderName(at);
  const title = split ? role : line;
  const name = header.employer ?? (split ? at : undefined);
  const employer = name === undefined ? undefined : (tidyName(name, null) ?? undefined);
  const unlike =
    title !== undefined && !looksLikeJob(title) && (ORGANIZATION_WORD.test(title) || title.includes(' | '));
  return {
    ...header,
    title: title !== undefined && isTitleShaped(title) && !unlike ? title : undefined,
    employer:
      employer !== undefined && isEmployerName(employer) && (isHeaderName(employer) || ORGANIZATION_WORD.test(employer))
        ? employer
        : undefined,
  };
}

/** "Welder bij Acme": a role and who has it. */
const ROLE_AT = /^(.{3,90}?) (?:at|bei|chez|bij|presso|@) (\p{Lu}[^|,(]{1,50})$/u;
