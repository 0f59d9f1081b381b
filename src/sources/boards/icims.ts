import { defineBoard } from '../board.ts';
import { isAt } from '../host.ts';

/** iCIMS; the job stands in an inner frame, whose page carries JSON-LD. */
export const icims = defineBoard({
  id: 'icims',
  owns: (url) => isAt(url, 'icims.com') && /^\/jobs\/\d+/.test(url.pathname),
  request(url) {
    const frame = new URL(url);
    frame.searchParams.set('in_iframe', '1');
    return { url: frame.href };
  },
});
