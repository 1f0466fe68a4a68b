import { describe, expect, it } from 'vitest';
import { faultOf } from '../../../src/base/fault-of.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import { SendError } from '../../../src/core/contract/sending/send-error.ts';
import type { Outcome } from '../../../src/core/outbox/outbox.ts';
import { outcomeOf, perform } from '../../../src/engine/perform.ts';
import { conversationWith, waitingMessage } from '../../support/kernel/kernel-values.ts';

const ELSEWHERE = conversationId('fake', 'elsewhere');

function failure(facts: Partial<ConstructorParameters<typeof SendError>[1]>): SendError {
  return new SendError('no', { retryAfterMs: 0, refused: true, ...facts });
}

describe('what a failed attempt means', () => {
  it.each<[string, unknown, Outcome]>([
    [
      'a refusal is tried again',
      failure({ retryAfterMs: 7 }),
      { kind: 'retry', afterMs: 7, unasked: false },
    ],
    [
      'one that asked nobody is tried again, and is told apart',
      failure({ retryAfterMs: 7, unasked: true }),
      { kind: 'retry', afterMs: 7, unasked: true },
    ],
    ['a lost answer is a doubt', failure({ refused: false }), { kind: 'in-doubt' }],
    ['an unexpected error is a doubt', new TypeError('x'), { kind: 'in-doubt' }],
    ['a refusal for good is a failure', failure({ retryAfterMs: 'never' }), { kind: 'failed' }],
    ['a buyer who is gone is gone', failure({ gone: true }), { kind: 'gone' }],
    [
      'a chat that moved is followed',
      failure({ movedTo: ELSEWHERE }),
      { kind: 'moved', to: ELSEWHERE },
    ],
  ])('%s', (_name, error, outcome) => {
    expect(outcomeOf(error)).toEqual(outcome);
  });
});

describe('a fault in the log', () => {
  it('is named by its class, never by its words', () => {
    expect(faultOf(new RangeError('the buyer’s own words'))).toBe('RangeError');
    expect(faultOf('the buyer’s own words')).toBe('string');
  });
});

describe('a job of a kind that this version does not know', () => {
  it('is an error in the log, and is not tried again', async () => {
    const entry = {
      ...waitingMessage(1),
      job: { kind: 'wave', text: 'words of a buyer' } as never,
    };
    const conversation = conversationWith({ outbox: [entry] });
    const lines: unknown[] = [];
    const error = (...line: unknown[]) => lines.push(line);
    const outcome = await perform({ conversation, entry, inDoubt: false }, {
      log: { error },
    } as never);
    expect(outcome).toEqual({ kind: 'unknown' });
    expect(JSON.stringify(lines)).toMatch(/"kind":"wave".*unknown kind/);
    expect(JSON.stringify(lines)).not.toContain('words of a buyer');
  });
});
