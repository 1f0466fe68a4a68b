import type { Clause } from '../vocabulary/clauses.ts';
import type { Tokens } from '../vocabulary/tokens.ts';

/** What the word lists say of a text, as numbers that learned coefficients weigh. */
export const EVIDENCE = [
  'always',
  'good',
  'bad',
  'balance',
  'last',
  'contrast',
  'asked',
  'uncertain',
  'exclaimed',
  'length',
] as const;
export type Evidence = readonly number[];

/** A sum at which a number is half way to certainty. */
const HALF = 3;
const LENGTH_UNITS = 20;

/** One number for each name of EVIDENCE, each between -1 and 1. */
export function evidenceOf(clauses: readonly Clause[], units: Tokens): Evidence {
  let good = 0;
  let bad = 0;
  let contrast = 0;
  let uncertain = 0;
  let asked = 0;
  for (const clause of clauses) {
    if (clause.weight > 0) good += clause.weight;
    else bad -= clause.weight;
    if (clause.contrasts) contrast += clause.weight;
    if (clause.certainty < 1) uncertain += 1;
    if (clause.asked) asked += 1;
  }
  const last = clauses.findLast(({ weight }) => weight !== 0)?.weight ?? 0;
  return [
    1,
    half(good),
    half(bad),
    half(good - bad),
    half(last),
    half(contrast),
    asked / clauses.length,
    uncertain / clauses.length,
    units.has('!') ? 1 : 0,
    units.count / (units.count + LENGTH_UNITS),
  ];
}

function half(sum: number): number {
  return sum / (Math.abs(sum) + HALF);
}
