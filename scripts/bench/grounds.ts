import { type FakeBotApi, startBotApi } from './bot-api.ts';
import type { Chat } from './chat.ts';
import { type Engine, openEngine } from './engine.ts';

/** What all contestants share: the store's engine, Telegram's side and the chats that talk. */
export interface Grounds {
  /** Absent where there is no MongoDB: then only what needs none is measured. */
  readonly engine: Engine | undefined;
  readonly botApi: FakeBotApi;
  readonly chats: Map<number, Chat>;
  /** Numbers that no chat and no database had before. */
  readonly next: () => number;
  close(): Promise<void>;
}

export async function openGrounds(storeUri: string | undefined): Promise<Grounds> {
  const chats = new Map<number, Chat>();
  const engine = storeUri === undefined ? undefined : await openEngine(storeUri);
  const botApi = await startBotApi((chat) => chats.get(chat)?.hear());
  let last = 100_000;
  return {
    engine,
    botApi,
    chats,
    next: () => {
      last += 1;
      return last;
    },
    close: async () => {
      await botApi.close();
      await engine?.close();
    },
  };
}
