import { runPipeline } from '../aggregate/run-pipeline.ts';
import { encode } from '../bson/encode.ts';
import { RawDocument } from '../bson/raw-document.ts';
import { isDoc } from '../bson/value.ts';
import {
  BAD_VALUE,
  FAILED_TO_PARSE,
  INVALID_NAMESPACE,
  refuse,
  TYPE_MISMATCH,
} from '../command-error.ts';
import { type Command, collectionName, countField } from './context.ts';
import { demandHint } from './hint.ts';

export const aggregate: Command = {
  fields: ['pipeline', 'cursor', 'allowDiskUse', 'hint', 'bypassDocumentValidation'],
  run: (call) => {
    const { body, store, database, name } = call;
    if (typeof body.get(name) !== 'string') {
      refuse(INVALID_NAMESPACE, 'The embedded store aggregates collections only');
    }
    const cursor = body.get('cursor');
    if (!isDoc(cursor)) refuse(FAILED_TO_PARSE, "The 'cursor' option is required");
    const collection = collectionName(call);
    demandHint(store.databases.find(database, collection), body.get('hint'));
    const stages = body.get('pipeline');
    if (!Array.isArray(stages))
      refuse(TYPE_MISMATCH, "'pipeline' option must be specified as an array");
    for (const stage of stages) {
      if (!isDoc(stage))
        refuse(TYPE_MISMATCH, 'Each element of the pipeline array must be an object');
    }
    if (cursor.size > 1) refuse(BAD_VALUE, 'cursor object can only contain the batchSize');
    const results = runPipeline(stages.filter(isDoc), {
      collection: (other) => store.databases.find(database, other),
      from: collection,
    });
    const raw = Array.from(results, (document) => new RawDocument(encode(document)));
    return store.cursors.first(`${database}.${collection}`, raw, {
      batchSize: countField(cursor, 'batchSize'),
      singleBatch: false,
    });
  },
};
