import type { ConversationId } from '../../../src/core/contract/ids.ts';
import type { CardBook, CardPlace } from '../../../src/engine/ports.ts';

/** Where cards stand, in memory. */
export class MemoryCards implements CardBook {
  readonly #places = new Map<string, CardPlace>();
  readonly #threads = new Map<string, string>();

  async find(channel: ConversationId, card: string): Promise<CardPlace | undefined> {
    return this.#places.get(`${channel}|${card}`);
  }

  async keep(channel: ConversationId, card: string, place: CardPlace): Promise<void> {
    this.#places.set(`${channel}|${card}`, place);
    await this.alias(channel, card, place.thread);
  }

  async alias(channel: ConversationId, card: string, thread: string): Promise<void> {
    this.#threads.set(`${channel}|${thread}`, card);
  }

  async cardAt(channel: ConversationId, thread: string): Promise<string | undefined> {
    return this.#threads.get(`${channel}|${thread}`);
  }
}
