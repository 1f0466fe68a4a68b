import type { Instant } from '../../../src/base/instant.ts';
import { type CarriedFile, FileGone, FileTooLarge } from '../../../src/core/contract/channel.ts';
import { type ConversationId, conversationId } from '../../../src/core/contract/ids.ts';
import type { MediaReference } from '../../../src/core/contract/media-reference.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { SendError } from '../../../src/core/contract/sending/send-error.ts';

export type SendFault =
  | { readonly kind: 'pause'; readonly ms: number }
  | { readonly kind: 'refused' | 'unconnected' }
  | { readonly kind: 'reset-before' | 'reset-after' }
  | { readonly kind: 'hang'; readonly arrives: boolean }
  | { readonly kind: 'gone' }
  | { readonly kind: 'rationed' }
  | { readonly kind: 'moved'; readonly to: ConversationId };

/** What happens to the attempt with this number, counted from 1 over all chats. */
export type Script = (attempt: number, message: OutboundMessage) => SendFault | undefined;

/** Something that the buyer saw. */
export interface Seen {
  readonly id: string;
  readonly to: ConversationId;
  readonly text: string;
  readonly by: string | undefined;
  readonly at: Instant;
}

/** A messenger: what the buyer saw, and faults in the order in which a script wants them. */
export class KernelChannel {
  readonly seen: Seen[] = [];
  /** Attempts made before the platform allowed them. */
  early = 0;
  /** Every file that was asked for. */
  readonly downloads: string[] = [];
  attempts = 0;
  /** Attempts whose answer never came although the message had arrived. */
  silent = 0;
  readonly #script: Script;
  readonly #now: () => Instant;
  readonly #allowedAt = new Map<ConversationId, Instant>();
  #hanging: (() => void)[] = [];

  constructor(script: Script, now: () => Instant) {
    this.#script = script;
    this.#now = now;
  }

  async send(message: OutboundMessage): Promise<{ readonly messageId: string }> {
    this.attempts += 1;
    if (this.#now() < (this.#allowedAt.get(message.to) ?? 0)) this.early += 1;
    const fault = this.#script(this.attempts, message);
    if (fault !== undefined) await this.#fail(fault, message);
    if (fault?.kind !== 'hang') this.#show(message);
    return { messageId: `out:${message.id}` };
  }

  /** Its bytes say its name; what is called `large`, `gone` or `slow` is that. */
  async download(media: MediaReference): Promise<CarriedFile> {
    const { kind, reference } = media;
    this.downloads.push(reference);
    if (reference === 'large') throw new FileTooLarge('The file is too large');
    if (reference === 'gone') throw new FileGone('The file is gone');
    if (reference.startsWith('down')) throw new Error('The platform does not answer');
    const bytes = new TextEncoder().encode(reference === 'empty' ? '' : reference);
    return { kind, name: media.name ?? kind, type: 'text/plain', bytes };
  }

  async find(message: OutboundMessage): Promise<{ readonly messageId: string } | undefined> {
    return this.arrived(message.id) ? { messageId: `out:${message.id}` } : undefined;
  }

  arrived(id: string): boolean {
    return this.seen.some((message) => message.id === id);
  }

  /** Lets every attempt that hangs come to its end. */
  release(): void {
    const hanging = this.#hanging;
    this.#hanging = [];
    for (const resume of hanging) resume();
  }

  async #fail(fault: SendFault, message: OutboundMessage): Promise<void> {
    switch (fault.kind) {
      case 'pause':
        this.#allowedAt.set(message.to, this.#now() + fault.ms);
        throw failure({ retryAfterMs: fault.ms, refused: true });
      case 'refused':
        throw failure({ retryAfterMs: 0, refused: true });
      case 'unconnected':
        throw failure({ retryAfterMs: 0, refused: true, unasked: true });
      case 'reset-before':
        throw failure({ retryAfterMs: 0, refused: false });
      case 'reset-after':
        this.#show(message);
        this.silent += 1;
        throw failure({ retryAfterMs: 0, refused: false });
      case 'hang':
        return await this.#hang(message, fault.arrives);
      case 'gone':
        throw failure({ retryAfterMs: 'never', refused: true, gone: true });
      case 'rationed':
        throw failure({ retryAfterMs: 'never', refused: true, rationed: true });
      case 'moved':
        throw failure({ retryAfterMs: 0, refused: true, movedTo: fault.to });
    }
  }

  async #hang(message: OutboundMessage, arrives: boolean): Promise<void> {
    if (arrives) this.#show(message);
    await new Promise<void>((resolve) => {
      this.#hanging.push(resolve);
    });
    if (!arrives) this.#show(message);
  }

  #show({ id, to, text, by }: OutboundMessage): void {
    this.seen.push({ id, to, text, by, at: this.#now() });
  }
}

function failure(facts: ConstructorParameters<typeof SendError>[1]): SendError {
  return new SendError('the platform did not take it', facts);
}

/** The chat that most plays are played in. */
export const CHAT = conversationId('fake', 'buyer');
