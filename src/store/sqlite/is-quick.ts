import { type Asked, orderOf } from './reads.ts';
import type { Order, Table } from './schema.ts';

const FEW = 100;

/**
 * Whether the first page of a query reads few documents and nothing else: an index has them next to each other,
 * in their order. What is due is asked for in this way all the time, and does not wait behind a report.
 */
export function isQuick(
  { orders }: Table,
  { where = {}, order = [], skip = 0 }: Omit<Asked, 'pick'>,
): boolean {
  if (skip > FEW) return false;
  const names = Object.keys(where);
  const fixed = names.filter((name) => typeof where[name] !== 'object');
  const ranges = names.filter((name) => !fixed.includes(name));
  const wanted = orderOf(order).filter((name) => !fixed.includes(name));
  return orders.some((one) => isInOrder(one, fixed, wanted, ranges));
}

/** First what has one value, then what is ordered by; only the first of that has a range. */
function isInOrder(
  { columns, isSparse }: Order,
  fixed: readonly string[],
  wanted: readonly string[],
  ranges: readonly string[],
): boolean {
  const [first = ''] = columns;
  if (isSparse && !fixed.includes(first) && !ranges.includes(first)) return false;
  const rest = columns.slice(fixed.length);
  if (!columns.slice(0, fixed.length).every((name) => fixed.includes(name))) return false;
  if (columns.length < fixed.length || rest.join() !== wanted.join()) return false;
  return ranges.every((name) => name === rest[0]);
}
