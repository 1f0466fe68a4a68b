import { expect, it } from 'vitest';
import { offeredWays } from '../../../src/programme/offered-ways.ts';
import { ANNA } from './example-programme.ts';

const way = (channel: string) => ({ channel, url: `https://example.com/${channel}` });
const ALL = ['slack', 'telegram', 'web', 'wechat'].map(way);

function offered(
  identities: readonly string[],
  colleagues: readonly string[] = [],
  entrances = ALL,
): readonly string[] {
  const contact = { ...ANNA, identities: [...identities] };
  const others = [contact, { ...ANNA, id: 'ben', identities: [...colleagues] }];
  return offeredWays(entrances, contact, others).entrances.map(({ channel }) => channel);
}

it('leads with the browser, then with what the contact is known to use', () => {
  expect(offered([])).toEqual(['web', 'telegram', 'wechat']);
  expect(offered(['wechat:o1', 'email:anna@example.com'])).toEqual(['web', 'wechat', 'telegram']);
});

it('offers Slack to people whose company is in it, or who have no other messenger', () => {
  expect(offered(['slack:U1'])).toEqual(['web', 'slack', 'telegram', 'wechat']);
  expect(offered([], ['slack:U2'])).toEqual(['web', 'slack', 'telegram', 'wechat']);
  expect(offered([], [], ['slack', 'web'].map(way))).toEqual(['web', 'slack']);
});
