import type { z } from 'zod';
import type { PlainRequest, PlainResponse } from '../core/contract/plain-http.ts';
import { json } from './json.ts';

/** The JSON of a body, or the answer to a body that is none. */
type JsonRead =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refusal: PlainResponse };

export async function readJson(request: PlainRequest, limitBytes: number): Promise<JsonRead> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return refused(415, 'Send JSON, as content-type application/json.');
  }
  const value = parsed(await request.body(limitBytes));
  return value === undefined ? refused(400, 'The body is not JSON in UTF-8.') : { ok: true, value };
}

function refused(status: number, error: string): JsonRead {
  return { ok: false, refusal: json(status, { error }) };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

export interface Fault {
  readonly field: string;
  readonly reason: string;
  readonly example?: unknown;
}

/** A fault per field; a field that nobody knows is named as well. */
export function faultsOf({ issues }: z.ZodError): readonly Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((field) => ({ field, reason: 'is not known here' }));
    }
    return [{ field: issue.path.join('.') || 'body', reason: issue.message }];
  });
}
