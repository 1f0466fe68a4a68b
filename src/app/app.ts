import path from 'node:path';
import type { Policy } from '../asking/policy.ts';
import { workingTime } from '../asking/working-time.ts';
import type { Secrets } from '../base/secrets.ts';
import type { Brand } from '../core/contract/brand.ts';
import type { AdapterDefinition, ChannelAdapter, Sink } from '../core/contract/channel.ts';
import type { ChannelName, ConversationId } from '../core/contract/ids.ts';
import type { TranscriptLine } from '../core/contract/transcript.ts';
import type { Engine } from '../engine/engine.ts';
import { Spool } from '../engine/spool/spool.ts';
import { CONSOLE_PLACEHOLDER } from '../http/console-placeholder.ts';
import { createServer } from '../http/server.ts';
import { errorPages } from '../routes/error-pages.ts';
import type { TeamSettings } from '../team/team-settings.ts';
import { teamSink } from '../team/team-sink.ts';
import { teamWords } from '../team/words/words.ts';
import { type AppClock, openClock } from './app-clock.ts';
import { allAdapters, contextFor, type GivenAdapters } from './channels.ts';
import { type AppEngine, createEngine } from './create-engine.ts';
import { findAdapters } from './discover.ts';
import { speakingFirst } from './fact-sources.ts';
import { ListenError } from './listen-error.ts';
import { lookUpRoutes } from './look-up-routes.ts';
import { openStores, type Stores } from './open-stores.ts';
import { type Files, readFiles } from './read-files.ts';
import { type Readiness, readinessOf } from './readiness.ts';
import type { Runtime } from './runtime.ts';
import { BaseUrl } from './settings/base-url.ts';
import type { BaseSettings, Config } from './settings/config.ts';
import { configuredSecrets } from './settings/configured-secrets.ts';
import { teamChannelFaults } from './settings/team-channel-faults.ts';
import { setUpDoorOf } from './team-side.ts';
import { logWithout } from './without-secrets.ts';

/** Parts that a test or the terminal puts in place of those found in the folders. */
export interface Overrides {
  readonly adapters?: GivenAdapters;
  /** Whether the bot may write first in given channels, as definitions say it of those in the folders. */
  readonly speaksFirst?: Parameters<typeof speakingFirst>[0];
  /** Over the operator's questionnaire. */
  readonly questionnaire?: object;
}

interface Parts {
  readonly settings: BaseSettings;
  readonly brand: Brand;
  readonly surroundings: Runtime;
  readonly records: Stores;
  readonly machine: AppEngine;
  readonly adapters: ReadonlyMap<string, ChannelAdapter>;
  readonly own: BaseUrl;
  readonly team: TeamSettings;
  readonly policy: Policy;
  readonly flows: readonly string[];
  readonly clock: AppClock;
}

/** The whole program, from its channels to its store. */
export class App {
  readonly records: Stores;
  readonly engine: Engine;
  readonly planner: AppEngine['asking']['planner'];
  readonly adapters: ReadonlyMap<string, ChannelAdapter>;
  readonly #parts: Parts;
  readonly #server: ReturnType<typeof createServer>;
  readonly #sink: Sink;
  readonly #spool: Spool;
  readonly #started = new Set<ChannelName>();

  constructor(parts: Parts) {
    const { records, machine, adapters, settings, surroundings } = parts;
    this.records = records;
    this.engine = machine.engine;
    this.planner = machine.asking.planner;
    this.adapters = adapters;
    this.#parts = parts;
    this.#sink = teamSink({
      teamChannels: settings.TEAM_CHANNELS,
      receive: (event) => this.engine.receive(event),
      words: teamWords(parts.team.locale),
      now: surroundings.now,
    });
    this.#spool = new Spool({
      folder: path.resolve(settings.DATA_DIR, 'spool'),
      process: surroundings.newId(),
      sink: this.#sink,
      log: surroundings.log,
    });
    this.#server = createServer({
      routes: [
        ...[...adapters.values()].flatMap(({ routes }) => routes),
        ...lookUpRoutes(parts),
        CONSOLE_PLACEHOLDER,
      ],
      log: surroundings.log,
      publicUrl: settings.PUBLIC_URL,
      trustedProxies: settings.TRUSTED_PROXIES,
      errorPages: errorPages(parts.brand, settings),
      readiness: async () => this.#readiness(),
    });
  }

  /** Listens, starts every channel and the worker; resolves with the server's own address. */
  async start(): Promise<string> {
    try {
      return await this.#begin();
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async #begin(): Promise<string> {
    const { settings, machine } = this.#parts;
    const address = await this.#listen(settings);
    this.#parts.own.listens(address);
    await this.#spool.start();
    await this.#startChannels();
    await this.#parts.clock.start((until) => this.engine.pullBack(until));
    machine.worker.start();
    machine.rounds.start();
    machine.asking.rounds.start();
    await this.#announceSetUp();
    return address;
  }

  async #listen({ HOST, PORT }: BaseSettings): Promise<string> {
    try {
      return await this.#server.listen({ host: HOST, port: PORT });
    } catch (error) {
      throw new ListenError(HOST, PORT, error);
    }
  }

  /** Side by side: one that waits for its messenger keeps no other waiting. */
  async #startChannels(): Promise<void> {
    const starts = [...this.adapters.values()].map(async (adapter) => {
      await adapter.start(adapter.can.deliversOnce ? this.#spool.take : this.#sink);
      this.#started.add(adapter.name);
    });
    const ends = await Promise.allSettled(starts);
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }

  #readiness(): Readiness {
    const { records, machine } = this.#parts;
    return readinessOf(records.store.fault(), this.#started, this.adapters, machine.health);
  }

  /** While nobody has rights in the team's channels, the reader of the log can become the first admin. */
  async #announceSetUp(): Promise<void> {
    const { settings, surroundings, records, own } = this.#parts;
    const isOver = (await records.staff.list()).some(({ role }) => role === 'admin');
    if (settings.TEAM_CHANNELS.length === 0 || isOver) return;
    const link = `${own.url}/setup/${await setUpDoorOf(records, surroundings.now).open()}`;
    surroundings.log.warn({ link }, 'nobody has rights in the team channels yet: open this link');
  }

  /** The store was too slow for some deliveries: they wait on disk, in their order. */
  get isSpooling(): boolean {
    return this.#spool.isKeeping;
  }

  transcript(conversation: ConversationId): Promise<readonly TranscriptLine[]> {
    return this.#parts.machine.transcript(conversation, -1);
  }

  /**
   * Stops taking events, begins nothing more, waits a moment for what is in flight, writes what
   * rests, closes the store. What waits to be sent is sent after the next start.
   */
  async stop(): Promise<void> {
    this.engine.rest();
    await Promise.all([...this.adapters.values()].map((adapter) => adapter.stop()));
    await this.#server.close();
    await this.#spool.stop();
    await this.#parts.machine.asking.rounds.stop();
    await this.#parts.machine.rounds.stop();
    await this.#parts.machine.worker.stop();
    await this.engine.writeRows();
    this.#parts.clock.stop();
    await this.records.close();
  }
}

/** Builds every part from the configuration. Throws ConfigError for settings that cannot serve. */
export async function createApp(
  config: Config,
  given: Runtime,
  overrides: Overrides = {},
): Promise<App> {
  const { questionnaire } = overrides;
  const secrets = await configuredSecrets(config);
  const surroundings = { ...given, log: logWithout(secrets, given.log) };
  // What is given on top may have a channel that no file describes.
  const definitions = await findAdapters();
  const faults = overrides.adapters ? [] : teamChannelFaults(config, definitions);
  const files = await readFiles(config.base, { questionnaire, faults });
  const records = await openStores(config.base, given.newId, 'serve');
  secrets.learn(records.secret);
  try {
    return await appOn({ config, surroundings, secrets, records, files, definitions }, overrides);
  } catch (error) {
    await records.close();
    throw error;
  }
}

interface Opened {
  readonly config: Config;
  readonly surroundings: Runtime;
  readonly secrets: Secrets;
  readonly records: Stores;
  readonly files: Files;
  readonly definitions: readonly AdapterDefinition<unknown>[];
}

async function appOn(opened: Opened, overrides: Overrides): Promise<App> {
  const { config, surroundings, secrets, records, files, definitions } = opened;
  const { flows, team, brand, policy } = files;
  const settings = config.base;
  const adapters = new Map<string, ChannelAdapter>();
  const own = new BaseUrl(settings);
  const common = { settings, surroundings, records, adapters, own, team, policy };
  const machine = createEngine({
    ...{ ...common, secrets, flows },
    time: workingTime(files.calendar),
    speaksFirst: speakingFirst([...definitions, ...(overrides.speaksFirst ?? [])]),
  });
  const plain = contextFor(settings, surroundings, records, machine, own, secrets);
  for (const adapter of await allAdapters(
    config,
    { ...plain, brand },
    records,
    overrides.adapters,
  )) {
    adapters.set(adapter.name, adapter);
  }
  const clock = await openClock(surroundings, records);
  return new App({ ...common, brand, machine, flows: [...flows.keys()], clock });
}
