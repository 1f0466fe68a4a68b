import { DAY_MS, type Instant } from '../../base/instant.ts';

/** One ask of one contact. */
export interface Ask {
  readonly contact: string;
  readonly plan: string;
  readonly at: Instant;
}

/**
 * The asks of all contacts of one account. Both windows are in one document, so that two processes that
 * ask two contacts of one account at once meet there.
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

/** No window may be longer: older asks close none. */
export const LONGEST_WINDOW_DAYS = 730;

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

/** The ledger with one more ask and without those that close no window; the same where the plan has asked before. */
export function withAsk(ledger: AskLedger, ask: Ask): AskLedger {
  if (ledger.asks.some(({ plan }) => plan === ask.plan)) return ledger;
  const oldest = ask.at - (LONGEST_WINDOW_DAYS + 1) * DAY_MS;
  const asks = [...ledger.asks.filter(({ at }) => at > oldest), ask];
  return { asks: asks.sort((one, other) => one.at - other.at) };
}

/** The ledger without the ask of a plan; the same where there is none. */
export function withoutAsk(ledger: AskLedger, plan: string): AskLedger {
  const asks = ledger.asks.filter((ask) => ask.plan !== plan);
  return asks.length === ledger.asks.length ? ledger : { asks };
}
