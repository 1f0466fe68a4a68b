import { z } from 'zod';

/**
 * The key of an account, contact or shipment, as the exporter's own system writes it.
 * Strings only: an object such as `{"$gt": ""}` never reaches a query.
 */
export const RecordId = z
  .string()
  .min(1)
  .max(100)
  .regex(/^\S(?:.*\S)?$/su, 'no spaces at either end')
  .regex(/^\P{Cc}*$/u, 'no control characters');
