import { expect } from 'vitest';
import { MINUTE_MS } from '../../../../src/base/instant.ts';
import { until } from '../../../emulators/parts/until-true.ts';
import type { Clause } from '../clause.ts';
import { reads } from '../stage.ts';

/** So long that no slow machine gets there before the clock leaps. */
const ASKED_MS = 20 * MINUTE_MS;

const clause: Clause = {
  name: 'too-many',
  sentence: 'waits as long as the platform asks, for that buyer and for nobody else',
  stage: 'shared',
  holds: async (stage) => {
    const { platform } = stage;
    const anna = await stage.asked();
    const before = platform.attempts(anna);
    platform.fault({ kind: 'too-many', retryAfterMs: ASKED_MS });
    await anna.say('5');
    await until(() => platform.attempts(anna) === before + 1);
    await stage.program.app.engine.settled();

    const berta = await stage.asked();
    await berta.say('5');
    await reads(berta, /recommend/);
    const pauseMs = platform.unsaidPauseMs ?? ASKED_MS;
    await stage.later(pauseMs / 2);
    expect(platform.attempts(anna)).toBe(before + 1);
    await stage.later(pauseMs / 2);
    await reads(anna, /recommend/);
    expect(platform.attempts(anna)).toBe(before + 2);
  },
};

export default clause;
