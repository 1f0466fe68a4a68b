import type { ChannelAdapter, Entrance, Log } from '../core/channel.ts';
import { faultOf } from '../core/fault-of.ts';
import type { ChannelName } from '../core/ids.ts';
import { inTime, Late } from '../core/in-time.ts';
import { SECOND_MS } from '../core/instant.ts';

/** How one invitation leads into one channel. */
export interface ChannelEntrance extends Entrance {
  readonly channel: ChannelName;
}

/** A page does not wait longer for a platform that is silent; the other channels are offered. */
const PATIENCE_MS = 4 * SECOND_MS;

/** The ways into every channel that knows one, in the order of the adapters. Never rejects. */
export async function entrancesOf(
  adapters: Iterable<Pick<ChannelAdapter, 'name' | 'entrance'>>,
  token: string,
  log: Log,
): Promise<readonly ChannelEntrance[]> {
  const asked = [...adapters].map(async (adapter) => {
    const found = await answered(() => adapter.entrance?.(token), adapter.name, log);
    return found === undefined ? [] : [{ channel: adapter.name, ...found }];
  });
  return (await Promise.all(asked)).flat();
}

/** Nothing where the channel takes too long or cannot say. */
async function answered(
  ask: () => Promise<Entrance | undefined> | undefined,
  channel: ChannelName,
  log: Log,
): Promise<Entrance | undefined> {
  try {
    return await inTime(Promise.resolve(ask()), PATIENCE_MS);
  } catch (error) {
    if (error instanceof Late) return undefined;
    const fault = faultOf(error);
    log.warn({ channel, fault }, 'a channel could not say where it is entered');
    return undefined;
  }
}
