import { z } from 'zod';

/** A rating scale: the whole numbers from `from` to `from + points - 1`. */
export interface Scale {
  readonly from: number;
  readonly points: number;
}

export const Scale: z.ZodType<Scale> = z
  .object({
    from: z.int().min(-10).max(10),
    points: z.int().min(3, '3 points or more').max(11, '11 points at most'),
  })
  .readonly();

export function highest(scale: Scale): number {
  return scale.from + scale.points - 1;
}

export function valuesOf(scale: Scale): readonly number[] {
  return Array.from({ length: scale.points }, (_, index) => scale.from + index);
}

export function isOn(scale: Scale, value: number): boolean {
  return value >= scale.from && value <= highest(scale);
}

/** 0 for the lowest point, 1 for the highest. */
export function positionOf(scale: Scale, value: number): number {
  return (value - scale.from) / (scale.points - 1);
}

/**
 * The whole point nearest to a position from 0 to 1. Halves move away from the middle, so that 'bad'
 * stays below it and 'good' above it on short scales too; the middle of an even scale moves up.
 */
export function valueAt(scale: Scale, position: number): number {
  const steps = position * (scale.points - 1);
  const step = position < 0.5 ? Math.ceil(steps - 0.5) : Math.floor(steps + 0.5);
  return scale.from + step;
}
