import { decode } from '../bson/decode.ts';
import { type Doc, isDoc } from '../bson/value.ts';
import { select } from '../query/select.ts';
import { readSortOrder, type SortOrder } from '../query/sort-order.ts';
import { compilePipeline } from './pipeline.ts';
import type { PipelineContext } from './stage.ts';

export interface PipelineSource extends PipelineContext {
  readonly from: string;
}

/**
 * Runs a pipeline over a collection. What a leading `$match` and `$sort` ask for is left to the
 * indexes; the stages themselves still compile first, so that every error is reported.
 */
export function runPipeline(stages: readonly Doc[], source: PipelineSource): Iterable<Doc> {
  compilePipeline(stages, source);
  const match = stages[0]?.get('$match');
  const query = isDoc(match) ? match : new Map();
  const afterMatch = isDoc(match) ? 1 : 0;
  const sort = stages[afterMatch]?.get('$sort');
  const order = isDoc(sort) ? readSortOrder(sort) : [];
  const rest = compilePipeline(stages.slice(afterMatch + (order.length > 0 ? 1 : 0)), source);
  return rest(documents(source, query, order));
}

function* documents({ collection, from }: PipelineSource, query: Doc, order: SortOrder) {
  for (const { bytes } of select(collection(from), { query, order })) yield decode(bytes);
}
