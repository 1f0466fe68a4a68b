import { Recent } from '../../base/recent.ts';
import type { ConversationId } from '../../core/contract/ids.ts';
import type { Conversation } from '../../core/conversation/conversation.ts';
import { newConversation } from '../../core/conversation/conversation.ts';
import { takeTurns } from '../../core/conversation/take-turn.ts';
import { channelDue, claim, holdBack, holds } from '../../core/outbox/claim.ts';
import { giveUpHopeless } from '../../core/outbox/close-entry.ts';
import { givenUpSince } from '../../core/outbox/given-up-lines.ts';
import { claimKeep } from '../../core/outbox/keep-files.ts';
import { applyQuota } from '../../core/outbox/send-window.ts';
import { claimTeamEvents } from '../../core/outbox/team-events.ts';
import {
  type Change,
  combineChanges,
  type DeferredChange,
  DeferredChanges,
} from './deferred-changes.ts';
import { KeyedQueue } from './keyed-queue.ts';
import { Rounds } from './rounds.ts';
import { Staleness } from './staleness.ts';
import { stampOf } from './stamp.ts';
import { nothingClaimed, type Updated } from './updated.ts';
import type { UpdaterParts } from './updater-parts.ts';

interface Known {
  readonly known: Conversation;
  /** False for what was only read. */
  readonly isDurable: boolean;
}

/** Swaps lost to others in a row before we give up; each loss means that another process made progress. */
const RACES_LIMIT = 50;
/** How many conversations are kept at hand; about 5 kB each. */
const COPIES_LIMIT = 2_000;

/** Changes conversations: every change is a pure function, applied again to the newest version after a lost swap. */
export class Updater {
  readonly #parts: UpdaterParts;
  readonly #queue = new KeyedQueue<ConversationId>();
  /**
   * The conversations that this process swapped last, so that a talk under way is not loaded every turn.
   * A copy may be stale: the version check of the swap notices that, and then the copy is dropped.
   */
  readonly #copies = new Recent<ConversationId, Conversation>(COPIES_LIMIT);
  readonly #deferred = new DeferredChanges<Updated>();
  readonly #staleness = new Staleness();
  readonly #rounds = new Rounds();
  #swaps = 0;
  #isResting = false;

  constructor(parts: UpdaterParts) {
    this.#parts = parts;
  }

  /** Nothing more is claimed from now on. */
  rest(): void {
    this.#isResting = true;
  }

  /**
   * Applies a change, takes the turns that it makes possible and claims due jobs, in one swap. Rejects
   * with the store's error when it is not known to be durable. `looksFirst` is for changes from outside:
   * another process may have changed the conversation last.
   */
  update(id: ConversationId, change: Change, looksFirst = false): Promise<Updated> {
    this.#deferred.announce(id);
    return this.#queue.run(id, () => this.#withDeferred(id, change, looksFirst));
  }

  /**
   * The same for a change that nobody waits for: it shares the next swap of this conversation, or is made
   * alone after a pause. A claim made by a shared swap is not its own.
   */
  deferred(id: ConversationId, change: Change): Promise<Updated> {
    const isTaken = this.#deferred.isAnnounced(id);
    if (!isTaken && this.#isWaitedFor(id)) return this.update(id, change);
    return new Promise((resolve, reject) => {
      this.#deferred.add(id, { change, soon: true, resolve, reject });
      if (isTaken) return;
      this.#parts.debounce(() => {
        // Another swap may have included it, and a change that can be left out is not worth a swap.
        if (this.#deferred.isDueSoon(id)) this.#alone(id, this.#deferred.take(id));
      });
    });
  }

  /** The same for a change that can be left out: it shares the next swap, if there is one. */
  piggyback(id: ConversationId, change: Change): Promise<Updated> {
    return new Promise((resolve, reject) => {
      this.#deferred.add(id, { change, soon: false, resolve, reject });
    });
  }

  /** True where another change is under way here, or a message waits behind the one that is being sent. */
  #isWaitedFor(id: ConversationId): boolean {
    if (this.#queue.isBusy(id)) return true;
    if (this.#deferred.isDueSoon(id)) return true;
    const copy = this.#copies.get(id);
    return copy === undefined || copy.outbox.length > 1;
  }

  #alone(id: ConversationId, deferred: readonly DeferredChange<Updated>[]): void {
    this.update(id, combineChanges(deferred)).then(
      (updated) => {
        for (const { resolve } of deferred) resolve(updated);
      },
      (error: unknown) => {
        for (const { reject } of deferred) reject(error);
      },
    );
  }

  async #withDeferred(id: ConversationId, change: Change, looksFirst: boolean): Promise<Updated> {
    const deferred: DeferredChange<Updated>[] = [];
    const shared = (before: Conversation) => {
      deferred.push(...this.#deferred.take(id));
      return change(combineChanges(deferred)(before));
    };
    this.#deferred.announce(id);
    try {
      const updated = await this.#untilSwapped(id, shared, looksFirst);
      const { conversation } = updated;
      for (const { resolve } of deferred) resolve(nothingClaimed(conversation, updated.isDurable));
      return updated;
    } catch (error) {
      deferred.push(...this.#deferred.take(id));
      // The others must not fail through the change that they were joined with.
      if (deferred.length > 0) this.#alone(id, deferred);
      throw error;
    }
  }

  /** The newest state, whichever process made it. */
  read(id: ConversationId): Promise<Conversation | undefined> {
    return this.#parts.store.load(id);
  }

  /** Resolves once it is durable for every process: a repeated delivery may come before the first one is durable. */
  async confirm({ isDurable, conversation: { id, version } }: Updated): Promise<void> {
    if (!isDurable) await this.#parts.store.confirm(id, version);
  }

  /** Forgets a copy that is older than what the store has. */
  refresh(id: ConversationId, version: number): void {
    if (this.#copies.get(id)?.version !== version) this.#copies.drop(id);
  }

  async #untilSwapped(id: ConversationId, change: Change, looksFirst: boolean): Promise<Updated> {
    let lost: Updated | undefined;
    for (let race = 0; race < RACES_LIMIT; race += 1) {
      const found = await this.#atHand(id, looksFirst);
      const standing = this.#standing(lost, found.known);
      if (standing !== undefined) return standing;
      const made = await this.#rounds.run(() => this.#made(found, change));
      if (made.isDone) return made;
      lost = made;
    }
    throw new Error(`Conversation ${id} changed ${RACES_LIMIT} times under our hands`);
  }

  /** Makes the change; `isDone` is false where another swap was faster. */
  async #made(
    { known: before, isDurable }: Known,
    change: Change,
  ): Promise<Updated & { readonly isDone: boolean }> {
    const updated = this.#advanced(before, change);
    if (updated.conversation === before) return { ...updated, isDurable, isDone: true };
    const isDone = await this.#swap(updated.conversation, before);
    if (isDone) {
      for (const line of givenUpSince(before, updated.conversation)) this.#parts.onGivenUp?.(line);
    }
    return { ...updated, isDone };
  }

  /** The version that a change begins with: the copy, or the stored one where the copy is probably stale. */
  async #atHand(id: ConversationId, looksFirst: boolean): Promise<Known> {
    const { store } = this.#parts;
    const copy = this.#copies.get(id);
    if (copy === undefined) {
      return { known: (await store.load(id)) ?? newConversation(id), isDurable: false };
    }
    if (!looksFirst || !this.#staleness.isLikely) return { known: copy, isDurable: true };
    const newer = await store.newer(id, copy.version);
    this.#staleness.noted(newer !== undefined);
    return newer === undefined
      ? { known: copy, isDurable: true }
      : { known: newer, isDurable: false };
  }

  /**
   * A swap that seems lost may have been made and then followed by that of another process. Then its
   * claim still stands, and no other worker would do the claimed jobs.
   */
  #standing(lost: Updated | undefined, stored: Conversation): Updated | undefined {
    if (lost?.claimed === undefined) return undefined;
    const stands = holds(stored, lost.claimed.entry, this.#parts.worker);
    return stands ? { ...lost, conversation: stored } : undefined;
  }

  #advanced(before: Conversation, change: Change): Updated {
    const { world, worker, now } = this.#parts;
    const turned = takeTurns(giveUpHopeless(change(before), now()), world, now());
    const speakable = applyQuota(turned, now());
    if (this.#isResting) return this.#unclaimed(before, speakable);
    const ready = this.#holdBack(speakable);
    const claimed = claim(ready, worker, now());
    const teamEvents = claimTeamEvents(claimed?.conversation ?? ready, worker, now());
    const notified = teamEvents?.conversation ?? claimed?.conversation ?? ready;
    const keep = claimKeep(notified, worker, now());
    const after = keep?.conversation ?? notified;
    if (after === before) return nothingClaimed(before, false);
    const conversation = this.#nextVersion(before, after);
    return {
      conversation,
      claimed,
      toTell: teamEvents?.claimed,
      toKeep: keep?.claimed,
      isDurable: true,
    };
  }

  #unclaimed(before: Conversation, after: Conversation): Updated {
    if (after === before) return nothingClaimed(before, false);
    return nothingClaimed(this.#nextVersion(before, after), true);
  }

  #nextVersion({ version }: Conversation, after: Conversation): Conversation {
    this.#swaps += 1;
    return { ...after, version: version + 1, stamp: stampOf(this.#parts.worker, this.#swaps) };
  }

  /** Lets due messages wait where their messenger is away. */
  #holdBack(conversation: Conversation): Conversation {
    const { holdUntil, now } = this.#parts;
    const at = now();
    const channel = channelDue(conversation, at);
    const until = channel === undefined ? undefined : holdUntil?.(channel, conversation.id, at);
    return until === undefined ? conversation : holdBack(conversation, until, at);
  }

  async #swap(next: Conversation, before: Conversation): Promise<boolean> {
    const { store } = this.#parts;
    this.#copies.drop(next.id);
    const swapped = await store.swap(next, before).catch(async (error: unknown) => {
      // The answer was lost, but maybe not the write: our stamp shows it.
      const stored = await store.load(next.id).catch(() => undefined);
      if (stored?.stamp !== next.stamp) throw error;
      await store.confirm(next.id, next.version);
      return true;
    });
    if (swapped) this.#copies.put(next.id, next);
    this.#staleness.noted(!swapped);
    return swapped;
  }
}
