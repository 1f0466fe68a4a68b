import { BSONRegExp, ObjectId } from 'bson';
import { type Doc, isDoc, type Value } from '../bson/value.ts';
import { refuse } from '../command-error.ts';
import { isOperatorDocument } from '../query/operators.ts';
import { editPath } from './edit-path.ts';
import { setTo } from './modifier.ts';

const NOT_SINGLE_VALUE = 54;

/** The document that an upsert starts from: what the query says about fields being equal. */
export function documentFromQuery(query: Doc): Doc {
  const equalities = new Map<string, Value>();
  collect(query, equalities);
  const document: Doc = new Map();
  for (const [path, value] of equalities) {
    demandSingle(path, equalities);
    editPath(document, {
      operator: 'upsert',
      path,
      parts: path.split('.'),
      creates: true,
      change: () => setTo(value),
    });
  }
  return document;
}

/** Only the `_id` matters where a whole document is put in. */
export function idFromQuery(query: Doc): Value | undefined {
  const equalities = new Map<string, Value>();
  collect(query, equalities);
  return equalities.get('_id');
}

/** MongoDB keeps the `_id` in front and makes one where there is none. */
export function withId(document: Doc, id?: Value): Doc {
  const [first] = document.keys();
  if (first === '_id') return document;
  const rest = [...document].filter(([name]) => name !== '_id');
  return new Map([['_id', document.get('_id') ?? id ?? new ObjectId()], ...rest]);
}

function collect(query: Doc, into: Map<string, Value>): void {
  for (const [name, value] of query) {
    if (name === '$and' || (name === '$or' && Array.isArray(value) && value.length === 1)) {
      for (const branch of value as Value[]) if (isDoc(branch)) collect(branch, into);
    }
    if (name.startsWith('$')) continue;
    if (!isOperatorDocument(value)) {
      if (!(value instanceof BSONRegExp)) add(name, value, into);
      continue;
    }
    const equal = value.get('$eq');
    if (equal !== undefined) add(name, equal, into);
    const all = value.get('$all');
    if (Array.isArray(all) && all.length === 1 && !isOperatorDocument(all[0])) {
      add(name, all[0] as Value, into);
    }
  }
}

function add(path: string, value: Value, into: Map<string, Value>): void {
  if (into.has(path)) {
    refuse(NOT_SINGLE_VALUE, `cannot infer query fields to set, path '${path}' is matched twice`);
  }
  into.set(path, value);
}

function demandSingle(path: string, all: ReadonlyMap<string, Value>): void {
  for (const other of all.keys()) {
    if (other.startsWith(`${path}.`)) {
      refuse(
        NOT_SINGLE_VALUE,
        `cannot infer query fields to set, both paths '${path}' and '${other}' are matched`,
      );
    }
  }
}
