import { OPEN_STATES } from '../cases/case-state.ts';
import { freeFromLeaver } from '../cases/operations/claim-case.ts';
import { eventId } from '../event-id.ts';
import { identitiesOf } from '../people.ts';
import type { CaseCall } from './team-command.ts';

const PAGE = 50;

/** Takes one case from somebody who has no rights any more. Rejects with the store's errors. */
export async function freeCase(number: number, from: string, call: CaseCall): Promise<void> {
  const operation = eventId(`${call.operation}/freed`);
  await call.cases.perform(number, freeFromLeaver, { operation, by: call.by.id, from });
}

/** Takes every open case from somebody; resolves with their numbers. Rejects with the store's errors. */
export async function freeCases(from: string, call: CaseCall): Promise<readonly number[]> {
  const numbers: number[] = [];
  for (;;) {
    const mine = identitiesOf(call.settings, from);
    const filter = { mine, states: OPEN_STATES, limit: PAGE };
    const { cases } = await call.store.list(filter);
    // A freed case is nobody's, so each round finds others, and one that is not freed ends them.
    const next = cases.map(({ number }) => number).filter((number) => !numbers.includes(number));
    if (next.length === 0) return numbers;
    for (const number of next) await freeCase(number, from, call);
    numbers.push(...next);
  }
}
