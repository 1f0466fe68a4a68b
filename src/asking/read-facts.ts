import { median } from 'simple-statistics';
import type { Instant } from '../base/instant.ts';
import type { Account } from '../programme/account.ts';
import type { Invitation } from '../programme/invitation.ts';
import type { ProgrammeStore } from '../programme/ports.ts';
import type { Shipment } from '../programme/shipment.ts';
import { daysBetween } from './days.ts';
import type { AskFacts } from './facts.ts';
import { type Ask, type AskLedger, EMPTY_LEDGER } from './ledger/ask-ledger.ts';
import type { AskLedgerStore } from './ledger/ask-ledger-store.ts';
import { type Person, type PersonSources, readPerson } from './person.ts';
import { placeOf } from './place.ts';
import type { Plan } from './plans/plan.ts';
import type { PlanStore } from './plans/plan-store.ts';
import { type WantedPlan, wantedPlans } from './plans/wanted-plans.ts';
import { CARRIERS, type Policy } from './policy.ts';

export interface FactSources extends PersonSources {
  readonly programme: Pick<
    ProgrammeStore,
    'list' | 'findMany' | 'contactsOf' | 'shipmentsOf' | 'arrivalsOn' | 'invitationsOf'
  >;
  readonly plans: Pick<PlanStore, 'ofAccount'>;
  readonly ledgers: Pick<AskLedgerStore, 'readMany'>;
  /** Cases that are not closed, with the id of their shipment. */
  openCases(): Promise<readonly OpenCase[]>;
}

export interface OpenCase {
  readonly shipment: string;
  readonly number: number;
  readonly openedAt: Instant;
}

/** Fewer arrivals than this tell nothing about a lane. */
const LEAST_ARRIVALS = 3;
/** So many of the newest arrivals tell how long goods take. */
const MOST_ARRIVALS = 200;
/** So many accounts are read at the same time. */
const AT_ONCE = 20;

/** The facts of everything that accounts are to be asked and told; of all accounts where none is named. */
export async function readFacts(
  sources: FactSources,
  policy: Policy,
  timeZone: string,
  ids?: readonly string[],
): Promise<readonly AskFacts[]> {
  const { programme } = sources;
  const [accounts, cases] = await Promise.all([
    ids === undefined ? programme.list('accounts') : programme.findMany('accounts', ids),
    sources.openCases(),
  ]);
  const shared: Shared = {
    policy,
    timeZone,
    cases: new Map(cases.map((each) => [each.shipment, each])),
    transit: transitReader(programme),
  };
  const found: AskFacts[] = [];
  for (let done = 0; done < accounts.length; done += AT_ONCE) {
    const some = accounts.slice(done, done + AT_ONCE);
    const read = await Promise.all(some.map((account) => accountFacts(account, sources, shared)));
    found.push(...read.flat());
  }
  return found;
}

interface Shared {
  readonly policy: Policy;
  readonly timeZone: string;
  readonly cases: ReadonlyMap<string, OpenCase>;
  readonly transit: (shipment: Shipment) => Promise<number | undefined>;
}

async function accountFacts(
  account: Account,
  sources: FactSources,
  { policy, timeZone, cases, transit }: Shared,
): Promise<readonly AskFacts[]> {
  const { programme, plans, ledgers } = sources;
  const [contacts, shipments, stored, booked] = await Promise.all([
    programme.contactsOf(account.id),
    programme.shipmentsOf(account.id),
    plans.ofAccount(account.id),
    ledgers.readMany([account.id]),
  ]);
  const people = await Promise.all(contacts.map((contact) => readPerson(contact, sources)));
  const planOf = new Map(stored.map((plan) => [plan.id, plan]));
  const goods = new Map(shipments.map((each) => [each.id, each]));
  const persons = new Map(people.map((each) => [each.contact.id, each]));
  const ledger = withInvited(booked.get(account.id) ?? EMPTY_LEDGER, people);
  const wanted = wantedPlans(contacts, shipments, policy);
  const lastShippedOn = newestOf(shipments);
  const made = [...wanted, ...oldNews(stored, wanted)].map(async (each) => {
    const shipment = goods.get(each.shipment);
    const person = persons.get(each.contact);
    if (shipment === undefined || person === undefined) return [];
    const plan = planOf.get(each.id);
    return [
      {
        ...personFacts(each, person, plan),
        account: { id: account.id, class: account.class, lastShippedOn },
        contact: { ...person.facts, place: placeOf(person.contact, account, timeZone) },
        shipment: { ...shipment, transitDays: await transit(shipment) },
        isOldNews: !wanted.includes(each),
        openCase: cases.get(shipment.id),
        ledger,
      },
    ];
  });
  return (await Promise.all(made)).flat();
}

/** Notices of delays that are over, or that have changed since. */
function oldNews(
  stored: readonly Plan[],
  wanted: readonly WantedPlan[],
): readonly (WantedPlan & Pick<Plan, 'kind'>)[] {
  const current = new Set(wanted.map(({ id }) => id));
  return stored.filter(({ id, kind }) => kind === 'notice' && !current.has(id));
}

function newestOf(shipments: readonly Shipment[]): string {
  return shipments.reduce((last, { shippedOn }) => (shippedOn > last ? shippedOn : last), '');
}

type PersonFacts = Pick<
  AskFacts,
  'plan' | 'kind' | 'before' | 'byHand' | 'heldUntil' | 'isInSurvey' | 'carriers' | 'chat'
>;

function personFacts(
  { id, kind, shipment, flow }: WantedPlan,
  { invitations, chats }: Person,
  plan: Plan | undefined,
): PersonFacts {
  const invitation = invitations.find((one) => one.shipment === shipment && one.flow === flow);
  const refused = plan?.refusedBy ?? [];
  const chat = chats.find(({ canBeAsked }) => canBeAsked);
  const carriers = CARRIERS.filter((one) => !refused.includes(one) && (one !== 'chat' || chat));
  return {
    plan: id,
    kind,
    ...earlier(invitation, plan),
    heldUntil: plan?.heldUntil,
    isInSurvey: chats.some(({ busyWith }) => busyWith !== undefined && busyWith !== id),
    carriers,
    chat: chat?.id,
  };
}

/** Whether they were asked before: by us, or by the exporter's own invitation. */
function earlier(
  invitation: Invitation | undefined,
  plan: Plan | undefined,
): Pick<AskFacts, 'before' | 'byHand'> {
  const bound = invitation?.bound;
  // A chat to which it was bound by us has turned out to be dead.
  if (plan?.isInvited && plan.asked === undefined && plan.refusedBy !== undefined) return {};
  if (bound === undefined && plan?.asked === undefined) {
    // What we made for a carrier that did not take it is no ask.
    if (invitation === undefined || plan?.isInvited) return {};
  }
  const before = bound === undefined ? 'invited' : 'opened';
  if (invitation === undefined || plan?.asked !== undefined) return { before };
  return { before, byHand: { at: invitation.createdAt, openedAt: bound?.at } };
}

/** An invitation that was made by hand is an ask, too. */
function withInvited({ asks }: AskLedger, people: readonly Person[]): AskLedger {
  const known = new Set(asks.map(({ plan }) => plan));
  const others = people.flatMap(({ contact, invitations }) =>
    invitations
      .filter(({ id }) => !known.has(id))
      .map(({ id, createdAt }): Ask => ({ contact: contact.id, plan: id, at: createdAt })),
  );
  if (others.length === 0) return { asks };
  return { asks: [...asks, ...others].sort((one, other) => one.at - other.at) };
}

/** How long goods take on the lane of a shipment, in days: the median of those that have arrived. */
function transitReader(
  programme: Pick<ProgrammeStore, 'arrivalsOn'>,
): (shipment: Shipment) => Promise<number | undefined> {
  const known = new Map<string, Promise<number | undefined>>();
  return async (shipment) => {
    if (shipment.arrivedOn !== undefined) return undefined;
    const { origin, destination } = shipment;
    const lane = JSON.stringify([origin, destination]);
    const days = known.get(lane) ?? readTransit({ origin, destination }, programme);
    known.set(lane, days);
    return await days;
  };
}

async function readTransit(
  lane: Pick<Shipment, 'origin' | 'destination'>,
  programme: Pick<ProgrammeStore, 'arrivalsOn'>,
): Promise<number | undefined> {
  const arrived = await programme.arrivalsOn(lane, MOST_ARRIVALS);
  const days = arrived.flatMap(({ shippedOn, arrivedOn }) =>
    arrivedOn === undefined ? [] : daysBetween(shippedOn, arrivedOn),
  );
  return days.length < LEAST_ARRIVALS ? undefined : median(days);
}

/** Facts by the plan that they are about. */
export function factsByPlan(facts: readonly AskFacts[]): ReadonlyMap<string, AskFacts> {
  return new Map(facts.map((each) => [each.plan, each]));
}
