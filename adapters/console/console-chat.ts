import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Instant } from '../../src/base/instant.ts';
import type { Locale } from '../../src/base/locale.ts';
import type {
  Capabilities,
  ChannelAdapter,
  Receipt,
  Sink,
} from '../../src/core/contract/channel.ts';
import type { EventContent, InboundEvent } from '../../src/core/contract/event.ts';
import { type ConversationId, conversationId } from '../../src/core/contract/ids.ts';
import type { OutboundMessage } from '../../src/core/contract/message.ts';
import { type Look, show } from './show.ts';

export interface ConsoleOptions {
  readonly input: Readable;
  readonly output: Writable;
  readonly now: () => Instant;
  readonly look: Look;
  /** Who talks, the part after `console:`. */
  readonly address?: string;
  /** The language of the terminal. */
  readonly locale?: Locale;
  /** The token of an invitation to open the talk with. */
  readonly token?: string;
}

/** A talk in a terminal: lines typed are events, messages are printed. */
export class ConsoleChat implements ChannelAdapter {
  readonly name = 'console';
  readonly can: Capabilities = {
    choices: 'numbered',
    edits: false,
    threads: false,
    files: 'none',
    textLimit: 20_000,
  };
  readonly routes = [];
  /** Resolves once the input is at its end and every line of it was taken; rejects if one was not. */
  readonly ended: Promise<void>;
  readonly #options: ConsoleOptions;
  readonly #conversation: ConversationId;
  readonly #session: Instant;
  readonly #end = new AbortController();
  #resolve: () => void = () => {};
  #reject: (cause: unknown) => void = () => {};
  #isListening = false;
  #count = 0;

  constructor(options: ConsoleOptions) {
    this.#options = options;
    this.#conversation = conversationId('console', options.address ?? 'local');
    this.#session = options.now();
    this.ended = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // A caller that does not await `ended` must not cause an unhandled rejection.
    this.ended.catch(() => {});
  }

  async start(sink: Sink): Promise<void> {
    const { token } = this.#options;
    await this.#tell(sink, { kind: 'opened', ...(token !== undefined && { token }) });
    this.#isListening = true;
    this.#listen(sink).then(this.#resolve, this.#reject);
  }

  async stop(): Promise<void> {
    this.#end.abort();
    if (this.#isListening) await this.ended.catch(() => {});
  }

  async send(message: OutboundMessage): Promise<Receipt> {
    this.#options.output.write(show(message, this.#options.look));
    return { messageId: message.id };
  }

  /** One line after the other, each only when the one before is safe. */
  async #listen(sink: Sink): Promise<void> {
    const lines = createInterface({ input: this.#options.input, signal: this.#end.signal });
    for await (const line of lines) {
      if (line.trim() !== '')
        await this.#tell(sink, { kind: 'text', text: line.trim(), messageId: this.#nextId() });
    }
  }

  async #tell(sink: Sink, content: EventContent): Promise<void> {
    const { now, locale } = this.#options;
    const event: InboundEvent = {
      id: ('messageId' in content && content.messageId) || this.#nextId(),
      conversation: this.#conversation,
      at: now(),
      speaker: { identity: this.#conversation, ...(locale && { locale }) },
      content,
    };
    const { notice } = await sink(event);
    if (notice !== undefined) this.#options.output.write(`${notice}\n\n`);
  }

  /** Unique over restarts too, since a kept talk remembers what it has heard. */
  #nextId(): string {
    this.#count += 1;
    return `${this.#session}-${this.#count}`;
  }
}
