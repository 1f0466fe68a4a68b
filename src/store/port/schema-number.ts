import { VERSION } from '../../base/version.ts';
import { UnusableStore } from './errors.ts';

/** Where a store notes which shape its documents have. */
export const SCHEMA_KEY = 'schema';

/** The shape of stored documents; it grows by one with each change that older programs cannot read. */
const SCHEMA_NUMBER = 1;

export interface SchemaNote {
  readonly _id: typeof SCHEMA_KEY;
  readonly number: number;
  /** The version of Quayside that first wrote this shape. */
  readonly writtenBy: string;
}

/** Throws `UnusableStore` where a newer program wrote the store; notes the number in a new one. */
export async function demandSchema(
  found: Pick<SchemaNote, 'number' | 'writtenBy'> | null | undefined,
  note: (note: SchemaNote) => Promise<void>,
): Promise<void> {
  if (!found) return await note({ _id: SCHEMA_KEY, number: SCHEMA_NUMBER, writtenBy: VERSION });
  if (found.number <= SCHEMA_NUMBER) return;
  throw new UnusableStore(
    `The store was written by Quayside ${found.writtenBy}: start that version or a newer one (this is ${VERSION})`,
  );
}
