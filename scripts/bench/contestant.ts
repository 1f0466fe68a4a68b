import type { Db } from 'mongodb';
import type { Response } from '../../src/core/contract/response.ts';
import { RESPONSES } from '../../src/stores/responses/response-collection.ts';
import { openStoreAt, type Place, type StoreKind } from './place.ts';
import { inviteChats } from './programme.ts';
import type { Recorded } from './talk.ts';

/** What the bench knows of a contestant besides its process. */
export interface Contestant {
  readonly name: string;
  /** In `contestants/`, without its ending; the name where it is absent. */
  readonly file?: string;
  readonly store: StoreKind;
  readonly title: string;
  /** What each chat says first. */
  readonly openings: (
    place: Place,
    signingSecret: string,
    chats: readonly number[],
  ) => Promise<readonly string[]>;
  /** What is stored of each talk; a talk of which nothing is stored is absent. */
  readonly stored: (place: Place, chats: readonly number[]) => Promise<Stored>;
}

type Stored = ReadonlyMap<number, readonly Recorded[]>;

const JUST_START = async (_place: Place, _secret: string, chats: readonly number[]) =>
  chats.map(() => '/start');

const floor: Contestant = {
  name: 'floor',
  title: 'floor',
  openings: JUST_START,
  store: 'mongodb',
  stored: ({ database }, chats) => answersById(database, 'sessions', chats),
};

const session: Contestant = {
  name: 'session',
  title: 'grammY session',
  openings: JUST_START,
  store: 'mongodb',
  stored: async ({ database }, chats): Promise<Stored> => {
    type Row = { readonly key: string; readonly value: { readonly answers: readonly Recorded[] } };
    const keys = chats.map(String);
    const rows = await demanded(database)
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
  store: 'mongodb',
  stored: ({ database }, chats) => answersById(database, 'surveys', chats),
};

const quayside: Contestant = {
  name: 'quayside',
  title: 'Quayside',
  store: 'mongodb',
  openings: inviteChats,
  stored: async ({ environment }, chats): Promise<Stored> => {
    const store = await openStoreAt(environment);
    try {
      const conversation = { in: chats.map((chat) => `telegram:${chat}`) };
      const rows = await store.documents(RESPONSES).find({ where: { conversation } });
      return new Map(rows.map((row) => [chatOf(row.conversation ?? ''), recordedIn(row)]));
    } finally {
      await store.close();
    }
  },
};

/** The same program on SQLite. */
const onSqlite: Contestant = {
  ...quayside,
  name: 'sqlite',
  file: 'quayside',
  title: 'Quayside, SQLite',
  store: 'sqlite',
};

export const CONTESTANTS: readonly Contestant[] = [
  floor,
  session,
  conversations,
  quayside,
  onSqlite,
];

/** Throws where there is none of this name. */
export function contestantNamed(wanted: string): Contestant {
  const found = CONTESTANTS.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`${wanted} is not among the contestants`);
  return found;
}

function demanded(database: Db | undefined): Db {
  if (database === undefined) throw new Error('This contestant keeps its data in MongoDB');
  return database;
}

async function answersById(
  database: Db | undefined,
  collection: string,
  chats: readonly number[],
): Promise<Stored> {
  type Row = { readonly _id: number; readonly answers: readonly Recorded[] };
  const rows = demanded(database)
    .collection<Row>(collection)
    .find({ _id: { $in: [...chats] } });
  return new Map((await rows.toArray()).map(({ _id, answers }) => [_id, answers]));
}

function chatOf(conversation: string): number {
  return Number(conversation.slice(conversation.indexOf(':') + 1));
}

/** A response as the list of what was said to which question; an answer given twice is there twice. */
export function recordedIn({
  consent,
  answers = [],
  chains = [],
}: Partial<Pick<Response, 'consent' | 'answers' | 'chains'>>): readonly Recorded[] {
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
