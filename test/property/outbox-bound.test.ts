import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECOND_MS } from '../../src/base/instant.ts';
import { lookUp } from '../../src/core/contract/look-up.ts';
import type { MessageContent, OutboundMessage } from '../../src/core/contract/message.ts';
import { type Conversation, newConversation } from '../../src/core/conversation/conversation.ts';
import { say } from '../../src/core/conversation/effects.ts';
import { claim } from '../../src/core/outbox/claim.ts';
import { outboxDueAt } from '../../src/core/outbox/outbox.ts';
import { OUTBOX_LIMIT } from '../../src/core/outbox/outbox-bound.ts';
import { settle } from '../../src/core/outbox/settle.ts';
import { EMPTY_TEAM_OUTBOX } from '../../src/core/outbox/team-outbox.ts';
import { requestUnshownCards } from '../../src/core/outbox/unshown-cards.ts';
import { CHAT } from '../support/kernel/kernel-channel.ts';
import { DAWN } from '../support/kernel/kernel-world.ts';
import { runs } from '../support/size.ts';

const WORKER = 'me';
const CHOICES = { question: 'q', layout: 'list', options: [] } as const;
type Place = NonNullable<Parameters<typeof say>[3]>;

/** One conversation whose messenger answers only when it is told to. */
class LongAbsence {
  talk: Conversation = newConversation(CHAT);
  most = 0;
  readonly sent: OutboundMessage[] = [];
  readonly faces = new Map<number, number>();
  readonly undelivered: string[] = [];
  readonly missed: string[] = [];
  #now = DAWN;

  say(saying: MessageContent, place: Place = {}): void {
    const moment = { now: this.#now, defaultLocale: 'en', can: undefined } as const;
    this.#become(say(this.talk, saying, moment, place));
  }

  lookUp(reference: string): void {
    this.#become(lookUp(this.talk, reference, this.#now));
  }

  /** A newer version of a card, as the case is drawn. */
  changeCard(number: number, behind: boolean): void {
    this.faces.set(number, (this.faces.get(number) ?? 0) + 1);
    this.#drawCard(number, behind);
  }

  /** The messenger takes the head, or refuses it for now. */
  attempt(isTaken: boolean): void {
    this.#now = Math.max(this.#now + SECOND_MS, outboxDueAt(this.talk.outbox) ?? 0);
    const claimed = claim(this.talk, WORKER, this.#now);
    if (claimed === undefined) return;
    const { job } = claimed.entry;
    const outcome =
      job.kind === 'look-up'
        ? ({ kind: 'found', result: { kind: 'nothing', why: 'unknown' } } as const)
        : ({ kind: isTaken ? 'sent' : 'retry', afterMs: 0, unasked: true } as const);
    if (isTaken && job.kind === 'send') this.sent.push(job.message);
    const settled = settle(claimed.conversation, claimed.entry, WORKER, outcome, this.#now);
    this.#become(requestUnshownCards(settled, this.#now));
  }

  drain(): void {
    while (this.talk.outbox.length > 0) this.attempt(true);
  }

  said(): string {
    return this.sent.map(({ text }) => text).join('\n');
  }

  lastFace(number: number): string | undefined {
    return this.sent.findLast(({ card }) => card === `case:${number}`)?.text;
  }

  #drawCard(number: number, behind: boolean): void {
    const text = `case ${number} as of ${this.faces.get(number)}`;
    this.say(
      { text, choices: CHOICES },
      { card: `case:${number}`, ...(behind && { behind: true }) },
    );
  }

  #become(next: Conversation): void {
    const { entries } = next.teamOutbox;
    for (const { line } of next.journal.filter((entry) => entry.kind === 'line')) {
      if (line.failure === 'crowded') this.missed.push(line.text);
    }
    this.talk = { ...next, teamOutbox: EMPTY_TEAM_OUTBOX, journal: [], inbox: [] };
    this.most = Math.max(this.most, next.outbox.length);
    for (const { event: news } of entries) {
      if (news.kind === 'undelivered') this.undelivered.push(news.undelivered.text);
      if (news.kind !== 'unshown') continue;
      for (const card of news.cards) this.#drawCard(Number(card.slice('case:'.length)), false);
    }
  }
}

const number = fc.nat(400);
const teamStep = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('card'), number, fc.boolean()) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('line'), number, fc.boolean()) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('reply'), number, fc.boolean()) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('attempt'), number, fc.boolean()) },
);
const LONGEST_LINE = 2_500;

/** Does the steps and lets everything leave; gives the lines and replies back that were said. */
function playTeam(world: LongAbsence, steps: readonly (readonly [string, number, boolean])[]) {
  const lines: string[] = [];
  const replies: string[] = [];
  const media = { kind: 'photo', reference: 'r' } as const;
  const operations: Record<string, (index: number, card: number, flag: boolean) => void> = {
    card: (_, card, behind) => world.changeCard(card, behind),
    attempt: (_, __, isTaken) => world.attempt(isTaken),
    reply: (index, _, isForOne) => {
      replies.push(`reply ${index}.`);
      world.say({ text: `reply ${index}.` }, isForOne ? { only: 'slack:U1' } : {});
    },
    line: (index, card, hasFile) => {
      const text = `line ${index}: ${'x'.repeat((index * card) % LONGEST_LINE)}.`;
      lines.push(text);
      const files = hasFile ? { files: [{ channel: 'web', media }] } : {};
      const more = `… {count} more lines, see /case ${card}`;
      world.say({ text }, { under: `case:${card}`, more, ...files });
    },
  };
  for (const [index, [kind, card, flag]] of steps.entries()) operations[kind]?.(index, card, flag);
  world.drain();
  return { lines, replies };
}

/** How many lines are told by their number only. */
function toldByNumber(sent: readonly OutboundMessage[]): number {
  const counts = sent.flatMap(({ text }) => [...text.matchAll(/… \+?(\d+)/g)]);
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}

describe('the outbox of a team channel whose messenger is away', () => {
  it('never holds more than the limit, and shows every card as it is and every line or its number', () => {
    const steps = fc.array(teamStep, { minLength: 300, maxLength: 1_200 });
    const property = fc.property(steps, (all) => {
      const world = new LongAbsence();
      const { lines, replies } = playTeam(world, all);
      expect(world.most).toBeLessThanOrEqual(OUTBOX_LIMIT);
      for (const [card, face] of world.faces) {
        expect(world.lastFace(card)).toBe(`case ${card} as of ${face}`);
      }
      const said = world.said();
      expect(toldByNumber(world.sent)).toBe(lines.filter((text) => !said.includes(text)).length);
      const unanswered = replies.filter((text) => !said.includes(text));
      expect(unanswered.filter((text) => !world.missed.join('\n').includes(text))).toEqual([]);
    });
    fc.assert(property, { numRuns: runs(40) });
  });
});

const BUYER_STEPS = ['statement', 'question', 'staff', 'look-up', 'attempt'] as const;
const buyerStep = fc.tuple(fc.constantFrom(...BUYER_STEPS), fc.boolean());

function playBuyer(
  world: LongAbsence,
  steps: readonly (readonly [string, boolean])[],
  length: number,
) {
  const words: string[] = [];
  let question = '';
  const operations: Record<string, (text: string, isTaken: boolean) => void> = {
    attempt: (_, isTaken) => world.attempt(isTaken),
    'look-up': (text) => world.lookUp(text),
    question: (text) => {
      question = text;
      world.say({ text, choices: CHOICES });
    },
    statement: (text) => {
      words.push(text);
      world.say({ text });
    },
    staff: (text) => {
      words.push(text);
      world.say({ text }, { by: 'slack:U1' });
    },
  };
  for (const [index, [kind, flag]] of steps.entries()) {
    operations[kind]?.(`${kind} ${index}: ${'x'.repeat(length)}`, flag);
  }
  world.drain();
  return { words, question };
}

describe('the outbox of a buyer whose messenger is away', () => {
  it('keeps the newest question, and loses no word in silence', () => {
    const steps = fc.array(buyerStep, { minLength: 250, maxLength: 700 });
    const property = fc.property(steps, fc.integer({ min: 1, max: 3_500 }), (all, length) => {
      const world = new LongAbsence();
      const { words, question } = playBuyer(world, all, length);
      expect(world.most).toBeLessThanOrEqual(OUTBOX_LIMIT);
      const said = world.said();
      expect(said.includes(question)).toBe(true);
      const undelivered = world.undelivered.join('\n');
      const unsaid = words.filter((text) => !said.includes(text));
      const missed = world.missed.join('\n');
      const ofStaff = unsaid.filter((text) => text.startsWith('staff'));
      expect(ofStaff.filter((text) => !undelivered.includes(text)).length).toBe(0);
      const ofBot = unsaid.filter((text) => !text.startsWith('staff'));
      expect(ofBot.filter((text) => !missed.includes(text)).length).toBe(0);
    });
    fc.assert(property, { numRuns: runs(40) });
  });
});
