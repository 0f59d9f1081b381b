import type { JobPosting } from './posting.ts';

/**
 * From these similarities on, two texts are the same ad. Measured on ads: a copy on another board keeps 0.8 and more
 * of all passages, an agency's copy without the employer's name and introduction 0.5 to 0.7; but two jobs of one
 * employer with long boilerplate reach 0.6 as well. So the titles decide how much the texts must share.
 */
const SAME_WITH_TITLE = 0.45;
const SAME_WITHOUT_TITLE = 0.65;
/** Titles that differ are different jobs, but for a copy that is the same in nearly every passage. */
const SAME_IN_SPITE_OF_TITLE = 0.97;

/** What is kept of an ad to recognise it again. */
export interface AdFingerprint {
  title: string | null;
  /** See textSignature. */
  signature: number[];
}

/** @returns the fingerprint of a posting */
export function fingerprintOf(posting: Pick<JobPosting, 'title' | 'description'>): AdFingerprint {
  return { title: posting.title, signature: textSignature(posting.description) };
}

/** Whether two ads are the same job's: on two boards, or an agency's copy; not two jobs in one employer's words. */
export function isSameAd(a: AdFingerprint, b: AdFingerprint): boolean {
  const alike = similarity(a.signature, b.signature);
  if (alike < SAME_WITH_TITLE) return false;
  const agree = titlesAgree(a.title, b.title);
  return alike >= (agree === null ? SAME_WITHOUT_TITLE : agree ? SAME_WITH_TITLE : SAME_IN_SPITE_OF_TITLE);
}

/** Words that tell two jobs apart however alike their titles are. */
const LEVEL =
  /^(?:intern|trainee|apprentice|junior|jr|associate|mid|senior|sr|lead|staff|principal|head|chief|director|manager|vp|i|ii|iii|iv|[1-5]|werkstudent|praktikant|auszubildende[r]?|leiter|leitung|stage|stagiaire|alternant|becario|estagiário|estágio|pleno|sênior|stagista|stagiair|stażysta|młodszy|starszy)$/u;

/** @returns null where a title is missing; boards decorate titles, so the shorter one need only be in the longer */
function titlesAgree(a: string | null, b: string | null): boolean | null {
  const [one, other] = [titleWords(a), titleWords(b)];
  if (one.size === 0 || other.size === 0) return null;
  const levels = (words: Set<string>) =>
    [...words]
      .filter((word) => LEVEL.test(word))
      .sort()
      .join();
  if (levels(one) !== levels(other)) return false;
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.min(one.size, other.size) >= 0.75;
}

function titleWords(title: string | null): Set<string> {
  const bare = (title ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|[mwfdhx]\/[mwfdhx](?:\/[mwfdhx])?/gu, ' ');
  return new Set(bare.match(/\p{L}[\p{L}\p{M}]*[+#]*|\p{N}+/gu) ?? []);
}

/** How many minima make a signature: the estimate's standard error is about 1/√128, 9 points at the worst. */
const SIGNATURE_LENGTH = 128;
const SHINGLE_WORDS = 5;
const SHINGLE_CHARACTERS = 8;

/** Scripts that write without spaces: their shingles are characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/**
 * MinHash (Broder 1997): a short stand-in for a text from which the share of common passages can be estimated.
 * Letter case, markup, punctuation and white space make no difference.
 * @returns 128 unsigned 32-bit integers, or [] for a text too short to compare
 */
export function textSignature(text: string): number[] {
  const shingles = shingleHashes(text);
  if (shingles.size === 0) return [];
  const signature = new Uint32Array(SIGNATURE_LENGTH).fill(0xffffffff);
  for (const hash of shingles) {
    for (let index = 0; index < SIGNATURE_LENGTH; index += 1) {
      const value = remix(hash, index);
      if (value < (signature[index] ?? 0)) signature[index] = value;
    }
  }
  return [...signature];
}

/**
 * @returns the estimated share of passages that two texts have in common (Jaccard), 0 to 1;
 *   0 where either was too short to compare
 */
export function similarity(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let common = 0;
  for (let index = 0; index < a.length; index += 1) if (a[index] === b[index]) common += 1;
  return common / a.length;
}

function shingleHashes(text: string): Set<number> {
  const folded = text.normalize('NFKC').toLowerCase();
  const unspaced = folded.match(UNSPACED)?.length ?? 0;
  const byCharacter = unspaced > folded.length / 4;
  const units = byCharacter ? [...folded.replace(/[^\p{L}\p{N}]+/gu, '')] : (folded.match(/[\p{L}\p{N}]+/gu) ?? []);
  const width = byCharacter ? SHINGLE_CHARACTERS : SHINGLE_WORDS;
  const hashes = new Set<number>();
  for (let start = 0; start + width <= units.length; start += 1) {
    hashes.add(fnv1a(units.slice(start, start + width).join(' ')));
  }
  return hashes;
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** The index-th hash function of the family: MurmurHash3's finalizer over the seeded hash. */
function remix(hash: number, index: number): number {
  let value = hash ^ Math.imul(index + 1, 0x9e3779b9);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
