import { faultOf } from '../base/fault-of.ts';
import type { Instant } from '../base/instant.ts';
import { type Acknowledgement, Overloaded } from '../core/contract/channel.ts';
import type { InboundEvent } from '../core/contract/event.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import { forgetRows } from '../core/conversation/forget-rows.ts';
import { JOURNAL_REST_MS, restedEnough } from '../core/conversation/journal.ts';
import { staleNotice } from '../core/conversation/stale-notice.ts';
import type { Claimed } from '../core/outbox/claim.ts';
import type { KeepEntry } from '../core/outbox/keep-entry.ts';
import { settleKeep } from '../core/outbox/keep-files.ts';
import { pullBackTimes } from '../core/outbox/pull-back-times.ts';
import { settle } from '../core/outbox/settle.ts';
import { type ClaimedEvents, settleTeamEvents } from '../core/outbox/team-events.ts';
import { requestUnshownCards } from '../core/outbox/unshown-cards.ts';
import { wakeAt } from '../core/outbox/wake-at.ts';
import { BackgroundTasks } from './background-tasks.ts';
import { eachDue } from './each-due.ts';
import { isToLookAfter } from './is-to-look-after.ts';
import { Keeper, type Keepers } from './keep.ts';
import { allEnded, newestOf } from './newest-of.ts';
import { notifyTeam, type TeamNotifiers } from './notify-team.ts';
import { type Performers, perform } from './perform.ts';
import type { DueConversation, Ledger } from './ports.ts';
import { RowWriter } from './row-writer.ts';
import { COME_BACK_MS, takeIn } from './take-in.ts';
import type { Updated } from './updates/updated.ts';
import { Updater } from './updates/updater.ts';
import type { UpdaterParts } from './updates/updater-parts.ts';

export interface EngineParts extends UpdaterParts, Performers, TeamNotifiers, Keepers {
  readonly ledger: Ledger;
  /** Called with the time at which a conversation is due again, so that it need not wait for a sweep. */
  readonly expect?: (id: ConversationId, dueAt: Instant) => void;
}

/** How many events may be made durable at the same time; beyond it a platform is asked to deliver later. */
const RECEIVING_LIMIT = 1_000;
/** How many due conversations one sweep takes. */
const SWEEP_LIMIT = 200;

type Look = (id: ConversationId) => Promise<void>;

/** Takes events in, has turns taken, and does every job to its end. */
export class Engine {
  readonly #parts: EngineParts;
  readonly #updater: Updater;
  readonly #keeper: Keeper;
  readonly #tasks: BackgroundTasks;
  readonly #rows: RowWriter;
  #receiving = 0;

  constructor(parts: EngineParts) {
    this.#parts = parts;
    this.#updater = new Updater(parts);
    this.#rows = new RowWriter(parts, this.#updater);
    this.#keeper = new Keeper(parts);
    this.#tasks = new BackgroundTasks(parts.log);
  }

  /**
   * Resolves once the event is durable; its consequences follow by themselves.
   * Rejects with Overloaded, or with the store's error where the event may not be durable.
   */
  async receive(event: InboundEvent): Promise<Acknowledgement> {
    if (this.#receiving >= RECEIVING_LIMIT) throw new Overloaded(COME_BACK_MS);
    this.#receiving += 1;
    try {
      return await this.#received(event);
    } finally {
      this.#receiving -= 1;
    }
  }

  async #received(event: InboundEvent): Promise<Acknowledgement> {
    let notice: string | undefined;
    const take = (conversation: Conversation) => {
      notice = staleNotice(conversation, event, this.#parts.world, this.#parts.now());
      return takeIn(conversation, event, this.#parts);
    };
    const updated = await this.#updater.update(event.conversation, take, true);
    await this.#updater.confirm(updated);
    this.#expect(updated);
    this.#tasks.run(this.#seeThrough(updated));
    const closesChoices = event.content.kind === 'choice';
    return notice === undefined ? { closesChoices } : { closesChoices, notice };
  }

  /** Attends to conversations that are due: timers, retries, lost leases, unwritten rows. */
  async sweep(): Promise<number> {
    const { health, now } = this.#parts;
    if (health !== undefined) this.#tasks.run(health.probe(now));
    const until = now();
    const { store, worker } = this.#parts;
    const found = await store.due(until, SWEEP_LIMIT);
    const due = found.filter((each) => isToLookAfter(each, worker, until));
    await this.#lookAtAll(due, (id) => this.#lookAfter(id, until));
    return due.length;
  }

  /** Writes every row that is still in its conversation, e.g. before a report. */
  async writeEverything(): Promise<void> {
    await this.settled();
    await this.writeRows();
  }

  /** Writes the rows that are still in their conversations, without waiting for tasks under way. */
  async writeRows(): Promise<void> {
    const until = this.#parts.now() + JOURNAL_REST_MS;
    await this.#eachDue(until, (id) => this.#lookAfter(id, until));
  }

  /** Corrects times after the clock was set back: anything due by `until` on the old clock is due now. */
  async pullBack(until: Instant): Promise<void> {
    const change = (newest: Conversation) => pullBackTimes(newest, this.#parts.now(), until);
    await this.#eachDue(until, async (id) => {
      this.#tasks.run(this.#seeThrough(await this.#updater.update(id, change)));
    });
  }

  async #eachDue(until: Instant, look: Look): Promise<void> {
    await eachDue(this.#parts.store, until, SWEEP_LIMIT, (due) => this.#lookAtAll(due, look));
  }

  async #lookAtAll(due: readonly DueConversation[], look: Look): Promise<void> {
    await Promise.all(
      due.map(({ id, version }) => {
        this.#updater.refresh(id, version);
        return look(id).catch((error: unknown) => {
          this.#parts.log.error({ conversation: id, fault: faultOf(error) }, 'a sweep failed');
        });
      }),
    );
  }

  /** Begins what has come due in one conversation; `settled` waits for its end. */
  attend(id: ConversationId): void {
    this.#tasks.run(this.#lookAfter(id, this.#parts.now()));
  }

  #expect({ conversation }: Updated): void {
    const dueAt = wakeAt(conversation);
    if (dueAt !== undefined) this.#parts.expect?.(conversation.id, dueAt);
  }

  /** The newest state of a conversation, whichever process made it. */
  read(id: ConversationId): Promise<Conversation | undefined> {
    return this.#updater.read(id);
  }

  /** Resolves when no task is under way. */
  settled(): Promise<void> {
    return this.#tasks.settled();
  }

  /** From now on nothing more is sent, notified or fetched; the rest waits for the next start. */
  rest(): void {
    this.#updater.rest();
  }

  /** The same as `settled` for a stop: a task that takes longer is left with its lease, for the next start. */
  settledSoon(): Promise<void> {
    return this.#tasks.settledSoon();
  }

  async #lookAfter(id: ConversationId, until: Instant): Promise<void> {
    const updated = await this.#updater.update(id, (conversation) => conversation);
    const last = await this.#seeThrough(updated);
    this.#expect(last);
    const rested = restedEnough(last.conversation.journal, until);
    const written = await this.#rows.write(rested);
    if (written.length > 0) {
      // The same swap claims anything that comes due meanwhile.
      await this.#seeThrough(
        await this.#updater.update(id, (newest) => forgetRows(newest, written)),
      );
    }
  }

  /** Does the claimed jobs and those that follow, until none is left or all must wait. */
  async #seeThrough(updated: Updated): Promise<Updated> {
    const { claimed, toTell, toKeep, conversation } = updated;
    // Nobody waits for a download, neither a reply nor a sweep.
    if (toKeep !== undefined) this.#tasks.run(this.#kept(toKeep, conversation.id));
    if (claimed === undefined) this.#tasks.run(this.#rows.writeInPassing(conversation));
    if (claimed === undefined && toTell === undefined) return updated;
    const ends = await allEnded([
      ...(claimed ? [this.#done(claimed, conversation)] : []),
      ...(toTell ? [this.#notifyTeam(toTell, conversation)] : []),
    ]);
    return newestOf(updated, ends);
  }

  async #done(claimed: Claimed, conversation: Conversation): Promise<Updated> {
    const { worker, now } = this.#parts;
    const outcome = await perform(claimed, this.#parts);
    this.#tasks.run(this.#rows.writeInPassing(conversation));
    const book = (newest: Conversation) =>
      requestUnshownCards(settle(newest, claimed.entry, worker, outcome, now()), now());
    // Nobody waits for the booking of what was sent.
    const booked =
      outcome.kind === 'sent'
        ? await this.#updater.deferred(conversation.id, book)
        : await this.#updater.update(conversation.id, book);
    return await this.#seeThrough(booked);
  }

  async #notifyTeam(toTell: ClaimedEvents, { id }: Conversation): Promise<Updated> {
    const { worker, now } = this.#parts;
    const notified = await notifyTeam(id, toTell, this.#parts);
    const book = (newest: Conversation) =>
      requestUnshownCards(settleTeamEvents(newest, toTell, worker, notified, now()), now());
    return await this.#seeThrough(await this.#updater.deferred(id, book));
  }

  async #kept(toKeep: KeepEntry, id: ConversationId): Promise<Updated> {
    const outcome = await this.#keeper.keep(id, toKeep);
    const book = (newest: Conversation) => settleKeep(newest, toKeep, outcome, this.#parts.now());
    const booked = await this.#updater.update(id, book);
    this.#expect(booked);
    return await this.#seeThrough(booked);
  }
}
