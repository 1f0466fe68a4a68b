import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/core/locale.ts';
import { weightedRows } from '../../../src/insight/weighted-rows.ts';

const FILES = LOCALES.flatMap((locale) => [
  `${locale}/learned-feelings.tsv`,
  `${locale}/learned-themes.tsv`,
]);

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

  it('are less than one and a half megabytes in all', () => {
    const bytes = FILES.reduce((total, name) => total + Buffer.byteLength(contentOf(name)), 0);
    expect(bytes).toBeLessThan(1_500_000);
  });
});
