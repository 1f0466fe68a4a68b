import { expect } from 'vitest';
import type { Instant } from '../../../src/base/instant.ts';
import type { ConversationId } from '../../../src/core/contract/ids.ts';
import type { CaseDetail, CaseHeard, CaseRow } from '../../../src/insight/ports.ts';
import { Case, isOverdue } from '../../../src/team/cases/case.ts';
import { caseDetail, caseHeard } from '../../../src/team/cases/case-detail.ts';
import { rankOf, wakeAt } from '../../../src/team/cases/case-order.ts';
import { searchableText, searchTerms } from '../../../src/team/cases/case-search.ts';
import { OPEN_STATES } from '../../../src/team/cases/case-state.ts';
import type { CaseFilter, CasePage, CaseStore, HeldBack } from '../../../src/team/ports.ts';

/** Cases as JSON, so that callers share no object with the store. */
export class MemoryCases implements CaseStore {
  readonly #cases = new Map<number, string>();
  #lastNumber = 0;

  async nextNumber(): Promise<number> {
    this.#lastNumber += 1;
    return this.#lastNumber;
  }

  async load(number: number): Promise<Case | undefined> {
    return this.all().find((one) => one.number === number);
  }

  async byId(concern: string): Promise<Case | undefined> {
    return this.all().find(({ id }) => id === concern);
  }

  async swap(next: Case, before?: Case): Promise<boolean> {
    const stored = this.all().find(({ number }) => number === next.number);
    if (before?.version === stored?.version) expect(before ?? stored).toEqual(stored);
    const rival = this.all().find(({ id }) => id === next.id);
    if ((stored?.version ?? 0) !== next.version - 1) return false;
    if (rival !== undefined && rival.number !== next.number) return false;
    this.#cases.set(next.number, JSON.stringify(next));
    return true;
  }

  async due(now: Instant, limit: number): Promise<readonly number[]> {
    return this.all()
      .flatMap((one) => ({ number: one.number, at: wakeAt(one) ?? Number.POSITIVE_INFINITY }))
      .filter(({ at }) => at <= now)
      .toSorted((one, other) => one.at - other.at)
      .slice(0, limit)
      .map(({ number }) => number);
  }

  async openFor(conversation: ConversationId): Promise<readonly Case[]> {
    return this.all().filter((one) => one.conversation === conversation && isUnfinished(one));
  }

  async ofConversation(conversation: ConversationId): Promise<readonly Case[]> {
    return this.all().filter((one) => one.conversation === conversation);
  }

  async heldBack(): Promise<HeldBack> {
    const held = this.all().filter((one) => one.heldBack === true && isUnfinished(one));
    return { count: held.length, red: held.filter(({ severity }) => severity === 'red').length };
  }

  async list({
    mine,
    severity,
    overdue,
    states,
    heldBack,
    skip = 0,
    limit,
  }: CaseFilter): Promise<CasePage> {
    const found = this.all()
      .filter(({ owner = '', claimedBy = '' }) => {
        return mine === undefined || mine.includes(owner) || mine.includes(claimedBy);
      })
      .filter((one) => severity === undefined || one.severity === severity)
      .filter((one) => !overdue || isOverdue(one))
      .filter(({ state }) => states?.includes(state) ?? true)
      .filter((one) => !heldBack || one.heldBack === true)
      .toSorted((one, other) => rankOf(one) - rankOf(other) || one.number - other.number)
      .slice(skip);
    return { cases: found.slice(0, limit), more: found.length > limit };
  }

  async search(words: string, limit: number): Promise<readonly Case[]> {
    const terms = searchTerms(words);
    return this.all()
      .filter(
        (one) => terms.length > 0 && terms.every((term) => searchableText(one).includes(term)),
      )
      .toReversed()
      .slice(0, limit);
  }

  async *openedBetween(from: Instant, to: Instant): AsyncIterable<CaseRow> {
    yield* this.all()
      .filter(({ openedAt }) => openedAt >= from && openedAt < to)
      .toSorted((one, other) => one.openedAt - other.openedAt)
      .map(rowOf);
  }

  async *detailsBetween(from: Instant, to: Instant): AsyncIterable<CaseDetail> {
    yield* this.all()
      .filter(({ openedAt }) => openedAt >= from && openedAt < to)
      .map(caseDetail);
  }

  async *heardIn(conversations: readonly ConversationId[]): AsyncIterable<CaseHeard> {
    yield* this.all()
      .filter(({ conversation }) => conversations.includes(conversation))
      .map(caseHeard);
  }

  /** By number. */
  all(): readonly Case[] {
    const stored = [...this.#cases.values()].map((text) => Case.parse(JSON.parse(text)));
    return stored.toSorted((one, other) => one.number - other.number);
  }
}

function isUnfinished({ state }: Case): boolean {
  return OPEN_STATES.some((open) => open === state);
}

function rowOf(one: Case): CaseRow {
  const { number, openedAt, severity, state, breaches, reopened, conversation, subject } = one;
  const row = { number, openedAt, severity, state, breaches, reopened, conversation };
  const { firstAnsweredAt, resolvedAt } = one;
  return {
    ...row,
    ...(firstAnsweredAt !== undefined && { firstAnswerAfterMs: firstAnsweredAt - openedAt }),
    ...(resolvedAt !== undefined && { resolvedAfterMs: resolvedAt - openedAt }),
    ...(subject?.account && { account: subject.account.id }),
  };
}
