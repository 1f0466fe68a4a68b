import type { Instant } from '../../base/instant.ts';
import type { Ask, AskLedger, Windows } from './ask-ledger.ts';

/** What came of booking an ask. */
export type Booking =
  | { readonly kind: 'booked' }
  /** Somebody was asked meanwhile: the windows open then. */
  | { readonly kind: 'closed'; readonly until: Instant };

/** One ledger for each account. Calls reject with the store's errors. */
export interface AskLedgerStore {
  readMany(accounts: readonly string[]): Promise<ReadonlyMap<string, AskLedger>>;
  /**
   * Books an ask if both windows are open at its time, in one swap of the account's document. Booking the
   * same plan again moves its ask to the new time, if the windows allow. Once it resolves, the ask is durable.
   */
  book(account: string, ask: Ask, windows: Windows): Promise<Booking>;
  /** Notes an ask that was made already, by hand; windows do not matter. */
  note(account: string, ask: Ask): Promise<void>;
  /** Takes an ask back that reached nobody. */
  release(account: string, plan: string): Promise<void>;
}
