import { describe, expect, it } from 'vitest';
import { subjectFor, TalkRunner } from '../../../support/talk-runner.ts';

describe('what is told instead of an answer', () => {
  it.each([
    ['at the opening', [], 'half of the cartons were broken and wet'],
    ['at the opening', [], '半数箱子都破了，货也湿了'],
    ['at a rating', ['yes'], '40 cartons arrived broken and mouldy'],
    ['at a rating', ['yes'], '货到的时候全湿了'],
    ['at a rating', ['yes'], 'la mitad de las cajas llegó mojada'],
    ['at a rating', ['yes'], 'die Hälfte der Kartons war völlig durchnässt'],
  ])('%s is kept, the team judges it, and the question stands (%#)', (_, pressed, said) => {
    const talk = new TalkRunner();
    talk.invite(subjectFor('en', 'decision-maker'));
    for (const each of pressed) talk.press(each);
    const question = talk.openQuestion().split('.').at(-1);
    talk.say(said);
    expect(talk.feedback).toEqual([said]);
    expect(talk.concerns).toEqual(['unprompted']);
    expect(talk.openQuestion().split('.').at(-1)).toBe(question);
    expect(talk.response().consent === undefined).toBe(pressed.length === 0);
  });

  it.each([
    ['at the opening', []],
    ['at a rating', ['yes']],
  ])('a question %s calls somebody who answers it', (_, pressed) => {
    const talk = new TalkRunner();
    talk.invite(subjectFor('en', 'decision-maker'));
    for (const each of pressed) talk.press(each);
    talk.say('when will the missing pallet arrive?');
    expect(talk.concerns).toContain('request');
  });

  it.each(['qwrt', 'later maybe', '3 or 4', "I don't know"])('"%s" tells nothing', (said) => {
    const talk = new TalkRunner();
    talk.invite(subjectFor('en', 'decision-maker'));
    talk.press('yes');
    talk.say(said);
    expect(talk.feedback).toEqual([]);
  });
});
