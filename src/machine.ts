import type { BaseSettings } from './config.ts';
import type { AdapterContext, ChannelAdapter, Log } from './core/channel.ts';
import type { Flow } from './core/flow.ts';
import type { Instant } from './core/instant.ts';
import { Engine } from './engine/engine.ts';
import { Worker } from './engine/worker.ts';
import { ruleTagger } from './insight/rule-tagger.ts';
import { directory } from './programme/directory.ts';
import type { Records } from './records.ts';
import { cardBook } from './store/card-book.ts';
import { conversationStore } from './store/conversation-store.ts';
import { ledgerStore, type TagLine } from './store/ledger.ts';
import { memoryStore } from './store/memory.ts';
import { transcriptFrom } from './stored-transcript.ts';
import { noticeForeign } from './team/foreign-notice.ts';
import { notifyTeam, type TeamParts } from './team/team-sink.ts';

/** What the program takes from its process: nothing else reads a clock or chance. */
export interface Surroundings {
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly log: Log;
}

/** The engine with the worker that wakes it, and the reader of what was said. */
export interface Machine {
  readonly engine: Engine;
  readonly worker: Worker;
  readonly transcript: AdapterContext['transcript'];
}

/**
 * How long the booking of a sent message waits for company. Short for a person, and for another
 * process that the buyer's next words may reach; a process that dies in it may send that message again.
 */
const LINGER_MS = 50;

/** Engine, worker and ledger on the given stores; `adapters` may be filled later. */
export function createMachine(
  { DEFAULT_LOCALE, TAGS_DIR, TEAM_CHANNELS }: BaseSettings,
  { now, newId, log }: Surroundings,
  { store, responses, programme, secret }: Records,
  flows: ReadonlyMap<string, Flow>,
  adapters: ReadonlyMap<string, ChannelAdapter>,
): Machine {
  const ledger = ledgerStore(store.connection, responses, tagLines(DEFAULT_LOCALE, TAGS_DIR));
  const team: TeamParts = {
    teamChannels: TEAM_CHANNELS,
    receive: (event) => engine.receive(event),
    now,
  };
  const tellForeign = noticeForeign({ ...team, memory: memoryStore(store.connection) });
  const engine: Engine = new Engine({
    store: conversationStore(store.connection),
    ledger,
    world: {
      flows,
      welcome: 'welcome',
      defaultLocale: DEFAULT_LOCALE,
      can: (channel) => adapters.get(channel)?.can,
    },
    worker: newId(),
    now,
    linger: (flush) => setTimeout(flush, LINGER_MS),
    log,
    adapters,
    lookUp: directory(programme, secret, ({ id, contact, shipment, bound }, by) =>
      tellForeign({ invitation: id, contact, shipment, heldBy: bound?.conversation, by }),
    ).lookUp,
    expect: (id, dueAt) => worker.expect(id, dueAt),
    cards: cardBook(store.connection),
    notify: notifyTeam(team),
  });
  const worker = new Worker(engine, { now, log });
  const transcript = transcriptFrom({
    lines: ledger.lines,
    read: (conversation) => engine.read(conversation),
    now,
  });
  return { engine, worker, transcript };
}

/** Themes and sentiment beside every line of a buyer. */
function tagLines(
  defaultLocale: BaseSettings['DEFAULT_LOCALE'],
  tagsFolder: string | undefined,
): TagLine {
  const tagger = ruleTagger(tagsFolder);
  return ({ text, locale }) => {
    const { themes, sentiment, score } = tagger.tag(text, locale ?? defaultLocale);
    return { themes: themes.map(({ theme }) => theme), sentiment, score };
  };
}
