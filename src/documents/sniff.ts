/** What the first bytes of a file say that it is. */
export type ContainerKind = 'pdf' | 'zip' | 'binary' | 'text';

const SIGNATURES: readonly (readonly [ContainerKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['binary', [0xd0, 0xcf, 0x11, 0xe0]], // Word before 2007 and other OLE files
  ['binary', [0x89, 0x50, 0x4e, 0x47]],
  ['binary', [0xff, 0xd8, 0xff]],
  ['binary', [0x47, 0x49, 0x46, 0x38]],
  ['binary', [0x1f, 0x8b]],
  ['binary', [0x7f, 0x45, 0x4c, 0x46]],
  ['binary', [0x52, 0x61, 0x72, 0x21]],
  ['binary', [0x37, 0x7a, 0xbc, 0xaf]],
];
const SAMPLE = 4096;

/** Tells a PDF, a zip and other binary files from text by the bytes alone; the media type may lie. */
export function sniffContainer(bytes: Uint8Array): ContainerKind {
  const start = bytes.subarray(0, 1024);
  for (const [kind, signature] of SIGNATURES) {
    if (signature.every((byte, index) => start[index] === byte)) return kind;
  }
  // A PDF may have junk before its header, within the first 1,024 bytes (PDF 1.7, appendix H).
  const head = Buffer.from(start).toString('latin1');
  if (/%PDF-\d/.test(head) && !/<html|<!doctype/i.test(head)) return 'pdf';
  return isBinary(bytes.subarray(0, SAMPLE)) ? 'binary' : 'text';
}

/** Zero bytes outside UTF-16 and UTF-32, or many control characters. */
function isBinary(sample: Uint8Array): boolean {
  if (sample.length === 0 || hasWideMark(sample)) return false;
  let zeros = 0;
  let evenZeros = 0;
  let controls = 0;
  for (let index = 0; index < sample.length; index++) {
    const byte = sample[index] ?? 0;
    if (byte === 0) {
      zeros++;
      if (index % 2 === 0) evenZeros++;
    } else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  const wide = zeros > sample.length * 0.2 && (evenZeros === 0 || evenZeros === zeros);
  if (zeros > 0 && !wide) return zeros > 2 || controls > 2;
  return controls > sample.length * 0.05;
}

function hasWideMark(sample: Uint8Array): boolean {
  return (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
}
