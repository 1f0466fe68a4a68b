import { describe, expect, it } from 'vitest';
import { checkWhere } from '../../../src/store/port/check-where.ts';

describe('the conditions of a question', () => {
  it.each([
    [{ code: 'x' }],
    [{ at: 5, open: true }],
    [{ at: { gte: 1, lt: 2 } }],
    [{ id: { in: ['a', 'b'] }, name: { prefix: 'a' } }],
    [{ pieces: { all: ['a', { prefix: 'b' }] } }],
  ])('may be %j', (where) => {
    expect(() => checkWhere(where)).not.toThrow();
  });

  it.each([
    [{ code: { $gt: '' } }],
    [{ code: { $ne: null } }],
    [{ code: null }],
    [{ code: {} }],
    [{ code: ['a'] }],
    [{ code: { in: [{ $gt: '' }] } }],
    [{ code: { in: 'a' } }],
    [{ code: { gt: { $gt: '' } } }],
    [{ code: { prefix: 5 } }],
    [{ pieces: { all: [{ prefix: 'a', $where: '1' }] } }],
  ])('are never %j, which came from outside', (where) => {
    expect(() => checkWhere(where as never)).toThrow('no condition');
  });
});
