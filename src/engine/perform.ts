import { faultOf } from '../base/fault-of.ts';
import type { Instant } from '../base/instant.ts';
import type { ChannelAdapter, Log } from '../core/contract/channel.ts';
import { type ChannelName, channelOf } from '../core/contract/ids.ts';
import { SendError } from '../core/contract/sending/send-error.ts';
import type { Claimed } from '../core/outbox/claim.ts';
import type { Job, Outcome } from '../core/outbox/outbox.ts';
import type { ChannelHealth } from './channel-health.ts';
import { deliver, findArrived, keepPlace } from './deliver.ts';
import type { CardBook, KeptFiles, LookUp } from './ports.ts';

export interface Performers {
  readonly adapters: ReadonlyMap<ChannelName, ChannelAdapter>;
  readonly lookUp: LookUp;
  readonly cards: CardBook;
  /** Records how every attempt to send ended. */
  readonly health?: ChannelHealth;
  readonly files: KeptFiles;
  readonly makeFile?: NonNullable<ChannelAdapter['download']>;
  readonly now: () => Instant;
  readonly log: Log;
}

const LOOK_UP_RETRY_MS = 1_000;

/** Does one claimed job, once, and says what became of it. Never rejects. */
export async function perform(claimed: Claimed, performers: Performers): Promise<Outcome> {
  const { job } = claimed.entry;
  switch (job.kind) {
    case 'send': {
      const outcome = await send(claimed, job, performers);
      const { conversation, to } = job.message;
      performers.health?.noted(channelOf(to), conversation, outcome, performers.now());
      // The trial for all others, while a messenger is away, uses up no attempt of its message.
      const isAway = performers.health?.isAway(channelOf(to)) ?? false;
      return outcome.kind === 'retry' && isAway ? { ...outcome, unasked: true } : outcome;
    }
    case 'look-up':
      return await find(claimed, job, performers);
    default:
      return unknown(claimed, performers);
  }
}

async function send(
  { entry, inDoubt }: Claimed,
  { message }: Extract<Job, { kind: 'send' }>,
  performers: Performers,
): Promise<Outcome> {
  const { adapters, log } = performers;
  const adapter = adapters.get(channelOf(message.to));
  if (adapter === undefined) {
    log.error({ job: entry.id }, 'no such channel is configured; gave up on the message');
    return { kind: 'failed' };
  }
  try {
    const arrived = inDoubt ? await findArrived(adapter, message, performers) : undefined;
    const receipt = arrived ?? (await deliver(adapter, message, performers));
    await keepPlace(adapter, message, receipt, performers);
    return receipt.messageId === undefined
      ? { kind: 'sent' }
      : { kind: 'sent', messageId: receipt.messageId };
  } catch (error) {
    const outcome = outcomeOf(error);
    log.warn(
      { job: entry.id, tries: entry.tries, outcome: outcome.kind, fault: faultOf(error) },
      'sending failed',
    );
    return outcome;
  }
}

/** What a failed attempt means for the entry. An unexpected error leaves it open whether it arrived. */
export function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof SendError)) return { kind: 'in-doubt' };
  if (error.movedTo !== undefined) return { kind: 'moved', to: error.movedTo };
  if (error.gone) return { kind: 'gone' };
  if (error.rationed) return { kind: 'rationed' };
  if (error.retryAfterMs === 'never') return { kind: 'failed' };
  if (!error.refused) return { kind: 'in-doubt' };
  return { kind: 'retry', afterMs: error.retryAfterMs, unasked: error.unasked };
}

/** A job of a newer version, after going back to an older one: it must not hold up the others. */
function unknown({ entry }: Claimed, { log }: Performers): Outcome {
  const { kind } = entry.job as { readonly kind?: unknown };
  log.error({ job: entry.id, kind }, 'a job of an unknown kind is put into quarantine');
  return { kind: 'unknown' };
}

async function find(
  { entry, conversation }: Claimed,
  { reference }: Extract<Job, { kind: 'look-up' }>,
  { lookUp, now, log }: Performers,
): Promise<Outcome> {
  const from = { conversation: conversation.id, identity: conversation.speaker.identity };
  try {
    return { kind: 'found', result: await lookUp(reference, from, now()) };
  } catch (cause) {
    log.warn({ job: entry.id, fault: faultOf(cause) }, 'a look-up failed');
    return { kind: 'retry', afterMs: LOOK_UP_RETRY_MS };
  }
}
