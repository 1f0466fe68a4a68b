import { IDENTITIES_LIMIT } from '../../../src/programme/contact.ts';
import type {
  Invitation,
  ProgrammeStore,
  RecordKind,
  RecordOf,
} from '../../../src/programme/ports.ts';
import { referenceKey } from '../../../src/programme/reference-key.ts';

/** The programme in memory; it passes the same contract suite as the one in MongoDB. */
export function memoryProgramme(): ProgrammeStore & { readonly writes: () => number } {
  const records: { readonly [Kind in RecordKind]: Map<string, RecordOf[Kind]> } = {
    accounts: new Map(),
    contacts: new Map(),
    shipments: new Map(),
  };
  const invitations = new Map<string, Invitation>();
  let writes = 0;

  function keep<Kind extends RecordKind>(kind: Kind, given: readonly RecordOf[Kind][]): void {
    const kept: Map<string, RecordOf[Kind]> = records[kind];
    for (const record of given) kept.set(record.id, structuredClone(record));
    writes += given.length;
  }

  function all<Kind extends RecordKind>(kind: Kind): readonly RecordOf[Kind][] {
    const kept: Map<string, RecordOf[Kind]> = records[kind];
    return [...kept.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }

  return {
    writes: () => writes,
    saveMany: async (kind, given) => keep(kind, given),
    findMany: async (kind, ids) => all(kind).filter(({ id }) => ids.includes(id)),
    list: async (kind) => all(kind),
    addIdentity: async (id, identity) => {
      const contact = records.contacts.get(id);
      if (contact === undefined || contact.identities.length >= IDENTITIES_LIMIT) return;
      const identities = [...new Set([...contact.identities, identity])];
      records.contacts.set(id, { ...contact, identities });
    },
    changeContact: async (id, change) => {
      const contact = records.contacts.get(id);
      if (contact !== undefined) keep('contacts', [change(contact)]);
    },
    contactsOf: async (account) => all('contacts').filter((contact) => contact.account === account),
    shipmentsOf: async (account) =>
      all('shipments').filter((shipment) => shipment.account === account),
    arrivalsOn: async ({ origin, destination }, limit) =>
      all('shipments')
        .filter((each) => each.origin === origin && each.destination === destination)
        .filter(({ arrivedOn }) => arrivedOn !== undefined)
        .toSorted((one, other) => ((one.arrivedOn ?? '') > (other.arrivedOn ?? '') ? -1 : 1))
        .slice(0, limit),
    invitationsOf: async (contact) =>
      [...invitations.values()].filter((invitation) => invitation.contact === contact),
    findShipmentsByReference: async (keys) =>
      all('shipments').filter(({ reference }) => keys.includes(referenceKey(reference))),
    createInvitation: async (wanted) => {
      const standing = [...invitations.values()].find(
        ({ contact, shipment, flow }) =>
          contact === wanted.contact && shipment === wanted.shipment && flow === wanted.flow,
      );
      if (!standing && invitations.has(wanted.id)) throw new Error(`${wanted.id} is taken`);
      const kept = standing ? { ...standing, expiresAt: wanted.expiresAt } : wanted;
      invitations.set(kept.id, kept);
      return kept;
    },
    findInvitation: async (id) => invitations.get(id),
    findInvitationByCode: async (code) =>
      [...invitations.values()].find((invitation) => invitation.code === code),
    giveCode: async (id, code) => {
      const standing = invitations.get(id);
      if (standing === undefined || standing.code !== undefined) return standing;
      if ([...invitations.values()].some((other) => other.code === code)) return undefined;
      const kept = { ...standing, code };
      invitations.set(id, kept);
      return kept;
    },
    bindInvitation: async (id, bound) => {
      const standing = invitations.get(id);
      if (standing === undefined || standing.bound !== undefined) return standing;
      const kept = { ...standing, bound };
      invitations.set(id, kept);
      return kept;
    },
    releaseInvitation: async (id) => {
      const standing = invitations.get(id);
      if (standing === undefined) return;
      const { bound: _bound, ...free } = standing;
      invitations.set(id, free);
    },
  };
}
