import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CheckedSettings } from '../../../flows/survey/check-settings.ts';

const FILE = 'flows/questionnaires/what-went-wrong.json';
const SHIPPED: object = JSON.parse(readFileSync(FILE, 'utf8'));

describe('a question of the operator’s own', () => {
  function faultsOf(question: object, variants: object = {}) {
    const { error } = CheckedSettings.safeParse({ questions: [question], variants });
    return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  }
  const options = [{ key: 'late' }, { key: 'missing' }];

  it('fits as it is shipped', () => {
    expect(CheckedSettings.safeParse(SHIPPED).error).toBeUndefined();
  });

  it.each([
    [{ key: 'faults', kind: 'sevral', options }, /^questions\.0\.kind: "sevral" .*"several"/],
    [{ key: 'overall', kind: 'several', options }, /^questions\.0\.key: "overall" is the name of/],
    [{ key: 'quality', kind: 'several', options }, /^questions\.0\.key: "quality" is the name of/],
    [{ key: 'faults', kind: 'several', options: [] }, /^questions\.0\.options: /],
    [{ key: 'faults', kind: 'several' }, /^questions\.0\.options: /],
    [
      { key: 'faults', kind: 'several', options: [...options, { key: 'rust' }] },
      /^questions\.0\.options\.2\.label: needs a label/,
    ],
    [
      { key: 'faults', kind: 'several', options: [...options, { key: 'skip' }] },
      /^questions\.0\.options\.2\.key: is a word/,
    ],
    [
      { key: 'faults', kind: 'several', options: [...options, { key: 'late' }] },
      /^questions\.0\.options: names an option twice/,
    ],
    [{ key: 'faults', kind: 'several', options, asks: 'Which?' }, /^questions\.0: .*asks/],
  ])('is refused where it says %o', (question, fault) => {
    expect(faultsOf(question)[0]).toMatch(fault);
  });

  it('is a name that variants may hold', () => {
    const question = { key: 'faults', kind: 'several', options };
    expect(faultsOf(question, { other: ['overall', 'faults'] })).toEqual([]);
    expect(faultsOf(question, { other: ['overall', 'fault'] })[0]).toContain('"faults"');
  });
});
