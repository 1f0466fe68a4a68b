/** One example: which numbers it has, how much of each, and what is wanted. */
export interface Example {
  readonly features: readonly number[];
  readonly amounts: readonly number[];
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
  /** How strongly weights are held near 0. */
  readonly penalty: number;
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

/** The weighted sums of an example's features, one for each output. */
export function sumsOf(weights: Float64Array, example: Example, outputs: number): number[] {
  const sums = Array.from({ length: outputs }, (_, output) => example.offset[output] ?? 0);
  for (const [place, feature] of example.features.entries()) {
    const amount = example.amounts[place] ?? 0;
    for (let output = 0; output < outputs; output += 1) {
      sums[output] = (sums[output] ?? 0) + (weights[feature * outputs + output] ?? 0) * amount;
    }
  }
  return sums;
}

function step<Item extends Example>(
  weights: Float64Array,
  squares: Float64Array,
  example: Item,
  { outputs, slope, penalty }: Task<Item>,
): void {
  const slopes = slope(sumsOf(weights, example, outputs), example);
  for (const [place, feature] of example.features.entries()) {
    const amount = (example.amounts[place] ?? 0) * example.importance;
    for (let output = 0; output < outputs; output += 1) {
      const at = feature * outputs + output;
      const weight = weights[at] ?? 0;
      const pull = (slopes[output] ?? 0) * amount + penalty * weight;
      const square = (squares[at] ?? 0) + pull * pull;
      squares[at] = square;
      weights[at] = weight - (STEP * pull) / Math.sqrt(square);
    }
  }
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
