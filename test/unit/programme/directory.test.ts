import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/base/instant.ts';
import { LookupResult } from '../../../src/core/contract/event.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import { directory } from '../../../src/programme/directory.ts';
import type { ProgrammeStore } from '../../../src/programme/ports.ts';
import { signToken } from '../../../src/programme/token.ts';
import { ACME, ANNA, INVITATION, NOW, TABLES } from './example-programme.ts';
import { memoryProgramme } from './memory-programme.ts';

const SECRET = 'a secret of the operator';
const PHONE = { conversation: conversationId('telegram', '42'), identity: 'telegram:42' };
const STRANGER = { conversation: conversationId('telegram', '66'), identity: 'telegram:66' };
const BROWSER = { conversation: conversationId('web', 'abc'), identity: undefined };

const TOKEN = signToken(SECRET, { invitation: INVITATION.id, expiresAt: INVITATION.expiresAt });

let store: ProgrammeStore;

beforeEach(async () => {
  store = memoryProgramme();
  await store.saveMany('accounts', [ACME]);
  await store.saveMany('contacts', [ANNA]);
  await store.saveMany('shipments', [TABLES]);
  await store.createInvitation(INVITATION);
});

function lookUp(reference: string, from: typeof PHONE | typeof BROWSER = PHONE, now = NOW) {
  return directory(store, SECRET).lookUp(reference, from, now);
}

describe('looking up a token', () => {
  it('tells all that the talk is about', async () => {
    const result = await lookUp(TOKEN);
    expect(LookupResult.parse(result)).toEqual({
      kind: 'subject',
      flow: 'post-shipment',
      subject: {
        invitation: INVITATION.id,
        verified: true,
        contact: {
          id: 'ACME-anna',
          name: 'Anna Schmidt',
          role: 'purchaser',
          locale: 'de',
          timeZone: 'Europe/Berlin',
        },
        account: { id: 'ACME', name: 'Acme Möbel GmbH', class: 'A', country: 'DE' },
        shipment: {
          id: 'S-1',
          reference: 'INV-2026-0412',
          product: 'Oak table',
          origin: 'Ningbo',
          destination: 'Hamburg',
          arrivedOn: '2026-11-02',
          hadProblem: true,
          owner: { name: 'Lin Yue', reach: 'lin.yue@example.com' },
          vendors: { forwarder: 'Blue Sea', factory: 'Jiaxing Woodworks' },
        },
      },
    });
  });

  it('leaves out what the shipment does not tell', async () => {
    const { owner: _owner, vendors: _vendors, arrivedOn: _day, ...plain } = TABLES;
    await store.saveMany('shipments', [plain]);
    const result = LookupResult.parse(await lookUp(TOKEN));
    const known = result.kind === 'subject' ? Object.keys(result.subject.shipment) : [];
    expect(known).toEqual(['id', 'reference', 'product', 'origin', 'destination', 'hadProblem']);
  });

  it('gives the same asker the same answer again, also when the first was lost', async () => {
    const first = await lookUp(TOKEN);
    expect(await lookUp(TOKEN, PHONE, NOW + DAY_MS)).toEqual(first);
  });

  it('knows the same person in another chat, and the same chat without the person', async () => {
    const first = await lookUp(TOKEN);
    const elsewhere = { ...PHONE, conversation: conversationId('telegram', '-100') };
    expect(await lookUp(TOKEN, elsewhere)).toEqual(first);
    const unknown = { conversation: PHONE.conversation, identity: undefined };
    expect(await lookUp(TOKEN, unknown)).toEqual(first);
  });

  it('belongs to the first who opens it', async () => {
    await lookUp(TOKEN, BROWSER);
    expect(await lookUp(TOKEN, STRANGER)).toEqual({ kind: 'nothing', why: 'foreign' });
    expect(await lookUp(TOKEN, BROWSER)).toMatchObject({ kind: 'subject' });
  });

  it('knows the contact by every chat that brought the token, and by no other', async () => {
    await lookUp(TOKEN);
    await lookUp(TOKEN, STRANGER);
    await lookUp('INV-2026-0412', STRANGER);
    const identities = async () => (await store.findMany('contacts', ['ACME-anna']))[0]?.identities;
    expect(await identities()).toEqual(['telegram:42']);
    await store.createInvitation({ ...INVITATION, id: 'i-web', flow: 'relationship' });
    const other = signToken(SECRET, { invitation: 'i-web', expiresAt: NOW + DAY_MS });
    const tab = { conversation: conversationId('web', 'i-web'), identity: 'web:i-web' };
    await directory(store, SECRET).lookUp(other, tab, NOW);
    expect(await identities()).toEqual(['telegram:42', 'web:i-web']);
  });

  it('tells of a stranger whose invitation it was, and of nobody else', async () => {
    const told: string[] = [];
    const telling = directory(store, SECRET, async ({ id, bound }, by) => {
      told.push(`${id}, held by ${bound?.conversation}, opened by ${by}`);
    });
    await telling.lookUp(TOKEN, PHONE, NOW);
    await telling.lookUp(TOKEN, PHONE, NOW);
    expect(told).toEqual([]);
    await telling.lookUp(TOKEN, STRANGER, NOW);
    expect(told).toEqual(['i-anna-tables, held by telegram:42, opened by telegram:66']);
  });

  it('has one winner where two open it at once', async () => {
    const results = await Promise.all([lookUp(TOKEN, PHONE), lookUp(TOKEN, STRANGER)]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['nothing', 'subject']);
  });

  it('tells forged from expired from unknown, and binds nobody', async () => {
    const forged = signToken('another', { invitation: INVITATION.id, expiresAt: NOW + DAY_MS });
    const unknown = signToken(SECRET, { invitation: 'nobody', expiresAt: NOW + DAY_MS });
    expect(await lookUp(forged)).toEqual({ kind: 'nothing', why: 'forged' });
    expect(await lookUp(`${TOKEN}x`)).toEqual({ kind: 'nothing', why: 'forged' });
    expect(await lookUp(unknown)).toEqual({ kind: 'nothing', why: 'unknown' });
    const late = INVITATION.expiresAt;
    expect(await lookUp(TOKEN, PHONE, late)).toEqual({ kind: 'nothing', why: 'expired' });
    expect((await store.findInvitation(INVITATION.id))?.bound).toBeUndefined();
  });

  it('is expired where the invitation was cut short after the token was signed', async () => {
    await store.createInvitation({ ...INVITATION, expiresAt: NOW });
    expect(await lookUp(TOKEN)).toEqual({ kind: 'nothing', why: 'expired' });
  });

  it('finds it in a link that somebody pasted', async () => {
    expect(await lookUp(`https://x.example/chat/${TOKEN} ?`)).toMatchObject({ kind: 'subject' });
  });

  it('never answers for another shipment of the same contact', async () => {
    const chairs = { ...TABLES, id: 'S-9', reference: 'INV-9', product: 'Oak chair' };
    await store.saveMany('shipments', [chairs]);
    await store.createInvitation({ ...INVITATION, id: 'i-chairs', shipment: 'S-9' });
    const other = signToken(SECRET, { invitation: 'i-chairs', expiresAt: NOW + DAY_MS });
    expect(await lookUp(TOKEN)).toMatchObject({ subject: { shipment: { id: 'S-1' } } });
    expect(await lookUp(other)).toMatchObject({ subject: { shipment: { id: 'S-9' } } });
  });
});

describe('looking up an order number', () => {
  const found = {
    kind: 'subject',
    flow: 'post-shipment',
    subject: { verified: false, shipment: { reference: 'INV-2026-0412' } },
  };

  it.each([
    'INV-2026-0412',
    'inv 2026 0412',
    ' INV/2026/0412. ',
    'ＩＮＶ－２０２６－０４１２',
    'my order number is inv-2026-0412, thanks',
    '订单号INV-2026-0412谢谢',
  ])('finds "%s" and gives nothing but the number back', async (words) => {
    expect(await lookUp(words)).toEqual(found);
  });

  it('binds nobody and gives every asker the same answer', async () => {
    expect(await lookUp('INV-2026-0412', STRANGER)).toEqual(found);
    expect(await lookUp('INV-2026-0412', BROWSER)).toEqual(found);
  });

  it.each(['', '   ', 'hello', '…', '4', 'INV-2026-041', '$gt', '{"$gt":""}', 'x'.repeat(20_000)])(
    'does not know "%.20s"',
    async (words) => {
      expect(await lookUp(words)).toEqual({ kind: 'nothing', why: 'unknown' });
    },
  );

  it('takes the number that the words name first', async () => {
    await store.saveMany('shipments', [{ ...TABLES, id: 'S-3', reference: 'A-77' }]);
    const result = await lookUp('order INV-2026-0412 or was it A-77?');
    expect(result).toMatchObject({ subject: { shipment: { reference: 'INV-2026-0412' } } });
  });
});
