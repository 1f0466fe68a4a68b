import type { z } from 'zod';
import type { RecordKind } from '../programme/ports.ts';
import { body, described, jsonSchema, REFUSALS, refused } from './openapi-body.ts';
import { BatchAnswer, batchOf } from './record-shapes.ts';

export interface RecordDescription {
  readonly kind: RecordKind;
  /** What is sent. */
  readonly sent: z.ZodType;
  /** What is stored. */
  readonly stored: z.ZodType;
  readonly example: object;
}

/** The paths under which records come in. */
export function recordPaths(records: readonly RecordDescription[]): object {
  return Object.fromEntries(
    records.flatMap((record) => [
      [`/api/v1/${record.kind}/{id}`, { put: putOne(record) }],
      [`/api/v1/${record.kind}`, { post: putMany(record) }],
    ]),
  );
}

function putOne({ kind, sent, stored, example }: RecordDescription): object {
  const one = kind.slice(0, -1);
  const { required = [], ...shape } = jsonSchema(sent, 'input');
  const schema = { ...shape, required: required.filter((member) => member !== 'id') };
  return {
    operationId: `put-${one}`,
    summary: `Stores one ${one} in the place of the one with its id`,
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    requestBody: { required: true, ...described('Its id may be left out', schema, example) },
    responses: {
      200: body('It was there already; this is stored now', stored),
      201: body('It is new', stored),
      ...refusals(kind),
    },
  };
}

function putMany({ kind, sent, example }: RecordDescription): object {
  const schema = jsonSchema(batchOf(sent), 'input');
  const batch = described('All are stored, or none', schema, { records: [example] });
  return {
    operationId: `put-${kind}`,
    summary: `Stores many ${kind} at once, each in the place of the one with its id`,
    requestBody: { required: true, ...batch },
    responses: { 200: body('All are stored', BatchAnswer), ...refusals(kind) },
  };
}

function refusals(kind: RecordKind): object {
  const off = { 404: refused('The API is off') };
  if (kind === 'accounts') return { ...REFUSALS, ...off };
  return { ...REFUSALS, ...off, 409: refused('An account is not stored') };
}
