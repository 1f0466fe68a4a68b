import { setTimeout as sleep } from 'node:timers/promises';
import { SocketModeReceiver } from '@slack/bolt';
import { z } from 'zod';
import { faultOf } from '../../../src/base/fault-of.ts';
import { SECOND_MS } from '../../../src/base/instant.ts';
import type { Log } from '../../../src/core/contract/channel.ts';
import { type RoundOutcome, repeat, TryAgain } from '../../parts/retry.ts';
import { callFault, isTokenRefused } from '../outbound/call-fault.ts';
import type { Deliver } from '../outbound/deliver.ts';
import { clientOptions } from '../outbound/web-client.ts';

const PAUSES = { firstMs: 500, limitMs: 30 * SECOND_MS };

/** A peer that does not answer our goodbye must not hold up the end. */
const GOODBYE_MS = 2_000;

type Client = SocketModeReceiver['client'];

export interface SocketTools {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly log: Log;
  readonly deliver: Deliver;
  readonly signal: AbortSignal;
  /** Told each time; the operator has to act. */
  readonly tokenRefused: () => void;
}

/**
 * Keeps one connection of Socket Mode until the signal aborts; never rejects. Only envelopes whose
 * event is durable are acknowledged, the others come again. Reconnecting is done here: the
 * client's own does it in a promise that nobody catches, which ends the process.
 */
export async function keepConnected(tools: SocketTools): Promise<void> {
  const client = clientFor(tools);
  listen(client, tools);
  await repeat(() => connect(client, tools), { ...PAUSES, signal: tools.signal });
}

function clientFor({ appToken, apiUrl, log }: SocketTools): Client {
  const options = clientOptions(apiUrl, log);
  const receiver = new SocketModeReceiver({
    appToken,
    logger: options.logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: options },
  });
  const { client } = receiver;
  // Bolt would acknowledge an event before it is stored.
  client.removeAllListeners('slack_event');
  guard(client, log);
  return client;
}

/** A message that the client cannot read makes it reject where nobody catches. */
function guard(client: Client, log: Log): void {
  const readers = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (...message: unknown[]) => {
    for (const reader of readers) {
      Promise.resolve(Reflect.apply(reader, client, message)).catch(() => {
        log.warn({}, 'Slack sent something over its socket that cannot be read');
      });
    }
  });
}

/** One connection until its end. Pauses begin anew after one that came about; a refused token ends them. */
async function connect(client: Client, tools: SocketTools): Promise<RoundOutcome> {
  const { signal, log } = tools;
  const ended = new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
  const leave = () => {
    client.disconnect().catch(() => undefined);
  };
  signal.addEventListener('abort', leave, { once: true });
  try {
    await client.start();
    // The client forgets a goodbye that was said while it was connecting.
    if (signal.aborted) leave();
    log.debug({}, 'Slack is connected by socket');
    await (signal.aborted ? Promise.race([ended, sleep(GOODBYE_MS)]) : untilOver(ended, signal));
    return new TryAgain();
  } catch (error) {
    return outcomeOf(error, tools);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

async function untilOver(ended: Promise<void>, signal: AbortSignal): Promise<void> {
  const goodbye = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => setTimeout(resolve, GOODBYE_MS).unref(), { once: true });
  });
  await Promise.race([ended, goodbye]);
}

function outcomeOf(error: unknown, { log, signal, tokenRefused }: SocketTools): RoundOutcome {
  if (signal.aborted) return 'over';
  const fault = callFault(error);
  if (isTokenRefused(fault)) {
    tokenRefused();
    return 'over';
  }
  log.warn({ fault }, 'Slack cannot be reached by socket; trying again');
  throw new TryAgain();
}

const Envelope = z.object({
  body: z.unknown().optional(),
  envelope_id: z.string().optional(),
  retry_num: z.number().optional(),
  retry_reason: z.string().optional(),
  ack: z.custom<() => Promise<void>>((ack) => typeof ack === 'function'),
});

function listen(client: Client, { deliver, log }: SocketTools): void {
  client.on('slack_event', (given: unknown) => {
    const envelope = Envelope.safeParse(given).data;
    // Greetings and the like belong to the client.
    if (envelope?.envelope_id === undefined) return;
    const { body, ack, retry_num, retry_reason } = envelope;
    const attempt = {
      body,
      raw: JSON.stringify(body) ?? '',
      retryNumber: retry_num || undefined,
      retryReason: retry_reason || undefined,
    };
    deliver(attempt)
      .then(() => ack())
      .catch((error: unknown) => {
        log.warn(
          { fault: faultOf(error) },
          'An event of Slack was not acknowledged and will come again',
        );
      });
  });
}
