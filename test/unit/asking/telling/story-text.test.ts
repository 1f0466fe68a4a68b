import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/asking/decide.ts';
import { type Plan, STEP_REASONS } from '../../../../src/asking/plans/plan.ts';
import { BUILT_IN_POLICY } from '../../../../src/asking/policy.ts';
import type { Story } from '../../../../src/asking/telling/story.ts';
import { storyText } from '../../../../src/asking/telling/story-text.ts';
import { askingWords } from '../../../../src/asking/words/words.ts';
import { PLAN_STATES } from '../../../../src/core/contract/programme/plan-state.ts';
import { END_REASONS } from '../../../../src/core/contract/response.ts';
import { ALWAYS, factsWith, NOON } from '../asking-facts.ts';

const PLAN: Plan = {
  id: 'plan-1',
  version: 1,
  kind: 'survey',
  contact: 'anna',
  account: 'NORTHGATE',
  shipment: 'S1',
  flow: 'post-shipment',
  state: 'planned',
  steps: [{ state: 'planned', at: NOON, because: 'made' }],
  why: [],
};

function storyWith(changes: Partial<Plan>): Story {
  const facts = factsWith();
  const plan = { ...PLAN, ...changes };
  return { facts, plan, decision: decide(facts, BUILT_IN_POLICY, ALWAYS, NOON) };
}

const told = (changes: Partial<Plan>, locale: 'en' | 'zh-CN' = 'en') =>
  storyText(storyWith(changes), 'anna about S1', { locale, timeZone: 'UTC' });

describe('the story of an ask', () => {
  it('tells ways that did not work, the ask that came late, and its answers', () => {
    const text = told({
      state: 'partial',
      policy: '2026',
      arm: { name: 'after-7-days', delayDays: 7 },
      anchor: { day: '2026-10-04', isEstimate: true },
      refusedBy: ['chat'],
      asked: { carrier: 'task', at: NOON, realisedDays: 11.46 },
      response: { updatedAt: NOON, answers: 2, depth: 3, score: 0.75, last: 'open' },
      steps: [
        ...PLAN.steps,
        {
          state: 'waiting',
          at: NOON,
          because: 'carrier-refused',
          facts: { carrier: 'chat', why: 'no-chat' },
        },
        { state: 'asked', at: NOON, because: 'by-carrier', facts: { carrier: 'task' } },
        { state: 'partial', at: NOON, because: 'ended', facts: { end: 'handed-over' } },
      ],
      why: [{ rule: 'delay', kind: 'go', facts: { days: 7, arm: 'after-7-days' } }],
    });
    expect(text.split('\n')).toEqual([
      'anna about S1: answered in part (by task)',
      'policy "2026", arm "after-7-days", GB, Europe/London',
      '',
      'What has happened:',
      '  Thu, 15 Oct 2026, 12:00 UTC – planned: contact and shipment became known',
      '  Thu, 15 Oct 2026, 12:00 UTC – waiting: not in a chat: there is no chat',
      '  Thu, 15 Oct 2026, 12:00 UTC – asked, not opened yet: by a task for the owner of the account',
      '  Thu, 15 Oct 2026, 12:00 UTC – answered in part: a colleague took over',
      'Asked 11.5 days after the estimated arrival on 2026-10-04; the arm says 7.',
      'Did not work: by chat.',
      '2 answers, the last to “open”.',
      'Overall: 75% of the best score.',
      '',
      'What the rules said when it was decided:',
      '  ✓ 7 days after the arrival are over (after-7-days)',
    ]);
  });

  it('has the decision of now where nobody was asked, also after a way was refused', () => {
    const text = told({ state: 'waiting', refusedBy: ['chat'], heldUntil: NOON });
    expect(text).toMatch(/^anna about S1: to be asked now, by chat\n/);
    expect(text).toContain('Held until Thu, 15 Oct 2026, 12:00 UTC, since');
    expect(text).toContain('What the rules say now:');
    expect(told({ state: 'unreachable' })).toMatch(/^anna about S1: not reached\n/);
    const attempt = { carrier: 'chat', begunAt: NOON, until: NOON } as const;
    expect(told({ attempt })).toMatch(/^anna about S1: being asked at this moment, by chat\n/);
  });

  it.each(['en', 'zh-CN'] as const)('has words for every state, step and end: %s', (locale) => {
    const steps = STEP_REASONS.flatMap((because) =>
      PLAN_STATES.map((state) => ({
        state,
        at: NOON,
        because,
        facts: { carrier: 'chat', why: 'lost', end: 'idle' },
      })),
    );
    const text = told({ steps }, locale);
    expect(text).not.toMatch(/undefined|[{}]/);
    const lines = text.split('\n').filter((line) => /12:00/.test(line));
    expect(new Set(lines).size).toBe(STEP_REASONS.length * PLAN_STATES.length);
    const words = askingWords(locale);
    for (const end of END_REASONS) expect(words.ends[end]).toMatch(/\S/);
    if (locale === 'en') return;
    for (const line of lines) expect(line.replace(/UTC|chat/g, '')).not.toMatch(/[a-z]{2,}/i);
  });
});
