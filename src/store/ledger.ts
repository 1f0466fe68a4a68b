import type mongoose from 'mongoose';
import type { Feedback } from '../core/feedback.ts';
import type { ConversationId } from '../core/ids.ts';
import type { JournalEntry } from '../core/journal.ts';
import type { Response } from '../core/response.ts';
import type { TranscriptLine } from '../core/transcript.ts';
import type { KeptFiles, Ledger } from '../engine/ports.ts';
import { searchableFeedback } from '../team/ports.ts';
import { Batcher } from './batcher.ts';
import { forgetting } from './forget-message.ts';
import { insertBatch } from './insert-batch.ts';
import { ledgerModels } from './ledger-model.ts';
import type { ResponseStore } from './response-store.ts';

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
/** Even of the longest lines so many fit into one command. */
const ROWS_LIMIT = 200;

export interface LedgerParts {
  readonly responses: Pick<ResponseStore, 'upsertMany' | 'takeBack'>;
  readonly files: Pick<KeptFiles, 'remove'>;
  /** Hides secrets in why something failed; absent where nothing is written. */
  readonly clean?: (text: string) => string;
}

/** Transcripts, responses, feedback and quarantine. Rows have derived ids: twice written is once there. */
export function ledgerStore(
  connection: mongoose.Connection,
  parts: LedgerParts,
  tagLine: TagLine,
): LedgerStore {
  const models = ledgerModels(connection);
  const lines = models.lines.collection as unknown as Rows;
  const write = writer(connection, parts, tagLine);
  return {
    write: async (entries) => {
      const isRecall = ({ kind }: JournalEntry) => kind === 'recalled';
      await Promise.all(entries.filter((entry) => !isRecall(entry)).map(write));
      // What is to be forgotten must be there before, or it would come after.
      for (const entry of entries.filter(isRecall)) await write(entry);
    },
    lines: (conversation, afterSequence) => readLines(lines, conversation, afterSequence),
  };
}

/** Writes one entry; those of one moment share a command. */
function writer(
  connection: mongoose.Connection,
  { responses, files, clean = (text) => text }: LedgerParts,
  tagLine: TagLine,
): (entry: JournalEntry) => Promise<unknown> {
  const models = ledgerModels(connection);
  const writeLines = inserting(connection, models.lines.collection);
  const writeResponses = new Batcher(
    async (batch: readonly Response[]) => {
      await responses.upsertMany(batch);
      return batch.map(() => undefined);
    },
    { concurrency: CONCURRENT_BATCHES, batchLimit: BATCH_LIMIT },
  );
  const writeFeedback = inserting(connection, models.feedback.collection);
  const writeQuarantine = inserting(connection, models.quarantine.collection);
  const forget = forgetting(models, { responses, files });
  return (entry) => {
    switch (entry.kind) {
      case 'line':
        return writeLines.ask(lineRow(entry.line, tagLine));
      case 'response':
        return writeResponses.ask(entry.response);
      case 'feedback':
        return writeFeedback.ask(feedbackRow(entry.feedback));
      case 'quarantined':
        return writeQuarantine.ask(
          row({ ...entry.quarantined, fault: clean(entry.quarantined.fault) }),
        );
      case 'recalled':
        return forget(entry.recall);
    }
  };
}

/** Rows that are there already stay as they are. */
function inserting(
  connection: mongoose.Connection,
  { collectionName }: { readonly collectionName: string },
): Batcher<Row, boolean> {
  return new Batcher((rows) => insertBatch(connection, collectionName, rows), {
    concurrency: CONCURRENT_BATCHES,
    batchLimit: ROWS_LIMIT,
  });
}

function row<Value extends { readonly id: string }>({ id, ...rest }: Value): Row {
  return { _id: id, ...rest };
}

function feedbackRow(feedback: Feedback): Row {
  return row({ ...feedback, searchable: searchableFeedback(feedback) });
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
