import type { Chat, Message, Update, User } from 'grammy/types';
import { type SeenLine, transcript } from './transcript.ts';
import { until } from './until.ts';
import type { PressRecord, World } from './world.ts';

export interface PressOptions {
  /** The message whose button it is; default: the latest that has such a button. */
  readonly messageId?: number;
}

export interface SayOptions {
  /** The message that is answered. */
  readonly replyTo?: number;
}

/** Somebody in one chat with the bot: a buyer in private, a member of the team in a group. */
export class Person {
  readonly user: User;
  readonly chat: Chat;
  protected readonly world: World;
  readonly #topic: number | undefined;

  constructor(world: World, user: User, chat: Chat, topic?: number) {
    this.world = world;
    this.user = user;
    this.chat = chat;
    this.#topic = topic;
    world.meet(chat);
  }

  /** Returns the message's id. */
  say(text: string, options: SayOptions = {}): number {
    this.world.tick();
    const update = this.world.server.simulateUserMessage(this.user, this.chat, text);
    return this.#emit(update, options);
  }

  /** In a topic what answers nobody answers its beginning. */
  #placed(replyTo: number | undefined): object {
    const topic = this.#topic;
    const answered = replyTo ?? topic;
    const { server } = this.world;
    const reply =
      answered && (server.getMessage(this.chat.id, answered) ?? { message_id: answered });
    return {
      ...(topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true }),
      ...(reply === undefined ? {} : { reply_to_message: reply }),
    };
  }

  /** Presses Start, having followed the bot's link with this token or found the bot oneself. */
  open(token?: string): number {
    return this.say(token === undefined ? '/start' : `/start ${token}`);
  }

  /** Changes an own message. */
  edit(messageId: number, text: string): void {
    this.world.tick();
    const message = this.world.server.getMessage(this.chat.id, messageId);
    if (message === undefined) throw new Error(`There is no message ${messageId} to edit`);
    const editedAt = Math.floor(this.world.now() / 1_000);
    Object.assign(message, { text, edit_date: editedAt });
    this.world.emit({ edited_message: { ...message } } as Partial<Update>);
  }

  /** Presses the button with this label; returns what the bot will have answered. */
  press(label: string, options: PressOptions = {}): PressRecord {
    const line = this.saw().findLast(
      ({ messageId, buttons }) =>
        messageId === (options.messageId ?? messageId) &&
        buttons.flat().some((button) => button.label === label),
    );
    const button = line?.buttons.flat().find((one) => one.label === label);
    if (line === undefined || button?.data === undefined) {
      throw new Error(`No button ${label} is on the screen of ${this.user.first_name}`);
    }
    return this.pressData(line.messageId, button.data);
  }

  /** Presses a button that need not be there any more: another device still shows it. */
  pressData(messageId: number, data: string): PressRecord {
    this.world.tick();
    const message = this.world.server.getMessage(this.chat.id, messageId);
    const update = this.world.server.simulateCallbackQuery(this.user, this.chat, data, message);
    const press: PressRecord = {
      queryId: update.callback_query?.id ?? '',
      user: this.user.id,
      pressedAt: this.world.now(),
    };
    this.world.presses.set(press.queryId, press);
    this.world.emit({ callback_query: update.callback_query } as Partial<Update>);
    return press;
  }

  sendPhoto(caption?: string): number {
    this.world.tick();
    const options = { fileSize: 48_213, ...(caption === undefined ? {} : { caption }) };
    const { server } = this.world;
    return this.#emit(server.simulatePhotoMessage(this.user, this.chat, 1_280, 960, options));
  }

  sendDocument(name: string, type: string): number {
    this.world.tick();
    const options = { fileSize: 1_024 };
    const { server } = this.world;
    return this.#emit(server.simulateDocumentMessage(this.user, this.chat, name, type, options));
  }

  /** A photo with these bytes. */
  sharePhoto(bytes: Uint8Array, caption?: string, place: SayOptions = {}): number {
    this.world.tick();
    const options = { fileSize: bytes.length, ...(caption === undefined ? {} : { caption }) };
    const { server } = this.world;
    const update = server.simulatePhotoMessage(this.user, this.chat, 1_280, 960, options);
    const largest = (update.message as Message).photo?.at(-1)?.file_id ?? '';
    this.world.files.keep(largest, 'photos', 'photo.jpg', bytes);
    return this.#emit(update, place);
  }

  shareDocument(name: string, type: string, bytes: Uint8Array, place: SayOptions = {}): number {
    this.world.tick();
    const options = { fileSize: bytes.length };
    const { server } = this.world;
    const update = server.simulateDocumentMessage(this.user, this.chat, name, type, options);
    const id = (update.message as Message).document?.file_id ?? '';
    this.world.files.keep(id, 'documents', name, bytes);
    return this.#emit(update, place);
  }

  sendVoice(seconds = 4): number {
    this.world.tick();
    return this.#emit(this.world.server.simulateVoiceMessage(this.user, this.chat, seconds));
  }

  sendLocation(latitude: number, longitude: number): number {
    this.world.tick();
    const { server } = this.world;
    return this.#emit(server.simulateLocationMessage(this.user, this.chat, latitude, longitude));
  }

  sendSticker(emoji: string): number {
    this.world.tick();
    return this.#emit(this.world.server.simulateStickerMessage(this.user, this.chat, { emoji }));
  }

  block(): void {
    this.world.blockedBy.add(this.chat.id);
    this.#changeMembership('member', 'kicked');
  }

  unblock(): void {
    this.world.blockedBy.delete(this.chat.id);
    this.#changeMembership('kicked', 'member');
  }

  /** The chat as it is now: own lines, the bot's, and the buttons that are still there. */
  saw(): readonly SeenLine[] {
    return transcript(this.world, this.chat.id);
  }

  /** What the bot said, oldest first. */
  heard(): readonly SeenLine[] {
    return this.saw().filter((line) => line.from === 'bot');
  }

  /** Waits for a line of the bot that matches, after the first `skip` lines it said. */
  async hears(pattern: RegExp | string, options: { skip?: number; timeoutMs?: number } = {}) {
    const found = () =>
      this.heard()
        .slice(options.skip ?? 0)
        .find(({ text }) =>
          typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text),
        );
    const heard = () => this.heard().map((line) => line.text);
    return await until(this.world, found, options.timeoutMs, () =>
      [`${this.user.first_name} did not hear ${pattern}, but:`, ...heard()].join('\n'),
    );
  }

  #emit(update: Update, { replyTo }: SayOptions = {}): number {
    Object.assign(update.message as Message, this.#placed(replyTo));
    const { update_id: _, ...happening } = update;
    this.world.emit(happening);
    return (update.message as Message).message_id;
  }

  #changeMembership(before: 'member' | 'kicked', after: 'member' | 'kicked'): void {
    const user = this.world.server.getBotInfo();
    const member = (status: 'member' | 'kicked') =>
      status === 'kicked' ? { user, status, until_date: 0 } : { user, status };
    this.world.emit({
      my_chat_member: {
        chat: this.chat,
        from: this.user,
        date: Math.floor(this.world.now() / 1_000),
        old_chat_member: member(before),
        new_chat_member: member(after),
      },
    } as Partial<Update>);
  }
}
