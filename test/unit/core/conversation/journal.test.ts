import { describe, expect, it } from 'vitest';
import type { Response } from '../../../../src/core/contract/response.ts';
import {
  addToJournal,
  JOURNAL_BATCH,
  JOURNAL_LIMIT,
  type JournalEntry,
  journalKey,
  worthWriting,
} from '../../../../src/core/conversation/journal.ts';
import { CHAT } from '../../../support/kernel/kernel-channel.ts';
import { subjectOf } from '../../../support/kernel/kernel-flows.ts';
import { DAWN } from '../../../support/kernel/kernel-world.ts';

function line(sequence: number): JournalEntry {
  const words = { conversation: CHAT, sequence, at: DAWN, author: 'buyer', text: 'x' } as const;
  return { kind: 'line', at: DAWN, line: { id: `${CHAT}#${sequence}`, ...words } };
}

function response(turn: number, id = 'r'): JournalEntry {
  const state: Response = {
    id,
    conversation: CHAT,
    flow: 'quiz',
    subject: subjectOf('I1'),
    locale: 'en',
    startedAt: DAWN,
    updatedAt: DAWN + turn,
    answers: [],
    chains: [],
  };
  return { kind: 'response', at: DAWN + turn, turn, response: state };
}

function feedback(id: string): JournalEntry {
  const row = { id, conversation: CHAT, at: DAWN, text: 'x', locale: 'en' } as const;
  return { kind: 'feedback', at: DAWN, feedback: row };
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => line(index));

describe('the journal of a conversation', () => {
  it('holds the newest state of a response only, in the place and with the age of the oldest', () => {
    const both = addToJournal(
      addToJournal([response(1), line(1)], response(2)),
      response(2, 'other'),
    );
    expect(both.map(journalKey)).toEqual(['response:r@2', `line:${CHAT}#1`, 'response:other@2']);
    expect(both[0]?.at).toBe(response(1).at);
  });

  it('names an older state of a response otherwise than a newer one', () => {
    expect(journalKey(response(1))).not.toBe(journalKey(response(2)));
  });
});

describe('what is written in the course of a turn', () => {
  it('is nothing, while lines are few and the response is under way', () => {
    expect(worthWriting([...lines(3), response(1)])).toEqual([]);
    expect(worthWriting(lines(3))).toEqual([]);
  });

  it('is the lines, once there are enough of them', () => {
    const many = lines(JOURNAL_BATCH);
    expect(worthWriting([...many, response(1)])).toEqual(many);
  });

  it('is of one kind, so that it costs one command', () => {
    expect(worthWriting([line(1), feedback('f'), response(1)])).toEqual([feedback('f')]);
  });

  it('is everything, once the journal is too long', () => {
    const long = [...lines(JOURNAL_LIMIT - 1), response(1)];
    expect(worthWriting(long)).toBe(long);
  });
});
