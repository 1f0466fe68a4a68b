import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { channelOf } from '../../../src/core/contract/ids.ts';
import type {
  Buyer,
  Deliveries,
  Platform,
  StartPlatform,
} from '../../contract/channels/platform.ts';
import startSlack from '../../contract/channels/slack.platform.ts';
import startTelegram from '../../contract/channels/telegram.platform.ts';
import startWeb from '../../contract/channels/web.platform.ts';
import startWeChat from '../../contract/channels/wechat.platform.ts';

/** So many visitors at once: each of them has a browser, and leaves it to the next one. */
const BROWSERS = 10;

/**
 * Telegram, Slack, WeChat and the web page under one program. People take them in turn, staff work
 * wherever they can, and a fault strikes all three that the program calls.
 */
/** People of a soak type as fast as they can, and none is taken for an automatic answer. */
const FAST = { PAUSE_AFTER_MESSAGES: '0' };

export const startEveryMessenger: StartPlatform = async (now) => {
  const called = await Promise.all(
    [startTelegram, startSlack, startWeChat].map((start) => start(now)),
  );
  const web = await startWeb(now);
  // What a program keeps on disk is there for the next one.
  const folder = await mkdtemp(path.join(tmpdir(), 'quayside-soak-'));
  const all = [...called, web];
  const teams = called.flatMap(({ team }) => team?.conversation ?? []);
  let people = 0;
  return {
    environment: {
      ...Object.assign({ DATA_DIR: folder, ...FAST }, ...all.map(({ environment }) => environment)),
      TEAM_CHANNELS: teams.join(),
    },
    connect: async (programUrl) => {
      for (const messenger of all) await messenger.connect(programUrl);
    },
    secrets: all.flatMap(({ secrets }) => secrets),
    buyer: (name) => {
      const messenger = all[people % all.length] ?? web;
      const browser = `Browser${Math.floor(people / all.length) % BROWSERS}`;
      people += 1;
      return messenger.buyer(messenger === web ? browser : name);
    },
    deliveries: () => all.map((messenger) => messenger.deliveries()).reduce(together),
    attempts: (buyer) => (isVisitor(buyer) ? [web] : called).reduce(attemptsAt(buyer), 0),
    fault: (fault) => {
      for (const messenger of called) messenger.fault(fault);
    },
    cannot: {},
    stop: async () => {
      for (const messenger of all) await messenger.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

function isVisitor({ conversation }: Buyer): boolean {
  return channelOf(conversation) === 'web';
}

function attemptsAt(buyer: Buyer) {
  return (sum: number, messenger: Platform) => sum + messenger.attempts(buyer);
}

function together(one: Deliveries, other: Deliveries): Deliveries {
  return { taken: one.taken + other.taken, refused: one.refused + other.refused };
}
