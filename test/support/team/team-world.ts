import { labelsFor } from '../../../src/app/team-labels.ts';
import type { Instant } from '../../../src/base/instant.ts';
import type { Sink } from '../../../src/core/contract/channel.ts';
import type { EventContent, InboundEvent } from '../../../src/core/contract/event.ts';
import { type ConversationId, channelOf, conversationId } from '../../../src/core/contract/ids.ts';
import type { Response } from '../../../src/core/contract/response.ts';
import type { Concern, TeamEvent } from '../../../src/core/contract/team-event.ts';
import { taskStore } from '../../../src/stores/task-store.ts';
import { CaseService } from '../../../src/team/case-service.ts';
import type { Case } from '../../../src/team/cases/case.ts';
import { CardTranslation } from '../../../src/team/desk/card-translation.ts';
import { deliverer } from '../../../src/team/desk/deliver.ts';
import { handleTeamEvent, type TeamServices } from '../../../src/team/desk/handle-team-event.ts';
import { Strangers } from '../../../src/team/desk/strangers.ts';
import type { StaffStore } from '../../../src/team/ports.ts';
import { cardButtons } from '../../../src/team/staff/card-buttons.ts';
import { COMMANDS } from '../../../src/team/staff/commands.ts';
import type { StaffMember } from '../../../src/team/staff-member.ts';
import type { TeamSettings } from '../../../src/team/team-settings.ts';
import { teamSink } from '../../../src/team/team-sink.ts';
import { teamWords } from '../../../src/team/words/words.ts';
import { MemoryCards } from '../memory/memory-cards.ts';
import { MemoryCases } from '../memory/memory-cases.ts';
import { memoryDocuments } from '../memory/memory-documents.ts';
import { MemoryFeedback } from '../memory/memory-feedback.ts';
import { MemoryStaff } from '../memory/memory-staff.ts';
import {
  MONDAY_NOON,
  memoryOf,
  openDoor,
  PLAIN,
  RICH,
  reportInto,
  STEADY,
  settingsOf,
  type TeamWorldOptions,
} from './team-parts.ts';

export { MONDAY_NOON, SET_UP_CODE } from './team-parts.ts';

/** Where staff work: with threads and buttons on two, with nothing but words on the third. */
export const SLACK = conversationId('slack', 'C0TEAM');
export const GROUP = conversationId('telegram', '-100500');
export const ROOM = conversationId('wechat', 'team-room');
export const TEAM_CHANNELS = [SLACK, GROUP, ROOM] as const;
export const BUYER = conversationId('telegram', '42');

type Services = Omit<TeamServices, 'cases'>;
export type Notice = InboundEvent & { readonly content: Extract<EventContent, { kind: 'notice' }> };

/** Where somebody of the team does something. */
export interface Spot {
  readonly channel?: ConversationId;
  /** Under the card of this case. */
  readonly under?: number;
  /** What the person calls himself. */
  readonly name?: string;
}

/** The team's whole side with real commands and cases, on stores in memory and a clock that we move. */
export class TeamWorld {
  now: Instant = MONDAY_NOON;
  readonly cases = new MemoryCases();
  readonly feedback = new MemoryFeedback();
  readonly staff: StaffStore;
  readonly tasks = taskStore(memoryDocuments());
  readonly cards = new MemoryCards();
  readonly memory = new Map<string, string>();
  /** What team channels are told, oldest first. */
  readonly notices: Notice[] = [];
  /** What the conversations of buyers are told, oldest first. */
  readonly toBuyers: InboundEvent[] = [];
  /** Everything that `/report` was asked. */
  readonly reportsAsked: string[] = [];
  readonly services: TeamServices;
  readonly translation: CardTranslation;
  readonly #sink: Sink;
  readonly #taken = new Set<string>();
  readonly #toBuyer: (event: InboundEvent) => void;
  #actions = 0;

  constructor(options: TeamWorldOptions = {}) {
    const { settings = {}, channels = TEAM_CHANNELS, toBuyer, staff } = options;
    this.staff = staff ?? new MemoryStaff();
    this.#toBuyer = toBuyer ?? (() => {});
    const team = settingsOf(settings);
    const { asks = () => STEADY.asks } = options;
    const plain = { ...this.#parts(team, channels), asks: asks(team) };
    const { now, log, store, labels } = plain;
    const { translate = () => Promise.reject(new Error('no service')) } = options;
    const later: Pick<CaseService, 'perform'> = { perform: (...asked) => cases.perform(...asked) };
    this.translation = new CardTranslation({ translate, cases: later, labels, log });
    const parts = { ...plain, translation: this.translation };
    const cases: CaseService = new CaseService({
      store,
      settings: team,
      deliver: deliverer(parts),
      now,
      log,
    });
    this.services = { ...parts, cases };
    this.#sink = this.#sinkOf(parts);
  }

  /** Somebody with rights. */
  async admit(id: string, role: StaffMember['role'], name: string): Promise<void> {
    await this.staff.put({ id, role, name, by: 'test', at: this.now });
  }

  /** A buyer gives the team a reason to act. */
  async raise(concern: Partial<Concern> & { readonly id: string }): Promise<Case> {
    const { conversation = BUYER } = concern;
    const usual = { trigger: 'anger', at: this.now, conversation, words: [] } as const;
    await this.hear(conversation, { kind: 'concern', concern: { ...usual, ...concern } });
    const found = await this.cases.byId(concern.id);
    if (found === undefined) throw new Error(`${concern.id} made no case`);
    return found;
  }

  /** What the engine tells the team of a conversation. */
  async hear(conversation: ConversationId, event: TeamEvent): Promise<void> {
    this.#actions += 1;
    await handleTeamEvent(this.services, `news:${this.#actions}`, conversation, event);
  }

  /** Writes in a team channel; what the bot answers there. */
  async says(by: string, text: string, spot: Spot = {}): Promise<readonly string[]> {
    return await this.does(by, { kind: 'text', text }, spot);
  }

  /** Presses a button of a card. */
  async presses(
    by: string,
    question: string,
    value: string,
    spot: Spot = {},
  ): Promise<readonly string[]> {
    return await this.does(by, { kind: 'choice', question, value }, spot);
  }

  /** Does anything in a channel; what the bot answers there. */
  async does(by: string, content: EventContent, spot: Spot = {}): Promise<readonly string[]> {
    const { channel = SLACK, under, name } = spot;
    const thread = under === undefined ? {} : { thread: `thread:case:${under}` };
    const speaker = { identity: by, ...(name !== undefined && { name }) };
    const id = await this.#happens(channel, content, { speaker, ...thread });
    return this.notices.flatMap((notice) =>
      notice.id.startsWith(`reply:${channel}/${id}.`) ? [notice.content.text] : [],
    );
  }

  /** The same, by somebody of whom the platform tells only a name. */
  async doesUnnamed(content: EventContent, name: string): Promise<void> {
    await this.#happens(SLACK, content, { speaker: { name } });
  }

  /** Something reaches the program as an adapter tells it. */
  async takes(event: InboundEvent): Promise<void> {
    await this.#sink(event);
  }

  async #happens(
    conversation: ConversationId,
    content: EventContent,
    more: Pick<InboundEvent, 'speaker' | 'thread'>,
  ): Promise<string> {
    this.#actions += 1;
    const id = `action:${this.#actions}`;
    await this.#sink({ id, conversation, at: this.now, content, ...more });
    return id;
  }

  /** Where an event of a channel goes: to staff, or to the buyer's conversation. */
  #sinkOf({ teamChannels, words }: Services): Sink {
    return teamSink({
      teamChannels,
      words,
      now: () => this.now,
      receive: async (event) => {
        const { content, conversation, id } = event;
        if (content.kind !== 'command') return await this.#receive(event);
        await handleTeamEvent(this.services, id, conversation, content);
        return { closesChoices: false };
      },
    });
  }

  /** What this channel was told under the card of a case, and of the card itself its newest face. */
  told(channel: ConversationId = SLACK): readonly string[] {
    return this.notices.flatMap(({ conversation, content }) =>
      conversation === channel && content.card === undefined ? [content.text] : [],
    );
  }

  async #receive(event: InboundEvent) {
    const key = `${event.conversation} ${event.id}`;
    if (this.#taken.has(key)) return { closesChoices: false };
    this.#taken.add(key);
    const { content } = event;
    if (content.kind === 'notice') await this.#show({ ...event, content });
    else {
      this.toBuyers.push(event);
      this.#toBuyer(event);
    }
    return { closesChoices: false };
  }

  /** What the account of a watched response answered before. */
  earlier: readonly Response[] = [];

  async #show(notice: Notice): Promise<void> {
    this.notices.push(notice);
    const { card } = notice.content;
    if (card === undefined) return;
    const place = { messageId: `message:${card}`, thread: `thread:${card}` };
    await this.cards.keep(notice.conversation, card, place);
  }

  #parts(settings: TeamSettings, teamChannels: readonly ConversationId[]): Services {
    return {
      ...STEADY,
      teamChannels,
      settings,
      words: teamWords(settings.locale),
      buttons: cardButtons(COMMANDS),
      setUp: openDoor(() => this.now),
      labels: labelsFor(settings.locale),
      store: this.cases,
      feedback: this.feedback,
      tasks: this.tasks,
      staff: this.staff,
      cards: this.cards,
      memory: memoryOf(this.memory),
      report: reportInto(this.reportsAsked),
      strangers: new Strangers(),
      earlierResponses: async () => this.earlier,
      can: (channel) => (channel === channelOf(ROOM) ? PLAIN : RICH),
      receive: (event) => this.#receive(event),
      now: () => this.now,
    };
  }
}
