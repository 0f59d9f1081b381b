import { z } from 'zod';
import { defineBoard } from '../board.ts';
import { employerFromSlug } from '../clean-employer.ts';
import { isAt, jsonRequest, segments } from '../host.ts';
import { hostedSlug } from '../hosted.ts';
import { Amount, Content, Day, Line, Lines, listOf, Name } from '../values.ts';
import { salary } from '../vocabulary.ts';

/** Greenhouse's Job Board API: https://developers.greenhouse.io/job-board.html */
const GreenhouseJob = z.object({
  absolute_url: z.string(),
  title: z.string(),
  company_name: Line,
  location: Name,
  offices: Lines,
  departments: Lines,
  content: Content,
  language: Line,
  first_published: Day,
  updated_at: Day,
  application_deadline: Day,
  metadata: listOf(z.object({ name: z.string(), value: z.unknown().optional() })),
  pay_input_ranges: listOf(
    z.object({ min_cents: Amount, max_cents: Amount, currency_type: Line, title: Line, blurb: Content }),
  ),
});

/** The board's token and the job's id in an address; on a company's own site only the id is known for sure. */
function jobOf(url: URL): { token: string; id: string } | undefined {
  const id = url.searchParams.get('gh_jid') ?? url.searchParams.get('token') ?? segments(url).at(-1);
  if (!id || !/^\d{4,20}$/.test(id)) return undefined;
  if (isAt(url, 'greenhouse.io')) {
    const parts = segments(url);
    const token =
      url.searchParams.get('for') ?? (parts[0] === 'v1' ? parts[2] : parts[0] === 'embed' ? undefined : parts[0]);
    return token ? { token, id } : undefined;
  }
  if (!url.searchParams.has('gh_jid')) return undefined;
  // Companies name their board after themselves; a wrong guess is answered with "not found", and the page is read instead.
  const labels = url.hostname.split('.');
  const token = labels.at(/^(?:co|com|org|net)$/.test(labels.at(-2) ?? '') && labels.length > 2 ? -3 : -2);
  return token ? { token, id } : undefined;
}

export const greenhouse = defineBoard({
  id: 'greenhouse',
  owns: (url) => jobOf(url) !== undefined,
  request(url) {
    const job = jobOf(url);
    if (!job) return undefined;
    const host = isAt(url, 'eu.greenhouse.io') ? 'boards-api.eu.greenhouse.io' : 'boards-api.greenhouse.io';
    return jsonRequest(
      `https://${host}/v1/boards/${encodeURIComponent(job.token)}/jobs/${job.id}?pay_transparency=true`,
    );
  },
  record: {
    keys: ['absolute_url', 'title', 'location', 'internal_job_id'],
    schema: GreenhouseJob,
    titleKey: 'title',
    facts(job, _document, url) {
      const ranges = job.pay_input_ranges;
      const [only] = ranges;
      const cents = (value: number | undefined) => (value === undefined ? undefined : value / 100);
      const pay =
        only && ranges.length === 1
          ? salary(cents(only.min_cents), cents(only.max_cents), only.currency_type, only.title)
          : undefined;
      return {
        title: job.title,
        employer:
          job.company_name ??
          employerFromSlug(hostedSlug(url?.href) ?? hostedSlug(job.absolute_url), job.content ?? ''),
        locations: [job.location],
        workplace: /remote|hybrid/i.test(job.location ?? '') ? job.location : undefined,
        department: job.departments.join(', '),
        pay,
        fields: [
          ...job.metadata.flatMap(({ name, value }): [string, string | undefined][] =>
            /employment|type|workplace|level|salary|location/i.test(name)
              ? [[name, Line.parse(value) ?? (Lines.parse(value).join(', ') || undefined)]]
              : [],
          ),
          ...(ranges.length > 1
            ? ranges.map((range): [string, string] => [range.title ?? 'Pay', rangeWords(range)])
            : []),
        ],
        posted: job.first_published,
        validThrough: job.application_deadline,
        applyUrl: job.absolute_url,
        language: job.language,
        content: [job.content],
      };
    },
  },
});

function rangeWords({
  min_cents,
  max_cents,
  currency_type,
}: {
  min_cents?: number | undefined;
  max_cents?: number | undefined;
  currency_type?: string | undefined;
}): string {
  const money = (cents: number | undefined) => (cents === undefined ? '' : (cents / 100).toLocaleString('en-US'));
  return `${money(min_cents)} – ${money(max_cents)} ${currency_type ?? ''}`.trim();
}
