import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Entry {
  id: string;
  file: string;
  url?: string;
  kind?: string;
  language?: string;
}

/** What a careful reader found stated in a document; `alt` holds other values that are right too. */
export interface Gold {
  title: string | null;
  company: string | null;
  locations: string[];
  remote: string | null;
  salary: GoldSalary | null;
  employmentType: string | null;
  seniority: string | null;
  yearsMin: number | null;
  validThrough: string | null;
  skills: string[];
  alt?: Record<string, unknown>;
  inferred?: string[];
}
export interface GoldSalary {
  min?: number | null;
  max?: number | null;
  currency?: string | null;
  period?: string | null;
  estimated?: boolean;
}

/** The sentences of an ad, and the other lines of its page. */
export interface GoldText {
  phrases: string[];
  boilerplate?: string[];
}

export interface Corpus {
  entries: Entry[];
  gold: Record<string, Gold>;
  text: Record<string, GoldText>;
  read(entry: Entry): Uint8Array;
}

/** Loads a labelled corpus; null where the folder holds none. */
export function loadCorpus(folder: string): Corpus | null {
  if (!existsSync(join(folder, 'manifest.json'))) return null;
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    entries: json('manifest.json') as Entry[],
    gold: json('gold.json') as Record<string, Gold>,
    text: json('gold_text.json') as Record<string, GoldText>,
    read: (entry) => readFileSync(join(folder, 'documents', basename(entry.file))),
  };
}
