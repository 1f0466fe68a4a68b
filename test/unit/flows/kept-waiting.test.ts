import { describe, expect, it } from 'vitest';
import { recogniseWord } from '../../../flows/tone/buyer-words.ts';
import { flowWords } from '../../../flows/words/words.ts';
import { HOUR_MS } from '../../../src/base/instant.ts';
import { LOCALES, type Locale } from '../../../src/base/locale.ts';
import { subjectFor, type TalkRunner } from '../../support/talk-runner.ts';
import { asked, nobodyCame, talkOf, wall } from './waiting-talk.ts';

// notices: a buyer in somebody's hands is told that nobody came

const CONTINUE: Readonly<Record<Locale, string>> = {
  en: 'continue',
  'zh-CN': '继续',
  es: 'continuar',
  pt: 'continuar',
  fr: 'continuer',
  de: 'weiter',
  ar: 'متابعة',
  ru: 'продолжить',
};

describe('a buyer whom nobody has answered in time', () => {
  it('hears that, when somebody is in, that all is kept, and how to go on', () => {
    const talk = asked();
    talk.say('human');
    talk.now = wall(4, 11);
    nobodyCame(talk);
    expect(talk.last()).toBe(
      'I am sorry: nobody has been able to reply to you yet. ' +
        'The team is in today until 12:30 (UTC+8). ' +
        'What you wrote is kept, and the team knows that you are waiting. ' +
        'To go on with the questions meanwhile, send "continue".',
    );
    expect(talk.said.at(-1)?.choices).toEqual({
      question: 'go-on',
      layout: 'list',
      options: [{ value: 'continue', label: 'Continue' }],
    });
  });

  it.each(LOCALES)('hears it in %s, and goes on by the word or by the button', (locale) => {
    const words = flowWords(locale).waiting;
    expect(recogniseWord(words.continue)?.kind).toBe('continue');
    expect(words.goOn).toContain(CONTINUE[locale]);
    expect(words.isIn).toMatch(/\{time\}.*\{zone\}/);
    expect(words.isOut).toMatch(/\{day\}.*\{time\}.*\{zone\}/);
    for (const goOn of [
      (talk: TalkRunner) => talk.say(CONTINUE[locale]),
      (talk: TalkRunner) => talk.press('continue'),
    ]) {
      const talk = asked({ locale });
      const question = talk.last();
      talk.say('human');
      nobodyCame(talk);
      for (const text of [words.sorry, words.known, words.goOn, '12:30']) {
        expect(talk.last()).toContain(text);
      }
      goOn(talk);
      expect(talk.conversation.mode.kind).toBe('flow');
      expect(talk.last()).toContain(flowWords(locale).goingOn.resumed);
      expect(talk.last()).toContain(question.split('\n').at(-1));
      expect(talk.openQuestion()).toMatch(/\.overall$/);
    }
  });

  it('goes on by the number of the button where choices are numbered', () => {
    const talk = asked({ numbered: true });
    talk.say('human');
    nobodyCame(talk);
    talk.say('1');
    expect(talk.last()).toContain(flowWords('en').goingOn.resumed);
  });

  it('goes on with the question whether it is settled', () => {
    const talk = talkOf();
    const input = { case: 7, told: 'We have sent new cartons.' };
    talk.event({ kind: 'interposed', flow: 'verification', subject: subjectFor('en'), input });
    const { conversation } = talk;
    // More was written in a short time than a person writes, and nobody came to see.
    talk.conversation = {
      ...conversation,
      mode: {
        kind: 'human',
        reason: 'crowded',
        since: talk.now,
        ...(conversation.mode.kind === 'flow' && { resume: conversation.mode }),
      },
      timers: [],
    };
    nobodyCame(talk);
    talk.press('continue');
    expect(talk.openQuestion()).toBe('settled');
    expect(talk.last()).toContain('Is this resolved for you?');
  });

  it('is offered no questions where there are none, and is greeted who goes on all the same', () => {
    const talk = talkOf();
    talk.say('human');
    nobodyCame(talk);
    expect(talk.last()).not.toContain('continue');
    expect(talk.said.at(-1)?.choices).toBeUndefined();
    talk.say('continue');
    expect(talk.last()).toContain('please send your order or shipment number');
  });

  it('is greeted, too, where a person was asked for at the end of everything', () => {
    const talk = talkOf();
    talk.event({ kind: 'interposed', flow: 'verification', input: { case: 7, told: '' } });
    talk.say('human');
    expect(talk.conversation.mode).not.toHaveProperty('resume');
    const before = talk.said.length;
    talk.say('continue');
    expect(talk.said.slice(before).map(({ text }) => text)).toEqual([
      expect.stringContaining('please send your order or shipment number'),
    ]);
  });

  it('hears nothing of hours that nobody has set, nor of a team that there is not', () => {
    const plain = asked({ calendar: {} });
    plain.say('human');
    nobodyCame(plain);
    expect(plain.last()).toMatch(/yet\. What you wrote is kept, and the team knows/);
    const alone = asked({ team: false });
    alone.say('human');
    nobodyCame(alone);
    expect(alone.last()).toMatch(/yet\. What you wrote is kept\. To go on/);
  });

  it('hears it once they write, where the platform takes nothing before', () => {
    const talk = asked();
    talk.say('human');
    talk.conversation = { ...talk.conversation, sendWindow: {} };
    const before = talk.said.length;
    nobodyCame(talk);
    expect(talk.said).toHaveLength(before);
    talk.now = wall(3, 15);
    // As the mailbox allows with each message.
    const afterMessage = { messages: 5, until: talk.now + HOUR_MS };
    talk.conversation = { ...talk.conversation, sendWindow: { afterMessage } };
    talk.say('hello?');
    talk.say('hello!');
    expect(talk.said).toHaveLength(before + 1);
    expect(talk.last()).toContain('The team is in today until 18:00');
  });

  it('does not hear late what somebody has taken over meanwhile', () => {
    const talk = asked();
    talk.say('human');
    talk.conversation = { ...talk.conversation, sendWindow: {} };
    nobodyCame(talk);
    talk.event({ kind: 'claimed', by: 'slack:ann' });
    const afterMessage = { messages: 5, until: talk.now + HOUR_MS };
    talk.conversation = { ...talk.conversation, sendWindow: { afterMessage } };
    const before = talk.said.length;
    talk.say('hello?');
    expect(talk.said).toHaveLength(before);
  });

  it('hears nothing once somebody has taken the conversation, or the buyer went on', () => {
    const taken = asked();
    taken.say('human');
    const { now } = taken;
    taken.event({ kind: 'claimed', by: 'slack:ann' });
    const gone = asked();
    gone.say('human');
    gone.say('continue');
    for (const talk of [taken, gone]) {
      const before = talk.said.length;
      nobodyCame(talk, now);
      expect(talk.said).toHaveLength(before);
    }
  });

  it('hears nothing of an earlier hand-over in a later one', () => {
    const talk = asked();
    const first = talk.now;
    talk.say('human');
    talk.say('continue');
    talk.wait(HOUR_MS);
    talk.say('human');
    const before = talk.said.length;
    nobodyCame(talk, first);
    expect(talk.said).toHaveLength(before);
    nobodyCame(talk);
    expect(talk.said).toHaveLength(before + 1);
  });

  it('hears nothing who wants no messages or cannot be reached', () => {
    const silent = asked();
    silent.say('human');
    silent.say('stop forever');
    const lost = asked();
    lost.say('human');
    lost.event({ kind: 'reachability', reachable: false });
    for (const talk of [silent, lost]) {
      const before = talk.said.length;
      nobodyCame(talk);
      expect(talk.said).toHaveLength(before);
    }
  });

  it('is relayed to the team as before', () => {
    const talk = asked();
    talk.say('human');
    nobodyCame(talk);
    talk.say('Is anybody there?');
    expect(talk.news.at(-1)).toMatchObject({ kind: 'heard', heard: { text: 'Is anybody there?' } });
  });
});

describe('the team hears that a buyer waits no more', () => {
  const ends: readonly (readonly [string, (talk: TalkRunner) => void])[] = [
    ['went on', (talk) => talk.say('continue')],
    ['was taken', (talk) => talk.event({ kind: 'claimed', by: 'slack:ann' })],
    ['wants no messages', (talk) => talk.say('stop forever')],
    ['has left', (talk) => talk.event({ kind: 'reachability', reachable: false })],
  ];
  it.each(ends)('who %s', (_, end) => {
    const talk = asked();
    const since = talk.now;
    talk.say('human');
    talk.say('hello?');
    expect(talk.news.filter(({ kind }) => kind === 'wait-over')).toEqual([]);
    talk.wait(HOUR_MS);
    end(talk);
    expect(talk.news.filter(({ kind }) => kind === 'wait-over')).toEqual([
      { kind: 'wait-over', since },
    ]);
  });
});
