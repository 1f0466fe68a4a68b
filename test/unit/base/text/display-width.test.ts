import { describe, expect, it } from 'vitest';
import {
  displayWidth,
  padEndTo,
  padStartTo,
  splitAtWidth,
} from '../../../../src/base/text/display-width.ts';

describe('the width of a text in a terminal', () => {
  it.each([
    ['', 0],
    ['carton', 6],
    ['Größe', 5],
    ['单证', 4],
    ['한국', 4],
    ['カナ', 4],
    ['（，）', 6],
    ['e\u0301', 1],
    ['👍', 2],
    ['👨‍👩‍👧', 2],
    ['█░▲–−', 5],
    ['документы', 9],
    ['الجودة', 6],
  ])('of "%s" is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is what padding fills up to', () => {
    expect(padEndTo('单证', 6)).toBe('单证  ');
    expect(padStartTo('单证', 6)).toBe('  单证');
    expect(padEndTo('单证', 2)).toBe('单证');
  });

  it('never splits a wide character, or a letter from its marks', () => {
    expect(splitAtWidth('单证', 3)).toEqual(['单', '证']);
    expect(splitAtWidth('e\u0301a', 1)).toEqual(['e\u0301', 'a']);
    expect(splitAtWidth('👨‍👩‍👧!', 2)).toEqual(['👨‍👩‍👧', '!']);
  });

  it('cuts a sign that is wider than the whole line', () => {
    const sign = '\u1100\u1100\u1161';
    expect(displayWidth(sign)).toBe(4);
    expect(splitAtWidth(sign, 2)[0]).toBe('\u1100');
  });
});
