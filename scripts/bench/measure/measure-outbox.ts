import { performance } from 'node:perf_hooks';
import { type Instant, SECOND_MS } from '../../../src/base/instant.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import { type Conversation, newConversation } from '../../../src/core/conversation/conversation.ts';
import { say } from '../../../src/core/conversation/effects.ts';
import { claim } from '../../../src/core/outbox/claim.ts';
import { settle } from '../../../src/core/outbox/settle.ts';
import type { ConversationStore } from '../../../src/engine/ports.ts';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import { COLLECTIONS } from '../../../src/stores/collections.ts';
import { toRecord } from '../../../src/stores/conversation-record.ts';
import { conversationStore } from '../../../src/stores/conversation-store.ts';
import { quantile } from '../statistics.ts';
import { longOutbox } from './long-outbox.ts';

/** What a swap costs with so many entries waiting. */
export interface OutboxCost {
  readonly waiting: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU of this process a swap. */
  readonly cpuMs: number;
  /** The whole document as JSON text, as an engine that stores text writes it. */
  readonly documentBytes: number;
}

const WAITING = [1, 200];
const SWAPS = 400;
const WARM_UP = 50;
const WORKER = 'bench';
const BEGINNING: Instant = Date.UTC(2026, 0, 1);

/** In turns, so that what slows the machine for a while slows both. */
export async function measureOutbox(store: DocumentStore): Promise<readonly OutboxCost[]> {
  await store.prepare(COLLECTIONS);
  const talks = conversationStore(store);
  const lanes = await Promise.all(WAITING.map((waiting) => Lane.open(talks, waiting)));
  for (let swap = 0; swap < SWAPS; swap += 1) for (const lane of lanes) await lane.swap();
  return lanes.map((lane) => lane.cost());
}

/** A channel in which each swap books the head as sent, takes the next, and adds one behind. */
class Lane {
  readonly #store: ConversationStore;
  readonly #waiting: number;
  readonly #tookMs: number[] = [];
  #cpuMs = 0;
  #now = BEGINNING;
  #talk: Conversation;

  private constructor(store: ConversationStore, waiting: number) {
    const { id: _, ...full } = longOutbox(waiting, BEGINNING);
    this.#store = store;
    this.#waiting = waiting;
    this.#talk = { ...newConversation(conversationId('telegram', `-${waiting}`)), ...full };
  }

  static async open(store: ConversationStore, waiting: number): Promise<Lane> {
    const lane = new Lane(store, waiting);
    await lane.#store.swap(lane.#next(lane.#talk), undefined);
    lane.#talk = lane.#next(lane.#talk);
    return lane;
  }

  async swap(): Promise<void> {
    const before = this.#talk;
    const next = this.#next(this.#advanced(before));
    const cpuBefore = process.cpuUsage();
    const at = performance.now();
    if (!(await this.#store.swap(next, before))) throw new Error('Nobody else swaps here');
    this.#tookMs.push(performance.now() - at);
    const { user, system } = process.cpuUsage(cpuBefore);
    this.#cpuMs += (user + system) / 1_000;
    this.#talk = next;
  }

  cost(): OutboxCost {
    const tookMs = this.#tookMs.slice(WARM_UP);
    return {
      waiting: this.#waiting,
      p50Ms: quantile(tookMs, 0.5),
      p99Ms: quantile(tookMs, 0.99),
      cpuMs: this.#cpuMs / SWAPS,
      documentBytes: Buffer.byteLength(JSON.stringify(toRecord(this.#talk))),
    };
  }

  #advanced(before: Conversation): Conversation {
    this.#now += SECOND_MS;
    const claimed = claim(before, WORKER, this.#now);
    if (claimed === undefined) throw new Error('The head is always due');
    const { conversation, entry } = claimed;
    const sent = settle(conversation, entry, WORKER, { kind: 'sent' }, this.#now);
    const moment = { now: this.#now, defaultLocale: 'en', can: undefined } as const;
    const text = `case ${sent.sequence} has been waiting since this morning, and its buyer asks`;
    const place = { card: `case:${sent.sequence}` };
    return { ...say(sent, { text }, moment, place), journal: before.journal };
  }

  #next(changed: Conversation): Conversation {
    const version = changed.version + 1;
    return { ...changed, version, stamp: `${WORKER}:${version}` };
  }
}
