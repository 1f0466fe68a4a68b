import { rootCauseOf } from '../flows/parts/root-cause.ts';
import type { CauseReaders } from '../src/insight/cause-reading.ts';
import { ruleTagger } from '../src/insight/rule-tagger.ts';

/** Causes are read by the table that ends a why chain, and by word lists, the operator's too. */
export function causeReaders(tagsFolder?: string): CauseReaders {
  return { tagger: ruleTagger(tagsFolder), causeOf: rootCauseOf };
}
