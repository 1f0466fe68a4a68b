import type { Instant } from '../../../base/instant.ts';
import type { TeamSettings } from '../../team-settings.ts';
import type { Case } from '../case.ts';
import type { Refusal } from './refusal.ts';

/** Who does something to a case and when. Repeating an operation's id changes nothing. */
export interface OperationContext {
  readonly operation: string;
  /** Somebody of the staff, `buyer`, or `clock` for what happens of itself. */
  readonly by: string;
  readonly now: Instant;
}

/** Something that is done to a case; `Details` is what it takes besides. */
export type Operation<Details> = (
  before: Case,
  context: OperationContext & Details,
  settings: TeamSettings,
) => Case | Refusal;
