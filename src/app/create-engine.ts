import type { WorkingTime } from '../asking/decide.ts';
import type { Policy } from '../asking/policy.ts';
import type { Instant } from '../base/instant.ts';
import type { Secrets } from '../base/secrets.ts';
import type { AdapterContext, ChannelAdapter, Log } from '../core/contract/channel.ts';
import type { Flow } from '../core/contract/flow.ts';
import { type ConversationId, channelOf } from '../core/contract/ids.ts';
import type { TranscriptLine } from '../core/contract/transcript.ts';
import { WELCOME_FLOW, type World } from '../core/contract/world.ts';
import { isInvited } from '../core/conversation/invited.ts';
import { openSurveys } from '../core/conversation/open-surveys.ts';
import { ChannelHealth } from '../engine/channel-health.ts';
import { Engine, type EngineParts } from '../engine/engine.ts';
import { Pace } from '../engine/pace.ts';
import { Worker } from '../engine/worker.ts';
import type { Tagger } from '../insight/tagging/tagger.ts';
import { directory } from '../programme/directory.ts';
import { reportService } from '../reporting/report-service.ts';
import { transcriptFrom } from '../reporting/stored-transcript.ts';
import { cardBook } from '../stores/card-book.ts';
import { conversationStore } from '../stores/conversation-store.ts';
import { memoryStore } from '../stores/key-value-store.ts';
import { ledgerStore, type TagLine } from '../stores/ledger.ts';
import { noticeForeign } from '../team/foreign-notice.ts';
import type { Rounds } from '../team/rounds.ts';
import { teamAt } from '../team/team-now.ts';
import type { TeamSettings } from '../team/team-settings.ts';
import { teamWords } from '../team/words/words.ts';
import { type AskingSide, createAskingSide } from './asking-side.ts';
import { openAskService } from './asks/open-ask-service.ts';
import type { SpeaksFirst } from './fact-sources.ts';
import type { Stores } from './open-stores.ts';
import { planListener } from './plan-listener.ts';
import type { Runtime } from './runtime.ts';
import type { BaseUrl } from './settings/base-url.ts';
import type { BaseSettings } from './settings/config.ts';
import { createTeamSide } from './team-side.ts';
import { appWords } from './words/words.ts';

/** The engine with the worker that wakes it, and the reader of what was said. */
export interface AppEngine {
  readonly engine: Engine;
  readonly worker: Worker;
  /** The team's clocks and digests. */
  readonly rounds: Rounds;
  /** Whom to ask first, and when. */
  readonly asking: AskingSide;
  readonly transcript: AdapterContext['transcript'];
  readonly versions: AdapterContext['versions'];
  readonly openSurveys: AdapterContext['openSurveys'];
  readonly isInvited: AdapterContext['isInvited'];
  readonly health: ChannelHealth;
}

/**
 * How long the booking of a sent message waits for company. Short for a person, and for another
 * process that the buyer's next words may reach; a process that dies in it may send that message again.
 */
const LINGER_MS = 50;
const BYTES_IN_A_MEGABYTE = 1_000_000;

export interface EngineSetUp {
  readonly settings: BaseSettings;
  readonly surroundings: Runtime;
  readonly secrets: Secrets;
  readonly records: Stores;
  readonly flows: ReadonlyMap<string, Flow>;
  /** May be filled later. */
  readonly adapters: ReadonlyMap<string, ChannelAdapter>;
  readonly team: TeamSettings;
  readonly policy: Policy;
  /** Working time at the places of buyers. */
  readonly time: WorkingTime;
  /** By channel, where the bot may write first in it. */
  readonly speaksFirst: ReadonlyMap<string, SpeaksFirst>;
  readonly own: BaseUrl;
}

/** Engine, worker, ledger and the team's side on the given stores. */
export function createEngine(parts: EngineSetUp): AppEngine {
  const { surroundings, records, adapters } = parts;
  const { now, log } = surroundings;
  const ledger = ledgerOf(parts);
  const receive: Engine['receive'] = (event) => engine.receive(event);
  const read: Engine['read'] = (id) => engine.read(id);
  const transcript = transcriptFrom({ lines: ledger.lines, read, now });
  const reports = reportsOf(parts, transcript);
  const cards = cardBook(records.store);
  const asks = openAskService({ ...parts, read });
  const side = createTeamSide({ ...parts, cards, report: reports.report, asks, receive });
  const health = new ChannelHealth(adapters);
  const store = conversationStore(records.store);
  const engine: Engine = new Engine({
    ...{ store, ledger, cards, health, adapters, now, log },
    ...deliveryOf(parts, health),
    world: worldOf(parts),
    worker: surroundings.newId(),
    lookUp: lookUpOf(parts, receive),
    expect: (id, dueAt) => worker.expect(id, dueAt),
    makeFile: reports.makeFile,
    files: records.files,
    notify: side.handle,
  });
  const worker = new Worker(engine, { now, log });
  const asking = createAskingSide({ ...parts, engine });
  const running = { engine, worker, rounds: side.rounds, asking, health };
  return { ...running, transcript, versions: store.versions, ...factsFrom(read) };
}

function reportsOf(
  { settings, surroundings, records, team }: EngineSetUp,
  transcript: AppEngine['transcript'],
) {
  return reportService({
    team,
    companyName: settings.COMPANY_NAME,
    records,
    transcript: (conversation) => transcript(conversation, -1),
    now: surroundings.now,
  });
}

function ledgerOf({ records, secrets, settings, surroundings }: EngineSetUp) {
  const { store, responses, consents, tagger, files, plans, tasks } = records;
  const tag = tagLines(tagger, settings.DEFAULT_LOCALE);
  const onResponses = planListener({ store, plans, tasks, now: surroundings.now });
  return ledgerStore(store, { responses, consents, files, onResponses, clean: secrets.clean }, tag);
}

function worldOf({ settings, flows, adapters, team }: EngineSetUp): World {
  return {
    flows,
    welcome: WELCOME_FLOW,
    defaultLocale: settings.DEFAULT_LOCALE,
    pauseAfter: settings.PAUSE_AFTER_MESSAGES,
    ...(settings.TEAM_CHANNELS.length > 0 && { team: teamAt(team.calendar) }),
    apology: (locale) => appWords(locale).apology,
    can: (channel) => adapters.get(channel)?.can,
  };
}

/** Who holds a token or knows a number; the team reads of one that comes from another chat. */
function lookUpOf(
  { settings, surroundings, records, team }: EngineSetUp,
  receive: Engine['receive'],
): EngineParts['lookUp'] {
  const tellForeign = noticeForeign({
    teamChannels: settings.TEAM_CHANNELS,
    receive,
    now: surroundings.now,
    words: teamWords(team.locale),
    memory: memoryStore(records.store),
  });
  return directory(records.programme, records.secret, ({ id, contact, shipment, bound }, by) =>
    tellForeign({ invitation: id, contact, shipment, heldBy: bound?.conversation, by }),
  ).lookUp;
}

/** When messages leave, and what becomes of those that cannot. */
function deliveryOf({ settings, surroundings }: EngineSetUp, health: ChannelHealth) {
  const { TEAM_CHANNELS, TEAM_CALLS_A_MINUTE, FILE_LIMIT_MB } = settings;
  const pace = new Pace(TEAM_CALLS_A_MINUTE);
  const paceOf = (conversation: ConversationId, at: Instant) =>
    TEAM_CHANNELS.includes(conversation) ? pace.holdUntil(conversation, at) : undefined;
  return {
    debounce: (flush) => setTimeout(flush, LINGER_MS),
    fileLimitBytes: FILE_LIMIT_MB * BYTES_IN_A_MEGABYTE,
    holdUntil: (channel, conversation, at) =>
      paceOf(conversation, at) ?? health.holdUntil(channel, conversation, at),
    onGivenUp: (line) => tellGivenUp(line, health, surroundings.log),
  } satisfies Partial<EngineParts>;
}

function factsFrom(read: Engine['read']): Pick<AppEngine, 'openSurveys' | 'isInvited'> {
  return {
    openSurveys: async (id) => {
      const conversation = await read(id);
      return conversation === undefined ? [] : openSurveys(conversation);
    },
    isInvited: async (id) => {
      const conversation = await read(id);
      return conversation !== undefined && isInvited(conversation);
    },
  };
}

/** How a buyer's messenger is set up, or that they left it, is no fault of ours or the platform's. */
const USUAL: readonly TranscriptLine['failure'][] = ['rationed', 'unreachable'];

function tellGivenUp(
  { id, conversation, choices, delivery, failure }: TranscriptLine,
  health: ChannelHealth,
  log: Log,
): void {
  const channel = channelOf(conversation);
  health.lost(channel);
  const facts = {
    channel,
    job: id,
    kind: choices === undefined ? 'message' : 'question',
    reason: failure ?? delivery,
  };
  if (USUAL.includes(failure)) log.info(facts, 'gave up on a message');
  else log.error(facts, 'gave up on a message');
}

/** Themes and sentiment of every line of a buyer. */
function tagLines(tagger: Tagger, defaultLocale: BaseSettings['DEFAULT_LOCALE']): TagLine {
  return ({ text, locale }) => {
    const { themes, sentiment, score } = tagger.tag(text, locale ?? defaultLocale);
    return { themes: themes.map(({ theme }) => theme), sentiment, score };
  };
}
