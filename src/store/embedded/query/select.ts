import { decode, decodeOnly } from '../bson/decode.ts';
import type { Doc } from '../bson/value.ts';
import type { Collection } from '../storage/collection.ts';
import { compileFilter, type Filter } from './filter.ts';
import { isOperatorDocument } from './operators.ts';
import { plan } from './plan.ts';
import { type SortOrder, sortDocuments, sortFields } from './sort-order.ts';

export interface Found {
  readonly record: number;
  readonly bytes: Buffer;
}

export interface Selection {
  readonly query: Doc;
  /** The same query, if the caller has compiled it. */
  readonly filter?: Filter;
  readonly order?: SortOrder;
  readonly skip?: number;
  readonly limit?: number;
}

/** The documents that match, in order, collected before anybody changes them. */
export function select(collection: Collection | undefined, selection: Selection): Found[] {
  const {
    query,
    filter = compileFilter(query),
    order = [],
    skip = 0,
    limit = Number.POSITIVE_INFINITY,
  } = selection;
  if (collection === undefined) return [];
  const { records, sorted } = plan(collection, query, isForOne(query) ? [] : order);
  const wanted = sorted ? skip + limit : Number.POSITIVE_INFINITY;
  const found: Found[] = [];
  if (wanted === 0) return found;
  for (const record of records) {
    const bytes = collection.records.get(record) as Buffer;
    const document = filter.fields === undefined ? decode(bytes) : decodeOnly(bytes, filter.fields);
    if (!filter.test(document)) continue;
    found.push({ record, bytes });
    if (found.length >= wanted) break;
  }
  const ordered = sorted ? found : inOrder(found, order);
  return skip === 0 && ordered.length <= limit ? ordered : ordered.slice(skip, skip + limit);
}

/** At most one document has an `_id`, and MongoDB does not look at the sort then. */
function isForOne(query: Doc): boolean {
  const id = query.get('_id');
  return query.size === 1 && id !== undefined && !isOperatorDocument(id);
}

function inOrder(found: readonly Found[], order: SortOrder): Found[] {
  const fields = sortFields(order);
  return sortDocuments(found, order, ({ bytes }) => decodeOnly(bytes, fields));
}
