import type { ChannelName } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { Outcome } from '../core/outbox.ts';

/** Since when nothing reaches a messenger, and how the last attempt ended. */
export interface Away {
  readonly since: Instant;
  readonly why: Outcome['kind'];
}

/** Attempts that one buyer's fault cannot explain. */
const OF_THE_MESSENGER: readonly Outcome['kind'][] = ['retry', 'in-doubt'];

/** What sending tells of each messenger: it is away from its first failed attempt until one arrives. */
export class ChannelHealth {
  readonly #away = new Map<ChannelName, Away>();

  noted(channel: ChannelName, { kind }: Outcome, now: Instant): void {
    if (!OF_THE_MESSENGER.includes(kind)) {
      this.#away.delete(channel);
      return;
    }
    const since = this.#away.get(channel)?.since ?? now;
    this.#away.set(channel, { since, why: kind });
  }

  /** Undefined where nothing is wrong, as far as anything was sent. */
  away(channel: ChannelName): Away | undefined {
    return this.#away.get(channel);
  }
}
