import { z } from 'zod';
import { Locale } from '../../base/locale.ts';
import { ConversationId } from '../../core/contract/ids.ts';
import { Subject } from '../../core/contract/subject.ts';
import { Identity } from '../settings/identity.ts';
import { Severity } from '../severity.ts';
import { Trigger } from '../trigger.ts';
import { AuditEntry } from './audit-entry.ts';
import { CaseFacts } from './case-facts.ts';
import { CaseState, isOpenState } from './case-state.ts';
import { CaseClock, CLOCK_NAMES, type ClockName } from './clock/case-clock.ts';
import { CaseWait } from './clock/case-wait.ts';
import { Repair } from './operations/repair.ts';
import { Outgoing } from './outgoing.ts';

const instant = z.number().int();
const count = z.number().int().nonnegative();

const Remark = z.object({ text: z.string(), by: z.string(), at: instant });

/** One buyer's trouble from the first word of it until the buyer says that it is solved. */
export type Case = z.infer<typeof Case>;
export const Case = z.object({
  /** The concern it stands for; one response has one case. */
  id: z.string().min(1),
  /** What people call it. */
  number: z.number().int().positive(),
  /** Grows by one with every swap. */
  version: count,
  openedAt: instant,
  conversation: ConversationId,
  /** No invitation of ours has led to it. */
  uninvited: z.literal(true).optional(),
  /** It has no card in the team's channels: it is one of many in the line of strangers. */
  heldBack: z.literal(true).optional(),
  response: z.string().optional(),
  trigger: Trigger,
  facts: CaseFacts,
  subject: Subject.optional(),
  /** What the buyer calls themselves on the messenger. */
  speakerName: z.string().optional(),
  /** The buyer's words in the team's language, as far as a service has translated them. */
  translations: z
    .array(z.object({ of: z.string(), text: z.string() }))
    .readonly()
    .optional(),
  locale: Locale,
  severity: Severity,
  /** Its account is of a class that comes first. */
  firstInLine: z.boolean(),
  state: CaseState,
  /** Who answers for it. */
  owner: Identity.optional(),
  /** Who is talking to the buyer. */
  claimedBy: Identity.optional(),
  plan: Remark.optional(),
  repair: Repair.optional(),
  /** Repairs after which the buyer said that it was not solved. */
  pastRepairs: z.array(Repair).readonly(),
  clocks: z.object({
    firstAnswer: CaseClock.optional(),
    plan: CaseClock.optional(),
    resolution: CaseClock.optional(),
  }),
  /** The buyer was handed over and nobody has taken them; absent once somebody has, or they went on without. */
  waits: CaseWait.optional(),
  /** Since when it is the buyer's turn; meanwhile the clocks rest. */
  waitingForBuyer: instant.optional(),
  /** When staff first answered since it was opened or reopened. */
  answeredAt: instant.optional(),
  /** When staff answered for the first time ever. */
  firstAnsweredAt: instant.optional(),
  /** When it was resolved, unless it has been reopened since. */
  resolvedAt: instant.optional(),
  notes: z.array(Remark).readonly(),
  reopened: count,
  /** Clocks that ran out, over all rounds. */
  breaches: count,
  /** How far up the chain it has gone, and which instant took it there. */
  escalation: z.object({ steps: count, lastAt: instant.optional() }),
  audit: z.array(AuditEntry).readonly(),
  /** Ids of the newest operations, so that a repeated one is recognised. */
  operations: z.array(z.string()).readonly(),
  /** The number of the next thing to deliver. */
  sequence: count,
  outgoing: z.array(Outgoing).readonly(),
  /** Until then the process that made the change is delivering; absent while there is nothing to deliver. */
  deliverFrom: instant.optional(),
  /** When both the buyer and the member of staff who talks to them have been silent for too long. */
  idleAt: instant.optional(),
  /** When a clock warns or breaches next. */
  dueAt: instant.optional(),
});

export function isOpen({ state }: Case): boolean {
  return isOpenState(state);
}

/** A clock has run out that nobody has stopped since. */
export function isOverdue({ clocks }: Case): boolean {
  return CLOCK_NAMES.some((name) => isLate(clocks[name]));
}

function isLate(clock: Case['clocks'][ClockName]): boolean {
  return clock?.breachedAt !== undefined && clock.stoppedAt === undefined;
}

/** Who is notified first: the owner and the member of staff who talks to the buyer. */
export function inCharge({ owner, claimedBy }: Case): readonly Identity[] {
  return [...new Set([owner, claimedBy])].filter((one) => one !== undefined);
}
