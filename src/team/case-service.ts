import { faultOf } from '../base/fault-of.ts';
import { type Instant, MINUTE_MS, SECOND_MS } from '../base/instant.ts';
import { Recent } from '../base/recent.ts';
import type { Log } from '../core/contract/channel.ts';
import { addFacts } from './cases/add-facts.ts';
import type { Case } from './cases/case.ts';
import { type Concern, openCase } from './cases/open-case.ts';
import { catchUp } from './cases/operations/catch-up.ts';
import type { Operation, OperationContext } from './cases/operations/operation-context.ts';
import { isRefusal, type Refusal } from './cases/operations/refusal.ts';
import type { CaseStore, Deliver } from './ports.ts';
import type { TeamSettings } from './team-settings.ts';

export interface CaseServiceParts {
  readonly store: CaseStore;
  readonly settings: TeamSettings;
  readonly deliver: Deliver;
  /** Without a team channel only the buyer's conversation is told; true unless said otherwise. */
  readonly hasTeam?: boolean;
  readonly now: () => Instant;
  readonly log: Log;
}

/** Where functions find a case. */
export interface CaseReading {
  readonly store: CaseStore;
}

/** Where functions find a case and change it. */
export interface CaseWork extends CaseReading {
  readonly cases: CaseService;
}

/** What becomes of a case, e.g. `(before, settings) => claim(before, context, settings)`. */
export type CaseChange = (before: Case, settings: TeamSettings) => Case | Refusal;

/** Swaps lost to others in a row before we give up; each loss means that somebody else got on. */
const RACES_LIMIT = 200;
/** Longer than deliveries take, so that only those of a dead process are made by another. */
export const DELIVERY_LEASE_MS = 30 * SECOND_MS;
/** What could not be delivered is tried again after this. */
export const DELIVERY_PAUSE_MS = MINUTE_MS;
/** So many cases are looked at in one sweep. */
const SWEEP_LIMIT = 100;
/** So many cases are kept at hand: a talk that has one says more about it within minutes. */
const RECENT_LIMIT = 500;

/**
 * Changes cases and brings out what follows from it. The change and what is to be delivered are
 * one swap; a delivery whose end was not noted is made again under the same id.
 */
export class CaseService {
  readonly #parts: CaseServiceParts;
  /** By concern. A copy may be stale: the swap's version check finds that out. */
  readonly #recent = new Recent<string, Case>(RECENT_LIMIT);

  constructor(parts: CaseServiceParts) {
    this.#parts = parts;
  }

  /**
   * Changes a case. A process that loses a race applies its change to the newest case. Rejects with
   * the store's error when the change is not known to be durable: doing it again under the same
   * operation is harmless. A delivery that fails now does not undo the change.
   */
  async change(number: number, change: CaseChange): Promise<Case | Refusal> {
    const { store, settings } = this.#parts;
    const load = () => store.load(number);
    return await this.#swapUntilWon(await load(), load, (before) =>
      before === undefined ? { refused: 'unknown' } : change(before, settings),
    );
  }

  /** Does to a case now what somebody asks for under an operation's id; else as `change`. */
  async perform<Details extends object>(
    number: number,
    operation: Operation<Details>,
    asked: Omit<OperationContext, 'now'> & Details,
  ): Promise<Case | Refusal> {
    const context = { ...asked, now: this.#parts.now() };
    return await this.change(number, (before, settings) => operation(before, context, settings));
  }

  /** The case that stands for a concern, perhaps as it was a moment ago. Rejects with the store's errors. */
  async ofConcern(id: string): Promise<Case | undefined> {
    return this.#recent.get(id) ?? (await this.#parts.store.byId(id));
  }

  /**
   * Opens the case of a concern, or adds to it what is new. `known` is that case as it was read a
   * moment ago, undefined where there was none.
   */
  async openOrUpdate(concern: Concern, known: Case | undefined): Promise<Case | Refusal> {
    const { store, settings, now } = this.#parts;
    const load = () => store.byId(concern.id);
    return await this.#swapUntilWon(known, load, async (before) =>
      before === undefined
        ? openCase(concern, await store.nextNumber(), now(), settings)
        : addFacts(before, concern, now(), settings),
    );
  }

  /**
   * Lets clocks that are due speak, and delivers what others left behind. Resolves with how many
   * cases were looked at; a case that makes trouble is logged and does not stop the others.
   */
  async sweep(): Promise<number> {
    const { store, now } = this.#parts;
    const due = await store.due(now(), SWEEP_LIMIT);
    for (const number of due) await this.#catchUp(number);
    return due.length;
  }

  async #catchUp(number: number): Promise<void> {
    const { settings, now, log } = this.#parts;
    try {
      await this.change(number, (before) => {
        const ticked = catchUp(before, now(), settings);
        const abandoned = before.deliverFrom !== undefined && before.deliverFrom <= now();
        // A new value is swapped in, and with it the lease on what is still to be delivered.
        return abandoned ? { ...ticked } : ticked;
      });
    } catch (error) {
      log.warn({ case: number, fault: faultOf(error) }, 'a case could not be processed');
    }
  }

  /** Does it to the case as it is known, and after each lost race as it is loaded then. */
  async #swapUntilWon(
    known: Case | undefined,
    load: () => Promise<Case | undefined>,
    operation: (before: Case | undefined) => Case | Refusal | Promise<Case | Refusal>,
  ): Promise<Case | Refusal> {
    let before = known;
    for (let race = 0; race < RACES_LIMIT; race += 1) {
      const after = this.#dropUnheard(await operation(before));
      if (isRefusal(after) || after === before) return after;
      const until = this.#parts.now() + DELIVERY_LEASE_MS;
      const next = withLease(after, (before?.version ?? 0) + 1, until);
      if (await this.#swap(next, before)) return await this.#deliver(next);
      before = await load();
    }
    throw new Error(`Case ${before?.number} changed ${RACES_LIMIT} times under our hands`);
  }

  async #swap(next: Case, before: Case | undefined): Promise<boolean> {
    this.#recent.drop(next.id);
    const swapped = await this.#parts.store.swap(next, before);
    if (swapped) this.#recent.put(next.id, next);
    return swapped;
  }

  /** What nobody would hear is not kept to be delivered. */
  #dropUnheard(after: Case | Refusal): Case | Refusal {
    if (this.#parts.hasTeam !== false || isRefusal(after)) return after;
    const outgoing = after.outgoing.filter(({ kind }) => kind === 'conversation');
    return outgoing.length === after.outgoing.length ? after : { ...after, outgoing };
  }

  /** Delivers in order, as far as that goes now, and notes what was. */
  async #deliver(from: Case): Promise<Case> {
    const { deliver, log } = this.#parts;
    const done = new Set<string>();
    try {
      for (const outgoing of from.outgoing) {
        await deliver(outgoing, from);
        done.add(outgoing.id);
      }
    } catch (error) {
      const facts = { case: from.number, fault: faultOf(error) };
      log.warn(facts, 'a message about a case could not be delivered; trying again');
    }
    return await this.#noteDelivered(from, done);
  }

  async #noteDelivered(from: Case, done: ReadonlySet<string>): Promise<Case> {
    const { store, log, now } = this.#parts;
    if (from.outgoing.length === 0) return from;
    try {
      for (let race = 0, newest = from; race < RACES_LIMIT; race += 1) {
        const outgoing = newest.outgoing.filter(({ id }) => !done.has(id));
        const noted = { ...newest, outgoing };
        const next = withLease(noted, newest.version + 1, now() + DELIVERY_PAUSE_MS);
        if (await this.#swap(next, newest)) return next;
        newest = (await store.load(from.number)) ?? newest;
      }
    } catch (error) {
      log.warn({ case: from.number, fault: faultOf(error) }, 'a delivery could not be recorded');
    }
    return from;
  }
}

/** The next version; while there is something to deliver, nobody else does it before `until`. */
function withLease(after: Case, version: number, until: Instant): Case {
  const { deliverFrom: _, ...rest } = after;
  return { ...rest, version, ...(rest.outgoing.length > 0 && { deliverFrom: until }) };
}
