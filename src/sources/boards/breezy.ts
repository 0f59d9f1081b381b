import { defineBoard } from '../board.ts';
import { isAt } from '../host.ts';

/** Breezy HR; its pages carry JSON-LD. */
export const breezy = defineBoard({
  id: 'breezy',
  owns: (url) => isAt(url, 'breezy.hr') && url.pathname.startsWith('/p/'),
});
