import { mean } from 'simple-statistics';
import { groupBy } from '../../base/group-by.ts';
import { clip } from '../metrics/interval.ts';
import { clusteredFigure } from '../statistics/clustered/clustered-figure.ts';
import { type ArmRows, compareArms } from './compare-arms.ts';
import { MEASURES, unitsOf } from './figure-units.ts';
import {
  type ArmFigure,
  TIMING_FIGURES,
  type TimingArm,
  type TimingFigure,
  type TimingRow,
  type TimingTest,
} from './timing-shape.ts';

/**
 * What the arms of a test of delays tell. Each ask counts in the arm that its shipment was dealt to,
 * however late it really was. Shipments of one account hang together, so the account is the cluster
 * of every figure. Throws a RangeError for a score outside 0 to 1 and for a depth below 0.
 */
export function timingTest(rows: readonly TimingRow[]): TimingTest {
  for (const row of rows) requirePossible(row);
  const arms = [...groupBy(rows, ({ arm }) => arm)]
    .map(([arm, own]) => ({ arm, rows: own }))
    .sort((one, other) => delayOf(one) - delayOf(other) || (one.arm < other.arm ? -1 : 1));
  return {
    asks: rows.length,
    accounts: accountsOf(rows),
    arms: arms.map(armFigures),
    comparisons: compareArms(arms),
  };
}

function requirePossible({ score, depth }: TimingRow): void {
  if (score !== null && !(score >= 0 && score <= 1)) {
    throw new RangeError(`${score} is no part of a scale from 0 to 1`);
  }
  if (depth !== null && !(depth >= 0)) throw new RangeError(`${depth} is no number of answers`);
}

function armFigures({ arm, rows }: ArmRows): TimingArm {
  return {
    arm,
    asks: rows.length,
    accounts: accountsOf(rows),
    assignedDays: delayOf({ arm, rows }),
    realisedDays: mean(rows.map(({ realisedDays }) => realisedDays)),
    figures: Object.fromEntries(
      TIMING_FIGURES.map((figure) => [figure, figureOf(rows, figure)]),
    ) as Record<TimingFigure, ArmFigure>,
  };
}

function figureOf(rows: readonly TimingRow[], figure: TimingFigure): ArmFigure {
  const { n, value, interval } = clusteredFigure(unitsOf(rows, figure), MEASURES[figure]);
  return { n, value, interval: interval && clip(interval, AT_LEAST_NONE) };
}

/** No figure can be negative. */
const AT_LEAST_NONE = { low: 0, high: Number.POSITIVE_INFINITY };

function delayOf({ rows }: ArmRows): number {
  return mean(rows.map(({ assignedDays }) => assignedDays));
}

function accountsOf(rows: readonly TimingRow[]): number {
  return new Set(rows.map(({ account }) => account)).size;
}
