import { HOUR_MS } from '../../base/instant.ts';
import { channelOf } from '../../core/contract/ids.ts';
import type { CaseDetail } from '../../insight/ports.ts';
import { type Column, isoTime } from './column.ts';

/** One row for each case. */
export const CASE_COLUMNS: readonly Column<CaseDetail>[] = [
  { title: 'case', holds: 'its number', of: ({ number }) => number },
  { title: 'opened_at', holds: 'ISO time', of: ({ openedAt }) => isoTime(openedAt) },
  { title: 'light', holds: 'red, yellow or green', of: ({ severity }) => severity },
  { title: 'state', holds: 'what became of it', of: ({ state }) => state },
  {
    title: 'first_answer_hours',
    holds: 'until staff answered',
    of: ({ firstAnswerAfterMs }) => hoursOf(firstAnswerAfterMs),
  },
  {
    title: 'resolved_hours',
    holds: 'until it was resolved',
    of: ({ resolvedAfterMs }) => hoursOf(resolvedAfterMs),
  },
  { title: 'breaches', holds: 'clocks that ran out', of: ({ breaches }) => breaches },
  { title: 'reopened', holds: 'how often', of: ({ reopened }) => reopened },
  {
    title: 'conversation',
    holds: 'channel:address',
    isId: true,
    of: ({ conversation }) => conversation,
  },
  { title: 'account', holds: 'id', isId: true, of: ({ account }) => account ?? null },
  { title: 'account_name', holds: 'name', of: ({ accountName }) => accountName ?? null },
  { title: 'contact', holds: 'id', isId: true, of: ({ contact }) => contact ?? null },
  { title: 'buyer', holds: 'name', of: ({ buyer }) => buyer ?? null },
  { title: 'reference', holds: 'number known', of: ({ reference }) => reference ?? null },
  { title: 'owner', holds: 'who answers for it', of: ({ owner }) => owner ?? null },
  { title: 'reason', holds: 'why it was opened', of: ({ trigger }) => trigger },
  { title: 'words', holds: 'the buyer’s own', of: ({ words }) => words.join('\n') },
  { title: 'repair', holds: 'what was done', of: ({ repair }) => repair?.kind ?? null },
  { title: 'repair_words', holds: 'what the buyer read', of: ({ repair }) => repair?.text ?? null },
  {
    title: 'shipment',
    holds: 'id; the number is in reference',
    isId: true,
    of: ({ shipment }) => shipment ?? null,
  },
  { title: 'product', holds: 'product', of: ({ product }) => product ?? null },
  { title: 'channel', holds: 'messenger', of: ({ conversation }) => channelOf(conversation) },
  { title: 'resolved_at', holds: 'ISO time', of: resolvedAt },
  { title: 'themes', holds: 'what it is about', of: ({ themes }) => themes.join(', ') || null },
];

function resolvedAt({ openedAt, resolvedAfterMs }: CaseDetail): string | null {
  return resolvedAfterMs === undefined ? null : isoTime(openedAt + resolvedAfterMs);
}

/** Hours on the wall, not of business time, to the second decimal. */
function hoursOf(ms: number | undefined): number | null {
  return ms === undefined ? null : Math.round((ms / HOUR_MS) * 100) / 100;
}
