import type { Instant } from '../../base/instant.ts';
import type { Response } from '../../core/contract/response.ts';
import type { DayCalendar } from '../scope/day-calendar.ts';
import type { Breakdown, Condition } from '../scope/segment.ts';
import { meets, type SegmentValues, segmentKey, segmentsOf } from '../scope/segments-of.ts';
import type { Tagger } from '../tagging/tagger.ts';
import { type Grouped, GroupedSum, type GroupName } from './grouped-sum.ts';
import type { Tally } from './tally.ts';
import { tallyOf } from './tally-of.ts';

/** Which responses to count, and by what to part them. */
export interface TallyRequest {
  /** Begun at or after. */
  readonly from: Instant;
  /** Begun before. */
  readonly to: Instant;
  readonly by: Exclude<Breakdown, 'dimension'> | null;
  readonly where: readonly Condition[];
  /** Whose midnights part months. */
  readonly calendar: DayCalendar;
}

/** What a request wants to know of one response. */
export interface Tallied {
  readonly startedAt: Instant;
  readonly segments: SegmentValues;
  readonly tally: Tally;
}

export function addTallied(sum: GroupedSum, tallied: Tallied, request: TallyRequest): void {
  const { startedAt, segments, tally } = tallied;
  if (startedAt < request.from || startedAt >= request.to) return;
  if (meets(segments, request.where)) sum.add(tally, groupOf(tallied, request));
}

function groupOf(
  { startedAt, segments }: Tallied,
  { by, calendar }: TallyRequest,
): GroupName | undefined {
  if (by === null) return undefined;
  if (by === 'month') {
    const month = calendar.nameOf(startedAt).slice(0, 7);
    return { key: month, name: month };
  }
  return segmentGroup(segments[by]);
}

export function segmentGroup(value: string | undefined): GroupName {
  return { key: segmentKey(value), name: value ?? '' };
}

/** The same from responses themselves. */
export function tallyRequested(
  responses: Iterable<Response>,
  request: TallyRequest,
  tagger: Tagger,
): Grouped {
  const sum = new GroupedSum();
  for (const response of responses) addTallied(sum, talliedFrom(response, tagger), request);
  return sum.total();
}

export function talliedFrom(response: Response, tagger: Tagger): Tallied {
  return {
    startedAt: response.startedAt,
    segments: segmentsOf(response),
    tally: tallyOf(response, tagger),
  };
}
