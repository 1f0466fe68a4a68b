import type mongoose from 'mongoose';
import type { ConversationId } from '../core/ids.ts';
import type { JournalEntry } from '../core/journal.ts';
import type { Response } from '../core/response.ts';
import type { TranscriptLine } from '../core/transcript.ts';
import type { Ledger } from '../engine/ports.ts';
import { Batcher } from './batcher.ts';
import { onlyDuplicates } from './duplicate-key.ts';
import { ledgerModels } from './ledger-model.ts';

type Row = { readonly _id: string };
type Rows = mongoose.mongo.Collection<Row>;

/** What a line gets beside its words: themes and sentiment of what buyers said. */
export type TagLine = (line: TranscriptLine) => object;

export interface LedgerStore extends Ledger {
  /** Lines of a conversation after a number, in order. */
  lines(conversation: ConversationId, afterSequence: number): Promise<readonly TranscriptLine[]>;
}

const CONCURRENT_BATCHES = 2;
const BATCH_LIMIT = 500;

/** Transcripts, responses, feedback and quarantine. Rows have derived ids: twice written is once there. */
export function ledgerStore(
  connection: mongoose.Connection,
  responses: { upsertMany(responses: readonly Response[]): Promise<void> },
  tagLine: TagLine,
): LedgerStore {
  const models = ledgerModels(connection);
  const lines = models.lines.collection as unknown as Rows;
  const writeLines = inserting(lines);
  const writeResponses = new Batcher(
    async (batch: readonly Response[]) => {
      await responses.upsertMany(batch);
      return batch.map(() => undefined);
    },
    { concurrency: CONCURRENT_BATCHES, batchLimit: BATCH_LIMIT },
  );
  const writeFeedback = inserting(models.feedback.collection as unknown as Rows);
  const writeQuarantine = inserting(models.quarantine.collection as unknown as Rows);

  const write = (entry: JournalEntry): Promise<unknown> => {
    switch (entry.kind) {
      case 'line':
        return writeLines.ask(lineRow(entry.line, tagLine));
      case 'response':
        return writeResponses.ask(entry.response);
      case 'feedback':
        return writeFeedback.ask(row(entry.feedback));
      case 'quarantined':
        return writeQuarantine.ask(row(entry.quarantined));
    }
  };
  return {
    write: async (entries) => {
      await Promise.all(entries.map(write));
    },
    lines: (conversation, afterSequence) => readLines(lines, conversation, afterSequence),
  };
}

function inserting(collection: Rows): Batcher<Row, undefined> {
  return new Batcher((batch) => insertNew(collection, batch), {
    concurrency: CONCURRENT_BATCHES,
    batchLimit: BATCH_LIMIT,
  });
}

/** Inserts the rows that are not there yet. */
async function insertNew(collection: Rows, rows: readonly Row[]): Promise<readonly undefined[]> {
  try {
    await collection.insertMany([...rows], { ordered: false, ignoreUndefined: true });
  } catch (error) {
    if (!onlyDuplicates(error)) throw error;
  }
  return rows.map(() => undefined);
}

function row<Value extends { readonly id: string }>({ id, ...rest }: Value): Row {
  return { _id: id, ...rest };
}

function lineRow(line: TranscriptLine, tagLine: TagLine): Row {
  return line.author === 'buyer' ? row({ ...line, ...tagLine(line) }) : row(line);
}

async function readLines(
  collection: Rows,
  conversation: ConversationId,
  afterSequence: number,
): Promise<readonly TranscriptLine[]> {
  const found = await collection
    .find({ conversation, sequence: { $gt: afterSequence } } as object)
    .sort({ sequence: 1 })
    .toArray();
  return found.map(({ _id, ...rest }) => ({ id: _id, ...rest }) as unknown as TranscriptLine);
}
