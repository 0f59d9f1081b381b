import { defineBoard } from '../board.ts';
import { isAt } from '../host.ts';

/** SEEK marks every part of a job's page with `data-automation`. */
export const seek = defineBoard({
  id: 'seek',
  owns: (url) =>
    isAt(url, 'seek.com', 'seek.com.au', 'seek.co.nz', 'jobstreet.com', 'jobsdb.com') &&
    /\/job\/\d+/.test(url.pathname),
  page(document) {
    const text = (name: string) => document.selectText(`[data-automation="${name}"]`) ?? undefined;
    const place = text('job-detail-location');
    const workplace = /\((remote|hybrid|on-?site)\)\s*$/i.exec(place ?? '')?.[1];
    return {
      title: text('job-detail-title'),
      employer: text('advertiser-name'),
      locations: place === undefined ? undefined : [place.replace(/\s*\((?:remote|hybrid|on-?site)\)\s*$/i, '')],
      workplace,
      employment: [text('job-detail-work-type')],
      department: text('job-detail-classifications'),
      payWords: text('job-detail-salary'),
      content: [document.select('[data-automation="jobAdDetails"]')],
    };
  },
});
