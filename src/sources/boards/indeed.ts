import type { JobDocument } from '../../documents/document.ts';
import { defineBoard } from '../board.ts';

/** A saved page of Indeed; a live one is behind a robot check. */
export const indeed = defineBoard({
  id: 'indeed',
  owns: (url) =>
    /(?:^|\.)indeed\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/.test(url.hostname) &&
    (url.searchParams.has('jk') ||
      url.searchParams.has('vjk') ||
      /\/(?:viewjob|rc\/clk|m\/viewjob|job\/)/.test(url.pathname)),
  page: (document: JobDocument) => ({
    title: withoutSuffix(
      document.selectText('[data-testid="jobsearch-JobInfoHeader-title"], .jobsearch-JobInfoHeader-title'),
    ),
    employer: document.selectText('[data-testid="inlineHeader-companyName"], [data-company-name="true"]') ?? undefined,
    locations: placeOf(
      document.selectText('[data-testid="inlineHeader-companyLocation"], [data-testid="job-location"]'),
    ),
    content: [document.select('#jobDescriptionText')],
    fields: [['Pay and job type', document.selectText('#salaryInfoAndJobType') ?? undefined]],
  }),
});

/** The heading ends in a hidden "- job post". */
function withoutSuffix(title: string | null): string | undefined {
  return title?.replace(/\s*-\s*job post$/i, '') ?? undefined;
}

/** "Camden NSW•Hybrid work": the place and the workplace stand in one line. */
function placeOf(text: string | null): string[] | undefined {
  const place = text?.split('•')[0]?.trim();
  return place ? [place] : undefined;
}
