import { refusal, SlackError } from '../errors.ts';
import type { SlackFile } from '../model.ts';
import { TEXT_LIMITS } from '../outbox.ts';
import type { Methods } from './method.ts';

export const fileMethods: Methods = {
  'files.info': {
    scopes: ['files:read'],
    run: (args, { uploads }) => ({
      file: structuredClone(uploads.get(args.required('file', 'file_not_found')).wire),
      comments: [],
      response_metadata: { next_cursor: '' },
    }),
  },
  'files.getUploadURLExternal': {
    scopes: ['files:write'],
    run(args, { uploads, state, origin }) {
      const length = args.number('length', 0);
      if (length <= 0) throw refusal('invalid_arguments', ['must be greater than 0 [json-pointer:/length]']);
      const file = uploads.add(state.setting.bot.id, args.required('filename'), Buffer.alloc(0));
      return { upload_url: `${origin()}/upload/v1/${file.wire.id}`, file_id: file.wire.id };
    },
  },
  'files.completeUploadExternal': {
    scopes: ['files:write'],
    run(args, { uploads, state, outbox }) {
      const given = args.json('files', 'invalid_arguments');
      if (!Array.isArray(given) || given.length === 0) throw new SlackError('invalid_arguments');
      const files = given.map(({ id, title }: { id?: string; title?: string }): SlackFile => {
        const file = uploads.get(String(id));
        file.shared = true;
        if (title) file.wire.title = title;
        return file.wire;
      });
      const channelId = args.string('channel_id') ?? args.string('channels')?.split(',')[0];
      if (channelId) {
        const text = args.string('initial_comment') ?? ' ';
        const draft = outbox.draft({ text }, TEXT_LIMITS.post);
        const message = outbox.post(state.channel(channelId), draft, { threadTs: args.string('thread_ts') });
        message.files = structuredClone(files);
        message.text = text.trim();
        state.changed(message);
      }
      return { files: structuredClone(files) };
    },
  },
};
