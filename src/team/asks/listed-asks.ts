import { z } from 'zod';
import type { ConversationId } from '../../core/contract/ids.ts';
import type { AskReference, TeamMemory } from '../ports.ts';

const Lines = z.array(
  z.object({ plan: z.string(), contact: z.string(), shipment: z.string() }).readonly(),
);

/** Keeps what the numbers of a list stand for, in the channel where it was shown; the last list counts. */
export async function keepLines(
  memory: Pick<TeamMemory, 'write'>,
  channel: ConversationId,
  lines: readonly AskReference[],
): Promise<void> {
  await memory.write(keyOf(channel), JSON.stringify(lines));
}

/** The lines of the last list in a channel, from number 1; undefined where there was none. */
export async function keptLines(
  memory: Pick<TeamMemory, 'read'>,
  channel: ConversationId,
): Promise<readonly AskReference[] | undefined> {
  const kept = await memory.read(keyOf(channel));
  return kept === undefined ? undefined : Lines.safeParse(JSON.parse(kept)).data;
}

function keyOf(channel: ConversationId): string {
  return `asks:${channel}`;
}
