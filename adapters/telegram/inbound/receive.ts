import type { AdapterContext, Sink } from '../../../src/core/contract/channel.ts';
import type { InFlight } from '../../parts/in-flight.ts';
import { type PoisonWatch, poisonWatch } from './poison-watch.ts';
import { type ParsedUpdate, type ReadingContext, readUpdate } from './read-update.ts';
import { answer, type PressTools, settlePress } from './settle-press.ts';

/** One delivery of Telegram: what was sent, and how it would be kept for the operator. */
export interface Delivery {
  readonly update: unknown;
  readonly raw: string;
}

/**
 * Resolves once the update needs Telegram no longer: its event is durable, or it is in quarantine,
 * or it is nothing for us. Rejects where it must come again: with Overloaded or the store's error.
 */
export type Receive = (delivery: Delivery) => Promise<void>;

export interface ReceiveTools {
  readonly context: AdapterContext;
  readonly reading: ReadingContext;
  readonly press: PressTools;
  readonly inFlight: InFlight;
}

export function receiver(tools: ReceiveTools, sink: Sink): Receive {
  const poison = poisonWatch();
  let ignored = 0;

  return async (delivery) => {
    const reading = readUpdate(delivery.update, tools.reading);
    switch (reading.kind) {
      case 'event':
        return await take(tools, sink, poison, reading);
      case 'malformed':
        tools.context.log.warn({ why: reading.why }, 'Telegram sent something that cannot be read');
        return await tools.context.quarantine(delivery.raw, reading.why);
      case 'moved':
        return warnOfMove(tools, reading);
      case 'ignored':
        ignored += 1;
        tools.context.log.debug({ why: reading.why, ignored }, 'Telegram update ignored');
        if (reading.press) void tools.inFlight.add(answer(tools.press, reading.press, undefined));
    }
  };
}

async function take(
  tools: ReceiveTools,
  sink: Sink,
  poison: PoisonWatch,
  reading: ParsedUpdate & { readonly kind: 'event' },
): Promise<void> {
  const taken = sink(reading.event);
  if (reading.press) void tools.inFlight.add(settlePress(tools.press, reading.press, taken));
  try {
    await taken;
    poison.succeeded(reading.event.id);
  } catch (error) {
    if (!poison.failed(reading.event.id, error)) throw error;
    const { id, conversation } = reading.event;
    tools.context.log.error({ event: id, conversation }, 'An update fails again and again');
    // The event and not the update: so kept, an operator can bring it back.
    const event = JSON.stringify(reading.event);
    await tools.context.quarantine(event, 'could not be stored while others could');
  }
}

function warnOfMove(tools: ReceiveTools, moved: { readonly from: string; readonly to: string }) {
  const { from, to } = moved;
  tools.context.log.error({ from, to }, 'The team group has a new id: change TEAM_CHANNELS');
}
