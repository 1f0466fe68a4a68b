import { dimensionExpected } from '../../core/contract/expectation.ts';
import type { Answer, Response } from '../../core/contract/response.ts';
import { ratingsOf, scaleOf } from '../metrics/answered.ts';
import { commonestScale, isSameScale } from '../metrics/overall-rating.ts';
import { isOnScale } from '../metrics/rating.ts';
import { type ExpectedAndMet, gapOf, gapTable, RATER } from '../statistics/gap-table.ts';
import type { AnalysisReport } from './analysis-shape.ts';

type Row = AnalysisReport['gaps'][number];
type Levels = ReturnType<typeof expectedLevels>;

const DIMENSIONS: readonly string[] = RATER;

/**
 * Perception less expectation of each dimension of which the expected level was asked: all five of
 * RATER once one of them was, then the others. None where nobody was asked.
 */
export function gapFigures(responses: readonly Response[]): readonly Row[] {
  const levels = new Map(
    [...expectedLevels(responses)].map(([dimension, pairs]) => [dimension, onOneScale(pairs)]),
  );
  const asked = [...levels.keys()];
  const others = asked.filter((dimension) => !DIMENSIONS.includes(dimension));
  return [
    ...(asked.length > others.length ? raterRows(levels) : []),
    ...others.map((dimension) => ({
      dimension,
      ...scaleIn(levels, dimension),
      figures: gapOf(levels.get(dimension) ?? []),
    })),
  ];
}

function raterRows(levels: Levels): readonly Row[] {
  return gapTable(levels).map((row) => ({ ...row, ...scaleIn(levels, row.dimension) }));
}

function scaleIn(levels: Levels, dimension: string): Pick<Row, 'scale'> {
  const scale = levels.get(dimension)?.[0]?.met.scale;
  return { scale: scale === undefined ? null : { from: scale.from, points: scale.points } };
}

/** Pairs on other scales than the commonest are left out: their points cannot be compared. */
function onOneScale(pairs: readonly ExpectedAndMet[]): readonly ExpectedAndMet[] {
  const scale = commonestScale(pairs.map(({ met }) => met));
  return scale === undefined ? [] : pairs.filter(({ met }) => isSameScale(met.scale, scale));
}

/**
 * The dimensions of which the expected level was asked, in the order of the first answers, with the
 * pairs of those who gave both. Without its counterpart on the same scale a score is in no pair:
 * those who only rated may have expected anything.
 */
function expectedLevels(
  responses: readonly Response[],
): ReadonlyMap<string, readonly ExpectedAndMet[]> {
  const levels = new Map<string, ExpectedAndMet[]>();
  for (const { answers } of responses) {
    for (const answer of answers) {
      const dimension = answer.kind === 'expected' ? dimensionExpected(answer.question) : undefined;
      if (dimension === undefined) continue;
      const pairs = levels.get(dimension) ?? [];
      pairs.push(...pairOf(answer, dimension, answers));
      levels.set(dimension, pairs);
    }
  }
  return levels;
}

function pairOf(
  answer: Answer,
  dimension: string,
  answers: readonly Answer[],
): readonly ExpectedAndMet[] {
  if (answer.level === undefined) return [];
  const expected = { value: answer.level, scale: scaleOf(answer) };
  const rated = answers.filter(
    ({ kind, question }) => kind === 'dimension' && question === dimension,
  );
  return ratingsOf(rated)
    .filter((met) => isOnScale(expected) && isSameScale(met.scale, expected.scale))
    .map((met) => ({ expected, met }));
}
