import { expect, it } from 'vitest';
import { withFallback } from '../../../src/base/catalogue.ts';

const ENGLISH = { yes: 'Yes', case: { opened: 'Opened', closed: 'Closed' } };

it('says in English, key by key, what a language does not have', () => {
  expect(withFallback(ENGLISH, { case: { closed: '已关闭' } })).toEqual({
    yes: 'Yes',
    case: { opened: 'Opened', closed: '已关闭' },
  });
});
