import type { Chat } from '../asking/person.ts';
import type { FactSources } from '../asking/read-facts.ts';
import type { Instant } from '../base/instant.ts';
import type { AdapterDefinition } from '../core/contract/channel.ts';
import { type ConversationId, channelOf } from '../core/contract/ids.ts';
import { WELCOME_FLOW } from '../core/contract/world.ts';
import { activeFlow } from '../core/conversation/active-flow.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import { maySpeak } from '../core/outbox/send-window.ts';
import { conversationStore } from '../stores/conversation-store.ts';
import { OPEN_STATES } from '../team/cases/case-state.ts';
import type { CaseStore } from '../team/ports.ts';
import type { Stores } from './open-stores.ts';

export type SpeaksFirst = NonNullable<AdapterDefinition<unknown>['speaksFirst']>;

export interface FactParts {
  readonly records: Pick<
    Stores,
    'store' | 'programme' | 'cases' | 'plans' | 'askLedgers' | 'consents'
  >;
  /** By channel, where the bot may write first in it. */
  readonly speaksFirst: ReadonlyMap<string, SpeaksFirst>;
  /** The newest state of a conversation; absent: as it is stored. */
  readonly read?: (id: ConversationId) => Promise<Conversation | undefined>;
  readonly now: () => Instant;
}

/** Cases are read in pages of so many. */
const PAGE = 500;

/** In which channels the bot may write first, as their definitions say. */
export function speakingFirst(
  definitions: readonly Pick<AdapterDefinition<unknown>, 'name' | 'speaksFirst'>[],
): ReadonlyMap<string, SpeaksFirst> {
  return new Map(
    definitions.flatMap(({ name, speaksFirst }) => (speaksFirst ? [[name, speaksFirst]] : [])),
  );
}

/** What stores tell about whom to ask. */
export function factSources({ records, speaksFirst, read, now }: FactParts): FactSources {
  const { store, programme, cases, plans, askLedgers, consents } = records;
  const load = read ?? conversationStore(store).load;
  const chatIn = async (id: ConversationId): Promise<readonly Chat[]> => {
    const found = await load(id);
    if (found === undefined || found.turns === 0) return [];
    return [chatOf(found, speaksFirst.get(channelOf(id)), now())];
  };
  return {
    programme,
    plans,
    ledgers: askLedgers,
    consents,
    chats: async (ids) => (await Promise.all(ids.map(chatIn))).flat(),
    openCases: () => openCasesIn(cases),
  };
}

function chatOf(conversation: Conversation, speaks: SpeaksFirst | undefined, now: Instant): Chat {
  const { id, optedOut, reachable, consent } = conversation;
  return {
    id,
    hasStopped: optedOut,
    isReachable: reachable,
    hasConsented: consent !== undefined,
    speaksFirst: speaks === 'always' || (speaks === 'in-window' && maySpeak(conversation, now)),
    busyWith: busyWith(conversation),
  };
}

/** What goes on in a conversation: an invitation's id, else the flow, or a person; undefined: nothing. */
function busyWith(conversation: Conversation): string | undefined {
  const { mode, waiting } = conversation;
  const active = activeFlow(conversation);
  if (mode.kind === 'human') return 'person';
  if (active !== undefined && active.flow !== WELCOME_FLOW && !active.settled) {
    return active.subject?.invitation ?? active.flow;
  }
  return waiting[0]?.flow;
}

/** Cases that are not closed, page by page. */
async function openCasesIn(cases: Pick<CaseStore, 'list'>) {
  const found: { shipment: string; number: number; openedAt: number }[] = [];
  for (let skip = 0; ; skip += PAGE) {
    const page = await cases.list({ states: OPEN_STATES, skip, limit: PAGE });
    for (const { number, openedAt, subject } of page.cases) {
      const shipment = subject?.shipment.id;
      if (shipment !== undefined) found.push({ shipment, number, openedAt });
    }
    if (!page.more) return found;
  }
}
