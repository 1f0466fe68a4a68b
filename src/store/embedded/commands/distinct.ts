import { decodeOnly } from '../bson/decode.ts';
import { keyOf } from '../bson/sort-key.ts';
import { typeName } from '../bson/type-name.ts';
import { doc, type Value } from '../bson/value.ts';
import { refuse, TYPE_MISMATCH } from '../command-error.ts';
import { probePath } from '../query/probe.ts';
import { select } from '../query/select.ts';
import { type Command, collectionName, documentField } from './context.ts';
import { demandHint } from './hint.ts';

export const distinct: Command = {
  fields: ['key', 'query', 'hint'],
  run: (call) => {
    const { body, store, database } = call;
    const path = body.get('key');
    if (typeof path !== 'string') {
      refuse(TYPE_MISMATCH, `BSON field 'distinct.key' is the wrong type '${typeName(path)}'`);
    }
    const parts = path.split('.');
    const top = new Set(parts.slice(0, 1));
    const collection = store.databases.find(database, collectionName(call));
    demandHint(collection, body.get('hint'));
    const values = new Map<string, Value>();
    for (const { bytes } of select(collection, { query: documentField(body, 'query') })) {
      probePath(decodeOnly(bytes, top), parts)((element) => {
        for (const value of Array.isArray(element) ? element : [element]) {
          const key = value === undefined ? undefined : keyOf(value);
          if (key !== undefined && !values.has(key)) values.set(key, value as Value);
        }
        return false;
      }, false);
    }
    return doc({ values: [...values.values()] });
  },
};
