import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/base/locale.ts';
import { weightedRows } from '../../../src/insight/report/weighted-rows.ts';

const FILES = LOCALES.flatMap((locale) => [
  `${locale}/learned-feelings.tsv`,
  `${locale}/learned-themes.tsv`,
]);
/** Some 12,000 texts are learned from in a language at most. */
const MOST_WORDS = 7_000;

function contentOf(name: string): string {
  const url = new URL(`../../../src/insight/lexicon/${name}`, import.meta.url);
  return readFileSync(url, 'utf8');
}

describe('the committed weights', () => {
  it.each(FILES)('in %s can be read, each word once and in order', (name) => {
    const words = weightedRows(contentOf(name)).map(([word]) => word);
    expect(words.length).toBeGreaterThan(0);
    expect(words).toEqual([...new Set(words)].sort());
  });

  it.each(LOCALES)('of %s are so few that they cannot know the texts by heart', (locale) => {
    const words = FILES.filter((name) => name.startsWith(`${locale}/`)).map(
      (name) => weightedRows(contentOf(name)).length,
    );
    expect(Math.max(...words)).toBeLessThan(MOST_WORDS);
  });

  it('are less than half a megabyte in all', () => {
    const bytes = FILES.reduce((total, name) => total + Buffer.byteLength(contentOf(name)), 0);
    expect(bytes).toBeLessThan(500_000);
  });
});
