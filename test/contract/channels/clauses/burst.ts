import { expect } from 'vitest';
import type { Clause } from '../clause.ts';
import { reads } from '../stage.ts';

/** Longer than any machine takes to deliver three messages: it is over when the clock leaps. */
const QUIET_MS = 15_000;
const PIECES = ['Two cartons from pallet 7', 'were crushed', 'on 12 October'];

const clause: Clause = {
  name: 'burst',
  sentence: 'takes short messages that follow each other as one answer',
  stage: 'alone',
  holds: async (stage) => {
    await stage.end();
    await stage.begin({ burstQuietMs: QUIET_MS });
    const anna = await stage.asked();
    await anna.choose('3');
    await reads(anna, /main reason/);
    await stage.rest(anna);
    const seen = anna.saw().length;
    for (const piece of PIECES) await anna.say(piece);
    await stage.program.app.engine.settled();
    expect(anna.saw().length).toBe(seen);

    await stage.later(QUIET_MS + 1);
    await reads(anna, /You said "Two cartons from pallet 7/);
    await stage.rest(anna);
    expect(anna.saw().length).toBe(seen + 1);
    const [chain] = (await stage.responseOf(anna)).chains;
    expect(chain?.links.map(({ answer }) => answer)).toEqual([PIECES.join('\n')]);
  },
};

export default clause;
