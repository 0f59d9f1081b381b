import type { JobDocument } from '../../documents/document.ts';
import { draftFrom } from '../facts.ts';
import { isAt } from '../host.ts';
import type { Source } from '../source.ts';
import { line } from '../values.ts';

const TITLE = /^#\s+\[([^\]]+)\]\((https?:\/\/(?:www\.)?remotewlb\.com\/\S+)\)/m;

/**
 * Remote WLB's Markdown mirror: "# [Title](link)", "### Employer", "#### `💰 pay` `🌎 place`", then the ad.
 * Its 💰 may hold perks, and its 🌎 a mere "Remote": both are left to the fact rules, which know pay from perks.
 */
export const remoteWlb: Source = {
  id: 'remotewlb',
  match: (url) => (isAt(url, 'remotewlb.com') && url.pathname.startsWith('/apply/') ? { url: url.href } : undefined),
  parse(document) {
    const head = TITLE.exec(document.raw.slice(0, 600));
    if (document.kind === 'html' || !head) return undefined;
    const top = document.raw.slice(0, 1200);
    const employer = line(/^###\s+(.+?)\s*$/m.exec(top)?.[1]);
    const place = placesOf(/`🌎\s*([^`]+)`/u.exec(top)?.[1]);
    const draft = draftFrom('remotewlb', {
      title: head[1],
      employer,
      locations: place,
      workplace: /\bremote\b/i.test(/`🌎\s*([^`]+)`/u.exec(top)?.[1] ?? '') ? 'remote' : undefined,
      applyUrl: head[2],
      content: [bodyOf(document)],
    });
    // The chips say it themselves, and are what is quoted.
    return { ...draft, fields: draft.fields.filter(({ label }) => label !== 'Location') };
  },
};

/** "US,Remote,Santa Clara, CA", "Lithuania (Remote)", "remote,Łódź": the places around what is none. */
function placesOf(text: string | undefined): string[] | undefined {
  const places = (text ?? '')
    .split(/\b(?:remote|hybrid|anywhere|worldwide)\b|[|;()]/i)
    .map((part) => part.replace(/^[\s,·-]+|[\s,·-]+$/g, '').replace(/,(?=\S)/g, ', '))
    .filter((part) => /\p{L}/u.test(part));
  return places.length > 0 ? places : undefined;
}

/** The blocks from the chips on, without the link to apply at the end. */
function bodyOf(document: JobDocument) {
  const header = document.blocks.findIndex(
    (block, index) => index < 5 && block.type !== 'field' && /💰|🌎/u.test(block.text),
  );
  const start = header >= 0 ? header : 2;
  return document.blocks
    .slice(start)
    .filter((block) => block.type === 'field' || !/^click to apply$/i.test(block.text.trim()));
}
