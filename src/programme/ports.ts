import type { Account } from './account.ts';
import type { Contact } from './contact.ts';
import type { Binding, Invitation } from './invitation.ts';
import type { Shipment } from './shipment.ts';

export type { Contact, Invitation };

/** What comes in from the exporter's own system, by kind. */
export interface RecordOf {
  readonly accounts: Account;
  readonly contacts: Contact;
  readonly shipments: Shipment;
}
export type RecordKind = keyof RecordOf;

/**
 * Told of the accounts whose records were written, and of which any is new or has changed. Rejects with the
 * store's errors; writing the same again makes up for it.
 */
export type AfterWriting = (
  accounts: Iterable<string>,
  changed: ReadonlySet<string>,
) => Promise<void>;

export interface ProgrammeStore {
  /** Puts each record in the place of the one with its id. Saving the same twice saves it once. */
  saveMany<Kind extends RecordKind>(kind: Kind, records: readonly RecordOf[Kind][]): Promise<void>;
  /** Those of the ids that exist, in any order. */
  findMany<Kind extends RecordKind>(
    kind: Kind,
    ids: readonly string[],
  ): Promise<readonly RecordOf[Kind][]>;
  /** Every record of the kind, by id. */
  list<Kind extends RecordKind>(kind: Kind): Promise<readonly RecordOf[Kind][]>;
  /**
   * Lets a contact be known as `channel:user` as well; knowing it already changes nothing, and so
   * does one more than a contact may have.
   */
  addIdentity(contact: string, identity: string): Promise<void>;
  /**
   * Puts what `change` makes of a contact in its place; where somebody else changes it at the same
   * moment, reads it and asks again. A contact that is not there stays so.
   */
  changeContact(id: string, change: (stored: Contact) => Contact): Promise<void>;
  /** Everybody of this account, in any order. */
  contactsOf(account: string): Promise<readonly Contact[]>;
  /** Everything sent to this account, in any order. */
  shipmentsOf(account: string): Promise<readonly Shipment[]>;
  /** The newest of those that have arrived on a lane. */
  arrivalsOn(
    lane: Pick<Shipment, 'origin' | 'destination'>,
    limit: number,
  ): Promise<readonly Shipment[]>;
  /** Every invitation of this contact, in any order. */
  invitationsOf(contact: string): Promise<readonly Invitation[]>;
  /** Shipments whose reference has one of the keys; two buyers may use the same number. */
  findShipmentsByReference(keys: readonly string[]): Promise<readonly Shipment[]>;
  /**
   * Keeps an invitation. Where its contact has one for the same shipment and flow already,
   * that one stands, with its binding, and takes over the new expiry.
   */
  createInvitation(invitation: Invitation): Promise<Invitation>;
  findInvitation(id: string): Promise<Invitation | undefined>;
  findInvitationByCode(code: string): Promise<Invitation | undefined>;
  /**
   * Gives an invitation this code unless it has one; gives it back as it is then. Undefined where
   * another invitation has the code, or there is no such invitation.
   */
  giveCode(id: string, code: string): Promise<Invitation | undefined>;
  /**
   * Binds it if nobody has; gives the invitation as it is then, so that the caller sees who was
   * first.
   */
  bindInvitation(id: string, binding: Binding): Promise<Invitation | undefined>;
  /** Forgets who opened it, so that it can be opened once more. */
  releaseInvitation(id: string): Promise<void>;
}
