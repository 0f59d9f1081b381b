import { defineBoard } from '../board.ts';

/** A saved page of Glassdoor; a live one asks to log in. Pay beside the ad is often Glassdoor's own estimate and is not read. */
export const glassdoor = defineBoard({
  id: 'glassdoor',
  owns: (url) =>
    /(?:^|\.)glassdoor\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/.test(url.hostname) &&
    /\/job-listing\/|\/partner\/joblisting/i.test(url.pathname),
  page(document) {
    const place = document.selectText('[data-test="location"]');
    return {
      title: document.selectText('[data-test="job-title"], h1[id^="jd-job-title"]') ?? undefined,
      employer:
        document.selectText('[data-test="employer-name"], [class*="EmployerProfile_employerNameHeading"]') ?? undefined,
      locations: place === null ? undefined : [place],
      content: [document.select('[class*="JobDetails_jobDescription__"]')],
    };
  },
});
