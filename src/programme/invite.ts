import type { Instant } from '../core/instant.ts';
import { nearMatches } from '../core/near-matches.ts';
import type { Contact } from './contact.ts';
import { DEFAULT_FLOW, Invitation, invitationId } from './invitation.ts';
import type { ProgrammeStore } from './ports.ts';
import { referenceKey } from './reference-key.ts';
import type { Shipment } from './shipment.ts';
import { withCode } from './short-code.ts';
import { signToken } from './token.ts';

export interface InvitationWish {
  readonly contact: string;
  /** Its id, or the number that the buyer knows it by. */
  readonly shipment: string;
  readonly flow?: string;
  readonly lifetimeMs: number;
  /** Lets an invitation that somebody has opened be opened once more. */
  readonly release?: boolean;
}

export type Invited =
  | {
      readonly kind: 'invited';
      readonly invitation: Invitation;
      readonly token: string;
      /** Eight signs to be typed in its place. */
      readonly code: string;
      readonly contact: Contact;
      readonly shipment: Shipment;
      /** Whom and what it is about, for the operator to check. */
      readonly about: string;
    }
  | {
      readonly kind: 'refused';
      /** Nobody of that name, or contact and shipment that do not belong together. */
      readonly fault: 'unknown' | 'conflict';
      readonly why: string;
    };

/** Invites a contact to talk about a shipment. Doing it twice makes one invitation. */
export async function invite(
  store: ProgrammeStore,
  secret: string,
  wish: InvitationWish,
  now: Instant,
): Promise<Invited> {
  const [contact] = await store.findMany('contacts', [wish.contact]);
  if (contact === undefined)
    return refused('unknown', await unknownRecord(store, 'contacts', wish.contact));
  const shipments = await shipmentsCalled(store, wish.shipment);
  if (shipments.length === 0) {
    return refused('unknown', await unknownRecord(store, 'shipments', wish.shipment));
  }
  const shipment = shipments.find(({ account }) => account === contact.account);
  if (shipment === undefined) return refused('conflict', foreign(contact, shipments));
  const created = await create(store, contact, shipment, wish, now);
  const invitation = await withCode(store, secret, created);
  const { code = '' } = invitation;
  const token = signToken(secret, { invitation: invitation.id, expiresAt: invitation.expiresAt });
  const about = describe(contact, shipment);
  return { kind: 'invited', invitation, token, code, contact, shipment, about };
}

async function create(
  store: ProgrammeStore,
  contact: Contact,
  shipment: Shipment,
  { flow = DEFAULT_FLOW, lifetimeMs, release }: InvitationWish,
  now: Instant,
): Promise<Invitation> {
  const id = invitationId(contact.id, shipment.id, flow);
  if (release) await store.releaseInvitation(id);
  return await store.createInvitation(
    Invitation.parse({
      id,
      contact: contact.id,
      shipment: shipment.id,
      flow,
      createdAt: now,
      expiresAt: now + lifetimeMs,
    }),
  );
}

async function shipmentsCalled(store: ProgrammeStore, name: string): Promise<readonly Shipment[]> {
  const byId = await store.findMany('shipments', [name]);
  return byId.length > 0 ? byId : await store.findShipmentsByReference([referenceKey(name)]);
}

function refused(fault: 'unknown' | 'conflict', why: string): Invited {
  return { kind: 'refused', fault, why };
}

function foreign({ id, account }: Contact, shipments: readonly Shipment[]): string {
  const owners = shipments.map((shipment) => `"${shipment.id}" to "${shipment.account}"`);
  return `contact "${id}" belongs to account "${account}", shipment ${owners.join(', ')}`;
}

function describe({ name, role }: Contact, { reference, product, destination }: Shipment): string {
  return `${name} (${role}) about ${reference}: ${product} to ${destination}`;
}

/** What an operator may know a record by. */
interface Name {
  readonly id: string;
  readonly called: string;
}

/** Says that nobody has this name, and who may have been meant. */
export async function unknownRecord(
  store: ProgrammeStore,
  kind: 'contacts' | 'shipments',
  written: string,
): Promise<string> {
  const names = kind === 'contacts' ? await contactNames(store) : await shipmentNames(store);
  const near = nearMatches(
    written,
    names.flatMap(({ id, called }) => [id, called]),
  );
  const meant = near.flatMap((name) =>
    names.filter(({ id, called }) => name === id || name === called),
  );
  const shown = new Set(meant.slice(0, NAMES_SHOWN).map(({ id, called }) => `"${id}" (${called})`));
  const what = kind === 'contacts' ? 'contact' : 'shipment';
  const hint = names.length === 0 ? 'import some first' : `the ${kind} have other ids`;
  return `there is no ${what} "${written}"; ${
    shown.size > 0 ? `did you mean ${[...shown].join(' or ')}?` : hint
  }`;
}

const NAMES_SHOWN = 4;

async function contactNames(store: ProgrammeStore): Promise<readonly Name[]> {
  return (await store.list('contacts')).map(({ id, name }) => ({ id, called: name }));
}

async function shipmentNames(store: ProgrammeStore): Promise<readonly Name[]> {
  return (await store.list('shipments')).map(({ id, reference }) => ({ id, called: reference }));
}
