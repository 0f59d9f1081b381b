import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { ACTION, COMMAND, SHORTCUT, VIEW } from '../ids.ts';
import type { SlackParts } from '../parts.ts';
import { onExportMarkdown } from './actions/export-markdown.ts';
import { onOpenIntake } from './actions/open-intake.ts';
import { onPasteText } from './actions/paste-text.ts';
import { onQuestions } from './actions/questions.ts';
import { onRefresh } from './actions/refresh.ts';
import { onRetryModel } from './actions/retry-model.ts';
import { onStatus } from './actions/status.ts';
import { onUseEdit } from './actions/use-edit.ts';
import { onBriefCommand } from './commands/brief.ts';
import { onAppHomeOpened } from './events/app-home-opened.ts';
import { onAppMention } from './events/app-mention.ts';
import { onMessageChanged } from './messages/edited-job.ts';
import { onMessage } from './messages/shared-job.ts';
import { onBriefAny } from './shortcuts/brief-any.ts';
import { onBriefMessage } from './shortcuts/brief-message.ts';
import { onIntakeSubmitted } from './views/intake.ts';
import { onPasteSubmitted } from './views/paste.ts';

/** Ties every listener to what Slack sends. */
export function registerListeners(app: App, parts: SlackParts): void {
  app.event('message', onMessage(parts));
  app.event('message', onMessageChanged(parts));
  app.event('app_mention', onAppMention(parts));
  app.event('app_home_opened', onAppHomeOpened(parts));
  app.command(COMMAND, onBriefCommand(parts));
  app.shortcut({ type: 'message_action', callback_id: SHORTCUT.briefMessage }, onBriefMessage(parts));
  app.shortcut({ type: 'shortcut', callback_id: SHORTCUT.briefAny }, onBriefAny(parts));
  app.view(VIEW.intake, onIntakeSubmitted(parts));
  app.view(VIEW.paste, onPasteSubmitted(parts));
  const buttons = {
    [ACTION.status]: onStatus(parts),
    [ACTION.questions]: onQuestions(parts),
    [ACTION.exportMarkdown]: onExportMarkdown(parts),
    [ACTION.refresh]: onRefresh(parts),
    [ACTION.briefAnew]: onRefresh(parts),
    [ACTION.retryModel]: onRetryModel(parts),
    [ACTION.useEdit]: onUseEdit(parts),
    [ACTION.pasteText]: onPasteText(parts),
    [ACTION.openIntake]: onOpenIntake(parts),
  };
  for (const [id, listener] of Object.entries(buttons)) {
    app.action<BlockAction<ButtonAction>>(new RegExp(`^${id}(?::|$)`), listener);
  }
}
