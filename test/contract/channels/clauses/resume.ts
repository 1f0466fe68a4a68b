import { expect } from 'vitest';
import type { Clause } from '../clause.ts';
import { reads } from '../stage.ts';

const clause: Clause = {
  name: 'resume',
  sentence: 'goes on at the same question after the program was restarted',
  stage: 'alone',
  holds: async (stage) => {
    const anna = await stage.asked();
    await stage.end();
    await stage.begin();
    await anna.say('5');
    await reads(anna, /recommend/);
    const { answers } = await stage.responseOf(anna);
    expect(answers.map(({ value }) => value)).toEqual([5]);
  },
};

export default clause;
