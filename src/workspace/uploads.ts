import { extname } from 'node:path';
import { SlackError } from './errors.ts';
import type { SlackFile, StoredFile } from './model.ts';
import { type State, seconds } from './state.ts';

/** Slack's names for what a file is, by its name's ending. */
const TYPES: Record<string, { filetype: string; pretty: string; mimetype: string }> = {
  '.txt': { filetype: 'text', pretty: 'Plain Text', mimetype: 'text/plain' },
  '.md': { filetype: 'markdown', pretty: 'Markdown', mimetype: 'text/plain' },
  '.html': { filetype: 'html', pretty: 'HTML', mimetype: 'text/html' },
  '.htm': { filetype: 'html', pretty: 'HTML', mimetype: 'text/html' },
  '.json': { filetype: 'json', pretty: 'JSON', mimetype: 'application/json' },
  '.csv': { filetype: 'csv', pretty: 'CSV', mimetype: 'text/csv' },
  '.pdf': { filetype: 'pdf', pretty: 'PDF', mimetype: 'application/pdf' },
  '.png': { filetype: 'png', pretty: 'PNG', mimetype: 'image/png' },
  '.jpg': { filetype: 'jpg', pretty: 'JPEG', mimetype: 'image/jpeg' },
  '.zip': { filetype: 'zip', pretty: 'Zip', mimetype: 'application/zip' },
  '.docx': {
    filetype: 'docx',
    pretty: 'Word Document',
    mimetype: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
};
const UNKNOWN = { filetype: 'binary', pretty: 'Binary', mimetype: 'application/octet-stream' };

/** Slack's preview of a snippet is its first lines only. */
const PREVIEW_LINES = 5;
const PREVIEW_CHARACTERS = 400;

/** Stores files and says where apps download them. */
export class Uploads {
  readonly #state: State;
  readonly #origin: () => string;

  constructor(state: State, origin: () => string) {
    this.#state = state;
    this.#origin = origin;
  }

  /** @param name with its ending, which says the type unless `mimetype` does */
  add(userId: string, name: string, bytes: Buffer, mimetype?: string): StoredFile {
    const type = TYPES[extname(name).toLowerCase()] ?? UNKNOWN;
    return this.#store(userId, name, bytes, { ...type, mimetype: mimetype ?? type.mimetype }, 'hosted');
  }

  /** What a long paste becomes. */
  addSnippet(userId: string, text: string, title = 'Untitled'): StoredFile {
    const type = { filetype: 'text', pretty: 'Plain Text', mimetype: 'text/plain' };
    const file = this.#store(userId, title, Buffer.from(text, 'utf8'), type, 'snippet');
    const lines = text.split(/\r?\n/);
    const preview = lines.slice(0, PREVIEW_LINES).join('\r\n').slice(0, PREVIEW_CHARACTERS);
    file.wire.preview = preview;
    file.wire.preview_is_truncated = preview.length < text.length;
    file.wire.lines = lines.length;
    file.wire.lines_more = Math.max(0, lines.length - PREVIEW_LINES);
    return file;
  }

  /** @throws SlackError file_not_found */
  get(id: string): StoredFile {
    const file = this.#state.files.get(id);
    if (!file) throw new SlackError('file_not_found');
    return file;
  }

  /** Fills a file that the app announced with `getUploadURLExternal`. */
  fill(id: string, bytes: Buffer): void {
    const file = this.get(id);
    file.bytes = bytes;
    file.wire.size = bytes.length;
  }

  #store(
    userId: string,
    name: string,
    bytes: Buffer,
    type: { filetype: string; pretty: string; mimetype: string },
    mode: SlackFile['mode'],
  ): StoredFile {
    const { teamId } = this.#state.setting;
    const id = this.#state.id('F');
    const path = `${teamId}-${id}`;
    const url = encodeURIComponent(name.toLowerCase().replaceAll(' ', '_'));
    const wire: SlackFile = {
      id,
      created: seconds(),
      timestamp: seconds(),
      name,
      title: name,
      mimetype: type.mimetype,
      filetype: type.filetype,
      pretty_type: type.pretty,
      user: userId,
      user_team: teamId,
      editable: mode === 'snippet',
      size: bytes.length,
      mode,
      is_external: false,
      is_public: true,
      url_private: `${this.#origin()}/files-pri/${path}/${url}`,
      url_private_download: `${this.#origin()}/files-pri/${path}/download/${url}`,
      permalink: `${this.#origin()}/files/${userId}/${id}/${url}`,
      file_access: 'visible',
    };
    const file = { wire, bytes, shared: false };
    this.#state.files.set(id, file);
    return file;
  }
}
