import type { Instant } from '../base/instant.ts';
import { withoutQuote } from '../base/text/without-quote.ts';
import type { TranscriptLine } from '../core/contract/transcript.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import type { Recall } from '../core/conversation/journal.ts';
import { isOf, markTakenBack } from '../core/conversation/take-back.ts';
import { lineOf } from '../core/outbox/close-entry.ts';

/** The lines that are still in the conversation's own document: not yet written, or not yet sent. */
export function linesWithin(
  { journal, outbox }: Conversation,
  now: Instant,
): readonly TranscriptLine[] {
  const written = journal.flatMap((entry) => (entry.kind === 'line' ? [entry.line] : []));
  const unsent = outbox.flatMap(({ job }) =>
    job.kind === 'send' ? [lineOf(job.message, now)] : [],
  );
  return [...written, ...unsent];
}

/** Messages that were taken back and still stand in the rows. */
export function recallsWithin({ journal }: Conversation): readonly Recall[] {
  return journal.flatMap((entry) => (entry.kind === 'recalled' ? [entry.recall] : []));
}

/** The rows as they will be once recalled messages are deleted. */
export function afterRecalls(
  rows: readonly TranscriptLine[],
  recalls: readonly Recall[],
): readonly TranscriptLine[] {
  return recalls.reduce(afterRecall, rows);
}

function afterRecall(
  rows: readonly TranscriptLine[],
  { message, at }: Recall,
): readonly TranscriptLine[] {
  const said = rows.filter((line) => isOf(line, message)).map(({ text }) => text);
  return rows.map((line) => {
    if (isOf(line, message)) return markTakenBack(line, at);
    return line.author === 'bot' ? { ...line, text: withoutQuote(line.text, said) } : line;
  });
}

/** One transcript from the rows and the document: each line once, in the order in which it was said. */
export function wholeTranscript(
  rows: readonly TranscriptLine[],
  within: readonly TranscriptLine[],
  afterSequence: number,
): readonly TranscriptLine[] {
  const known = new Set(rows.map(({ id }) => id));
  const added = within.filter(({ id, sequence }) => sequence > afterSequence && !known.has(id));
  return [...rows, ...added].sort((one, other) => one.sequence - other.sequence);
}
