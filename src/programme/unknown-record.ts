import { nearMatches } from '../base/text/near-matches.ts';
import type { ProgrammeStore, RecordKind } from './ports.ts';

/** What an operator may know a record by. */
interface Name {
  readonly id: string;
  readonly called: string;
}

/** Says that nobody has this name, and who may have been meant. */
export async function unknownRecord(
  store: ProgrammeStore,
  kind: RecordKind,
  written: string,
): Promise<string> {
  const names = await namesOf(store, kind);
  const near = nearMatches(
    written,
    names.flatMap(({ id, called }) => [id, called]),
  );
  const meant = near.flatMap((name) =>
    names.filter(({ id, called }) => name === id || name === called),
  );
  const shown = new Set(meant.slice(0, NAMES_SHOWN).map(({ id, called }) => `"${id}" (${called})`));
  const said = `no ${kind.slice(0, -1)} has the id "${written}"`;
  if (names.length === 0) return `${said}; import some first`;
  return shown.size === 0 ? said : `${said}; did you mean ${[...shown].join(' or ')}?`;
}

const NAMES_SHOWN = 4;

async function namesOf(store: ProgrammeStore, kind: RecordKind): Promise<readonly Name[]> {
  if (kind === 'shipments') {
    return (await store.list(kind)).map(({ id, reference }) => ({ id, called: reference }));
  }
  return (await store.list(kind)).map(({ id, name }) => ({ id, called: name }));
}
