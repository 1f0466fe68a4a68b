import { z } from 'zod';
import type { PlainRequest, PlainResponse, Route } from '../core/contract/plain-http.ts';
import type { RecordKind } from '../programme/ports.ts';
import type { ApiGuard } from './api-guard.ts';
import { json } from './json.ts';
import { type Fault, faultsOf, readJson } from './json-body.ts';
import { type BatchAnswer, batchOf } from './record-shapes.ts';

/** What became of records that were sent. */
export type ApiPut =
  | { readonly kind: 'stored'; readonly counts: BatchAnswer }
  | {
      readonly kind: 'refused';
      /** `conflict`: all is well with the records, but an account is not there. */
      readonly why: 'faulty' | 'conflict';
      /** `at`: which of the records, from 0; `member`: empty where all of it is meant. */
      readonly faults: readonly (Omit<Fault, 'field'> & {
        readonly at: number;
        readonly member: string;
      })[];
    };

export interface RecordApi {
  readonly guard: ApiGuard;
  readonly kinds: readonly RecordKind[];
  /** Stores all of them or none. */
  readonly put: (kind: RecordKind, records: readonly unknown[]) => Promise<ApiPut>;
  readonly find: (kind: RecordKind, id: string) => Promise<object | undefined>;
}

const RECORD_LIMIT_BYTES = 16 * 1_024;
/** With 500 records these are 2 kB for each. */
const BATCH_LIMIT_BYTES = 1_024 * 1_024;

const Batch = batchOf(z.unknown());

/** `PUT /api/v1/accounts/:id` and `POST /api/v1/accounts`; the same for the other kinds of records. */
export function recordApiRoutes(api: RecordApi): readonly Route[] {
  return api.kinds.flatMap((kind): readonly Route[] => [
    {
      method: 'PUT',
      path: `/api/v1/${kind}/:id`,
      handle: async (request) => api.guard(request) ?? (await putOne(api, kind, request)),
    },
    {
      method: 'POST',
      path: `/api/v1/${kind}`,
      handle: async (request) => api.guard(request) ?? (await putMany(api, kind, request)),
    },
  ]);
}

async function putOne(
  api: RecordApi,
  kind: RecordKind,
  request: PlainRequest,
): Promise<PlainResponse> {
  const read = await readJson(request, RECORD_LIMIT_BYTES);
  if (!read.ok) return read.refusal;
  const { id = '' } = request.params;
  if (namesAnother(read.value, id)) {
    const reason = 'differs from the one in the address; it may be left out';
    return refused('faulty', [{ field: 'id', reason, example: id }]);
  }
  const put = await api.put(kind, [withId(read.value, id)]);
  if (put.kind === 'refused') {
    return refused(
      put.why,
      put.faults.map(({ at: _, member, ...fault }) => ({ field: member || 'body', ...fault })),
    );
  }
  return json(put.counts.new > 0 ? 201 : 200, (await api.find(kind, id)) ?? {});
}

async function putMany(
  api: RecordApi,
  kind: RecordKind,
  request: PlainRequest,
): Promise<PlainResponse> {
  const read = await readJson(request, BATCH_LIMIT_BYTES);
  if (!read.ok) return read.refusal;
  const batch = Batch.safeParse(read.value);
  if (!batch.success) return refused('faulty', faultsOf(batch.error));
  const put = await api.put(kind, batch.data.records);
  if (put.kind === 'stored') return json(200, put.counts);
  const faults = put.faults.map(({ at, member, ...fault }) => ({
    field: ['records', at, member].filter((step) => step !== '').join('.'),
    ...fault,
  }));
  return refused(put.why, faults);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function namesAnother(value: unknown, id: string): boolean {
  return isObject(value) && 'id' in value && value.id !== id;
}

function withId(value: unknown, id: string): unknown {
  return isObject(value) ? { ...value, id } : value;
}

function refused(why: 'faulty' | 'conflict', faults: readonly Fault[]): PlainResponse {
  if (why === 'faulty') {
    return json(400, { error: 'The request has faults; nothing was written.', faults });
  }
  const error = 'An account is not stored; nothing was written. Send accounts first.';
  return json(409, { error, faults });
}
