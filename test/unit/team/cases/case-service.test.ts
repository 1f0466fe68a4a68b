import { describe, expect, it } from 'vitest';
import { HOUR_MS, SECOND_MS } from '../../../../src/base/instant.ts';
import {
  type CaseChange,
  DELIVERY_LEASE_MS,
  DELIVERY_PAUSE_MS,
} from '../../../../src/team/case-service.ts';
import type { Case } from '../../../../src/team/cases/case.ts';
import { claim } from '../../../../src/team/cases/operations/claim-case.ts';
import { isRefusal } from '../../../../src/team/cases/operations/refusal.ts';
import { contradictions, lives, outcome, raised, World } from '../../../support/team/dying-desk.ts';
import { concern, context, done, NOON } from '../example-case.ts';

// notices: a delivery is not noted

describe('a desk whose machine dies', () => {
  it('loses nothing and says nothing twice by id, whichever call it dies at', async () => {
    const straight = await lives(new World());
    const expected = outcome(straight);
    expect(expected).toMatchObject({ undelivered: 0, cases: 1, state: 'reopened' });
    expect(expected.news.length).toBeGreaterThan(7);
    for (let call = 1; call <= straight.calls; call += 1) {
      for (const when of ['before', 'after'] as const) {
        const world = await lives(new World().dyingAt([call, when]));
        expect({ call, when, ...outcome(world) }).toEqual({ call, when, ...expected });
        expect(contradictions(world)).toEqual([]);
      }
    }
  });

  it('survives that its successor dies as well', async () => {
    const straight = await lives(new World());
    const expected = outcome(straight);
    for (let call = 1; call <= straight.calls; call += 1) {
      for (const later of [1, 4]) {
        const world = new World().dyingAt([call, 'after'], [call + later, 'before']);
        expect({ call, later, ...outcome(await lives(world)) }).toEqual({
          call,
          later,
          ...expected,
        });
      }
    }
  });
});

describe('a desk', () => {
  const claims = (operation: string, by: string): CaseChange => {
    return (before, settings) => claim(before, context(operation, NOON, by), settings);
  };

  it('has one winner among a hundred who claim at once, and tells the others who won', async () => {
    const world = new World();
    await raised(world.desk(), concern());
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        world.desk().change(1, claims(`c${index}`, `slack:U${index}`)),
      ),
    );
    const winners = results.filter((result): result is Case => !isRefusal(result));
    expect(winners).toHaveLength(1);
    const refusal = { refused: 'taken', by: winners[0]?.claimedBy };
    expect(results.filter(isRefusal)).toEqual(Array.from({ length: 99 }, () => refusal));
  });

  it('opens one case where many raise the same concern at once', async () => {
    const world = new World();
    const raise = (operation: string) => raised(world.desk(), concern({ operation }));
    await Promise.all(Array.from({ length: 20 }, (_, index) => raise(`o${index % 10}`)));
    const [one, ...others] = world.cases.all();
    expect(others).toEqual([]);
    expect(new Set(one?.operations).size).toBe(10);
    expect(one?.outgoing).toEqual([]);
  });

  it('knows no case of another number', async () => {
    expect(await new World().desk().change(7, claims('c', 'slack:U1'))).toEqual({
      refused: 'unknown',
    });
  });

  it('keeps what cannot be delivered, in its order, and tries again after a while', async () => {
    const world = new World();
    world.refuses = true;
    done(await raised(world.desk(), concern()));
    done(await world.desk().change(1, claims('c', 'slack:U1')));
    expect(world.delivered).toEqual([]);
    world.refuses = false;
    expect(await world.desk().sweep()).toBe(0);
    world.now += DELIVERY_PAUSE_MS;
    expect(await world.desk().sweep()).toBe(1);
    expect(world.delivered.map(({ id }) => id)).toEqual(['case:1#1', 'case:1#2']);
    expect(world.cases.all()[0]).not.toHaveProperty('deliverFrom');
  });

  it('leaves deliveries under way to the process that makes them', async () => {
    const world = new World().dyingAt([4, 'before']);
    await expect(raised(world.desk(), concern())).resolves.toBeDefined();
    expect(world.delivered).toEqual([]);
    world.now += DELIVERY_LEASE_MS - SECOND_MS;
    expect(await world.desk().sweep()).toBe(0);
    world.now += SECOND_MS;
    expect(await world.desk().sweep()).toBe(1);
    expect(world.delivered).toHaveLength(1);
  });

  it('lets clocks speak once where two machines sweep at the same time', async () => {
    const world = new World();
    await raised(world.desk(), concern());
    world.now += 25 * HOUR_MS;
    await Promise.all([world.desk().sweep(), world.desk().sweep(), world.desk().sweep()]);
    const told = world.delivered.filter((one) => one.kind === 'tell' && one.key === 'breached');
    expect(told).toHaveLength(1);
  });
});
