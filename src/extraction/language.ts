import { eld } from 'eld/extrasmall';
import type { JobDocument } from '../documents/document.ts';
import type { Line } from './reading.ts';

/** Enough text to tell a language by; more only costs time. */
const SAMPLE = 600;
const detector = eld.newInstance();

/**
 * The language an advertisement is written in: read from its longest lines, as a page often declares the language of
 * its template. The declared one decides where there is too little text.
 * @returns a BCP 47 tag; null where nothing tells
 */
export function readLanguage(lines: Line[], document: JobDocument, stated: string | undefined): string | null {
  const declared = normalize(stated) ?? normalize(document.declaredLanguage ?? undefined);
  let sample = '';
  for (const shortest of [80, 20, 0]) {
    for (const line of lines) {
      if (sample.length > SAMPLE) break;
      if (line.text.length >= shortest && !sample.includes(line.text.slice(0, 60)))
        sample += ` ${line.text.slice(0, 250)}`;
    }
  }
  if (sample.trim().length < 20) return declared;
  const result = detector.detect(sample);
  if (result.language === '') return declared;
  // A declared region is kept when the language agrees ("pt-BR").
  if (declared?.split('-')[0] === result.language) return declared;
  return sample.length > 120 || result.isReliable() ? result.language : (declared ?? result.language);
}

function normalize(tag: string | undefined): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{2}|[0-9]{3}|[a-z]{4}))?\b/i.exec(tag?.trim() ?? '');
  if (!match?.[1]) return null;
  const region = match[2];
  return region === undefined
    ? match[1].toLowerCase()
    : `${match[1].toLowerCase()}-${region.length === 4 ? region : region.toUpperCase()}`;
}
