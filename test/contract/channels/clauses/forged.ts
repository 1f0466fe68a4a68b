import { expect } from 'vitest';
import type { Clause } from '../clause.ts';
import type { Stage } from '../stage.ts';

const MEGABYTE = 1_000_000;

const BODIES = {
  'an empty body': '',
  garbage: '\u0000\u0001not a delivery of anybody',
  'half an object': '{"update_id":1,"message":{"text":',
  'a document type': '<!DOCTYPE x [<!ENTITY a "aaaa">]><xml>&a;</xml>',
  'five megabytes': '{'.repeat(5 * MEGABYTE),
};

/** Nobody who cannot sign learns more than this, whatever the body was. */
const REFUSALS = [401, 403, 404, 413];

const clause: Clause = {
  name: 'forged',
  sentence: 'refuses what is not signed, whatever is in it, and keeps nothing of it',
  stage: 'alone',
  holds: async (stage) => {
    await stage.asked();
    const before = await keptOfPeople(stage);
    for (const [what, body] of Object.entries(BODIES)) {
      const status = await stage.platform.forged?.(body);
      expect(REFUSALS, `${what}: ${status}`).toContain(status);
    }
    await stage.program.app.engine.settled();
    expect(await keptOfPeople(stage)).toEqual(before);
  },
};

/** Without the adapters' own small facts, which a start may still be writing down. */
async function keptOfPeople(stage: Stage): Promise<readonly string[]> {
  await stage.program.app.engine.writeEverything();
  return (await stage.rows()).filter((row) => !row.startsWith('memory '));
}

export default clause;
