import { z } from 'zod';
import { Refusal } from './invitation-shapes.ts';

type Io = 'input' | 'output';

/** A body of JSON, as OpenAPI describes it. */
export function body(description: string, schema: z.ZodType, io: Io = 'output') {
  return described(description, jsonSchema(schema, io));
}

export function described(description: string, schema: object, example?: object) {
  const content = { schema, ...(example !== undefined && { example }) };
  return { description, content: { 'application/json': content } };
}

export function jsonSchema(schema: z.ZodType, io: Io) {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { io });
  return shape;
}

export const refused = (description: string) => body(description, Refusal);

/** What every request of the API may be answered with. */
export const REFUSALS = {
  400: refused('The body has faults: all of them are named'),
  401: refused('The key is missing or wrong'),
  413: refused('The body is too large'),
  415: refused('The body is not JSON'),
  429: refused('Too many requests; see Retry-After'),
} as const;
