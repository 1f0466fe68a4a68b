import { z } from 'zod';
import { Currency, Value } from './money.ts';
import { RecordId } from './record-id.ts';

/** Incoterms 2020, and the older ones that contracts still name. */
export const INCOTERMS = [
  ...['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'],
  ...['DAT', 'DAF', 'DES', 'DEQ', 'DDU'],
] as const;

const text = z.string().min(1).max(300);

/** A day in the calendar of the place where it happened: `2026-12-31`. */
const day = z.iso.date();

/** Goods that left for one account under a number that the buyer knows. */
export type Shipment = z.infer<typeof Shipment>;
export const Shipment = z
  .strictObject({
    id: RecordId,
    account: RecordId,
    /** Order, invoice or container number, as the buyer knows it. */
    reference: RecordId,
    product: text,
    quantity: text.optional(),
    origin: text,
    destination: text,
    incoterm: z.enum(INCOTERMS).optional(),
    /** What the goods cost the buyer; with its currency or not at all. */
    value: Value.optional(),
    currency: Currency.optional(),
    orderedOn: day.optional(),
    shippedOn: day,
    arrivedOn: day.optional(),
    promisedOn: day.optional(),
    /** The papers that went with the goods, as the exporter lists them. */
    documents: text.optional(),
    /** Whether the exporter knows of a problem with it. */
    hadProblem: z.boolean().optional(),
    /** Who answers for it on our side. */
    owner: z.strictObject({ name: text, reach: text.optional() }).optional(),
    /** The companies that had a part in it, by what they did. */
    vendors: z
      .strictObject({
        forwarder: text.optional(),
        factory: text.optional(),
        inspector: text.optional(),
      })
      .optional(),
  })
  .refine(({ shippedOn, arrivedOn }) => arrivedOn === undefined || arrivedOn >= shippedOn, {
    path: ['arrivedOn'],
    message: 'a day not before the one it was shipped on',
  })
  .refine(({ shippedOn, orderedOn }) => orderedOn === undefined || orderedOn <= shippedOn, {
    path: ['orderedOn'],
    message: 'a day not after the one it was shipped on',
  })
  .refine(({ value, currency }) => value !== undefined || currency === undefined, {
    path: ['value'],
    message: 'a value together with its currency',
  })
  .refine(({ value, currency }) => value === undefined || currency !== undefined, {
    path: ['currency'],
    message: 'a currency together with the value',
  });
