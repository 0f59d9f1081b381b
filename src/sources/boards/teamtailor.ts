import { defineBoard } from '../board.ts';
import { isAt } from '../host.ts';

/** Teamtailor's career sites; their pages carry JSON-LD. */
export const teamtailor = defineBoard({
  id: 'teamtailor',
  owns: (url) => isAt(url, 'teamtailor.com') && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/\d+/i.test(url.pathname),
});
