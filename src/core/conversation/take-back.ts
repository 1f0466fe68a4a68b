import type { Instant } from '../../base/instant.ts';
import { withoutQuote } from '../../base/text/without-quote.ts';
import type { EventContent } from '../contract/event.ts';
import type { TranscriptLine } from '../contract/transcript.ts';
import type { Entry } from '../outbox/outbox.ts';
import { removeRelayed } from '../staff/relay.ts';
import type { Accepted, Conversation } from './conversation.ts';
import { addToJournal, type JournalEntry } from './journal.ts';

/**
 * Takes a message back: deletes its words from the whole conversation, leaves a mark in place of its
 * line, and makes the other collections delete it, too.
 */
export function takeBackMessage(
  conversation: Conversation,
  message: string,
  at: Instant,
): Conversation {
  const { inbox, journal, outbox, shown } = conversation;
  const lines = journal.flatMap((entry) =>
    entry.kind === 'line' && isOf(entry.line, message) ? [entry.line] : [],
  );
  const said = lines.map(({ text }) => text);
  const files = lines.flatMap(({ media = [] }) => media.flatMap(({ file }) => file ?? []));
  const forgotten = journal.map((entry) => withoutWords(entry, message, at, said));
  const recall = { conversation: conversation.id, message, at, files };
  return {
    ...conversation,
    inbox: inbox.filter(({ event }) => !speaksOf(event.content, message)),
    journal: addToJournal(forgotten, { kind: 'recalled', at, recall }),
    outbox: outbox.map((entry) => withoutQuotes(entry, said)),
    ...removeRelayed(conversation, said),
    ...(shown && { shown: shown.filter((file) => file.message !== message) }),
  };
}

/** What remains of a line that was taken back, or of an earlier version of it. */
export function markTakenBack({ media: _, ...line }: TranscriptLine, at: Instant): TranscriptLine {
  return { ...line, text: '', recalledAt: at };
}

/** True where the buyer's line came with this message, or corrected it, and still has its content. */
export function isOf(line: TranscriptLine, message: string): boolean {
  const { author, messageId, corrects, text, media } = line;
  const hasWords = text !== '' || media !== undefined;
  return author === 'buyer' && hasWords && (messageId === message || corrects === message);
}

function speaksOf(content: Accepted['event']['content'], message: string): boolean {
  const said: EventContent['kind'][] = ['text', 'choice', 'media', 'edited'];
  return said.includes(content.kind) && 'messageId' in content && content.messageId === message;
}

function withoutWords(
  entry: JournalEntry,
  message: string,
  at: Instant,
  said: readonly string[],
): JournalEntry {
  if (entry.kind === 'feedback') {
    const { feedback } = entry;
    const isIt = feedback.messages?.includes(message);
    return isIt ? { ...entry, feedback: { ...feedback, text: '', recalledAt: at } } : entry;
  }
  if (entry.kind !== 'line') return entry;
  const { line } = entry;
  if (isOf(line, message)) return { ...entry, line: markTakenBack(line, at) };
  const text = line.author === 'bot' ? withoutQuote(line.text, said) : line.text;
  return text === line.text ? entry : { ...entry, line: { ...line, text } };
}

function withoutQuotes(entry: Entry, said: readonly string[]): Entry {
  const { job } = entry;
  if (job.kind !== 'send' || job.message.by !== undefined) return entry;
  const text = withoutQuote(job.message.text, said);
  if (text === job.message.text) return entry;
  return { ...entry, job: { ...job, message: { ...job.message, text } } };
}
