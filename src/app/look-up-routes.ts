import { planMaker } from '../asking/plans/make-plans.ts';
import type { Policy } from '../asking/policy.ts';
import { FailedLookUps } from '../base/failed-look-ups.ts';
import type { Brand } from '../core/contract/brand.ts';
import type { Route } from '../core/contract/plain-http.ts';
import { apiRoutes } from '../routes/api-routes.ts';
import { invitationRoutes } from '../routes/invitation-routes.ts';
import { setUpRoute } from '../routes/set-up-route.ts';
import type { Stores } from './open-stores.ts';
import { setUpDoorOf } from './team-side.ts';

interface LookUpParts extends Omit<Parameters<typeof apiRoutes>[0], 'afterWriting'> {
  readonly brand: Brand;
  readonly records: Stores;
  readonly policy: Policy;
}

/** The API, and the routes at which tokens and codes are looked up; these count failures together. */
export function lookUpRoutes(parts: LookUpParts): readonly Route[] {
  const { records, surroundings, settings, brand, policy } = parts;
  const { now } = surroundings;
  const failures = new FailedLookUps();
  const door = setUpDoorOf(records, now);
  const { staff } = records;
  const defaultLocale = settings.DEFAULT_LOCALE;
  return [
    ...invitationRoutes({ ...parts, failures }),
    ...apiRoutes({ ...parts, afterWriting: planMaker({ ...records, policy, now }).makeFor }),
    setUpRoute({ door, staff, brand, failures, defaultLocale, now }),
  ];
}
