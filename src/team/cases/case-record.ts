import type { Instant } from '../../base/instant.ts';
import { Case, isOverdue } from './case.ts';
import { rankOf, wakeAt } from './case-order.ts';
import { searchableText } from './case-search.ts';

/** A case as it is stored: its concern is the key, and with it stands what it is found by. */
export type CaseRecord = Omit<Case, 'id'> & {
  readonly _id: string;
  readonly rank: number;
  readonly overdue: boolean;
  /** Who answers for it and who talks to the buyer. */
  readonly people: readonly string[];
  readonly searchable: string;
  /** Milliseconds since 1970 UTC; absent while nothing is due. */
  readonly wakeAt?: Instant;
};

export function toCaseRecord(given: Case): CaseRecord {
  const { id, ...rest } = given;
  const due = wakeAt(given);
  const people = [given.owner, given.claimedBy].filter((person) => person !== undefined);
  return {
    _id: id,
    ...rest,
    rank: rankOf(given),
    overdue: isOverdue(given),
    people: [...new Set(people)],
    searchable: searchableText(given),
    ...(due !== undefined && { wakeAt: due }),
  };
}

/** Throws an error that names the case where what is stored cannot be read. */
export function fromCaseRecord({ _id, ...rest }: CaseRecord): Case {
  const parsed = Case.safeParse({ id: _id, ...rest });
  if (parsed.success) return parsed.data;
  throw new Error(`The stored case ${rest.number} cannot be read`, { cause: parsed.error });
}

export { caseDetail, caseHeard } from './case-detail.ts';
export { searchTerms } from './case-search.ts';
export { OPEN_STATES } from './case-state.ts';
