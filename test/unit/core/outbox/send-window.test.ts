import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../../src/base/instant.ts';
import type { Capabilities } from '../../../../src/core/contract/channel.ts';
import { CHAT, type Script } from '../../../support/kernel/kernel-channel.ts';
import { claimed, opened, said, staffSaid } from '../../../support/kernel/kernel-events.ts';
import { KernelWorld } from '../../../support/kernel/kernel-world.ts';
import { SUBJECT, TalkRunner } from '../../../support/talk-runner.ts';

const RATIONED: Capabilities = {
  choices: 'numbered',
  edits: false,
  threads: false,
  files: 'none',
  textLimit: 600,
  quota: {
    afterMessage: { messages: 2, withinMs: 48 * HOUR_MS },
    afterOpening: { messages: 1, withinMs: MINUTE_MS },
  },
};

async function surveyed(script?: Script): Promise<KernelWorld> {
  const world = new KernelWorld({ can: RATIONED, ...(script && { script }) });
  await world.deliver(opened('first', 'I1'));
  await world.pass(SECOND_MS);
  return world;
}

function textsOf(world: KernelWorld): readonly string[] {
  return world.channel.seen.map(({ text }) => text);
}

describe('a platform that counts messages', () => {
  it('gets all that a turn says in one message', async () => {
    const world = new KernelWorld({ can: RATIONED, questions: 1 });
    await world.deliver(opened('first', 'I1'));
    await world.pass(SECOND_MS);
    await world.deliver(said('a', 'one'));
    await world.pass(SECOND_MS);
    expect(textsOf(world)).toEqual(['Question 1', 'Thank you\n\nThat was all']);
  });

  it('is sent no reminder where nothing may be said, and the transcript says why', async () => {
    const world = await surveyed();
    const before = textsOf(world).length;
    await world.rest();
    expect(textsOf(world)).toHaveLength(before);
    const unsaid = world.ledger.talk().filter(({ delivery }) => delivery === 'failed');
    expect(unsaid.length).toBeGreaterThan(0);
    expect(unsaid.every(({ failure }) => failure === 'rationed')).toBe(true);
  });

  it('is sent what had to wait once the buyer has done something again', async () => {
    const world = await surveyed();
    await world.deliver(said('a', 'one'));
    await world.pass(SECOND_MS);
    await world.deliver(claimed('li'));
    for (const key of ['1', '2', '3']) {
      await world.deliver(staffSaid(key, 'li', `words ${key}`));
      await world.pass(SECOND_MS);
    }
    expect(textsOf(world).at(-1)).toBe('words 1');
    await world.deliver(said('b', 'thank you'));
    await world.pass(SECOND_MS);
    expect(textsOf(world).at(-1)).toBe('words 2\n\nwords 3');
  });

  it('is not asked again where it counted otherwise, until the buyer writes', async () => {
    const world = await surveyed((attempt) => (attempt === 2 ? { kind: 'rationed' } : undefined));
    await world.deliver(said('a', 'one'));
    await world.pass(HOUR_MS);
    expect(world.channel.attempts).toBe(2);
    await world.deliver(said('b', 'hello?'));
    await world.pass(SECOND_MS);
    expect(textsOf(world)).toEqual(['Question 1', 'Question 2', 'Question 3']);
  });

  it('keeps no notice to the team waiting', async () => {
    const world = await surveyed((attempt) => (attempt === 2 ? { kind: 'rationed' } : undefined));
    await world.deliver(said('a', 'human'));
    await world.pass(SECOND_MS);
    expect(world.told.size).toBe(1);
  });

  it('is sent in time what an opening allows, and no more', async () => {
    const world = await surveyed();
    expect(textsOf(world)).toHaveLength(1);
    expect(world.store.peek(CHAT)?.sendWindow?.afterOpening?.messages).toBe(0);
  });
});

describe('a choice that is typed by its number', () => {
  function invited(can?: Capabilities): TalkRunner {
    const talk = new TalkRunner({ ...(can && { can }) });
    talk.invite(SUBJECT);
    return talk;
  }

  it.each(['1', '１', ' 1. ', '(1)', '1、'])('is the one with that number: %s', (typed) => {
    const talk = invited(RATIONED);
    talk.say(typed);
    expect(talk.last()).toContain('how satisfied are you');
    const other = invited(RATIONED);
    other.say(typed.replace(/[1１]/, '2'));
    expect(other.last()).not.toContain('how satisfied are you');
  });

  it('is no choice where the list is over, on a scale, or where choices are pressed', () => {
    const talk = invited(RATIONED);
    talk.say('1');
    talk.say('2');
    expect(talk.last()).toContain('2 out of 5');
    const pressed = invited();
    pressed.say('1');
    expect(pressed.last()).not.toContain('how satisfied are you');
  });
});
