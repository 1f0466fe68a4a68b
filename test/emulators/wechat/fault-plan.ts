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

interface Planned {
  readonly path: string;
  readonly fault: Fault;
  left: number;
}

/** Faults waiting for their calls, struck in the order in which they were planned. */
export class FaultPlan {
  readonly #planned: Planned[] = [];

  /** The next `times` calls of this path, e.g. `message/custom/send`, go wrong like this. */
  next(path: string, fault: Fault, times = 1): void {
    this.#planned.push({ path, fault, left: times });
  }

  take(path: string): Fault | undefined {
    const planned = this.#planned.find((one) => one.left > 0 && one.path === path);
    if (planned === undefined) return undefined;
    planned.left -= 1;
    return planned.fault;
  }
}
