import type { Maybe, Value } from '../bson/value.ts';

/** What becomes of the field a modifier is applied to. */
export type Outcome =
  | { readonly kind: 'keep' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'set'; readonly value: Value };

export const KEEP: Outcome = { kind: 'keep' };
export const REMOVE: Outcome = { kind: 'remove' };

export function setTo(value: Value): Outcome {
  return { kind: 'set', value };
}

/** One operator of an update on one path. */
export interface Modification {
  readonly operator: string;
  readonly path: string;
  readonly parts: readonly string[];
  /** Missing fields on the way are made; an operator that only takes away makes none. */
  readonly creates: boolean;
  /** It is no mistake if the path leads through a value that has no fields. */
  readonly lenient?: boolean;
  readonly change: (existing: Maybe) => Outcome;
}
