import type { Instant } from '../base/instant.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import type { Delay } from '../core/contract/programme/delay.ts';
import type { ContactRole } from '../programme/contact.ts';
import type { Place } from './calendar/next-allowed-moment.ts';
import type { AskLedger } from './ledger/ask-ledger.ts';
import type { PlanKind } from './plans/plan.ts';
import type { Carrier } from './policy.ts';

/** All that is known when it is decided whether to ask one contact about one shipment. */
export interface AskFacts {
  /** The id of the invitation: one for each contact, shipment and flow. */
  readonly plan: string;
  /** A survey after an arrival, or the news of a delay. */
  readonly kind: PlanKind;
  readonly contact: {
    readonly id: string;
    readonly role: ContactRole;
    readonly place: Place;
    /** They have said that they want no messages, in any of their chats. */
    readonly hasStopped: boolean;
    /** None of their chats can be reached any more. */
    readonly isUnreachable: boolean;
    /** They have agreed to be asked. */
    readonly hasConsented: boolean;
  };
  readonly account: {
    readonly id: string;
    readonly class?: string | undefined;
    /** The day of the newest shipment to it. */
    readonly lastShippedOn: string;
  };
  readonly shipment: {
    readonly id: string;
    readonly shippedOn: string;
    readonly arrivedOn?: string | undefined;
    readonly delay?: Delay | undefined;
    /** How long goods take on this lane, in days: the median; undefined where too few are known. */
    readonly transitDays?: number | undefined;
  };
  /** A notice of a delay that is over, or that has changed since. */
  readonly isOldNews?: boolean;
  /** A case on this shipment that is not closed. */
  readonly openCase?: { readonly number: number; readonly openedAt: Instant } | undefined;
  /** They are answering a survey. */
  readonly isInSurvey: boolean;
  /** They were invited about this shipment before, or have opened that invitation. */
  readonly before?: 'invited' | 'opened' | undefined;
  /** The exporter has sent the invitation themselves, and when it was opened. */
  readonly byHand?: { readonly at: Instant; readonly openedAt?: Instant | undefined } | undefined;
  readonly ledger: AskLedger;
  /** After a pause: not before this. */
  readonly heldUntil?: Instant | undefined;
  /** Ways to reach them that exist and have not refused. */
  readonly carriers: readonly Carrier[];
  /** The chat in which they would be asked. */
  readonly chat?: ConversationId | undefined;
}
