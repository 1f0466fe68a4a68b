import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { PlainRequest, PlainResponse, Route } from '../../src/core/channel.ts';
import { pageWords } from './page-words.ts';

/** The scripts of the page, the first of which imports the others. */
export const SCRIPTS = [
  'chat.js',
  'answered.js',
  'banner.js',
  'bubble.js',
  'choices.js',
  'composer.js',
  'dates.js',
  'element.js',
  'feed.js',
  'outgoing.js',
  'scroll.js',
  'speech.js',
  'talk.js',
  'typing.js',
  'unsent.js',
  'words.js',
] as const;

/** One sheet for the page, in the order of the cascade. */
const SHEETS = ['frame.css', 'talk.css', 'choices.css', 'composer.css'];

function read(name: string): string {
  return readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');
}

function script(name: string): string {
  return name === 'words.js' ? `export const words = ${JSON.stringify(pageWords)};\n` : read(name);
}

function assetRoute(name: string, type: string, text: string): Route {
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
  return { method: 'GET', path: `/chat/assets/${name}`, handle };
}

/** The page's files, read and packed once: only these names exist. */
export function assetRoutes(): readonly Route[] {
  return [
    ...SCRIPTS.map((name) => assetRoute(name, 'text/javascript', script(name))),
    assetRoute('chat.css', 'text/css', SHEETS.map(read).join('\n')),
    assetRoute('icon.svg', 'image/svg+xml', read('icon.svg')),
  ];
}
