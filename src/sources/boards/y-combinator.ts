import { defineBoard } from '../board.ts';
import { isAt } from '../host.ts';

/** Y Combinator's companies and Work at a Startup; their pages carry JSON-LD. */
export const yCombinator = defineBoard({
  id: 'ycombinator',
  owns: (url) =>
    (isAt(url, 'ycombinator.com') && /^\/companies\/[^/]+\/jobs\/./.test(url.pathname)) ||
    (isAt(url, 'workatastartup.com') && /^\/jobs\/\d+/.test(url.pathname)),
});
