import { setImmediate as nextMacrotask } from 'node:timers/promises';
import type { Instant } from '../../../src/base/instant.ts';
import type { ConversationId } from '../../../src/core/contract/ids.ts';
import type { Conversation } from '../../../src/core/conversation/conversation.ts';
import type { ConversationStore, DueConversation } from '../../../src/engine/ports.ts';
import { MemoryStore, type Watcher } from '../memory/memory-store.ts';

let worlds = 0;

/**
 * A store on a real engine, with what it holds kept in memory as well, so that a test can look at it. The
 * engine decides who wins a swap; conversations of one world are nobody else's.
 */
export class MirroredStore extends MemoryStore {
  readonly #engine: ConversationStore;
  readonly #end = `~${++worlds}`;
  #underWay = 0;

  constructor(engine: ConversationStore, watch?: Watcher) {
    super(watch);
    this.#engine = engine;
  }

  /** Resolves once the engine has answered everything that it was asked. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < 2; ) {
      await nextMacrotask();
      quiet = this.#underWay === 0 ? quiet + 1 : 0;
    }
  }

  override async load(id: ConversationId): Promise<Conversation | undefined> {
    return this.#inner(await this.#asked(this.#engine.load(this.#outerId(id))));
  }

  override async newer(id: ConversationId, version: number): Promise<Conversation | undefined> {
    return this.#inner(await this.#asked(this.#engine.newer(this.#outerId(id), version)));
  }

  override async swap(next: Conversation, before?: Conversation): Promise<boolean> {
    const swapping = this.#engine.swap(this.#outer(next), before && this.#outer(before));
    if (!(await this.#asked(swapping))) return false;
    const isMade = await super.swap(next, before);
    if (!isMade) throw new Error('The engine has made a swap that nobody could make');
    return true;
  }

  override confirm(id: ConversationId, version: number): Promise<void> {
    return this.#asked(this.#engine.confirm(this.#outerId(id), version));
  }

  override async versions(ids: readonly ConversationId[]) {
    const found = await this.#asked(this.#engine.versions(ids.map((id) => this.#outerId(id))));
    return new Map([...found].map(([id, version]) => [this.#innerId(id), version]));
  }

  override async due(now: Instant, limit: number): Promise<readonly DueConversation[]> {
    const due = await this.#asked(this.#engine.due(now, limit));
    const own = due.filter(({ id }) => id.endsWith(this.#end));
    return own.map((each) => ({ ...each, id: this.#innerId(each.id) }));
  }

  async #asked<Answer>(answer: Promise<Answer>): Promise<Answer> {
    this.#underWay += 1;
    try {
      return await answer;
    } finally {
      this.#underWay -= 1;
    }
  }

  #outer(conversation: Conversation): Conversation {
    return { ...conversation, id: this.#outerId(conversation.id) };
  }

  #inner(conversation: Conversation | undefined): Conversation | undefined {
    return conversation && { ...conversation, id: this.#innerId(conversation.id) };
  }

  #outerId(id: ConversationId): ConversationId {
    return `${id}${this.#end}` as ConversationId;
  }

  #innerId(id: ConversationId): ConversationId {
    return id.slice(0, -this.#end.length) as ConversationId;
  }
}
