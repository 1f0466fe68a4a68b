import { createHmac } from 'node:crypto';
import { spelledCode } from '../core/contract/invitation-code.ts';
import type { Invitation, ProgrammeStore } from './ports.ts';

/** Keeps these digests apart from all others made with the same secret. */
const PURPOSE = 'quayside invitation code\n';

/** With a million invitations one code in a million is taken already: far more than is ever needed. */
const TRIES = 40;

/**
 * The invitation with a code of its own, eight signs of Crockford's base 32 (40 bits), which stays
 * with it for good. Derived from the secret, so nobody can work it out; where another invitation has
 * the same code, the next one is tried. Throws where none is free.
 */
export async function withCode(
  store: Pick<ProgrammeStore, 'giveCode'>,
  secret: string,
  invitation: Invitation,
): Promise<Invitation> {
  if (invitation.code !== undefined) return invitation;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const code = spelledCode(digest(secret, `${attempt} ${invitation.id}`));
    const given = code === undefined ? undefined : await store.giveCode(invitation.id, code);
    if (given !== undefined) return given;
  }
  throw new Error('No code is free for an invitation');
}

function digest(secret: string, facts: string): Uint8Array {
  return createHmac('sha256', secret).update(PURPOSE).update(facts).digest();
}
