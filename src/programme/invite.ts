import type { Instant } from '../base/instant.ts';
import type { Contact } from './contact.ts';
import { DEFAULT_FLOW, Invitation, invitationId } from './invitation.ts';
import type { ProgrammeStore } from './ports.ts';
import { referenceKey } from './reference-key.ts';
import type { Shipment } from './shipment.ts';
import { withCode } from './short-code.ts';
import { signToken } from './token.ts';
import { unknownRecord } from './unknown-record.ts';

export interface InvitationWish {
  readonly contact: string;
  /** Its id, or the number that the buyer knows it by. */
  readonly shipment: string;
  readonly flow?: string;
  readonly lifetimeMs: number;
  /** Lets an invitation that somebody has opened be opened once more. */
  readonly release?: boolean;
  /** What is asked in place of the questions of the contact's role. */
  readonly questions?: readonly string[] | undefined;
  readonly offersCall?: boolean | undefined;
}

/** A contact and a shipment that belong together. */
export interface Addressed {
  readonly contact: Contact;
  readonly shipment: Shipment;
}

export interface Refused {
  readonly kind: 'refused';
  /** Nobody of that name, or contact and shipment that do not belong together. */
  readonly fault: 'unknown' | 'conflict';
  readonly why: string;
}

export type Invited =
  | (Addressed & {
      readonly kind: 'invited';
      readonly invitation: Invitation;
      readonly token: string;
      /** Eight signs to be typed in its place. */
      readonly code: string;
      /** Whom and what it is about, for the operator to check. */
      readonly about: string;
    })
  | Refused;

/** Invites a contact to talk about a shipment. Doing it twice makes one invitation. */
export async function invite(
  store: ProgrammeStore,
  secret: string,
  wish: InvitationWish,
  now: Instant,
): Promise<Invited> {
  const meant = await addressedBy(store, wish);
  if ('kind' in meant) return meant;
  const { contact, shipment } = meant;
  const created = await create(store, contact, shipment, wish, now);
  const invitation = await withCode(store, secret, created);
  const { code = '' } = invitation;
  const token = signToken(secret, { invitation: invitation.id, expiresAt: invitation.expiresAt });
  const about = describe(contact, shipment);
  return { kind: 'invited', invitation, token, code, contact, shipment, about };
}

/** Whom and what the names of a wish mean. */
export async function addressedBy(
  store: ProgrammeStore,
  wish: Pick<InvitationWish, 'contact' | 'shipment'>,
): Promise<Addressed | Refused> {
  const [contact] = await store.findMany('contacts', [wish.contact]);
  if (contact === undefined)
    return refused('unknown', await unknownRecord(store, 'contacts', wish.contact));
  const shipments = await shipmentsCalled(store, wish.shipment);
  if (shipments.length === 0) {
    return refused('unknown', await unknownRecord(store, 'shipments', wish.shipment));
  }
  const shipment = shipments.find(({ account }) => account === contact.account);
  if (shipment === undefined) return refused('conflict', foreign(contact, shipments));
  return { contact, shipment };
}

async function create(
  store: ProgrammeStore,
  contact: Contact,
  shipment: Shipment,
  { flow = DEFAULT_FLOW, lifetimeMs, release, questions, offersCall }: InvitationWish,
  now: Instant,
): Promise<Invitation> {
  const id = invitationId(contact.id, shipment.id, flow);
  const standing = await store.createInvitation(
    Invitation.parse({
      id,
      contact: contact.id,
      shipment: shipment.id,
      flow,
      createdAt: now,
      expiresAt: now + lifetimeMs,
      ...(questions && { questions: [...questions] }),
      ...(offersCall && { offersCall }),
    }),
  );
  if (!release) return standing;
  await store.releaseInvitation(standing.id);
  const { bound: _, ...released } = standing;
  return released;
}

async function shipmentsCalled(store: ProgrammeStore, name: string): Promise<readonly Shipment[]> {
  const byId = await store.findMany('shipments', [name]);
  return byId.length > 0 ? byId : await store.findShipmentsByReference([referenceKey(name)]);
}

function refused(fault: Refused['fault'], why: string): Refused {
  return { kind: 'refused', fault, why };
}

function foreign({ id, account }: Contact, shipments: readonly Shipment[]): string {
  const owners = shipments.map((shipment) => `"${shipment.id}" to "${shipment.account}"`);
  return `contact "${id}" belongs to account "${account}", shipment ${owners.join(', ')}`;
}

function describe({ name, role }: Contact, { reference, product, destination }: Shipment): string {
  return `${name} (${role}) about ${reference}: ${product} to ${destination}`;
}
