import {
  type AskLedger,
  EMPTY_LEDGER,
  windowsOpenAt,
  withAsk,
  withoutAsk,
} from '../../asking/ledger/ask-ledger.ts';
import type { AskLedgerStore, Booking } from '../../asking/ledger/ask-ledger-store.ts';
import { collection, type Versioned } from '../../store/port/collection.ts';
import type { DocumentStore } from '../../store/port/document-store.ts';

/** Its key is the account. */
interface StoredLedger extends Versioned, AskLedger {}

export const ASK_LEDGERS = collection<StoredLedger>()({
  name: 'ask_ledgers',
  indexes: [],
  personal: { contact: ['asks.contact'] },
});

const BOOKED: Booking = { kind: 'booked' };

/** `newId` never gives the same twice. */
export function askLedgerStore(store: DocumentStore, newId: () => string): AskLedgerStore {
  const ledgers = store.documents(ASK_LEDGERS);

  /** Swaps in what `change` makes of the newest ledger; where that is no ledger, gives it back. */
  async function change(
    account: string,
    next: (ledger: AskLedger) => AskLedger | Booking,
  ): Promise<Booking> {
    for (;;) {
      const stored = await ledgers.get(account);
      const before = ledgerFrom(stored);
      const after = next(before);
      if ('kind' in after) return after;
      if (after === before) return BOOKED;
      const version = (stored?.version ?? 0) + 1;
      const document = { _id: account, version, stamp: newId(), asks: after.asks };
      const isMade =
        stored === undefined
          ? (await ledgers.insert([document]))[0]
          : await ledgers.swap(document, stored);
      if (isMade) return BOOKED;
    }
  }

  return {
    readMany: async (accounts) => {
      const found = await ledgers.getMany(accounts);
      return new Map(found.map((stored) => [stored._id, ledgerFrom(stored)]));
    },
    book: (account, ask, windows) =>
      change(account, (ledger) => {
        const after = withAsk(ledger, ask);
        if (after === ledger) return ledger;
        const open = windowsOpenAt(ledger, ask.contact, windows);
        const until = Math.max(open.contact, open.account);
        return until > ask.at ? { kind: 'closed', until } : after;
      }),
    note: async (account, ask) => {
      await change(account, (ledger) => withAsk(ledger, ask));
    },
    release: async (account, plan) => {
      await change(account, (ledger) => withoutAsk(ledger, plan));
    },
  };
}

function ledgerFrom(stored: StoredLedger | undefined): AskLedger {
  return stored === undefined ? EMPTY_LEDGER : { asks: stored.asks };
}
