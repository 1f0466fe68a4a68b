import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/base/locale.ts';
import { en } from '../../../src/team/words/en.ts';
import { teamWords } from '../../../src/team/words/words-of.ts';
import { zhCN } from '../../../src/team/words/zh-cn.ts';

const TEAM_FOLDER = path.resolve(import.meta.dirname, '../../../src/team');

/** The source of the team's side without the texts themselves. */
function source(): string {
  const files = readdirSync(TEAM_FOLDER, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.startsWith('words'))
    .map((file) => readFileSync(path.join(TEAM_FOLDER, file), 'utf8'))
    .join('\n');
}

const placesOf = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();

describe('what the team reads', () => {
  it('is all used', () => {
    const code = source();
    // As a member of the words, or by its name in quotes, which no kind of event is.
    const unused = Object.keys(en).filter(
      (key) => !new RegExp(`words\\.${key}\\b|(?<!(?:kind:|case|[!=]==) )'${key}'`).test(code),
    );
    expect(unused).toEqual([]);
  });

  it('has the same places to fill in both languages', () => {
    const places = (words: Readonly<Record<string, string>>) =>
      Object.entries(words).map(([key, text]) => [key, ...placesOf(text)].join(' '));
    expect(places(zhCN).toSorted()).toEqual(places(en).toSorted());
  });

  it('says something under every key, and nothing in English to a Chinese team', () => {
    for (const text of [...Object.values(en), ...Object.values(zhCN)]) expect(text).toMatch(/\S/);
    const keys = Object.keys(en).filter((key) => key !== 'helpLine');
    const same = keys.filter((key) => Reflect.get(en, key) === Reflect.get(zhCN, key));
    // Nothing but places and signs.
    expect(same.toSorted()).toEqual([
      'cardBuyerPlain',
      'cardFiles',
      'cardHead',
      'casesLine',
      'quote',
      'whoLine',
    ]);
  });

  it('is Chinese for a Chinese team and English for every other', () => {
    const chinese = LOCALES.filter((locale) => teamWords(locale) === zhCN);
    expect(chinese).toEqual(['zh-CN']);
  });
});
