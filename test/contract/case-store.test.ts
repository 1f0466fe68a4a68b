import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/base/instant.ts';
import { conversationId } from '../../src/core/contract/ids.ts';
import type { CaseHeard, CaseRow } from '../../src/insight/ports.ts';
import { CaseService } from '../../src/team/case-service.ts';
import type { Case } from '../../src/team/cases/case.ts';
import { tick } from '../../src/team/cases/clock/tick.ts';
import { claim } from '../../src/team/cases/operations/claim-case.ts';
import { plan } from '../../src/team/cases/operations/plan-case.ts';
import { isRefusal } from '../../src/team/cases/operations/refusal.ts';
import { resolve } from '../../src/team/cases/operations/resolve-case.ts';
import { staffSpoke } from '../../src/team/cases/speech.ts';
import type { CaseStore } from '../../src/team/ports.ts';
import { following, newCase, PLACES, type Place, SILENT } from '../support/store/case-places.ts';
import {
  concern,
  context,
  done,
  facts,
  LIN,
  NOON,
  SETTINGS,
  subjectOf,
  WANG,
} from '../unit/team/example-case.ts';

for (const { name, open } of PLACES) {
  describe(`cases in ${name}`, () => {
    let place: Place;
    let store: CaseStore;

    beforeAll(async () => {
      place = await open();
    });
    beforeEach(async () => {
      store = await place.empty();
    });
    afterAll(async () => await place?.close());

    const numbers = (cases: readonly Case[]) => cases.map(({ number }) => number);

    async function keep(...cases: readonly Case[]): Promise<void> {
      for (const one of cases) expect(await store.swap(one)).toBe(true);
    }

    it('gives no number twice, and always a greater one', async () => {
      const given = await Promise.all(Array.from({ length: 30 }, () => store.nextNumber()));
      expect(new Set(given).size).toBe(30);
      expect(Math.min(...given)).toBeGreaterThan(0);
      expect(await store.nextNumber()).toBeGreaterThan(Math.max(...given));
    });

    it('gives back exactly what was swapped in', async () => {
      const words = [{ text: '箱子破了 {{7*7}} $where', at: NOON }];
      const opened = newCase(1, { subject: subjectOf('A'), facts: facts({ words }) });
      const planned = done(plan(opened, { ...context('p', NOON + 1), text: 'New list' }, SETTINGS));
      await keep(opened, following(planned));
      expect(await store.load(1)).toEqual(following(planned));
      expect(await store.byId('concern 1')).toEqual(following(planned));
      expect(await store.load(2)).toBeUndefined();
      expect(await store.byId('concern 2')).toBeUndefined();
    });

    it('swaps only the version that follows the stored one', async () => {
      const first = newCase(1);
      expect(await store.swap(following(first))).toBe(false);
      await keep(first);
      expect(await store.swap(first)).toBe(false);
      await keep(following(first));
      expect(await store.swap({ ...following(first), owner: LIN })).toBe(false);
      expect((await store.load(1))?.owner).toBe(WANG);
    });

    it('keeps one case for a concern, even under another number', async () => {
      await keep(newCase(1));
      expect(await store.swap(newCase(2, { id: 'concern 1' }))).toBe(false);
      expect(await store.load(2)).toBeUndefined();
    });

    it('has one winner where a hundred claim at once', async () => {
      const service = new CaseService({
        store,
        settings: SETTINGS,
        deliver: async () => {},
        now: () => NOON,
        log: SILENT,
      });
      const opened = done(await service.openOrUpdate(concern(), undefined));
      const results = await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          service.change(opened.number, (before, settings) =>
            claim(before, context(`c${index}`, NOON, `slack:U${index}`), settings),
          ),
        ),
      );
      const winner = results.find((result): result is Case => !isRefusal(result));
      const refusals = results.filter(isRefusal);
      expect(refusals).toHaveLength(99);
      expect(new Set(refusals.map((refusal) => JSON.stringify(refusal)))).toEqual(
        new Set([JSON.stringify({ refused: 'taken', by: winner?.claimedBy })]),
      );
      expect(await store.load(opened.number)).toEqual(winner);
    });

    it('lists the numbers of what is due by now, the longest waiting first', async () => {
      const first = newCase(1);
      const second = newCase(2, { trigger: 'asked' });
      const green = newCase(3, { trigger: 'low-score' });
      const undelivered = { ...newCase(4), deliverFrom: NOON };
      const waiting = done(staffSpoke(newCase(5), context('s', NOON), SETTINGS));
      await keep(first, second, green, undelivered, waiting);
      const firstDue = first.dueAt ?? 0;
      expect(await store.due(NOON - 1, 10)).toEqual([]);
      expect(await store.due(firstDue - 1, 10)).toEqual([4]);
      expect(await store.due(firstDue, 10)).toEqual([4, 1]);
      expect(await store.due(second.dueAt ?? 0, 10)).toEqual([4, 1, 2]);
      expect(await store.due(second.dueAt ?? 0, 2)).toEqual([4, 1]);
    });

    it('finds what is still to do in a conversation', async () => {
      const other = conversationId('slack', 'T1/U7');
      const repair = { kind: 'credit', text: '5 %' };
      const solved = done(resolve(newCase(3), { ...context('r', NOON), repair }, SETTINGS));
      await keep(newCase(1), newCase(2, { conversation: other }), solved, newCase(4));
      expect(numbers(await store.openFor(conversationId('telegram', '42')))).toEqual([1, 4]);
      expect(numbers(await store.openFor(other))).toEqual([2]);
      expect(await store.openFor(conversationId('telegram', '4'))).toEqual([]);
    });

    it('lists the first-class red ones first, then red, yellow and green, by the page', async () => {
      await keep(
        newCase(1, { trigger: 'low-score' }),
        newCase(2, { trigger: 'asked' }),
        newCase(3),
        newCase(4, { subject: subjectOf('B') }),
        newCase(5, { subject: subjectOf('A') }),
      );
      const page = async (skip: number) => {
        const { cases, more } = await store.list({ skip, limit: 2 });
        return { numbers: numbers(cases), more };
      };
      expect(await page(0)).toEqual({ numbers: [5, 3], more: true });
      expect(await page(2)).toEqual({ numbers: [4, 2], more: true });
      expect(await page(4)).toEqual({ numbers: [1], more: false });
    });

    it('lists mine, the red, the overdue and those in a state', async () => {
      const late = tick(newCase(1), NOON + 30 * HOUR_MS, SETTINGS);
      const mine = done(claim(newCase(2, { trigger: 'asked' }), context('c', NOON), SETTINGS));
      const owned = newCase(3, { trigger: 'asked', facts: facts({ themes: ['documents'] }) });
      await keep(late, mine, owned);
      const listed = async (filter: Partial<Parameters<CaseStore['list']>[0]>) =>
        numbers((await store.list({ limit: 10, ...filter })).cases);
      expect(await listed({ mine: [LIN] })).toEqual([2, 3]);
      expect(await listed({ mine: [WANG] })).toEqual([1, 2]);
      expect(await listed({ mine: [LIN, WANG] })).toEqual([1, 2, 3]);
      expect(await listed({ severity: 'red' })).toEqual([1]);
      expect(await listed({ overdue: true })).toEqual([1]);
      expect(await listed({ states: ['claimed', 'resolved'] })).toEqual([2]);
      expect(await listed({ mine: [LIN], states: ['open'] })).toEqual([3]);
      expect(await listed({ states: [] })).toEqual([]);
    });

    it('lists and counts those held back, behind the invited buyers', async () => {
      const stranger = { uninvited: true, heldBack: true } as const;
      const taken = claim(newCase(4, stranger), context('c', NOON), SETTINGS);
      await keep(
        newCase(1, stranger),
        newCase(2, { ...stranger, trigger: 'asked' }),
        newCase(3, { trigger: 'asked' }),
        done(taken),
      );
      expect(await store.heldBack()).toEqual({ count: 2, red: 1 });
      const { cases } = await store.list({ heldBack: true, limit: 10 });
      expect(numbers(cases)).toEqual([1, 2]);
      expect(numbers((await store.list({ limit: 10 })).cases)).toEqual([3, 1, 4, 2]);
    });

    it('finds cases by what was said and written, in any script, accents or none', async () => {
      const said = (text: string) => facts({ words: [{ text, at: NOON }] });
      await keep(
        newCase(1, { facts: said('Die Kartons waren NASS, très mouillés') }),
        newCase(2, { facts: said('单证有错误，箱子破了') }),
        newCase(3, { subject: subjectOf('A'), facts: said('100% (wrong) [list]') }),
      );
      const found = async (words: string) => numbers(await store.search(words, 10));
      expect(await found('nass kartons')).toEqual([1]);
      expect(await found('tres MOUILLES')).toEqual([1]);
      expect(await found('箱子')).toEqual([2]);
      expect(await found('inv-1 acme')).toEqual([3]);
      expect(await found('100% (wrong)')).toEqual([3]);
      expect(await found('.*')).toEqual([]);
      expect(await found('  ')).toEqual([]);
      expect(await found('#2')).toEqual([2]);
      expect(numbers(await store.search('#', 2))).toEqual([3, 2]);
    });

    it('tells of conversations which cases there are and what was said in them', async () => {
      const said = (text: string) => facts({ words: [{ text, at: NOON }] });
      const other = conversationId('telegram', '43');
      await keep(
        newCase(1, { facts: said('wet') }),
        newCase(2, { conversation: other }),
        newCase(3, { conversation: conversationId('telegram', '44') }),
      );
      const found: CaseHeard[] = [];
      const { conversation, id } = newCase(1);
      for await (const each of store.heardIn([other, conversation])) found.push(each);
      expect(found).toMatchObject([
        { number: 1, concern: id, conversation, openedAt: NOON + 1, words: ['wet'] },
        { number: 2, conversation: other },
      ]);
      expect(found[0]?.resolvedAt).toBeUndefined();
    });

    it('gives the figures of the cases that were opened in a time', async () => {
      const answered = done(staffSpoke(newCase(1), context('s', NOON + HOUR_MS), SETTINGS));
      const repair = { kind: 'credit', text: '5 %' };
      const solving = { ...context('r', NOON + 30 * HOUR_MS), repair };
      const solved = done(resolve(newCase(2, { subject: subjectOf('B') }), solving, SETTINGS));
      await keep(solved, answered, newCase(3));
      const conversation = conversationId('telegram', '42');
      const row = { severity: 'red', breaches: 0, reopened: 0, conversation } as const;
      const rows: CaseRow[] = [];
      for await (const row of store.openedBetween(NOON + 1, NOON + 3)) rows.push(row);
      expect(rows).toEqual([
        {
          ...row,
          number: 1,
          openedAt: NOON + 1,
          state: 'open',
          firstAnswerAfterMs: HOUR_MS - 1,
        },
        {
          ...row,
          number: 2,
          openedAt: NOON + 2,
          state: 'resolved',
          resolvedAfterMs: 30 * HOUR_MS - 2,
          breaches: 1,
          account: 'ACME',
        },
      ]);
    });
  });
}
