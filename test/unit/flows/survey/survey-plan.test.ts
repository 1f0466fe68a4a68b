import { describe, expect, it } from 'vitest';
import { planFor } from '../../../../flows/survey/survey-plan.ts';
import { SurveySettings } from '../../../../flows/survey/survey-settings.ts';

const PACKAGING = { key: 'packaging', label: { en: 'the packaging' } };
const ROLES = ['decision-maker', 'quality', 'warehouse', 'finance', 'purchaser'];

function keysFor(role: string, questionnaire: object): readonly string[] {
  return planFor(role, SurveySettings.parse(questionnaire)).map(({ key }) => key);
}

describe('the questions of a role', () => {
  it('name the usual dimensions where the operator has them', () => {
    expect(keysFor('quality', {})).toEqual([
      'overall',
      'quality',
      'documents',
      'recommend',
      'effort',
      'open',
    ]);
  });

  it('are about the operator’s own dimensions where those are others', () => {
    const own = { dimensions: [PACKAGING, { key: 'documents' }] };
    expect(keysFor('quality', own)).toEqual([
      'overall',
      'packaging',
      'documents',
      'recommend',
      'effort',
      'open',
    ]);
    expect(keysFor('warehouse', own)).toEqual([
      'overall',
      'packaging',
      'documents',
      'effort',
      'open',
    ]);
    expect(keysFor('finance', { dimensions: [PACKAGING] })).toEqual([
      'overall',
      'packaging',
      'effort',
      'open',
    ]);
  });

  it.each(ROLES)('can be asked whichever dimensions there are: %s', (role) => {
    for (const dimensions of [[], [PACKAGING], [{ key: 'timeliness' }]]) {
      const keys = keysFor(role, { dimensions });
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys[0]).toBe('overall');
    }
  });
});
