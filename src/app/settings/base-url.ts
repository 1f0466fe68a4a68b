import type { BaseSettings } from './config.ts';

/** Where links to this server lead; the address is known better once the server listens. */
export class BaseUrl {
  #url: string;
  readonly #isPublic: boolean;

  constructor({ PUBLIC_URL, HOST, PORT }: Pick<BaseSettings, 'PUBLIC_URL' | 'HOST' | 'PORT'>) {
    this.#isPublic = PUBLIC_URL !== undefined;
    const host = HOST.includes(':') ? `[${HOST}]` : HOST;
    this.#url = withoutSlash(PUBLIC_URL ?? `http://${host}:${PORT}`);
  }

  get url(): string {
    return this.#url;
  }

  listens(address: string): void {
    if (!this.#isPublic) this.#url = withoutSlash(address);
  }
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
