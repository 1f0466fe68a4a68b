import {
  countedAt,
  isUnasked,
  PLAN_KINDS,
  type Plan,
  type PlanKind,
} from '../../asking/plans/plan.ts';
import type { CountedSpan, PlanStore } from '../../asking/plans/plan-store.ts';
import { collect } from '../../base/collect.ts';
import type { Instant } from '../../base/instant.ts';
import { PLAN_STATES, type PlanState } from '../../core/contract/programme/plan-state.ts';
import { fromKeyed, type Keyed, toKeyed } from '../../programme/programme-record.ts';
import { collection } from '../../store/port/collection.ts';
import type { DocumentStore } from '../../store/port/document-store.ts';
import type { VersionedDocuments, Where } from '../../store/port/documents.ts';

/** `stamp` and `countedAt` are only the store's: whose swap was made, and where reports find it. */
type StoredPlan = Keyed<Plan> & { readonly stamp: string; readonly countedAt: Instant };

export const PLANS = collection<StoredPlan>()({
  name: 'plans',
  indexes: [
    { members: ['wakeAt'], sparse: true },
    { members: ['account'] },
    { members: ['contact'] },
    { members: ['kind', 'state', 'countedAt'] },
    { members: ['kind', 'countedAt'] },
  ],
  compared: ['asked.at'],
  personal: { contact: ['contact'], words: ['response'] },
});

type Member = 'wakeAt' | 'account' | 'contact' | 'kind' | 'state' | 'countedAt';

/** So many plans are woken by one command. */
const BATCH = 500;

type Plans = VersionedDocuments<StoredPlan, Member>;

/** `newId` never gives the same twice. */
export function planStore(store: DocumentStore, newId: () => string): PlanStore {
  const plans: Plans = store.documents(PLANS);
  const found = async (where: Where<Member>) => (await plans.find({ where })).map(fromStored);
  return {
    make: (made) => plans.insert(made.map((plan) => toStored(plan, newId()))),
    load: async (id) => {
      const stored = await plans.get(id);
      return stored && fromStored(stored);
    },
    loadMany: async (ids) => (await plans.getMany(ids)).map(fromStored),
    swap: (next, before) => plans.swap(toStored(next, newId()), toStored(before, '')),
    due: async (now, limit) => {
      const where = { wakeAt: { lte: now } };
      return (await plans.find({ where, order: ['wakeAt'], limit })).map(fromStored);
    },
    ofAccount: (account) => found({ account }),
    ofContact: (contact) => found({ contact }),
    wake: (ids, at) => wake(plans, ids, at, newId),
    wakeAll: (states, at) => wakeAll(plans, states, at, newId),
    countStates: (kind, span) => countStates(plans, kind, span),
    async *counted(kind, { from, to }) {
      const where = { kind, countedAt: { gte: from, lt: to } };
      for await (const stored of plans.each({ where, order: ['kind', 'countedAt'] })) {
        yield fromStored(stored);
      }
    },
  };
}

/** The version grows with it: a decision that was made by what was known before loses its swap. */
async function wake(
  plans: Plans,
  ids: readonly string[],
  at: Instant,
  newId: () => string,
): Promise<void> {
  for (let left = ids; left.length > 0; ) {
    const asleep = (await plans.getMany(left)).filter(
      (plan) => isUnasked(plan) && (plan.wakeAt === undefined || plan.wakeAt > at),
    );
    const changes = asleep.map(({ _id: key, version }) => ({
      key,
      onlyIf: { version },
      set: { version: version + 1, stamp: newId(), wakeAt: at },
    }));
    const made = await plans.changeMany(changes);
    left = made === changes.length ? [] : asleep.map(({ _id }) => _id);
  }
}

async function wakeAll(
  plans: Plans,
  states: readonly PlanState[],
  at: Instant,
  newId: () => string,
): Promise<void> {
  const order = ['kind', 'state', 'countedAt'] as const;
  for (const kind of PLAN_KINDS) {
    for (const state of states) {
      const query = { where: { kind, state }, order, pick: ['state' as const] };
      const ids = (await collect(plans.each(query))).map(({ _id }) => _id);
      for (let done = 0; done < ids.length; done += BATCH) {
        await wake(plans, ids.slice(done, done + BATCH), at, newId);
      }
    }
  }
}

async function countStates(plans: Plans, kind: PlanKind, { from, to }: CountedSpan) {
  const counts = await Promise.all(
    PLAN_STATES.map(async (state): Promise<[PlanState, number]> => {
      const where = { kind, state, countedAt: { gte: from, lt: to } };
      return [state, await plans.count(where)];
    }),
  );
  return Object.fromEntries(counts) as Record<PlanState, number>;
}

function toStored(plan: Plan, stamp: string): StoredPlan {
  return { ...toKeyed(plan), stamp, countedAt: countedAt(plan) };
}

function fromStored({ stamp: _, countedAt: __, ...record }: StoredPlan): Plan {
  return fromKeyed(record);
}
