import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../../src/base/instant.ts';
import { CaseService } from '../../../../src/team/case-service.ts';
import type { Outgoing } from '../../../../src/team/cases/outgoing.ts';
import { MemoryCases } from '../../../support/memory/memory-cases.ts';
import { SILENT } from '../../../support/team/team-parts.ts';
import {
  BUYER,
  GROUP,
  MONDAY_NOON,
  ROOM,
  SLACK,
  TeamWorld,
} from '../../../support/team/team-world.ts';
import { concern, SETTINGS } from '../example-case.ts';

const OWNER = 'slack:T1/ULI';
const TEAM = {
  members: [{ name: 'Li', identities: [OWNER, 'telegram:7'] }],
  fallback: OWNER,
};

/** A buyer who asked for somebody on Monday at noon, and the team a day later. */
async function aDayLater(settings: object = {}, words: readonly string[] = []): Promise<TeamWorld> {
  const world = new TeamWorld({ settings: { ...TEAM, ...settings } });
  await world.raise({ id: 'c1', trigger: 'asked', speakerName: 'Anna', words });
  world.now += 24 * HOUR_MS;
  return world;
}

/** The lines that call for a waiting buyer, in one channel. */
function calls(world: TeamWorld, channel = SLACK): readonly string[] {
  return world.told(channel).filter((text) => /waiting for|已等待/.test(text));
}

describe('the call for a buyer to whom nobody came', () => {
  it('says who waits, for how long, since which words, and how to take over', async () => {
    const world = await aDayLater({}, ['Where are my goods?']);
    await world.services.cases.sweep();
    await world.services.cases.sweep();
    const line =
      '#1: Anna has been waiting for 24 hours, and nobody has taken over. ' +
      'Said: “Where are my goods?” – /claim 1 to take it over. For Li';
    for (const channel of [SLACK, GROUP, ROOM]) expect(calls(world, channel)).toEqual([line]);
  });

  it('mentions the owner by the identity that they have on each messenger', async () => {
    const world = await aDayLater();
    await world.services.cases.sweep();
    const mentions = world.notices.flatMap(({ content }) =>
      content.text.includes('has been waiting') ? [content.marks] : [],
    );
    expect(mentions).toMatchObject([
      [{ kind: 'mention', identity: OWNER }],
      [{ kind: 'mention', identity: 'telegram:7' }],
      undefined,
    ]);
  });

  it('says why it is a case where nothing was said, in the language of the team', async () => {
    const world = await aDayLater({ locale: 'zh-CN' });
    await world.services.cases.sweep();
    expect(calls(world)).toEqual([
      '#1：Anna 已等待24小时，还没有人接手。原因：客户要求人工——发送 /claim 1 认领。 负责人：Li',
    ]);
  });

  it('tells which language the words are in where it is not that of the team', async () => {
    const world = new TeamWorld({ settings: TEAM });
    const words = ['Ich möchte mit einem Menschen sprechen'];
    await world.raise({ id: 'c1', trigger: 'asked', locale: 'de', words });
    world.now += 24 * HOUR_MS;
    await world.services.cases.sweep();
    expect(calls(world)[0]).toContain('sprechen” (German) – /claim 1');
  });

  it.each([
    [30 * MINUTE_MS, '15 minutes'],
    [2 * HOUR_MS, '1 hour'],
    [100 * HOUR_MS, '2 days'],
  ])('names whole minutes, hours or days of %d ms', async (ms, duration) => {
    const firstAnswer = ms / HOUR_MS;
    const world = await aDayLater({ clocks: { yellow: { firstAnswer } } });
    world.now = MONDAY_NOON + ms / 2;
    await world.services.cases.sweep();
    expect(calls(world)[0]).toContain(`for ${duration},`);
  });

  it('is not made where the buyer was taken or went on, as the conversation tells', async () => {
    const world = await aDayLater();
    await world.hear(BUYER, { kind: 'wait-over', since: MONDAY_NOON });
    await world.services.cases.sweep();
    world.now += 48 * HOUR_MS;
    await world.services.cases.sweep();
    expect(calls(world)).toEqual([]);
    expect(world.toBuyers).toEqual([]);
  });

  it('is made for each hand-over', async () => {
    const world = await aDayLater();
    await world.services.cases.sweep();
    await world.hear(BUYER, { kind: 'wait-over', since: MONDAY_NOON });
    await world.raise({ id: 'c1', trigger: 'asked', at: world.now });
    // Half of what is left of the first clock.
    world.now += 12 * HOUR_MS;
    await world.services.cases.sweep();
    expect(calls(world)).toHaveLength(2);
  });

  it('stands in the history of the case', async () => {
    const world = await aDayLater();
    await world.services.cases.sweep();
    await world.admit(OWNER, 'agent', 'Li');
    const [card] = await world.says(OWNER, '/case 1');
    expect(card).toContain('nobody took over, the team was alerted again');
  });
});

describe('the buyer to whom nobody came', () => {
  it('is told once, when the first answer is late', async () => {
    const world = await aDayLater();
    world.now += 24 * HOUR_MS;
    await world.services.cases.sweep();
    await world.services.cases.sweep();
    expect(world.toBuyers.map(({ content }) => content)).toEqual([
      { kind: 'kept-waiting', since: MONDAY_NOON },
    ]);
  });

  it('is told where there is no team channel, too', async () => {
    const told: Outgoing[] = [];
    let now = MONDAY_NOON;
    const service = new CaseService({
      store: new MemoryCases(),
      settings: SETTINGS,
      deliver: async (outgoing) => void told.push(outgoing),
      hasTeam: false,
      now: () => now,
      log: SILENT,
    });
    await service.openOrUpdate(concern({ handedOverAt: now }), undefined);
    now += 30 * HOUR_MS;
    await service.sweep();
    expect(told).toMatchObject([
      { kind: 'conversation', content: { kind: 'kept-waiting', since: MONDAY_NOON } },
    ]);
  });
});
