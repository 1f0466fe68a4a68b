import { collect } from '../../base/collect.ts';
import { groupBy } from '../../base/group-by.ts';
import { DAY_MS } from '../../base/instant.ts';
import type { ConversationId } from '../../core/contract/ids.ts';
import type { Response } from '../../core/contract/response.ts';
import type { StaffLine, StaffLineReader } from '../ports.ts';
import { coachedBefore } from '../statistics/coached-score.ts';

/** What was asked for longer ago was about another shipment. */
const ASKED_WITHIN_MS = 30 * DAY_MS;
/** Responses whose conversations are asked for at once. */
const BATCH = 200;

/**
 * The ids of the responses before which, within 30 days, staff asked for a score in the same
 * conversation. Rejects with the store's errors.
 */
export async function coachedResponses(
  responses: readonly Response[],
  reader: StaffLineReader,
): Promise<ReadonlySet<string>> {
  const coached = new Set<string>();
  for (let first = 0; first < responses.length; first += BATCH) {
    const batch = responses.slice(first, first + BATCH);
    const lines = await linesBefore(batch, reader);
    for (const { id, conversation, startedAt } of batch) {
      const said = lines.get(conversation) ?? [];
      const recent = said.filter(({ at }) => at >= startedAt - ASKED_WITHIN_MS);
      if (coachedBefore(recent, startedAt) !== undefined) coached.add(id);
    }
  }
  return coached;
}

async function linesBefore(
  batch: readonly Response[],
  reader: StaffLineReader,
): Promise<ReadonlyMap<ConversationId, readonly StaffLine[]>> {
  const starts = batch.map(({ startedAt }) => startedAt);
  const conversations = [...new Set(batch.map(({ conversation }) => conversation))];
  const from = Math.min(...starts) - ASKED_WITHIN_MS;
  const lines = reader.saidByStaff(conversations, from, Math.max(...starts) + 1);
  return groupBy(await collect(lines), ({ conversation }) => conversation);
}
