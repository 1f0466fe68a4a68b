import type { Instant } from '../../base/instant.ts';
import { joined, type Mark, type MarkedText, marksWithin } from '../../base/text/marked-text.ts';
import { format } from '../../base/text/message.ts';
import { visibleMarked } from '../../base/text/visible-text.ts';
import type { Capabilities, Sink } from '../../core/contract/channel.ts';
import { type ChannelName, type ConversationId, channelOf } from '../../core/contract/ids.ts';
import type { OutboundMessage } from '../../core/contract/message.ts';
import type { Case } from '../cases/case.ts';
import { identitiesOf, type Team } from '../people.ts';
import type { Identity } from '../settings/identity.ts';
import type { TeamWords } from '../words/words.ts';
import type { Reply } from './reply.ts';

/** What cards and threads are called in team channels. */
export function cardOf(number: number): string {
  return `case:${number}`;
}

export function numberOfCard(card: string | undefined): number | undefined {
  const [, digits] = /^case:(\d+)$/.exec(card ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Whether what stands in this channel can be changed. */
export function canEdit({ can }: Pick<Posting, 'can'>, channel: ConversationId): boolean {
  return can(channelOf(channel))?.edits === true;
}

/** The name of the line of strangers, and of what its buttons ask. */
export const STRANGERS = 'strangers';

type Place = Pick<OutboundMessage, 'card' | 'under' | 'behind' | 'isLine' | 'more'>;

/** What is said of somebody whom nobody has invited, nor taken over, waits behind everything else. */
export function rankedBy({
  uninvited,
  claimedBy,
}: Pick<Case, 'uninvited' | 'claimedBy'>): Pick<Place, 'behind'> {
  return uninvited === true && claimedBy === undefined ? { behind: true } : {};
}

/** How something is said in the team's channels. */
export interface Posting {
  readonly teamChannels: readonly ConversationId[];
  readonly can: (channel: ChannelName) => Capabilities | undefined;
  /** Puts an event into a conversation's mailbox; the same id twice is taken once. */
  readonly receive: Sink;
  readonly words: TeamWords;
  readonly settings: Team;
  readonly now: () => Instant;
}

/** Says something in one team channel, once for each id. Rejects with the store's error. */
export async function postNotice(
  { receive, now, can, words, settings }: Posting,
  id: string,
  channel: ConversationId,
  answer: Reply,
  place: Place = {},
): Promise<void> {
  const able = can(channelOf(channel));
  const reply = able?.choices === 'pressed' ? answer : withoutButtons(answer, words);
  const number = numberOfCard(place.under);
  const named = able?.threads === true || number === undefined;
  const said = named ? asMarked(reply) : withNumber(asMarked(reply), number);
  // Before it is cut: what nobody sees must not push words out of sight.
  const { text, marks } = visibleMarked(said);
  const known = marksOn(channelOf(channel), marksWithin(marks, TEXT_LIMIT), settings);
  const { marks: _, only, ...rest } = reply;
  const reader = only === undefined ? undefined : identityOn(channelOf(channel), only, settings);
  await receive({
    id: id.slice(0, ID_LIMIT),
    conversation: channel,
    at: now(),
    content: {
      kind: 'notice',
      ...rest,
      text: text.slice(0, TEXT_LIMIT),
      ...(known.length > 0 && { marks: known }),
      ...(reader !== undefined && { only: reader }),
      ...place,
    },
  });
}

const ID_LIMIT = 200;
const TEXT_LIMIT = 20_000;

/** Where nothing can be pressed, a card says what can be written instead. */
function withoutButtons({ choices, ...reply }: Reply, words: TeamWords): Reply {
  if (choices?.question === STRANGERS) return reply;
  const number = numberOfCard(choices?.question);
  if (number === undefined) return reply;
  return { ...reply, text: `${reply.text}\n${format(words.locale, words.card.how, { number })}` };
}

/** Where nothing stands under a card, the case is named in words. */
function withNumber(said: MarkedText, number: number): MarkedText {
  return said.text.startsWith(`#${number}`) ? said : joined([`#${number} `, said]);
}

function asMarked({ text, marks = [] }: Reply): MarkedText {
  return { text, marks };
}

/** Somebody is called by the identity that they have on this messenger, and else only named. */
function marksOn(channel: ChannelName, marks: readonly Mark[], settings: Team): readonly Mark[] {
  return marks.flatMap((mark): readonly Mark[] => {
    if (mark.kind !== 'mention') return [mark];
    const identity = identityOn(channel, mark.identity, settings);
    return identity === undefined ? [] : [{ ...mark, identity }];
  });
}

function identityOn(
  channel: ChannelName,
  identity: Identity,
  settings: Team,
): Identity | undefined {
  return identitiesOf(settings, identity).find((one) => one.startsWith(`${channel}:`));
}

/** What stands for `{count}` lines for which there is no room. */
export function moreOf({ number }: Pick<Case, 'number'>, words: TeamWords): string {
  return format(words.locale, words.heard.more, { number, count: '{count}' });
}

/** The same in every team channel, under a case's card; nothing where it has none. */
export async function postUnderCard(
  posting: Posting,
  id: string,
  about: Pick<Case, 'number' | 'uninvited' | 'claimedBy' | 'heldBack'>,
  reply: Reply,
): Promise<void> {
  if (about.heldBack === true) return;
  const place = { under: cardOf(about.number), more: moreOf(about, posting.words) };
  for (const channel of posting.teamChannels) {
    await postNotice(posting, id, channel, reply, { ...place, ...rankedBy(about) });
  }
}
