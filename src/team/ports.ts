import type { Instant } from '../base/instant.ts';
import type { Feedback } from '../core/contract/feedback.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import type { CaseDetail, CaseHeard, CaseRow } from '../insight/ports.ts';
import type { Case } from './cases/case.ts';
import type { CaseState } from './cases/case-state.ts';
import type { Outgoing } from './cases/outgoing.ts';
import type { Severity } from './severity.ts';
import type { StaffMember } from './staff-member.ts';
import type { NewTask, Task, TaskDone, WithdrawalReason } from './tasks/task.ts';

export type { Case, NewTask, StaffMember, Task };

/** Which cases to list; what is absent does not matter. */
export interface CaseFilter {
  /** Owned by one of these identities of a person, or in the hands of one. */
  readonly mine?: readonly string[];
  readonly severity?: Severity;
  /** A clock has run out that nobody has stopped since. */
  readonly overdue?: true;
  readonly states?: readonly CaseState[];
  /** Has no card in the team's channels. */
  readonly heldBack?: true;
  readonly skip?: number;
  readonly limit: number;
}

export interface CasePage {
  /** First-class red ones first; among equals the oldest. */
  readonly cases: readonly Case[];
  /** There are more behind these. */
  readonly more: boolean;
}

/** Open cases that have no card in the team's channels, and how many of them are red. */
export interface HeldBack {
  readonly count: number;
  readonly red: number;
}

/** Calls reject with the store's errors. */
export interface CaseStore {
  /** The number of a case to be; never the same twice, and growing. One not used stays a gap. */
  nextNumber(): Promise<number>;
  load(number: number): Promise<Case | undefined>;
  byId(concern: string): Promise<Case | undefined>;
  /**
   * Replaces the stored case if its version is `next.version - 1` (absent counts as 0, and then no
   * other case may stand for the same concern). True: it is durable. False: somebody was faster. A
   * rejection leaves it open which. `before` is what was stored under that version, where it is
   * known: then only what differs need be written.
   */
  swap(next: Case, before?: Case): Promise<boolean>;
  /** Numbers of cases that somebody must look at by now, the longest waiting first. */
  due(now: Instant, limit: number): Promise<readonly number[]>;
  /** Those of a conversation in which the team still has something to do, the oldest first. */
  openFor(conversation: ConversationId): Promise<readonly Case[]>;
  /** All of a conversation, the oldest first. */
  ofConversation(conversation: ConversationId): Promise<readonly Case[]>;
  list(filter: CaseFilter): Promise<CasePage>;
  heldBack(): Promise<HeldBack>;
  /** Cases that have every one of the words, the newest first. */
  search(words: string, limit: number): Promise<readonly Case[]>;
  /** Opened at or after `from` and before `to`, the oldest first. */
  openedBetween(from: Instant, to: Instant): AsyncIterable<CaseRow>;
  /** The same with everything that an export tells. */
  detailsBetween(from: Instant, to: Instant): AsyncIterable<CaseDetail>;
  /** All of these conversations with what was said in them, the oldest first. */
  heardIn(conversations: readonly ConversationId[]): AsyncIterable<CaseHeard>;
}

/** Which tasks to list. */
export interface TaskFilter {
  readonly open: boolean;
  /** Those of owners with one of these names; absent: everybody's and nobody's. */
  readonly owners?: readonly string[];
  readonly skip?: number;
  readonly limit: number;
}

export interface TaskPage {
  /** By the moment at which they are due; among equals the oldest first. */
  readonly tasks: readonly Task[];
  /** There are more behind these. */
  readonly more: boolean;
}

/** Calls reject with the store's errors. */
export interface TaskStore {
  /**
   * Keeps a new task under a number that grows and is never given twice; one not used stays a gap.
   * Where the id is known, nothing changes. Resolves with the task as it is stored.
   */
  add(task: NewTask): Promise<Task>;
  load(number: number): Promise<Task | undefined>;
  byId(id: string): Promise<Task | undefined>;
  list(filter: TaskFilter): Promise<TaskPage>;
  /** Open ones of which the team's channels were not told, by number. */
  untold(limit: number): Promise<readonly Task[]>;
  /** Notes when the channels were told; what was noted before stands. */
  markTold(numbers: readonly number[], at: Instant): Promise<void>;
  /** Resolves with the task as it is then: the first who closes or withdraws it decides. */
  close(number: number, done: TaskDone): Promise<Task | undefined>;
  /** What it asked for is no longer needed; nothing changes where it is not open. */
  withdraw(id: string, why: WithdrawalReason, at: Instant): Promise<void>;
}

/** One ask as a line of a list stands for it; all are ids. */
export interface AskReference {
  readonly plan: string;
  readonly contact: string;
  readonly shipment: string;
}

/** Whom and what somebody means by the words that they wrote. */
export type AskMeant =
  /** `plan` is not known: the survey is meant. */
  | { readonly kind: 'found'; readonly contact: string; readonly shipment: string }
  | { readonly kind: 'unknown-contact'; readonly contact: string; readonly shipment: string }
  | { readonly kind: 'unknown-shipment'; readonly contact: string; readonly shipment: string }
  /** The shipment went to another account. */
  | { readonly kind: 'elsewhere'; readonly contact: string; readonly shipment: string }
  /** A name or a number that more than one have; `pairs` are ids. */
  | {
      readonly kind: 'several';
      readonly pairs: readonly { readonly contact: string; readonly shipment: string }[];
    }
  /** There are not two of them. */
  | { readonly kind: 'incomplete' };

/** Tells whom the program asks, and stops it. Its texts are in the team's language; calls reject with the store's errors. */
export interface AskService {
  /** What was asked and what will be; the lines in the order of their numbers, from 1. */
  list(
    which: 'today' | 'week',
  ): Promise<{ readonly text: string; readonly lines: readonly AskReference[] }>;
  /** The whole story of one ask; undefined where it is not there any more. */
  tell(ask: Omit<AskReference, 'plan'> & Partial<AskReference>): Promise<string | undefined>;
  /** Reads a contact and a shipment, by ids, by name or by the shipment's number. */
  find(written: string): Promise<AskMeant>;
  /** Stops all asks in the name of somebody; answers with what that means. Repeating it changes nothing. */
  pause(by: string): Promise<string>;
  resume(): Promise<string>;
}

export interface FeedbackSearch {
  /** What buyers said unasked that has every one of the words, the newest first. */
  search(words: string, limit: number): Promise<readonly Feedback[]>;
}

export interface StaffStore {
  load(id: string): Promise<StaffMember | undefined>;
  /** By identity. */
  list(): Promise<readonly StaffMember[]>;
  /** Replaces the member who has this identity, if there is one. */
  put(member: StaffMember): Promise<void>;
  remove(id: string): Promise<void>;
}

/**
 * Brings one thing out into the world. It may be called again with the same id, and must then
 * change nothing; rejects where that could not be done now. `from` is the case as it stands.
 */
export type Deliver = (outgoing: Outgoing, from: Case) => Promise<void>;

/** Small facts that outlive a restart. */
export interface TeamMemory {
  read(key: string): Promise<string | undefined>;
  write(key: string, value: string): Promise<void>;
  /** Writes it unless the key is there already; true for the one of many who did. */
  claim(key: string, value: string): Promise<boolean>;
}
