import { HOUR_MS, type Instant } from '../base/instant.ts';
import { type Case, isOpen, isOverdue } from './cases/case.ts';
import { rankOf } from './cases/case-order.ts';
import { CLOCK_NAMES } from './cases/clock/case-clock.ts';
import type { Identity } from './settings/identity.ts';
import type { Task } from './tasks/task.ts';

/** One case in an owner's list. */
export interface DigestLine {
  readonly number: number;
  /** Whole hours since it was opened, as on the wall. */
  readonly ageHours: number;
  /** When its next clock runs out; absent while none runs. */
  readonly breachAt?: Instant;
}

/** A task with the colleague who owns it; absent: nobody on the team does. */
export interface OwnedTask {
  readonly task: Task;
  readonly colleague?: Identity;
}

/** What somebody has to look after today: every case in exactly one of the lists, and every task. */
export interface DailyDigest {
  /** Absent for what nobody owns. */
  readonly owner?: Identity;
  readonly overdue: readonly DigestLine[];
  readonly open: readonly DigestLine[];
  readonly waitingForBuyer: readonly DigestLine[];
  /** In the order in which they were given. */
  readonly tasks: readonly Task[];
}

/** A digest for every owner of an open case or a task, by identity; others get none. */
export function dailyDigests(
  cases: readonly Case[],
  tasks: readonly OwnedTask[],
  now: Instant,
): readonly DailyDigest[] {
  const open = cases.filter(isOpen).toSorted(byRank);
  const all = [...open.map(({ owner }) => owner), ...tasks.map(({ colleague }) => colleague)];
  // What nobody owns stands at the end: that is where undefined is sorted to.
  const owners = [...new Set(all)].toSorted();
  return owners.map((owner) => {
    const own = open.filter((one) => one.owner === owner);
    const lines = (isOne: (one: Case) => boolean) =>
      own.filter(isOne).map((one) => lineOf(one, now));
    return {
      ...(owner !== undefined && { owner }),
      overdue: lines(isOverdue),
      open: lines((one) => !isOverdue(one) && one.waitingForBuyer === undefined),
      waitingForBuyer: lines((one) => !isOverdue(one) && one.waitingForBuyer !== undefined),
      tasks: tasks.filter(({ colleague }) => colleague === owner).map(({ task }) => task),
    };
  });
}

function byRank(one: Case, other: Case): number {
  return rankOf(one) - rankOf(other) || one.number - other.number;
}

function lineOf({ number, openedAt, clocks }: Case, now: Instant): DigestLine {
  const breaches = CLOCK_NAMES.flatMap((name) => {
    const clock = clocks[name];
    return clock?.breachedAt === undefined ? (clock?.running?.breachAt ?? []) : [];
  });
  return {
    number,
    ageHours: Math.max(0, Math.floor((now - openedAt) / HOUR_MS)),
    ...(breaches.length > 0 && { breachAt: Math.min(...breaches) }),
  };
}
