import { median } from 'simple-statistics';
import type { Instant } from '../base/instant.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import type { Account } from '../programme/account.ts';
import type { Contact } from '../programme/contact.ts';
import { type Invitation, invitationId } from '../programme/invitation.ts';
import type { ProgrammeStore } from '../programme/ports.ts';
import type { Shipment } from '../programme/shipment.ts';
import type { Ask, AskLedger } from './ask-ledger.ts';
import { daysBetween } from './days.ts';
import type { AskFacts } from './facts.ts';
import { placeOf } from './place.ts';
import type { Policy } from './policy.ts';

/** What a conversation of a contact tells about asking them. */
export interface Chat {
  readonly id: ConversationId;
  readonly hasStopped: boolean;
  readonly isReachable: boolean;
  readonly hasConsented: boolean;
  /** A survey is being answered there. */
  readonly isInSurvey: boolean;
}

export interface FactSources {
  readonly programme: Pick<ProgrammeStore, 'list' | 'invitationsOf'>;
  /** The conversations that there are of these. */
  chats(ids: readonly ConversationId[]): Promise<readonly Chat[]>;
  /** Cases that are not closed, with the id of their shipment. */
  openCases(): Promise<
    readonly { readonly shipment: string; readonly number: number; readonly openedAt: Instant }[]
  >;
}

/** Messengers in which a bot may write first to somebody who has written to it before. */
const SPEAKS_FIRST = /^(telegram|slack):/;

/** Fewer arrivals than this tell nothing about a lane. */
const LEAST_ARRIVALS = 3;

/** The facts of every contact with every shipment to their account. */
export async function readFacts(
  { programme, chats, openCases }: FactSources,
  policy: Policy,
  timeZone: string,
): Promise<readonly AskFacts[]> {
  const [accounts, contacts, shipments, cases] = await Promise.all([
    programme.list('accounts'),
    programme.list('contacts'),
    programme.list('shipments'),
    openCases(),
  ]);
  const people = await Promise.all(contacts.map((one) => personOf(one, { programme, chats })));
  const caseOf = new Map(cases.map((each) => [each.shipment, each]));
  const transit = transitDays(shipments);
  return accounts.flatMap((account) => {
    const goods = shipments.filter((one) => one.account === account.id);
    const persons = people.filter(({ contact }) => contact.account === account.id);
    const shared: Shared = {
      account,
      lastShippedOn:
        goods
          .map(({ shippedOn }) => shippedOn)
          .sort()
          .at(-1) ?? '',
      ledger: ledgerOf(persons),
      flow: policy.flow,
      timeZone,
    };
    return persons.flatMap((person) =>
      goods.map((shipment) => ({
        ...factsOf(person, shipment, shared),
        shipment: { ...shipment, transitDays: transit.get(laneOf(shipment)) },
        openCase: caseOf.get(shipment.id),
      })),
    );
  });
}

interface Person {
  readonly contact: Contact;
  readonly invitations: readonly Invitation[];
  readonly chats: readonly Chat[];
}

interface Shared {
  readonly account: Account;
  readonly lastShippedOn: string;
  readonly ledger: AskLedger;
  readonly flow: string;
  readonly timeZone: string;
}

/** A contact with everything that their invitations lead to. */
async function personOf(
  contact: Contact,
  { programme, chats }: Pick<FactSources, 'programme' | 'chats'>,
): Promise<Person> {
  const invitations = await programme.invitationsOf(contact.id);
  const ids = invitations.flatMap(({ bound }) => bound?.conversation ?? []);
  return { contact, invitations, chats: await chats([...new Set(ids)]) };
}

/** An invitation that was made by hand is an ask, too. */
function ledgerOf(people: readonly Person[]): AskLedger {
  const asks = people.flatMap(({ contact, invitations }) =>
    invitations.map(({ id, createdAt }): Ask => ({ contact: contact.id, plan: id, at: createdAt })),
  );
  return { asks: asks.sort((one, other) => one.at - other.at) };
}

function factsOf(
  { contact, invitations, chats }: Person,
  { id: shipment }: Shipment,
  { account, lastShippedOn, ledger, flow, timeZone }: Shared,
): Omit<AskFacts, 'shipment'> {
  const known = invitations.find((one) => one.shipment === shipment && one.flow === flow);
  const speakable = chats.filter(({ id }) => SPEAKS_FIRST.test(id));
  return {
    plan: known?.id ?? invitationId(contact.id, shipment, flow),
    contact: {
      id: contact.id,
      role: contact.role,
      place: placeOf(contact, account, timeZone),
      hasStopped: chats.some(({ hasStopped }) => hasStopped),
      isUnreachable: speakable.length > 0 && speakable.every(({ isReachable }) => !isReachable),
      hasConsented: chats.some(({ hasConsented }) => hasConsented),
    },
    account: { id: account.id, class: account.class, lastShippedOn },
    ...(known && { before: known.bound === undefined ? 'invited' : 'opened' }),
    isInSurvey: chats.some(({ isInSurvey }) => isInSurvey),
    ledger,
    carriers: [...(speakable.length > 0 ? (['chat'] as const) : []), 'task'],
  };
}

function laneOf({ origin, destination }: Shipment): string {
  return `${origin} – ${destination}`;
}

/** How long goods take on each lane, in days: the median of those that have arrived. */
function transitDays(shipments: readonly Shipment[]): ReadonlyMap<string, number> {
  const taken = new Map<string, number[]>();
  for (const shipment of shipments) {
    const { shippedOn, arrivedOn } = shipment;
    if (arrivedOn === undefined) continue;
    const lane = laneOf(shipment);
    taken.set(lane, [...(taken.get(lane) ?? []), daysBetween(shippedOn, arrivedOn)]);
  }
  return new Map(
    [...taken]
      .filter(([, days]) => days.length >= LEAST_ARRIVALS)
      .map(([lane, days]) => [lane, median(days)]),
  );
}
