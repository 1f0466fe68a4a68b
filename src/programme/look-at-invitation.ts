import type { Instant } from '../base/instant.ts';
import { invitationCodeIn } from '../core/contract/invitation-code.ts';
import type { Contact } from './contact.ts';
import type { Invitation } from './invitation.ts';
import type { ProgrammeStore } from './ports.ts';
import type { Shipment } from './shipment.ts';
import { readToken, signToken } from './token.ts';

/** What a token or code is about, or why it is about nothing. */
export type InvitationSeen =
  | {
      readonly kind: 'open';
      readonly contact: Contact;
      readonly shipment: Shipment;
      readonly token: string;
      readonly code: string | undefined;
    }
  | { readonly kind: 'nothing'; readonly why: 'forged' | 'expired' };

/** Looks at an invitation and changes nothing: nobody is bound by looking. */
export async function lookAtInvitation(
  store: ProgrammeStore,
  secret: string,
  written: string,
  now: Instant,
): Promise<InvitationSeen> {
  const invitation = await invitationOf(store, secret, written, now);
  if (typeof invitation === 'string') return { kind: 'nothing', why: invitation };
  if (now >= invitation.expiresAt) return { kind: 'nothing', why: 'expired' };
  const [[contact], [shipment]] = await Promise.all([
    store.findMany('contacts', [invitation.contact]),
    store.findMany('shipments', [invitation.shipment]),
  ]);
  if (contact === undefined || shipment === undefined) return { kind: 'nothing', why: 'forged' };
  const { id, expiresAt, code } = invitation;
  return {
    kind: 'open',
    contact,
    shipment,
    code,
    token: signToken(secret, { invitation: id, expiresAt }),
  };
}

async function invitationOf(
  store: ProgrammeStore,
  secret: string,
  written: string,
  now: Instant,
): Promise<Invitation | 'forged' | 'expired'> {
  const code = invitationCodeIn(written);
  if (code !== undefined) return (await store.findInvitationByCode(code)) ?? 'forged';
  const reading = readToken(secret, written, now);
  if (reading.kind === 'invalid') return reading.why;
  return (await store.findInvitation(reading.invitation)) ?? 'forged';
}
