import { lineOf } from '../core/close.ts';
import type { Conversation } from '../core/conversation.ts';
import type { Instant } from '../core/instant.ts';
import type { TranscriptLine } from '../core/transcript.ts';

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
