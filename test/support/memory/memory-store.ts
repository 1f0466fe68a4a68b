import assert from 'node:assert/strict';
import { BSON } from 'mongodb';
import type { Instant } from '../../../src/base/instant.ts';
import type { ConversationId } from '../../../src/core/contract/ids.ts';
import type { Conversation } from '../../../src/core/conversation/conversation.ts';
import type { ConversationStore, DueConversation } from '../../../src/engine/ports.ts';
import { difference } from '../../../src/store/mongo/difference.ts';
import {
  type ConversationRecord,
  fromRecord,
  toRecord,
} from '../../../src/stores/conversation-record.ts';
import { applyDifference } from '../store/apply-difference.ts';

/** Sees every replacement that succeeds, with what it replaced. */
export type Watcher = (before: Conversation | undefined, next: Conversation) => void;

interface Stored {
  readonly bytes: Uint8Array;
  /** A copy for onlookers, which no part of the program ever holds. */
  readonly view: Conversation;
  readonly version: number;
  readonly wakeAt: Instant | undefined;
}

/** Conversations as BSON bytes, so that callers share no object with the store. */
export class MemoryStore implements ConversationStore {
  readonly #documents = new Map<ConversationId, Stored>();
  readonly #watch: Watcher;
  /** How many swaps have succeeded. */
  swapped = 0;

  constructor(watch: Watcher = () => {}) {
    this.#watch = watch;
  }

  async load(id: ConversationId): Promise<Conversation | undefined> {
    const stored = this.#documents.get(id);
    return stored === undefined ? undefined : conversationIn(stored.bytes);
  }

  async newer(id: ConversationId, version: number): Promise<Conversation | undefined> {
    return (this.#documents.get(id)?.version ?? 0) > version ? await this.load(id) : undefined;
  }

  async swap(next: Conversation, before?: Conversation): Promise<boolean> {
    const stored = this.#documents.get(next.id);
    if ((stored?.version ?? 0) !== next.version - 1) return false;
    const document = toRecord(next);
    const bytes = BSON.serialize(document, { ignoreUndefined: true });
    const view = conversationIn(bytes);
    if (stored && before) demandSame(stored.bytes, before, document);
    const { version, wakeAt } = document;
    this.#documents.set(next.id, { bytes, view, version, wakeAt });
    this.swapped += 1;
    this.#watch(stored?.view, view);
    return true;
  }

  async confirm(id: ConversationId, version: number): Promise<void> {
    const stored = this.#documents.get(id)?.version ?? 0;
    if (stored < version) throw new Error('What was read is not stored any more');
  }

  async versions(ids: readonly ConversationId[]): Promise<ReadonlyMap<ConversationId, number>> {
    const stored = ids.map((id) => [id, this.#documents.get(id)?.version] as const);
    return new Map(stored.flatMap(([id, version]) => (version ? [[id, version]] : [])));
  }

  async due(now: Instant, limit: number): Promise<readonly DueConversation[]> {
    return [...this.#documents]
      .flatMap(
        ([
          id,
          {
            version,
            wakeAt,
            view: { stamp },
          },
        ]) => (wakeAt === undefined ? [] : [{ id, version, stamp, dueAt: wakeAt }]),
      )
      .filter(({ dueAt }) => dueAt <= now)
      .sort((one, other) => one.dueAt - other.dueAt)
      .slice(0, limit);
  }

  /** What is stored, looked at from outside the play. */
  peek(id: ConversationId): Conversation | undefined {
    return this.#documents.get(id)?.view;
  }

  all(): readonly Conversation[] {
    return [...this.#documents.values()].map(({ view }) => view);
  }

  /** When the first of all conversations is due. */
  nextWake(): Instant | undefined {
    const moments = [...this.#documents.values()].flatMap(({ wakeAt }) => wakeAt ?? []);
    return moments.length === 0 ? undefined : Math.min(...moments);
  }

  bytesOf(id: ConversationId): number {
    return this.#documents.get(id)?.bytes.length ?? 0;
  }
}

/** What the real store writes, the difference only, must come to the whole document. */
function demandSame(bytes: Uint8Array, before: Conversation, next: ConversationRecord): void {
  const stored = BSON.deserialize(bytes);
  const whole = BSON.deserialize(BSON.serialize(next, { ignoreUndefined: true }));
  const made = applyDifference(stored, difference(toRecord(before), next));
  assert.deepStrictEqual(BSON.deserialize(BSON.serialize(made, { ignoreUndefined: true })), whole);
}

function conversationIn(bytes: Uint8Array): Conversation {
  return fromRecord(BSON.deserialize(bytes) as ConversationRecord);
}
