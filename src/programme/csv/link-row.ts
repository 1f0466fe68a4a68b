import type { RecordKind } from '../ports.ts';
import type { ReadRow } from './read-sheet.ts';

/** A record as a row gives it: undefined clears a fact, an absent one is left as it is stored. */
export interface Draft {
  readonly kind: RecordKind;
  readonly id: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface LinkedRow {
  readonly row: ReadRow;
  /** The account before those who belong to it. */
  readonly drafts: readonly Draft[];
}

/**
 * Gives every record its id and its account. Ids that the file leaves out come from the names,
 * so that the next import of the same file finds the same records.
 */
export function linkRow(row: ReadRow, accountOf: (written: string) => string): LinkedRow {
  const { values } = row;
  const own = values.get('accounts');
  const ownId = own && accountId(own);
  const drafts: Draft[] = own && ownId ? [draft('accounts', ownId, own, {})] : [];
  for (const kind of ['contacts', 'shipments'] as const) {
    const given = values.get(kind);
    if (given === undefined) continue;
    const account = ownId ?? accountOf(textOf(given, 'account'));
    const name = textOf(given, kind === 'contacts' ? 'name' : 'reference');
    const id = textOf(given, 'id') || `${account}/${slug(name)}`;
    drafts.push(draft(kind, id, given, { account }));
  }
  return { row, drafts };
}

/** The accounts that a file brings itself. */
export function accountId(given: ReadonlyMap<string, unknown>): string {
  return textOf(given, 'id') || slug(textOf(given, 'name'));
}

export function slug(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [name];
  return words.join('-').slice(0, 60);
}

function textOf(given: ReadonlyMap<string, unknown>, field: string): string {
  const value = given.get(field);
  return typeof value === 'string' ? value : '';
}

function draft(
  kind: RecordKind,
  id: string,
  given: ReadonlyMap<string, unknown>,
  links: Readonly<Record<string, string>>,
): Draft {
  const { ownerName, ownerReach, ...facts } = Object.fromEntries(given);
  return { kind, id, facts: { ...facts, ...ownerOf(given, ownerName, ownerReach), ...links, id } };
}

function ownerOf(given: ReadonlyMap<string, unknown>, name: unknown, reach: unknown) {
  if (!given.has('ownerName') && !given.has('ownerReach')) return {};
  if (name === undefined && reach === undefined) return { owner: undefined };
  return { owner: { name: name ?? reach, ...(reach !== undefined && { reach }) } };
}
