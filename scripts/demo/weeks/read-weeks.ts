import { PLAN_KINDS, type Plan } from '../../../src/asking/plans/plan.ts';
import { type ReasonCount, reasonCounts } from '../../../src/asking/telling/reason-counts.ts';
import { collect } from '../../../src/base/collect.ts';
import { groupBy } from '../../../src/base/group-by.ts';
import type { PlanState } from '../../../src/core/contract/programme/plan-state.ts';
import type { TimingArm } from '../../../src/insight/timing/timing-shape.ts';
import { timingTest } from '../../../src/insight/timing/timing-test.ts';
import { timingRows } from '../../cli/timing-rows.ts';
import type { Demo } from '../open-demo.ts';
import type { DaysOff } from './live-weeks.ts';

/** What the weeks have brought, in numbers. */
export interface WeeksFigures {
  readonly inChats: number;
  readonly byTasks: number;
  readonly notices: number;
  readonly reminders: number;
  /** What came of asks, the most frequent first. */
  readonly states: readonly (readonly [PlanState, number])[];
  readonly unasked: number;
  readonly reasons: readonly ReasonCount[];
  /** Asks that waited for the end of a weekend. */
  readonly afterWeekends: number;
  /** Asks that waited for the end of a holiday, by its name. */
  readonly afterHolidays: readonly (readonly [string, number])[];
  readonly arms: readonly TimingArm[];
  /** The ask whose story tells most. */
  readonly example: Plan | undefined;
}

const EVER = { from: 0, to: Number.MAX_SAFE_INTEGER };

export async function readWeeks(
  { app, deciding }: Pick<Demo, 'app' | 'deciding'>,
  daysOff: DaysOff,
): Promise<WeeksFigures> {
  const { plans } = app.records;
  const [surveys, notices] = await Promise.all(
    PLAN_KINDS.map((kind) => collect(plans.counted(kind, EVER))),
  );
  const asked = (surveys ?? []).filter((plan) => plan.asked !== undefined);
  const unasked = (surveys ?? []).filter((plan) => plan.asked === undefined);
  const rows = await timingRows(plans.counted('survey', EVER), deciding.timeZone);
  return {
    inChats: asked.filter((plan) => plan.asked?.carrier === 'chat').length,
    byTasks: asked.filter((plan) => plan.asked?.carrier === 'task').length,
    notices: (notices ?? []).filter((plan) => plan.asked !== undefined).length,
    reminders: asked.filter(({ steps }) => steps.some(({ state }) => state === 'reminded')).length,
    states: counts(asked.map(({ state }) => state)),
    unasked: unasked.length,
    reasons: reasonCounts(unasked, 'en'),
    ...movedBy(asked, daysOff),
    arms: timingTest(rows).arms,
    example: mostTelling(asked, daysOff),
  };
}

function movedBy(asked: readonly Plan[], daysOff: DaysOff) {
  const moved = asked.flatMap(({ id }) => {
    const facts = daysOff.get(id);
    return facts === undefined ? [] : [facts];
  });
  const holidays = moved.filter(({ because }) => because === 'holiday');
  return {
    afterWeekends: moved.filter(({ because }) => because === 'weekend').length,
    afterHolidays: counts(holidays.map(({ holiday = '' }) => String(holiday))),
  };
}

/** How often each comes, the most frequent first. */
function counts<Name extends string>(names: readonly Name[]): readonly (readonly [Name, number])[] {
  const grouped = [...groupBy(names, (name) => name)];
  return grouped
    .map(([name, all]) => [name, all.length] as const)
    .sort(([, one], [, other]) => other - one);
}

/** An answered ask in a chat, moved by a holiday if there is one, else by a weekend. */
function mostTelling(asked: readonly Plan[], daysOff: DaysOff): Plan | undefined {
  const inChats = asked.filter((plan) => plan.asked?.carrier === 'chat');
  const answered = inChats.filter(({ state }) => state === 'complete');
  const movedFor = (because: string) =>
    answered.find(({ id }) => daysOff.get(id)?.because === because);
  return movedFor('holiday') ?? movedFor('weekend') ?? answered[0] ?? asked[0];
}
