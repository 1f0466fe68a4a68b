import { z } from 'zod';
import { count, part } from './figure-shapes.ts';

/** How a question was answered that asks for a choice. */
export type ChoiceFigures = z.infer<typeof ChoiceFigures>;
export const ChoiceFigures = z.object({
  question: z.string(),
  kind: z.string(),
  /** Answers; "not applicable" and skipped are none. */
  n: count,
  /** Answers that chose none of the options. */
  none: part,
  notApplicable: count,
  /** Of the answers that were offered it; the most chosen first. */
  options: z.array(part.extend({ option: z.string() })),
});
