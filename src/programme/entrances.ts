import { faultOf } from '../base/fault-of.ts';
import { inTime, Late } from '../base/in-time.ts';
import { SECOND_MS } from '../base/instant.ts';
import type { ChannelAdapter, DeepLink, Log } from '../core/contract/channel.ts';
import type { ChannelName } from '../core/contract/ids.ts';
import { shownCode } from '../core/contract/invitation-code.ts';

/** How one invitation leads into one channel. */
export interface ChannelEntrance extends DeepLink {
  readonly channel: ChannelName;
}

/** A page does not wait longer for a platform that is silent; the other channels are offered. */
const PATIENCE_MS = 4 * SECOND_MS;

/**
 * The ways into every channel that knows one, in the order of the adapters. Where words are to be
 * sent, they are the invitation's code (`7K3M-9QXD`); one that has none yet sends its token. Never rejects.
 */
export async function entrancesOf(
  adapters: Iterable<Pick<ChannelAdapter, 'name' | 'deepLink'>>,
  { token, code }: { readonly token: string; readonly code?: string | undefined },
  log: Log,
): Promise<readonly ChannelEntrance[]> {
  const asked = [...adapters].map(async (adapter) => {
    const found = await answered(() => adapter.deepLink?.(token), adapter.name, log);
    if (found === undefined) return [];
    const typed = found.code !== undefined && code !== undefined && { code: shownCode(code) };
    return [{ channel: adapter.name, ...found, ...typed }];
  });
  return (await Promise.all(asked)).flat();
}

/** Nothing where the channel takes too long or cannot say. */
async function answered(
  ask: () => Promise<DeepLink | undefined> | undefined,
  channel: ChannelName,
  log: Log,
): Promise<DeepLink | undefined> {
  try {
    return await inTime(Promise.resolve(ask()), PATIENCE_MS);
  } catch (error) {
    if (error instanceof Late) return undefined;
    const fault = faultOf(error);
    log.warn({ channel, fault }, 'a channel could not give its entrance');
    return undefined;
  }
}
