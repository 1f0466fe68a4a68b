import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { recogniseWord } from '../../../../flows/tone/buyer-words.ts';
import { flowWords } from '../../../../flows/words/words.ts';
import { readLexicons } from '../../../../src/base/catalogue.ts';
import { LOCALES } from '../../../../src/base/locale.ts';

const LEXICON = path.resolve('flows/lexicon');
const HERE = new URL('../../../../flows/lexicon/number-tables.ts', import.meta.url).href;
const NUMBERS = await readLexicons<Readonly<Record<string, readonly string[]>>>(HERE, 'numbers');

describe.each(LOCALES)('what is recognised in %s', (locale) => {
  it('stands in files of the same names as for English', () => {
    const files = readdirSync(path.join(LEXICON, locale));
    expect(files).toEqual(readdirSync(path.join(LEXICON, 'en')));
  });

  it('has no piece around numbers that is no expression by itself', () => {
    for (const pieces of Object.values(NUMBERS[locale])) {
      for (const piece of pieces) expect(() => new RegExp(piece, 'iu')).not.toThrow();
    }
  });

  it('has the name of the language as our own texts write it', () => {
    const { name } = flowWords(locale).language;
    expect(recogniseWord(name)).toEqual({ kind: 'language', locale });
  });
});

it('has a folder for each language that we speak, and for no other', () => {
  const folders = readdirSync(LEXICON, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual([...LOCALES].sort());
});

it('leaves no language by name to the rest of the flows', () => {
  const own = /^(words|lexicon[/\\][\w-]+)[/\\]/;
  const naming = readdirSync('flows', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !own.test(file))
    .filter((file) => /Record<Locale|zh-?CN/i.test(readFileSync(path.join('flows', file), 'utf8')));
  expect(naming).toEqual([]);
});
