import { badRequest } from './api-error.ts';
import type { SentFile } from './multipart.ts';

/** All that bots are given of a file. */
const DOWNLOAD_LIMIT_BYTES = 20_000_000;

/** The files of all chats: by id, and by the path under which they are served. */
export class FileShelf {
  readonly #files = new Map<string, { readonly path: string; readonly bytes: Uint8Array }>();
  /** What a message of the bot carries, by chat and message. */
  readonly #attached = new Map<string, SentFile>();
  /** Set by a test: the path that `getFile` names instead. */
  misleadTo: string | undefined;

  /** Somebody has sent this. */
  keep(id: string, folder: string, name: string, bytes: Uint8Array): void {
    const ending = /\.\w+$/.exec(name)?.[0] ?? '';
    this.#files.set(id, { path: `${folder}/file_${this.#files.size}${ending}`, bytes });
  }

  attach(chat: number, message: number, file: SentFile): void {
    this.#attached.set(`${chat}/${message}`, file);
  }

  attachedTo(chat: number, message: number): SentFile | undefined {
    return this.#attached.get(`${chat}/${message}`);
  }

  /** `getFile`. */
  info(id: unknown): object {
    const file = this.#files.get(String(id));
    if (file === undefined)
      throw badRequest('wrong file_id or the file is temporarily unavailable');
    if (file.bytes.length > DOWNLOAD_LIMIT_BYTES) throw badRequest('file is too big');
    const file_path = this.misleadTo ?? file.path;
    return { file_id: id, file_unique_id: 'u', file_size: file.bytes.length, file_path };
  }

  served(path: string): Uint8Array | undefined {
    return [...this.#files.values()].find((file) => file.path === path)?.bytes;
  }
}
