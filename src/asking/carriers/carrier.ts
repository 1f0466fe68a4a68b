import type { Instant } from '../../base/instant.ts';
import type { Account } from '../../programme/account.ts';
import type { Contact } from '../../programme/contact.ts';
import type { Invitation } from '../../programme/invitation.ts';
import type { Shipment } from '../../programme/shipment.ts';
import type { AskFacts } from '../facts.ts';
import type { Plan } from '../plans/plan.ts';
import type { Carrier } from '../policy.ts';

/** What a carrier brings to a contact. */
export interface Parcel {
  readonly plan: Plan;
  readonly contact: Contact;
  readonly account: Account;
  readonly shipment: Shipment;
  readonly chat: AskFacts['chat'];
  /** Absent for the news of a delay, which asks nothing. */
  readonly invitation?: Invitation;
}

/** What came of one attempt. */
export type Carried =
  | { readonly kind: 'taken' }
  /** Nothing has left; this carrier will not do for this contact. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Nothing has left; it may go then. */
  | { readonly kind: 'later'; readonly until: Instant };

/**
 * A way to reach a contact first. Each call is one attempt and may be repeated for the same plan and attempt:
 * then it must change nothing. Calls reject where it is not known what came of it.
 */
export interface AskCarrier {
  readonly name: Carrier;
  ask(parcel: Parcel): Promise<Carried>;
  /** Whether an attempt that nobody finished has left after all. */
  hasTaken(parcel: Parcel): Promise<boolean>;
  /** Whether what was taken got lost on its way. */
  isLost(parcel: Parcel): Promise<boolean>;
  /** Says once more what nobody has opened. */
  remind(parcel: Parcel): Promise<void>;
  /** Nobody will open it any more. */
  giveUp(parcel: Parcel): Promise<void>;
  /** They have opened it, or need not: what is still to be done for it is over. */
  settle(plan: Plan): Promise<void>;
}

export type AskCarriers = { readonly [Name in Carrier]: AskCarrier };
