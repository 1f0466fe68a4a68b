import { afterAll, describe, expect, it } from 'vitest';
import { type Outage, type Outlasted, outlast } from '../contract/channels/outlast.ts';
import type { StartPlatform } from '../contract/channels/platform.ts';
import startSlack from '../contract/channels/slack.platform.ts';
import { Stage } from '../contract/channels/stage.ts';
import startTelegram from '../contract/channels/telegram.platform.ts';
import startWeChat from '../contract/channels/wechat.platform.ts';
import { runs } from '../support/size.ts';

const CHANNELS: Readonly<Record<string, StartPlatform>> = {
  telegram: startTelegram,
  slack: startSlack,
  wechat: startWeChat,
};
const FAULTS: Readonly<Record<string, Outage['fault']>> = {
  'error 500': { kind: 'server-error' },
  'connection reset': { kind: 'reset-before-accept' },
  'no answer': { kind: 'silence' },
  '429': { kind: 'too-many', retryAfterMs: 1_000 },
  'connection refused': { kind: 'unplugged' },
};
const SECONDS = [3, 15, 600];
const TALKS = 40;

const rows: (Outlasted & { readonly outage: string })[] = [];

describe.each(Object.entries(CHANNELS))('outages of %s', (channel, start) => {
  const outages = Object.entries(FAULTS).flatMap(([name, fault]) =>
    SECONDS.map((seconds) => ({ name, outage: { fault, seconds } })),
  );

  it.each(outages)('$name for $outage.seconds s', async ({ name, outage }) => {
    const stage = await Stage.set(start);
    const talks = runs(TALKS);
    try {
      const became = await outlast(stage, outage, talks);
      rows.push({ outage: `${channel}, ${name}, ${outage.seconds} s`, ...became });
      expect(became).toMatchObject({ talks, wentOn: talks, doubled: 0, lost: 0 });
    } finally {
      await stage.clear();
    }
  });
});

afterAll(() => {
  const table = rows.map(({ outage, talks, wentOn, lost, doubled, longestWaitMs }) =>
    [
      outage.padEnd(36),
      `${wentOn} of ${talks}`.padStart(10),
      `lost ${lost}`.padStart(9),
      `doubled ${doubled}`.padStart(12),
      `${Math.round(longestWaitMs / 1_000)} s`.padStart(7),
    ].join(''),
  );
  process.stdout.write(
    `${['outage, went on, lost, doubled, longest wait', ...table].join('\n')}\n`,
  );
});
