import { channelOf } from '../../core/contract/ids.ts';
import type { Subject } from '../../core/contract/subject.ts';
import type { ToldFeedback } from '../../insight/report/told-feedback.ts';
import { type Column, isoTime } from './column.ts';
import { polarityCell, themesCell } from './tags-cells.ts';

/** One row for each thing that a buyer said unasked. */
export const FEEDBACK_COLUMNS: readonly Column<ToldFeedback>[] = [
  { title: 'feedback', holds: 'its id', isId: true, of: ({ feedback }) => feedback.id },
  { title: 'said_at', holds: 'ISO time', of: ({ feedback }) => isoTime(feedback.at) },
  {
    title: 'moment',
    holds: 'during-survey, after-end, no-invitation or with-person; empty in old rows',
    of: ({ feedback }) => feedback.moment ?? null,
  },
  {
    title: 'contact',
    holds: 'id; empty of somebody whom no invitation brought',
    isId: true,
    of: (row) => subjectOf(row)?.contact?.id ?? null,
  },
  {
    title: 'buyer',
    holds: 'name, else what the messenger calls them',
    of: (row) => subjectOf(row)?.contact?.name ?? row.feedback.speakerName ?? null,
  },
  { title: 'account', holds: 'id', isId: true, of: (row) => subjectOf(row)?.account?.id ?? null },
  { title: 'account_name', holds: 'name', of: (row) => subjectOf(row)?.account?.name ?? null },
  {
    title: 'shipment',
    holds: 'id',
    isId: true,
    of: (row) => subjectOf(row)?.shipment.id ?? null,
  },
  {
    title: 'reference',
    holds: 'number known: order, invoice or container',
    of: (row) => subjectOf(row)?.shipment.reference ?? null,
  },
  { title: 'product', holds: 'product', of: (row) => subjectOf(row)?.shipment.product ?? null },
  { title: 'channel', holds: 'messenger', of: ({ feedback }) => channelOf(feedback.conversation) },
  {
    title: 'conversation',
    holds: 'channel:address',
    isId: true,
    of: ({ feedback }) => feedback.conversation,
  },
  { title: 'locale', holds: 'language of the talk', of: ({ feedback }) => feedback.locale },
  { title: 'words', holds: 'the buyer’s own', of: ({ feedback }) => feedback.text },
  { title: 'themes', holds: 'what the words are about', of: ({ tags }) => themesCell(tags) },
  {
    title: 'polarity',
    holds: 'negative, mixed, neutral or positive',
    of: ({ tags }) => polarityCell(tags),
  },
  {
    title: 'case',
    holds: 'number of the case in which it is dealt with',
    of: (row) => row.case?.number ?? null,
  },
  {
    title: 'opened_case',
    holds: 'true where that case was opened because of it',
    of: (row) => row.case?.isOpenedByIt ?? false,
  },
];

function subjectOf({ feedback }: ToldFeedback): Subject | undefined {
  return feedback.subject;
}
