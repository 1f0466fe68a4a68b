import { z } from 'zod';

/** Why a case is opened. */
export const TRIGGERS = [
  'low-score',
  'complaint',
  'anger',
  'asked',
  'refused',
  'unprompted',
  'poison',
] as const;

export type Trigger = z.infer<typeof Trigger>;
export const Trigger = z.enum(TRIGGERS);
