import type { JobDocument } from '../../documents/document.ts';
import { defineBoard } from '../board.ts';
import { readRecord } from '../data/generic-json.ts';
import { type BoardFacts, draftFrom } from '../facts.ts';
import { isAt } from '../host.ts';
import { readWebPage } from '../page/web-page.ts';
import type { Source } from '../source.ts';
import { isoDay, line } from '../values.ts';

const page = defineBoard({
  id: 'pythonjobs',
  owns: (url) =>
    url.hostname === 'pythonjobs.github.io' || (isAt(url, 'python.org') && /^\/jobs\/\d+/.test(url.pathname)),
});

const SITE = 'The Free Python Job Board';

/**
 * The Free Python Job Board: Markdown whose front matter names title, company, location and contract, and the pages
 * made of it, whose og:title is "Employer: Title".
 */
export const pythonJobs: Source = {
  id: page.id,
  match: page.match,
  parse(document, records, url) {
    if (document.kind === 'html') {
      if (document.meta['og:site_name'] !== SITE) return page.parse(document, records, url);
      return readWebPage(document, { source: page.id, stated: readHead(document) });
    }
    const { title, company, location, contract } = document.meta;
    if (!title || !company || !location || contract === undefined) return undefined;
    const facts = readRecord(document.meta);
    return draftFrom('pythonjobs', {
      ...facts,
      title,
      employer: company,
      locations: [line(location)?.replace(/,(?=\S)/g, ', ')],
      employment: [line(contract)],
      content: [document.blocks],
    });
  },
};

/** The line under a page's heading: "Posted by Acme on Thu, 06 Oct 2022 Contract type: Permanent. Location: London, UK". */
function readHead(document: JobDocument): Partial<BoardFacts> {
  const head = document.selectText('article.job .head') ?? '';
  const [, employer, title] = /^(.+?): (.+)$/.exec(document.meta['og:title'] ?? '') ?? [];
  const place = /Location:\s*(.{2,80}?)\s*(?:Tags:|$)/.exec(head)?.[1];
  const contract = /Contract type:\s*(.{2,40}?)\.\s/.exec(head)?.[1];
  return {
    title,
    employer,
    locations: place === undefined ? undefined : [place],
    employment: [contract],
    posted: isoDay(/ on\s+(\w{3}, \d{1,2} \w{3} \d{4})/.exec(head)?.[1]),
  };
}
