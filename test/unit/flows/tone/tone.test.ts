import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rootCauseOf } from '../../../../flows/cause/root-cause.ts';
import { ROOT_CAUSES } from '../../../../flows/lexicon/root-cause-words.ts';
import {
  isAngry,
  isDontKnow,
  isNothing,
  isRefusal,
  isVague,
  repeats,
} from '../../../../flows/tone/tone.ts';
import {
  ANGRY,
  DONT_KNOW,
  NOTHING,
  REFUSAL,
  REPEATS,
  ROOT_CAUSE_ROWS,
  VAGUE,
} from '../parts/tone-rows.ts';

describe.each([
  ['isDontKnow', isDontKnow, DONT_KNOW],
  ['isNothing', isNothing, NOTHING],
  ['isRefusal', isRefusal, REFUSAL],
  ['isAngry', isAngry, ANGRY],
  ['isVague', isVague, VAGUE],
] as const)('%s', (_, judge, { yes, no }) => {
  it.each(yes)('is true of %j', (text) => {
    expect(judge(text)).toBe(true);
  });

  it.each(no)('is false of %j', (text) => {
    expect(judge(text)).toBe(false);
  });
});

describe('repeats', () => {
  it.each(REPEATS)('%j after %j: %j', (answer, earlier, expected) => {
    expect(repeats(answer, earlier)).toBe(expected);
  });

  it('hears every answer with a word in it as a repetition of itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zа-я ]{0,40}[a-zа-я]$/u), (text) => {
        expect(repeats(text, ['something else', text.toUpperCase()])).toBe(true);
      }),
    );
  });
});

describe('rootCauseOf', () => {
  it.each(ROOT_CAUSE_ROWS)('%j is %j', (text, cause) => {
    expect(rootCauseOf(text)).toBe(cause);
  });

  it('knows an example of every class', () => {
    const shown = new Set(ROOT_CAUSE_ROWS.map(([, cause]) => cause));
    expect(ROOT_CAUSES.filter((cause) => !shown.has(cause))).toEqual([]);
  });
});

describe('every judgement of tone', () => {
  const judges = [isDontKnow, isNothing, isRefusal, isAngry, isVague, rootCauseOf];

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const judge of judges) judge(text);
      }),
    );
  });

  it('reads no more of a hundred thousand characters than of ten thousand', () => {
    for (const piece of ['no ', 'why not ', '没', '!', 'late because ', 'a']) {
      const text = piece.repeat(10_000 / piece.length);
      const longer = text.repeat(10);
      for (const judge of judges) {
        expect(judge(longer), `${judge.name} ${JSON.stringify(piece)}`).toBe(judge(text));
      }
      expect(repeats(longer, [longer])).toBe(repeats(text, [text]));
    }
  });
});
