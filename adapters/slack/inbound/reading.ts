import type { Instant } from '../../../src/base/instant.ts';
import type { Locale } from '../../../src/base/locale.ts';
import type { TokenReading } from '../../../src/core/contract/channel.ts';
import type { EventContent } from '../../../src/core/contract/event.ts';
import type { ConversationId } from '../../../src/core/contract/ids.ts';
import type { PressedMessage } from './interaction-body.ts';

/** A pressed button whose message may have to change. */
export interface WaitingPress {
  readonly channel: string;
  readonly user: string;
  readonly message: PressedMessage;
  /** What stands on the button. */
  readonly label?: string | undefined;
}

/** Something a person did that the engine is to hear of. */
export interface InboundAction {
  readonly kind: 'action';
  /** Derived from what Slack sends, so that the same action by HTTP and by socket has the same id. */
  readonly id: string;
  /** Undefined: the direct messages between this person and the bot. */
  readonly conversation: ConversationId | undefined;
  readonly user: string;
  readonly at: Instant;
  readonly content: EventContent;
  /** The channel is none in which the bot works: who asks for its name is told it. */
  readonly unlisted?: true;
  /** In a team channel: the thread in which it happened, or the message that begins one. */
  readonly thread?: string;
  /** Heard only where the bot has a part in the talk already, or only where it has none. */
  readonly only?: 'served' | 'unserved';
  readonly press?: WaitingPress;
}

/** What a delivery of Slack means to us. */
export type ParsedDelivery =
  | InboundAction
  | { readonly kind: 'ignored'; readonly why: string }
  | { readonly kind: 'home'; readonly user: string }
  | {
      readonly kind: 'form';
      readonly conversation: ConversationId;
      readonly locale: Locale;
      readonly triggerId: string;
    }
  /** The workspace took the app's rights away. */
  | { readonly kind: 'cut-off'; readonly event: string };

export interface ReadingContext {
  readonly now: () => Instant;
  readonly teamChannels: readonly ConversationId[];
  readonly readToken: (token: string) => TokenReading;
}

export function ignored(why: string): ParsedDelivery {
  return { kind: 'ignored', why };
}
