import { linesAfter, post } from './chat-client.ts';
import type { DemoTeamChannel, TeamMessage } from './team-channel.ts';
import { until } from './until.ts';

/** A case that somebody works on: its card, what stands under it, and the buyer's chat. */
export interface Trouble {
  readonly team: DemoTeamChannel;
  readonly staff: string;
  /** The buyer's name as it stands on the card. */
  readonly buyer: string;
  readonly chat: string;
}

/** What staff answer, and what they say that they have done. */
export interface Handling {
  readonly answer: string;
  readonly repair: string;
}

/** Takes the case, answers the buyer, and resolves it with a repair; the buyer has been asked then. */
export async function handle(trouble: Trouble, { answer, repair }: Handling): Promise<void> {
  const { team, staff } = trouble;
  const card = await cardWith(trouble, /open/);
  await team.press(staff, card, 'Claim');
  await under(trouble, /is yours/);
  await team.say(staff, answer, card.id);
  await buyerReads(trouble, answer);
  await team.say(staff, `/resolve ${repair}`, card.id);
  await buyerReads(trouble, 'Is this resolved');
}

/** The buyer says yes; the team reads it. */
export async function confirm(trouble: Trouble): Promise<void> {
  await post(trouble.chat, { text: 'yes' });
  await cardWith(trouble, /confirmed by the buyer/);
  await under(trouble, /the buyer confirmed that it is resolved/);
}

/** The buyer says no, and what is still wrong; the case is open again. */
export async function contradict(trouble: Trouble, stillWrong: string): Promise<void> {
  await post(trouble.chat, { text: 'no' });
  await buyerReads(trouble, 'What is still wrong');
  await post(trouble.chat, { text: stillWrong });
  await cardWith(trouble, /reopened/);
  await under(trouble, /not resolved. Reopened/);
}

/** What stands under the card of a case, and the card itself first. */
export function threadOf({ team, buyer }: Pick<Trouble, 'team' | 'buyer'>): readonly TeamMessage[] {
  const card = cardOf(team, buyer);
  return team.messages.filter(({ id, thread }) => id === card?.id || thread === card?.id);
}

export function cardsIn({ messages }: DemoTeamChannel): readonly TeamMessage[] {
  return messages.filter(({ author, text }) => author === 'bot' && /^#\d+ \S+ \w+ · /.test(text));
}

function cardOf(team: DemoTeamChannel, buyer: string): TeamMessage | undefined {
  return cardsIn(team).find(({ text }) => text.split('\n')[1]?.startsWith(buyer));
}

async function cardWith({ team, buyer }: Trouble, face: RegExp): Promise<TeamMessage> {
  return await until(`the card of ${buyer} to say ${face.source}`, () => {
    const card = cardOf(team, buyer);
    return card !== undefined && face.test(card.text) ? card : undefined;
  });
}

async function under(trouble: Trouble, words: RegExp): Promise<TeamMessage> {
  return await until(`${words.source} under the card of ${trouble.buyer}`, () =>
    threadOf(trouble).find(({ text }) => words.test(text)),
  );
}

async function buyerReads({ chat, buyer }: Trouble, words: string): Promise<void> {
  await until(`${buyer} to read “${words}”`, async () =>
    (await linesAfter(chat, -1)).find(({ text }) => text.includes(words)),
  );
}
