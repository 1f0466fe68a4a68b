import { readFileSync } from 'node:fs';

/** An update as Telegram sent it. */
export function fixture(name: string): unknown {
  const path = new URL(`../../../fixtures/telegram/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8'));
}
