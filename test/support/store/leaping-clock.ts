/** The time, and ahead of it by as much as a test has let it leap. */
export interface LeapingClock {
  readonly now: () => number;
  readonly leap: (ms: number) => void;
}

export function leapingClock(): LeapingClock {
  let aheadMs = 0;
  return {
    now: () => Date.now() + aheadMs,
    leap: (ms) => {
      aheadMs += ms;
    },
  };
}
