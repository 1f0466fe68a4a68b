import type { Facts } from './read-record.ts';

const EMAIL = 'email:';

/**
 * A contact as it is sent, with the chats in which it is known already: they came by invitations that
 * the person opened, and the sender knows nothing of them. Addresses are the sender's to change.
 */
export function withLearnt(known: readonly string[], sent: Facts): Facts {
  const { email, identities, ...facts } = sent;
  const isSilent = email === undefined && identities === undefined;
  const wanted = new Set([
    ...(Array.isArray(identities) ? identities.map(String) : []),
    ...(email === undefined ? [] : [`${EMAIL}${email}`]),
    ...known.filter((identity) => isSilent || !identity.startsWith(EMAIL)),
  ]);
  const kept = known.filter((identity) => wanted.delete(identity));
  return { ...facts, identities: [...kept, ...wanted] };
}
