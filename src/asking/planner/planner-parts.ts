import type { Instant } from '../../base/instant.ts';
import type { Log } from '../../core/contract/channel.ts';
import type { ProgrammeStore } from '../../programme/ports.ts';
import type { AskCarriers } from '../carriers/carrier.ts';
import type { WorkingTime } from '../decide.ts';
import type { AskLedgerStore } from '../ledger/ask-ledger-store.ts';
import type { PlanMaker } from '../plans/make-plans.ts';
import type { PlanStore } from '../plans/plan-store.ts';
import type { Policy } from '../policy.ts';
import type { FactSources } from '../read-facts.ts';

/** Whether asks are made at all, and by which process. Calls reject with the store's errors. */
export interface Shift {
  /** True where an operator has stopped all asks. */
  isPaused(): Promise<boolean>;
  /** Takes or keeps the right to make asks, for half a minute; false where another process has it. */
  take(): Promise<boolean>;
  /** True for the first call with this policy on the store. */
  isNewPolicy(policy: Policy): Promise<boolean>;
}

export interface PlannerParts {
  readonly sources: FactSources;
  readonly programme: Pick<ProgrammeStore, 'list' | 'findMany' | 'invitationsOf'>;
  readonly plans: PlanStore;
  readonly ledgers: AskLedgerStore;
  readonly maker: PlanMaker;
  readonly carriers: AskCarriers;
  readonly policy: Policy;
  readonly time: WorkingTime;
  readonly timeZone: string;
  readonly shift: Shift;
  /** Makes the invitation of a plan, or gives the one that it has. */
  readonly invite: (wish: InviteWish) => Promise<void>;
  readonly now: () => Instant;
  readonly log: Log;
}

export interface InviteWish {
  readonly contact: string;
  readonly shipment: string;
  readonly flow: string;
  readonly lifetimeMs: number;
  readonly questions?: readonly string[] | undefined;
  readonly offersCall?: boolean;
  /** Lets it be opened once more, in another place than before. */
  readonly release?: boolean;
}
