import type { Instant } from '../core/instant.ts';
import type { Response } from '../core/response.ts';

/** What a report is made from. */
export interface ResponseReader {
  /** Responses begun at or after `from` and before `to`, the oldest first. */
  startedBetween(from: Instant, to: Instant): AsyncIterable<Response>;
}
