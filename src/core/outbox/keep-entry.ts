import type { Instant } from '../../base/instant.ts';
import type { MediaReference } from '../contract/media-reference.ts';

/** A file that is still to be fetched from its platform and kept. */
export interface KeepEntry {
  /** The kept file's id. */
  readonly id: string;
  readonly media: MediaReference;
  readonly sentAt: Instant;
  /** The same for all that was sent together, so that its sender hears of it once. */
  readonly album: string;
  /** Attempts begun. */
  readonly tries: number;
  /** When somebody must look at it: now, after a pause, or once its keeper has lost the lease. */
  readonly dueAt: Instant;
  /** Which worker is fetching it until then. */
  readonly keeper?: string;
}
