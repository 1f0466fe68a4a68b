import type mongoose from 'mongoose';
import type { Recall } from '../core/journal.ts';
import { isOf } from '../core/take-back.ts';
import type { TranscriptLine } from '../core/transcript.ts';
import { withoutQuote } from '../core/without-quote.ts';
import type { KeptFiles } from '../engine/ports.ts';
import type { ledgerModels } from './ledger-model.ts';
import type { ResponseStore } from './response-store.ts';

type Line = Omit<TranscriptLine, 'id'> & { readonly _id: string };

interface Parts {
  readonly lines: mongoose.mongo.Collection<Line>;
  readonly feedback: mongoose.mongo.Collection<{ readonly _id: string }>;
  readonly responses: Pick<ResponseStore, 'takeBack'>;
  readonly files: Pick<KeptFiles, 'remove'>;
}

type Models = Pick<ReturnType<typeof ledgerModels>, 'lines' | 'feedback'>;

/** A buyer's line without what it said; its tags tell of the words as well. */
const GONE = { media: '', themes: '', sentiment: '', score: '' } as const;

/**
 * What a message said that was taken back goes from the transcript, where a mark stays, from our
 * questions that quote it, from feedback and from responses; the files that it brought are removed.
 * Rows that the message has in this journal must be written before. Doing it again is harmless.
 */
export function forgetting(
  { lines, feedback }: Models,
  others: Pick<Parts, 'responses' | 'files'>,
) {
  const parts: Parts = {
    lines: lines.collection as unknown as Parts['lines'],
    feedback: feedback.collection as unknown as Parts['feedback'],
    ...others,
  };
  return (recall: Recall): Promise<void> => forget(parts, recall);
}

async function forget({ lines, feedback, responses, files }: Parts, recall: Recall): Promise<void> {
  const { conversation, message, at } = recall;
  await files.remove(recall.files);
  await responses.takeBack(recall);
  await feedback.updateMany({ conversation, messages: message } as object, {
    $set: { text: '', recalledAt: at },
    $unset: { searchable: '' },
  });
  const said = await saidBy(lines, conversation, message);
  if (said.length === 0) return;
  await files.remove(said.flatMap(({ media = [] }) => media.flatMap(({ file }) => file ?? [])));
  await withoutQuotes(lines, conversation, said);
  // The words go last: were this cut short, they would still tell what is to be done.
  const ids = said.map(({ _id }) => _id);
  await lines.updateMany(
    { _id: { $in: ids } },
    { $set: { text: '', recalledAt: at }, $unset: GONE },
  );
}

/** With its corrections, which say what it said. */
async function saidBy(
  lines: Parts['lines'],
  conversation: string,
  message: string,
): Promise<readonly Line[]> {
  const byIt = { $or: [{ messageId: message }, { corrects: message }] };
  const found = await lines.find({ conversation, author: 'buyer', ...byIt } as object).toArray();
  return found.filter((line) => isOf({ ...line, id: line._id }, message));
}

async function withoutQuotes(
  lines: Parts['lines'],
  conversation: string,
  said: readonly Line[],
): Promise<void> {
  const from = Math.min(...said.map(({ sequence }) => sequence));
  const ours = { conversation, author: 'bot', sequence: { $gt: from } };
  for await (const { _id, text } of lines.find(ours as object)) {
    const rest = withoutQuote(
      text,
      said.map((line) => line.text),
    );
    if (rest !== text) await lines.updateOne({ _id }, { $set: { text: rest } });
  }
}
