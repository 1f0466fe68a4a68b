import type { Instant } from '../../base/instant.ts';
import type { Locale } from '../../base/locale.ts';
import type { ConversationId } from '../../core/contract/ids.ts';
import type { Subject } from '../../core/contract/subject.ts';
import type { TeamSettings } from '../team-settings.ts';
import type { Trigger } from '../trigger.ts';
import type { Case } from './case.ts';
import { type CaseFacts, mergeFacts } from './case-facts.ts';
import { addAuditEntry, redrawCard } from './change.ts';
import { restartClocks } from './clock/case-clocks.ts';
import { startWait } from './clock/waiting.ts';
import { ownerByRule, type RuledOwner } from './owner-rule.ts';
import { severityFor } from './severity-rule.ts';
import { showNewFiles } from './show-files.ts';

/** Something that a buyer said or did and that somebody must look after. */
export interface Concern {
  /** The same for everything that belongs to one case, e.g. the id of the response. */
  readonly id: string;
  /** Under which it was raised; raising it again changes nothing. */
  readonly operation: string;
  readonly conversation: ConversationId;
  /** The speaker has no invitation. */
  readonly uninvited?: true;
  /** Too many of them come for each to have a card. */
  readonly heldBack?: true;
  readonly response?: string;
  readonly trigger: Trigger;
  readonly facts: CaseFacts;
  /** When its conversation was handed over to the team, where it was. */
  readonly handedOverAt?: Instant;
  readonly subject?: Subject;
  readonly speakerName?: string;
  readonly locale: Locale;
}

/** A new case, with its severity, its owner and its clocks; version 0 until it is stored. */
export function openCase(
  concern: Concern,
  number: number,
  now: Instant,
  settings: TeamSettings,
): Case {
  const { operation } = concern;
  const ruled = ownerByRule({ ...concern, number }, settings) ?? fallbackOwner(settings);
  const opened = addAuditEntry(
    newCase(concern, number, now, settings),
    { operation, by: 'buyer', now },
    'opened',
    { to: ruled?.owner, why: ruled?.why },
  );
  const owned = ruled === undefined ? opened : { ...opened, owner: ruled.owner };
  const begun = restartClocks(owned, now, settings);
  const { handedOverAt } = concern;
  const waiting =
    handedOverAt === undefined ? begun : startWait(begun, handedOverAt, now, settings);
  return showNewFiles(redrawCard(waiting));
}

function fallbackOwner({ fallback }: TeamSettings): RuledOwner | undefined {
  return fallback === undefined ? undefined : { owner: fallback, why: 'fallback' };
}

function newCase(concern: Concern, number: number, now: Instant, settings: TeamSettings): Case {
  const { operation, facts, handedOverAt: _, ...about } = concern;
  const accountClass = concern.subject?.account?.class;
  return {
    ...about,
    facts: mergeFacts(facts, facts),
    number,
    version: 0,
    openedAt: now,
    severity: severityFor(concern.trigger, concern.facts.scores, accountClass, settings.lights),
    firstInLine: comesFirst(concern.subject, settings),
    state: 'open',
    ...BLANK,
    operations: [operation],
  };
}

/** Whether the account is of a class that the team prefers. */
export function comesFirst(subject: Subject | undefined, { classes }: TeamSettings): boolean {
  const accountClass = subject?.account?.class;
  return accountClass !== undefined && classes.first.includes(accountClass);
}

const BLANK = {
  pastRepairs: [],
  clocks: {},
  notes: [],
  reopened: 0,
  breaches: 0,
  escalation: { steps: 0 },
  audit: [],
  sequence: 0,
  outgoing: [],
} as const;
