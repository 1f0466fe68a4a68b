import { DAY_MS } from '../../../src/base/instant.ts';
import { DayCalendar } from '../../../src/insight/scope/day-calendar.ts';
import type { TallyRequest } from '../../../src/insight/tally/tally-request.ts';
import { answer, chain, NOON, response } from '../../fixtures/insight/response.ts';
import { MIDNIGHT } from './rollup-world.ts';

/** Four days from MIDNIGHT on, unless told otherwise. */
export function asked(changes: Partial<TallyRequest> = {}): TallyRequest {
  return {
    from: MIDNIGHT,
    to: MIDNIGHT + 4 * DAY_MS,
    by: null,
    where: [],
    calendar: new DayCalendar('UTC'),
    ...changes,
  };
}

/** A response on a product, so many days after MIDNIGHT. */
export function bought(id: string, product: string, country: string, day = 0, value = 5) {
  return response(id, {
    startedAt: NOON + day * DAY_MS,
    subject: {
      verified: true,
      account: { id: `a-${country}`, name: `Buyer ${country}`, class: 'A', country },
      shipment: { reference: id, product },
    },
    answers: [answer('overall', { kind: 'satisfaction', value })],
    chains: [chain('overall', ['The cartons were wet'])],
  });
}

/** The last one lies outside of what is asked for. */
export const FOUR = [
  bought('1', 'Steel pipes', 'DE'),
  bought('2', 'steel  PIPES', 'FR', 1, 2),
  bought('3', 'Copper', 'DE', 2),
  bought('4', 'Copper', 'DE', 9),
];
