import { isDeepStrictEqual } from 'node:util';
import type { RecordKind } from '../ports.ts';
import { withEmail } from './cells/with-email.ts';
import { flatFacts, nestedFacts, withDelayCleared } from './columns/flat-facts.ts';
import { type Entry, entryOf } from './entry.ts';
import type { Fault } from './fault.ts';
import type { Draft, LinkedRow } from './link-row.ts';
import { faultAt, type ReadRow, type Source } from './read-sheet.ts';

type Accepted = ReadonlyMap<string, Planned>;
type Facts = Readonly<Record<string, unknown>>;

/** What is stored already, by id. */
export type Stored = Readonly<Record<RecordKind, ReadonlyMap<string, object>>>;

interface Planned {
  readonly draft: Draft;
  readonly entry: Entry;
  readonly state: 'new' | 'changed' | 'unchanged';
  /** The row that said it first. */
  readonly row: ReadRow;
}

export interface Plan {
  readonly planned: readonly Planned[];
  readonly rowsRefused: number;
  readonly faults: readonly Fault[];
}

/** Decides, row by row, what an import would change. A row is taken over whole or not at all. */
export function planImport(rows: readonly LinkedRow[], stored: Stored): Plan {
  const accepted = new Map<string, Planned>();
  const faults: Fault[] = [];
  let rowsRefused = 0;
  for (const linked of rows) {
    const outcome = planRow(linked, stored, accepted);
    for (const planned of outcome.planned) accepted.set(keyOf(planned.draft), planned);
    faults.push(...outcome.faults);
    if (outcome.faults.length > 0) rowsRefused += 1;
  }
  return { planned: [...accepted.values()], rowsRefused, faults };
}

interface Outcome {
  readonly planned: readonly Planned[];
  readonly faults: readonly Fault[];
}

function planRow(linked: LinkedRow, stored: Stored, accepted: Accepted): Outcome {
  const orphan = orphanIn(linked, stored, accepted);
  if (orphan !== undefined) return { planned: [], faults: [orphan] };
  const outcomes = linked.drafts.map((draft) => planDraft(linked.row, draft, stored, accepted));
  const faults = outcomes.flatMap((outcome) => outcome.faults);
  if (faults.length > 0) return { planned: [], faults };
  return { planned: outcomes.flatMap((outcome) => outcome.planned), faults };
}

function planDraft(row: ReadRow, draft: Draft, stored: Stored, accepted: Accepted): Outcome {
  const known = stored[draft.kind].get(draft.id);
  const reading = entryOf(draft.kind, merged(known, draft));
  if (!reading.ok) {
    return { planned: [], faults: reading.issues.map((issue) => issueAt(row, draft, issue)) };
  }
  const { entry } = reading;
  const earlier = accepted.get(keyOf(draft));
  if (earlier === undefined) {
    return { planned: [{ draft, entry, row, state: stateOf(known, entry) }], faults: [] };
  }
  const conflict = contradiction(row, draft, entry, earlier);
  return { planned: [], faults: conflict === undefined ? [] : [conflict] };
}

function keyOf({ kind, id }: Draft | { readonly kind: RecordKind; readonly id: string }): string {
  return `${kind} ${id}`;
}

/** What the file says over what is stored; a fact that the file clears is left out. */
function merged(known: object | undefined, { kind, facts }: Draft): Facts {
  const usual = kind === 'contacts' ? { identities: [] } : {};
  const all = Object.entries(withEmail(flatFacts({ ...known }), withDelayCleared(facts)));
  const said = all.filter(([, fact]) => fact !== undefined);
  return { ...usual, ...nestedFacts(Object.fromEntries(said)) };
}

function stateOf(known: object | undefined, { record }: Entry): Planned['state'] {
  if (known === undefined) return 'new';
  return isDeepStrictEqual(known, record) ? 'unchanged' : 'changed';
}

/** A contact or shipment whose account is neither stored nor taken over from these files. */
function orphanIn({ row, drafts }: LinkedRow, stored: Stored, accepted: Accepted) {
  const [draft] = drafts;
  if (draft === undefined || draft.kind === 'accounts') return undefined;
  const id = String(draft.facts.account);
  if (stored.accounts.has(id) || accepted.has(keyOf({ kind: 'accounts', id }))) return undefined;
  return fieldFault(
    row,
    draft,
    'account',
    'the id of an account that is stored or imported with it',
  );
}

function issueAt(
  row: ReadRow,
  draft: Draft,
  issue: { path: PropertyKey[]; code: string; message: string },
) {
  const field = String(issue.path[0] ?? '');
  return fieldFault(row, draft, field, issue.code === 'custom' ? issue.message : undefined);
}

/** Two rows that say different things of one record: the first is believed, the second reported. */
function contradiction(row: ReadRow, draft: Draft, { record }: Entry, earlier: Planned) {
  const before = flatFacts({ ...earlier.entry.record });
  const now = flatFacts({ ...record });
  const fields = new Set([...Object.keys(before), ...Object.keys(now)]);
  const field = [...fields].find((name) => !isDeepStrictEqual(before[name], now[name]));
  if (field === undefined) return undefined;
  const where = `row ${earlier.row.number} of ${earlier.row.file}`;
  const said = before[field] === undefined ? 'nothing' : JSON.stringify(before[field]);
  return fieldFault(
    row,
    draft,
    field,
    `the same as ${where}, which says ${said} for "${draft.id}"`,
  );
}

function fieldFault(row: ReadRow, draft: Draft, field: string, expected?: string): Fault {
  const source = row.sources.find(({ column }) => isAbout(column, draft.kind, field));
  if (source !== undefined) return faultAt(row.file, row.number, source, expected);
  const plain = expected ?? `something else as ${field}`;
  return { file: row.file, row: row.number, column: '', written: draft.id, expected: plain };
}

/** Facts that stand in columns of other names. */
const COLUMNS_OF: Readonly<Record<string, readonly string[]>> = {
  'shipments.owner': ['ownerName'],
  'shipments.delay': ['expectedOn'],
  'contacts.identities': ['identities', 'email'],
};

function isAbout(column: Source['column'], kind: RecordKind, field: string): boolean {
  const fields = COLUMNS_OF[`${kind}.${field}`] ?? [field];
  return column.kind === kind && fields.includes(column.field);
}
