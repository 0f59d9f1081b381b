import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { VIEW } from '../ids.ts';
import { plain, section } from './elements.ts';
import { LIMITS } from './limits.ts';

/** Block ids of the modals' inputs; each input's action id is "value". */
export const INPUT = { link: 'link', text: 'text', file: 'file', channel: 'channel' } as const;
/** One input takes 3,000 characters and many ads are longer: the text may continue over four. */
export const TEXT_PARTS = 4;

/** Rides in private_metadata: where the answer goes, or which item the text is for. */
export const ModalContext = z.strictObject({
  channel: z.string().nullable(),
  isPrivate: z.boolean(),
  item: z.string().nullable(),
});
export type ModalContext = z.infer<typeof ModalContext>;

/**
 * Takes a link, a text or files.
 * @param channel where to answer; null asks for it, and answers in a direct message where none is chosen
 * @param isPrivate whether few can read that channel; true where it is not known
 */
export function intakeModal(channel: string | null, isPrivate: boolean): ModalView {
  return {
    type: 'modal',
    callback_id: VIEW.intake,
    title: plain('Brief a job', LIMITS.viewTitle),
    submit: plain('Brief it', LIMITS.viewTitle),
    close: plain('Cancel', LIMITS.viewTitle),
    private_metadata: JSON.stringify({ channel, isPrivate, item: null } satisfies ModalContext),
    blocks: [
      section('Give one of these: a link, the text of the ad, or a file.'),
      ...(channel === null ? [channelInput()] : []),
      {
        type: 'input',
        block_id: INPUT.link,
        optional: true,
        label: plain('Link', LIMITS.label),
        element: { type: 'url_text_input', action_id: 'value', placeholder: plain('https://…', LIMITS.placeholder) },
      },
      ...textInputs(),
      fileInput(),
    ],
  };
}

/** Takes the text of an ad that could not be read; the item keeps its link. */
export function pasteModal(itemId: string, reason: string | null): ModalView {
  return {
    type: 'modal',
    callback_id: VIEW.paste,
    title: plain('Paste the job ad', LIMITS.viewTitle),
    submit: plain('Brief it', LIMITS.viewTitle),
    close: plain('Cancel', LIMITS.viewTitle),
    private_metadata: JSON.stringify({ channel: null, isPrivate: true, item: itemId } satisfies ModalContext),
    blocks: [
      ...(reason === null ? [] : [{ type: 'context' as const, elements: [plain(reason, 600)] }]),
      section('Open the link in your browser, copy the ad, and paste it here. The link is kept.'),
      ...textInputs(),
      fileInput(),
    ],
  };
}

function textInputs(): InputBlock[] {
  return Array.from({ length: TEXT_PARTS }, (_, index) => ({
    type: 'input',
    block_id: `${INPUT.text}${index}`,
    optional: true,
    label: plain(index === 0 ? 'Text of the ad' : `… continued (${index + 1})`, LIMITS.label),
    ...(index === 0
      ? { hint: plain('A field takes 3,000 characters: continue in the next one, or attach a file.', LIMITS.hint) }
      : {}),
    element: { type: 'plain_text_input', action_id: 'value', multiline: true, max_length: LIMITS.input },
  }));
}

function fileInput(): KnownBlock {
  return {
    type: 'input',
    block_id: INPUT.file,
    optional: true,
    label: plain('File', LIMITS.label),
    element: {
      type: 'file_input',
      action_id: 'value',
      filetypes: ['txt', 'md', 'html', 'pdf', 'docx', 'text', 'markdown'],
      max_files: 5,
    },
  };
}

function channelInput(): KnownBlock {
  return {
    type: 'input',
    block_id: INPUT.channel,
    optional: true,
    label: plain('Where to post the brief', LIMITS.label),
    hint: plain('Leave it empty to get the brief as a direct message that only you see.', LIMITS.hint),
    element: {
      type: 'conversations_select',
      action_id: 'value',
      filter: { include: ['public', 'private'], exclude_bot_users: true },
    },
  };
}
