import { CommandError } from '../command-error.ts';

export type JournalEntry =
  | { readonly type: 'put'; readonly key: Buffer; readonly value: Buffer }
  | { readonly type: 'del'; readonly key: Buffer };

/** Puts entries on the disk, all or none, and resolves when they will survive a power cut. */
export type WriteDurably = (entries: JournalEntry[]) => Promise<void>;

interface Batch {
  readonly entries: JournalEntry[];
  readonly written: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Group commit. Whatever is recorded while the disk is busy goes into one next batch, so the
 * number of writes a second is not bound to the number of syncs a second.
 */
export class Journal {
  private readonly write: WriteDurably;
  private next = emptyBatch();
  private current: Batch | undefined;
  private broken: CommandError | undefined;

  constructor(write: WriteDurably) {
    this.write = write;
  }

  record(entry: JournalEntry): void {
    this.next.entries.push(entry);
  }

  /** Memory is ahead of a disk that failed, so nothing may be answered any more. */
  demandIntact(): void {
    if (this.broken !== undefined) throw this.broken;
  }

  /** Resolves once everything recorded so far is durable. */
  async durable(): Promise<void> {
    this.demandIntact();
    const { entries, written } = this.next;
    if (entries.length > 0) {
      if (this.current === undefined) void this.drain();
      return written;
    }
    await this.current?.written;
  }

  private async drain(): Promise<void> {
    while (this.next.entries.length > 0 && this.broken === undefined) {
      const batch = this.next;
      this.current = batch;
      this.next = emptyBatch();
      await this.write(batch.entries).then(batch.resolve, (cause) => this.fail(batch, cause));
    }
    this.current = undefined;
  }

  private fail(batch: Batch, cause: unknown): void {
    const full = String(cause).includes('No space left');
    this.broken = new CommandError(
      full ? 14031 : 1,
      `The embedded store cannot write to its folder and stops: ${String(cause)}`,
    );
    batch.reject(this.broken);
    this.next.reject(this.broken);
  }
}

function emptyBatch(): Batch {
  let resolve = () => {};
  let reject: (error: unknown) => void = () => {};
  const written = new Promise<void>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  written.catch(() => {});
  return { entries: [], written, resolve, reject };
}
