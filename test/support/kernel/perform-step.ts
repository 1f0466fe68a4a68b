import type {
  Change,
  Query,
  VersionedDocuments,
  Where,
} from '../../../src/store/port/documents.ts';
import type { Loose } from '../memory/memory-documents.ts';

/** One call of a verb of the port. */
export type Step =
  | { readonly verb: 'get'; readonly key: string }
  | { readonly verb: 'getMany'; readonly keys: readonly string[] }
  | { readonly verb: 'find' | 'each'; readonly query: Query<string> & Partial<Picking> }
  | { readonly verb: 'count' | 'remove'; readonly where: Where<string> }
  | { readonly verb: 'distinct'; readonly member: string; readonly where: Where<string> }
  | { readonly verb: 'insert' | 'put'; readonly documents: readonly Loose[] }
  | { readonly verb: 'swap'; readonly document: Loose }
  | { readonly verb: 'confirm'; readonly key: string; readonly version: number }
  | { readonly verb: 'change'; readonly change: Change }
  | { readonly verb: 'changeMany'; readonly changes: readonly Change[] }
  | { readonly verb: 'add'; readonly key: string; readonly by: number };

export interface Picking {
  readonly pick: readonly string[];
}

/** What a step came to: its answer, or the name of its error. What has no order is sorted. */
export async function outcomeOf(
  documents: VersionedDocuments<Loose, string>,
  step: Step,
): Promise<unknown> {
  try {
    return await perform(documents, step);
  } catch (error) {
    return { rejected: error instanceof Error ? error.name : error };
  }
}

function perform(documents: VersionedDocuments<Loose, string>, step: Step): Promise<unknown> {
  switch (step.verb) {
    case 'get':
      return documents.get(step.key);
    case 'getMany':
      return documents.getMany(step.keys).then(sorted);
    case 'find':
      return found(documents, step.query);
    case 'each':
      return all(documents.each(step.query));
    case 'count':
    case 'remove':
      return documents[step.verb](step.where);
    case 'distinct':
      return documents.distinct(step.member, step.where).then(sorted);
    default:
      return write(documents, step);
  }
}

type Write = Extract<
  Step,
  { verb: 'insert' | 'put' | 'swap' | 'confirm' | 'change' | 'changeMany' | 'add' }
>;

function write(documents: VersionedDocuments<Loose, string>, step: Write): Promise<unknown> {
  switch (step.verb) {
    case 'insert':
    case 'put':
      return documents[step.verb](step.documents);
    case 'swap':
      return documents.swap(step.document);
    case 'confirm':
      return documents.confirm(step.key, step.version);
    case 'change':
      return documents.change(step.change);
    case 'changeMany':
      return documents.changeMany(step.changes);
    case 'add':
      return documents.add(step.key, 'count', step.by);
  }
}

function found(
  documents: VersionedDocuments<Loose, string>,
  { pick, ...query }: Query<string> & Partial<Picking>,
): Promise<unknown> {
  return pick === undefined ? documents.find(query) : documents.find({ ...query, pick });
}

async function all(from: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const each: unknown[] = [];
  for await (const one of from) each.push(one);
  return each;
}

function sorted(values: readonly unknown[]): readonly unknown[] {
  const texts = new Map(values.map((value) => [value, JSON.stringify(value)]));
  const textOf = (value: unknown) => texts.get(value) ?? '';
  return [...values].sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
}
