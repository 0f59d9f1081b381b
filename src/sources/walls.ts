import { JobBriefError } from '../core/errors.ts';
import type { JobDocument } from '../documents/document.ts';

const WALL =
  /^(just a moment|attention required|access denied|are you a (robot|human)|security check|sign in|log in|sign up)/i;

/** @returns the error of a page that stands in place of the ad (login, consent, robot check), null where there is none */
export function detectWall(document: JobDocument): JobBriefError | null {
  const title = document.pageTitle ?? '';
  if (!WALL.test(title)) return null;
  return new JobBriefError('WALLED', `The site shows “${title}” in place of the ad.`);
}
