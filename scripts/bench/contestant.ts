import type { Db } from 'mongodb';
import type { Response } from '../../src/core/response.ts';
import { inviteChats } from './programme.ts';
import type { Recorded } from './talk.ts';

/** What the bench knows of a contestant beside its process. */
export interface Contestant {
  /** The file in `contestants/`. */
  readonly name: string;
  readonly title: string;
  /** What each chat says first. */
  readonly openings: (
    storeUri: string,
    signingSecret: string,
    chats: readonly number[],
  ) => Promise<readonly string[]>;
  /** What is stored of each talk; a talk of which nothing is stored is absent. */
  readonly stored: (
    database: Db,
    chats: readonly number[],
  ) => Promise<ReadonlyMap<number, readonly Recorded[]>>;
}

type Stored = ReadonlyMap<number, readonly Recorded[]>;

const JUST_START = async (_uri: string, _secret: string, chats: readonly number[]) =>
  chats.map(() => '/start');

const floor: Contestant = {
  name: 'floor',
  title: 'floor',
  openings: JUST_START,
  stored: (database, chats) => answersById(database, 'sessions', chats),
};

const session: Contestant = {
  name: 'session',
  title: 'grammY session',
  openings: JUST_START,
  stored: async (database, chats): Promise<Stored> => {
    type Row = { readonly key: string; readonly value: { readonly answers: readonly Recorded[] } };
    const keys = chats.map(String);
    const rows = await database
      .collection('sessions')
      .find({ key: { $in: keys } })
      .toArray();
    return new Map(
      (rows as unknown as Row[]).map(({ key, value }) => [Number(key), value.answers]),
    );
  },
};

const conversations: Contestant = {
  name: 'conversations',
  title: 'grammY conversations',
  openings: JUST_START,
  stored: (database, chats) => answersById(database, 'surveys', chats),
};

const quayside: Contestant = {
  name: 'quayside',
  title: 'Quayside',
  openings: inviteChats,
  stored: async (database, chats): Promise<Stored> => {
    const ids = chats.map((chat) => `telegram:${chat}`);
    const rows = await database.collection('responses').find({ conversation: { $in: ids } });
    const responses = (await rows.toArray()) as unknown as Response[];
    return new Map(responses.map((row) => [chatOf(row.conversation), recordedIn(row)]));
  },
};

export const CONTESTANTS: readonly Contestant[] = [floor, session, conversations, quayside];

async function answersById(
  database: Db,
  collection: string,
  chats: readonly number[],
): Promise<Stored> {
  type Row = { readonly _id: number; readonly answers: readonly Recorded[] };
  const rows = database.collection<Row>(collection).find({ _id: { $in: [...chats] } });
  return new Map((await rows.toArray()).map(({ _id, answers }) => [_id, answers]));
}

function chatOf(conversation: string): number {
  return Number(conversation.slice(conversation.indexOf(':') + 1));
}

/** A response as the list of what was said to which question; an answer given twice is there twice. */
export function recordedIn({
  consent,
  answers,
  chains,
}: Pick<Response, 'consent' | 'answers' | 'chains'>): readonly Recorded[] {
  return [
    ...(consent === undefined ? [] : [{ question: 'consent', text: 'yes' }]),
    ...answers.flatMap(({ question, raw, history = [] }) =>
      [...history.map((before) => before.raw), raw].map((text) => ({ question, text })),
    ),
    ...chains.flatMap(({ dimension, links }) =>
      links.map(({ answer }, index) => ({
        question: `${dimension}.why${index + 1}`,
        text: answer,
      })),
    ),
  ];
}
