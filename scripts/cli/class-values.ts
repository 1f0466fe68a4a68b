import { z } from 'zod';
import type { ClassValues } from '../../src/insight/analysis/class-figures.ts';

/** The usual parts of the turnover in an ABC analysis, where nobody says others. */
export const USUAL_CLASS_VALUES = 'A=80,B=15,C=5';

const ClassValue = z.tuple([z.string().min(1), z.coerce.number().positive().finite()]);
const Values = z.array(ClassValue).min(1);

/** Reads `A=80,B=15,C=5`: what each class is worth, in any unit. Undefined for anything else. */
export function readClassValues(text: string): ClassValues | undefined {
  const pairs = text.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  const read = Values.safeParse(pairs);
  if (!read.success || new Map(read.data).size < read.data.length) return undefined;
  return new Map(read.data);
}
