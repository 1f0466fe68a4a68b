import { expect } from 'vitest';
import type { Clause } from '../clause.ts';
import { reads } from '../stage.ts';

const clause: Clause = {
  name: 'echo',
  sentence: 'does not listen to itself',
  stage: 'shared',
  holds: async (stage) => {
    const anna = await stage.asked();
    const before = await stage.program.app.transcript(anna.conversation);
    const { taken } = stage.platform.deliveries();
    await stage.platform.echo?.(anna, '1');
    expect(stage.platform.deliveries().taken).toBe(taken + 1);
    await stage.rest(anna);
    expect(await stage.program.app.transcript(anna.conversation)).toEqual(before);
    await anna.say('5');
    await reads(anna, /recommend/);
  },
};

export default clause;
