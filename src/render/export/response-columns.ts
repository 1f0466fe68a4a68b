import type { Answer, Response } from '../../core/contract/response.ts';
import type { VendorRole } from '../../core/contract/vendor-role.ts';
import { ratingsOf } from '../../insight/metrics/answered.ts';
import { type Column, isoTime } from './column.ts';
import { type FileNames, fileCell, NO_NAMES } from './file-names.ts';

/** A response, with what stands for each of its files where that is known. */
export type ResponseRow = Response & { readonly names?: FileNames };

/** One row for each response. */
export const RESPONSE_COLUMNS: readonly Column<ResponseRow>[] = [
  { title: 'response', holds: 'its id', isId: true, of: ({ id }) => id },
  { title: 'started_at', holds: 'ISO time', of: ({ startedAt }) => isoTime(startedAt) },
  { title: 'ended_at', holds: 'ISO time; empty while open', of: ({ endedAt }) => isoTime(endedAt) },
  { title: 'end', holds: 'how it ended; empty while open', of: ({ end }) => end ?? null },
  {
    title: 'conversation',
    holds: 'channel:address',
    isId: true,
    of: ({ conversation }) => conversation,
  },
  { title: 'flow', holds: 'the questionnaire', of: ({ flow }) => flow },
  { title: 'locale', holds: 'language of the talk', of: ({ locale }) => locale },
  { title: 'verified', holds: 'came by a signed link', of: ({ subject }) => subject.verified },
  { title: 'account', holds: 'id', isId: true, of: ({ subject }) => subject.account?.id ?? null },
  { title: 'account_name', holds: 'name', of: ({ subject }) => subject.account?.name ?? null },
  { title: 'account_class', holds: 'class', of: ({ subject }) => subject.account?.class ?? null },
  { title: 'contact', holds: 'id', isId: true, of: ({ subject }) => subject.contact?.id ?? null },
  { title: 'shipment', holds: 'id', isId: true, of: ({ subject }) => subject.shipment.id ?? null },
  { title: 'reference', holds: 'number known', of: ({ subject }) => subject.shipment.reference },
  { title: 'product', holds: 'product', of: ({ subject }) => subject.shipment.product ?? null },
  {
    title: 'destination',
    holds: 'destination',
    of: ({ subject }) => subject.shipment.destination ?? null,
  },
  { title: 'satisfaction', holds: 'score', of: (response) => scoreOf(response, 'satisfaction') },
  {
    title: 'recommendation',
    holds: 'score',
    of: (response) => scoreOf(response, 'recommendation'),
  },
  { title: 'effort', holds: 'score, low is easy', of: effortOf },
  {
    title: 'consent',
    holds: 'the text agreed to',
    of: ({ consent }) => consent?.textVersion ?? null,
  },
  { title: 'forwarder', holds: 'company', of: (response) => vendorOf(response, 'forwarder') },
  { title: 'factory', holds: 'company', of: (response) => vendorOf(response, 'factory') },
  { title: 'inspector', holds: 'company', of: (response) => vendorOf(response, 'inspector') },
  {
    title: 'expectation',
    holds: 'better, as-expected or worse',
    of: ({ answers }) => answers.find(({ kind }) => kind === 'expectation')?.chosen?.[0] ?? null,
  },
  {
    title: 'files',
    holds: 'what was sent besides words, by name',
    of: ({ files = [], names = NO_NAMES }) => fileCell(files, names),
  },
];

function vendorOf({ subject }: Response, role: VendorRole): string | null {
  return subject.shipment.vendors?.[role] ?? null;
}

function effortOf({ answers }: Response): number | null {
  return ratingsOf(answers.filter(({ kind }) => kind === 'effort'))[0]?.value ?? null;
}

function scoreOf({ answers }: Response, kind: Answer['kind']): number | null {
  return answers.find((answer) => answer.kind === kind)?.value ?? null;
}
