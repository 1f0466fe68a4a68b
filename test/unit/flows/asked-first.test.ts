import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/base/instant.ts';
import { LOCALES } from '../../../src/base/locale.ts';
import type { Subject } from '../../../src/core/contract/subject.ts';
import { isAskedFirst } from '../../../src/core/conversation/ask-first.ts';
import { subjectFor, TalkRunner } from '../../support/talk-runner.ts';

function askedFirst(talk: TalkRunner, subject: Subject = subjectFor('en')): void {
  talk.event({ kind: 'asked-first', flow: 'post-shipment', subject });
}

const unopened = (step: 'remind' | 'give-up') =>
  ({ kind: 'unopened', invitation: subjectFor('en').invitation ?? '', step }) as const;

describe('a survey that we begin', () => {
  it('asks whether it may begin, and leaves reminders to the programme', () => {
    const talk = new TalkRunner();
    askedFirst(talk);
    expect(talk.last()).toContain('May we begin?');
    expect(talk.conversation.timers).toEqual([]);
    talk.press('yes');
    expect(talk.conversation.timers.map(({ name }) => name).sort()).toEqual(['close', 'remind']);
  });

  // notices: a survey that is begun over another
  it('is not begun with a buyer who wants no messages, talks with a person or answers something', () => {
    const stopped = new TalkRunner();
    stopped.say('stop forever');
    const said = stopped.said.length;
    askedFirst(stopped);
    expect(stopped.said).toHaveLength(said);

    const held = new TalkRunner();
    held.say('I want to talk to a person');
    askedFirst(held);
    expect(isAskedFirst(held.conversation, subjectFor('en').invitation ?? '')).toBe(false);

    const busy = new TalkRunner();
    busy.invite({ ...subjectFor('en'), invitation: 'other' });
    askedFirst(busy);
    expect(isAskedFirst(busy.conversation, 'other')).toBe(true);
    expect(busy.conversation.waiting).toEqual([]);
  });

  it('is said once more while nobody has opened it, and not after', () => {
    const talk = new TalkRunner();
    askedFirst(talk);
    talk.event(unopened('remind'));
    expect(talk.said).toHaveLength(2);
    expect(talk.last()).toContain('May we begin?');
    talk.press('yes');
    const said = talk.said.length;
    talk.event(unopened('remind'));
    talk.event(unopened('give-up'));
    expect(talk.said).toHaveLength(said);
    expect(talk.responses.at(-1)?.end).toBeUndefined();
  });

  it('ends without a word where nobody has opened it', () => {
    const talk = new TalkRunner();
    askedFirst(talk);
    talk.now += 30 * DAY_MS;
    talk.event(unopened('give-up'));
    expect(talk.said).toHaveLength(1);
    expect(talk.responses.at(-1)).toMatchObject({ end: 'idle', answers: [] });
  });

  it('is kept from nobody else’s invitation', () => {
    const talk = new TalkRunner();
    askedFirst(talk);
    talk.event({ ...unopened('give-up'), invitation: 'other' });
    expect(isAskedFirst(talk.conversation, subjectFor('en').invitation ?? '')).toBe(true);
    expect(talk.responses.at(-1)?.end).toBeUndefined();
  });
});

describe('an invitation of an account’s class', () => {
  it('asks the questions that it names in place of those of the role', () => {
    const talk = new TalkRunner();
    talk.invite({ ...subjectFor('en'), questions: ['overall', 'open'] });
    expect(talk.last()).toContain('2 short questions');
    talk.press('yes');
    talk.press('5');
    expect(talk.last()).toContain('Last question');
    talk.press('skip');
    expect(talk.responses.at(-1)).toMatchObject({ end: 'complete' });
  });

  it('passes over a question that the questionnaire does not have any more', () => {
    const talk = new TalkRunner();
    talk.invite({ ...subjectFor('en'), questions: ['gone', 'overall'] });
    expect(talk.last()).toContain('1 short question');
  });

  it.each(LOCALES)('offers a call where the class has one, and calls the team, in %s', (locale) => {
    const talk = new TalkRunner();
    talk.invite(subjectFor(locale));
    const usual = talk.said.at(-1)?.choices?.options.map(({ value }) => value);
    expect(usual).toEqual(['yes', 'no']);

    const called = new TalkRunner();
    called.invite({ ...subjectFor(locale), offersCall: true });
    const offered = called.said.at(-1)?.choices?.options ?? [];
    expect(offered.map(({ value }) => value)).toEqual(['yes', 'call', 'no']);
    called.press('call');
    expect(called.conversation.mode).toMatchObject({ kind: 'human', reason: 'asked' });
    const [concern] = called.news.flatMap((news) =>
      news.kind === 'concern' ? [news.concern] : [],
    );
    expect(JSON.stringify(concern)).toContain(offered[1]?.label);
  });

  it('takes a call that is typed for one', () => {
    const talk = new TalkRunner();
    talk.invite({ ...subjectFor('en'), offersCall: true });
    talk.say('please call me');
    expect(talk.conversation.mode).toMatchObject({ kind: 'human' });
  });
});

describe('words on consent', () => {
  it('are kept by purpose, with the version of the text', () => {
    const talk = new TalkRunner({
      settings: { consentVersion: 'v7', consentPurposes: ['cross-border'] },
    });
    talk.invite(subjectFor('en'));
    talk.press('yes');
    expect(talk.consents).toMatchObject([
      { purpose: 'survey', given: true, textVersion: 'v7', contact: subjectFor('en').contact?.id },
      { purpose: 'cross-border', given: true, textVersion: 'v7' },
    ]);
  });

  it('take back being written to, and give it back, each once', () => {
    const talk = new TalkRunner();
    talk.invite(subjectFor('en'));
    talk.say('stop forever');
    talk.say('stop forever');
    talk.say('continue');
    talk.say('continue');
    const asking = talk.consents.filter(({ purpose }) => purpose === 'asking');
    expect(
      asking.map(({ given }) => given).filter((given, at, all) => given !== all[at - 1]),
    ).toEqual([false, true]);
    expect(new Set(asking.map(({ id }) => id)).size).toBe(asking.length);
  });
});
