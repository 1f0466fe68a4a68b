import { z } from 'zod';

export const count = z.number().int().nonnegative();

/** Null where it cannot be told. */
export const figure = z.number().nullable();

export const interval = z.object({ low: z.number(), high: z.number() }).nullable();

/** So many of so many, with Wilson's 95 % interval. */
export const part = z.object({ count, n: count, share: figure, interval });
