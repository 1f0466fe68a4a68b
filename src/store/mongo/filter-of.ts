import { checkWhere } from '../port/check-where.ts';
import type { Collection } from '../port/collection.ts';
import type { Change, Condition, Query, Where } from '../port/documents.ts';

type Filter = Readonly<Record<string, unknown>>;

/** Behind every text that begins with the same signs. */
const LAST_SIGN = '\u{10ffff}';

/** MongoDB's filter for the conditions of the port. */
export function filterOf(where: Where<string>, { indexes }: Collection<never>): Filter {
  checkWhere(where);
  const arrays = new Set(indexes.flatMap(({ each, members }) => (each ? members : [])));
  const filters = Object.entries(where).flatMap(([member, condition]) =>
    condition === undefined ? [] : filtersOf(member, condition, arrays.has(member)),
  );
  return filters.length === 1 && filters[0] !== undefined ? filters[0] : and(filters);
}

function and(filters: readonly Filter[]): Filter {
  return filters.length === 0 ? {} : { $and: filters };
}

function filtersOf(member: string, condition: Condition, isArray: boolean): readonly Filter[] {
  if (typeof condition !== 'object') return [{ [member]: { $eq: condition } }];
  if ('in' in condition) return [{ [member]: { $in: [...condition.in] } }];
  if ('prefix' in condition) return [{ [member]: one(range(condition.prefix), isArray) }];
  if ('all' in condition) {
    return condition.all.map((part) => ({
      [member]: typeof part === 'string' ? { $eq: part } : one(range(part.prefix), true),
    }));
  }
  return [{ [member]: one(compared(condition), isArray) }];
}

/** Of an array one and the same element meets both ends of a range. */
function one(range: Filter, isArray: boolean): Filter {
  return isArray ? { $elemMatch: range } : range;
}

function range(prefix: string): Filter {
  return { $gte: prefix, $lt: `${prefix}${LAST_SIGN}` };
}

function compared(condition: object): Filter {
  return Object.fromEntries(
    Object.entries(condition).flatMap(([name, value]) =>
      value === undefined ? [] : [[`$${name}`, value]],
    ),
  );
}

/** The order of a query; documents that are equal follow by key. */
export function sortOf({ order = [], descending = false }: Query<string>) {
  const direction = descending ? -1 : 1;
  const members = order.filter((member) => member !== '_id');
  return Object.fromEntries([...members, '_id'].map((member) => [member, direction] as const));
}

/** The document that a change is for, if it meets the conditions. */
export function filterOfChange({ key, onlyIf = {} }: Change): Filter {
  const conditions = Object.entries(onlyIf).map(([member, value]) => [
    member,
    value === undefined ? { $exists: false } : { $eq: value },
  ]);
  return { _id: { $eq: key }, ...Object.fromEntries(conditions) };
}

/** MongoDB's update for a change that does not remove. */
export function updateOf({ set = {}, unset = [] }: Change): Filter {
  const sets = Object.entries(set).filter(([, value]) => value !== undefined);
  return {
    ...(sets.length > 0 && { $set: Object.fromEntries(sets) }),
    ...(unset.length > 0 && { $unset: Object.fromEntries(unset.map((name) => [name, ''])) }),
  };
}
