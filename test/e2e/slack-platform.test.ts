import { afterEach, expect, it } from 'vitest';
import startSlack from '../contract/channels/slack.platform.ts';
import { until } from '../emulators/parts/until-true.ts';
import { type RunningApp, runApp } from '../support/running-app.ts';
import { storesUnderTest } from '../support/stores.ts';

const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

it('the platform that the contract drives leads a buyer through the program', async () => {
  const [onStore] = storesUnderTest();
  const store = await onStore?.open();
  if (store === undefined) throw new Error('There is no store to test on');
  const platform = await startSlack();
  const program: RunningApp = await runApp(store, platform.environment);
  stops.push(
    () => program.stop(),
    () => platform.stop(),
    () => store.close(),
  );
  await platform.connect(program.address);

  const anna = platform.buyer('Anna');
  const newest = () => anna.saw().at(-1);
  platform.fault({ kind: 'reset-after-accept' });
  await anna.open(await program.invited());
  await until(() => newest()?.choices.includes('Yes, begin') ?? false);
  await anna.choose('Yes, begin');
  await until(() => newest()?.choices.includes('5') ?? false);
  await anna.repeat();
  expect(platform.attempts(anna)).toBe(anna.saw().length);
  expect(await platform.forged?.('{}')).toBe(401);
  expect(await platform.delivered?.('{not json')).toBe(200);
});
