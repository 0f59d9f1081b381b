import { defineBoard } from '../board.ts';
import { isAt, segments } from '../host.ts';

/** SAP SuccessFactors career sites; their pages carry microdata, and mark the place and the description by class. */
export const successFactors = defineBoard({
  id: 'successfactors',
  owns: (url) =>
    (isAt(url, 'successfactors.com', 'successfactors.eu', 'sapsf.com', 'sapsf.eu') &&
      url.searchParams.has('career_job_req_id')) ||
    (isAt(url, 'jobs2web.com', 'jobs.sap.com') && segments(url)[0] === 'job'),
  page(document) {
    const place = document.selectText('.jobGeoLocation, [data-careersite-propertyid="location"]');
    return {
      title: document.selectText('[data-careersite-propertyid="title"], [itemprop="title"]') ?? undefined,
      locations: place === null ? undefined : [place],
      content: [document.select('.jobdescription')],
    };
  },
});
