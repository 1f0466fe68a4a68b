import { z } from 'zod';
import { Delay } from '../core/contract/programme/delay.ts';
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

/** The delay of goods that are not known to have arrived: afterwards nobody is told of it. */
export function openDelay({
  delay,
  arrivedOn,
}: Partial<Pick<Shipment, 'delay' | 'arrivedOn'>>): Shipment['delay'] {
  return arrivedOn === undefined ? delay : undefined;
}

/** Goods that left for one account under a number that the buyer knows. */
export type Shipment = z.infer<typeof Shipment>;
export const Shipment = z
  .strictObject({
    id: RecordId,
    account: RecordId,
    reference: RecordId.describe('Order, invoice or container number, as the buyer knows it'),
    product: text,
    quantity: text.optional(),
    origin: text,
    destination: text,
    incoterm: z.enum(INCOTERMS).optional(),
    value: Value.optional().describe('At most 15 digits; only together with a currency'),
    currency: Currency.optional().describe('ISO 4217; only together with a value'),
    orderedOn: day.optional().describe('Not after shippedOn'),
    shippedOn: day,
    arrivedOn: day.optional().describe('Not before shippedOn'),
    promisedOn: day.optional(),
    delay: Delay.optional().describe('That it comes later than was told; over once it has arrived'),
    documents: text.optional().describe('The papers that went with the goods'),
    hadProblem: z
      .boolean('true or false')
      .optional()
      .describe('Whether the exporter knows of a problem with it'),
    owner: z
      .strictObject({ name: text, reach: text.optional() }, 'an object with the name of the owner')
      .optional()
      .describe('Who answers for it on our side'),
    vendors: z
      .strictObject(
        {
          forwarder: text.optional(),
          factory: text.optional(),
          inspector: text.optional(),
        },
        'an object with names of companies',
      )
      .optional()
      .describe('The companies that had a part in it, by what they did'),
  })
  .refine(({ shippedOn, arrivedOn }) => arrivedOn === undefined || arrivedOn >= shippedOn, {
    path: ['arrivedOn'],
    message: 'a day not before the one it was shipped on',
  })
  .refine(
    ({ shippedOn, delay }) => delay?.expectedOn === undefined || delay.expectedOn >= shippedOn,
    {
      path: ['delay', 'expectedOn'],
      message: 'a day not before the one it was shipped on',
    },
  )
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
