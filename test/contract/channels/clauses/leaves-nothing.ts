import { expect } from 'vitest';
import { until } from '../../../emulators/parts/until-true.ts';
import type { Clause } from '../clause.ts';

const ROUNDS = 3;

const clause: Clause = {
  name: 'leaves-nothing',
  sentence: 'leaves no timer, socket or listener behind, however often it starts and stops',
  stage: 'alone',
  holds: async (stage) => {
    await stage.arrived();
    await stage.end();
    const before = held();
    for (let round = 0; round < ROUNDS; round += 1) {
      await stage.begin();
      await stage.arrived();
      await stage.end();
    }
    // What is closed is gone only a moment later; what is not closed stays. `expect.poll` would
    // count the timer of its own time-out.
    const left = () => more(held(), before);
    await until(() => left().length === 0).catch(() => {});
    expect(left()).toEqual([]);
    await stage.begin();
  },
};

type Held = ReadonlyMap<string, number>;

/** Everything that would keep the process alive or be called, by its kind. */
function held(): Held {
  const listeners = process
    .eventNames()
    .flatMap((name) => Array(process.listenerCount(name)).fill(`listener of ${String(name)}`));
  const counts = new Map<string, number>();
  for (const kind of [...process.getActiveResourcesInfo(), ...listeners]) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function more(now: Held, before: Held): readonly string[] {
  return [...now].flatMap(([kind, count]) => {
    const added = count - (before.get(kind) ?? 0);
    return added > 0 ? [`${added} × ${kind}`] : [];
  });
}

export default clause;
