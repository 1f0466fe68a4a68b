/** Ends a `switch` over a closed union: the compiler lists every place a new member must be handled. */
export function never(value: never): never {
  throw new Error(`Unexpected ${JSON.stringify(value)}`);
}
