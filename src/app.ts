import { fileURLToPath } from 'node:url';
import { BUYER_COMMANDS } from './buyer-commands.ts';
import type { Config } from './config.ts';
import type { AdapterContext, AdapterDefinition, ChannelAdapter, Log } from './core/channel.ts';
import { bindFlow, type Flow, type FlowDefinition } from './core/flow.ts';
import type { ConversationId } from './core/ids.ts';
import type { Instant } from './core/instant.ts';
import type { World } from './core/take-turn.ts';
import type { TranscriptLine } from './core/transcript.ts';
import { Engine } from './engine/engine.ts';
import { linesWithin, wholeTranscript } from './engine/transcript.ts';
import { Worker } from './engine/worker.ts';
import { CONSOLE_PLACEHOLDER } from './http/console-placeholder.ts';
import { createServer } from './http/server.ts';
import { ruleTagger } from './insight/rule-tagger.ts';
import { type OpenStore, openStore } from './open-store.ts';
import { type Directory, directory } from './programme/directory.ts';
import type { ProgrammeStore } from './programme/ports.ts';
import { readToken } from './programme/token.ts';
import { readQuestionnaire } from './questionnaire.ts';
import { scanFolder } from './scan-folder.ts';
import { openSecret } from './secret.ts';
import { conversationStore } from './store/conversation-store.ts';
import { ensureKernelIndexes } from './store/indexes.ts';
import { ledgerStore } from './store/ledger.ts';
import { memoryStore, rawQuarantine } from './store/memory.ts';
import { ensureProgrammeIndexes, programmeStore } from './store/programme-store.ts';
import { type ResponseStore, responseStore } from './store/response-store.ts';
import { notifyTeam, teamSink } from './team/team-sink.ts';

/** What the program takes from its process: nothing else reads a clock or chance. */
export interface Surroundings {
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly log: Log;
}

/** Parts that a test or the terminal puts in place of those found in the folders. */
export interface Overrides {
  readonly adapters?: (
    context: AdapterContext,
    records: Records,
  ) => readonly ChannelAdapter[] | Promise<readonly ChannelAdapter[]>;
  /** Over the operator's questionnaire. */
  readonly questionnaire?: object;
}

/** Where adapters and flows lie, in source as in the built program. */
export const ADAPTERS_FOLDER = fileURLToPath(new URL('../adapters', import.meta.url));
const FLOWS_FOLDER = fileURLToPath(new URL('../flows', import.meta.url));

/** Data and its stores, for commands that need no channels. */
export interface Records {
  readonly store: OpenStore;
  readonly secret: string;
  readonly programme: ProgrammeStore;
  readonly responses: ResponseStore;
  close(): Promise<void>;
}

export async function openRecords(config: Config): Promise<Records> {
  const store = await openStore(config.base);
  const programme = programmeStore(store.connection);
  const responses = responseStore(store.connection);
  await ensureKernelIndexes(store.connection);
  await Promise.all([ensureProgrammeIndexes(store.connection), responses.ensureIndexes()]);
  const secret = await openSecret(config.base);
  return { store, secret, programme, responses, close: () => store.close() };
}

/** The channels that this program has, each described by its file in `adapters/`. */
export function findAdapters(): Promise<readonly AdapterDefinition<unknown>[]> {
  return scanFolder<AdapterDefinition<unknown>>(ADAPTERS_FOLDER);
}

export async function loadFlows(settings: object): Promise<ReadonlyMap<string, Flow>> {
  const definitions = await scanFolder<FlowDefinition<unknown, unknown>>(FLOWS_FOLDER);
  const flows = definitions.map((definition) => bindFlow(definition, settings));
  return new Map(flows.map((flow) => [flow.id, flow]));
}

/** The whole program, wired by hand. */
export class App {
  readonly records: Records;
  readonly engine: Engine;
  readonly directory: Directory;
  readonly adapters: ReadonlyMap<string, ChannelAdapter>;
  readonly #config: Config;
  readonly #surroundings: Surroundings;
  readonly #worker: Worker;
  readonly #server: ReturnType<typeof createServer>;
  readonly #transcript: AdapterContext['transcript'];

  constructor(parts: {
    readonly config: Config;
    readonly surroundings: Surroundings;
    readonly records: Records;
    readonly engine: Engine;
    readonly worker: Worker;
    readonly directory: Directory;
    readonly adapters: ReadonlyMap<string, ChannelAdapter>;
    readonly server: ReturnType<typeof createServer>;
    readonly transcript: AdapterContext['transcript'];
  }) {
    this.records = parts.records;
    this.engine = parts.engine;
    this.directory = parts.directory;
    this.adapters = parts.adapters;
    this.#config = parts.config;
    this.#surroundings = parts.surroundings;
    this.#server = parts.server;
    this.#transcript = parts.transcript;
    this.#worker = parts.worker;
  }

  /** Listens, starts every channel and the worker; resolves with the server's own address. */
  async start(): Promise<string> {
    const { HOST, PORT, TEAM_CHANNELS } = this.#config.base;
    const sink = teamSink({
      teamChannels: TEAM_CHANNELS,
      receive: (event) => this.engine.receive(event),
      now: this.#surroundings.now,
    });
    const address = await this.#server.listen({ host: HOST, port: PORT });
    for (const adapter of this.adapters.values()) await adapter.start(sink);
    this.#worker.start();
    return address;
  }

  transcript(conversation: ConversationId): Promise<readonly TranscriptLine[]> {
    return this.#transcript(conversation, -1);
  }

  /** Stops taking events, finishes what is in flight, writes what rests, closes the store. */
  async stop(): Promise<void> {
    await Promise.all([...this.adapters.values()].map((adapter) => adapter.stop()));
    await this.#server.close();
    await this.#worker.stop();
    await this.engine.writeEverything();
    await this.records.close();
  }
}

/** Builds every part from the configuration. Throws ConfigError for settings that cannot serve. */
export async function createApp(
  config: Config,
  surroundings: Surroundings,
  overrides: Overrides = {},
): Promise<App> {
  const { base } = config;
  const { now, newId, log } = surroundings;
  const questionnaire = { ...(await readQuestionnaire(base)), ...overrides.questionnaire };
  const flows = await loadFlows(questionnaire);
  const world: World = { flows, welcome: 'welcome', defaultLocale: base.DEFAULT_LOCALE };
  const records = await openRecords(config);
  const { connection } = records.store;
  const tagger = ruleTagger();
  const ledger = ledgerStore(connection, records.responses, ({ text, locale }) =>
    tagsOf(tagger.tag(text, locale ?? base.DEFAULT_LOCALE)),
  );
  const { lookUp } = directory(records.programme, records.secret);
  const adapters = new Map<string, ChannelAdapter>();
  const engine: Engine = new Engine({
    store: conversationStore(connection),
    ledger,
    world,
    worker: newId(),
    now,
    log,
    adapters,
    lookUp,
    expect: (id, dueAt) => worker.expect(id, dueAt),
    notify: notifyTeam({
      teamChannels: base.TEAM_CHANNELS,
      receive: (event) => engine.receive(event),
      now,
    }),
  });
  const worker = new Worker(engine, { now, log });
  const transcript: AdapterContext['transcript'] = async (conversation, after) => {
    const [rows, within] = await Promise.all([
      ledger.lines(conversation, after),
      engine.read(conversation),
    ]);
    const fresh = within === undefined ? [] : linesWithin(within, now());
    return wholeTranscript(rows, fresh, after);
  };
  const keepRaw = rawQuarantine(connection, newId);
  const context: AdapterContext = {
    now,
    newId,
    readToken: (token) => readToken(records.secret, token, now()),
    transcript,
    quarantine: (raw, why) => keepRaw(raw, why, now()),
    log,
    publicUrl: base.PUBLIC_URL,
    companyName: base.COMPANY_NAME,
    defaultLocale: base.DEFAULT_LOCALE,
    commands: BUYER_COMMANDS,
    teamChannels: base.TEAM_CHANNELS,
    memory: memoryStore(connection),
  };
  const given = await overrides.adapters?.(context, records);
  const found = await adaptersFor(config, context, given ?? []).catch(async (error: unknown) => {
    await records.close();
    throw error;
  });
  for (const adapter of found) adapters.set(adapter.name, adapter);
  const server = createServer({
    routes: [...found.flatMap(({ routes }) => routes), CONSOLE_PLACEHOLDER],
    log,
    publicUrl: base.PUBLIC_URL,
    isReady: async () => connection.readyState === 1,
  });
  return new App({
    config,
    surroundings,
    records,
    engine,
    worker,
    directory: { lookUp },
    adapters,
    server,
    transcript,
  });
}

/** The channels that the settings ask for, and those given on top. */
async function adaptersFor(
  { channels }: Config,
  context: AdapterContext,
  given: readonly ChannelAdapter[],
): Promise<readonly ChannelAdapter[]> {
  const definitions = await findAdapters();
  const replaced = new Set(given.map(({ name }) => name));
  const found = definitions.flatMap((definition) => {
    if (replaced.has(definition.name)) return [];
    const adapter = definition.create(channels.get(definition.name), context);
    return adapter === undefined ? [] : [adapter];
  });
  return [...found, ...given];
}

function tagsOf({ themes, sentiment, score }: ReturnType<ReturnType<typeof ruleTagger>['tag']>) {
  return { themes: themes.map(({ theme }) => theme), sentiment, score };
}
