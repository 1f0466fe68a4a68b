import type { CaseRow } from '../../insight/ports.ts';
import { type Column, isoTime } from './column.ts';

/** One row for each case. */
export const CASE_COLUMNS: readonly Column<CaseRow>[] = [
  { title: 'case', holds: 'its number', of: ({ number }) => number },
  { title: 'opened_at', holds: 'ISO time', of: ({ openedAt }) => isoTime(openedAt) },
  { title: 'light', holds: 'red, yellow or green', of: ({ light }) => light },
  { title: 'state', holds: 'what became of it', of: ({ state }) => state },
  {
    title: 'first_answer_ms',
    holds: 'until staff answered',
    of: (row) => row.firstAnswerAfterMs ?? null,
  },
  {
    title: 'resolved_ms',
    holds: 'until it was resolved',
    of: (row) => row.resolvedAfterMs ?? null,
  },
  { title: 'breaches', holds: 'clocks that ran out', of: ({ breaches }) => breaches },
  { title: 'reopened', holds: 'how often', of: ({ reopened }) => reopened },
  { title: 'conversation', holds: 'channel:address', of: ({ conversation }) => conversation },
  { title: 'account', holds: 'id', of: ({ account }) => account ?? null },
];
