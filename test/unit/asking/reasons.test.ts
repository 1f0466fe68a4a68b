import { describe, expect, it } from 'vitest';
import { type Reason, RULES } from '../../../src/asking/reason.ts';
import { decidingReason, obstacleText, reasonText } from '../../../src/asking/reason-text.ts';

const NOON = Date.UTC(2026, 10, 30, 12);

describe('why somebody is asked or not', () => {
  it.each([
    [
      { rule: 'asked-before', kind: 'skip', facts: { before: 'opened' } },
      'has opened the invitation',
    ],
    [{ rule: 'arrival', kind: 'go', facts: { arrivedOn: '2026-10-04' } }, 'arrived on 2026-10-04'],
    [
      { rule: 'arrival', kind: 'go', facts: { estimate: '2026-10-04', transitDays: 44 } },
      'should have arrived on 2026-10-04, 44 days after it left',
    ],
    [
      { rule: 'arrival', kind: 'wait', until: NOON, facts: { shippedOn: '2026-10-04' } },
      'no arrival is known, nor how long goods take on this lane',
    ],
    [
      { rule: 'hours', kind: 'wait', until: NOON, facts: { because: 'holiday', holiday: '元旦' } },
      'it is a holiday at their place: 元旦',
    ],
    [
      { rule: 'delayed', kind: 'wait', until: NOON, facts: { delay: 'roll-over' } },
      'was rolled over to a later vessel and has not arrived',
    ],
    [
      {
        rule: 'delayed',
        kind: 'wait',
        until: NOON,
        facts: { delay: 'delay', expectedOn: '2026-12-04' },
      },
      'is delayed and is expected on 2026-12-04',
    ],
    [
      { rule: 'account-window', kind: 'wait', until: NOON, facts: { asks: 1, days: 30 } },
      'the account was asked once within 30 days',
    ],
  ] satisfies [Reason, string][])('is told in English: %o', (reason, text) => {
    expect(reasonText(reason, 'en')).toBe(text);
  });

  it('is told in Chinese to a team that reads it, and in English to others', () => {
    const reason: Reason = { rule: 'stopped', kind: 'skip' };
    expect(reasonText(reason, 'zh-CN')).toBe('不希望收到消息');
    expect(reasonText(reason, 'de')).toBe('wants no messages');
  });

  it('has a short name for each rule', () => {
    for (const rule of RULES) {
      expect(obstacleText({ rule, kind: 'skip' }, 'en')).not.toBe('');
      expect(obstacleText({ rule, kind: 'skip' }, 'zh-CN')).toMatch(/\p{Script=Han}/u);
    }
  });

  it('is the first that says never, else the one that is waited for the longest', () => {
    const waits: Reason[] = [
      { rule: 'delay', kind: 'wait', until: NOON },
      { rule: 'contact-window', kind: 'wait', until: NOON + 1 },
      { rule: 'hours', kind: 'go' },
    ];
    expect(decidingReason(waits)?.rule).toBe('contact-window');
    expect(decidingReason([...waits, { rule: 'freshness', kind: 'skip' }])?.rule).toBe('freshness');
    expect(decidingReason([{ rule: 'hours', kind: 'go' }])).toBeUndefined();
    // Whatever is waited for, it may end at night.
    const night: Reason = { rule: 'hours', kind: 'wait', until: NOON + 2 };
    expect(decidingReason([...waits, night])?.rule).toBe('contact-window');
    expect(decidingReason([night])?.rule).toBe('hours');
  });
});
