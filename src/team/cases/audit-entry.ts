import { z } from 'zod';

export const AUDITED = [
  'opened',
  'facts',
  'severity',
  'owner',
  'claimed',
  'released',
  'noted',
  'planned',
  'answered',
  'waiting',
  'state',
  'warned',
  'called',
  'breached',
  'escalated',
  'missed',
] as const;

/** Which rule made somebody the owner. */
export const OWNED_FOR = ['shipment', 'theme', 'fallback'] as const;
export type OwnedFor = (typeof OWNED_FOR)[number];

/** Who changed what and when; `from` and `to` are states, lights or people, never words. */
export type AuditEntry = z.infer<typeof AuditEntry>;
export const AuditEntry = z.object({
  operation: z.string(),
  what: z.enum(AUDITED),
  /** Somebody of the staff, `buyer`, or `clock` for what happened of itself. */
  by: z.string(),
  at: z.number().int(),
  from: z.string().optional(),
  to: z.string().optional(),
  /** Where a rule and nobody of the staff made the change. */
  why: z.enum(OWNED_FOR).optional(),
});
