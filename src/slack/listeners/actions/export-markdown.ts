import { briefToMarkdown } from '../../../core/brief-markdown.ts';
import { exportMessages } from '../../blocks/export.ts';
import { once } from '../../once.ts';
import type { SlackParts } from '../../parts.ts';
import { placeOf } from '../../presenter.ts';
import { type ButtonArgs, readClick } from './action.ts';

/** Posts the brief as Markdown in its thread, to copy from. */
export function onExportMarkdown(parts: SlackParts) {
  return async ({ ack, ...args }: ButtonArgs): Promise<void> => {
    await ack();
    const { workspaceId, itemId } = readClick(args);
    const item = await parts.triage.item(workspaceId, itemId);
    const brief = await parts.triage.brief(workspaceId, itemId);
    await once(parts, workspaceId, `export/${itemId}`, async () => {
      for (const message of exportMessages(briefToMarkdown(brief))) await parts.delivery.post(placeOf(item), message);
    });
  };
}
