import type { BaseSalary, EmploymentType, JobPosting, Seniority, WorkplaceType } from '../core/posting.ts';
import type { Block } from '../documents/document.ts';

/**
 * What a board states in fields of its own, before the text is read. Values are as the board gives them,
 * cleaned; absent is undefined. `blocks` is the advertisement.
 */
export interface PostingDraft {
  /** The board's id, "json-ld", "web-page" or "text". */
  source: string;
  blocks: Block[];
  /**
   * Fields that the board shows beside the text (location, type, department, pay …) in display words.
   * They become lines of the description, so that facts read from them can be quoted.
   */
  fields: { label: string; value: string }[];
  title?: string | undefined;
  hiringOrganization?: string | undefined;
  jobLocation?: string[] | undefined;
  workplaceType?: WorkplaceType | undefined;
  baseSalary?: BaseSalary | undefined;
  employmentType?: EmploymentType[] | undefined;
  seniority?: Seniority | undefined;
  datePosted?: string | undefined;
  validThrough?: string | undefined;
  educationRequirements?: string[] | undefined;
  experienceYears?: { min: number; max: number | null } | undefined;
  applyUrl?: string | undefined;
  inLanguage?: string | undefined;
  /** Proof in the document's data that the job is closed or open. */
  status?: { state: 'open' | 'closed'; quote: string } | undefined;
  /**
   * Which of the values above come from metadata that no reader of the page sees (JSON-LD, meta tags): where the
   * visible advertisement says otherwise, it wins, and a notice says so. Values not named here are shown by the board.
   */
  fromMetadata?: (keyof JobPosting)[] | undefined;
  notices?: { kind: string; text: string; quote: string | null }[] | undefined;
}
