import {
  type Ask,
  type AskLedger,
  EMPTY_LEDGER,
  type Windows,
  windowsOpenAt,
  withAsk,
  withoutAsk,
} from '../../asking/ledger/ask-ledger.ts';
import type { AskLedgerStore, Booking } from '../../asking/ledger/ask-ledger-store.ts';
import { collection, type Versioned } from '../../store/port/collection.ts';
import type { DocumentStore } from '../../store/port/document-store.ts';
import type { VersionedDocuments } from '../../store/port/documents.ts';

/** Its key is the account. */
interface StoredLedger extends Versioned, AskLedger {}

export const ASK_LEDGERS = collection<StoredLedger>()({
  name: 'ask_ledgers',
  indexes: [],
  personal: { contact: ['asks.contact'] },
});

const BOOKED: Booking = { kind: 'booked' };

type Ledgers = VersionedDocuments<StoredLedger>;

/** `newId` never gives the same twice. */
export function askLedgerStore(store: DocumentStore, newId: () => string): AskLedgerStore {
  const ledgers = store.documents(ASK_LEDGERS);
  return {
    readMany: async (accounts) => {
      const found = await ledgers.getMany(accounts);
      return new Map(found.map((stored) => [stored._id, ledgerFrom(stored)]));
    },
    book: (account, ask, windows) =>
      change(ledgers, account, newId, (ledger) => booked(ledger, ask, windows)),
    note: async (account, ask) => {
      await change(ledgers, account, newId, (ledger) => withAsk(ledger, ask));
    },
    release: async (account, plan) => {
      await change(ledgers, account, newId, (ledger) => withoutAsk(ledger, plan));
    },
  };
}

/** Swaps in what `next` makes of the newest ledger; where that is no ledger, gives it back. */
async function change(
  ledgers: Ledgers,
  account: string,
  newId: () => string,
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
    if (await keep(ledgers, document, stored)) return BOOKED;
  }
}

async function keep(
  ledgers: Ledgers,
  document: StoredLedger,
  before: StoredLedger | undefined,
): Promise<boolean> {
  if (before !== undefined) return await ledgers.swap(document, before);
  const [isNew = false] = await ledgers.insert([document]);
  return isNew;
}

/**
 * The ledger with the ask; or from when on both windows are open. What a try that came to nothing has
 * booked for the same plan makes way: the windows count from when the ask is made.
 */
function booked(ledger: AskLedger, ask: Ask, windows: Windows): AskLedger | Booking {
  const others = withoutAsk(ledger, ask.plan);
  const open = windowsOpenAt(others, ask.contact, windows);
  const until = Math.max(open.contact, open.account);
  return until > ask.at ? { kind: 'closed', until } : withAsk(others, ask);
}

function ledgerFrom(stored: StoredLedger | undefined): AskLedger {
  return stored === undefined ? EMPTY_LEDGER : { asks: stored.asks };
}
