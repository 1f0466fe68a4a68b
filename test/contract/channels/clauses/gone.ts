import { expect } from 'vitest';
import { DAY_MS } from '../../../../src/base/instant.ts';
import { until } from '../../../emulators/parts/until-true.ts';
import type { Clause } from '../clause.ts';
import { reads } from '../stage.ts';

const clause: Clause = {
  name: 'gone',
  sentence: 'leaves a buyer in peace who is gone, and is there again once they write',
  stage: 'alone',
  holds: async (stage) => {
    const { platform } = stage;
    const anna = await stage.asked();
    const before = platform.attempts(anna);
    platform.fault({ kind: 'gone' });
    await anna.say('5');
    await until(() => platform.attempts(anna) === before + 1);
    await stage.rest(anna);
    expect((await stage.responseOf(anna)).end).toBe('unreachable');
    for (let day = 0; day < 5; day += 1) await stage.later(DAY_MS);
    expect(platform.attempts(anna)).toBe(before + 1);

    await anna.say('10');
    await reads(anna, /anything else/);
    const { answers } = await stage.responseOf(anna);
    expect(answers.map(({ value }) => value)).toEqual([5, 10]);
  },
};

export default clause;
