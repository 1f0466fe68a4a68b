import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Refusal } from '../../../src/http/invitation-shapes.ts';
import {
  API_KEY as KEY,
  openRecordApi,
  type RecordApiUnderTest,
} from '../../support/record-api.ts';
import { runApp } from '../../support/running-app.ts';
import { storesUnderTest } from '../../support/store/stores.ts';
import { ACME, ANNA } from '../../unit/programme/example-programme.ts';

const Operation = z.object({
  requestBody: z.object({
    content: z.object({
      'application/json': z.object({
        schema: z.looseObject({}),
        example: z.looseObject({}).optional(),
      }),
    }),
  }),
  responses: z.looseObject({}),
});
const Described = z.object({
  paths: z.record(
    z.string(),
    z.object({ put: Operation.optional(), post: Operation.partial().optional() }),
  ),
});

describe.each(storesUnderTest())('the API of records and what it refuses, on $name', (kind) => {
  let api: RecordApiUnderTest;

  beforeAll(async () => {
    api = await openRecordApi(kind);
  });

  beforeEach(() => api.passMinute());

  afterAll(() => api.close());

  const put = (address: string, body: unknown) => api.send('PUT', address, body);
  const post = (address: string, records: readonly unknown[]) =>
    api.send('POST', address, { records });

  it.each(['', '{', '[]', 'null', '"x"', '{"records":{}}', '{"records":[{}],"x":1}'])(
    'answers 400 to %s',
    async (body) => {
      expect((await put('accounts/ACME', body)).status).toBe(400);
      expect((await api.send('POST', 'accounts', body)).status).toBe(400);
    },
  );

  it('refuses what is too large or no JSON', async () => {
    const long = 'x'.repeat(20_000);
    expect((await put('accounts/ACME', { ...ACME, name: long })).status).toBe(413);
    const batch = Array.from({ length: 60 }, () => ({ ...ACME, name: long }));
    expect((await post('accounts', batch)).status).toBe(413);
    const plain = { 'content-type': 'text/plain' };
    expect((await api.send('PUT', 'accounts/ACME', ACME, plain)).status).toBe(415);
    expect((await api.send('POST', 'accounts', { records: [ACME] }, plain)).status).toBe(415);
  });

  it('takes nobody in without the key', async () => {
    for (const authorization of ['', 'Bearer', 'Bearer another-key', `Basic ${KEY}`, KEY]) {
      const one = await api.send('PUT', 'accounts/OUT', ACME, { authorization });
      const many = await api.send('POST', 'accounts', { records: [ACME] }, { authorization });
      expect([one.status, many.status]).toEqual([401, 401]);
    }
    expect(await api.program.app.records.programme.findMany('accounts', ['OUT'])).toEqual([]);
  });

  it('shares its budget of requests with the API of invitations', async () => {
    for (let count = 0; count < 150; count += 1) await api.send('POST', 'invitations', '{');
    for (let count = 0; count < 150; count += 1) await api.send('POST', 'accounts', '{');
    const answer = await put('accounts/ACME', ACME);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('is described as OpenAPI, with examples that it takes', async () => {
    const answer = await fetch(`${api.program.address}/api/v1/openapi.json`, {
      headers: { authorization: `Bearer ${KEY}` },
    });
    const { paths } = Described.parse(await answer.json());
    for (const name of ['accounts', 'contacts', 'shipments']) {
      const one = paths[`/api/v1/${name}/{id}`]?.put;
      const { example, schema } = one?.requestBody.content['application/json'] ?? {};
      expect(schema?.required).not.toContain('id');
      expect(Object.keys(one?.responses ?? {})).toContain('201');
      const taken = await put(`${name}/${example?.id}`, example);
      expect([taken.status, await taken.json()]).toMatchObject([201, { id: example?.id }]);
      const many = paths[`/api/v1/${name}`]?.post?.requestBody?.content['application/json'];
      expect(many?.example).toEqual({ records: [example] });
      expect((await api.send('POST', name, many?.example)).status).toBe(200);
    }
  });

  it('keeps its key and what is said of people out of the log', async () => {
    await put('contacts/ACME-anna', { ...ANNA, role: 'boss', email: 'anna@acme.example' });
    const log = api.program.log.join('\n');
    for (const text of [KEY, 'Anna', 'acme.example']) expect(log).not.toContain(text);
  });
});

describe('the API of records without a key', () => {
  it('is off and says how to switch it on', async () => {
    const [kind] = storesUnderTest();
    const store = await kind?.open();
    if (store === undefined) throw new Error('There is no store');
    const program = await runApp(store);
    const answer = await fetch(`${program.address}/api/v1/accounts/X`, { method: 'PUT' });
    expect(answer.status).toBe(404);
    expect(Refusal.parse(await answer.json()).error).toContain('API_KEY');
    await program.stop();
    await store.close();
  });
});
