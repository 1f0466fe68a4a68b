import { z } from 'zod';

/** The settings that there are at a place of a settings schema; none where it is no object. */
export function knownSettings(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  let at = bare(schema);
  for (const key of path) at = bare(inner(at, key));
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function inner(schema: unknown, key: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** A schema without its default and the like. */
function bare(schema: unknown): unknown {
  const wrapped =
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodReadonly;
  return wrapped ? bare(schema.unwrap()) : schema;
}
