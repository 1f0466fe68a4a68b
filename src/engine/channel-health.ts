import { type Instant, SECOND_MS } from '../base/instant.ts';
import type { ChannelAdapter } from '../core/contract/channel.ts';
import type { ChannelName, ConversationId } from '../core/contract/ids.ts';
import { jittered, LEASE_MS, type Outcome } from '../core/outbox/outbox.ts';

/** Since when no message reaches a messenger, and how the last attempt ended. */
export interface Away {
  readonly since: Instant;
  readonly why: Outcome['kind'];
}

/** What is known of a messenger from its first failed attempt until one arrives. */
interface Trouble extends Away {
  /** Attempts in a row, of any conversation, that failed through the messenger. */
  readonly failures: number;
  /** How many probes have failed. */
  readonly probes: number;
  readonly nextProbeAt: Instant;
  readonly isProbing: boolean;
  /** It has answered a probe, so one message may be tried. */
  readonly answers: boolean;
  /** The conversations that wait. */
  readonly held: Set<ConversationId>;
  /** The conversation whose message is the trial for all others. */
  readonly trial?: { readonly conversation: ConversationId; readonly until: Instant };
}

/** Outcomes that no single buyer can cause. */
const OF_THE_MESSENGER: readonly Outcome['kind'][] = ['retry', 'in-doubt'];
/** After this many failures in a row the messenger counts as away; a single message may fail by itself. */
const FAILURES_LIMIT = 3;
const LONGEST_PROBE_PAUSE_MS = 15 * SECOND_MS;
/** A waiting message is looked at again after as long as the messenger has been away, within these bounds. */
const SHORTEST_HOLD_MS = 3 * SECOND_MS;
const LONGEST_HOLD_MS = 15 * SECOND_MS;
/** At most this many waiting messages are looked at each second, since each look writes once. */
const LOOKS_A_SECOND = 50;

/**
 * The health of each messenger, learnt from sending, for all of its conversations. After a few failures
 * it counts as away: it is probed, then one message is tried, and all others wait meanwhile.
 */
export class ChannelHealth {
  readonly #adapters: ReadonlyMap<ChannelName, ChannelAdapter>;
  readonly #trouble = new Map<ChannelName, Trouble>();
  readonly #givenUp = new Map<ChannelName, number>();

  constructor(adapters: ReadonlyMap<ChannelName, ChannelAdapter> = new Map()) {
    this.#adapters = adapters;
  }

  /** Records how an attempt to send ended. */
  noted(channel: ChannelName, conversation: ConversationId, outcome: Outcome, now: Instant): void {
    if (!OF_THE_MESSENGER.includes(outcome.kind)) {
      this.#trouble.delete(channel);
      return;
    }
    const before = this.#trouble.get(channel) ?? beginning(now);
    const failed = { ...before, why: outcome.kind, failures: before.failures + 1 };
    const isTrial = before.trial?.conversation === conversation;
    const next = isTrial ? unanswered(failed, channel, now) : failed;
    const askedMs = outcome.kind === 'retry' ? outcome.afterMs : 0;
    const nextProbeAt = Math.max(next.nextProbeAt, now + Math.min(askedMs, LONGEST_PROBE_PAUSE_MS));
    this.#trouble.set(channel, { ...next, nextProbeAt });
  }

  /** True after several failed attempts in a row, in any conversations. */
  isAway(channel: ChannelName): boolean {
    const trouble = this.#trouble.get(channel);
    return trouble !== undefined && isAway(trouble);
  }

  /** Undefined while no attempt has failed since the last success. */
  away(channel: ChannelName): Away | undefined {
    return this.#trouble.get(channel);
  }

  /** Until when a due message has to wait; undefined where it may be tried now. */
  holdUntil(channel: ChannelName, conversation: ConversationId, now: Instant): Instant | undefined {
    const trouble = this.#trouble.get(channel);
    if (trouble === undefined || !isAway(trouble)) return undefined;
    const { trial, answers, nextProbeAt } = trouble;
    const isFree = trial === undefined || now >= trial.until;
    const mayTry = this.#adapters.get(channel)?.isBack === undefined ? now >= nextProbeAt : answers;
    if (isFree && mayTry) {
      this.#trouble.set(channel, { ...trouble, trial: { conversation, until: now + LEASE_MS } });
      return undefined;
    }
    if (!isFree && trial.conversation === conversation) return undefined;
    trouble.held.add(conversation);
    return now + jittered(holdMs(trouble, now), conversation);
  }

  /** Probes the messengers that are away, where it is time; never rejects. */
  async probe(now: () => Instant): Promise<void> {
    const due = [...this.#trouble].filter(
      ([, trouble]) =>
        isAway(trouble) && !trouble.isProbing && !trouble.answers && trouble.nextProbeAt <= now(),
    );
    await Promise.all(due.map(([channel]) => this.#ask(channel, now)));
  }

  async #ask(channel: ChannelName, now: () => Instant): Promise<void> {
    const adapter = this.#adapters.get(channel);
    if (adapter?.isBack === undefined) return;
    this.#change(channel, (trouble) => ({ ...trouble, isProbing: true }));
    const answers = await adapter.isBack();
    this.#change(channel, (trouble) => {
      const asked = { ...trouble, isProbing: false };
      return answers ? { ...asked, answers } : unanswered(asked, channel, now());
    });
  }

  #change(channel: ChannelName, change: (trouble: Trouble) => Trouble): void {
    const trouble = this.#trouble.get(channel);
    if (trouble !== undefined) this.#trouble.set(channel, change(trouble));
  }

  /** Counts a message to this channel that was given up. */
  lost(channel: ChannelName): void {
    this.#givenUp.set(channel, this.givenUp(channel) + 1);
  }

  /** Messages given up since the program began. */
  givenUp(channel: ChannelName): number {
    return this.#givenUp.get(channel) ?? 0;
  }
}

function beginning(now: Instant): Trouble {
  return {
    since: now,
    why: 'retry',
    failures: 0,
    probes: 0,
    nextProbeAt: now + SECOND_MS,
    isProbing: false,
    answers: false,
    held: new Set(),
  };
}

function holdMs({ since, held }: Trouble, now: Instant): number {
  const usualMs = Math.min(LONGEST_HOLD_MS, Math.max(SHORTEST_HOLD_MS, now - since));
  return Math.max(usualMs, (held.size * SECOND_MS) / LOOKS_A_SECOND);
}

function isAway({ failures }: Trouble): boolean {
  return failures >= FAILURES_LIMIT;
}

/** After a failed probe the pause before the next one doubles, up to a limit. */
function unanswered(trouble: Trouble, channel: ChannelName, now: Instant): Trouble {
  const { trial: _, ...rest } = trouble;
  const probes = trouble.probes + 1;
  const pauseMs = Math.min(LONGEST_PROBE_PAUSE_MS, SECOND_MS * 2 ** Math.min(probes, 10));
  const nextProbeAt = now + jittered(pauseMs, `${channel}.${probes}`);
  return { ...rest, probes, nextProbeAt, answers: false };
}
