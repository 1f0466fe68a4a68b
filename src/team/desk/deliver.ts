import { joined, type MarkedText } from '../../base/text/marked-text.ts';
import { format, formatMarked } from '../../base/text/message.ts';
import type { ConversationId } from '../../core/contract/ids.ts';
import { channelOf } from '../../core/contract/ids.ts';
import type { Case } from '../cases/case.ts';
import type { ConversationNews, Outgoing } from '../cases/outgoing.ts';
import { cardFor } from './card.ts';
import { countedMedia } from './case-files.ts';
import type { Desk, Reply } from './desk.ts';
import { momentText } from './format-time.ts';
import { buyerOf, namesOf } from './names.ts';
import { cardOf, notice, rankedBy, tellAll } from './notice.ts';
import { waitFacts } from './wait-facts.ts';

type Parts = Omit<Desk, 'cases' | 'report'>;
type Tell = Extract<Outgoing, { kind: 'tell' }>;
type ShowingCard = Extract<Outgoing, { kind: 'card' }>;

/** Brings out what a case has to say: its card, words for the team, events for the buyer's conversation. */
export function deliverer(desk: Parts) {
  return async (outgoing: Outgoing, from: Case): Promise<void> => {
    if (from.uninvited === true) desk.strangers.changed();
    // The line of strangers stands for it.
    if (from.heldBack === true && outgoing.kind !== 'conversation') return;
    switch (outgoing.kind) {
      case 'card':
        return await showCard(desk, outgoing, from);
      case 'tell':
        return await tellAll(desk, outgoing.id, from, await told(desk, outgoing, from));
      case 'files':
        return await tellAll(desk, outgoing.id, from, sentFiles(desk, outgoing, from));
      case 'conversation':
        return await toConversation(desk, outgoing.id, from, outgoing.content);
    }
  };
}

function sentFiles(
  { words }: Parts,
  { media }: Extract<Outgoing, { kind: 'files' }>,
  from: Case,
): Reply {
  const channel = channelOf(from.conversation);
  const text = format(words.locale, words.heard.sent, {
    buyer: buyerOf(from, words),
    files: countedMedia(media, words),
  });
  return { text, files: media.map((each) => ({ channel, media: each })) };
}

/** Where a card cannot be changed it is shown once, and what happens is told in words. */
async function showCard(desk: Parts, { id, isFirst }: ShowingCard, from: Case): Promise<void> {
  // Whom somebody of the staff has brought out, they are waiting for.
  const place = { card: cardOf(from.number), ...(isFirst === true ? {} : rankedBy(from)) };
  const isNew = isFirst === true || isFirstOf(id);
  const reply = await cardFor(from, desk);
  for (const channel of desk.teamChannels) {
    if (isNew || canChange(desk, channel)) await notice(desk, id, channel, reply, place);
  }
  // A translation is shown by a later version of the card. Where cards cannot change, nobody would see it.
  if (desk.teamChannels.some((channel) => canChange(desk, channel))) desk.translation?.begin(from);
}

function isFirstOf(id: string): boolean {
  return id.endsWith('#0');
}

function canChange({ can }: Parts, channel: ConversationId): boolean {
  return can(channelOf(channel))?.edits === true;
}

async function told(desk: Parts, tell: Tell, from: Case): Promise<MarkedText> {
  const { words, settings } = desk;
  const escalated = tell.escalated ?? [];
  const others = tell.to.filter((identity) => !escalated.includes(identity));
  const isAssigned = tell.key === 'assigned';
  const names = await namesOf(desk, isAssigned ? tell.to : others);
  const deciding = await namesOf(desk, escalated);
  const asked = names.text === '' ? '' : formatMarked(words.locale, words.mention.for, { names });
  const decide =
    deciding.text === ''
      ? ''
      : formatMarked(words.locale, words.mention.escalated, { names: deciding });
  return formatMarked(words.locale, words.told[tell.key], {
    number: from.number,
    ...(tell.waited && waitFacts(tell.waited, from, desk)),
    severity: tell.severity === undefined ? '' : words.lights[tell.severity],
    clock: tell.clock === undefined ? '' : words.clocks[tell.clock],
    time: tell.breachAt === undefined ? '' : momentText(tell.breachAt, settings),
    mention: isAssigned ? names : joined([asked, decide]),
  });
}

async function toConversation(
  { receive, now }: Parts,
  id: string,
  { conversation, subject, number }: Case,
  news: ConversationNews,
): Promise<void> {
  const event = { id, conversation, at: now() };
  if (news.kind !== 'verify') {
    await receive({ ...event, content: news });
    return;
  }
  await receive({
    ...event,
    content: {
      kind: 'interposed',
      flow: 'verification',
      ...(subject && { subject }),
      input: { case: number, told: news.repair?.text ?? '' },
      ...(news.by !== undefined && { by: news.by }),
    },
  });
}
