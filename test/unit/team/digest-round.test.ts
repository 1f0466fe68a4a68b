import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/base/instant.ts';
import { digestRound } from '../../../src/team/desk/digest/digest-round.ts';
import { BUYER, GROUP, MONDAY_NOON, SLACK, TeamWorld } from '../../support/team/team-world.ts';

const LI = 'slack:U1';
/** The team's hour on Tuesday is half past eight. */
const TUESDAY = MONDAY_NOON + DAY_MS - 4 * HOUR_MS;

async function world(settings: object = {}): Promise<TeamWorld> {
  const team = new TeamWorld({ settings: { fallback: LI, ...settings }, channels: [SLACK, GROUP] });
  await team.admit(LI, 'agent', 'Li');
  team.now = TUESDAY;
  return team;
}

const daily = (team: TeamWorld, channel = SLACK) =>
  team.told(channel).filter((text) => text.includes('Your cases today'));

describe('the daily list', () => {
  it('comes at the team’s hour, once, to every channel, and names the owner', async () => {
    const team = await world();
    await team.raise({ id: 'r1' });
    const round = digestRound(team.services);
    await round();
    expect(daily(team)).toEqual([]);
    team.now = TUESDAY + 30 * MINUTE_MS;
    await round();
    await round();
    expect(daily(team)).toHaveLength(1);
    expect(daily(team)[0]).toMatch(/Your cases today, Li:\nOpen: #1/);
    expect(daily(team, GROUP)).toHaveLength(1);
  });

  it('is sent once by two processes, and not again after a restart at that moment', async () => {
    const team = await world();
    await team.raise({ id: 'r1' });
    team.now = TUESDAY + 30 * MINUTE_MS;
    await Promise.all([digestRound(team.services)(), digestRound(team.services)()]);
    await digestRound(team.services)();
    expect(daily(team)).toHaveLength(1);
  });

  it('is silent when there is nothing to say', async () => {
    const team = await world();
    team.now = TUESDAY + 30 * MINUTE_MS;
    await digestRound(team.services)();
    expect(team.told()).toEqual([]);
  });

  it('stays away where it was switched off, and comes when this channel wants it', async () => {
    const team = await world();
    await team.admit('slack:U9', 'manager', 'Wang');
    await team.raise({ id: 'r1' });
    await team.says('slack:U9', '/digest off', { channel: GROUP });
    await team.says('slack:U9', '/digest 10:15');
    const round = digestRound(team.services);
    team.now = TUESDAY + 2 * HOUR_MS;
    await round();
    expect(daily(team)).toEqual([]);
    team.now = TUESDAY + 3 * HOUR_MS;
    await round();
    expect(daily(team)).toHaveLength(1);
    expect(daily(team, GROUP)).toEqual([]);
  });
});

describe('the week’s report', () => {
  it('comes on the team’s weekday, once', async () => {
    const team = await world({ digest: { weekly: 'tuesday 09:00' } });
    team.now = TUESDAY + HOUR_MS;
    const round = digestRound(team.services);
    await round();
    await round();
    expect(team.reportsAsked).toEqual(['7d', '7d']);
    expect(team.told()).toEqual(['The week:\nFigures of 7d']);
  });
});

describe('an account whose scores fall', () => {
  const scale = { from: 0, points: 11 };
  const answered = (id: string, value: number, startedAt: number) => ({
    id,
    conversation: BUYER,
    flow: 'post-shipment',
    subject: {
      verified: true,
      account: { id: 'a1', name: 'Nordlicht GmbH' },
      shipment: { reference: 'HP-2' },
    },
    locale: 'en' as const,
    startedAt,
    updatedAt: startedAt,
    answers: [
      { question: 'recommend', kind: 'recommendation' as const, scale, value, raw: '', at: 0 },
    ],
    chains: [],
  });

  it('is told to the team once, and a first answer is not', async () => {
    const team = await world();
    const now = answered('r2', 8, 2);
    await team.hear(BUYER, { kind: 'answered', response: now });
    expect(team.told()).toEqual([]);
    team.earlier = [answered('r1', 10, 1)];
    await team.hear(BUYER, { kind: 'answered', response: now });
    await team.hear(BUYER, { kind: 'answered', response: now });
    expect(team.told()).toEqual(['📉 Nordlicht GmbH: recommendation fell from 10 to 8/10 (HP-2).']);
  });
});
