import type { JobPosting } from '../../src/core/posting.ts';

/** A small fictional posting; give what the test is about. */
export function aPosting(change: Partial<JobPosting> = {}): JobPosting {
  return {
    title: 'Lighthouse Keeper',
    hiringOrganization: 'Harbour Trust',
    viaAgency: false,
    jobLocation: ['Bergen'],
    workplaceType: 'onsite',
    baseSalary: null,
    employmentType: ['FULL_TIME'],
    seniority: null,
    experienceYears: null,
    educationRequirements: [],
    datePosted: null,
    validThrough: null,
    requirements: [],
    responsibilities: [],
    jobBenefits: [],
    skills: [],
    visaSponsorship: null,
    status: { state: 'unknown', quote: null },
    applyUrl: null,
    sourceUrl: null,
    source: 'text',
    inLanguage: 'en',
    description: '# Lighthouse Keeper\n\nHarbour Trust looks for a lighthouse keeper in Bergen.',
    sections: [],
    evidence: {},
    notices: [],
    ...change,
  };
}
