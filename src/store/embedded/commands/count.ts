import { whole } from '../bson/number.ts';
import { doc } from '../bson/value.ts';
import { select } from '../query/select.ts';
import { type Command, collectionName, countField, documentField } from './context.ts';
import { demandHint } from './hint.ts';

export const count: Command = {
  fields: ['query', 'limit', 'skip', 'hint', 'fields'],
  run: (call) => {
    const { body, store, database } = call;
    const collection = store.databases.find(database, collectionName(call));
    demandHint(collection, body.get('hint'));
    const query = documentField(body, 'query');
    const skip = countField(body, 'skip') ?? 0;
    const limit = countField(body, 'limit') || Number.POSITIVE_INFINITY;
    const all =
      query.size === 0 ? (collection?.records.size ?? 0) : select(collection, { query }).length;
    return doc({ n: whole(Math.min(limit, Math.max(0, all - skip))) });
  },
};
