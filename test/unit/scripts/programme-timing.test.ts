import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { timingRows } from '../../../scripts/cli/timing-rows.ts';
import type { Plan } from '../../../src/asking/plans/plan.ts';
import { DAY_MS } from '../../../src/base/instant.ts';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import { type AskingWorld, askingWorld } from '../../support/asking/asking-world.ts';
import { askedPlan, NOON, newPlan } from '../../support/asking/example-plan.ts';
import { documentsIn, openStoreUnderTest, type TestStore } from '../../support/store/stores.ts';
import { runProgramme } from './run-programme.ts';

const SHORT = { name: 'after-3-days', delayDays: 3 };
const LONG = { name: 'after-10-days', delayDays: 10 };
const COMPLETE: Partial<Plan> = {
  state: 'complete',
  response: { updatedAt: NOON, answers: 4, depth: 5, score: 1, last: 'recommend' },
};

/** Asked on the day of the example plans, in an arm. */
function asked(id: string, arm: NonNullable<Plan['arm']>, changes: Partial<Plan> = {}): Plan {
  const at = NOON + 3 * DAY_MS;
  return askedPlan(id, {
    arm,
    account: `A-${id}`,
    asked: { carrier: 'task', at, realisedDays: arm.delayDays + 0.5 },
    ...changes,
  });
}

async function rowOf(plan: Plan) {
  const rows = await timingRows(
    (async function* () {
      yield plan;
    })(),
    'UTC',
  );
  return rows[0];
}

describe('a row of the test of delays', () => {
  it('is who was asked in an arm, with the delay as it was assigned and as it was', async () => {
    expect(await rowOf(asked('1', LONG, COMPLETE))).toEqual({
      arm: 'after-10-days',
      account: 'A-1',
      assignedDays: 10,
      realisedDays: 10.5,
      responded: true,
      completed: true,
      depth: 5,
      score: 1,
    });
  });

  it.each([
    ['complete', 2, true],
    ['partial', 1, true],
    ['started', 1, true],
    ['started', 0, false],
    ['opened', 0, false],
    ['asked', 0, false],
    ['reminded', 0, false],
    ['expired', 0, false],
    ['refused', 0, false],
  ] as const)(
    'in state %s with %i answers has responded: %s',
    async (state, answers, responded) => {
      const response = { updatedAt: NOON, answers, depth: answers, score: 0.5 };
      const row = await rowOf(asked('1', SHORT, { state, response }));
      expect(row).toMatchObject({ responded, completed: state === 'complete' });
      expect(row?.depth).toBe(responded ? answers : null);
      expect(row?.score).toBe(responded ? 0.5 : null);
    },
  );

  it('counts the days from the arrival where the buyer answered before they were noted', async () => {
    const at = Date.parse('2026-12-04T12:00:00Z');
    const row = await rowOf(asked('1', SHORT, { asked: { carrier: 'chat', at } }));
    expect(row?.realisedDays).toBe(4.5);
  });

  it('is nobody who was asked by hand, or not at all', async () => {
    const byHand = { carrier: 'hand', at: NOON, realisedDays: 3 } as const;
    expect(await rowOf(asked('1', SHORT, { asked: byHand }))).toBeUndefined();
    expect(await rowOf(newPlan('1', { arm: SHORT, state: 'waiting' }))).toBeUndefined();
  });
});

describe('quayside programme --timing', () => {
  const now = NOON + 10 * DAY_MS;
  let store: TestStore;
  let documents: DocumentStore;
  let world: AskingWorld;

  beforeAll(async () => {
    store = await openStoreUnderTest();
    documents = await documentsIn(store);
    world = askingWorld(documents, { now });
    const arms = [SHORT, LONG].flatMap((arm) =>
      Array.from({ length: 6 }, (_, at) =>
        asked(`${arm.name}-${at}`, arm, at < 3 || arm === SHORT ? COMPLETE : {}),
      ),
    );
    const long = now - 180 * DAY_MS;
    await world.plans.make([
      ...arms,
      asked('hand', SHORT, { asked: { carrier: 'hand', at: NOON } }),
      asked('old', LONG, { asked: { carrier: 'task', at: long, realisedDays: 10 } }),
      asked('notice', LONG, { kind: 'notice' }),
      newPlan('waiting', { state: 'waiting', arm: LONG }),
    ]);
  });
  afterAll(async () => {
    await documents?.close();
    await store?.close();
  });
  afterEach(() => {
    process.exitCode = 0;
  });

  const run = (...args: readonly string[]) => runProgramme(world, ['--timing', ...args]);

  it('compares the arms of those asked by the program in the last 180 days', async () => {
    const test = JSON.parse((await run('--json')).out);
    expect(test).toMatchObject({ asks: 12, accounts: 12 });
    expect(test.arms).toMatchObject([
      { arm: 'after-3-days', asks: 6, realisedDays: 3.5, figures: { response: { value: 1 } } },
      { arm: 'after-10-days', asks: 6, realisedDays: 10.5, figures: { response: { value: 0.5 } } },
    ]);
    expect(new Date(test.from).toISOString()).toBe('2026-06-13T23:00:00.000Z');
    expect(new Date(test.to).toISOString()).toBe('2026-12-11T00:00:00.000Z');
  });

  it('takes the first and the last day that are named', async () => {
    const asks = async (...args: readonly string[]) =>
      JSON.parse((await run('--json', ...args)).out).asks;
    expect(await asks('--from', '2026-06-01')).toBe(13);
    expect(await asks('--from', '2026-12-03', '--to', '2026-12-03')).toBe(12);
    expect(await asks('--from', '2026-12-04')).toBe(0);
    expect(await asks('--to', '2026-12-02')).toBe(1);
  });

  it('tells it in the language of the team', async () => {
    const { out } = await run();
    expect(out).toMatch(/after-3-days +3 +3\.5 +6 +6\n/);
    expect(out.endsWith('\n\n')).toBe(false);
    const chinese = await runProgramme(world, ['--timing'], { locale: 'zh-CN' });
    expect(chinese.out).toMatch(/after-10-days +10 +10\.5 +6 +6\n/);
    expect(chinese.out).toMatch(/\p{Script=Han}/u);
  });

  it('refuses days that are none, and a first that is after the last', async () => {
    expect(await run('--from', 'June')).toMatchObject({ status: 2, out: '' });
    const turned = await run('--from', '2026-12-09', '--to', '2026-12-01');
    expect(turned).toMatchObject({ status: 2, out: '' });
    expect(turned.err).toContain('--from must be a day up to 2026-12-01');
  });
});
