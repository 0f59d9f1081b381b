import { QuestionArea } from '../../../core/questions/area.ts';
import { sentenceMessage } from '../../blocks/notices.ts';
import { questionsMessage, writingQuestionsMessage } from '../../blocks/questions.ts';
import { once } from '../../once.ts';
import type { SlackParts } from '../../parts.ts';
import { placeOf } from '../../presenter.ts';
import { type ButtonArgs, readClick } from './action.ts';

/** Enough to practise with, few enough to read. */
const SET_SIZE = 5;

/** A question set: a placeholder at once, which becomes the set. */
export function onQuestions(parts: SlackParts) {
  return async ({ ack, ...args }: ButtonArgs): Promise<void> => {
    await ack();
    const { workspaceId, itemId, choice } = readClick(args);
    const area = QuestionArea.parse(choice);
    const item = await parts.triage.item(workspaceId, itemId);
    const place = placeOf(item);
    await once(parts, workspaceId, `questions/${itemId}/${area}`, async () => {
      const { channel, ts } = await parts.delivery.post(place, writingQuestionsMessage(area));
      try {
        const result = await parts.triage.questions(workspaceId, itemId, area, SET_SIZE);
        await parts.delivery.update(channel, ts, questionsMessage(item, area, result));
      } catch (error) {
        await parts.delivery.update(
          channel,
          ts,
          sentenceMessage('These questions could not be written.', 'Press the button again.'),
        );
        throw error;
      }
    });
  };
}
