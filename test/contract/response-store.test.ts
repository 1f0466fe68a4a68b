import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Response } from '../../src/core/contract/response.ts';
import { ruleTagger } from '../../src/insight/tagging/rule-tagger.ts';
import { factsBy } from '../../src/insight/tally/facts.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import {
  RESPONSES,
  type ResponseDocuments,
} from '../../src/stores/responses/response-collection.ts';
import { type ResponseStore, responseStore } from '../../src/stores/responses/response-store.ts';
import { JPEG } from '../fixtures/file-bytes.ts';
import { answer, chain, NOON, response } from '../fixtures/insight/response.ts';
import { MemoryFiles } from '../support/memory/memory-files.ts';
import { documentsIn, storesUnderTest, type TestStore } from '../support/store/stores.ts';

describe.each(storesUnderTest())('the store of responses on $name', ({ open }) => {
  let server: TestStore;
  let opened: DocumentStore;
  let documents: ResponseDocuments;
  let store: ResponseStore;
  const files = new MemoryFiles();

  beforeAll(async () => {
    server = await open();
    opened = await documentsIn(server);
    documents = opened.documents(RESPONSES);
    let ids = 0;
    const newId = (): string => `id-${++ids}`;
    store = responseStore(opened, {
      factsOf: factsBy(ruleTagger()),
      newId,
      files,
      forgetSaid: async () => {},
    });
  });
  beforeEach(async () => {
    await documents.remove({ _id: { gte: '' } });
  });
  afterAll(async () => {
    await opened?.close();
    await server?.close();
  });

  async function between(from: number, to: number): Promise<readonly Response[]> {
    const found: Response[] = [];
    for await (const each of store.startedBetween(from, to)) found.push(each);
    return found;
  }

  it('gives back what it was given', async () => {
    const given = response('1', {
      answers: [
        answer('documents', { value: 2, history: [{ value: 4, raw: '4', at: NOON }] }),
        answer('delivery', { notApplicable: true }),
      ],
      chains: [chain('documents', ['Wrong weight', 'Nobody checked it'], 'no final check')],
      files: [{ media: { kind: 'photo', reference: 'r', file: 'f' }, at: NOON, why: 1 }],
    });
    await store.upsert(given);
    expect(await between(NOON, NOON + 1)).toEqual([given]);
  });

  it('reads a member that was undefined as absent', async () => {
    const open = response('1', { answers: [{ ...answer('quality'), value: undefined }] });
    await store.upsert({ ...open, end: undefined, endedAt: undefined });
    await store.upsert({ ...open, end: undefined, endedAt: undefined, updatedAt: NOON + 70_000 });
    const [stored] = await between(NOON, NOON + 1);
    expect(stored).not.toHaveProperty('end');
    expect(stored?.answers[0]).not.toHaveProperty('value');
  });

  it('replaces a state by a newer one, and drops what is no longer said', async () => {
    await store.upsert(response('1'));
    const {
      end: _end,
      endedAt: _endedAt,
      ...reopened
    } = response('1', { updatedAt: NOON + 90_000 });
    await store.upsert(reopened);
    expect(await between(NOON, NOON + 1)).toEqual([reopened]);
  });

  it('never lets an older state overwrite a newer one', async () => {
    const newer = response('1', {
      updatedAt: NOON + 90_000,
      answers: [answer('quality', { value: 5 })],
    });
    await store.upsert(newer);
    await store.upsert(response('1'));
    expect(await between(NOON, NOON + 1)).toEqual([newer]);
  });

  it('keeps the newest of many states that arrive at once, in any order', async () => {
    const states = [4, 9, 1, 7, 3, 8, 2, 6].map((minute) =>
      response('1', { updatedAt: NOON + minute * 60_000 }),
    );
    await Promise.all(states.map((state) => store.upsert(state)));
    expect(await between(NOON, NOON + 1)).toEqual([states[1]]);
  });

  it('takes the files of an erased response away, also those on their way', async () => {
    const conversation = response('1').conversation;
    const shown = (file: string) => ({
      media: { kind: 'photo', reference: file, file } as const,
      at: NOON,
    });
    await files.keep({ id: 'f', conversation, at: NOON, name: 'wet.jpg', bytes: JPEG });
    await files.keep({ id: 'of-another', conversation, at: NOON, name: 'x.jpg', bytes: JPEG });
    await store.upsert(response('1', { files: [shown('f'), shown('late')] }));
    await store.erase('1');
    await files.keep({ id: 'late', conversation, at: NOON, name: 'y.jpg', bytes: JPEG });
    expect(await files.find(['f', 'late', 'of-another'])).toMatchObject([
      { why: 'removed' },
      { why: 'removed' },
      { state: 'kept' },
    ]);
  });

  it('takes an erased response away, and late states do not bring it back', async () => {
    await store.upsertMany([response('1'), response('2')]);
    await store.erase('1');
    await store.erase('1');
    await store.erase('unknown');
    await store.upsert(response('1'));
    expect((await between(NOON, NOON + 1)).map(({ id }) => id)).toEqual(['2']);
    const stone = await documents.get('1');
    expect(Object.keys(stone ?? {}).sort()).toEqual(
      ['_id', 'erased', 'startedAt', 'unrolled', 'updatedAt'].sort(),
    );
  });

  it('keeps the newest state of a response whose beginning was corrected', async () => {
    await store.upsert(response('1'));
    const moved = response('1', { startedAt: NOON + 5, updatedAt: NOON + 90_000 });
    await store.upsert(moved);
    await store.upsert(response('1'));
    expect(await between(NOON, NOON + 10)).toEqual([moved]);
  });

  it('reads a period from its first instant to before its last, the oldest first', async () => {
    for (const minute of [3, 0, 1, 2]) {
      await store.upsert(response(`${minute}`, { startedAt: NOON + minute * 60_000 }));
    }
    const ids = (await between(NOON, NOON + 180_000)).map(({ id }) => id);
    expect(ids).toEqual(['0', '1', '2']);
  });

  it('says which stored response cannot be read', async () => {
    await store.upsert(response('1'));
    await documents.change({ key: '1', set: { locale: 'xx' } });
    await expect(between(NOON, NOON + 1)).rejects.toThrow('The stored response 1 cannot be read');
  });

  it('gives the newest responses of an account that were begun before', async () => {
    const account = { id: 'acme', name: 'Acme' };
    const of = (id: string) => ({ verified: true, account, shipment: { reference: id } });
    const given = [1, 2, 3].map((day) =>
      response(`r${day}`, { startedAt: NOON + day, subject: of(`PO-${day}`) }),
    );
    await store.upsertMany(given);
    const found = await store.ofAccount('acme', NOON + 3, 1);
    expect(found.map(({ id }) => id)).toEqual(['r2']);
    expect(await store.ofAccount('nobody', NOON + 9, 5)).toEqual([]);
  });
});
