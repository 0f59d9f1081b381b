import type { ViewStateValue } from '@slack/bolt';
import type { JobSource } from '../../../core/intake.ts';
import { safeUrl } from '../../blocks/escape.ts';
import { INPUT, TEXT_PARTS } from '../../blocks/modals.ts';
import { fileSource, SlackFile, unwrap } from '../../message-content.ts';

/** Shorter texts are no ad: they would end as "not a job" a moment later. */
const SHORTEST_AD = 80;

/** State of a submitted view: block id, action id, value. */
export type FormState = Record<string, Record<string, ViewStateValue>>;

/** What somebody filled in, or what is wrong with it by block id. */
export type FormInput = { sources: JobSource[]; channel: string | null } | { errors: Record<string, string> };

/**
 * Reads the link, the text over all its fields, and the files of a form.
 * @param keptUrl the address that a pasted text belongs to
 */
export function readForm(state: FormState, keptUrl: string | null): FormInput {
  const field = (block: string) => state[block]?.value;
  const link = (field(INPUT.link)?.value ?? '').trim();
  const text = Array.from({ length: TEXT_PARTS }, (_, index) => field(`${INPUT.text}${index}`)?.value ?? '')
    .join('')
    .trim();
  const files = filesOf(field(INPUT.file)).map(fileSource);
  const url = link === '' ? null : safeUrl(unwrap(link).urls[0] ?? link);
  if (link !== '' && url === null)
    return { errors: { [INPUT.link]: 'Give an address that begins with https:// or http://' } };
  if (text !== '' && text.length < SHORTEST_AD && files.length === 0) {
    return { errors: { [`${INPUT.text}0`]: 'That is too short for a job ad. Paste all of it.' } };
  }
  const sources: JobSource[] = [...files];
  if (text.length >= SHORTEST_AD) sources.push({ type: 'text', text, url: url ?? keptUrl });
  else if (url !== null) sources.push({ type: 'url', url });
  if (sources.length === 0) {
    const asked =
      INPUT.link in state
        ? 'Give a link, the text of the ad, or a file.'
        : 'Paste the text of the ad, or attach it as a file.';
    return { errors: { [INPUT.link in state ? INPUT.link : `${INPUT.text}0`]: asked } };
  }
  return { sources, channel: field(INPUT.channel)?.selected_conversation ?? null };
}

function filesOf(value: ViewStateValue | undefined): SlackFile[] {
  const files: unknown = value === undefined ? [] : Reflect.get(value, 'files');
  return Array.isArray(files) ? files.flatMap((file) => SlackFile.safeParse(file).data ?? []) : [];
}
