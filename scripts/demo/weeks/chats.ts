import type { Contact } from '../../../src/programme/contact.ts';
import { type Memory, NO_MEMORY, nextReply, type Reply } from '../../sample/next-reply.ts';
import type { Demo } from '../open-demo.ts';
import { HABITS, type Habit, plainBuyer } from './habits.ts';

type Parts = Pick<Demo, 'app' | 'messenger'>;

/** Some contacts of the sample write to the bot, so that it may write to them later. */
export async function beginChats({ app, messenger }: Parts): Promise<readonly Contact[]> {
  const { programme } = app.records;
  const writers = await programme.findMany('contacts', Object.keys(HABITS));
  await Promise.all(
    writers.map(async (contact) => {
      await programme.addIdentity(contact.id, await messenger.open(contact, 'hello'));
    }),
  );
  await app.engine.settled();
  for (const { id } of writers) messenger.read(id);
  return writers;
}

/** Whether somebody replies to the question that they have been asked so often. */
export function repliesTo(contact: string, timesAsked: number): boolean {
  const habit = HABITS[contact];
  return habit === 'answers-reminder' ? timesAsked > 1 : habit !== 'silent';
}

/** What somebody does about what they have been asked, to its end. */
export async function reply(parts: Parts, contact: Contact): Promise<void> {
  await REPLIES[HABITS[contact.id] ?? 'silent'](parts, contact);
}

const REPLIES: Readonly<Record<Habit, (parts: Parts, contact: Contact) => Promise<void>>> = {
  answers: answer,
  'answers-a-part': answer,
  'answers-reminder': answer,
  silent: async () => {},
  blocks: ({ messenger }, { id }) => messenger.block(id),
  stops: ({ messenger }, { id }) => messenger.say(id, { kind: 'text', text: 'stop forever' }),
};

async function answer({ app, messenger }: Parts, contact: Contact): Promise<void> {
  const buyer = plainBuyer(contact, '');
  let memory: Memory = NO_MEMORY;
  for (;;) {
    const next = nextReply(buyer, memory, messenger.read(contact.id));
    if (next.reply.kind === 'silence') return;
    memory = next.memory;
    await messenger.say(contact.id, contentOf(next.reply));
    await messenger.nextQuestion(contact.id, app.engine.settled());
  }
}

function contentOf(given: Exclude<Reply, { kind: 'silence' }>) {
  if (given.kind === 'text') return { kind: 'text' as const, text: given.text };
  return { kind: 'choice' as const, question: given.question, value: given.value };
}
