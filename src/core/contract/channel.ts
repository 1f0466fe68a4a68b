import type { z } from 'zod';
import type { Instant } from '../../base/instant.ts';
import type { Locale } from '../../base/locale.ts';
import type { SecretKeeper } from '../../base/secrets.ts';
import type { Brand } from './brand.ts';
import type { InboundEvent } from './event.ts';
import type { ChannelName, ConversationId } from './ids.ts';
import type { MediaReference } from './media-reference.ts';
import type { OutboundMessage } from './message.ts';
import type { Route } from './plain-http.ts';
import type { TranscriptLine } from './transcript.ts';

/** What a platform can do, as data that the kernel and the renderers read. */
export interface Capabilities {
  /** Choices can be pressed, or are a numbered list of which a number is typed. */
  readonly choices: 'pressed' | 'numbered';
  /** A message that was sent can be replaced in place. */
  readonly edits: boolean;
  /** Messages under a card stay together there, by thread, topic or reply. */
  readonly threads: boolean;
  /**
   * What can be sent besides words: files of every kind, pictures (still or moving) and recordings
   * only, or nothing. Where it is nothing, a message's files are left out.
   */
  readonly files: 'any' | 'pictures' | 'none';
  /** The longest text of one platform message, in UTF-16 units; longer ones are split. */
  readonly textLimit: number;
  /** How many messages the platform allows; absent: no limit. */
  readonly quota?: Quota;
  /** It does not deliver again, or not for long, what we could not take. */
  readonly deliversOnce?: true;
}

/** Messages that a buyer's action allows us to send, and for how long. */
export interface Allowance {
  readonly messages: number;
  readonly withinMs: number;
}

/** The limits of a platform on which the bot may write only after an action of the buyer, and only a few times. */
export interface Quota {
  readonly afterMessage: Allowance;
  /** After the chat was opened: a follow, a scanned code, a pressed menu. */
  readonly afterOpening: Allowance;
}

export interface Receipt {
  /** The platform's id of the (last) message sent. */
  readonly messageId?: string;
  /** Where people answer a card, or what stands under one: its thread, topic or own message. */
  readonly thread?: string;
}

/** A file on its way from one platform to another. */
export interface CarriedFile {
  readonly kind: MediaReference['kind'];
  readonly name: string;
  /** Its media type, e.g. `image/jpeg`. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What a message needs besides its content and what is known only when it is sent. */
export interface SendContext {
  /** The platform's id of the message that this one replaces. */
  readonly edits?: string;
  /** The platform's id of the thread, topic or message under which it goes. */
  readonly thread?: string;
  readonly files?: readonly CarriedFile[];
}

/** What the sender of an event may see at once, e.g. as a toast on a pressed button. */
export interface Acknowledgement {
  readonly notice?: string;
  /** The pressed question is answered: its buttons may go. */
  readonly closesChoices: boolean;
}

/**
 * Takes an event and resolves once it is durable; only then may the platform be acknowledged.
 * Rejects with Overloaded or the store's error when it is not durable.
 */
export type Sink = (event: InboundEvent) => Promise<Acknowledgement>;

/** Thrown by a sink whose mailbox is full: the platform should deliver again later. */
export class Overloaded extends Error {
  override readonly name = 'Overloaded';
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super('More events are waiting than may be held');
    this.retryAfterMs = retryAfterMs;
  }
}

export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}

/** The platform says that it no longer has the file. */
export class FileGone extends Error {
  override readonly name = 'FileGone';
}

/** The content of a signed token, or why it is not valid. */
export type TokenReading =
  | { readonly kind: 'valid'; readonly invitation: string }
  | { readonly kind: 'invalid'; readonly why: 'forged' | 'expired' };

/** What the rest of the program gives an adapter to use. */
export interface AdapterContext {
  readonly now: () => Instant;
  /** A fresh unguessable id, e.g. for a visitor without a token. */
  readonly newId: () => string;
  readonly readToken: (token: string) => TokenReading;
  /** Lines after `sequence`, oldest first; in the order in which they were said. */
  readonly transcript: (
    conversation: ConversationId,
    afterSequence: number,
  ) => Promise<readonly TranscriptLine[]>;
  /**
   * How often each of these conversations has changed, in any process; an unknown conversation has no
   * entry. When the number differs from the one before, the transcript may have new lines.
   */
  readonly versions: (
    conversations: readonly ConversationId[],
  ) => Promise<ReadonlyMap<ConversationId, number>>;
  /** The numbers of the shipments of which the buyer in this conversation is still asked. */
  readonly openSurveys: (conversation: ConversationId) => Promise<readonly string[]>;
  /** Whether an invitation has led into this conversation. Rejects with the store's error. */
  readonly isInvited: (conversation: ConversationId) => Promise<boolean>;
  /** Whether people without an invitation may write in the web chat. */
  readonly openChat: boolean;
  /** Keeps a delivery that the adapter cannot parse, for the operator to read. */
  readonly quarantine: (raw: string, why: string) => Promise<void>;
  readonly log: Log;
  /** Removes secrets from a text before it is cut. Errors, checks and the log are cleaned without it. */
  readonly secrets: SecretKeeper;
  readonly publicUrl: string | undefined;
  /** Where links to this very server lead: `publicUrl`, else the address it listens on; no slash ends it. */
  readonly ownUrl: () => string;
  readonly companyName: string;
  /** How pages show the company; absent: by its name alone. */
  readonly brand?: Brand;
  readonly defaultLocale: Locale;
  /** Commands to announce where the platform has a menu, described in each language. */
  readonly commands: readonly BuyerCommand[];
  /** Commands to announce in the team's chats, described alike. */
  readonly teamCommands: readonly BuyerCommand[];
  /** The `channel:address` chats in which staff work; only these may give staff commands. */
  readonly teamChannels: readonly ConversationId[];
  /** Small facts that an adapter keeps over restarts, e.g. a digest of the commands last set. */
  readonly memory: {
    readonly read: (key: string) => Promise<string | undefined>;
    readonly write: (key: string, value: string) => Promise<void>;
  };
}

export interface BuyerCommand {
  readonly name: string;
  readonly describe: Readonly<Record<Locale, string>>;
  /** An example of what follows the name, e.g. `12`, for a messenger that shows it. */
  readonly hint?: string;
}

/** Takes a constant sentence and its facts; never customers' words or tokens. */
export interface Log {
  debug(facts: object, sentence: string): void;
  info(facts: object, sentence: string): void;
  warn(facts: object, sentence: string): void;
  error(facts: object, sentence: string): void;
}

/** How an invitation leads into a channel. At least one member is present. */
export interface DeepLink {
  /** A link that begins the talk, or leads to the place where `code` is sent. */
  readonly url?: string;
  /** The content of a QR code that is scanned with the messenger itself. */
  readonly scan?: string;
  /** The words that begin the talk once they are sent to the bot. */
  readonly code?: string;
}

/** The result of one check, in words for the operator. */
export interface Check {
  /** What was checked, e.g. `token` or `webhook`. */
  readonly subject: string;
  readonly verdict: 'good' | 'bad' | 'unknown';
  readonly detail: string;
  /** What to do about it. */
  readonly remedy?: string;
}

/** One channel: everything the engine needs of a messenger. */
export interface ChannelAdapter {
  readonly name: ChannelName;
  readonly can: Capabilities;
  readonly routes: readonly Route[];
  /** Rejects with ChannelRefused where the messenger does not take the settings. */
  start(sink: Sink): Promise<void>;
  /** False while `start` goes on trying because the messenger cannot be reached; absent: always set up. */
  isSetUp?(): boolean;
  /**
   * Asks the messenger whether it answers, without showing anything to anybody; never rejects. Absent
   * where that cannot be asked: then the next message tries.
   */
  isBack?(): Promise<boolean>;
  /** Stops taking events and waits for what is in flight. */
  stop(): Promise<void>;
  /** Exactly one attempt; throws only SendError. */
  send(message: OutboundMessage, parcel?: SendContext): Promise<Receipt>;
  /**
   * Looks up a message that may have arrived, in the place that its context names; absent where the
   * platform cannot tell.
   */
  find?(message: OutboundMessage, parcel?: SendContext): Promise<Receipt | undefined>;
  /**
   * Downloads a file that a buyer or the team sent; absent where files cannot be fetched again. Rejects
   * with FileTooLarge above `limitBytes`, with FileGone where the platform has it no longer, and with
   * any other error where the download failed this time.
   */
  download?(media: MediaReference, limitBytes: number): Promise<CarriedFile>;
  /** Where the holder of this token begins; works without `start`. Undefined while that is not known. */
  deepLink?(token: string): Promise<DeepLink | undefined>;
  /** Checks set-up and connection without changing anything; works without `start`, never rejects. */
  runChecks?(): Promise<readonly Check[]>;
}

/** What a file in `adapters/` exports by default. */
export interface AdapterDefinition<Settings> {
  readonly name: ChannelName;
  /** The channel's own environment variables, described for `.env.example`. */
  readonly settings: z.ZodType<Settings>;
  /**
   * Whether the bot may write first to somebody who has written to it before: at any time, or in the window that
   * a quota leaves. Absent: never.
   */
  readonly speaksFirst?: 'always' | 'in-window';
  /** Any one of these variables switches the channel on; absent where it is on without any. */
  readonly switchedOnBy?: readonly string[];
  /** What is wrong with settings that are each valid but do not fit together. */
  readonly faults?: (
    settings: Settings,
    publicUrl: string | undefined,
  ) => readonly { readonly variable: string; readonly reason: string }[];
  /**
   * Undefined where the settings do not ask for this channel. A promise where the channel's SDK is
   * loaded on demand: all SDKs together would take more memory than the rest of the program.
   */
  readonly create: (
    settings: Settings,
    context: AdapterContext,
  ) => ChannelAdapter | undefined | Promise<ChannelAdapter | undefined>;
}
