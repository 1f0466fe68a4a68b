import type { Instant } from '../core/instant.ts';
import type { Contact } from './contact.ts';
import type { ProgrammeStore } from './ports.ts';
import type { Shipment } from './shipment.ts';
import { readToken } from './token.ts';

/** What a token is about, or why it is about nothing. */
export type InvitationSeen =
  | { readonly kind: 'open'; readonly contact: Contact; readonly shipment: Shipment }
  | { readonly kind: 'nothing'; readonly why: 'forged' | 'expired' };

/** Looks at an invitation and changes nothing: nobody is bound by looking. */
export async function lookAtInvitation(
  store: ProgrammeStore,
  secret: string,
  token: string,
  now: Instant,
): Promise<InvitationSeen> {
  const reading = readToken(secret, token, now);
  if (reading.kind === 'invalid') return { kind: 'nothing', why: reading.why };
  const invitation = await store.findInvitation(reading.invitation);
  if (invitation === undefined) return { kind: 'nothing', why: 'forged' };
  if (now >= invitation.expiresAt) return { kind: 'nothing', why: 'expired' };
  const [[contact], [shipment]] = await Promise.all([
    store.findMany('contacts', [invitation.contact]),
    store.findMany('shipments', [invitation.shipment]),
  ]);
  if (contact === undefined || shipment === undefined) return { kind: 'nothing', why: 'forged' };
  return { kind: 'open', contact, shipment };
}
