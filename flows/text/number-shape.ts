/** What a run of digits with signs between them can be, `4`, `4,5`, `4/5`, `3-4`, `3/11/2026`. */
export type NumberShape =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ratio'; readonly value: number; readonly over: number }
  | { readonly kind: 'range'; readonly values: readonly number[] }
  /** A date, a time, an order or telephone number: it names or counts something. */
  | { readonly kind: 'opaque' };

/** No leading zero and at most three digits; decimals as people give them to scores. */
const SCORE = /^(0|[1-9]\d{0,2})(?:[.,](\d|25|50|75|00))?$/;
const OPAQUE: NumberShape = { kind: 'opaque' };

function scoreOf(digits: string): number | undefined {
  return SCORE.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}

/** `9,10` lists two neighbours; `4,5` stays the decimal it is in half of Europe. */
function neighboursOf(digits: string): readonly number[] | undefined {
  const [first, second, ...more] = digits.split(',').map(Number);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  return second === first + 1 && second > 9 ? [first, second] : undefined;
}

function defined(values: readonly (number | undefined)[]): readonly number[] | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? known : undefined;
}

export function numberShape(run: string): NumberShape {
  const value = scoreOf(run);
  if (value !== undefined) return { kind: 'number', value };
  const neighbours = neighboursOf(run);
  if (neighbours !== undefined) return { kind: 'range', values: neighbours };

  const ratio = defined(run.split('/').map((side) => scoreOf(side.trim())));
  const [part, over, ...more] = ratio ?? [];
  if (part !== undefined && over !== undefined) {
    return more.length === 0 ? { kind: 'ratio', value: part, over } : OPAQUE;
  }
  const ends = defined(run.split(/[-~]/).map(scoreOf));
  return ends?.length === 2 ? { kind: 'range', values: ends } : OPAQUE;
}
