import type { Chat, Update } from 'grammy/types';
import { Person } from './person.ts';
import { type SeenLine, transcript } from './transcript.ts';
import type { World } from './world.ts';

/** A group in which the bot is a member. */
export class Group {
  readonly #world: World;
  #chat: Chat;

  constructor(world: World, chat: Chat) {
    this.#world = world;
    this.#chat = chat;
    world.meet(chat);
  }

  get id(): number {
    return this.#chat.id;
  }

  /** Somebody in the group, writing to all of it or into one topic. */
  member(id: number, name: string, topic?: number): Person {
    const user = { id, is_bot: false, first_name: name };
    const person = new Person(this.#world, user, this.#chat, topic);
    return person;
  }

  /** Has topics from now on; the bot may open some, unless it lacks the right. */
  becomeForum({ mayOpen = true }: { readonly mayOpen?: boolean } = {}): void {
    this.#world.forums.set(this.#chat.id, { mayOpen });
  }

  /** Titles of the topics that the bot has opened, by their ids. */
  topics(): ReadonlyMap<number, string> {
    const mark = `${this.#chat.id}/`;
    const own = [...this.#world.topics].filter(([key]) => key.startsWith(mark));
    return new Map(own.map(([key, title]) => [Number(key.slice(mark.length)), title]));
  }

  closeTopic(topic: number): void {
    this.#world.closedTopics.add(`${this.#chat.id}/${topic}`);
  }

  /** Becomes a supergroup with a new id; the old one answers with it from now on. */
  migrate(to: number): void {
    const from = this.#chat.id;
    this.#world.movedTo.set(from, to);
    this.#world.emit({
      message: {
        message_id: 1,
        date: Math.floor(this.#world.now() / 1_000),
        chat: this.#chat,
        from: { id: 1, is_bot: false, first_name: 'Owner' },
        migrate_to_chat_id: to,
      },
    } as Partial<Update>);
    this.#chat = { id: to, type: 'supergroup', title: this.#chat.title ?? 'Team' };
    this.#world.meet(this.#chat);
  }

  /** Somebody deletes a message. */
  remove(message: number): void {
    this.#world.server.chatState.deleteMessage(this.#chat.id, message);
  }

  saw(): readonly SeenLine[] {
    return transcript(this.#world, this.#chat.id);
  }
}
