import { Response } from '../../core/contract/response.ts';
import type { StoredResponse } from './response-collection.ts';

/** The response that a document holds; throws an Error that names one that cannot be read. */
export function responseFrom({ _id, ...rest }: StoredResponse): Response {
  const parsed = Response.safeParse({ id: _id, ...rest });
  if (parsed.success) return parsed.data;
  throw new Error(`The stored response ${_id} cannot be read`, { cause: parsed.error });
}
