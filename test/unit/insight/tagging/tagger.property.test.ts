import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../src/base/locale.ts';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';

const tagger = ruleTagger();
const WORDS = [
  'late',
  'not',
  'good',
  '破损',
  '很好',
  'b/l',
  '👍',
  '#',
  '@me',
  'ﬁne',
  '\ud800',
  '<b>',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
);

describe('any text at all', () => {
  it('gets a score from -1 to 1, and is explained by words that occur in it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LOCALES, undefined), (any, locale) => {
        const { score, confidence, cues, themes } = tagger.tag(any, locale);
        expect(Math.abs(score)).toBeLessThanOrEqual(1);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        const shown = [...cues.map((cue) => cue.text), ...themes.flatMap((tag) => tag.matches)];
        for (const words of shown) expect(any.normalize('NFC')).toContain(words);
      }),
    );
  });
});
