import { describe, expect, it } from 'vitest';
import { isAsExpected, readShortRemarks } from '../../../scripts/eval/short-remarks.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';

const tagger = ruleTagger();
const remarks = readShortRemarks();

function ofKind(kind: string): readonly (readonly [string, string, string])[] {
  return remarks
    .filter((remark) => remark.kind === kind)
    .map(({ id, text, why }) => [id, text, why]);
}

function readsRightly(id: string): void {
  const remark = remarks.find((one) => one.id === id);
  if (remark === undefined) throw new RangeError(`No remark is called ${id}`);
  const tags = tagger.tag(remark.text, remark.locale);
  expect(isAsExpected(tags, remark.expected), `${tags.locale} ${tags.polarity} ${tags.score}`).toBe(
    true,
  );
}

describe('praise said by negation is no complaint', () => {
  it.each(ofKind('K1'))('%s "%s": %s', (id) => readsRightly(id));
});

describe('a complaint said by negation, by a wish or by what is missing is heard', () => {
  it.each(ofKind('K2'))('%s "%s": %s', (id) => readsRightly(id));
});

describe('old, foreign or excused trouble, courtesy and names of goods are no complaint', () => {
  it.each(ofKind('K3'))('%s "%s": %s', (id) => readsRightly(id));
});

describe('the language and the script of a text are told by its words', () => {
  it.each(ofKind('K4'))('%s "%s": %s', (id) => readsRightly(id));
});

describe('a rule', () => {
  it.each([
    ['No dents or scratches', 'en', 'the negation goes on over "or"'],
    ['No llegó nada roto', 'es', 'two negations are one in Spanish'],
    ['Probleme gab es nicht', 'de', 'the negation stands behind the trouble'],
    ['проблем не было', 'ru', 'the negation stands behind the trouble'],
    ['The problem was solved', 'en', 'what was solved is no trouble any more'],
    ['Rust remover', 'en', 'a remover makes a name of the word before it'],
  ] as const)('finds no bad word in "%s" (%s): %s', (text, locale, _why) => {
    for (const { weight } of tagger.tag(text, locale).cues) expect(weight).toBeGreaterThan(0);
  });

  it.each([
    ['Problem not solved', 'en', 'what was not solved is trouble still'],
    ['Fehler nicht behoben', 'de', 'what was not solved is trouble still'],
    ['问题还没解决', 'zh-CN', 'what was not solved is trouble still'],
    ['проблема не решена', 'ru', 'what was not solved is trouble still'],
    ['Sorry for the late reply, but the cartons were broken', 'en', 'the excuse ends at "but"'],
    ['Sorry to say the cartons were broken', 'en', 'no excuse for the buyer’s own delay'],
    ['The cartons were broken, sorry', 'en', 'courtesy takes nothing back'],
    ['Our previous supplier was faster', 'en', 'praise of another is a complaint'],
    ['Not received any invoice', 'en', 'no trouble is denied, so something is missing'],
    ['Complaints were ignored', 'en', 'nothing is denied'],
  ] as const)('leaves the complaint in "%s" (%s): %s', (text, locale, _why) => {
    expect(tagger.tag(text, locale).polarity).toBe('negative');
  });
});
