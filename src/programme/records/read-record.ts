import type { z } from 'zod';
import type { RecordKind } from '../ports.ts';
import { exampleAt } from './record-examples.ts';
import { columnOf, RECORD_SHAPES } from './record-shapes.ts';

/** One thing in a record that cannot be taken over, told so that its author can put it right. */
export interface RecordFault {
  /** Which of the records that came together, from 0. */
  readonly at: number;
  /** `owner.name`; empty where the whole record is meant. */
  readonly member: string;
  readonly reason: string;
  readonly example?: unknown;
}

export type Facts = Readonly<Record<string, unknown>>;

export type RecordReading =
  | { readonly ok: true; readonly facts: Facts & { readonly id: string } }
  | { readonly ok: false; readonly faults: readonly RecordFault[] };

/** Parses a record that came from outside; tells every fault of it. */
export function readRecord(kind: RecordKind, value: unknown, at: number): RecordReading {
  const parsed = RECORD_SHAPES[kind].safeParse(value, {
    error: (issue) => reasonOf(kind, issue),
  });
  if (parsed.success) return { ok: true, facts: parsed.data };
  return { ok: false, faults: recordFaults(kind, at, parsed.error.issues) };
}

/** A fault per member; a member that nobody knows is named as well. */
export function recordFaults(
  kind: RecordKind,
  at: number,
  issues: readonly z.core.$ZodIssue[],
): readonly RecordFault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const member = [...issue.path, key].join('.');
        return { at, member, reason: 'is not known here' };
      });
    }
    return [recordFault(kind, at, issue.path, issue.message)];
  });
}

export function recordFault(
  kind: RecordKind,
  at: number,
  path: readonly PropertyKey[],
  reason: string,
): RecordFault {
  const example = exampleAt(kind, path);
  return { at, member: path.join('.'), reason, ...(example !== undefined && { example }) };
}

/** What a fault says where the shape has no word for it: what the column of an import expects. */
function reasonOf(kind: RecordKind, issue: z.core.$ZodRawIssue): string {
  const expected = columnOf(kind, (issue.path ?? []).join('.'))?.expected ?? 'an object';
  if (issue.input === undefined) return `is missing: ${expected}`;
  if (issue.input === '') return `is empty: ${expected}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum} characters`;
  return expected;
}
