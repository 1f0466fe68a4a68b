import { SECOND_MS } from '../../src/base/instant.ts';
import type { AdapterContext } from '../../src/core/contract/channel.ts';
import type { ConversationId } from '../../src/core/contract/ids.ts';
import { chatLine, sentLine } from './chat-line.ts';
import type { Listener } from './listener.ts';
import { type Outage, StoreAway } from './outage.ts';
import type { ChatLine } from './wire.ts';

/** How often a stream does what nobody told it to do. */
export interface Pace {
  /** How often one question for all open pages finds what other processes did in their talks. */
  readonly watchMs: number;
  /** A page looks by itself, too, should it have been told nothing. */
  readonly pollMs: number;
  /** After a nudge: what was accepted or sent may show in the transcript a moment later. */
  readonly settleMs: number;
  /** Proxies close what is silent. */
  readonly heartbeatMs: number;
  /** What a browser waits before it comes back. */
  readonly retryMs: number;
}

export const PACE: Pace = {
  watchMs: SECOND_MS,
  pollMs: 15 * SECOND_MS,
  settleMs: 300,
  heartbeatMs: 15 * SECOND_MS,
  retryMs: 2 * SECOND_MS,
};

/** A line gets its number before it shows, so a lower number may come this much later. */
const OVERLAP = 20;

export interface Following {
  readonly conversation: ConversationId;
  /** The highest sequence that the client has, -1 for none. */
  readonly after: number;
  readonly listener: Listener;
  readonly context: Pick<AdapterContext, 'transcript' | 'now'>;
  readonly pace: Pace;
  readonly outage: Outage;
}

/** `numbered` lines move the place at which the browser comes back; those not yet kept must not. */
function eventOf(line: ChatLine, numbered: boolean): string {
  return `${numbered ? `id: ${line.sequence}\n` : ''}data: ${JSON.stringify(line)}\n\n`;
}

/** Reads what is new and remembers what this stream has delivered. */
function reader(following: Following): () => Promise<string> {
  const { conversation, after, listener, context, outage } = following;
  const delivered = new Set<string>();
  let highest = after;
  return async () => {
    const sent = listener.take();
    const from = Math.max(-1, highest - OVERLAP);
    const lines = await outage.attempt(() => context.transcript(conversation, from));
    const fresh = lines.filter((line) => !delivered.has(line.id));
    for (const line of fresh) {
      delivered.add(line.id);
      highest = Math.max(highest, line.sequence);
    }
    const ahead = sent.filter((message) => !delivered.has(message.id));
    return [
      ...fresh.map((line) => eventOf(chatLine(line), true)),
      ...ahead.map((message) => eventOf(sentLine(message, context.now()), false)),
    ].join('');
  };
}

/**
 * The server-sent events of one page: the lines it lacks, `ready`, then every line as it is said.
 * Rejects with StoreAway before anything is sent. Ends when the page has left or the store has gone,
 * upon which the browser comes back.
 */
export async function follow(following: Following): Promise<AsyncGenerator<string>> {
  const read = reader(following);
  return untilAway(events(following, read, await read()));
}

async function* events(
  { listener, context, pace }: Following,
  read: () => Promise<string>,
  first: string,
): AsyncGenerator<string> {
  yield `retry: ${pace.retryMs}\n\n${first}event: ready\ndata: {}\n\n`;
  let spokeAt = context.now();
  let nudged = false;
  while (!listener.left) {
    nudged = await listener.nudged(nudged ? pace.settleMs : pace.pollMs);
    if (listener.left) return;
    const update = await read();
    const silent = context.now() - spokeAt >= pace.heartbeatMs;
    if (update === '' && !silent) continue;
    yield update === '' ? ': still here\n\n' : update;
    spokeAt = context.now();
  }
}

/** An answer that has begun can say nothing of the store any more: it ends in order. */
async function* untilAway(given: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    yield* given;
  } catch (error) {
    if (!(error instanceof StoreAway)) throw error;
  }
}
