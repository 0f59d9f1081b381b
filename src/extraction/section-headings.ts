export { headingKind } from '../documents/section-headings.ts';
