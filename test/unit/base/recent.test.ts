import { expect, it } from 'vitest';
import { Recent } from '../../../src/base/recent.ts';

it('keeps what was put or asked for last, up to its limit', () => {
  const recent = new Recent<string, number>(2);
  recent.put('a', 1);
  recent.put('b', 2);
  expect(recent.get('a')).toBe(1);
  recent.put('c', 3);
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
  recent.put('c', 4);
  expect([recent.get('a'), recent.get('c')]).toEqual([1, 4]);
});

it('forgets what is dropped', () => {
  const recent = new Recent<string, number>(2);
  recent.put('a', 1);
  recent.drop('a');
  expect(recent.get('a')).toBeUndefined();
});
