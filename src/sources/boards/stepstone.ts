import { defineBoard } from '../board.ts';

/** StepStone marks the parts of a job's page with `data-at`; its pages carry JSON-LD. */
export const stepStone = defineBoard({
  id: 'stepstone',
  owns: (url) =>
    /(?:^|\.)stepstone\.(?:de|at|be|nl|fr|com)$/.test(url.hostname) &&
    /\/(?:stellenangebote--|job\/|emploi--|vacatures?--)/.test(url.pathname),
  page(document) {
    const text = (name: string) => document.selectText(`[data-at="${name}"]`) ?? undefined;
    const place = text('metadata-location');
    return {
      title: text('header-job-title'),
      employer: text('metadata-company-name'),
      locations: place === undefined ? undefined : [place],
      employment: [text('metadata-work-type')],
      fields: [['Contract', text('metadata-contract-type')]],
      content: [document.select('[data-at="job-ad-content"]')],
    };
  },
});
