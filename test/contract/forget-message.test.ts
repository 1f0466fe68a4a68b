import { afterAll, beforeAll, expect, it } from 'vitest';
import { conversationId } from '../../src/core/contract/ids.ts';
import type { Response } from '../../src/core/contract/response.ts';
import type { TranscriptLine } from '../../src/core/contract/transcript.ts';
import type { JournalEntry, Recall } from '../../src/core/conversation/journal.ts';
import { ruleTagger } from '../../src/insight/tagging/rule-tagger.ts';
import { factsBy } from '../../src/insight/tally/facts.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { forgettingSaid } from '../../src/stores/feedback-store.ts';
import { type LedgerStore, ledgerStore } from '../../src/stores/ledger.ts';
import { type ResponseStore, responseStore } from '../../src/stores/responses/response-store.ts';
import { JPEG } from '../fixtures/file-bytes.ts';
import { answer, chain, NOON, response } from '../fixtures/insight/response.ts';
import { MemoryFiles } from '../support/memory/memory-files.ts';
import {
  documentsIn,
  everyDocument,
  openStoreUnderTest,
  type TestStore,
} from '../support/store/stores.ts';

const CHAT = conversationId('slack', 'D1');
const SECRET = 'Carton 12 was wet';
const RECALL: Recall = { conversation: CHAT, message: 'm1', at: NOON + 500, files: ['unwritten'] };

let server: TestStore;
let documents: DocumentStore;
let ledger: LedgerStore;
let responses: ResponseStore;
const files = new MemoryFiles();

beforeAll(async () => {
  server = await openStoreUnderTest();
  documents = await documentsIn(server);
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const forgetSaid = forgettingSaid(documents);
  responses = responseStore(documents, {
    factsOf: factsBy(ruleTagger()),
    newId,
    files,
    forgetSaid,
  });
  ledger = ledgerStore(documents, { responses, files }, ({ text }) => ({ themes: [text] }));
});
afterAll(async () => {
  await documents?.close();
  await server?.close();
});

function line(sequence: number, more: Partial<TranscriptLine>): JournalEntry {
  const id = `${more.conversation ?? CHAT}#${sequence}`;
  const about = { id, conversation: CHAT, sequence, at: NOON, author: 'buyer', text: '' } as const;
  return { kind: 'line', at: NOON, line: { ...about, ...more } };
}

const OTHER = conversationId('slack', 'D2');
const PHOTO = { kind: 'photo', reference: 'r', file: `${CHAT}#0.0` } as const;

const TALK: readonly JournalEntry[] = [
  line(0, { text: SECRET, messageId: 'm1', media: [PHOTO] }),
  line(1, { author: 'bot', text: `You said "${SECRET}". Why?`, messageId: 'b1' }),
  line(2, { text: `${SECRET}, and torn`, corrects: 'm1' }),
  line(3, { text: 'It rained at the port', messageId: 'm2' }),
  line(0, { conversation: OTHER, text: 'Somebody else', messageId: 'm1' }),
  {
    kind: 'feedback',
    at: NOON,
    feedback: {
      id: 'f',
      conversation: CHAT,
      at: NOON,
      text: SECRET,
      locale: 'en',
      messages: ['m1'],
    },
  },
  {
    kind: 'response',
    at: NOON,
    turn: 1,
    response: response('1', {
      conversation: CHAT,
      answers: [
        answer('overall', { value: 2, messages: ['m0'] }),
        answer('open', { kind: 'open', countedAs: 'words', raw: SECRET, messages: ['m1'] }),
      ],
      chains: [
        {
          ...chain('overall', ['It was bad', SECRET, 'the roof leaked'], 'port'),
          links: [
            { question: 'Why?', answer: 'It was bad', at: NOON, messages: ['m9'] },
            { question: 'Why?', answer: SECRET, at: NOON, messages: ['m1'] },
            { question: `"${SECRET}"`, answer: 'the roof leaked', at: NOON, messages: ['m2'] },
          ],
        },
      ],
      files: [{ media: PHOTO, at: NOON, message: 'm1' }],
    }),
  },
];

async function found(): Promise<readonly Response[]> {
  const all: Response[] = [];
  for await (const each of responses.startedBetween(NOON, NOON + 1)) all.push(each);
  return all;
}

async function everything(): Promise<string> {
  return JSON.stringify(await everyDocument(documents, 'transcripts', 'responses', 'feedback'));
}

it('goes from transcript, quotes, tags, feedback, responses and files, and nothing else does (W10)', async () => {
  await files.keep({ id: PHOTO.file, conversation: CHAT, at: NOON, name: 'wet.jpg', bytes: JPEG });
  await ledger.write([...TALK, { kind: 'recalled', at: NOON, recall: RECALL }]);
  expect((await everything()).toLowerCase()).not.toContain('carton');
  expect(await files.find([PHOTO.file, 'unwritten'])).toMatchObject([
    { why: 'removed' },
    { why: 'removed' },
  ]);
  expect(await ledger.lines(CHAT, -1)).toMatchObject([
    { text: '', messageId: 'm1', recalledAt: RECALL.at },
    { text: 'You said "…". Why?' },
    { text: '', corrects: 'm1', recalledAt: RECALL.at },
    { text: 'It rained at the port' },
  ]);
  expect(await ledger.lines(OTHER, -1)).toMatchObject([{ text: 'Somebody else' }]);
  const [stored] = await found();
  expect(stored?.answers).toMatchObject([{ question: 'overall', value: 2 }]);
  expect(stored?.chains).toMatchObject([{ links: [{ answer: 'It was bad' }] }]);
  expect(stored?.chains[0]).not.toHaveProperty('rootCause');
  expect(stored?.files).toEqual([]);
});

it('stays gone, however often it and the rows before it are written', async () => {
  const before = await everything();
  await ledger.write(TALK);
  await ledger.write([{ kind: 'recalled', at: NOON, recall: RECALL }]);
  const after = await everything();
  expect(after.toLowerCase()).not.toContain('carton');
  expect(after.replace(/"token":"[^"]*"/g, '')).toBe(before.replace(/"token":"[^"]*"/g, ''));
});

it('is no fault where nobody knows the message', async () => {
  const before = await everything();
  const recall = { ...RECALL, message: 'never-seen', files: [] };
  await ledger.write([{ kind: 'recalled', at: NOON, recall }]);
  expect(await everything()).toBe(before);
});
