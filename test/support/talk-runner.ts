import delayNotice from '../../flows/delay-notice.ts';
import postShipment from '../../flows/post-shipment.ts';
import verification from '../../flows/verification.ts';
import welcome from '../../flows/welcome.ts';
import { type Instant, MINUTE_MS, SECOND_MS } from '../../src/base/instant.ts';
import type { Locale } from '../../src/base/locale.ts';
import type { Capabilities } from '../../src/core/contract/channel.ts';
import type { EventContent } from '../../src/core/contract/event.ts';
import type { Feedback } from '../../src/core/contract/feedback.ts';
import { bindFlow, type Flow, type FlowDefinition } from '../../src/core/contract/flow.ts';
import { conversationId } from '../../src/core/contract/ids.ts';
import type { OutboundMessage } from '../../src/core/contract/message.ts';
import type { ConsentWord } from '../../src/core/contract/programme/consent.ts';
import type { Response } from '../../src/core/contract/response.ts';
import type { Subject } from '../../src/core/contract/subject.ts';
import type { ConcernTrigger, TeamEvent } from '../../src/core/contract/team-event.ts';
import type { World } from '../../src/core/contract/world.ts';
import { accept } from '../../src/core/conversation/accept.ts';
import { type Conversation, newConversation } from '../../src/core/conversation/conversation.ts';
import { takeTurns } from '../../src/core/conversation/take-turn.ts';
import { claim, holdBack } from '../../src/core/outbox/claim.ts';
import type { Job, Outcome } from '../../src/core/outbox/outbox.ts';
import { settle } from '../../src/core/outbox/settle.ts';
import { EMPTY_TEAM_OUTBOX } from '../../src/core/outbox/team-outbox.ts';

const WORKER = 'talk';
const CALLS: readonly ConcernTrigger[] = ['asked', 'anger', 'poison'];

/** The shipped flows, set as an operator would. */
function flowsWith(settings: object): ReadonlyMap<string, Flow> {
  const definitions = [
    delayNotice,
    postShipment,
    verification,
    welcome,
  ] as unknown as FlowDefinition<unknown>[];
  return new Map(definitions.map((definition) => [definition.id, bindFlow(definition, settings)]));
}

/**
 * One talk with the kernel and the shipped flows, on a clock that only moves when told:
 * what the buyer does goes in, what the buyer sees comes out. No I/O, no store.
 */
export class TalkRunner {
  readonly said: OutboundMessage[] = [];
  readonly responses: Response[] = [];
  /** What was said unasked. */
  readonly rows: Feedback[] = [];
  /** For and against each purpose. */
  readonly consents: ConsentWord[] = [];
  readonly news: TeamEvent[] = [];
  conversation: Conversation;
  now: Instant;
  /** `away`: nothing is tried; `doubtful`: nobody knows what became of what is said. */
  messenger: 'works' | 'away' | 'doubtful' = 'works';
  readonly #world: World;
  #events = 0;

  constructor(
    options: {
      readonly settings?: object;
      readonly now?: Instant;
      readonly defaultLocale?: Locale;
      readonly conversation?: string;
      readonly can?: Capabilities;
      readonly pauseAfter?: number;
      readonly team?: NonNullable<World['team']>;
    } = {},
  ) {
    this.now = options.now ?? Date.UTC(2026, 10, 2, 9, 0, 0);
    this.conversation = newConversation(conversationId('test', options.conversation ?? '1'));
    this.#world = {
      flows: flowsWith({ company: 'Harbour & Pine', ...options.settings }),
      welcome: 'welcome',
      defaultLocale: options.defaultLocale ?? 'en',
      pauseAfter: options.pauseAfter ?? 0,
      ...(options.team && { team: options.team }),
      can: () => options.can,
    };
  }

  /** The invitation's link was followed. */
  invite(subject: Subject, flow = 'post-shipment'): void {
    this.event({ kind: 'found', result: { kind: 'subject', subject, flow } });
  }

  /** The buyer writes; words that may have more to follow are waited for. */
  say(text: string, messageId?: string): void {
    this.event({ kind: 'text', text, ...(messageId !== undefined && { messageId }) });
    this.#untilGathered();
  }

  /** The buyer writes several messages before the bot can answer. */
  sayQuickly(...texts: readonly string[]): void {
    for (const text of texts) this.event({ kind: 'text', text });
    this.#untilGathered();
  }

  /** Presses the button with this value under the newest question, or under an older one. */
  press(value: string, question = this.openQuestion()): void {
    this.event({ kind: 'choice', question, value });
  }

  openQuestion(): string {
    const asked = this.said.findLast(({ choices }) => choices !== undefined);
    return asked?.choices?.question ?? 'none';
  }

  event(content: EventContent): void {
    this.#events += 1;
    const event = {
      id: `event-${this.#events}`,
      conversation: this.conversation.id,
      at: this.now,
      content,
    };
    const accepted = accept(this.conversation, event, this.now);
    if (accepted === 'full') throw new Error('The mailbox is full');
    this.conversation = accepted;
    this.#turn();
  }

  /** Lets time pass, and every timer on the way come due in its order. */
  wait(ms: number): void {
    const until = this.now + ms;
    for (;;) {
      const next = Math.min(...this.conversation.timers.map(({ dueAt }) => dueAt));
      if (!(next <= until)) break;
      this.now = Math.max(this.now, next);
      this.#turn();
    }
    this.now = until;
    this.#turn();
  }

  /** The newest thing the bot said, or '' while it has said nothing. */
  last(): string {
    return this.said.at(-1)?.text ?? '';
  }

  response(): Response {
    const response = this.responses.at(-1);
    if (response === undefined) throw new Error('No response has been recorded');
    return response;
  }

  get feedback(): readonly string[] {
    return this.rows.map(({ text }) => text);
  }

  /** Why the team was called to take over, in order. */
  get notified(): readonly string[] {
    return this.concerns.filter((trigger) => CALLS.includes(trigger));
  }

  /** What the team was told of, in order. */
  get concerns(): readonly ConcernTrigger[] {
    return this.news.flatMap((news) => (news.kind === 'concern' ? [news.concern.trigger] : []));
  }

  #untilGathered(): void {
    const gather = this.conversation.timers.find(({ name }) => name === 'gather');
    if (gather !== undefined) this.wait(gather.dueAt - this.now);
  }

  #turn(): void {
    this.conversation = takeTurns(this.conversation, this.#world, this.now);
    this.#deliver();
    this.#writeDown();
  }

  #deliver(): void {
    this.news.push(...this.conversation.teamOutbox.entries.map(({ event: news }) => news));
    this.conversation = { ...this.conversation, teamOutbox: EMPTY_TEAM_OUTBOX };
    for (;;) {
      if (this.messenger === 'away') {
        this.conversation = holdBack(this.conversation, this.now + SECOND_MS, this.now);
      }
      const claimed = claim(this.conversation, WORKER, this.now);
      if (claimed === undefined) return;
      const { job } = claimed.entry;
      if (job.kind === 'send' && this.messenger === 'works') this.said.push(job.message);
      const outcome = this.#outcomeOf(job);
      const settled = settle(claimed.conversation, claimed.entry, WORKER, outcome, this.now);
      this.conversation = takeTurns(settled, this.#world, this.now);
    }
  }

  #outcomeOf({ kind }: Job): Outcome {
    if (kind === 'look-up') return { kind: 'found', result: { kind: 'nothing', why: 'unknown' } };
    return { kind: this.messenger === 'works' ? 'sent' : 'in-doubt' };
  }

  #writeDown(): void {
    for (const entry of this.conversation.journal) {
      if (entry.kind === 'response') this.responses.push(entry.response);
      if (entry.kind === 'feedback') this.rows.push(entry.feedback);
      if (entry.kind === 'consent') this.consents.push(entry.word);
      if (entry.kind === 'quarantined') throw new Error(entry.quarantined.fault);
    }
    this.conversation = { ...this.conversation, journal: [] };
  }
}

/** Long enough for a person to read and think. */
export const A_WHILE_MS = MINUTE_MS;

export const SUBJECT: Subject = {
  invitation: 'inv-1',
  verified: true,
  contact: { id: 'contact-1', name: 'Anna', role: 'purchaser' },
  account: { id: 'account-1', name: 'Nordlicht GmbH', class: 'A' },
  shipment: {
    id: 'shipment-1',
    reference: 'HP-1042',
    product: 'steel bolts',
    destination: 'Hamburg',
    arrivedOn: '2026-10-28',
    owner: { name: 'Li Wei', reach: 'li.wei@example.com' },
  },
};

export function subjectFor(locale: Locale, role = 'purchaser'): Subject {
  return { ...SUBJECT, contact: { id: 'contact-1', name: 'Anna', role, locale } };
}
