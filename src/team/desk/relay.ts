import { format } from '../../base/text/message.ts';
import { type ConversationId, channelOf } from '../../core/contract/ids.ts';
import { isFile } from '../../core/contract/kept-file.ts';
import type { Heard, TeamEvent, Undelivered } from '../../core/contract/team-event.ts';
import type { ShownFile } from '../../core/conversation/shown-file.ts';
import type { CaseReading, CaseWork } from '../case-service.ts';
import type { Case } from '../cases/case.ts';
import { noteMissedMessage } from '../cases/clock/missed.ts';
import { showFiles } from '../cases/show-files.ts';
import { buyerSpoke } from '../cases/speech.ts';
import type { CaseStore } from '../ports.ts';
import type { TeamWords } from '../words/words.ts';
import { buyerOf } from './names.ts';
import { moreOf, type Posting, postUnderCard } from './notice.ts';

/** The case to which words in this conversation belong: the one in somebody's hands, else the newest. */
async function caseIn(store: CaseStore, conversation: ConversationId): Promise<Case | undefined> {
  const open = await store.openFor(conversation);
  return open.find(({ claimedBy }) => claimedBy !== undefined) ?? open.at(-1);
}

/** What the buyer did appears under the card, and the clocks run on. */
export async function relayHeard(
  services: CaseWork & Posting,
  id: string,
  conversation: ConversationId,
  { heard, rest = [], more = 0 }: Extract<TeamEvent, { kind: 'heard' }>,
): Promise<void> {
  const about = await caseIn(services.store, conversation);
  if (about === undefined) return;
  const channel = channelOf(conversation);
  const all = [heard, ...rest];
  const sources = all
    .flatMap(({ files }) => files)
    .map(({ media }) => ({ channel, media }))
    .filter(({ media }) => isFile(media));
  const files = sources.length === 0 ? {} : { files: sources };
  const buyer = buyerOf(about, services.words);
  const lines = all.map((each) => heardText(services.words, each, buyer));
  if (more > 0) lines.push(moreOf(about, services.words).replace('{count}', String(more)));
  await postUnderCard(services, id, about, { text: lines.join('\n'), ...files });
  await services.cases.perform(about.number, buyerSpoke, { operation: id, by: 'buyer' });
  // What an older version told has no moment of its own.
  const seen = all.flatMap(({ at, files: sent }) => sent.map((file) => ({ ...file, at })));
  if (seen.length === 0) return;
  const asked = { operation: `${id}!files`, by: 'buyer', files: seen, isSeen: true };
  await services.cases.perform(about.number, showFiles, asked);
}

/** What the buyer sent while the bot asked appears under the card of the case that there is. */
export async function showSent(
  { cases, store }: CaseWork,
  id: string,
  conversation: ConversationId,
  files: readonly ShownFile[],
): Promise<void> {
  const about = await caseIn(store, conversation);
  if (about === undefined) return;
  const asked = { operation: id, by: 'buyer', files, isSeen: false };
  await cases.perform(about.number, showFiles, asked);
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
  services: CaseReading & Posting,
  id: string,
  conversation: ConversationId,
  { text, why, waits }: Undelivered,
): Promise<void> {
  const about = await caseIn(services.store, conversation);
  if (about === undefined) return;
  const { words } = services;
  const message = waits ? words.undelivered.waits : words.undelivered.now;
  const values = { text, why: words.undelivered.why[why] };
  await postUnderCard(services, id, about, { text: format(words.locale, message, values) });
}

/** What the bot said in vain stands in the history of the buyer's case, where there is one. */
export async function noteMissed(
  { cases, store }: CaseWork,
  id: string,
  conversation: ConversationId,
): Promise<void> {
  const about = await caseIn(store, conversation);
  if (about === undefined) return;
  await cases.perform(about.number, noteMissedMessage, { operation: id, by: 'clock' });
}
