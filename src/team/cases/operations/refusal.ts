import type { Case } from '../case.ts';
import type { CaseState } from '../case-state.ts';
import type { RepairKind } from './repair.ts';

/** Why something cannot be done with a case; nothing has changed then. */
export type Refusal =
  /** There is no case of that number. */
  | { readonly refused: 'unknown' }
  /** Somebody else has it. */
  | { readonly refused: 'taken'; readonly by: string }
  | { readonly refused: 'not-claimed' }
  /** The team is done with it, until the buyer says otherwise. */
  | { readonly refused: 'closed'; readonly state: CaseState }
  /** It cannot be verified or reopened before it was resolved. */
  | { readonly refused: 'not-resolved'; readonly state: CaseState }
  /** A relation is lost where a conflict is just closed: one of the known steps is missing. */
  | { readonly refused: 'no-repair'; readonly known: readonly RepairKind[] }
  | { readonly refused: 'empty' }
  | { readonly refused: 'too-long'; readonly limitCharacters: number }
  | { readonly refused: 'too-many-notes'; readonly limit: number };

export function isRefusal(result: Case | Refusal): result is Refusal {
  return 'refused' in result;
}
