const REMOTE = '(?:fully |100% )?(?:remote(?:ly)?|work from home|wfh|remoto|télétravail)';
const LEADING = new RegExp(`^${REMOTE}\\s*(?:[-–—:,/|(]|in|from|within|\\bor\\b)\\s*`, 'i');
const TRAILING = new RegExp(`\\s*(?:[-–—/|(]|,?\\s*\\bor)\\s*${REMOTE}\\)?$`, 'i');
const NOTHING_ELSE = new RegExp(`^${REMOTE}$`, 'i');

/**
 * A board's place slot without what is no place: "Remote, UK only" is "UK", "Oslo or Remote" is "Oslo".
 * @returns undefined where nothing is left ("Remote")
 */
export function cleanPlace(place: string): string | undefined {
  const text = place
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .replace(/[\s-]+only\)?$/i, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/^[\s,;·|–-]+|[\s,;·|–-]+$/g, '');
  const closed = text.endsWith(')') && !text.includes('(') ? text.slice(0, -1) : text;
  return closed === '' || NOTHING_ELSE.test(closed) ? undefined : closed;
}
