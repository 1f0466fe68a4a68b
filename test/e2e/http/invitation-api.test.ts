import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { InvitationAnswer, Refusal } from '../../../src/http/invitation-shapes.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../../support/store/stores.ts';
import { ACME, ANNA, TABLES } from '../../unit/programme/example-programme.ts';

const KEY = 'a-key-that-nobody-will-guess';
const MINUTE_MS = 60_000;

const Shape = z.object({ required: z.array(z.string()), properties: z.looseObject({}) });
const Operation = z.object({
  requestBody: z.object({ content: z.object({ 'application/json': z.object({ schema: Shape }) }) }),
  responses: z.looseObject({}),
});
const Described = z.object({
  openapi: z.string(),
  paths: z.object({ '/api/v1/invitations': z.object({ post: Operation }) }),
});

describe.each(storesUnderTest())('the API of invitations, on $name', ({ open }) => {
  let store: TestStore;
  let program: RunningApp;
  let now = Date.now();

  beforeAll(async () => {
    store = await open();
    program = await runApp(store, { API_KEY: KEY }, { now: () => now });
    const { programme } = program.app.records;
    await programme.saveMany('accounts', [ACME, { ...ACME, id: 'BORG' }]);
    await programme.saveMany('contacts', [ANNA, { ...ANNA, id: 'BORG-lars', account: 'BORG' }]);
    await programme.saveMany('shipments', [TABLES]);
  });

  beforeEach(() => {
    now += MINUTE_MS;
  });

  afterAll(async () => {
    await program.stop();
    await store.close();
  });

  function post(body: unknown, headers: Readonly<Record<string, string>> = {}) {
    return fetch(`${program.address}/api/v1/invitations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}`, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  const WISH = { contact: 'ACME-anna', shipment: 'inv 2026 0412' };

  it('invites, and invites the same once more without making a second one', async () => {
    const first = await post(WISH);
    const made = InvitationAnswer.parse(await first.json());
    expect(first.status).toBe(201);
    expect(made.page).toBe(`${program.address}/i/${made.token}`);
    expect(Date.parse(made.expiresAt)).toBe(now + 90 * 86_400_000);
    expect(made.entrances).toEqual([
      { channel: 'web', url: `${program.address}/chat/${made.token}` },
    ]);
    expect((await fetch(made.page)).status).toBe(200);
    now += MINUTE_MS;
    const again = await post({ ...WISH, expiresInDays: 3 });
    expect(again.status).toBe(200);
    const repeated = InvitationAnswer.parse(await again.json());
    expect(repeated.invitation).toBe(made.invitation);
    expect(Date.parse(repeated.expiresAt)).toBe(now + 3 * 86_400_000);
  });

  it('takes nobody in without the key', async () => {
    for (const authorization of ['', 'Bearer', 'Bearer another-key', `Basic ${KEY}`, KEY]) {
      const answer = await post(WISH, { authorization });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
    expect((await fetch(`${program.address}/api/v1/openapi.json`)).status).toBe(401);
  });

  it('names every fault of a request at once', async () => {
    const answer = await post({ contact: '', expiresInDays: 0.5, flow: 'dance', colour: 'red' });
    expect(answer.status).toBe(400);
    const { faults } = Refusal.parse(await answer.json());
    expect(faults).toEqual(
      expect.arrayContaining([
        { field: 'contact', reason: 'is empty' },
        { field: 'shipment', reason: 'a text is needed' },
        { field: 'expiresInDays', reason: 'a whole number of days' },
        { field: 'colour', reason: 'is not known here' },
        { field: 'flow', reason: expect.stringContaining('post-shipment') },
      ]),
    );
  });

  it.each(['', '{', '[]', 'null', '"x"', '{"contact":{"$gt":""},"shipment":"S-1"}'])(
    'answers 400 to %s',
    async (body) => {
      expect((await post(body)).status).toBe(400);
    },
  );

  it('names near matches where it knows nobody of that name', async () => {
    const answer = await post({ ...WISH, contact: 'ACME-ana' });
    expect(answer.status).toBe(404);
    expect(Refusal.parse(await answer.json()).error).toContain(
      'did you mean "ACME-anna" (Anna Schmidt)?',
    );
    expect((await post({ ...WISH, shipment: 'INV-2026-0421' })).status).toBe(404);
    expect((await post({ ...WISH, contact: 'BORG-lars' })).status).toBe(409);
  });

  it('asks nobody about a shipment that has not arrived, unless told', async () => {
    const early = { ...TABLES, id: 'S-SEA', reference: 'INV-SEA-1', arrivedOn: undefined };
    await program.app.records.programme.saveMany('shipments', [early]);
    const wish = { contact: 'ACME-anna', shipment: 'INV-SEA-1' };
    const answer = await post(wish);
    expect(answer.status).toBe(409);
    expect(Refusal.parse(await answer.json()).error).toBe(
      'INV-SEA-1 has not arrived, no arrival date is known; "includeNotArrived": true invites anyway',
    );
    expect((await post({ ...wish, includeNotArrived: true })).status).toBe(201);
  });

  it('refuses what is too large or no JSON', async () => {
    expect((await post({ ...WISH, contact: 'x'.repeat(20_000) })).status).toBe(413);
    expect((await post(WISH, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('asks to come back after too many requests, and lets in again after a minute', async () => {
    const statuses = [];
    for (let count = 0; count < 301; count += 1) statuses.push((await post('{')).status);
    expect(statuses.slice(0, 300).every((status) => status === 400)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    const answer = await post('{');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    now += MINUTE_MS;
    expect((await post('{')).status).toBe(400);
  });

  it('describes itself as OpenAPI', async () => {
    const answer = await fetch(`${program.address}/api/v1/openapi.json`, {
      headers: { authorization: `Bearer ${KEY}` },
    });
    const { openapi, paths } = Described.parse(await answer.json());
    expect(openapi).toBe('3.1.0');
    const described = paths['/api/v1/invitations'].post;
    const { schema } = described.requestBody.content['application/json'];
    expect(schema.required).toEqual(['contact', 'shipment']);
    expect(Object.keys(schema.properties)).toContain('expiresInDays');
    expect(Object.keys(described.responses)).toEqual([
      '200',
      '201',
      '400',
      '401',
      '404',
      '409',
      '413',
      '415',
      '429',
    ]);
  });

  it('keeps its key out of the log', () => {
    expect(program.log.join('\n')).not.toContain(KEY);
  });
});

describe('the API without a key', () => {
  it('is off and says how to switch it on', async () => {
    const [kind] = storesUnderTest();
    const store = await kind?.open();
    if (store === undefined) throw new Error('There is no store');
    const program = await runApp(store);
    const answer = await fetch(`${program.address}/api/v1/invitations`, { method: 'POST' });
    expect(answer.status).toBe(404);
    expect(Refusal.parse(await answer.json()).error).toContain('API_KEY');
    await program.stop();
    await store.close();
  });
});
