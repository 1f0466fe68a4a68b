import type { Response } from '../../core/response.ts';
import { SEGMENTS, type Segment } from '../segment.ts';
import { type SegmentValues, segmentKey, segmentsOf } from '../segments-of.ts';
import type { Tagger } from '../tagger.ts';
import { packTally, TALLY_VERSION, unpackTally } from './packed-tally.ts';
import { tallyOf } from './tally-of.ts';
import type { Tallied } from './tally-request.ts';

/** What a report needs to know of one response, worked out once and kept beside it. */
export interface Facts {
  /** Facts of another version say too little, or something else. */
  readonly version: number;
  /** What it belongs to, as it is written; the unknown have no key. */
  readonly segments: Partial<SegmentValues>;
  /** The same, alike for all ways to write it. */
  readonly keys: Readonly<Record<Segment, string>>;
  /** See `packTally`. */
  readonly tally: string;
}

export type FactsOf = (response: Response) => Facts;

export function factsBy(tagger: Tagger): FactsOf {
  return (response) => {
    const segments = segmentsOf(response);
    const keys = SEGMENTS.map((segment) => [segment, segmentKey(segments[segment])]);
    return {
      version: TALLY_VERSION,
      segments: withoutUnknown(segments),
      keys: Object.fromEntries(keys),
      tally: packTally(tallyOf(response, tagger)),
    };
  };
}

function withoutUnknown(segments: SegmentValues): Partial<SegmentValues> {
  return Object.fromEntries(Object.entries(segments).filter(([, value]) => value !== undefined));
}

export function talliedOf(startedAt: number, { segments, tally }: Facts): Tallied {
  const all = SEGMENTS.map((segment) => [segment, segments[segment]]);
  return { startedAt, segments: Object.fromEntries(all), tally: unpackTally(tally) };
}
