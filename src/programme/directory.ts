import { type Instant, MINUTE_MS } from '../base/instant.ts';
import { RateLimit } from '../base/rate-limit.ts';
import type { LookupFault, LookupResult } from '../core/contract/event.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import { invitationCodeIn } from '../core/contract/invitation-code.ts';
import { type Binding, DEFAULT_FLOW, type Invitation } from './invitation.ts';
import type { ProgrammeStore } from './ports.ts';
import { referenceKey, referenceKeysIn } from './reference-key.ts';
import { subjectOf } from './subject-of.ts';
import { readToken, tokenIn } from './token.ts';

interface Asker {
  readonly conversation: ConversationId;
  readonly identity: string | undefined;
}

export interface Directory {
  /**
   * What a token, a code or an order number, as a person types it, belongs to.
   * The first to open an invitation is bound to it; the same asker gets the same answer again.
   */
  readonly lookUp: (reference: string, from: Asker, now: Instant) => Promise<LookupResult>;
}

/** Told each time that somebody opens an invitation which another person holds. */
export type OnForeign = (invitation: Invitation, by: ConversationId) => Promise<void>;

/** Rejects where the store or `onForeign` does; asking again then makes up for it. */
export function directory(
  store: ProgrammeStore,
  secret: string,
  onForeign: OnForeign = async () => {},
): Directory {
  const guesses = new CodeGuesses();
  return {
    lookUp: async (reference, from, now) => {
      const token = tokenIn(reference);
      if (token === undefined) {
        const invitation = await guesses.invitation(store, reference, from, now);
        return invitation === undefined
          ? await byReference(store, reference)
          : await byInvitation({ store, onForeign }, invitation.id, from, now);
      }
      const reading = readToken(secret, token, now);
      if (reading.kind === 'invalid') return nothing(reading.why);
      return await byInvitation({ store, onForeign }, reading.invitation, from, now);
    },
  };
}

/** So often one asker may be wrong, and all together: 40 bits are guessed by nobody at that pace. */
const CODES_A_MINUTE = 10;
const CODES_A_MINUTE_IN_ALL = 300;

/** Invitations by their codes, for people who type one; somebody who tries many is not heard for a while. */
class CodeGuesses {
  readonly #each = new RateLimit(CODES_A_MINUTE, MINUTE_MS);
  readonly #all = new RateLimit(CODES_A_MINUTE_IN_ALL, MINUTE_MS);

  async invitation(
    store: ProgrammeStore,
    words: string,
    { conversation }: Asker,
    now: Instant,
  ): Promise<Invitation | undefined> {
    const code = invitationCodeIn(words);
    if (code === undefined) return undefined;
    const waitMs = this.#each.waitMs(conversation, now) || this.#all.waitMs('all', now);
    return waitMs > 0 ? undefined : await store.findInvitationByCode(code);
  }
}

async function byInvitation(
  { store, onForeign }: { readonly store: ProgrammeStore; readonly onForeign: OnForeign },
  id: string,
  from: Asker,
  now: Instant,
): Promise<LookupResult> {
  const invitation = await store.findInvitation(id);
  if (invitation === undefined) return nothing('unknown');
  if (now >= invitation.expiresAt) return nothing('expired');
  const about = await everythingAbout(store, invitation);
  if (about === undefined) return nothing('unknown');
  const bound = invitation.bound ?? (await bind(store, id, from, now));
  if (bound === undefined) return nothing('unknown');
  if (!isSame(bound, from)) {
    await onForeign({ ...invitation, bound }, from.conversation);
    return nothing('foreign');
  }
  // The holder of a contact's token is that contact, in this channel as well.
  if (from.identity !== undefined) await store.addIdentity(invitation.contact, from.identity);
  return { kind: 'subject', subject: about, flow: invitation.flow };
}

async function everythingAbout(store: ProgrammeStore, invitation: Invitation) {
  const [[contact], [shipment]] = await Promise.all([
    store.findMany('contacts', [invitation.contact]),
    store.findMany('shipments', [invitation.shipment]),
  ]);
  if (contact === undefined || shipment === undefined) return undefined;
  const [account] = await store.findMany('accounts', [shipment.account]);
  return account && subjectOf(invitation, contact, account, shipment);
}

async function bind(
  store: ProgrammeStore,
  id: string,
  { conversation, identity }: Asker,
  now: Instant,
): Promise<Binding | undefined> {
  const wanted = { conversation, at: now, ...(identity !== undefined && { identity }) };
  return (await store.bindInvitation(id, wanted))?.bound;
}

/** The same chat, or the same person in another one. */
function isSame(bound: Binding, from: Asker): boolean {
  if (bound.conversation === from.conversation) return true;
  return from.identity !== undefined && bound.identity === from.identity;
}

/**
 * A number can be guessed, so it gives nothing back but itself, in the exporter's spelling:
 * no name, no product, not whose it is.
 */
async function byReference(store: ProgrammeStore, words: string): Promise<LookupResult> {
  const keys = referenceKeysIn(words);
  if (keys.length === 0) return nothing('unknown');
  const found = await store.findShipmentsByReference(keys);
  const spellings = found.map(({ reference }) => reference).sort();
  const likeliest = keys.find((key) =>
    spellings.some((spelling) => referenceKey(spelling) === key),
  );
  const reference = spellings.find((spelling) => referenceKey(spelling) === likeliest);
  if (reference === undefined) return nothing('unknown');
  const subject = { verified: false, shipment: { reference } };
  return { kind: 'subject', subject, flow: DEFAULT_FLOW };
}

function nothing(why: LookupFault): LookupResult {
  return { kind: 'nothing', why };
}
