import type { Response } from '../../core/contract/response.ts';
import { ratingsOf } from '../metrics/answered.ts';
import { benjaminiHochberg } from './base/benjamini-hochberg.ts';
import { slowDecline } from './slow-decline.ts';

export interface DecliningAccount {
  readonly account: string;
  /** Scores looked at. */
  readonly n: number;
  /** From the first to the last along the line, as part of the range of the scale; below 0. */
  readonly change: number;
  /** Adjusted for all the accounts looked at. */
  readonly adjustedP: number;
}

export interface DecliningAccounts {
  /** Accounts with scores enough to tell. */
  readonly judged: number;
  readonly declining: readonly DecliningAccount[];
}

/** A tenth of the scale: less is nothing that a manager would act on. */
const LEAST_DROP = 0.1;
const LEVEL = 0.05;

/**
 * Accounts whose satisfaction falls slowly, by `slowDecline`, one false lead in twenty among them.
 * Scores count as parts of the range of their scale, in the order of time.
 */
export function decliningAccounts(responses: readonly Response[]): DecliningAccounts {
  const judged = [...scoresByAccount(responses)].flatMap(([account, scores]) => {
    const decline = slowDecline(scores, LEAST_DROP);
    return decline.kind === 'estimated' ? [{ account, decline }] : [];
  });
  const adjusted = benjaminiHochberg(judged.map(({ decline }) => decline.p));
  const declining = judged.flatMap(({ account, decline: { n, change, verdict } }, at) => {
    const adjustedP = adjusted[at] ?? 1;
    return verdict === 'declining' && adjustedP <= LEVEL ? [{ account, n, change, adjustedP }] : [];
  });
  return { judged: judged.length, declining };
}

function scoresByAccount(responses: readonly Response[]): ReadonlyMap<string, readonly number[]> {
  const scores = new Map<string, number[]>();
  for (const { subject, answers } of inOrder(responses)) {
    const name = subject.account?.name;
    const [rating] = ratingsOf(answers.filter(({ kind }) => kind === 'satisfaction'));
    if (name === undefined || rating === undefined || rating.scale.points < 2) continue;
    const part = (rating.value - rating.scale.from) / (rating.scale.points - 1);
    scores.set(name, [...(scores.get(name) ?? []), part]);
  }
  return scores;
}

function inOrder(responses: readonly Response[]): readonly Response[] {
  return [...responses].sort((one, other) => one.startedAt - other.startedAt);
}
