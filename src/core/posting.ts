import { z } from 'zod';
import { Evidence } from './evidence.ts';

export const WorkplaceType = z.enum(['onsite', 'hybrid', 'remote']);
export type WorkplaceType = z.infer<typeof WorkplaceType>;

/** Google's and schema.org's JobPosting employment types. */
export const EmploymentType = z.enum([
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
]);
export type EmploymentType = z.infer<typeof EmploymentType>;

export const Seniority = z.enum([
  'intern',
  'entry',
  'mid',
  'senior',
  'staff',
  'principal',
  'lead',
  'manager',
  'director',
  'executive',
]);
export type Seniority = z.infer<typeof Seniority>;

export const PayUnit = z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']);
export type PayUnit = z.infer<typeof PayUnit>;

/** Pay as advertised, never converted: `min` = `max` for one figure, `max` null for "from". */
export const BaseSalary = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** ISO 4217, null where the ad names none. */
  currency: z.string().nullable(),
  unitText: PayUnit.nullable(),
});
export type BaseSalary = z.infer<typeof BaseSalary>;

/** What a section of the ad speaks of. */
export const SectionKind = z.enum([
  'about_company',
  'about_role',
  'responsibilities',
  'requirements',
  'nice_to_have',
  'benefits',
  'pay',
  'location',
  'application',
  'equal_opportunity',
  'other',
]);
export type SectionKind = z.infer<typeof SectionKind>;

export const Section = z.strictObject({ heading: z.string().nullable(), kind: SectionKind, text: z.string() });
export type Section = z.infer<typeof Section>;

/** `text` is verbatim in the description. */
export const Requirement = z.strictObject({ text: z.string(), tier: z.enum(['must', 'nice']) });
export type Requirement = z.infer<typeof Requirement>;

/** A named skill from the curated lexicon, under its usual spelling (`PostgreSQL`, not `postgres`). */
export const Skill = z.strictObject({ name: z.string(), category: z.string() });
export type Skill = z.infer<typeof Skill>;

/** Whether the job can still be applied for, with the words that prove it. Unknown where nothing does. */
export const PostingStatus = z.strictObject({
  state: z.enum(['open', 'closed', 'unknown']),
  quote: z.string().nullable(),
});
export type PostingStatus = z.infer<typeof PostingStatus>;

/**
 * One job advertisement, in schema.org's terms where they exist. Absent is null or [], never a guess.
 * `evidence` maps a field's name to the quote it was read from.
 */
export const JobPosting = z.strictObject({
  title: z.string().nullable(),
  hiringOrganization: z.string().nullable(),
  /** An agency hides the employer ("my client"). */
  viaAgency: z.boolean(),
  jobLocation: z.array(z.string()),
  workplaceType: WorkplaceType.nullable(),
  baseSalary: BaseSalary.nullable(),
  employmentType: z.array(EmploymentType),
  seniority: Seniority.nullable(),
  experienceYears: z.strictObject({ min: z.number(), max: z.number().nullable() }).nullable(),
  educationRequirements: z.array(z.string()),
  datePosted: z.iso.date().nullable(),
  validThrough: z.iso.date().nullable(),
  requirements: z.array(Requirement),
  responsibilities: z.array(z.string()),
  jobBenefits: z.array(z.string()),
  skills: z.array(Skill),
  visaSponsorship: z.enum(['offered', 'not_offered']).nullable(),
  status: PostingStatus,
  applyUrl: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  /** The job board it was read from ("greenhouse" …), or "json-ld", "web-page", "text", "brief". */
  source: z.string(),
  /** BCP 47. */
  inLanguage: z.string().nullable(),
  /** Clean Markdown of the whole advertisement, and of nothing else on the page. */
  description: z.string(),
  sections: z.array(Section),
  evidence: z.record(z.string(), Evidence),
  /** What a reader should know of how this was read: disagreements, text addressed to programs … */
  notices: z.array(z.strictObject({ kind: z.string(), text: z.string(), quote: z.string().nullable() })),
});
export type JobPosting = z.infer<typeof JobPosting>;
