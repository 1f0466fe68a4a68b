import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/base/instant.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import { type InvitationWish, type Invited, invite } from '../../../src/programme/invite.ts';
import type { ProgrammeStore } from '../../../src/programme/ports.ts';
import { skipReason } from '../../../src/programme/skip-reason.ts';
import { readToken } from '../../../src/programme/token.ts';
import { ACME, ANNA, NOW, TABLES } from './example-programme.ts';
import { memoryProgramme } from './memory-programme.ts';

const SECRET = 'a secret of the operator';
const WISH: InvitationWish = { contact: 'ACME-anna', shipment: 'S-1', lifetimeMs: 90 * DAY_MS };

let store: ProgrammeStore;

beforeEach(async () => {
  store = memoryProgramme();
  await store.saveMany('accounts', [ACME, { ...ACME, id: 'BORG' }]);
  await store.saveMany('contacts', [ANNA, { ...ANNA, id: 'BORG-lars', account: 'BORG' }]);
  await store.saveMany('shipments', [TABLES]);
});

function inviting(wish: Partial<InvitationWish> = {}, now = NOW): Promise<Invited> {
  return invite(store, SECRET, { ...WISH, ...wish }, now);
}

async function refusal(wish: Partial<InvitationWish>): Promise<string> {
  const invited = await inviting(wish);
  return invited.kind === 'refused' ? invited.why : 'not refused';
}

describe('inviting a contact', () => {
  it('gives a token that opens the invitation', async () => {
    const invited = await inviting();
    if (invited.kind === 'refused') throw new Error(invited.why);
    expect(readToken(SECRET, invited.token, NOW)).toEqual({
      kind: 'valid',
      invitation: invited.invitation.id,
    });
    expect(await store.findInvitation(invited.invitation.id)).toEqual(invited.invitation);
    expect(invited.about).toBe(
      'Anna Schmidt (purchaser) about INV-2026-0412: Oak table to Hamburg',
    );
  });

  it('knows the shipment by its number as well', async () => {
    expect(await inviting({ shipment: 'inv 2026 0412' })).toEqual(await inviting());
  });

  it('extends the same invitation when it is repeated, and keeps apart those of other flows', async () => {
    const [first, again, other] = [
      await inviting(),
      await inviting({}, NOW + DAY_MS),
      await inviting({ flow: 'relationship' }),
    ];
    if (first.kind === 'refused' || again.kind === 'refused' || other.kind === 'refused') {
      throw new Error('nobody should be refused');
    }
    expect(again.invitation.id).toBe(first.invitation.id);
    expect(again.invitation.expiresAt).toBe(first.invitation.expiresAt + DAY_MS);
    expect(other.invitation.id).not.toBe(first.invitation.id);
  });

  it('can let a bound invitation go', async () => {
    const first = await inviting();
    if (first.kind === 'refused') throw new Error(first.why);
    const { id } = first.invitation;
    await store.bindInvitation(id, { conversation: conversationId('web', 'x'), at: NOW });
    expect(await inviting()).toMatchObject({ invitation: { bound: { conversation: 'web:x' } } });
    await inviting({ release: true });
    expect((await store.findInvitation(id))?.bound).toBeUndefined();
  });

  it('stands by one that an earlier version gave another id, also to let it go', async () => {
    const { contact, shipment } = WISH;
    const old = { id: '-HA0rwu', contact, shipment, flow: 'post-shipment' };
    await store.createInvitation({ ...old, createdAt: NOW, expiresAt: NOW + 1 });
    const bound = { conversation: conversationId('web', 'x'), at: NOW };
    await store.bindInvitation(old.id, bound);
    expect(await inviting()).toMatchObject({ invitation: { id: old.id, bound } });
    const rules = { now: NOW, includeNotArrived: true, skip: 'asked' } as const;
    expect(await skipReason(store, { contact: ANNA, shipment: TABLES }, rules)).toBe('opened');
    const released = await inviting({ release: true });
    expect(released).toMatchObject({ invitation: { id: old.id } });
    expect(released).not.toHaveProperty('invitation.bound');
    expect((await store.findInvitation(old.id))?.bound).toBeUndefined();
  });

  it('names near matches where the contact or the shipment is unknown', async () => {
    expect(await refusal({ contact: 'ACME-ana' })).toBe(
      'no contact has the id "ACME-ana"; did you mean "ACME-anna" (Anna Schmidt)?',
    );
    expect(await refusal({ contact: 'schmidt' })).toContain(
      'did you mean "ACME-anna" (Anna Schmidt) or "BORG-lars" (Anna Schmidt)?',
    );
    expect(await refusal({ shipment: 'INV-2026-0421' })).toBe(
      'no shipment has the id "INV-2026-0421"; did you mean "S-1" (INV-2026-0412)?',
    );
    expect(await refusal({ contact: 'zzz' })).toBe('no contact has the id "zzz"');
  });

  it('says so where nothing was imported', async () => {
    store = memoryProgramme();
    expect(await refusal({})).toBe('no contact has the id "ACME-anna"; import some first');
  });

  it("refuses another account's shipment", async () => {
    expect(await refusal({ contact: 'BORG-lars' })).toBe(
      'contact "BORG-lars" belongs to account "BORG", shipment "S-1" to "ACME"',
    );
  });
});
