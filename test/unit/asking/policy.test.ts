import { describe, expect, it } from 'vitest';
import { BUILT_IN_POLICY, Policy, rulesFor } from '../../../src/asking/policy.ts';
import { readPolicy } from '../../../src/asking/read-policy.ts';
import type { ContactRole } from '../../../src/programme/contact.ts';

function faultsOf(policy: object): readonly string[] {
  const read = readPolicy(JSON.stringify(policy));
  return read.kind === 'policy' ? [] : read.faults.map(({ path, reason }) => `${path}: ${reason}`);
}

describe('the policy', () => {
  it('is built in, and reads back as it is printed', () => {
    expect(readPolicy('{}')).toEqual({ kind: 'policy', policy: BUILT_IN_POLICY });
    const printed = JSON.stringify(BUILT_IN_POLICY);
    expect(readPolicy(printed)).toEqual({ kind: 'policy', policy: BUILT_IN_POLICY });
  });

  it.each([
    [{ hours: { from: '17:00', to: '09:00' } }, /^hours: leaves no moment of the day/],
    [{ hours: { from: '9', to: '17:00' } }, /^hours\.from: must be a time of day/],
    [
      { experiment: { name: 'x', arms: [{ name: 'a', delayDays: 1, share: 0.4 }] } },
      /^experiment\.arms: must share 1 out, and share 0\.4/,
    ],
    [{ carriers: ['pigeon'] }, /^carriers\.0: must be one of chat, task/],
    [{ carriers: [] }, /^carriers: must name a carrier/],
    [{ sample: 0 }, /^sample: must be above 0/],
    [{ fatigue: { contactEveryDays: -1 } }, /^fatigue\.contactEveryDays: must be 0 days or more/],
    [{ basis: { countries: { chat: { Germany: 'consent' } } } }, /^basis\.countries\.chat/],
    [{ fatique: {} }, /^fatique: is not a setting; did you mean "fatigue"\?/],
  ])('is refused where it says %o', (policy, fault) => {
    expect(faultsOf(policy)).toEqual([expect.stringMatching(fault)]);
  });

  it('tells all faults at once, and what is no JSON', () => {
    expect(faultsOf({ sample: 2, carriers: [], hours: 3 })).toHaveLength(3);
    expect(readPolicy('{')).toMatchObject({ kind: 'faults', faults: [{ path: '' }] });
  });

  const of = (accountClass: string | undefined, role: ContactRole = 'purchaser') => ({
    account: { class: accountClass },
    contact: { role },
  });

  it('has other rules for accounts of a class', () => {
    const policy = Policy.parse({
      classes: { C: { contactEveryDays: 90, remindAfterDays: null } },
    });
    expect(rulesFor(policy, of('C'))).toMatchObject({
      contactEveryDays: 90,
      remindAfterDays: null,
    });
    expect(rulesFor(policy, of('B'))).toMatchObject({ contactEveryDays: 30, remindAfterDays: 5 });
    expect(rulesFor(policy, of(undefined)).carriers).toEqual(['chat', 'task']);
  });

  it('has other rules for contacts in a role, which give way to those of the class', () => {
    const policy = Policy.parse({
      classes: { C: { questions: ['overall'] } },
      byRole: { warehouse: { remindAfterDays: null, questions: ['quality'] } },
    });
    const asked = (accountClass: string, role: ContactRole) =>
      rulesFor(policy, of(accountClass, role));
    expect(asked('B', 'warehouse')).toMatchObject({
      remindAfterDays: null,
      questions: ['quality'],
    });
    expect(asked('C', 'warehouse')).toMatchObject({
      remindAfterDays: null,
      questions: ['overall'],
    });
    expect(asked('B', 'finance')).toMatchObject({ remindAfterDays: 5, questions: undefined });
  });
});
