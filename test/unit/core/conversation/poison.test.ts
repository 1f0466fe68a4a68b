import { describe, expect, it } from 'vitest';
import { appWords } from '../../../../src/app/words/words.ts';
import { LOCALES } from '../../../../src/base/locale.ts';
import type { World } from '../../../../src/core/contract/world.ts';
import type { Conversation } from '../../../../src/core/conversation/conversation.ts';
import { noteFailedTurn, POISON_TRIES } from '../../../../src/core/conversation/poison.ts';
import { stretched } from '../../../../src/core/outbox/outbox.ts';
import { CHAT } from '../../../support/kernel/kernel-channel.ts';
import { said } from '../../../support/kernel/kernel-events.ts';
import { conversationWith, inMailbox } from '../../../support/kernel/kernel-values.ts';
import { DAWN } from '../../../support/kernel/kernel-world.ts';

const WORLD: World = {
  flows: new Map(),
  welcome: 'welcome',
  defaultLocale: 'en',
  apology: (locale) => appWords(locale).apology,
  can: () => undefined,
};

function failed(conversation: Conversation): Conversation {
  const [head] = conversation.inbox;
  if (head === undefined) throw new Error('There is nothing in the mailbox');
  return noteFailedTurn(conversation, head, new TypeError('no such thing'), WORLD, DAWN);
}

const both = conversationWith({ inbox: [inMailbox(said('a', 'x')), inMailbox(said('b', 'y'))] });

describe('an event whose turn threw', () => {
  it('stays at the head for another try, later each time', () => {
    let now = both;
    const pauses: number[] = [];
    for (let tries = 1; tries < POISON_TRIES; tries += 1) {
      now = failed(now);
      pauses.push((now.inbox[0]?.notBefore ?? 0) - DAWN);
      expect(now.inbox.map(({ event }) => event.id)).toEqual(['said:a', 'said:b']);
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000].map((ms) => stretched(ms, 'said:a')));
  });

  it('is set aside with its fault at the fifth try, and a person is called once', () => {
    const aside = Array.from({ length: POISON_TRIES }).reduce<Conversation>(failed, both);
    expect(aside.inbox.map(({ event }) => event.id)).toEqual(['said:b']);
    expect(aside.journal).toMatchObject([
      { kind: 'quarantined', quarantined: { id: `${CHAT}!said:a`, fault: 'no such thing' } },
    ]);
    expect(aside.mode).toMatchObject({ kind: 'human', reason: 'poison' });
    expect(aside.teamOutbox.entries.map(({ event: news }) => news.kind)).toEqual(['concern']);
  });
});

/** After the fifth try. */
function setAside(parts: Partial<Conversation>): Conversation {
  return Array.from({ length: POISON_TRIES }).reduce<Conversation>(failed, { ...both, ...parts });
}

function saidIn({ outbox }: Conversation): readonly string[] {
  return outbox.flatMap(({ job }) => (job.kind === 'send' ? [job.message.text] : []));
}

describe('the buyer whose event was set aside', () => {
  it.each(LOCALES)('hears in %s that a person takes over', (locale) => {
    expect(saidIn(setAside({ locale }))).toEqual([appWords(locale).apology]);
  });

  it('hears it once, however much is set aside meanwhile', () => {
    const first = setAside({});
    const second = Array.from({ length: POISON_TRIES }).reduce<Conversation>(failed, first);
    expect(second.inbox).toEqual([]);
    expect(saidIn(second)).toEqual([appWords('en').apology]);
  });

  it('hears nothing after opting out, or where nothing arrives', () => {
    expect(saidIn(setAside({ optedOut: true }))).toEqual([]);
    expect(saidIn(setAside({ reachable: false }))).toEqual([]);
  });

  it('hears nothing again when it fails again after a replay', () => {
    const [head] = both.inbox;
    if (head === undefined) throw new Error('There is nothing in the mailbox');
    const again = setAside({ inbox: [{ ...head, replays: 1 }] });
    expect(saidIn(again)).toEqual([]);
    expect(again.journal).toMatchObject([{ quarantined: { id: `${CHAT}!said:a!1`, replays: 1 } }]);
  });

  it('is not the team at its own desk', () => {
    const notice = { ...said('n', 'x'), content: { kind: 'notice', text: 'x' } } as const;
    expect(saidIn(setAside({ inbox: [inMailbox(notice)] }))).toEqual([]);
  });
});
