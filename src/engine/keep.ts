import { faultOf } from '../base/fault-of.ts';
import { type Instant, SECOND_MS } from '../base/instant.ts';
import { type ChannelAdapter, FileGone, FileTooLarge, type Log } from '../core/contract/channel.ts';
import { type ChannelName, type ConversationId, channelOf } from '../core/contract/ids.ts';
import type { KeepEntry } from '../core/outbox/keep-entry.ts';
import { isLastTry, type KeepOutcome } from '../core/outbox/keep-files.ts';
import type { KeptFiles } from './ports.ts';

export interface Keepers {
  readonly adapters: ReadonlyMap<ChannelName, ChannelAdapter>;
  readonly files: KeptFiles;
  readonly fileLimitBytes: number;
  readonly now: () => Instant;
  readonly log: Log;
}

const MEGABYTE = 1_000_000;
/** How many files are fetched at once: each is held in memory as a whole. */
const AT_ONCE = 3;
/** A task that has waited longer than this has too little of its lease left. */
const PATIENCE_MS = 45 * SECOND_MS;

/** Fetches files from their platforms and keeps them, a few at a time. */
export class Keeper {
  readonly #parts: Keepers;
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  constructor(parts: Keepers) {
    this.#parts = parts;
  }

  /** One attempt for a file whose lease is held. Never rejects. */
  async keep(conversation: ConversationId, entry: KeepEntry): Promise<KeepOutcome> {
    const { now, log } = this.#parts;
    const since = now();
    await this.#turn();
    try {
      if (now() - since > PATIENCE_MS) return { kind: 'retry' };
      return await this.#tried(conversation, entry);
    } catch (cause) {
      log.warn({ file: entry.id, tries: entry.tries, fault: faultOf(cause) }, 'a file is not kept');
      return { kind: 'retry' };
    } finally {
      this.#passOn();
    }
  }

  async #turn(): Promise<void> {
    if (this.#busy >= AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#busy += 1;
  }

  /** Gives the place to the task that has waited longest. */
  #passOn(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#busy -= 1;
    else next();
  }

  /** Rejects with the store's errors, and with the platform's while another attempt is worth it. */
  async #tried(conversation: ConversationId, entry: KeepEntry): Promise<KeepOutcome> {
    const { adapters, files, fileLimitBytes, now } = this.#parts;
    const adapter = adapters.get(channelOf(conversation));
    const about = { id: entry.id, conversation, at: entry.sentAt };
    try {
      if (adapter === undefined) throw new Error('No such channel is configured');
      const brought = await adapter.download?.(entry.media, fileLimitBytes);
      if (brought === undefined) throw new FileGone('This channel cannot fetch files');
      if (brought.bytes.length === 0) await files.giveUp(about, 'empty');
      else await files.keep({ ...about, name: brought.name, bytes: brought.bytes });
      return { kind: 'done' };
    } catch (cause) {
      if (cause instanceof FileTooLarge) {
        await files.giveUp(about, 'too-large');
        return { kind: 'too-large', limitMegabytes: Math.floor(fileLimitBytes / MEGABYTE) };
      }
      if (!isLastTry(entry, cause instanceof FileGone, now())) throw cause;
      await files.giveUp(about, 'gone');
      return { kind: 'done' };
    }
  }
}
