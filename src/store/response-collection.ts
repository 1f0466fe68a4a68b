import type { Instant } from '../core/instant.ts';
import type { Response } from '../core/response.ts';
import type { Facts, Unrolled } from '../insight/ports.ts';
import { type Collection, collection, type Stored } from './port/collection.ts';
import type { Documents } from './port/documents.ts';

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
  readonly factKeys?: Facts['keys'];
  readonly facts?: Facts['packed'];
  /**
   * Present until the rollups of its days hold this state. It is written with the state itself, so
   * that no crash can part the two, and taken away only where the token is still the one that was
   * seen when the days were counted.
   */
  readonly unrolled?: Unrolled;
}

export const RESPONSES = collection<StoredResponse>()({
  name: 'responses',
  indexes: [
    { members: ['subject.account.id', 'startedAt'] },
    { members: ['subject.contact.id'] },
    { members: ['conversation', 'startedAt'] },
    { members: ['unrolled.at'], each: true, sparse: true },
    { members: ['factsVersion'] },
    // In the order of time. It holds all that a report with several conditions reads, so that no
    // document is opened for one.
    {
      members: [
        'startedAt',
        '_id',
        'factsVersion',
        'factKeys.channel',
        'factKeys.class',
        'factKeys.country',
        'factKeys.product',
        'factKeys.account',
        'facts',
      ],
    },
  ],
  personal: {
    contact: ['subject.contact.id'],
    conversation: ['conversation'],
    words: ['subject', 'answers', 'chains', 'files', 'facts'],
  },
});

/** What responses can be asked for by. */
export type ResponseMember =
  typeof RESPONSES extends Collection<StoredResponse, infer Member> ? Member : never;

export type ResponseDocuments = Documents<StoredResponse, ResponseMember>;
