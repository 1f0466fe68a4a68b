import { DAY_MS, HOUR_MS, type Instant } from '../../base/instant.ts';
import type { WorkingTime } from '../decide.ts';
import type { AskFacts } from '../facts.ts';
import type { Plan } from '../plans/plan.ts';
import { type Policy, rulesFor } from '../policy.ts';

/** By then a message has left, or was given up. */
const ARRIVED_AFTER_MS = 3 * HOUR_MS;

/** What is to be seen to of an ask that nobody has opened. */
type Look = 'arrival' | 'remind' | 'give-up';

/** When there is something to be seen to next after `now`; undefined where an ask has not been made. */
export function nextLookAt(
  { asked, state }: Pick<Plan, 'asked' | 'state'>,
  facts: Pick<AskFacts, 'account' | 'contact'>,
  { policy, time }: { readonly policy: Policy; readonly time: WorkingTime },
  now: Instant,
): Instant | undefined {
  if (asked === undefined) return undefined;
  const { carrier, at } = asked;
  const { remindAfterDays } = rulesFor(policy, facts);
  const isOurs = carrier !== 'hand' && state === 'asked';
  const remindFrom = isOurs && remindAfterDays !== null ? at + remindAfterDays * DAY_MS : undefined;
  const looks = [
    ...(isOurs ? [at + ARRIVED_AFTER_MS] : []),
    ...(remindFrom === undefined
      ? []
      : [time.nextAllowed(remindFrom, facts.contact.place, policy.hours).at]),
    at + policy.expireAfterDays * DAY_MS,
  ].filter((look) => look > now);
  return looks.length === 0 ? undefined : Math.min(...looks);
}

/** What has come due by `now` of an ask that nobody has opened: the last of it. */
export function dueLook(
  { asked, state }: Pick<Plan, 'asked' | 'state'>,
  facts: Pick<AskFacts, 'account' | 'contact'>,
  policy: Policy,
  now: Instant,
): Look | undefined {
  if (asked === undefined) return undefined;
  if (now >= asked.at + policy.expireAfterDays * DAY_MS) return 'give-up';
  const { remindAfterDays } = rulesFor(policy, facts);
  const isReminded = state === 'reminded' || asked.carrier === 'hand' || remindAfterDays === null;
  if (!isReminded && now >= asked.at + remindAfterDays * DAY_MS) return 'remind';
  return asked.carrier === 'hand' ? undefined : 'arrival';
}
