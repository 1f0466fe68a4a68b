import { describe, expect, it } from 'vitest';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import type { Answer, Response } from '../../../../src/core/contract/response.ts';
import { accountFalls } from '../../../../src/team/account-falls.ts';
import { SUBJECT } from '../../../support/talk-runner.ts';

const DAY = 86_400_000;

function score(question: string, value: number, kind: Answer['kind'] = 'satisfaction'): Answer {
  const scale = kind === 'recommendation' ? { from: 0, points: 11 } : { from: 1, points: 5 };
  return { question, kind, scale, value, raw: String(value), at: 0 };
}

function response(day: number, ...answers: readonly Answer[]): Response {
  return {
    id: `r${day}`,
    conversation: conversationId('test', '1'),
    flow: 'post-shipment',
    subject: SUBJECT,
    locale: 'en',
    startedAt: day * DAY,
    updatedAt: day * DAY,
    answers: [...answers],
    chains: [],
  };
}

const recommend = (value: number) => score('recommend', value, 'recommendation');

describe('an account whose scores are watched', () => {
  it('falls from 10 to 8, though 8 is no bad score', () => {
    expect(accountFalls(response(2, recommend(8)), [response(1, recommend(10))])).toEqual([
      { question: 'recommend', before: 10, after: 8, top: 10 },
    ]);
    expect(accountFalls(response(2, recommend(9)), [response(1, recommend(10))])).toEqual([]);
  });

  it('never falls with its first answer, nor against itself', () => {
    const first = response(1, recommend(0), score('overall', 1));
    expect(accountFalls(first, [])).toEqual([]);
    expect(accountFalls(first, [first])).toEqual([]);
  });

  it('is compared with the newest answer to the same question', () => {
    const earlier = [response(1, score('overall', 5)), response(2, score('overall', 3))];
    expect(accountFalls(response(3, score('overall', 3)), earlier)).toEqual([]);
    expect(accountFalls(response(3, score('overall', 2)), earlier)).toMatchObject([{ before: 3 }]);
  });

  it('falls where the effort grows', () => {
    const before = [response(1, score('effort', 1, 'effort'))];
    expect(accountFalls(response(2, score('effort', 4, 'effort')), before)).toHaveLength(1);
    const hard = [response(1, score('effort', 4, 'effort'))];
    expect(accountFalls(response(2, score('effort', 1, 'effort')), hard)).toEqual([]);
  });

  it('falls where something gets harder, and is not compared with effort asked the other way round', () => {
    const ease = (value: number) => ({
      ...score('effort', value, 'effort'),
      better: 'high' as const,
    });
    expect(accountFalls(response(2, ease(2)), [response(1, ease(5))])).toHaveLength(1);
    expect(accountFalls(response(2, ease(5)), [response(1, ease(2))])).toEqual([]);
    expect(accountFalls(response(2, ease(1)), [response(1, score('effort', 1, 'effort'))])).toEqual(
      [],
    );
  });

  it('is not compared over different scales, or where nothing was answered', () => {
    const other = { ...score('overall', 7), scale: { from: 1, points: 7 } };
    expect(accountFalls(response(2, score('overall', 4)), [response(1, other)])).toEqual([]);
    const { value: _, ...none } = score('overall', 5);
    expect(accountFalls(response(2, none), [response(1, score('overall', 5))])).toEqual([]);
  });
});
