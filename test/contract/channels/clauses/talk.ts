import { expect } from 'vitest';
import type { Clause } from '../clause.ts';
import { reads } from '../stage.ts';

const clause: Clause = {
  name: 'talk',
  sentence: 'leads from an invitation through a survey, one request for each message',
  stage: 'shared',
  holds: async (stage) => {
    const anna = await stage.asked();
    await anna.choose('3');
    await reads(anna, /main reason/);
    await anna.say('Two cartons from pallet 7 were crushed on 12 October');
    await reads(anna, /You said "Two cartons from pallet 7 were crushed on 12 October"/);
    await anna.choose("I don't know");
    await reads(anna, /recommend/);
    await anna.say('9');
    await reads(anna, /anything else/);
    await anna.say('no');
    await reads(anna, /Thank you/);
    await stage.rest(anna);
    expect(stage.platform.attempts(anna)).toBe(anna.saw().length);
    const response = await stage.responseOf(anna);
    expect(response).toMatchObject({ end: 'complete', locale: 'en' });
    expect(response.answers.map(({ value }) => value)).toEqual([3, 9, undefined]);
    expect(response.chains).toMatchObject([{ dimension: 'overall', end: 'unknown' }]);
  },
};

export default clause;
