import { readFileSync } from 'node:fs';

/** A delivery in the shape in which Slack sends it. */
export function fixture(name: string): unknown {
  const path = new URL(`../../../fixtures/slack/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8'));
}
