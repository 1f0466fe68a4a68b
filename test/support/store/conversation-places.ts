import { type ConversationId, conversationId } from '../../../src/core/contract/ids.ts';
import { type Conversation, newConversation } from '../../../src/core/conversation/conversation.ts';
import type { ConversationStore } from '../../../src/engine/ports.ts';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import { CONVERSATIONS, conversationStore } from '../../../src/stores/conversation-store.ts';
import { MemoryStore } from '../memory/memory-store.ts';
import {
  clear,
  documentsIn,
  type StoreUnderTest,
  storesUnderTest,
  type TestStore,
} from './stores.ts';

export interface Place {
  readonly open: () => Promise<void>;
  /** The store, with nothing in it. */
  readonly empty: () => Promise<ConversationStore>;
  readonly close: () => Promise<void>;
}

export const memory: Place = {
  open: async () => {},
  empty: async () => new MemoryStore(),
  close: async () => {},
};

export function kept({ open }: StoreUnderTest): Place {
  let server: TestStore | undefined;
  let documents: DocumentStore | undefined;
  const opened = (): DocumentStore => {
    if (documents === undefined) throw new Error('The store is not open');
    return documents;
  };
  return {
    open: async () => {
      server = await open();
      documents = await documentsIn(server);
    },
    empty: async () => {
      await clear(opened(), CONVERSATIONS);
      return conversationStore(opened());
    },
    close: async () => {
      await documents?.close();
      await server?.close();
    },
  };
}

export const PLACES: readonly { readonly name: string; readonly place: Place }[] = [
  { name: 'in memory', place: memory },
  ...storesUnderTest().map((each) => ({ name: `in ${each.name}`, place: kept(each) })),
];

export function chat(name: string): ConversationId {
  return conversationId('fake', name);
}

/** The next version of a conversation, made by the worker that the stamp names. */
export function following(
  before: Conversation,
  stamp: string,
  changes: Partial<Conversation> = {},
) {
  return { ...before, ...changes, version: before.version + 1, stamp };
}

export function dueAt(name: string, ...moments: readonly number[]): Conversation {
  const timers = moments.map((moment) => ({ name: `at ${moment}`, dueAt: moment }));
  return following(newConversation(chat(name)), 'me:1', { timers });
}

/** What an updater needs besides its store. */
export const UPDATING = {
  debounce: setImmediate,
  world: { flows: new Map(), welcome: 'none', can: () => undefined, defaultLocale: 'en' },
  worker: 'me',
  now: () => 0,
} as const;
