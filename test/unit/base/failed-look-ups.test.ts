import { expect, it } from 'vitest';
import { FailedLookUps } from '../../../src/base/failed-look-ups.ts';
import { networkOf } from '../../../src/base/network-of.ts';

it.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:0:1:a:b:c:d', '2001:db8:0:1'],
  ['2001:0DB8::1', '2001:db8:0:0'],
  ['2001:db8:0:1::9', '2001:db8:0:1'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('counts %s as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it('asks to wait after thirty failures in a minute, and nobody elsewhere', () => {
  const failures = new FailedLookUps();
  const waits = Array.from({ length: 31 }, (_, count) => failures.noted(`2001:db8::${count}`, 0));
  expect(waits).toEqual([...Array.from({ length: 30 }, () => 0), 60_000]);
  expect(failures.noted('2001:db8:1::1', 0)).toBe(0);
  expect(failures.noted('2001:db8::1', 60_000)).toBe(0);
});
