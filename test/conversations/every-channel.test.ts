import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Talk, type TalkLine, writeTalk } from '../../scripts/cli/talk-file.ts';
import { readTalk } from '../../scripts/draw/read-talk.ts';
import { findAdapters } from '../../src/app/discover.ts';
import { Locale } from '../../src/base/locale.ts';
import type { Response } from '../../src/core/contract/response.ts';
import { CONTACT_ROLES } from '../../src/programme/contact.ts';
import type { Buyer, Seen, StartPlatform } from '../contract/channels/platform.ts';
import { Stage } from '../contract/channels/stage.ts';
import { until } from '../emulators/parts/until-true.ts';
import { compared } from '../support/compared-golden.ts';
import { GOLDEN_COMPANY, goldenInvitation } from '../support/golden-invitation.ts';
import { noticeIn } from '../support/recorded-notice.ts';
import { subjectFor, TalkRunner } from '../support/talk-runner.ts';

const FOLDER = path.resolve('test/conversations');
const TALKS = [
  'en-purchaser',
  'zh-purchaser',
  'ar-purchaser',
  'en-delay-notice',
  'zh-delay-notice',
];
const LIMIT_MS = 60_000;

const channels = (await findAdapters()).map(({ name }) => name);

async function stageOf(channel: string): Promise<Stage> {
  const file = path.resolve('test/contract/channels', `${channel}.platform.ts`);
  const module: { default: StartPlatform } = await import(pathToFileURL(file).href);
  return await Stage.set(module.default, { COMPANY_NAME: GOLDEN_COMPANY });
}

async function talkNamed(name: string): Promise<Talk> {
  return readTalk(await readFile(path.join(FOLDER, `${name}.talk.txt`), 'utf8'));
}

function factsOf({ facts }: Talk) {
  const role = CONTACT_ROLES.find((one) => one === facts.role);
  if (role === undefined) throw new Error(`No contact is a ${facts.role}`);
  return { locale: Locale.parse(facts.locale), role };
}

function saidIn({ lines }: Talk): readonly string[] {
  return lines.flatMap(({ author, text }) => (author === 'buyer' ? [text] : []));
}

/** What the flows make of the same words with no channel, no store and no time between. */
function withoutChannel(talk: Talk): Response {
  const { locale, role } = factsOf(talk);
  const runner = new TalkRunner({ settings: { company: GOLDEN_COMPANY } });
  runner.invite(subjectFor(locale, role));
  const notice = noticeIn(talk);
  if (notice !== undefined) runner.event(notice);
  for (const words of saidIn(talk)) runner.say(words);
  return runner.response();
}

/** The notice of the talk reaches this buyer as it would from any part of the program. */
async function noticed({ program, clock }: Stage, { conversation }: Buyer, talk: Talk) {
  const content = noticeIn(talk);
  if (content === undefined) return;
  await program.app.engine.receive({ id: 'notice', conversation, at: clock.now(), content });
}

/** The same buyer on a channel, through the whole program; what they saw and what was kept. */
async function through(
  stage: Stage,
  talk: Talk,
): Promise<{ seen: TalkLine[]; response: Response }> {
  const buyer = stage.stranger();
  const seen: TalkLine[] = [];
  let count = 0;
  const look = async () => {
    await stage.rest(buyer);
    const lines = await stage.program.app.transcript(buyer.conversation);
    await until(() => buyer.saw().length >= lines.filter(({ author }) => author === 'bot').length);
    for (const one of buyer.saw().slice(count)) seen.push({ author: 'bot', text: shownTo(one) });
    count = buyer.saw().length;
  };
  await buyer.open(await goldenInvitation(stage.program, factsOf(talk)));
  await look();
  await noticed(stage, buyer, talk);
  await look();
  for (const text of saidIn(talk)) {
    seen.push({ author: 'buyer', text });
    await buyer.say(text);
    await look();
  }
  return { seen, response: await stage.responseOf(buyer) };
}

function shownTo({ text, choices }: Seen): string {
  return choices.length === 0 ? text : `${text}\n${choices.map((one) => `[${one}]`).join(' ')}`;
}

/** What a report is made of: no ids and no times. */
function kept({ flow, locale, end, consent, answers, chains }: Response) {
  const links = (chain: Response['chains'][number]) =>
    chain.links.map(({ question, answer, example }) => ({ question, answer, example }));
  return {
    flow,
    locale,
    end,
    consent: consent?.textVersion,
    answers: answers.map(({ at: _, messages: _messages, history, ...answer }) => ({
      ...answer,
      history: history?.map(({ value, raw }) => ({ value, raw })),
    })),
    chains: chains.map((chain) => ({ ...chain, links: links(chain) })),
  };
}

describe.each(channels)('the recorded talks on %s', (channel) => {
  it.each(TALKS)(
    '%s is kept as without any channel, and seen as before',
    { timeout: LIMIT_MS },
    async (name) => {
      const talk = await talkNamed(name);
      const stage = await stageOf(channel);
      try {
        const { seen, response } = await through(stage, talk);
        expect(kept(response)).toEqual(kept(withoutChannel(talk)));
        expect(stage.log.filter((line) => /^(warn|error) /.test(line))).toEqual([]);
        const file = path.join(FOLDER, 'seen', `${channel}.${name}.txt`);
        await compared(file, writeTalk({ facts: talk.facts, lines: seen }));
      } finally {
        await stage.clear();
      }
    },
  );
});

describe('a golden file', () => {
  it('is there for every channel and talk', () => {
    const files = channels.flatMap((channel) => TALKS.map((name) => `${channel}.${name}.txt`));
    expect(files.filter((file) => !existsSync(path.join(FOLDER, 'seen', file)))).toEqual([]);
  });
});
