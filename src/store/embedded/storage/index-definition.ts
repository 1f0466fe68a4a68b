import type { Doc } from '../bson/value.ts';
import type { Filter } from '../query/filter.ts';

export interface IndexField {
  readonly path: string;
  readonly parts: readonly string[];
  readonly descending: boolean;
}

export interface IndexDefinition {
  readonly name: string;
  readonly fields: readonly IndexField[];
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly partial: { readonly filter: Doc; readonly compiled: Filter } | undefined;
  readonly expireAfterSeconds: number | undefined;
  /** As listIndexes answers it, and as it is stored. */
  readonly specification: Doc;
}
