import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shown, type Talk, type TalkLine, writeTalk } from '../../scripts/cli/talk-file.ts';
import { readTalk } from '../../scripts/draw/read-talk.ts';
import { Locale } from '../../src/base/locale.ts';
import { compared } from '../support/compared-golden.ts';
import { noticeIn } from '../support/recorded-notice.ts';
import { subjectFor, TalkRunner } from '../support/talk-runner.ts';

const FOLDER = path.resolve('test/conversations');
const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.talk.txt'));

/** The buyer's part of a recorded talk, said again to the flows as they are now. */
function replayed(recorded: Talk): Talk {
  const { facts, lines } = recorded;
  const locale = Locale.parse(facts.locale);
  const talk = new TalkRunner({ settings: { company: 'Harbour & Pine Trading Co.' } });
  if (facts.flow === 'welcome') talk.event({ kind: 'opened' });
  else talk.invite(subjectFor(locale, facts.role), facts.flow);
  const notice = noticeIn(recorded);
  if (notice !== undefined) talk.event(notice);
  const heard: TalkLine[] = [];
  const listen = () => {
    for (const { text, choices } of talk.said.splice(0)) {
      heard.push({ author: 'bot', text: shown(text, choices) });
      if (choices !== undefined) question = choices.question;
    }
  };
  let question = '';
  listen();
  for (const { author, text } of lines) {
    if (author === 'bot') continue;
    heard.push({ author, text });
    const pressed = /^\[(.+)\]$/.exec(text)?.[1];
    if (pressed === undefined) talk.say(text);
    else talk.press(pressed, question);
    listen();
  }
  return { facts, lines: heard };
}

describe('golden conversations', () => {
  it('exist in English, Chinese and Arabic', async () => {
    const talks = await Promise.all(
      files.map(async (name) => readTalk(await readFile(path.join(FOLDER, name), 'utf8'))),
    );
    const locales = new Set(talks.map(({ facts }) => facts.locale));
    expect([...locales]).toEqual(expect.arrayContaining(['en', 'zh-CN', 'ar']));
  });

  it.each(files)('%s goes as it was recorded', async (name) => {
    const file = path.join(FOLDER, name);
    await compared(file, writeTalk(replayed(readTalk(await readFile(file, 'utf8')))));
  });
});
