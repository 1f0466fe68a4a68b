import { goodnessOf, isHighBest } from '../core/contract/goodness.ts';
import type { Answer, Response } from '../core/contract/response.ts';

/** A score that an account gave lower than the last time it was asked the same. */
export interface Fall {
  readonly question: string;
  readonly before: number;
  readonly after: number;
  /** The top of the scale. */
  readonly top: number;
}

/** A part of the scale's range that matters: from 10 to 8 of 0–10, from 5 to 4 of 1–5. */
const FALL_SHARE = 0.2;

/**
 * Where the answers fell against the newest of the earlier responses that have the same question on
 * the same scale, the same way round. A first answer never falls.
 */
export function accountFalls(now: Response, earlier: readonly Response[]): readonly Fall[] {
  const newestFirst = earlier
    .filter(({ id }) => id !== now.id)
    .toSorted((one, other) => other.startedAt - one.startedAt);
  return now.answers.flatMap((answer) => {
    const last = newestFirst
      .flatMap(({ answers }) => answers)
      .find((other) => other.value !== undefined && isSameQuestion(other, answer));
    return last === undefined ? [] : fallOf(last, answer);
  });
}

function isSameQuestion(one: Answer, other: Answer): boolean {
  return (
    one.question === other.question &&
    one.scale?.from === other.scale?.from &&
    one.scale?.points === other.scale?.points &&
    isHighBest(one) === isHighBest(other)
  );
}

function fallOf(last: Answer, now: Answer): readonly Fall[] {
  const { question, value: after, scale } = now;
  const { value: before } = last;
  if (before === undefined || after === undefined || scale === undefined) return [];
  const goodness = (value: number) => goodnessOf({ ...now, value, scale });
  if (goodness(before) - goodness(after) < FALL_SHARE - ROUNDING) return [];
  return [{ question, before, after, top: scale.from + scale.points - 1 }];
}

/** 10 − 8 of ten steps is two tenths, whatever a computer makes of it. */
const ROUNDING = 1e-9;
