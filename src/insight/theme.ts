import { z } from 'zod';

/** What a buyer can speak about, from the goods to the papers. */
export const THEMES = [
  'quality',
  'design',
  'delivery',
  'packaging',
  'service',
  'price',
  'accuracy',
  'aftersales',
  'documents',
  'authenticity',
  'ordering',
  'loyalty',
] as const;

export type Theme = z.infer<typeof Theme>;
export const Theme = z.enum(THEMES);
