import { expect, it } from 'vitest';
import { conversationId } from '../../../src/core/contract/ids.ts';
import {
  JOURNAL_BATCH,
  type JournalEntry,
  worthWriting,
} from '../../../src/core/conversation/journal.ts';
import { SUBJECT } from '../../support/talk-runner.ts';

const conversation = conversationId('test', '1');

function line(sequence: number): JournalEntry {
  const id = `${conversation}#${sequence}`;
  return {
    kind: 'line',
    at: 0,
    line: { id, conversation, sequence, at: 0, author: 'buyer', text: '4' },
  };
}

function response(end?: 'complete'): JournalEntry {
  return {
    kind: 'response',
    at: 0,
    turn: 1,
    response: {
      id: 'r1',
      conversation,
      flow: 'post-shipment',
      subject: SUBJECT,
      locale: 'en',
      startedAt: 0,
      updatedAt: 0,
      answers: [],
      chains: [],
      ...(end && { end }),
    },
  };
}

const lines = Array.from({ length: JOURNAL_BATCH }, (_, index) => line(index));

it('writes lines once there are enough of them, and an unfinished response later', () => {
  expect(worthWriting([...lines, response()])).toEqual(lines);
});

it('never lets the end of a response wait behind lines', () => {
  expect(worthWriting([...lines, response('complete')])).toEqual([response('complete')]);
});
