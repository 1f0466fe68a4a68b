import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/http/invitation-shapes.ts';
import { BATCH_LIMIT } from '../../../src/http/record-shapes.ts';
import { openRecordApi, type RecordApiUnderTest } from '../../support/record-api.ts';
import { storesUnderTest } from '../../support/store/stores.ts';
import { ACME, ANNA, TABLES } from '../../unit/programme/example-programme.ts';

const { identities: _known, ...SENT_ANNA } = ANNA;
const VALUED = {
  ...TABLES,
  value: 48_250.5,
  currency: 'USD',
  orderedOn: '2026-07-02',
  delay: { kind: 'roll-over', expectedOn: '2026-11-02' },
};

describe.each(storesUnderTest())('the API of records, on $name', (kind) => {
  let api: RecordApiUnderTest;

  beforeAll(async () => {
    api = await openRecordApi(kind);
  });

  afterAll(() => api.close());

  const put = (address: string, body: unknown) => api.send('PUT', address, body);
  const post = (address: string, records: readonly unknown[]) =>
    api.send('POST', address, { records });
  const programme = () => api.program.app.records.programme;

  async function faultsOf(answer: Response) {
    return Refusal.parse(await answer.json()).faults;
  }

  it('stores a record of each kind, and the same once more without a change', async () => {
    const { id: _account, ...account } = ACME;
    const steps = [
      [`accounts/${ACME.id}`, account, ACME],
      [`contacts/${ANNA.id}`, SENT_ANNA, { ...ANNA, identities: [] }],
      [`shipments/${TABLES.id}`, VALUED, VALUED],
    ] as const;
    for (const [address, body, stored] of steps) {
      const first = await put(address, body);
      expect([first.status, await first.json()]).toEqual([201, stored]);
      const again = await put(address, body);
      expect([again.status, await again.json()]).toEqual([200, stored]);
    }
    expect(await programme().list('shipments')).toEqual([VALUED]);
  });

  it('clears what is no longer sent, and takes ids with any sign', async () => {
    const { class: _class, ...unclassed } = ACME;
    expect(await (await put('accounts/ACME', unclassed)).json()).toEqual(unclassed);
    const id = 'Möbel / 木 & Söhne?';
    const answer = await put(`accounts/${encodeURIComponent(id)}`, { name: 'M', country: 'DE' });
    expect([answer.status, await answer.json()]).toEqual([201, { id, name: 'M', country: 'DE' }]);
  });

  it('keeps the chats in which a contact is known here, and changes the address', async () => {
    await put('contacts/ACME-ben', { ...SENT_ANNA, id: 'ACME-ben', email: 'ben@acme.example' });
    await programme().addIdentity('ACME-ben', 'telegram:77');
    const steps = [
      [{}, ['email:ben@acme.example', 'telegram:77']],
      [{ email: 'b@acme.example' }, ['telegram:77', 'email:b@acme.example']],
      [{ identities: ['slack:U1'] }, ['telegram:77', 'slack:U1']],
      [{ identities: [] }, ['telegram:77', 'slack:U1']],
    ] as const;
    for (const [sent, identities] of steps) {
      const answer = await put('contacts/ACME-ben', { ...SENT_ANNA, ...sent, id: 'ACME-ben' });
      expect(await answer.json()).toMatchObject({ identities });
    }
  });

  it('loses no chat that is learnt while the contact is sent', async () => {
    const learnt = Array.from({ length: 12 }, (_, index) => `telegram:${index}`);
    await put('contacts/ACME-eve', { ...SENT_ANNA, id: 'ACME-eve' });
    await Promise.all([
      ...learnt.map((identity) => programme().addIdentity('ACME-eve', identity)),
      ...learnt.map((name) => put('contacts/ACME-eve', { ...SENT_ANNA, id: 'ACME-eve', name })),
    ]);
    const [eve] = await programme().findMany('contacts', ['ACME-eve']);
    expect(new Set(eve?.identities)).toEqual(new Set(learnt));
  });

  it('refuses a record and names its faults, each with an example', async () => {
    const { product: _, ...rest } = VALUED;
    const late = { delay: { expectedOn: '2026-11-02' }, owner: { name: 'Lin Yu' } };
    const sent = { ...rest, id: 'S-9', shippedOn: '28.09.2026', ...late };
    const answer = await put('shipments/S-9', sent);
    expect(answer.status).toBe(400);
    expect(await faultsOf(answer)).toEqual([
      { field: 'product', reason: 'is missing: the goods', example: 'Oak table' },
      { field: 'shippedOn', reason: 'a date, year first', example: '2026-12-31' },
      {
        field: 'delay.kind',
        reason: expect.stringContaining('is missing: delay or roll-over'),
        example: 'roll-over',
      },
      { field: 'owner.name', reason: expect.stringContaining('TEAM_FILE'), example: 'Lin Yue' },
    ]);
    expect(await programme().findMany('shipments', ['S-9'])).toEqual([]);
  });

  it.each(['Y', { $gt: '' }, 5])('refuses the id %j at the address of another', async (id) => {
    const answer = await put('accounts/X', { ...ACME, id });
    expect(answer.status).toBe(400);
    expect(await faultsOf(answer)).toMatchObject([{ field: 'id', example: 'X' }]);
  });

  it('answers 409 where the account is not stored, and says who may be meant', async () => {
    const answer = await put('contacts/X', { ...SENT_ANNA, id: 'X', account: 'ACM' });
    expect(answer.status).toBe(409);
    const { error, faults } = Refusal.parse(await answer.json());
    expect(error).toContain('Send accounts first');
    expect(faults).toMatchObject([
      { field: 'account', reason: expect.stringMatching(/no account has the id "ACM"; did you/) },
    ]);
  });

  it('stores a batch, and the same once more without a change', async () => {
    const records = Array.from({ length: BATCH_LIMIT }, (_, index) => ({
      ...VALUED,
      id: `many-${index}`,
      reference: `INV-${index}`,
    }));
    const first = await post('shipments', [...records.slice(1), TABLES]);
    expect([first.status, await first.json()]).toEqual([
      200,
      { new: BATCH_LIMIT - 1, changed: 1, unchanged: 0 },
    ]);
    const second = await post('shipments', records);
    expect(await second.json()).toEqual({ new: 1, changed: 0, unchanged: BATCH_LIMIT - 1 });
  });

  it('writes nothing of a batch with faults, and names the place of each', async () => {
    const good = { ...SENT_ANNA, id: 'batch-good' };
    const answer = await post('contacts', [
      good,
      { ...good, id: 'batch-1', role: 'boss' },
      { ...good, name: 'Somebody else' },
      'Anna',
      { ...good, id: undefined },
      { ...good, id: 'batch-5', account: 'nobody' },
    ]);
    expect(answer.status).toBe(400);
    const { error, faults } = Refusal.parse(await answer.json());
    expect(error).toContain('nothing was written');
    expect(faults?.map(({ field }) => field)).toEqual([
      'records.1.role',
      'records.2.id',
      'records.3',
      'records.4.id',
      'records.5.account',
    ]);
    expect(faults?.[0]).toMatchObject({ example: 'purchaser' });
    expect(await programme().findMany('contacts', ['batch-good'])).toEqual([]);
  });

  it.each([0, BATCH_LIMIT + 1])('refuses %d records at once', async (count) => {
    const answer = await post(
      'accounts',
      Array.from({ length: count }, () => ACME),
    );
    expect(answer.status).toBe(400);
    expect(await faultsOf(answer)).toMatchObject([{ field: 'records' }]);
  });
});
