import { DAY_MS, HOUR_MS, type Instant } from '../../base/instant.ts';
import type { Place } from '../calendar/next-allowed-moment.ts';
import type { WorkingTime } from '../decide.ts';
import type { Plan } from '../plans/plan.ts';
import { type Policy, rulesFor } from '../policy.ts';

/** By then a message has left, or was given up. */
const ARRIVED_AFTER_MS = 3 * HOUR_MS;

/** What is to be seen to of an ask that nobody has opened. */
export type Look = 'arrival' | 'remind' | 'give-up';

export interface Pending {
  readonly look: Look;
  readonly at: Instant;
}

/** What is to be seen to next after `now`, and when; undefined where an ask has not been made. */
export function nextLook(
  { asked, state }: Pick<Plan, 'asked' | 'state'>,
  accountClass: string | undefined,
  place: Place,
  { policy, time }: { readonly policy: Policy; readonly time: WorkingTime },
  now: Instant,
): Pending | undefined {
  if (asked === undefined) return undefined;
  const { remindAfterDays } = rulesFor(policy, accountClass);
  const remindAt =
    remindAfterDays === null || state === 'reminded' || asked.carrier === 'hand'
      ? undefined
      : time.nextAllowed(asked.at + remindAfterDays * DAY_MS, place, policy.hours).at;
  const looks: readonly Pending[] = [
    ...(state === 'asked' && asked.carrier !== 'hand'
      ? [{ look: 'arrival' as const, at: asked.at + ARRIVED_AFTER_MS }]
      : []),
    ...(remindAt === undefined ? [] : [{ look: 'remind' as const, at: remindAt }]),
    { look: 'give-up', at: asked.at + policy.expireAfterDays * DAY_MS },
  ];
  return looks.filter(({ at }) => at > now).sort((one, other) => one.at - other.at)[0];
}

/** What has come due by `now` of an ask that nobody has opened: the last of it. */
export function dueLook(
  { asked, state }: Pick<Plan, 'asked' | 'state'>,
  accountClass: string | undefined,
  policy: Policy,
  now: Instant,
): Look | undefined {
  if (asked === undefined) return undefined;
  if (now >= asked.at + policy.expireAfterDays * DAY_MS) return 'give-up';
  const { remindAfterDays } = rulesFor(policy, accountClass);
  const isReminded = state === 'reminded' || asked.carrier === 'hand' || remindAfterDays === null;
  if (!isReminded && now >= asked.at + remindAfterDays * DAY_MS) return 'remind';
  return asked.carrier === 'hand' ? undefined : 'arrival';
}
