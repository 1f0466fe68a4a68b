import mongoose from 'mongoose';
import type { Collection, Index, Stored } from '../port/collection.ts';

/** The model of a collection on this connection; asked for twice, it is the same. */
export function modelOf(
  connection: mongoose.Connection,
  declared: Collection<never>,
): mongoose.Model<Stored> {
  const { name } = declared;
  return connection.models[name] ?? connection.model<Stored>(name, schemaOf(declared));
}

/** What a document holds is checked by the zod schema of its store, not again here. */
function schemaOf({ name, indexes }: Collection<never>): mongoose.Schema<Stored> {
  const schema = new mongoose.Schema<Stored>(
    { _id: { type: String, required: true } },
    { collection: name, strict: false, versionKey: false, id: false, minimize: false },
  );
  for (const index of indexes) schema.index(keysOf(index), optionsOf(index));
  return schema;
}

/** The key comes last, so that one index gives an order in which no two documents are equal. */
function keysOf({ members, unique, each }: Index): Record<string, 1> {
  const last = unique || each || members.includes('_id') ? [] : ['_id'];
  return Object.fromEntries([...members, ...last].map((member) => [member, 1 as const]));
}

function optionsOf({ members, unique, sparse }: Index): mongoose.IndexOptions {
  const [first = '_id'] = members;
  const mayLack = sparse === true || unique === true;
  return {
    ...(unique && { unique }),
    ...(mayLack && { partialFilterExpression: { [first]: { $exists: true } } }),
  };
}

/** Creates what is missing of a collection and its indexes, and makes sure that each stands afterwards. */
export async function ensureModel(model: mongoose.Model<Stored>): Promise<void> {
  await model.createCollection();
  await model.createIndexes();
  const { toCreate } = await model.diffIndexes();
  if (toCreate.length > 0) {
    throw new Error(`Indexes of ${model.collection.name} could not be created`);
  }
}
