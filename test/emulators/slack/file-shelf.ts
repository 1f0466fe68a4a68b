import { ApiRefusal } from './api-refusal.ts';
import type { SlackFile, World } from './world.ts';

type Fields = Readonly<Record<string, string>>;

/** What is served or taken by HTTP outside the Web API. */
export interface Served {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array | string;
}

/** Where the emulated workspace keeps files: they come and go by addresses of their own. */
export class FileShelf {
  readonly #world: World;
  readonly #origin: () => string;
  /** Set by a test: what `files.info` says instead, and where the program is told to upload. */
  misleadTo: string | undefined;

  constructor(world: World, origin: () => string) {
    this.#world = world;
    this.#origin = origin;
  }

  info({ file = '' }: Fields): object {
    const found = this.#world.files.get(file);
    if (found === undefined) throw new ApiRefusal('file_not_found');
    const at = this.misleadTo ?? `${this.#origin()}/files-pri/${found.id}`;
    return { file: { id: found.id, name: found.name, mimetype: found.type, url_private: at } };
  }

  announce({ filename = '', length = '' }: Fields): object {
    if (filename === '' || !(Number(length) > 0)) throw new ApiRefusal('invalid_arguments');
    const id = this.#world.nextId('F');
    this.#world.announced.set(id, { name: filename, length: Number(length) });
    const upload_url = this.misleadTo ?? `${this.#origin()}/upload/v1/${id}`;
    return { upload_url, file_id: id };
  }

  /** Throws ApiRefusal where one of them has not come. */
  uploaded(files: string): readonly SlackFile[] {
    const wanted: readonly { id: string; title: string }[] = JSON.parse(files);
    return wanted.map(({ id }) => {
      const file = this.#world.files.get(id);
      if (file === undefined) throw new ApiRefusal('file_not_found');
      return file;
    });
  }

  take(id: string, bytes: Uint8Array): Served {
    const announced = this.#world.announced.get(id);
    const fits = announced !== undefined && announced.length === bytes.length;
    if (!fits) return { status: 400, type: 'text/plain', body: 'No such upload' };
    const type = 'application/octet-stream';
    this.#world.files.set(id, { id, name: announced.name, type, bytes });
    return { status: 200, type: 'text/plain', body: `OK - ${bytes.length}` };
  }

  /** Who brings no token is shown a page to log in. */
  give(id: string, isAllowed: boolean): Served {
    const file = this.#world.files.get(id);
    if (!isAllowed) return { status: 200, type: 'text/html', body: '<html>Sign in</html>' };
    if (file === undefined) return { status: 404, type: 'text/html', body: '<html>404</html>' };
    return { status: 200, type: file.type, body: file.bytes };
  }
}
