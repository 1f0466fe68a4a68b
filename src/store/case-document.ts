import type { Instant } from '../core/instant.ts';
import { Case, isOverdue, rankOf, searchableText, wakeAt } from '../team/ports.ts';

/** A case as it is stored: its number is the key, and what it is found by stands beside it. */
export type CaseDocument = Omit<Case, 'number'> & {
  readonly _id: number;
  readonly rank: number;
  readonly overdue: boolean;
  readonly searchable: string;
  readonly wakeAt?: Instant;
};

export function toCaseDocument(given: Case): CaseDocument {
  const { number, ...rest } = given;
  const due = wakeAt(given);
  return {
    _id: number,
    ...rest,
    rank: rankOf(given),
    overdue: isOverdue(given),
    searchable: searchableText(given),
    ...(due !== undefined && { wakeAt: due }),
  };
}

/** Throws an error that names the case where what is stored cannot be read. */
export function fromCaseDocument({ _id, ...rest }: CaseDocument): Case {
  const parsed = Case.safeParse({ number: _id, ...rest });
  if (parsed.success) return parsed.data;
  throw new Error(`The stored case ${_id} cannot be read`, { cause: parsed.error });
}
