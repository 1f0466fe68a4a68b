import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversationId } from '../../src/core/contract/ids.ts';
import type { TranscriptLine } from '../../src/core/contract/transcript.ts';
import type { StaffLine } from '../../src/insight/ports.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { ledgerStore } from '../../src/stores/ledger.ts';
import { staffLineReader } from '../../src/stores/staff-lines.ts';
import { NOON } from '../fixtures/insight/response.ts';
import { documentsIn, openStoreUnderTest, type TestStore } from '../support/store/stores.ts';

const ANNA = conversationId('telegram', '42');
const JOSE = conversationId('telegram', '43');

function said(sequence: number, changes: Partial<TranscriptLine>): TranscriptLine {
  const conversation = changes.conversation ?? ANNA;
  return {
    id: `${conversation}#${sequence}`,
    conversation,
    sequence,
    at: NOON + sequence,
    author: 'staff',
    text: `line ${sequence}`,
    ...changes,
  };
}

describe('what staff said, from the store', () => {
  let server: TestStore;
  let documents: DocumentStore;

  beforeAll(async () => {
    server = await openStoreUnderTest();
    documents = await documentsIn(server);
    const ledger = ledgerStore(
      documents,
      {
        responses: { upsertMany: async () => {}, takeBack: async () => {} },
        files: { remove: async () => {} },
      },
      () => ({}),
    );
    const lines = [
      said(1, { author: 'buyer' }),
      said(2, { by: 'slack:U1', text: 'Please give us 10' }),
      said(3, { author: 'bot' }),
      said(4, {}),
      said(5, { conversation: JOSE }),
      said(6, { conversation: conversationId('telegram', '44') }),
    ];
    await ledger.write(lines.map((line) => ({ kind: 'line', line, at: line.at })));
  });
  afterAll(async () => {
    await documents?.close();
    await server?.close();
  });

  async function read(
    conversations: Parameters<ReturnType<typeof staffLineReader>['saidByStaff']>[0],
    from: number,
    to: number,
  ): Promise<readonly StaffLine[]> {
    const found: StaffLine[] = [];
    const reader = staffLineReader(documents);
    for await (const line of reader.saidByStaff(conversations, from, to)) found.push(line);
    return [...found].sort((one, other) => one.at - other.at);
  }

  it('is theirs alone, in the conversations asked for', async () => {
    const found = await read([ANNA, JOSE], NOON, NOON + 100);
    expect(found).toEqual([
      { conversation: ANNA, at: NOON + 2, author: 'staff', text: 'Please give us 10' },
      { conversation: ANNA, at: NOON + 4, author: 'staff', text: 'line 4' },
      { conversation: JOSE, at: NOON + 5, author: 'staff', text: 'line 5' },
    ]);
  });

  it('begins with the first moment and ends before the last', async () => {
    expect((await read([ANNA, JOSE], NOON + 4, NOON + 5)).map(({ at }) => at)).toEqual([NOON + 4]);
  });

  it('is nothing of no conversation', async () => {
    expect(await read([], NOON, NOON + 100)).toEqual([]);
  });
});
