import type {
  Capabilities,
  ChannelAdapter,
  Receipt,
  SendContext,
  Sink,
} from '../../src/core/contract/channel.ts';
import type { EventContent } from '../../src/core/contract/event.ts';
import { conversationId } from '../../src/core/contract/ids.ts';
import type { Choices, OutboundMessage } from '../../src/core/contract/message.ts';
import type { Route } from '../../src/core/contract/plain-http.ts';

/** Where the demo's staff work. */
export const TEAM = conversationId('demo', 'team');

/** A message as it stands in the team's channel now. */
export interface TeamMessage {
  readonly id: string;
  /** The message under which it stands. */
  readonly thread: string | undefined;
  readonly author: 'bot' | string;
  readonly text: string;
  readonly choices?: Choices;
}

/** A messenger that lives in this process: cards change where they stand and begin threads. */
export class DemoTeamChannel implements ChannelAdapter {
  readonly name = 'demo';
  readonly can: Capabilities = {
    choices: 'pressed',
    edits: true,
    threads: true,
    files: 'none',
    textLimit: 4_000,
  };
  readonly routes: readonly Route[] = [];
  readonly #now: () => number;
  readonly #messages = new Map<string, TeamMessage>();
  #sink: Sink | undefined;
  #actions = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** In the order in which they came. */
  get messages(): readonly TeamMessage[] {
    return [...this.#messages.values()];
  }

  async start(sink: Sink): Promise<void> {
    this.#sink = sink;
  }

  async stop(): Promise<void> {
    this.#sink = undefined;
  }

  async send(message: OutboundMessage, parcel: SendContext = {}): Promise<Receipt> {
    const id = parcel.edits ?? message.id;
    const thread = parcel.edits === undefined ? parcel.thread : undefined;
    const { text, choices } = message;
    this.#messages.set(id, { id, thread, author: 'bot', text, ...(choices && { choices }) });
    return { messageId: id, thread: thread ?? id };
  }

  /** Somebody of the staff writes, in the channel or under a card. */
  async say(staff: string, text: string, thread?: string): Promise<void> {
    const id = this.#nextId();
    this.#messages.set(id, { id, thread, author: staff, text });
    await this.#did(id, staff, { kind: 'text', text, messageId: id }, thread);
  }

  /** Somebody presses a button of a message, by what stands on it. */
  async press(staff: string, { id, thread, choices }: TeamMessage, label: string): Promise<void> {
    const option = choices?.options.find((each) => each.label === label);
    if (choices === undefined || option === undefined) throw new Error(`No button "${label}"`);
    const content = { kind: 'choice', question: choices.question, value: option.value } as const;
    await this.#did(this.#nextId(), staff, content, thread ?? id);
  }

  #nextId(): string {
    this.#actions += 1;
    return `action-${this.#actions}`;
  }

  async #did(id: string, staff: string, content: EventContent, thread?: string): Promise<void> {
    const speaker = { identity: `${this.name}:${staff}`, name: staff };
    const about = thread === undefined ? {} : { thread };
    await this.#sink?.({ id, conversation: TEAM, at: this.#now(), speaker, content, ...about });
  }
}
