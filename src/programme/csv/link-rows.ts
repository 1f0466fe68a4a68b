import type { ProgrammeStore, RecordKind, RecordOf } from '../ports.ts';
import { accountId, type LinkedRow, linkRow, slug } from './link-row.ts';
import type { Stored } from './plan-import.ts';
import type { ReadRow } from './read-sheet.ts';

/** Ids asked for in one query. */
const BATCH = 1_000;

/** Rows with their ids and accounts, and what is stored under these ids already. */
export async function linkRows(
  rows: readonly ReadRow[],
  store: ProgrammeStore,
): Promise<{ readonly rows: readonly LinkedRow[]; readonly stored: Stored }> {
  const own = rows.flatMap(({ values }) => values.get('accounts') ?? []).map(accountId);
  const named = rows.flatMap(({ values }) => accountsNamed(values));
  const accounts = await load(store, 'accounts', [...own, ...named, ...named.map(slug)]);
  const known = new Set([...own, ...accounts.keys()]);
  const linked = rows.map((row) => linkRow(row, (written) => resolve(written, known)));
  const stored = {
    accounts,
    contacts: await load(store, 'contacts', idsOf(linked, 'contacts')),
    shipments: await load(store, 'shipments', idsOf(linked, 'shipments')),
  };
  return { rows: linked, stored };
}

function accountsNamed(values: ReadRow['values']): readonly string[] {
  return (['contacts', 'shipments'] as const).flatMap((kind) => {
    const account = values.get(kind)?.get('account');
    return typeof account === 'string' ? [account] : [];
  });
}

/** An account goes by its id, or by its name where its id was made from that. */
function resolve(written: string, known: ReadonlySet<string>): string {
  return !known.has(written) && known.has(slug(written)) ? slug(written) : written;
}

function idsOf(rows: readonly LinkedRow[], wanted: RecordKind): readonly string[] {
  return rows.flatMap(({ drafts }) =>
    drafts.filter(({ kind }) => kind === wanted).map(({ id }) => id),
  );
}

async function load<Kind extends RecordKind>(
  store: ProgrammeStore,
  kind: Kind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RecordOf[Kind]>> {
  const distinct = [...new Set(ids)];
  const found = new Map<string, RecordOf[Kind]>();
  for (let start = 0; start < distinct.length; start += BATCH) {
    const records = await store.findMany(kind, distinct.slice(start, start + BATCH));
    for (const record of records) found.set(record.id, record);
  }
  return found;
}
