import { z } from 'zod';
import { Locale } from '../../base/locale.ts';

/** What a conversation is about: one contact's view of one shipment, copied in when it begins. */
export type Subject = z.infer<typeof Subject>;
export const Subject = z.object({
  invitation: z.string().optional(),
  /** We wrote first: until the buyer answers, the programme reminds and gives up. */
  askedFirst: z.literal(true).optional(),
  /** What is asked in place of the questions of the contact's role. */
  questions: z.array(z.string()).optional(),
  /** A person may call instead of the questions. */
  offersCall: z.literal(true).optional(),
  /** False where somebody typed an order number instead of following a signed link. */
  verified: z.boolean(),
  contact: z
    .object({
      id: z.string(),
      name: z.string(),
      role: z.string(),
      locale: Locale.optional(),
      timeZone: z.string().optional(),
    })
    .optional(),
  account: z
    .object({
      id: z.string(),
      name: z.string(),
      class: z.string().optional(),
      /** The name of the member of staff who answers for it. */
      owner: z.string().optional(),
      /** ISO 3166-1 alpha-2. */
      country: z.string().optional(),
    })
    .optional(),
  shipment: z.object({
    id: z.string().optional(),
    /** The number the buyer knows: order, invoice or container. */
    reference: z.string(),
    product: z.string().optional(),
    /** Absent where the subject was written before lanes had both ends. */
    origin: z.string().optional(),
    destination: z.string().optional(),
    /** The day on which it arrived, `2026-10-28`; absent where nobody has said. */
    arrivedOn: z.string().optional(),
    /** Whether the exporter knows of a problem; decides whether effort is asked. */
    hadProblem: z.boolean().optional(),
    owner: z.object({ name: z.string(), reach: z.string().optional() }).optional(),
    /** Absent where the subject was written before shipments named them. */
    vendors: z
      .object({
        forwarder: z.string().optional(),
        factory: z.string().optional(),
        inspector: z.string().optional(),
      })
      .optional(),
  }),
});
