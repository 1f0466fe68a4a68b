import type { AdapterContext, Sink } from '../../../src/core/contract/channel.ts';
import { asAlbum } from '../album.ts';
import { type ParsedDelivery, readDelivery } from './read-delivery.ts';

/**
 * Takes what one delivery says, `raw` being what would be kept for the operator. Resolves once
 * WeChat need not repeat it: durable, in quarantine, or nothing for us; rejects where it must.
 */
export type Receive = (value: unknown, raw: string) => Promise<void>;

export function receiver(context: AdapterContext, sink: Sink): Receive {
  const commands = context.commands.map(({ name }) => name);
  return async (value, raw) => {
    const reading = readDelivery(value, commands);
    if (reading.kind === 'malformed') return await putAside(context, reading, raw);
    if (reading.kind === 'ignored') {
      context.log.debug({ why: reading.why }, 'WeChat delivery ignored');
      return;
    }
    // One after another: a follow and the scan behind it must keep their order.
    for (const event of reading.events) await sink(asAlbum(event));
  };
}

async function putAside(
  { log, quarantine }: AdapterContext,
  { why }: ParsedDelivery & { readonly kind: 'malformed' },
  raw: string,
): Promise<void> {
  log.warn({ why }, 'WeChat sent something that cannot be read');
  await quarantine(raw, why);
}
