import type { Report } from '../report/report-shape.ts';
import { changeBetween, type Estimate } from './change.ts';
import type { DimensionFigures } from './dimensions.ts';
import type { Figures } from './figures.ts';
import { type Count, compareShares } from './two-shares.ts';

type Change = Report['nps']['change'];
type ShareChange = Report['csat']['change'];

type Compared = Pick<Report, 'csat' | 'nps' | 'ces' | 'dimensions'>;
interface Share extends Count {
  readonly share: number | null;
}
interface Counted extends Estimate {
  readonly n: number;
}

/** The figures of a period, each with its change since the period before. */
export function compared(before: Figures, now: Figures, seldomShare: number): Compared {
  return {
    csat: { ...now.csat, change: shareChange(satisfied(before), satisfied(now)) },
    nps: { ...now.nps, change: change(byScore(before.nps), byScore(now.nps)) },
    ces: { ...now.ces, change: shareChange(effort(before), effort(now)) },
    dimensions: now.dimensions.map((figures) => ({
      ...figures,
      seldomApplies: seldomApplies(figures, seldomShare),
      change: change(byMean(sameDimension(before, figures)), byMean(figures)),
    })),
  };
}

/** Fewer answers than this say nothing about whether a question is worth asking. */
const LEAST_ASKED = 10;

function seldomApplies({ n, notApplicable }: DimensionFigures, seldomShare: number): boolean {
  const { count, share } = notApplicable;
  return n + count >= LEAST_ASKED && share !== null && share >= seldomShare;
}

function sameDimension(
  { dimensions }: Figures,
  { dimension, scale }: DimensionFigures,
): DimensionFigures | undefined {
  return dimensions.find(
    (other) =>
      other.dimension === dimension &&
      other.scale.from === scale.from &&
      other.scale.points === scale.points,
  );
}

function change(before: Counted, now: Counted): Change {
  return { before: { n: before.n, value: before.value }, ...changeBetween(before, now) };
}

function shareChange(before: Share, now: Share): ShareChange {
  return { before: { n: before.n, value: before.share }, ...compareShares(before, now) };
}

function satisfied({ csat: { n, satisfied: hits, share } }: Figures): Share {
  return { n, hits, share };
}

function effort({ ces: { n, easy: hits, share } }: Figures): Share {
  return { n, hits, share };
}

function byScore({ n, score, interval }: Figures['nps']): Counted {
  return { n, value: score, interval };
}

function byMean(figures: DimensionFigures | undefined): Counted {
  if (figures === undefined) return { n: 0, value: null, interval: null };
  return { n: figures.n, value: figures.mean, interval: figures.interval };
}
