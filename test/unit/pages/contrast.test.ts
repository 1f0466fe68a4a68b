import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrast, mixed, standingOut, textOn } from '../../../src/pages/contrast.ts';
import { tokens } from '../../../src/pages/tokens.ts';

const colour = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(4, 1);
  expect(mixed('#ffffff', '#000000', 0.5)).toBe('#808080');
});

it('finds a text for every colour, and a readable shade of it on any ground', () => {
  fc.assert(
    fc.property(colour, colour, (one, ground) => {
      expect(contrast(textOn(one), one)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(standingOut(one, ground, 4.5), ground)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

/** Each text of a page with each ground that it may stand on. */
const PAIRS = [
  ['on-accent', 'accent'],
  ...['sheet', 'water', 'accent-tint'].map((ground) => ['accent-ink', ground]),
  ...['sheet', 'water'].flatMap((ground) => [
    ['ink', ground],
    ['quiet', ground],
  ]),
] as const;

function worstContrast(theme: string): number {
  const value = (name = '') => new RegExp(`--${name}:(#[0-9a-f]{6})`).exec(theme)?.[1] ?? '';
  return Math.min(...PAIRS.map(([text, ground]) => contrast(value(text), value(ground))));
}

it('keeps text readable with every company colour, by day and by night', () => {
  fc.assert(
    fc.property(colour, (company) => {
      const themes = tokens(company).split('@media');
      expect(themes).toHaveLength(2);
      for (const theme of themes) expect(worstContrast(theme)).toBeGreaterThanOrEqual(4.5);
    }),
    // A dark colour whose tint is darker than the sheet by night.
    { examples: [['#170162']] },
  );
});
