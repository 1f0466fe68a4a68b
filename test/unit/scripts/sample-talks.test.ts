import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Buyer, Persona } from '../../../scripts/sample/buyer.ts';
import { BUYERS } from '../../../scripts/sample/buyers.ts';
import { type Memory, NO_MEMORY, nextReply } from '../../../scripts/sample/next-reply.ts';
import { importCsv } from '../../../src/programme/import-csv.ts';
import { subjectFor, TalkRunner } from '../../support/talk-runner.ts';
import { memoryProgramme } from '../programme/memory-programme.ts';

const roles = await rolesInSample();

async function rolesInSample(): Promise<ReadonlyMap<string, string>> {
  const folder = new URL('../../../scripts/sample/', import.meta.url);
  const store = memoryProgramme();
  for (const layout of ['accounts', 'contacts'] as const) {
    const name = `${layout}.csv`;
    await importCsv([{ layout, name, bytes: await readFile(new URL(name, folder)) }], store);
  }
  return new Map((await store.list('contacts')).map(({ id, role }) => [id, role]));
}

/** Plays a part against the shipped flows until the buyer has nothing more to say. */
function talkOf(buyer: Buyer): TalkRunner {
  const talk = new TalkRunner();
  talk.invite(subjectFor(buyer.locale, roles.get(buyer.contact)));
  let memory: Memory = NO_MEMORY;
  let heardUpTo = 0;
  for (;;) {
    const heard = talk.said.slice(heardUpTo);
    heardUpTo = talk.said.length;
    const next = nextReply(buyer, memory, heard);
    memory = next.memory;
    if (next.reply.kind === 'silence') return talk;
    if (next.reply.kind === 'text') talk.say(next.reply.text);
    else talk.press(next.reply.value, next.reply.question);
  }
}

function played(...personas: readonly Persona[]) {
  return BUYERS.filter(({ persona }) => personas.includes(persona)).map((buyer) => ({
    name: buyer.contact,
    buyer,
    talk: talkOf(buyer),
  }));
}

/** Reasons in the longest chain, an example that was asked for among them. */
function longestChain(talk: TalkRunner): number {
  const lengths = talk
    .response()
    .chains.map(({ links }) => links.length + links.filter(({ example }) => example).length);
  return Math.max(0, ...lengths);
}

describe('the sample buyers with the shipped flow', () => {
  it.each(played('content', 'unhappy', 'vague'))('$name comes to the end', ({ talk }) => {
    expect(talk.response().end).toBe('complete');
  });

  it.each(played('unhappy'))('$name gives a reason', ({ talk }) => {
    expect(longestChain(talk)).toBeGreaterThanOrEqual(1);
  });

  it('hears more than one reason in a row from most unhappy buyers', () => {
    const chains = played('unhappy').map(({ talk }) => longestChain(talk));
    expect(chains.filter((length) => length >= 2).length).toBeGreaterThan(chains.length / 2);
  });

  it.each(played('vague'))('$name is asked for an example', ({ talk, buyer }) => {
    const examples = talk
      .response()
      .chains.flatMap(({ links }) => links.map((link) => link.example));
    expect(examples).toContain(buyer.example);
  });

  it.each(played('angry'))('$name is handed to a person', ({ talk }) => {
    expect(talk.conversation.mode.kind).toBe('human');
    expect(talk.notified.length).toBeGreaterThan(0);
  });

  it.each(played('silent'))('$name leaves in the middle', ({ talk }) => {
    expect(talk.response().end).toBeUndefined();
  });

  it.each(played('refusing'))('$name does not begin', ({ talk }) => {
    expect(talk.response().answers).toEqual([]);
    expect(talk.response().end).not.toBe('complete');
  });

  it.each(played('stopping'))('$name stops', ({ talk }) => {
    expect(talk.response().end).toBe('stopped');
  });
});
