import { nestedFacts } from '../csv/columns/flat-facts.ts';
import { linkRow } from '../csv/link-row.ts';
import { LAYOUTS } from '../import-csv.ts';
import type { RecordKind } from '../ports.ts';
import { columnOf } from './record-shapes.ts';

type Facts = Readonly<Record<string, unknown>>;

const made = new Map<RecordKind, Facts>();

/** A whole record of the kind, made of what the columns of an import give as examples. */
export function exampleOf(kind: RecordKind): Facts {
  const example = made.get(kind) ?? makeExample(kind);
  made.set(kind, example);
  return example;
}

function makeExample(kind: RecordKind): Facts {
  const values = LAYOUTS[kind].map(({ field, example, read }) => {
    const cell = read(example);
    return [field, cell.ok ? cell.value : example] as const;
  });
  const row = { file: '', number: 1, values: new Map([[kind, new Map(values)]]), sources: [] };
  const [draft] = linkRow(row, (account) => account).drafts;
  const facts = nestedFacts(draft?.facts ?? {});
  return kind === 'contacts' ? { ...facts, email: columnOf(kind, 'email')?.example } : facts;
}

/** What the example has at a place such as `owner`, `reach`. */
export function exampleAt(kind: RecordKind, path: readonly PropertyKey[]): unknown {
  let found: unknown = exampleOf(kind);
  for (const step of path) found = Object(found)[step];
  return found;
}
