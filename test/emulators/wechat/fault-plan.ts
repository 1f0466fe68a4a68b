import { PlannedFaults } from '../parts/planned-faults.ts';

/** What an emulated call does instead of, or around, its work. */
export type Fault =
  /** WeChat's own refusal. */
  | { readonly kind: 'answer'; readonly errcode: number; readonly errmsg: string }
  /** Accepted by the kernel, never answered. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset-before-accept' }
  /** The work is done, and the connection breaks before the answer. */
  | { readonly kind: 'reset-after-accept' }
  /** The work is done, and a gateway answers with a page. */
  | { readonly kind: 'garbage' };

function answer(errcode: number, errmsg: string): Fault {
  return { kind: 'answer', errcode, errmsg };
}

/** The refusals that WeChat is known for. */
export const refusals = {
  busy: () => answer(-1, 'system error'),
  tokenInvalid: () => answer(40_001, 'invalid credential, access_token is invalid or not latest'),
  addressNotAllowed: () =>
    answer(40_164, 'invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist'),
  invalidSecret: () => answer(40_125, 'invalid appsecret'),
  notFollowing: () => answer(43_004, 'require subscribe'),
  blocked: () => answer(48_002, 'api forbidden for the user'),
  dailyQuota: () => answer(45_009, 'reach max api daily quota limit'),
  tooFast: () => answer(45_011, 'api minute-quota reach limit, must slower, retry next minute'),
  outOfWindow: () => answer(45_015, 'response out of time limit or subscription is canceled'),
  windowUsedUp: () => answer(45_047, 'out of response count limit'),
};

/** Faults waiting for their calls, by their path, e.g. `message/custom/send`. */
export class FaultPlan extends PlannedFaults<Fault> {}
