/** One example: which numbers it has, how much of each, and what is wanted. */
export interface Example {
  readonly features: ArrayLike<number>;
  readonly amounts: ArrayLike<number>;
  /** What is known before, added to the weighted sum of each output. */
  readonly offset: readonly number[];
  readonly importance: number;
}

export interface Task<Item extends Example> {
  readonly examples: readonly Item[];
  readonly features: number;
  readonly outputs: number;
  /** The slope of the loss with respect to each output's sum. */
  readonly slope: (sums: readonly number[], example: Item) => readonly number[];
  /** How strongly each feature's weights are held near 0 by every example that has it. */
  readonly penalties: Float64Array;
  readonly rounds: number;
}

const STEP = 0.4;
const FIRST_SQUARE = 1e-2;

/**
 * Fits a linear rule by adaptive gradient steps (Duchi, Hazan & Singer 2011) in an order that only
 * depends on the number of examples, so that the same input gives the same weights. Returns
 * `outputs` weights for each feature, one feature after the other.
 */
export function fitLogistic<Item extends Example>(task: Task<Item>): Float64Array {
  const weights = new Float64Array(task.features * task.outputs);
  const squares = new Float64Array(weights.length).fill(FIRST_SQUARE);
  const order = task.examples.map((_, index) => index);
  let seed = 1;
  for (let round = 0; round < task.rounds; round += 1) {
    seed = shuffle(order, seed);
    for (const index of order) {
      const example = task.examples[index];
      if (example !== undefined) step(weights, squares, example, task);
    }
  }
  return weights;
}

/**
 * The penalties that hold every weight near 0 by `strength` in all, however many examples have it,
 * as a normal prior does: what was seen in few texts is shrunk most.
 */
export function evenPenalties(
  examples: readonly Example[],
  features: number,
  strength: number,
): Float64Array {
  const counts = new Float64Array(features);
  for (const { features: own } of examples) {
    for (let place = 0; place < own.length; place += 1) {
      const feature = own[place] ?? 0;
      counts[feature] = (counts[feature] ?? 0) + 1;
    }
  }
  return counts.map((count) => strength / Math.max(1, count));
}

/** The weighted sums of an example's features, one for each output. */
export function sumsOf(
  weights: Float64Array,
  { features, amounts, offset }: Example,
  outputs: number,
): number[] {
  const sums = Array.from({ length: outputs }, (_, output) => offset[output] ?? 0);
  for (let place = 0; place < features.length; place += 1) {
    const amount = amounts[place] ?? 0;
    const first = (features[place] ?? 0) * outputs;
    for (let output = 0; output < outputs; output += 1) {
      sums[output] = (sums[output] ?? 0) + (weights[first + output] ?? 0) * amount;
    }
  }
  return sums;
}

function step<Item extends Example>(
  weights: Float64Array,
  squares: Float64Array,
  example: Item,
  { outputs, slope, penalties }: Task<Item>,
): void {
  const slopes = slope(sumsOf(weights, example, outputs), example);
  const { features, amounts, importance } = example;
  for (let place = 0; place < features.length; place += 1) {
    const feature = features[place] ?? 0;
    const amount = (amounts[place] ?? 0) * importance;
    const penalty = penalties[feature] ?? 0;
    for (let output = 0; output < outputs; output += 1) {
      pull(weights, squares, feature * outputs + output, (slopes[output] ?? 0) * amount, penalty);
    }
  }
}

function pull(
  weights: Float64Array,
  squares: Float64Array,
  at: number,
  away: number,
  penalty: number,
): void {
  const weight = weights[at] ?? 0;
  const force = away + penalty * weight;
  if (force === 0) return;
  const square = (squares[at] ?? 0) + force * force;
  squares[at] = square;
  weights[at] = weight - (STEP * force) / Math.sqrt(square);
}

/** Fisher-Yates by a linear congruential generator; returns the next seed. */
function shuffle(order: number[], seed: number): number {
  let state = seed;
  for (let last = order.length - 1; last > 0; last -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return state;
}
