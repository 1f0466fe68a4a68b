import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longOutbox } from '../../../scripts/bench/measure/long-outbox.ts';
import type { Conversation } from '../../../src/core/conversation/conversation.ts';
import type { Entry } from '../../../src/core/outbox/outbox.ts';
import { difference } from '../../../src/store/mongo/difference.ts';
import { fromRecord, toRecord } from '../../../src/stores/conversation-record.ts';
import { packOutbox } from '../../../src/stores/packed-outbox.ts';
import { conversationWith, waitingMessage } from '../../support/kernel/kernel-values.ts';
import { DAWN } from '../../support/kernel/kernel-world.ts';
import { runs } from '../../support/size.ts';
import { applyDifference } from '../../support/store/apply-difference.ts';

/** As an engine that stores text gives it back. */
function asText<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

function outboxOf(count: number): readonly Entry[] {
  return Array.from({ length: count }, (_, at) => waitingMessage(at));
}

const edit = fc.oneof(
  fc.record({ kind: fc.constant('leave' as const), place: fc.constant(0) }),
  fc.record({ kind: fc.constantFrom('leave', 'change', 'insert'), place: fc.nat(250) }),
);

function edited(
  outbox: readonly Entry[],
  { kind, place }: { readonly kind: string; readonly place: number },
  id: number,
): readonly Entry[] {
  const at = Math.min(place, Math.max(0, outbox.length - 1));
  if (kind === 'insert') return outbox.toSpliced(at, 0, waitingMessage(1_000 + id));
  const entry = outbox[at];
  if (kind === 'leave' || entry === undefined) return outbox.toSpliced(at, 1);
  return outbox.with(at, { ...entry, tries: entry.tries + 1 });
}

describe('a long outbox in its stored form', () => {
  it('comes back as it was, whatever leaves, joins or changes, and by its differences, too', () => {
    const property = fc.property(
      fc.nat(230),
      fc.array(edit, { minLength: 1, maxLength: 30 }),
      (count, edits) => {
        let before = conversationWith({ outbox: outboxOf(count) });
        let stored: object = asText(toRecord(before));
        for (const [id, each] of edits.entries()) {
          const next = { ...before, outbox: edited(before.outbox, each, id) };
          const change = difference(toRecord(before), toRecord(next));
          stored = applyDifference(stored, asText(change));
          expect(stored).toEqual(asText(toRecord(next)));
          expect(fromRecord(asText(toRecord(next)))).toEqual(next);
          before = next;
        }
      },
    );
    fc.assert(property, { numRuns: runs(60) });
  });

  it('keeps entries of the same id apart', () => {
    const outbox = Array.from({ length: 120 }, (_, at) => waitingMessage(at % 3, { tries: at }));
    const talk = conversationWith({ outbox });
    expect(fromRecord(asText(toRecord(talk))).outbox).toEqual(outbox);
  });

  it('is a plain list while it is short', () => {
    const outbox = outboxOf(24);
    expect(packOutbox(outbox)).toEqual({ outbox });
  });

  it('does not come back where a page is missing', () => {
    const document = asText(toRecord(conversationWith({ outbox: outboxOf(200) })));
    const damaged = { ...document, later: { order: ['gone'], pages: {} } };
    expect(() => fromRecord(damaged)).toThrow('A page of the outbox is missing');
  });

  it('is a third of its text at most, and a swap writes a small part of that', () => {
    const talk = longOutbox(200, DAWN);
    const whole = bytesOf(talk);
    const packed = bytesOf(toRecord(talk));
    expect(packed).toBeLessThan(whole / 3);
    const written = swapsOf(talk).map(([before, next]) =>
      bytesOf(difference(toRecord(before), toRecord(next))),
    );
    const mean = written.reduce((sum, bytes) => sum + bytes, 0) / written.length;
    expect(mean).toBeLessThan(whole / 12);
  });
});

function bytesOf(value: object): number {
  return Buffer.byteLength(JSON.stringify(value));
}

/** The head leaves, again and again. */
function swapsOf(first: Conversation): readonly (readonly [Conversation, Conversation])[] {
  let before = first;
  return first.outbox.map(() => {
    const next = { ...before, outbox: before.outbox.slice(1) };
    const swap = [before, next] as const;
    before = next;
    return swap;
  });
}
