import { z } from 'zod';

export const count = z.number().int().nonnegative();
export const figure = z.number().nullable();
export const interval = z.object({ low: z.number(), high: z.number() }).nullable();

/** So many of so many, with Wilson's 95 % interval. */
export const part = z.object({ count, n: count, share: figure, interval });

export const choices = z.object({
  question: z.string(),
  kind: z.string(),
  n: count,
  none: part,
  notApplicable: count,
  options: z.array(part.extend({ option: z.string() })),
});
