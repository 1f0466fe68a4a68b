import type { Collection } from '../store/port/collection.ts';
import { ASK_LEDGERS } from './asking/ask-ledger-store.ts';
import { CONSENTS } from './asking/consent-store.ts';
import { PLANS } from './asking/plan-store.ts';
import { CARDS } from './card-book.ts';
import { CASES } from './case-store.ts';
import { CONVERSATIONS } from './conversation-store.ts';
import { FEEDBACK } from './feedback-store.ts';
import { FILES } from './files/kept-files.ts';
import { MEMORY } from './key-value-store.ts';
import { COUNTERS } from './numbering.ts';
import { ACCOUNTS, CONTACTS, INVITATIONS, SHIPMENTS } from './programme-store.ts';
import { QUARANTINE } from './quarantine-rows.ts';
import { RESPONSES } from './responses/response-collection.ts';
import { ROLLUP_BASIS, ROLLUP_SPANS, ROLLUPS } from './responses/rollup-collections.ts';
import { STAFF } from './staff-store.ts';
import { TASKS } from './task-store.ts';
import { TRANSCRIPTS } from './transcript-lines.ts';

/** Everything that is stored: tables, indexes, backup, access and erasure are made from these. */
export const COLLECTIONS: readonly Collection<never>[] = [
  ...[CONVERSATIONS, TRANSCRIPTS, FEEDBACK, QUARANTINE, FILES],
  ...[CASES, TASKS, COUNTERS, CARDS, STAFF, MEMORY],
  ...[RESPONSES, ROLLUPS, ROLLUP_SPANS, ROLLUP_BASIS],
  ...[ACCOUNTS, CONTACTS, SHIPMENTS, INVITATIONS],
  ...[PLANS, ASK_LEDGERS, CONSENTS],
];
