import type { Overrides } from '../../../src/app/app.ts';
import type { Receipt } from '../../../src/core/contract/channel.ts';
import type { ConversationId } from '../../../src/core/contract/ids.ts';

/** What a message looks like to the person who reads it in the messenger. */
export interface Seen {
  readonly text: string;
  /** Labels of what can be pressed; empty where the platform has nothing to press. */
  readonly choices: readonly string[];
  readonly messageId?: string;
}

/** What goes wrong with the next request that would show a message. */
export type SendFault =
  | { readonly kind: 'too-many'; readonly retryAfterMs: number }
  /** The buyer has blocked the bot, left, or was deactivated. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'server-error' }
  /** A refusal in these words, as of a server that repeats what it was asked. */
  | { readonly kind: 'refusal'; readonly says: string }
  | { readonly kind: 'reset-before-accept' }
  /** The message is shown, and the connection breaks before the answer. */
  | { readonly kind: 'reset-after-accept' }
  | { readonly kind: 'silence' };

/** What became of the deliveries to the program so far. */
export interface Deliveries {
  readonly taken: number;
  readonly refused: number;
}

/** One person in this messenger, who talks to the bot alone. */
export interface Buyer {
  readonly conversation: ConversationId;
  /** Enters by an invitation's link, code or scan, as this messenger has it. */
  open(token: string): Promise<void>;
  say(text: string): Promise<void>;
  /** Presses a choice of the newest message, or where nothing can be pressed types what stands for it. */
  choose(label: string): Promise<void>;
  /** Delivers the newest action once more, as the platform does when it heard no answer. */
  repeat(): Promise<void>;
  saw(): readonly Seen[];
  /** Sends a picture; absent where the platform takes no files. */
  share?(bytes: Uint8Array): Promise<void>;
  /** The files that the bot has shown. */
  files?(): readonly Uint8Array[];
}

/** A chat in which staff work, as they see it. */
export interface TeamChat {
  readonly conversation: ConversationId;
  /** What the bot has said there that is under no card, oldest first. */
  saw(): readonly string[];
  /** What it has said under the card with this receipt. */
  under(card: Receipt): readonly string[];
  /** Somebody deletes that message. */
  remove(message: Receipt): void;
}

/**
 * A messenger as the contract suite needs it: an emulator on loopback that keeps the platform's
 * rules, and people who use it. Each action resolves once the program has acknowledged it.
 */
export interface Platform {
  /** Variables under which the program uses this emulator. */
  readonly environment: Readonly<Record<string, string>>;
  /** The channel itself, for the program's overrides, where no variable can hand it its streams. */
  readonly adapters?: Overrides['adapters'];
  /** Told where the program listens, once it does: platforms that call us need to know. */
  connect(programUrl: string): Promise<void>;
  /** None of these may stand in a log line, an error or a stored row. */
  readonly secrets: readonly string[];
  buyer(name: string): Buyer;
  /** Absent where staff cannot work in this messenger, or where it has no cards. */
  readonly team?: TeamChat;
  deliveries(): Deliveries;
  /** Brings the bot words that it said itself, as the platform does in some chats. */
  echo?(buyer: Buyer, text: string): Promise<void>;
  /** Requests that asked to show a message to this buyer, however they ended. */
  attempts(buyer: Buyer): number;
  /** Strikes the next such request. */
  fault(fault: SendFault): void;
  /**
   * Strikes every request from now on, whatever it asks for; undefined: no longer. Absent where the
   * program calls nobody.
   */
  outage?(fault: SendFault | { readonly kind: 'unplugged' } | undefined): Promise<void>;
  /** How long the program has to wait after `too-many`, where the platform names no time. */
  readonly unsaidPauseMs?: number;
  /** A delivery that is not signed, or wrongly, with a body that says anything; its status. */
  forged?(body: string): Promise<number>;
  /** A rightly signed delivery with this body; its status. */
  delivered?(body: string): Promise<number>;
  /** Clauses that cannot apply here, by the names in `clauses/`, each with the reason. */
  readonly cannot: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * What each `test/contract/channels/<adapter>.platform.ts` exports by default. The clock is the
 * program's, and may leap: platforms that keep times of their own keep them by it.
 */
export type StartPlatform = (now?: () => number) => Promise<Platform>;

/** Why an adapter has no emulator or no fixtures, where that is so; exported as `exempt`. */
export type Exempt = Readonly<Partial<Record<'emulator' | 'fixtures', string>>>;
