import type { Instant } from '../../base/instant.ts';
import type { Identity } from '../settings/identity.ts';

/** What a colleague is asked to do; each kind has one text in the words. */
export type TaskKind = 'forward' | 'remind';

/** Why nobody needs to do it any more; each has one text in the words. */
export type WithdrawalReason = 'answered';

/** Names for people: what the text of a task is made from. */
interface TaskFacts {
  /** The contact's name. */
  readonly contact?: string;
  /** The account's name. */
  readonly account?: string;
  /** The shipment's reference. */
  readonly shipment?: string;
}

/** What made the task. */
interface TaskSource {
  /** Ids; of a case its number. */
  readonly plan?: string;
  readonly case?: number;
  readonly account?: string;
  readonly response?: string;
}

/** A task as it is made. */
export interface NewTask {
  /** Derived by who makes it: the same id again changes nothing. */
  readonly id: string;
  readonly kind: TaskKind;
  /** The name in `account.owner`: a member's of TEAM_FILE, or of somebody outside the team. */
  readonly owner?: string;
  /** The id of the contact whose data stands in it: access and erasure find it by this. */
  readonly contactId?: string;
  readonly facts: TaskFacts;
  /** Ready to be copied and sent. */
  readonly text?: string;
  readonly due: Instant;
  readonly from: TaskSource;
  readonly at: Instant;
}

export interface TaskDone {
  readonly at: Instant;
  readonly by: Identity;
  /** Names the use of the command: the same again is answered as the first time. */
  readonly operation: string;
  /** What came of it. */
  readonly word?: string;
}

/** A task that is open, done or withdrawn. */
export interface Task extends NewTask {
  readonly number: number;
  /** When the team's channels were told of it. */
  readonly toldAt?: Instant;
  readonly done?: TaskDone;
  readonly withdrawn?: { readonly at: Instant; readonly why: WithdrawalReason };
}
