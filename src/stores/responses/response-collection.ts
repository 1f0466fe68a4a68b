import type { Instant } from '../../base/instant.ts';
import type { Response } from '../../core/contract/response.ts';
import type { Facts, Unrolled } from '../../insight/ports.ts';
import { collection, type Stored } from '../../store/port/collection.ts';
import type { DocumentsOf } from '../../store/port/documents.ts';

/**
 * A response as it is stored: its id is the document's. Of an erased one only a stone stays, without
 * any words, until the rollups have forgotten it.
 */
export interface StoredResponse extends Stored, Kept, Partial<Omit<Response, 'id' | Timed>> {
  readonly startedAt: Instant;
  readonly updatedAt: Instant;
  readonly erased?: true;
}

type Timed = 'startedAt' | 'updatedAt';

/** What the store keeps next to a response. */
interface Kept {
  /** What reports count; see `Facts`. Its members lie flat, so that one index holds them all. */
  readonly factsVersion?: Facts['version'];
  /** The month, UTC, in which it was begun; see `monthOf`. */
  readonly factsMonth?: string;
  readonly factKeys?: Facts['keys'];
  readonly facts?: Facts['packed'];
  /**
   * Present until the rollups of its days hold this state. It is written with the state itself, so
   * that no crash can part the two, and taken away only where the token is still the one that was
   * seen when the days were counted.
   */
  readonly unrolled?: Unrolled;
}

/** What facts are found by when a report has several conditions. */
export const FACTS_FOUND_BY = [
  'factsMonth',
  'factsVersion',
  'factKeys.class',
  'factKeys.country',
  'factKeys.channel',
  'factKeys.product',
  'factKeys.account',
  'startedAt',
] as const;

/** The facts stand in the index that finds them, so that no document is opened for a report. */
const FACTS_INDEX = [...FACTS_FOUND_BY, '_id', 'facts'] as const;

export const RESPONSES = collection<StoredResponse>()({
  name: 'responses',
  indexes: [
    { members: ['startedAt'] },
    { members: ['subject.account.id', 'startedAt'] },
    { members: ['subject.contact.id'] },
    { members: ['conversation', 'startedAt'] },
    { members: ['unrolled.at'], each: true, sparse: true },
    { members: FACTS_INDEX },
  ],
  personal: {
    contact: ['subject.contact.id'],
    conversation: ['conversation'],
    words: ['subject', 'answers', 'chains', 'files', 'facts'],
  },
});

export type ResponseDocuments = DocumentsOf<typeof RESPONSES>;

/** `2026-10` of an instant, UTC. */
export function monthOf(at: Instant): string {
  return new Date(at).toISOString().slice(0, 'yyyy-mm'.length);
}
