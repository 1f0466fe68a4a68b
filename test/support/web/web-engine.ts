import { randomUUID } from 'node:crypto';
import type { Locale } from '../../../src/base/locale.ts';
import { Secrets } from '../../../src/base/secrets.ts';
import {
  type AdapterContext,
  type ChannelAdapter,
  Overloaded,
  type Sink,
  type TokenReading,
} from '../../../src/core/contract/channel.ts';
import type { InboundEvent } from '../../../src/core/contract/event.ts';
import type { ConversationId } from '../../../src/core/contract/ids.ts';
import type { MessageContent, OutboundMessage } from '../../../src/core/contract/message.ts';
import type { TranscriptLine } from '../../../src/core/contract/transcript.ts';
import { englishSurvey } from './web-survey.ts';

interface Talk {
  readonly lines: TranscriptLine[];
  readonly seen: Set<string>;
  sequence: number;
  /** The question that is open; -1 before the talk was opened. */
  asked: number;
}

/** A token as the fake engine signs it. */
export function tokenFor(invitation: string, kind: 'valid' | 'expired' = 'valid'): string {
  return `${kind}.${invitation}`;
}

function readToken(token: string): TokenReading {
  const [kind, invitation] = token.split('.');
  if (kind === 'valid' && invitation) return { kind: 'valid', invitation };
  return { kind: 'invalid', why: kind === 'expired' ? 'expired' : 'forged' };
}

function questionOf(saying: MessageContent): string | undefined {
  return saying.choices?.question;
}

/**
 * Stands in for the engine: takes events once, keeps a transcript in memory and asks a fixed list
 * of questions. A message of its own shows in the transcript only after it was sent, as in the real one.
 */
export class WebEngine {
  readonly events: InboundEvent[] = [];
  readonly companyName: string;
  readonly survey: readonly MessageContent[];
  readonly locale: Locale;
  /** What the next event meets instead of being taken; while the store is away nothing is read either. */
  trouble: 'overloaded' | 'store down' | 'store away' | undefined;
  /** The sentences of the log, but for debugging. */
  readonly logged: string[] = [];
  readonly #logged = (_facts: object, sentence: string): void => void this.logged.push(sentence);
  /** From now on every token has expired. */
  isOver = false;
  #adapter: ChannelAdapter | undefined;
  #working: Promise<unknown> = Promise.resolve();
  readonly #talks = new Map<ConversationId, Talk>();

  constructor(
    survey: readonly MessageContent[] = englishSurvey,
    locale: Locale = 'en',
    companyName = 'Harbour & Sons',
  ) {
    this.survey = survey;
    this.locale = locale;
    this.companyName = companyName;
  }

  get context(): AdapterContext {
    return {
      now: () => Date.now(),
      newId: () => randomUUID(),
      readToken: (token) => (this.isOver ? { kind: 'invalid', why: 'expired' } : readToken(token)),
      openSurveys: async () => [],
      isInvited: async () => {
        if (this.trouble === 'store away') throw new Error('the store does not answer');
        return false;
      },
      openChat: true,
      transcript: async (conversation, after) => {
        if (this.trouble === 'store away') throw new Error('the store does not answer');
        return this.lines(conversation).filter(({ sequence }) => sequence > after);
      },
      versions: async (conversations) =>
        new Map(conversations.map((id) => [id, this.lines(id).length] as const)),
      quarantine: async () => {},
      log: { debug: () => {}, info: this.#logged, warn: this.#logged, error: this.#logged },
      secrets: new Secrets(),
      publicUrl: undefined,
      ownUrl: () => 'http://127.0.0.1:3000',
      companyName: this.companyName,
      defaultLocale: 'en',
      commands: [],
      teamCommands: [],
      teamChannels: [],
      memory: { read: async () => undefined, write: async () => {} },
    };
  }

  async attach(adapter: ChannelAdapter): Promise<void> {
    this.#adapter = adapter;
    await adapter.start(this.sink);
  }

  lines(conversation: ConversationId): readonly TranscriptLine[] {
    return this.#talk(conversation).lines.toSorted((one, two) => one.sequence - two.sequence);
  }

  /** Resolves when everything that was taken is answered. */
  async idle(): Promise<void> {
    await this.#working;
  }

  readonly sink: Sink = async (event) => {
    if (this.trouble === 'overloaded') throw new Overloaded(1_500);
    if (this.trouble !== undefined) throw new Error('the store does not answer');
    const talk = this.#talk(event.conversation);
    if (talk.seen.has(event.id)) return { closesChoices: true };
    talk.seen.add(event.id);
    this.events.push(event);
    this.#write(talk, event);
    const stale = this.#isStale(talk, event);
    this.#working = this.#working.then(() => this.#answer(event, stale));
    return { closesChoices: true, ...(stale && { notice: 'This question is already answered.' }) };
  };

  /** Says something out of turn, as staff do who have taken over. */
  async say(
    conversation: ConversationId,
    saying: MessageContent,
    by?: string,
  ): Promise<OutboundMessage> {
    const talk = this.#talk(conversation);
    const { sequence } = talk;
    talk.sequence += 1;
    const message: OutboundMessage = {
      ...saying,
      id: `${conversation}#${sequence}`,
      conversation,
      to: conversation,
      locale: this.locale,
      sequence,
      ...(by && { by }),
    };
    await this.#adapter?.send(message);
    const { to: _, ...line } = message;
    talk.lines.push({ ...line, at: Date.now(), author: by ? 'staff' : 'bot' });
    return message;
  }

  /** Lets a line show that somebody else wrote, or that got its number long ago. */
  reveal(conversation: ConversationId, sequence: number, text: string): void {
    const id = `${conversation}#${sequence}`;
    const at = Date.now();
    this.#talk(conversation).lines.push({ id, conversation, sequence, at, author: 'bot', text });
  }

  #talk(conversation: ConversationId): Talk {
    const known = this.#talks.get(conversation);
    const talk = known ?? { lines: [], seen: new Set(), sequence: 0, asked: -1 };
    this.#talks.set(conversation, talk);
    return talk;
  }

  #write(talk: Talk, { conversation, at, content }: InboundEvent): void {
    const { sequence } = talk;
    const line = { id: `${conversation}#${sequence}`, conversation, sequence, at };
    if (content.kind === 'text') {
      talk.lines.push({
        ...line,
        author: 'buyer',
        text: content.text,
        messageId: content.messageId ?? '',
      });
    } else if (content.kind === 'choice') {
      talk.lines.push({ ...line, author: 'buyer', text: content.value, chosen: content.question });
    } else if (content.kind === 'edited') {
      talk.lines.push({
        ...line,
        author: 'buyer',
        text: content.text,
        corrects: content.messageId,
      });
    } else return;
    talk.sequence += 1;
  }

  #isStale(talk: Talk, { content }: InboundEvent): boolean {
    const open = this.survey[talk.asked];
    return content.kind === 'choice' && content.question !== (open && questionOf(open));
  }

  async #answer({ conversation, content }: InboundEvent, stale: boolean): Promise<void> {
    const talk = this.#talk(conversation);
    if (stale) return;
    if (content.kind === 'edited') {
      await this.say(conversation, { text: `Corrected: ${content.text}` });
      return;
    }
    if (content.kind === 'opened' && talk.asked >= 0) return;
    talk.asked += 1;
    const next = this.survey[talk.asked];
    if (next) await this.say(conversation, next);
    else if (content.kind === 'text')
      await this.say(conversation, { text: `Noted: ${content.text}` });
  }
}
