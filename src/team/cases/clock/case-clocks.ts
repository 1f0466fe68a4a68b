import type { Instant } from '../../../base/instant.ts';
import type { TeamSettings } from '../../team-settings.ts';
import type { Case } from '../case.ts';
import { withClocks } from '../change.ts';
import { CLOCK_NAMES, type ClockName, startClock, tightenClock } from './case-clock.ts';

/** The hours that each clock of this case has; undefined: as long as it takes. */
export function hoursFor({ severity, subject }: Case, { clocks }: TeamSettings) {
  const accountClass = subject?.account?.class;
  const factor = accountClass === undefined ? 1 : (clocks.factors[accountClass] ?? 1);
  return CLOCK_NAMES.flatMap((name) => {
    const hours = clocks[severity][name];
    return hours === undefined ? [] : [{ name, hours: hours * factor }];
  });
}

/** Every clock that the severity asks for, from now on and from nothing. */
export function restartClocks(before: Case, now: Instant, settings: TeamSettings): Case {
  const clocks = Object.fromEntries(
    hoursFor(before, settings).map(({ name, hours }) => [name, startClock(hours, now, settings)]),
  );
  return withClocks({ ...before, clocks }, (clock) => clock);
}

/** After the severity became worse: clocks have less time, and those begin that are still needed. */
export function tightenClocks(before: Case, now: Instant, settings: TeamSettings): Case {
  const clocks = hoursFor(before, settings).flatMap(({ name, hours }) => {
    const clock = before.clocks[name];
    if (clock !== undefined) return [[name, tightenClock(clock, hours, now, settings)]];
    return isDone(before, name) ? [] : [[name, startClock(hours, now, settings)]];
  });
  const all = { ...before.clocks, ...Object.fromEntries(clocks) };
  return withClocks({ ...before, clocks: all }, (clock) => clock);
}

function isDone({ answeredAt, plan }: Case, name: ClockName): boolean {
  if (name === 'firstAnswer') return answeredAt !== undefined;
  return name === 'plan' && plan !== undefined;
}
