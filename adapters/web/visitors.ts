import { networkOf } from '../../src/base/network-of.ts';
import { Recent } from '../../src/base/recent.ts';
import type { AdapterContext } from '../../src/core/contract/channel.ts';
import type { ConversationId } from '../../src/core/contract/ids.ts';
import type { PlainRequest, PlainResponse } from '../../src/core/contract/plain-http.ts';
import type { Destination } from './address.ts';
import { comeBack, refused } from './answers.ts';
import type { Outage } from './outage.ts';
import { VisitorBudget } from './visitor-budget.ts';
import { type ClientMessage, VISITOR_TEXT_LIMIT } from './wire.ts';

type Found = Exclude<Destination, { kind: 'nowhere' }>;
type Context = Pick<AdapterContext, 'openChat' | 'isInvited' | 'now'>;

const INVITED_REMEMBERED = 1_000;

/** People who came without the link of an invitation: what they may do, and how much of it. */
export class Visitors {
  readonly #context: Context;
  readonly #outage: Outage;
  readonly #budget = new VisitorBudget();
  /** Those who have entered the code of an invitation since. */
  readonly #invited = new Recent<ConversationId, true>(INVITED_REMEMBERED);

  constructor(context: Context, outage: Outage) {
    this.#context = context;
    this.#outage = outage;
  }

  get isOpen(): boolean {
    return this.#context.openChat;
  }

  /** The same as far as it is known without asking the store, which anybody could make us do. */
  seemsStranger({ kind, conversation }: Found): boolean {
    return kind === 'visitor' && this.#invited.get(conversation) === undefined;
  }

  /** Whether the writer has no invitation; rejects with the store's error. */
  async isStranger(from: Found): Promise<boolean> {
    const { conversation } = from;
    if (!this.seemsStranger(from)) return false;
    const read = () => this.#context.isInvited(conversation);
    if (!(await this.#outage.attempt(read))) return true;
    this.#invited.put(conversation, true);
    return false;
  }

  /** Whether the chat is closed to this visitor. */
  async isShutTo(from: Found): Promise<boolean> {
    return !this.isOpen && (await this.isStranger(from));
  }

  /** Why a post is not even read; undefined where it may be. */
  async refusePost(request: PlainRequest, from: Found): Promise<PlainResponse | undefined> {
    if (!this.seemsStranger(from)) return undefined;
    const { conversation } = from;
    const waitMs = this.#budget.waitMs(
      networkOf(request.address ?? ''),
      conversation,
      this.#context.now(),
    );
    if (waitMs > 0)
      return comeBack(429, waitMs, 'Too many visitors are writing at once.', 'crowded');
    // The budget leaves few enough posts to look each writer up; the stream then knows them.
    return (await this.isStranger(from)) && !this.isOpen ? refusedStranger() : undefined;
  }

  /** Why a message is not taken; undefined where it is. */
  async refuseLong(message: ClientMessage, from: Found): Promise<PlainResponse | undefined> {
    if (lengthOf(message) <= VISITOR_TEXT_LIMIT || !(await this.isStranger(from))) return undefined;
    const error = `A message without an invitation has at most ${VISITOR_TEXT_LIMIT} characters.`;
    return refused(422, error, 'tooLong');
  }
}

/** The chat is closed to everybody whom nobody has invited. */
export function refusedStranger(): PlainResponse {
  return refused(403, 'This chat is for people with an invitation.', 'closed');
}

function lengthOf(message: ClientMessage): number {
  if ('text' in message) return message.text.length;
  return 'edit' in message ? message.edit.text.length : 0;
}
