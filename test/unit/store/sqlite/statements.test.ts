import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../../src/store/port/documents.ts';
import { afterPrefix, conditionsSql, whereSql } from '../../../../src/store/sqlite/conditions.ts';
import { isQuick } from '../../../../src/store/sqlite/is-quick.ts';
import { pathOf } from '../../../../src/store/sqlite/members.ts';
import { type Asked, pageSql } from '../../../../src/store/sqlite/reads.ts';
import { partsOf, tableOf } from '../../../../src/store/sqlite/schema.ts';
import { changeSql } from '../../../../src/store/sqlite/writes.ts';

const TABLE = tableOf({
  name: 'things',
  indexes: [{ members: ['who', 'at'] }, { members: ['words'], each: true }],
});
const WHO = `(doc ->> '$."who"')`;
const AT = `(doc ->> '$."at"')`;

describe('a member', () => {
  it('has a path in which every name is quoted', () => {
    expect(pathOf('facts.n')).toBe('$."facts"."n"');
    expect(() => pathOf('a"b')).toThrow('cannot be the name of a member');
    expect(() => pathOf('a..b')).toThrow('cannot be the name of a member');
  });
});

describe('a condition', () => {
  const rows: readonly (readonly [Condition, string, readonly unknown[]])[] = [
    ['x', `${WHO} = ?`, ['x']],
    [true, `${WHO} = ?`, [1]],
    [{ in: ['x', false] }, `${WHO} IN (SELECT value FROM json_each(?))`, ['["x",0]']],
    [{ prefix: 'ab' }, `${WHO} >= ? AND ${WHO} < ?`, ['ab', 'ac']],
    [{ gte: 1 }, `${WHO} >= ? AND ${WHO} < ''`, [1]],
    [{ gt: 'a', lt: 'b' }, `${WHO} > ? AND ${WHO} < ? AND ${WHO} >= ''`, ['a', 'b']],
  ];

  it.each(rows)('%j is SQL that an index answers', (condition, text, params) => {
    const where = whereSql(conditionsSql(TABLE, { who: condition }));
    expect(where).toEqual({ text: ` WHERE ${text}`, params });
  });

  it('on an array asks for elements in the side table', () => {
    const { text, params } = whereSql(
      conditionsSql(TABLE, { words: { all: ['a', { prefix: 'b' }] } }),
    );
    const side = 'key IN (SELECT key FROM "things__each__words" WHERE';
    expect(text).toBe(` WHERE ${side} value = ?) AND ${side} value >= ? AND value < ?)`);
    expect(params).toEqual(['a', 'b', 'c']);
  });

  it('that no index could answer is refused', () => {
    expect(() => conditionsSql(TABLE, { who: { all: ['a'] } })).toThrow('indexed array');
    expect(() => conditionsSql(TABLE, { who: undefined })).toThrow('no condition');
  });
});

describe('the end of a prefix', () => {
  it.each([
    ['a', 'b'],
    ['é', 'ê'],
    ['a\u{10ffff}', 'b'],
    ['\u{d7ff}', '\u{e000}'],
    ['🙂', '🙃'],
    ['', undefined],
    ['\u{10ffff}', undefined],
  ])('of %j is %j', (prefix, end) => {
    expect(afterPrefix(prefix)).toBe(end);
  });
});

describe('a page', () => {
  const behind = (asked: Asked, ...cursor: (string | number | null)[]) =>
    pageSql(TABLE, asked, 10, cursor).text.split(' WHERE ')[1]?.split(' ORDER BY ')[0];

  it('begins behind the last one, in each direction and where members are absent', () => {
    const up = { order: ['at'] };
    const down = { order: ['at'], descending: true };
    expect(behind(up, 3, 'k')).toBe(`(${AT}, key) > (?, ?)`);
    expect(behind(up, null, 'k')).toBe(`(${AT} IS NOT NULL OR (${AT} IS ? AND key > ?))`);
    expect(behind(down, 3, 'k')).toBe(
      `((${AT} < ? OR ${AT} IS NULL) OR (${AT} IS ? AND (key < ? OR key IS NULL)))`,
    );
    expect(behind(down, null, 'k')).toBe(`(FALSE OR (${AT} IS ? AND (key < ? OR key IS NULL)))`);
  });
});

describe('a change', () => {
  it('is one statement, whose text depends on its shape alone', () => {
    const shape = (at: number, key: string) =>
      changeSql(TABLE, { key, onlyIf: { version: 1, who: undefined }, set: { at }, unset: ['x'] });
    expect(shape(1, 'a').text).toBe(shape(2, 'b').text);
    expect(shape(1, 'a').text).toBe(
      'UPDATE "things" SET doc = json_remove(json_set(doc, ?, json(?)), ?) WHERE key = ? AND ' +
        "(json_type(doc, ?) IN ('integer', 'real') AND json_extract(doc, ?) = ?) AND " +
        'json_type(doc, ?) IS NULL',
    );
  });
});

describe('a declaration', () => {
  it('cannot take a name that is ours, or no name', () => {
    expect(() => partsOf({ name: 'meta', indexes: [] })).toThrow('name of a collection');
    expect(() => partsOf({ name: 'a"b', indexes: [] })).toThrow('name of a collection');
  });
});

describe('a query that does not wait behind a report', () => {
  const table = tableOf({
    name: 'things',
    indexes: [
      { members: ['wakeAt'], sparse: true },
      { members: ['who', 'at'] },
      { members: ['ref'], unique: true },
    ],
  });
  const rows: readonly (readonly [boolean, Asked])[] = [
    [true, { where: { wakeAt: { lte: 3 } }, order: ['wakeAt'] }],
    [true, { where: { who: 'x', at: { gt: 1 } }, order: ['at'] }],
    [true, { where: { who: 'x' }, order: ['at'], descending: true }],
    [true, { where: { who: 'x', at: 3 } }],
    [true, { where: { _id: { prefix: 'x' } } }],
    [true, {}],
    [false, { skip: 1_000 }],
    [false, { order: ['wakeAt'] }],
    [false, { where: { who: 'x' } }],
    [false, { where: { who: { in: ['x', 'y'] } }, order: ['at'] }],
    [false, { where: { who: 'x', text: 'y' }, order: ['at'] }],
    [false, { where: { ref: { gt: 'x' } }, order: ['ref'] }],
  ];

  it.each(rows)('%s: %j', (expected, asked) => {
    expect(isQuick(table, asked)).toBe(expected);
  });
});
