import { isDeepStrictEqual } from 'node:util';
import { Contact } from '../contact.ts';
import { accountOf, type Entry, entryOf, recordsOf } from '../csv/entry.ts';
import type { Count } from '../import-csv.ts';
import type { AfterWriting, ProgrammeStore, RecordKind, RecordOf } from '../ports.ts';
import { accountFaults } from './account-faults.ts';
import { ownerFaults } from './owner-faults.ts';
import { type Facts, type RecordFault, readRecord, recordFaults } from './read-record.ts';
import { withLearnt } from './with-learnt.ts';

export interface RecordsSent {
  readonly kind: RecordKind;
  readonly values: readonly unknown[];
  /** Names of the colleagues whom owners may be; none: owners are not looked at. */
  readonly members?: readonly string[];
  readonly afterWriting?: AfterWriting;
}

export type RecordsPut =
  | { readonly kind: 'stored'; readonly counts: Count }
  | {
      readonly kind: 'refused';
      /** `conflict`: all is well with the records, but an account is not there. */
      readonly why: 'faulty' | 'conflict';
      readonly faults: readonly RecordFault[];
    };

interface Planned {
  readonly at: number;
  readonly facts: Facts;
  readonly entry: Entry;
  readonly state: keyof Count;
}

type Plan =
  | { readonly ok: true; readonly planned: Planned }
  | { readonly ok: false; readonly faults: readonly RecordFault[] };

/**
 * Stores records of one kind, each in the place of the one with its id. All of them or, where any
 * has a fault, none. Repeating it changes nothing. Rejects only where the store does.
 */
export async function putRecords(
  store: ProgrammeStore,
  { kind, values, members = [], afterWriting }: RecordsSent,
): Promise<RecordsPut> {
  const plans = await planRecords(store, kind, values);
  const planned = plans.flatMap((plan) => (plan.ok ? [plan.planned] : []));
  const orphans = await accountFaults(store, kind, values);
  const faults = [
    ...plans.flatMap((plan) => (plan.ok ? [] : plan.faults)),
    ...twinFaults(planned),
    ...ownerFaults(kind, values, members),
  ];
  if (faults.length + orphans.length > 0) {
    const all = [...faults, ...orphans].toSorted((one, other) => one.at - other.at);
    return { kind: 'refused', why: faults.length > 0 ? 'faulty' : 'conflict', faults: all };
  }
  const once = [...new Map(planned.map((plan) => [plan.entry.record.id, plan])).values()];
  await save(store, once);
  await afterWriting?.(...accountsOf(once));
  return { kind: 'stored', counts: countsOf(once) };
}

async function planRecords(
  store: ProgrammeStore,
  kind: RecordKind,
  values: readonly unknown[],
): Promise<readonly Plan[]> {
  const readings = values.map((value, at) => readRecord(kind, value, at));
  const ids = readings.flatMap((reading) => (reading.ok ? [reading.facts.id] : []));
  const stored = new Map<string, RecordOf[RecordKind]>();
  for (const record of await store.findMany(kind, [...new Set(ids)])) stored.set(record.id, record);
  return readings.map((reading, at) => {
    if (!reading.ok) return reading;
    const { facts } = reading;
    return planRecord(kind, at, facts, stored.get(facts.id));
  });
}

function planRecord(
  kind: RecordKind,
  at: number,
  facts: Facts,
  before: RecordOf[RecordKind] | undefined,
): Plan {
  const known = before !== undefined && 'identities' in before ? before.identities : [];
  const reading = entryOf(kind, kind === 'contacts' ? withLearnt(known, facts) : facts);
  if (!reading.ok) return { ok: false, faults: recordFaults(kind, at, reading.issues) };
  const { entry } = reading;
  return { ok: true, planned: { at, facts, entry, state: stateOf(before, entry) } };
}

function stateOf(before: object | undefined, { record }: Entry): Planned['state'] {
  if (before === undefined) return 'new';
  return isDeepStrictEqual(before, record) ? 'unchanged' : 'changed';
}

/** Two that came together and say different things of one record. */
function twinFaults(planned: readonly Planned[]): readonly RecordFault[] {
  const first = new Map<string, Planned>();
  return planned.flatMap((plan) => {
    const { id } = plan.entry.record;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, plan);
    if (earlier === undefined || isDeepStrictEqual(earlier.facts, plan.facts)) return [];
    const reason = `is that of records.${earlier.at}, which says something else`;
    return [{ at: plan.at, member: 'id', reason }];
  });
}

async function save(store: ProgrammeStore, planned: readonly Planned[]): Promise<void> {
  const changes = planned.filter(({ state }) => state === 'changed');
  const known = changes.filter(({ entry }) => entry.kind === 'contacts');
  const whole = planned.filter((plan) => plan.state !== 'unchanged' && !known.includes(plan));
  const { accounts, contacts, shipments } = recordsOf(whole.map(({ entry }) => entry));
  await store.saveMany('accounts', accounts);
  await store.saveMany('contacts', contacts);
  await store.saveMany('shipments', shipments);
  await Promise.all(known.map((plan) => changeContact(store, plan)));
}

function accountsOf(planned: readonly Planned[]): Parameters<AfterWriting> {
  const changed = planned.filter(({ state }) => state !== 'unchanged');
  const accounts = planned.map(({ entry }) => accountOf(entry));
  return [new Set(accounts), new Set(changed.map(({ entry }) => accountOf(entry)))];
}

/** The person may open an invitation at this very moment: then the new chat is kept as well. */
function changeContact(store: ProgrammeStore, { entry, facts }: Planned): Promise<void> {
  return store.changeContact(entry.record.id, (stored) => {
    const reading = Contact.safeParse(withLearnt(stored.identities, facts));
    return reading.data ?? stored;
  });
}

function countsOf(planned: readonly Planned[]): Count {
  const of = (wanted: Planned['state']) => planned.filter(({ state }) => state === wanted).length;
  return { new: of('new'), changed: of('changed'), unchanged: of('unchanged') };
}
