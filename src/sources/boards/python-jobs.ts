import { defineBoard } from '../board.ts';
import { draftFrom } from '../facts.ts';
import { readRecord } from '../generic-json.ts';
import { isAt } from '../host.ts';
import type { Source } from '../source.ts';
import { line } from '../values.ts';

const page = defineBoard({
  id: 'pythonjobs',
  owns: (url) =>
    url.hostname === 'pythonjobs.github.io' || (isAt(url, 'python.org') && /^\/jobs\/\d+/.test(url.pathname)),
});

/**
 * The Free Python Job Board: Markdown whose front matter names title, company, location and contract, and the pages
 * made of it, whose og:title is "Employer: Title".
 */
export const pythonJobs: Source = {
  id: page.id,
  match: page.match,
  parse(document, records) {
    if (document.kind === 'html') return page.parse(document, records);
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
