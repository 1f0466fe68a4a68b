import { expect } from 'vitest';
import { until } from '../../../emulators/parts/until-true.ts';
import type { Clause } from '../clause.ts';
import { reads } from '../stage.ts';

/** Every adapter gives an unanswered call up after ten seconds; much slower is a fault. */
const PATIENCE_MS = 40_000;

const clause: Clause = {
  name: 'silence',
  sentence: 'is not held up for ever by a platform that does not answer',
  stage: 'alone',
  slow: true,
  holds: async (stage) => {
    const { platform } = stage;
    const anna = await stage.asked();
    const before = platform.attempts(anna);
    platform.fault({ kind: 'silence' });
    await anna.say('5');
    await until(() => platform.attempts(anna) === before + 1);
    const berta = await stage.asked();
    await berta.say('5');
    await reads(berta, /recommend/);
    expect(platform.attempts(anna)).toBe(before + 1);

    await stage.patience(anna, PATIENCE_MS);
    await reads(anna, /recommend/);
    await anna.say('10');
    await reads(anna, /anything else/);
    const { answers } = await stage.responseOf(anna);
    expect(answers.map(({ value }) => value)).toEqual([5, 10]);
  },
};

export default clause;
