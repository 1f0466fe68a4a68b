import { z } from 'zod';

/** What a response belongs to, by which reports are broken down and narrowed. */
export const SEGMENTS = ['product', 'country', 'account', 'class', 'channel'] as const;
export type Segment = z.infer<typeof Segment>;
export const Segment = z.enum(SEGMENTS);

/** How a report can be broken down: by what its responses belong to, by what was asked, by time. */
export const BREAKDOWNS = [...SEGMENTS, 'dimension', 'month'] as const;
export type Breakdown = z.infer<typeof Breakdown>;
export const Breakdown = z.enum(BREAKDOWNS);

/** Responses of which the segment is one of the values, however they are written. */
export type Condition = z.infer<typeof Condition>;
export const Condition = z.object({ field: Segment, values: z.array(z.string()).readonly() });
