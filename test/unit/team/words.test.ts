import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/base/catalogue.ts';
import { LOCALES } from '../../../src/base/locale.ts';
import en from '../../../src/team/words/en.ts';
import { ALL_TEAM_WORDS, teamWords } from '../../../src/team/words/words.ts';
import zhCN from '../../../src/team/words/zh-cn.ts';

const TEAM_FOLDER = path.resolve(import.meta.dirname, '../../../src/team');

/** The source of the team's side without the texts themselves. */
function source(): string {
  const files = readdirSync(TEAM_FOLDER, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !/^words\/(en|zh-cn)\.ts$/.test(file))
    .map((file) => readFileSync(path.join(TEAM_FOLDER, file), 'utf8'))
    .join('\n');
}

/** Every message with its path, e.g. `card.head`. */
function messagesIn(catalogue: Catalogue, before = ''): readonly (readonly [string, string])[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${before}${key}`, value] as const]
      : messagesIn(value, `${before}${key}.`),
  );
}

const ENGLISH = messagesIn(en);
const CHINESE = new Map(messagesIn(zhCN));

/** The names of a message's places, those that a plural counts among them. */
const placesOf = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].toSorted();

/** Groups whose messages are found by the name of what they say. */
const FOUND_BY_NAME =
  /^((lights|states|triggers|clocks|repairs|roles|media|told|undelivered\.why|history\.because|tasks\.(kinds|withdrawn)|commands\.(grant\.granted|(asks|cases|tasks)\.filters))\.|heard\.(edited|recalled|too-large|left|stopped)$|digest\.(overdue|open|waiting)$)/;
/** What the file of each command has not to name. */
const OF_A_COMMAND = /^commands\.\w+\.(usage|about|example|button)$/;

/** By its path, or by its own name where its group is taken apart: `const { on, off } = words.commands.digest`. */
function isUsed(key: string, code: string): boolean {
  const [own = '', group = 'words'] = key.split('.').reverse();
  const byPath = `\\b${group}(\\.${own}\\b|\\['${own}'\\])`;
  const apart = `\\{[^{}]*\\b${own}\\b[^{}]*\\}(: TeamWords| = [\\w.]*\\b${group}\\b|: Pick<TeamWords)`;
  const happening = group === 'did' ? `'${own}'` : byPath;
  return new RegExp(`${byPath}|${apart}|${happening}`).test(code);
}

describe('what the team reads', () => {
  it('is all used', () => {
    const code = source();
    const named = ENGLISH.map(([key]) => key).filter(
      (key) => !FOUND_BY_NAME.test(key) && !OF_A_COMMAND.test(key),
    );
    expect(named.filter((key) => !isUsed(key, code))).toEqual([]);
  });

  it('has every message and the same places to fill in Chinese', () => {
    for (const [key, text] of ENGLISH) {
      expect(placesOf(CHINESE.get(key) ?? ''), key).toEqual(placesOf(text));
      expect(CHINESE.get(key), key).toMatch(/\S/);
      expect(text, key).toMatch(/\S/);
    }
    expect(CHINESE.size).toBe(ENGLISH.length);
  });

  it('says nothing in English to a Chinese team', () => {
    const typed = /^commands\.\w+\.(usage|example)$/;
    const read = ENGLISH.filter(([key]) => !typed.test(key));
    const same = read.filter(([key, text]) => CHINESE.get(key) === text).map(([key]) => key);
    // Nothing but places and signs.
    expect(same.toSorted()).toEqual([
      'card.buyerPlain',
      'card.files',
      'card.head',
      'commands.who.line',
      'list.line',
      'quote.plain',
    ]);
  });

  it('is Chinese for a Chinese team and English for every other', () => {
    const chinese = LOCALES.filter((locale) => teamWords(locale).failed === zhCN.failed);
    expect(chinese).toEqual(['zh-CN']);
    for (const locale of LOCALES) {
      const read = locale === 'zh-CN' ? 'zh-CN' : 'en';
      expect(teamWords(locale).locale).toBe(read);
    }
    expect(ALL_TEAM_WORDS.map(({ locale }) => locale)).toEqual(['en', 'zh-CN']);
  });
});
