import type { Instant } from '../../base/instant.ts';
import type { MediaReference } from '../contract/media-reference.ts';

/** A file that is still to be fetched from its platform and kept. */
export interface KeepEntry {
  /** The kept file's id. */
  readonly id: string;
  readonly media: MediaReference;
  readonly sentAt: Instant;
  /** The same for all files that were sent together, so that their sender is told once. */
  readonly album: string;
  /** Attempts begun. */
  readonly tries: number;
  /** When a worker must look at it: now, after a pause, or once its keeper's lease has ended. */
  readonly dueAt: Instant;
  /** Which worker is fetching it until then. */
  readonly keeper?: string;
}
