import { DAY_MS } from '../../../src/base/instant.ts';
import type { NewTask } from '../../../src/team/ports.ts';
import { MONDAY_NOON } from './team-parts.ts';

/** What stands in a message to Claire that somebody else is to forward. */
export const READY_TEXT = 'Dear Claire,\n\nhow did HP-26-1041 arrive? https://x.example/i/abc\n';

/** A task of Wang Min, due on Tuesday at noon. */
export function newTask(id: string, changes: Partial<NewTask> = {}): NewTask {
  return {
    id,
    kind: 'forward',
    owner: 'Wang Min',
    contactId: 'northgate-claire',
    facts: { contact: 'Claire Whitmore', account: 'Northgate', shipment: 'HP-26-1041' },
    text: READY_TEXT,
    due: MONDAY_NOON + DAY_MS,
    from: { plan: 'plan 1' },
    at: MONDAY_NOON,
    ...changes,
  };
}
