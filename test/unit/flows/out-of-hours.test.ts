import { describe, expect, it } from 'vitest';
import { flowWords } from '../../../flows/words/words.ts';
import { HOUR_MS } from '../../../src/base/instant.ts';
import type { Locale } from '../../../src/base/locale.ts';
import { subjectFor, TalkRunner } from '../../support/talk-runner.ts';
import { asked, type Begins, talkOf, WEEKEND, wall } from './waiting-talk.ts';

describe('a buyer who is handed over', () => {
  it('is told at once when somebody is in, where nobody is', () => {
    const talk = asked({ now: WEEKEND });
    talk.say('human');
    expect(talk.last()).toContain(flowWords('en').anytime.humanComing);
    expect(talk.last()).toContain(
      'Nobody is in right now: the team is back on Tuesday 3 November at 09:00 (UTC+8).',
    );
  });

  it.each([
    ['en', 'Tuesday 3 November at 09:00 (UTC+8)'],
    ['zh-CN', '11月3日星期二 09:00（UTC+8）'],
    ['es', 'el martes, 3 de noviembre a las 09:00 (UTC+8)'],
    ['pt', 'terça-feira, 3 de novembro, às 09:00 (UTC+8)'],
    ['fr', 'le mardi 3 novembre à 09:00 (UTC+8)'],
    ['de', 'am Dienstag, 3. November um 09:00 Uhr (UTC+8)'],
    ['ar', 'يوم الثلاثاء، 3 نوفمبر الساعة 09:00 (UTC+8)'],
    ['ru', 'вторник, 3 ноября, с 09:00 (UTC+8)'],
  ] satisfies [Locale, string][])('is told so in %s, past a holiday', (locale, when) => {
    const talk = asked({ now: WEEKEND, locale });
    talk.say('human');
    expect(talk.last()).toContain(when);
  });

  it('is told when the team comes back from lunch', () => {
    const talk = asked({ now: wall(3, 13) });
    talk.say('human');
    expect(talk.last()).toContain('on Tuesday 3 November at 13:30 (UTC+8)');
  });

  it.each([
    ['in hours', {}],
    ['without hours in the settings', { now: WEEKEND, calendar: {} }],
    ['without a team channel', { now: WEEKEND, team: false }],
  ] satisfies [string, Begins][])('hears what it always heard %s', (_, begins) => {
    const talk = asked(begins);
    talk.say('human');
    const { anytime, waiting } = flowWords('en');
    expect(talk.last()).toBe(`${anytime.humanComing} ${waiting.goOn}`);
  });

  it('is offered no questions to go on with where there are none', () => {
    const stranger = new TalkRunner();
    stranger.say('human');
    expect(stranger.last()).toBe(flowWords('en').anytime.humanComing);
    stranger.say('human');
    expect(stranger.last()).toBe(flowWords('en').anytime.humanComing);
  });

  it.each([
    ['a stranger who asks', (talk: TalkRunner) => talk.say('human')],
    ['a stranger who is angry', (talk: TalkRunner) => talk.say('This is a damn disgrace!!!')],
    ['a stranger who asks about data', (talk: TalkRunner) => talk.say('my data')],
  ])('hears it as %s, too', (_, calls) => {
    const talk = talkOf({ now: WEEKEND });
    calls(talk);
    expect(talk.conversation.mode.kind).toBe('human');
    expect(talk.last()).toContain('Tuesday 3 November');
  });

  it('hears it when the matter is not solved, and when a person is asked for once more', () => {
    const talk = talkOf({ now: WEEKEND });
    const input = { case: 7, told: 'We have sent new cartons.' };
    talk.event({ kind: 'interposed', flow: 'verification', subject: subjectFor('en'), input });
    talk.wait(2 * 24 * HOUR_MS);
    talk.say('human');
    expect(talk.last()).toContain('the case is open again');
    expect(talk.conversation.mode.kind).toBe('human');
    talk.now = wall(7, 20);
    talk.say('human');
    expect(talk.last()).toContain('Monday 9 November at 09:00');
  });
});
