import type { JournalEntry } from '../../../src/core/conversation/journal.ts';
import type { ConversationStore, Ledger } from '../../../src/engine/ports.ts';

/** Counts commands as a store gives them: one for every call, and one for each kind of row written. */
export class StoreMeter {
  commands = 0;

  store(inner: ConversationStore): ConversationStore {
    return {
      load: (id) => this.#counted(1, inner.load(id)),
      newer: (id, version) => this.#counted(1, inner.newer(id, version)),
      swap: (next, before) => this.#counted(1, inner.swap(next, before)),
      confirm: (id, version) => this.#counted(1, inner.confirm(id, version)),
      versions: (ids) => this.#counted(1, inner.versions(ids)),
      due: (now, limit) => this.#counted(1, inner.due(now, limit)),
    };
  }

  ledger(inner: Ledger): Ledger {
    return { write: (entries) => this.#counted(kindsIn(entries), inner.write(entries)) };
  }

  #counted<Result>(commands: number, result: Result): Result {
    this.commands += commands;
    return result;
  }
}

function kindsIn(entries: readonly JournalEntry[]): number {
  return new Set(entries.map(({ kind }) => kind)).size;
}
