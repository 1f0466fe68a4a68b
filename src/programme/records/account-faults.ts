import type { ProgrammeStore, RecordKind } from '../ports.ts';
import { RecordId } from '../record-id.ts';
import { unknownRecord } from '../unknown-record.ts';
import { type RecordFault, recordFault } from './read-record.ts';

/** So many unknown ids are compared with every account; the others are only named. */
const COMPARED = 3;

/** A fault for each contact or shipment whose account is not stored. */
export async function accountFaults(
  store: ProgrammeStore,
  kind: RecordKind,
  values: readonly unknown[],
): Promise<readonly RecordFault[]> {
  if (kind === 'accounts') return [];
  const named = values.flatMap((value, at) => {
    const { data } = RecordId.safeParse(Object(value).account);
    return data === undefined ? [] : [{ at, id: data }];
  });
  const ids = [...new Set(named.map(({ id }) => id))];
  const known = new Set((await store.findMany('accounts', ids)).map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  const reasons = new Map<string, string>();
  for (const id of unknown.slice(0, COMPARED)) {
    reasons.set(id, await unknownRecord(store, 'accounts', id));
  }
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ at, id }) => {
      const reason = reasons.get(id) ?? `no account has the id "${id}"`;
      return recordFault(kind, at, ['account'], reason);
    });
}
