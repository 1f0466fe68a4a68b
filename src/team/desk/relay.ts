import { format } from '../../base/text/message.ts';
import { type ConversationId, channelOf } from '../../core/contract/ids.ts';
import { isFile } from '../../core/contract/kept-file.ts';
import type { Heard, TeamEvent, Undelivered } from '../../core/contract/team-event.ts';
import type { ShownFile } from '../../core/conversation/shown-file.ts';
import type { Case } from '../cases/case.ts';
import { noteMissedMessage } from '../cases/clock/missed.ts';
import { showFiles } from '../cases/show-files.ts';
import { buyerSpoke } from '../cases/speech.ts';
import type { TeamWords } from '../words/words.ts';
import type { Desk } from './desk.ts';
import { buyerOf } from './names.ts';
import { moreOf, tellAll } from './notice.ts';

/** The case to which words in this conversation belong: the one in somebody's hands, else the newest. */
export async function caseIn(
  { store }: Pick<Desk, 'store'>,
  conversation: ConversationId,
): Promise<Case | undefined> {
  const open = await store.openFor(conversation);
  return open.find(({ claimedBy }) => claimedBy !== undefined) ?? open.at(-1);
}

/** What the buyer did appears under the card, and the clocks run on. */
export async function relayHeard(
  desk: Desk,
  id: string,
  conversation: ConversationId,
  { heard, rest = [], more = 0 }: Extract<TeamEvent, { kind: 'heard' }>,
): Promise<void> {
  const about = await caseIn(desk, conversation);
  if (about === undefined) return;
  const channel = channelOf(conversation);
  const all = [heard, ...rest];
  const sources = all
    .flatMap(({ files }) => files)
    .map(({ media }) => ({ channel, media }))
    .filter(({ media }) => isFile(media));
  const files = sources.length === 0 ? {} : { files: sources };
  const buyer = buyerOf(about, desk.words);
  const lines = all.map((each) => heardText(desk.words, each, buyer));
  if (more > 0) lines.push(moreOf(about, desk.words).replace('{count}', String(more)));
  await tellAll(desk, id, about, { text: lines.join('\n'), ...files });
  const { settings, now } = desk;
  const action = { operation: id, by: 'buyer', now: now() };
  await desk.cases.change(about.number, (current) => buyerSpoke(current, action, settings));
  // What an older version told has no moment of its own.
  const seen = all.flatMap(({ at, files: sent }) => sent.map((file) => ({ ...file, at })));
  if (seen.length > 0) await show(desk, `${id}!files`, about, seen, true);
}

/** What the buyer sent while the bot asked appears under the card of the case that there is. */
export async function showSent(
  desk: Desk,
  id: string,
  conversation: ConversationId,
  files: readonly ShownFile[],
): Promise<void> {
  const about = await caseIn(desk, conversation);
  if (about !== undefined) await show(desk, id, about, files, false);
}

async function show(
  { cases, settings, now }: Desk,
  operation: string,
  { number }: Case,
  files: readonly ShownFile[],
  isSeen: boolean,
): Promise<void> {
  const action = { operation, by: 'buyer', now: now() };
  await cases.change(number, (current) => showFiles(current, files, action, settings, isSeen));
}

function heardText(words: TeamWords, { action, text, files }: Heard, buyer: string): string {
  if (action !== 'said') return format(words.locale, words.heard[action], { buyer, text });
  if (files.length === 0) return format(words.locale, words.heard.said, { buyer, text });
  const places = files.flatMap(({ media }) => (isFile(media) ? [] : [media.reference]));
  const said = [text, ...places].filter(Boolean).join(' ');
  const values = { buyer, text: said, count: files.length };
  return format(words.locale, words.heard.files, values).trim();
}

/** Words of staff that did not arrive come back to the thread with the reason. */
export async function relayUndelivered(
  desk: Desk,
  id: string,
  conversation: ConversationId,
  { text, why, waits }: Undelivered,
): Promise<void> {
  const about = await caseIn(desk, conversation);
  if (about === undefined) return;
  const { words } = desk;
  const message = waits ? words.undelivered.waits : words.undelivered.now;
  const values = { text, why: words.undelivered.why[why] };
  await tellAll(desk, id, about, { text: format(words.locale, message, values) });
}

/** What the bot said in vain stands in the history of the buyer's case, where there is one. */
export async function noteMissed(
  desk: Desk,
  id: string,
  conversation: ConversationId,
): Promise<void> {
  const about = await caseIn(desk, conversation);
  if (about === undefined) return;
  const { settings, now } = desk;
  const action = { operation: id, by: 'clock', now: now() };
  await desk.cases.change(about.number, (current) => noteMissedMessage(current, action, settings));
}
