import { withoutQuote } from '../base/text/without-quote.ts';
import type { Recall } from '../core/conversation/journal.ts';
import { isOf } from '../core/conversation/take-back.ts';
import type { KeptFiles } from '../engine/ports.ts';
import type { DocumentStore } from '../store/port/document-store.ts';
import type { DocumentsOf } from '../store/port/documents.ts';
import { FEEDBACK, FORGOTTEN } from './feedback-store.ts';
import type { ResponseStore } from './responses/response-store.ts';
import { type LineRow, TRANSCRIPTS } from './transcript-lines.ts';

interface Parts {
  readonly lines: DocumentsOf<typeof TRANSCRIPTS>;
  readonly feedback: DocumentsOf<typeof FEEDBACK>;
  readonly responses: Pick<ResponseStore, 'takeBack'>;
  readonly files: Pick<KeptFiles, 'remove'>;
}

/** Of a buyer's line what it said; its tags tell of the words as well. */
const WORDS = ['media', 'themes', 'sentiment', 'score'];

/**
 * What a message said that was taken back goes from the transcript, where a mark stays, from our
 * questions that quote it, from feedback and from responses; the files that it brought are removed.
 * Rows that the message has in this journal must be written before. Doing it again is harmless.
 */
export function forgetting(store: DocumentStore, others: Pick<Parts, 'responses' | 'files'>) {
  const lines = store.documents(TRANSCRIPTS);
  const feedback = store.documents(FEEDBACK);
  return (recall: Recall): Promise<void> => forget({ lines, feedback, ...others }, recall);
}

async function forget(parts: Parts, recall: Recall): Promise<void> {
  const { lines, responses, files } = parts;
  const { conversation, message, at } = recall;
  await files.remove(recall.files);
  await responses.takeBack(recall);
  await forgetFeedback(parts, recall);
  const all = await lines.find({ where: { conversation }, order: ['sequence'] });
  const said = all.filter((line) => line.author === 'buyer' && isOf(lineOf(line), message));
  if (said.length === 0) return;
  await files.remove(said.flatMap(({ media = [] }) => media.flatMap(({ file }) => file ?? [])));
  await removeQuotes(parts, all, said);
  // The words go last: were this cut short, they would still tell what is to be done.
  await lines.changeMany(
    said.map(({ _id }) => ({ key: _id, set: { text: '', recalledAt: at }, unset: WORDS })),
  );
}

async function forgetFeedback({ feedback }: Parts, recall: Recall): Promise<void> {
  const { conversation, message, at } = recall;
  const found = await feedback.find({ where: { conversation } });
  const affected = found.filter(({ messages = [] }) => messages.includes(message));
  const { set, unset } = FORGOTTEN;
  await feedback.changeMany(
    affected.map(({ _id }) => ({ key: _id, set: { ...set, recalledAt: at }, unset })),
  );
}

function lineOf({ _id, ...line }: LineRow) {
  return { ...line, id: _id };
}

/** Our own lines behind what was said may quote it. */
async function removeQuotes(
  { lines }: Parts,
  all: readonly LineRow[],
  said: readonly LineRow[],
): Promise<void> {
  const from = Math.min(...said.map(({ sequence }) => sequence));
  const words = said.map(({ text }) => text);
  const ours = all.filter(({ author, sequence }) => author === 'bot' && sequence > from);
  await lines.changeMany(
    ours.flatMap(({ _id, text }) => {
      const rest = withoutQuote(text, words);
      return rest === text ? [] : [{ key: _id, set: { text: rest } }];
    }),
  );
}
