import { isNumeric, toNumber } from '../bson/number.ts';
import { type Doc, isDoc, type Maybe } from '../bson/value.ts';
import { BAD_VALUE, refuse, TYPE_MISMATCH } from '../command-error.ts';
import type { IndexField } from '../storage/index-definition.ts';
import { leastKey } from '../storage/index-keys.ts';

export type SortOrder = readonly IndexField[];

const BAD_DIRECTION = 15975;

/** `{ path: 1 | -1, ... }`; undefined or empty means the natural order. */
export function readSortOrder(specification: Maybe): SortOrder {
  if (specification === undefined || specification === null) return [];
  if (!isDoc(specification)) refuse(TYPE_MISMATCH, 'The sort must be a document');
  return [...specification].map(([path, direction]) => {
    const parts = path.split('.');
    if (parts.includes('')) refuse(40352, 'FieldPath field names may not be empty strings');
    if (path.startsWith('$') || parts.some((part) => /^\d+$/.test(part))) {
      refuse(BAD_VALUE, `The embedded store does not sort by '${path}'`);
    }
    if (!isNumeric(direction)) refuse(15974, `Illegal key in $sort specification: ${path}`);
    const order = toNumber(direction);
    if (order !== 1 && order !== -1) {
      refuse(BAD_DIRECTION, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
    }
    return { path, parts, descending: order < 0 };
  });
}

/** Stable: equal documents stay in the order in which they came. */
export function sortDocuments<T>(
  items: readonly T[],
  order: SortOrder,
  documentOf: (item: T) => Doc,
): T[] {
  const keyed = items.map((item) => ({ item, key: leastKey(order, documentOf(item)) }));
  keyed.sort((left, right) => {
    if (left.key === right.key) return 0;
    return left.key < right.key ? -1 : 1;
  });
  return keyed.map(({ item }) => item);
}

export function sortFields(order: SortOrder): ReadonlySet<string> {
  return new Set(order.map((field) => field.parts[0] as string));
}
