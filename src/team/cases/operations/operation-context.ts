import type { Instant } from '../../../base/instant.ts';

/** Who does something to a case and when. Repeating an operation's id changes nothing. */
export interface OperationContext {
  readonly operation: string;
  /** Somebody of the staff, `buyer`, or `clock` for what happens of itself. */
  readonly by: string;
  readonly now: Instant;
}
