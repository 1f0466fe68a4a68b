import type { Instant } from '../../base/instant.ts';

/** Where something came first, in the order of responses and of their parts. */
export interface FirstSeen {
  readonly at: Instant;
  readonly response: string;
  /** Counted within the response. */
  readonly place: number;
}

export function isEarlier(one: FirstSeen, other: FirstSeen): boolean {
  if (one.at !== other.at) return one.at < other.at;
  if (one.response !== other.response) return one.response < other.response;
  return one.place < other.place;
}
