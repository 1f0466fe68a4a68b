import { isDeepStrictEqual } from 'node:util';
import { collect } from '../base/collect.ts';
import type {
  Contact,
  Invitation,
  ProgrammeStore,
  RecordKind,
  RecordOf,
} from '../programme/ports.ts';
import {
  type AccountRecord,
  type ContactRecord,
  fromKeyed,
  fromShipmentRecord,
  IDENTITIES_LIMIT,
  type Keyed,
  type ShipmentRecord,
  toKeyed,
  toShipmentRecord,
} from '../programme/programme-record.ts';
import { collection, type Stored } from '../store/port/collection.ts';
import type { DocumentStore } from '../store/port/document-store.ts';
import type { Documents, DocumentsOf, Query } from '../store/port/documents.ts';
import { TakenError } from '../store/port/errors.ts';

export const ACCOUNTS = collection<AccountRecord>()({
  name: 'accounts',
  indexes: [],
  personal: 'nothing',
});

export const CONTACTS = collection<ContactRecord>()({
  name: 'contacts',
  indexes: [{ members: ['account'] }],
  personal: { contact: ['_id'], words: ['name', 'identities'] },
});

/** Whose goods they are says nothing of a person; who of ours looks after them is staff. */
export const SHIPMENTS = collection<ShipmentRecord>()({
  name: 'shipments',
  indexes: [
    { members: ['referenceKey'] },
    { members: ['account'] },
    { members: ['origin', 'destination', 'arrivedOn'] },
  ],
  personal: 'nothing',
});

/** One for each contact, shipment and flow: the key is made of these three. */
export const INVITATIONS = collection<Keyed<Invitation>>()({
  name: 'invitations',
  indexes: [
    { members: ['contact'] },
    { members: ['createdAt'] },
    { members: ['code'], unique: true },
  ],
  personal: { contact: ['contact'], conversation: ['bound.conversation'], words: ['bound'] },
});

type Contacts = DocumentsOf<typeof CONTACTS>;
type Shipment = RecordOf['shipments'];
type Shipments = DocumentsOf<typeof SHIPMENTS>;
type ShipmentMember = 'referenceKey' | 'account' | 'origin' | 'destination' | 'arrivedOn';
type Invitations = DocumentsOf<typeof INVITATIONS>;

/** How records of one kind are stored and come back. */
interface Shelf<Thing> {
  save(things: readonly Thing[]): Promise<void>;
  findMany(keys: readonly string[]): Promise<readonly Thing[]>;
  list(): Promise<readonly Thing[]>;
}

/** Accounts, contacts, shipments and invitations. */
export function programmeStore(store: DocumentStore): ProgrammeStore {
  const contacts = store.documents(CONTACTS);
  const shipments = store.documents(SHIPMENTS);
  const invitations = store.documents(INVITATIONS);
  const shelves: { readonly [Kind in RecordKind]: Shelf<RecordOf[Kind]> } = {
    accounts: shelf(store.documents(ACCOUNTS), toKeyed, fromKeyed),
    contacts: shelf(contacts, toKeyed, fromKeyed),
    shipments: shelf(shipments, toShipmentRecord, fromShipmentRecord),
  };
  return {
    saveMany: (kind, records) => shelves[kind].save(records),
    findMany: (kind, ids) => shelves[kind].findMany(ids),
    list: (kind) => shelves[kind].list(),
    findShipmentsByReference: (keys) =>
      shipmentsIn(shipments, { where: { referenceKey: { in: keys } } }),
    addIdentity: (contact, identity) => addIdentity(contacts, contact, identity),
    changeContact: (id, change) => changeContact(contacts, id, change),
    contactsOf: (account) => contactsOf(contacts, account),
    shipmentsOf: (account) => shipmentsIn(shipments, { where: { account } }),
    arrivalsOn: (lane, limit) => arrivalsOn(shipments, lane, limit),
    invitationsOf: (contact) => invitationsOf(invitations, contact),
    createInvitation: (invitation) => createInvitation(invitations, invitation),
    findInvitation: (id) => findInvitation(invitations, id),
    findInvitationByCode: async (code) => {
      const [found] = await invitations.find({ where: { code }, limit: 1 });
      return found && fromKeyed(found);
    },
    giveCode: (id, code) => giveCode(invitations, id, code),
    bindInvitation: async (id, binding) => {
      await invitations.change({ key: id, onlyIf: { bound: undefined }, set: { bound: binding } });
      return await findInvitation(invitations, id);
    },
    releaseInvitation: async (id) => {
      await invitations.change({ key: id, unset: ['bound'] });
    },
  };
}

function shelf<Thing, Kept extends Stored>(
  records: Documents<Kept>,
  toRecord: (thing: Thing) => Kept,
  fromRecord: (record: Kept) => Thing,
): Shelf<Thing> {
  return {
    save: (things) => records.put(things.map(toRecord)),
    findMany: async (keys) => (await records.getMany(keys)).map(fromRecord),
    list: async () => (await collect(records.each({}))).map(fromRecord),
  };
}

async function contactsOf(contacts: Contacts, account: string): Promise<readonly Contact[]> {
  return (await contacts.find({ where: { account } })).map((row) => fromKeyed<Contact>(row));
}

async function shipmentsIn(
  shipments: Shipments,
  query: Query<ShipmentMember>,
): Promise<readonly Shipment[]> {
  return (await shipments.find(query)).map(fromShipmentRecord);
}

function arrivalsOn(
  shipments: Shipments,
  { origin, destination }: Pick<Shipment, 'origin' | 'destination'>,
  limit: number,
): Promise<readonly Shipment[]> {
  return shipmentsIn(shipments, {
    where: { origin, destination, arrivedOn: { gt: '' } },
    order: ['origin', 'destination', 'arrivedOn'],
    descending: true,
    limit,
  });
}

function addIdentity(contacts: Contacts, key: string, identity: string): Promise<void> {
  return changeContact(contacts, key, (contact) => {
    const { identities } = contact;
    if (identities.includes(identity) || identities.length >= IDENTITIES_LIMIT) return contact;
    return { ...contact, identities: [...identities, identity] };
  });
}

/** Others may change it at the same moment: then it is read and tried again. */
async function changeContact(
  contacts: Contacts,
  key: string,
  change: (stored: Contact) => Contact,
): Promise<void> {
  for (;;) {
    const stored = await contacts.get(key);
    if (stored === undefined) return;
    const { _id: _before, ...before } = stored;
    const { _id: _after, ...after } = toKeyed(change(fromKeyed(stored)));
    if (isDeepStrictEqual(before, after)) return;
    const absent = Object.keys(after).filter((member) => !Object.hasOwn(before, member));
    const onlyIf = { ...before, ...Object.fromEntries(absent.map((name) => [name, undefined])) };
    const unset = Object.keys(before).filter((member) => !Object.hasOwn(after, member));
    if (await contacts.change({ key, onlyIf, set: after, unset })) return;
  }
}

async function invitationsOf(
  invitations: Invitations,
  contact: string,
): Promise<readonly Invitation[]> {
  return (await invitations.find({ where: { contact } })).map((row) => fromKeyed<Invitation>(row));
}

async function findInvitation(
  invitations: Invitations,
  id: string,
): Promise<Invitation | undefined> {
  const found = await invitations.get(id);
  return found && fromKeyed(found);
}

async function createInvitation(
  invitations: Invitations,
  invitation: Invitation,
): Promise<Invitation> {
  const { id, contact, shipment, flow, expiresAt } = invitation;
  const [isNew] = await invitations.insert([toKeyed(invitation)]);
  if (isNew) return invitation;
  await invitations.change({ key: id, onlyIf: { contact, shipment, flow }, set: { expiresAt } });
  const standing = await findInvitation(invitations, id);
  if (standing?.contact === contact && standing.shipment === shipment && standing.flow === flow) {
    return standing;
  }
  throw new Error(`Invitation ${id} is taken`);
}

async function giveCode(
  invitations: Invitations,
  id: string,
  code: string,
): Promise<Invitation | undefined> {
  try {
    await invitations.change({ key: id, onlyIf: { code: undefined }, set: { code } });
  } catch (error) {
    if (error instanceof TakenError) return undefined;
    throw error;
  }
  return await findInvitation(invitations, id);
}
