import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Feedback } from '../../src/core/contract/feedback.ts';
import { ruleTagger } from '../../src/insight/tagging/rule-tagger.ts';
import { factsBy } from '../../src/insight/tally/facts.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import {
  FEEDBACK,
  type FeedbackStore,
  feedbackStore,
  forgettingSaid,
} from '../../src/stores/feedback-store.ts';
import { type LedgerStore, ledgerStore } from '../../src/stores/ledger.ts';
import { type ResponseStore, responseStore } from '../../src/stores/responses/response-store.ts';
import { CHAT, remark, stranger } from '../fixtures/insight/feedback.ts';
import { NOON, response } from '../fixtures/insight/response.ts';
import { MemoryFeedback } from '../support/memory/memory-feedback.ts';
import { MemoryFiles } from '../support/memory/memory-files.ts';
import { clear, documentsIn, storesUnderTest, type TestStore } from '../support/store/stores.ts';

describe.each(storesUnderTest())('what was said unasked, on $name', ({ open }) => {
  let server: TestStore;
  let documents: DocumentStore;
  let ledger: LedgerStore;
  let responses: ResponseStore;
  let store: FeedbackStore;

  beforeAll(async () => {
    server = await open();
    documents = await documentsIn(server);
    const files = new MemoryFiles();
    let ids = 0;
    const newId = () => `id-${++ids}`;
    const forgetSaid = forgettingSaid(documents);
    responses = responseStore(documents, {
      factsOf: factsBy(ruleTagger()),
      newId,
      files,
      forgetSaid,
    });
    ledger = ledgerStore(documents, { responses, files }, () => ({}));
    store = feedbackStore(documents);
  });
  beforeEach(async () => {
    await clear(documents, FEEDBACK);
  });
  afterAll(async () => {
    await documents?.close();
    await server?.close();
  });

  async function written(...rows: readonly Feedback[]): Promise<void> {
    await ledger.write(rows.map((feedback) => ({ kind: 'feedback', at: feedback.at, feedback })));
  }

  async function between(from: number, to: number, of = store): Promise<readonly Feedback[]> {
    const found: Feedback[] = [];
    for await (const each of of.saidBetween(from, to)) found.push(each);
    return found;
  }

  it('comes back as it was written, the oldest first, from the first moment to before the last', async () => {
    const rows = [remark('c', { at: NOON + 2 }), remark('a'), stranger('b', { at: NOON + 1 })];
    await written(...rows, remark('before', { at: NOON - 1 }), remark('after', { at: NOON + 3 }));
    expect(await between(NOON, NOON + 3)).toEqual([rows[1], rows[2], rows[0]]);
  });

  it('is found by its words, its people and its goods, the newest first', async () => {
    const rows = [
      remark('a'),
      stranger('b', { at: NOON + 1, text: 'Caja MOJADA, ＷＥＴ inside (really)' }),
      remark('c', { at: NOON + 2, text: '12号纸箱都湿了' }),
    ];
    await written(...rows);
    const memory = new MemoryFeedback();
    memory.rows.push(...rows);
    for (const [words, ids] of [
      ['wet', 'ba'],
      ['wet carton', 'a'],
      ['mojada', 'b'],
      ['JOSE', 'b'],
      ['(really)', 'b'],
      ['纸箱', 'c'],
      ['hp-1042 Nordlicht', 'ca'],
      ['.*', ''],
      ['', ''],
    ] as const) {
      expect((await store.search(words, 5)).map(({ id }) => id).join(''), words).toBe(ids);
      expect((await memory.search(words, 5)).map(({ id }) => id).join(''), words).toBe(ids);
    }
    expect((await store.search('hp-1042', 1)).map(({ id }) => id)).toEqual(['c']);
  });

  it('is gone once it was taken back, also from what it is found by', async () => {
    await written(remark('a'), stranger('b', { text: 'wet, too' }));
    const recall = { conversation: CHAT, message: 'm-a', at: NOON + 5, files: [] };
    await ledger.write([{ kind: 'recalled', at: NOON + 5, recall }]);
    expect((await between(NOON, NOON + 1)).map(({ id }) => id)).toEqual(['b']);
    expect((await store.search('wet', 5)).map(({ id }) => id)).toEqual(['b']);
    const rows = await documents.documents(FEEDBACK).find({});
    expect(JSON.stringify(rows).toLowerCase()).not.toContain('carton');
  });

  it('about a shipment goes with the response that is erased, and nothing else does', async () => {
    const { subject } = remark('a');
    if (subject === undefined) throw new Error('a remark is about a shipment');
    const other = { ...subject, shipment: { ...subject.shipment, reference: 'HP-2' } };
    await written(remark('a'), remark('b', { subject: other }), stranger('c'));
    await responses.upsert(response('r', { conversation: CHAT, subject }));
    await responses.erase('r');
    expect((await between(NOON, NOON + 1)).map(({ id }) => id)).toEqual(['b', 'c']);
  });
});
