import type { KnownBlock } from '@slack/types';
import { ACTION, COMMAND } from '../ids.ts';
import { actions, button, type SlackMessage, section } from './elements.ts';

const HELP = [
  '*Share a job, get a brief.* Every stated fact in it carries its quote from the ad.',
  [
    '• Paste a job ad or a job link in a channel I am in: the brief comes in its thread.',
    '• Drop the ad as a file or snippet: .txt, .md, .html, .pdf or .docx.',
    `• \`${COMMAND} <link or text>\` briefs it in the channel where you type it, for all to see there. \`${COMMAND}\` alone opens a form.`,
    '• Mention me in a thread to brief its first message, or use the message shortcut *Brief this job*.',
    '• Send it to me as a direct message, and only you see the brief.',
  ].join('\n'),
  'On a brief: *Interested*, *Applied*, *Passed* tell the team where you stand; press again to take it back. The other buttons give more interview questions, the brief as Markdown, or a fresh reading of the ad.',
];

export function helpBlocks(): KnownBlock[] {
  return HELP.map((paragraph) => section(paragraph));
}

/** `/brief help`, and the answer to a direct message that holds no job. */
export function helpMessage(): SlackMessage {
  return {
    text: `Share a job, get a brief: paste a job ad or link, drop a file, or type ${COMMAND} with a link or text.`,
    blocks: [...helpBlocks(), actions('help', button('Brief a job', ACTION.openIntake, 'help', { style: 'primary' }))],
  };
}
