import { z } from 'zod';
import { MediaReference } from '../../core/contract/media-reference.ts';
import { Identity } from '../settings/identity.ts';
import { Severity } from '../severity.ts';
import { ClockName } from './clock/case-clock.ts';
import { Repair } from './operations/repair.ts';

/** What the conversation with the buyer is to hear of its case. */
export type CaseUpdate = z.infer<typeof CaseUpdate>;
export const CaseUpdate = z.discriminatedUnion('kind', [
  /** `from` is who had them until now, where a case passes from hand to hand. */
  z.object({ kind: z.literal('claimed'), by: Identity, from: Identity.optional() }),
  z.object({ kind: z.literal('released'), by: z.string() }),
  /** Nobody has answered in time whom it was handed over to at `since`. */
  z.object({ kind: z.literal('kept-waiting'), since: z.number().int() }),
  /** Tell the buyer what changed and ask whether it is solved; `by` gives them back with it. */
  z.object({
    kind: z.literal('verify'),
    number: z.number().int(),
    repair: Repair.optional(),
    by: Identity.optional(),
  }),
]);

/** What staff are told, as a key: the text is chosen where it is shown. */
export const TELL_KEYS = [
  'worsened',
  'assigned',
  'freed',
  'warned',
  'waits',
  'breached',
  'verified',
  'unverified',
  'reopened',
  'askedAgain',
] as const;

const tell = z.object({
  kind: z.literal('tell'),
  key: z.enum(TELL_KEYS),
  /** Whom to mention; nobody: it is said to the team all the same. */
  to: z.array(Identity).readonly(),
  /** Those of them who hear of it because somebody else did not act, or because they decide. */
  escalated: z.array(Identity).readonly().optional(),
  severity: Severity.optional(),
  clock: ClockName.optional(),
  /** When the clock's time is or was over. */
  breachAt: z.number().int().optional(),
  /** From the hand-over to this moment the buyer has waited. */
  waited: z.object({ since: z.number().int(), until: z.number().int() }).optional(),
  /** How often the buyer has said that it is not solved. */
  reopened: z.number().int().optional(),
});

export type OutgoingContent = z.infer<typeof OutgoingContent>;
export const OutgoingContent = z.discriminatedUnion('kind', [
  /** The case looks different. */
  z.object({
    kind: z.literal('card'),
    /** The card was not shown before, even if lines about the case were. */
    isFirst: z.literal(true).optional(),
  }),
  tell,
  /** What the buyer sent is shown under the card. */
  z.object({ kind: z.literal('files'), media: z.array(MediaReference).readonly() }),
  z.object({ kind: z.literal('conversation'), content: CaseUpdate }),
]);

/** Something to deliver, until it has been; its id, e.g. `case:12#7`, is the same on every try. */
export type Outgoing = z.infer<typeof Outgoing>;
export const Outgoing = z.intersection(z.object({ id: z.string() }), OutgoingContent);
