import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../src/base/locale.ts';
import { displayWidth } from '../../../../src/base/text/display-width.ts';
import { seededChance } from '../../../../src/insight/statistics/base/chance.ts';
import type { TimingRow } from '../../../../src/insight/timing/timing-shape.ts';
import { timingTest } from '../../../../src/insight/timing/timing-test.ts';
import { timingText } from '../../../../src/render/timing/timing-text.ts';
import { SHORT_AND_LONG, simulatedRows } from '../../../support/insight/simulated-timing.ts';

const ROWS = simulatedRows(seededChance(401), {
  experiment: SHORT_AND_LONG,
  accounts: 60,
  most: 80,
  effects: { 'after-10-days': 0.08 },
});

const FIVE = {
  name: 'five',
  arms: [1, 3, 7, 14, 30].map((delayDays) => ({
    name: delayDays === 30 ? 'after-a-whole-month-of-waiting' : `after-${delayDays}-days`,
    delayDays,
    share: 0.2,
  })),
};

const TESTS = {
  none: timingTest([]),
  one: timingTest(ROWS.filter(({ arm }) => arm === 'after-3-days')),
  two: timingTest(ROWS),
  five: timingTest([
    ...simulatedRows(seededChance(402), {
      experiment: FIVE,
      accounts: 50,
      most: 100,
      effects: { 'after-1-days': -0.2 },
    }),
    ...few('brand-new', 3),
  ]),
};

/** An arm with asks of so many accounts, of which nobody responds. */
function few(arm: string, accounts: number): readonly TimingRow[] {
  return Array.from({ length: accounts }, (_, at) => ({
    arm,
    account: `A-${at}`,
    assignedDays: 45,
    realisedDays: 45,
    responded: false,
    completed: false,
    depth: null,
    score: null,
  }));
}

const CASES = Object.entries(TESTS);

describe('a timing test, as text', () => {
  it.each(
    CASES.flatMap(([name, test]) =>
      (['en', 'zh-CN'] as const).map((locale) => ({ name, test, locale })),
    ),
  )('of $name reads as agreed in $locale', async ({ name, test, locale }) => {
    const file = `./timing-${name}-${locale.toLowerCase()}.golden.txt`;
    await expect(timingText(test, locale)).toMatchFileSnapshot(file);
  });

  it('names the better arm of a difference, and says plainly where none is shown', () => {
    const text = timingText(TESTS.two, 'en', { width: 1_000 });
    expect(text).toMatch(/after-10-days does better than after-3-days by \d+\.\d points/);
    expect(text.match(/No difference shown/g)).toHaveLength(3);
    expect(text).toMatch(/may be anything from [+−]?\d+\.\d to \+\d+\.\d points\./);
  });

  it('of one arm compares nothing', () => {
    const text = timingText(TESTS.one, 'en');
    expect(text).toContain('no test is running');
    expect(text).not.toContain('ifference');
  });

  it('names a better arm as often as a difference is shown, and else none', () => {
    const counts = Array.from({ length: 12 }, (_, at) => {
      const rows = simulatedRows(seededChance(410 + at), {
        experiment: SHORT_AND_LONG,
        accounts: 20,
        most: 10,
        effects: { 'after-3-days': at % 2 === 0 ? 0 : 0.4 },
      });
      const test = timingTest(rows);
      const shown = test.comparisons.filter(({ verdict }) => verdict.kind === 'difference');
      expect(timingText(test, 'en').match(/better than/g) ?? []).toHaveLength(shown.length);
      return shown.length;
    });
    expect(counts).toContain(0);
    expect(Math.max(...counts)).toBeGreaterThan(0);
  });

  it('says of arms that are all alike why they are not compared', () => {
    const rows = ['early', 'late'].flatMap((arm) =>
      few(arm, 6).map((row) => ({ ...row, responded: true, depth: 2 })),
    );
    const text = timingText(timingTest(rows), 'en', { width: 1_000 });
    expect(text).toContain('early and late are not compared: all values of one are the same');
  });

  it.each(LOCALES)('fills every place, keeps its width and is no NaN in %s', (locale) => {
    for (const [, test] of CASES) {
      const text = timingText(test, locale, { width: 80 });
      expect(text).not.toMatch(/[{}]|NaN|undefined|null|Infinity/);
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    }
  });

  it('is English as a whole where there are no words in the language', () => {
    expect(timingText(TESTS.two, 'fr')).toBe(timingText(TESTS.two, 'en'));
  });
});
