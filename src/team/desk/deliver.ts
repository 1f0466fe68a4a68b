import { joined, type MarkedText } from '../../base/text/marked-text.ts';
import { format, formatMarked } from '../../base/text/message.ts';
import { channelOf } from '../../core/contract/ids.ts';
import type { Case } from '../cases/case.ts';
import type { CaseUpdate, Outgoing } from '../cases/outgoing.ts';
import type { TeamSettings } from '../team-settings.ts';
import type { TeamWords } from '../words/words.ts';
import { type CardParts, cardFor } from './card.ts';
import type { CardTranslation } from './card-translation.ts';
import { countedMedia } from './case-files.ts';
import { momentText } from './format-time.ts';
import type { Wording } from './labels.ts';
import { buyerOf, namesOf } from './names.ts';
import { canEdit, cardOf, type Posting, postNotice, postUnderCard, rankedBy } from './notice.ts';
import type { Reply } from './reply.ts';
import type { Strangers } from './strangers.ts';
import { waitFacts } from './wait-facts.ts';

/** How a case comes to those who are to hear of it. */
export interface Delivery extends CardParts, Posting {
  readonly settings: TeamSettings;
  readonly strangers: Strangers;
  /** Has foreign words on a card translated; absent where no service is named. */
  readonly translation?: Pick<CardTranslation, 'begin'>;
}

type TellOutgoing = Extract<Outgoing, { kind: 'tell' }>;
type CardOutgoing = Extract<Outgoing, { kind: 'card' }>;
type FilesOutgoing = Extract<Outgoing, { kind: 'files' }>;

/** Brings out what a case has to say: its card, words for the team, events for the buyer's conversation. */
export function deliverer(delivery: Delivery) {
  return async (outgoing: Outgoing, from: Case): Promise<void> => {
    if (from.uninvited === true) delivery.strangers.noteChange();
    // The line of strangers stands for it.
    if (from.heldBack === true && outgoing.kind !== 'conversation') return;
    const { id } = outgoing;
    switch (outgoing.kind) {
      case 'card':
        return await showCard(delivery, outgoing, from);
      case 'tell':
        return await postUnderCard(delivery, id, from, await tellText(delivery, outgoing, from));
      case 'files':
        return await postUnderCard(delivery, id, from, filesReply(outgoing, from, delivery.words));
      case 'conversation':
        return await updateConversation(delivery, id, from, outgoing.content);
    }
  };
}

function filesReply({ media }: FilesOutgoing, from: Case, words: TeamWords): Reply {
  const channel = channelOf(from.conversation);
  const text = format(words.locale, words.heard.sent, {
    buyer: buyerOf(from, words),
    files: countedMedia(media, words),
  });
  return { text, files: media.map((each) => ({ channel, media: each })) };
}

/** Where a card cannot be changed it is shown once, and what happens is told in words. */
async function showCard(
  delivery: Delivery,
  { id, isFirst }: CardOutgoing,
  from: Case,
): Promise<void> {
  const { teamChannels, translation } = delivery;
  // Whom somebody of the staff has brought out, they are waiting for.
  const place = { card: cardOf(from.number), ...(isFirst === true ? {} : rankedBy(from)) };
  const isNew = isFirst === true || id.endsWith('#0');
  const reply = await cardFor(from, delivery);
  const editable = teamChannels.filter((channel) => canEdit(delivery, channel));
  for (const channel of isNew ? teamChannels : editable) {
    await postNotice(delivery, id, channel, reply, place);
  }
  // A translation is shown by a later version of the card. Where cards cannot change, nobody would see it.
  if (editable.length > 0) translation?.begin(from);
}

async function tellText(wording: Wording, tell: TellOutgoing, from: Case): Promise<MarkedText> {
  const { words, settings } = wording;
  const escalated = tell.escalated ?? [];
  const others = tell.to.filter((identity) => !escalated.includes(identity));
  const isAssigned = tell.key === 'assigned';
  const names = await namesOf(wording, isAssigned ? tell.to : others);
  const deciding = await namesOf(wording, escalated);
  const asked = names.text === '' ? '' : formatMarked(words.locale, words.mention.for, { names });
  const decide =
    deciding.text === ''
      ? ''
      : formatMarked(words.locale, words.mention.escalated, { names: deciding });
  return formatMarked(words.locale, words.told[tell.key], {
    number: from.number,
    ...(tell.waited && waitFacts(tell.waited, from, wording)),
    severity: tell.severity === undefined ? '' : words.lights[tell.severity],
    clock: tell.clock === undefined ? '' : words.clocks[tell.clock],
    time: tell.breachAt === undefined ? '' : momentText(tell.breachAt, settings),
    mention: isAssigned ? names : joined([asked, decide]),
  });
}

async function updateConversation(
  { receive, now }: Posting,
  id: string,
  { conversation, subject, number }: Case,
  update: CaseUpdate,
): Promise<void> {
  const event = { id, conversation, at: now() };
  if (update.kind !== 'verify') {
    await receive({ ...event, content: update });
    return;
  }
  await receive({
    ...event,
    content: {
      kind: 'interposed',
      flow: 'verification',
      ...(subject && { subject }),
      input: { case: number, told: update.repair?.text ?? '' },
      ...(update.by !== undefined && { by: update.by }),
    },
  });
}
