import type { Response } from '../../core/contract/response.ts';
import type { ResponseReader } from '../ports.ts';
import type { Scope } from '../report/report.ts';
import { meets, segmentsOf } from './segments-of.ts';

/** The responses that a report speaks of, the oldest first. Rejects with the store's errors. */
export async function* responsesIn(
  { period, where }: Pick<Scope, 'period' | 'where'>,
  responses: ResponseReader,
): AsyncIterable<Response> {
  for await (const each of responses.startedBetween(period.from, period.to)) {
    if (meets(segmentsOf(each), where)) yield each;
  }
}
