import { DAY_MS, type Instant } from '../base/instant.ts';

/** One ask of one contact. */
export interface Ask {
  readonly contact: string;
  readonly plan: string;
  readonly at: Instant;
}

/**
 * The asks of all contacts of one account; a contact without an account has a ledger alone. Both
 * windows are in one document, so that two processes that ask two contacts of one account at once meet
 * there.
 */
export interface AskLedger {
  /** Oldest first. */
  readonly asks: readonly Ask[];
}

export const EMPTY_LEDGER: AskLedger = { asks: [] };

export interface Windows {
  readonly contactEveryDays: number;
  readonly accountAsks: number;
  readonly accountDays: number;
}

/** From when on this contact may be asked, by their own window and by that of the account. */
export function windowsOpenAt(
  { asks }: AskLedger,
  contact: string,
  { contactEveryDays, accountAsks, accountDays }: Windows,
): { readonly contact: Instant; readonly account: Instant } {
  const own = asks.findLast((ask) => ask.contact === contact);
  const first = asks.at(-accountAsks);
  return {
    contact: own === undefined ? 0 : own.at + contactEveryDays * DAY_MS,
    account: first === undefined ? 0 : first.at + accountDays * DAY_MS,
  };
}

/** The ledger with one more ask; the same where the plan has asked before. */
export function withAsk(ledger: AskLedger, ask: Ask): AskLedger {
  if (ledger.asks.some(({ plan }) => plan === ask.plan)) return ledger;
  return { asks: [...ledger.asks, ask].sort((one, other) => one.at - other.at) };
}
