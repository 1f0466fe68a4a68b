import { z } from 'zod';

export interface DescribedSetting {
  readonly name: string;
  readonly description: string;
  readonly example: string | undefined;
  readonly byDefault: string | undefined;
  /** May also be given by a file, whose name stands in `NAME_FILE`; never printed. */
  readonly isSecret: boolean;
}

/** Every variable of a slice with its description and example, from the schema itself. */
export function describeSettings(schema: z.ZodType): readonly DescribedSetting[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).map(([name, field]) => {
    const type = field as z.ZodType;
    const { example, secret } = (type.meta() ?? {}) as { example?: string; secret?: boolean };
    const empty = type.safeParse(undefined);
    const value = empty.success ? empty.data : undefined;
    const byDefault = Array.isArray(value) ? undefined : value;
    return {
      name,
      description: type.description ?? '',
      example,
      byDefault: byDefault === undefined ? undefined : String(byDefault),
      isSecret: secret === true,
    };
  });
}
