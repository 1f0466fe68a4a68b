import { expect } from 'vitest';
import type { Clause } from '../clause.ts';
import type { Buyer } from '../platform.ts';
import { reads, type Stage } from '../stage.ts';

const clause: Clause = {
  name: 'repeat',
  sentence: 'does once what is delivered five times',
  stage: 'shared',
  holds: async (stage) => {
    const anna = await stage.arrived();
    await fiveTimes(stage, anna);
    await anna.choose('Yes, begin');
    await reads(anna, /how satisfied/);
    await fiveTimes(stage, anna);
    await anna.say('5');
    await reads(anna, /recommend/);
    await fiveTimes(stage, anna);

    const { answers } = await stage.responseOf(anna);
    expect(answers).toMatchObject([{ value: 5 }]);
    expect(answers[0]?.history).toBeUndefined();
    const lines = await stage.program.app.transcript(anna.conversation);
    expect(lines.filter(({ author }) => author === 'buyer')).toHaveLength(2);
  },
};

/** Four times more, all at once: taken each time, and nothing comes of it. */
async function fiveTimes(stage: Stage, buyer: Buyer): Promise<void> {
  const { platform } = stage;
  const before = { seen: buyer.saw().length, ...platform.deliveries() };
  await Promise.all([buyer.repeat(), buyer.repeat(), buyer.repeat(), buyer.repeat()]);
  await stage.rest(buyer);
  expect(buyer.saw()).toHaveLength(before.seen);
  expect(platform.deliveries()).toEqual({ taken: before.taken + 4, refused: before.refused });
}

export default clause;
