import { holm } from '../statistics/base/holm.ts';
import { clusteredDifference } from '../statistics/clustered/clustered-difference.ts';
import { countClusters } from '../statistics/clustered/clustered-estimate.ts';
import { MEASURES, unitsOf } from './figure-units.ts';
import {
  TIMING_FIGURES,
  type TimingComparison,
  type TimingFigure,
  type TimingRow,
  type TimingVerdict,
} from './timing-shape.ts';

/** With fewer accounts in an arm nothing is compared. */
const LEAST_ACCOUNTS = 5;
const LEVEL = 0.05;

/** The asks of one arm. */
export interface ArmRows {
  readonly arm: string;
  readonly rows: readonly TimingRow[];
}

type Untold = Omit<TimingComparison, 'adjustedP' | 'verdict'> & { readonly accounts: number };

/**
 * Every two arms by every figure. A difference is only told where its p, adjusted by Holm for all
 * pairs and figures together, is at most 0.05: with five arms there are forty of them.
 */
export function compareArms(arms: readonly ArmRows[]): readonly TimingComparison[] {
  const all = TIMING_FIGURES.flatMap((figure) =>
    pairsOf(arms).map(([from, to]) => compare(figure, from, to)),
  );
  const tested = all.filter(isTested);
  const adjusted = holm(tested.map(({ p }) => p ?? 1));
  return all.map((each) => told(each, adjusted[tested.indexOf(each)] ?? null));
}

function pairsOf(arms: readonly ArmRows[]): readonly (readonly [ArmRows, ArmRows])[] {
  return arms.flatMap((from, at) => arms.slice(at + 1).map((to) => [from, to] as const));
}

function compare(figure: TimingFigure, from: ArmRows, to: ArmRows): Untold {
  const [before, after] = [unitsOf(from.rows, figure), unitsOf(to.rows, figure)];
  const accounts = Math.min(countClusters(before), countClusters(after));
  const found = clusteredDifference(before, after, MEASURES[figure]);
  return { figure, from: from.arm, to: to.arm, accounts, ...found };
}

function isTested({ accounts, p }: Untold): boolean {
  return accounts >= LEAST_ACCOUNTS && p !== null;
}

function told({ accounts, ...found }: Untold, adjustedP: number | null): TimingComparison {
  return { ...found, adjustedP, verdict: verdictOf({ accounts, ...found }, adjustedP) };
}

function verdictOf(
  { accounts, from, to, difference, interval }: Untold,
  adjustedP: number | null,
): TimingVerdict {
  if (accounts < LEAST_ACCOUNTS) return { kind: 'too-little', accounts, needed: LEAST_ACCOUNTS };
  if (adjustedP === null || difference === null || interval === null) {
    return { kind: 'no-variation' };
  }
  if (adjustedP > LEVEL) return { kind: 'no-difference-shown', interval };
  const { low, high } = interval;
  return difference > 0
    ? { kind: 'difference', better: to, worse: from, by: difference, interval, adjustedP }
    : {
        kind: 'difference',
        better: from,
        worse: to,
        by: -difference,
        interval: { low: -high, high: -low },
        adjustedP,
      };
}
