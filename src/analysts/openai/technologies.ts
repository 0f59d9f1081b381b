import { readLines } from '../../extraction/reading.ts';
import { readSkills } from '../../extraction/skills/skills.ts';

/** Kinds of skill that a claim could be false about by name; the others are ordinary words ("negotiation"). */
const TECHNICAL = new Set([
  'language',
  'frontend',
  'backend',
  'mobile',
  'database',
  'cloud',
  'devops',
  'data',
  'ai',
  'security',
  'network',
  'embedded',
  'office',
]);

/** The technologies of the lexicon that a text names, under their usual names. */
export function technologiesIn(text: string): string[] {
  return found(text)
    .filter(({ category }) => TECHNICAL.has(category))
    .map(({ name }) => name);
}

/** Every skill of the lexicon that a text names, under its usual name. */
export function skillsIn(text: string): string[] {
  return found(text).map(({ name }) => name);
}

function found(text: string) {
  return readSkills({ title: null, lines: readLines([{ type: 'paragraph', text }]) });
}
