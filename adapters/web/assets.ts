import { readFileSync } from 'node:fs';
import { isRightToLeft, LOCALES } from '../../src/base/locale.ts';
import type { Route } from '../../src/core/contract/plain-http.ts';
import { assetRoute } from '../../src/pages/asset-route.ts';
import { MENU, pageWords } from './page-words.ts';

/** The scripts of the page, the first of which imports the others. */
export const SCRIPTS = [
  'chat.js',
  'answered.js',
  'banner.js',
  'bubble.js',
  'choices.js',
  'composer.js',
  'dates.js',
  'draft.js',
  'element.js',
  'feed.js',
  'legend.js',
  'menu.js',
  'outgoing.js',
  'progress.js',
  'scroll.js',
  'speech.js',
  'talk.js',
  'typing.js',
  'unsent.js',
  'whole-numbers.js',
  'words.js',
] as const;

/** One sheet for the page, in the order of the cascade. */
const SHEETS = ['chat-frame.css', 'talk.css', 'choices.css', 'composer.css'];

function read(name: string): string {
  return readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');
}

function script(name: string): string {
  if (name !== 'words.js') return read(name);
  const words = Object.fromEntries(LOCALES.map((locale) => [locale, pageWords(locale)]));
  const tables = { words, menu: MENU, rightToLeft: LOCALES.filter(isRightToLeft) };
  return Object.entries(tables)
    .map(([table, content]) => `export const ${table} = ${JSON.stringify(content)};\n`)
    .join('');
}

function served(name: string, type: string, text: string): Route {
  return assetRoute({ path: `/chat/assets/${name}`, type, text });
}

/** The page's files: only these names exist. */
export function assetRoutes(): readonly Route[] {
  return [
    ...SCRIPTS.map((name) => served(name, 'text/javascript', script(name))),
    served('chat.css', 'text/css', SHEETS.map(read).join('\n')),
  ];
}
