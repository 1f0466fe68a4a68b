import type {
  Capabilities,
  ChannelAdapter,
  Receipt,
  Sink,
} from '../../../src/core/contract/channel.ts';
import type { EventContent } from '../../../src/core/contract/event.ts';
import { type ConversationId, conversationId } from '../../../src/core/contract/ids.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import type { Route } from '../../../src/core/contract/plain-http.ts';
import { SendError } from '../../../src/core/contract/sending/send-error.ts';
import type { Contact } from '../../../src/programme/contact.ts';

const NAME = 'messenger';

/** What a definition says of a channel in which the bot may write first. */
export const SPEAKS_FIRST = { name: NAME, speaksFirst: 'always' } as const;

interface Chat {
  readonly contact: Pick<Contact, 'id' | 'name' | 'locale'>;
  unread: OutboundMessage[];
  isBlocked: boolean;
  /** Called with the next question. */
  asked?: () => void;
}

/** A messenger that lives in this process, in which the bot may write first to whom it knows. */
export class DemoMessenger implements ChannelAdapter {
  readonly name = NAME;
  readonly can: Capabilities = {
    choices: 'pressed',
    edits: false,
    threads: false,
    files: 'none',
    textLimit: 4_000,
  };
  readonly routes: readonly Route[] = [];
  readonly #now: () => number;
  readonly #chats = new Map<ConversationId, Chat>();
  #sink: Sink | undefined;
  #actions = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  async start(sink: Sink): Promise<void> {
    this.#sink = sink;
  }

  async stop(): Promise<void> {
    this.#sink = undefined;
  }

  async send(message: OutboundMessage): Promise<Receipt> {
    const chat = this.#chats.get(message.conversation);
    if (chat === undefined || chat.isBlocked) {
      const facts = { retryAfterMs: 'never', refused: true, gone: true } as const;
      throw new SendError('The buyer has blocked the bot', facts);
    }
    chat.unread.push(message);
    if (message.choices !== undefined) chat.asked?.();
    return { messageId: message.id };
  }

  /** Somebody writes to the bot for the first time; gives the `channel:user` by which they are known then. */
  async open(contact: Chat['contact'], text: string): Promise<string> {
    const id = chatOf(contact.id);
    this.#chats.set(id, { contact, unread: [], isBlocked: false });
    await this.say(contact.id, { kind: 'text', text });
    return id;
  }

  /** The contacts who have questions of the bot before them. */
  get asked(): readonly string[] {
    return [...this.#chats.values()]
      .filter(({ unread }) => unread.some(({ choices }) => choices !== undefined))
      .map(({ contact }) => contact.id);
  }

  /** What the bot has said since the last call. */
  read(contact: string): readonly OutboundMessage[] {
    const chat = this.#chats.get(chatOf(contact));
    const unread = chat?.unread ?? [];
    if (chat !== undefined) chat.unread = [];
    return unread;
  }

  /** Resolves with the next question, or with `otherwise`. */
  async nextQuestion(contact: string, otherwise: Promise<unknown>): Promise<void> {
    const chat = this.#chats.get(chatOf(contact));
    if (chat === undefined || this.asked.includes(contact)) return;
    const asked = new Promise<void>((resolve) => {
      chat.asked = resolve;
    });
    await Promise.race([asked, otherwise]);
  }

  async say(contact: string, content: EventContent): Promise<void> {
    const id = chatOf(contact);
    const chat = this.#chats.get(id);
    const { name, locale } = chat?.contact ?? {};
    this.#actions += 1;
    await this.#sink?.({
      id: `action-${this.#actions}`,
      conversation: id,
      at: this.#now(),
      speaker: { identity: id, ...(name && { name }), ...(locale && { locale }) },
      content,
    });
  }

  async block(contact: string): Promise<void> {
    const chat = this.#chats.get(chatOf(contact));
    if (chat !== undefined) chat.isBlocked = true;
    await this.say(contact, { kind: 'reachability', reachable: false });
  }
}

function chatOf(contact: string): ConversationId {
  return conversationId(NAME, contact);
}
