import type { SlackParts } from './parts.ts';

/** Long enough for a slow model; a click is free again soon after its work is done. */
const WORKING_MS = 2 * 60 * 1000;
const DOUBLE_CLICK_MS = 1_000;

/**
 * Does the work of a click once, however often the button is pressed meanwhile, also on two instances.
 * @returns false where the same work was under way or was done a moment ago
 */
export async function once(
  { claims }: Pick<SlackParts, 'claims'>,
  workspaceId: string,
  key: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const id = `click/${key}`;
  const mark = () => ({ at: new Date().toISOString() });
  if (!(await claims.claim(workspaceId, id, mark(), WORKING_MS))) return false;
  try {
    await work();
  } catch (error) {
    await claims.delete(workspaceId, id);
    throw error;
  }
  await claims.put(workspaceId, id, mark(), DOUBLE_CLICK_MS);
  return true;
}
