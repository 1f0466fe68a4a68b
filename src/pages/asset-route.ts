import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { PlainRequest, PlainResponse, Route } from '../core/contract/plain-http.ts';

/** A text that pages load, read and packed once. */
export interface Asset {
  /** Where it is, e.g. `/assets/pages.css`. */
  readonly path: string;
  /** Its media type, without a character set. */
  readonly type: string;
  readonly text: string;
}

/** Serves a text, gzipped where the browser takes that; one that has it already gets a few bytes. */
export function assetRoute({ path, type, text }: Asset): Route {
  const plain = Buffer.from(text);
  const packed = gzipSync(plain);
  const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`;
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    // A browser asks again each time, and is told in a few bytes that nothing has changed.
    'cache-control': 'public, no-cache',
    etag: tag,
    vary: 'accept-encoding',
  };
  const handle = async (request: PlainRequest): Promise<PlainResponse> => {
    if (request.headers['if-none-match'] === tag) return { status: 304, headers };
    if (!request.headers['accept-encoding']?.includes('gzip')) {
      return { status: 200, headers, body: plain };
    }
    return { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: packed };
  };
  return { method: 'GET', path, handle };
}
