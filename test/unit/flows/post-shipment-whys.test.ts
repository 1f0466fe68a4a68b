import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/base/instant.ts';
import { begun } from './begun-talk.ts';

describe('the whys', () => {
  function low() {
    const talk = begun();
    talk.press('3');
    return talk;
  }

  it('asks for the cause of every score that is not the top', () => {
    for (const score of ['1', '2', '3', '4']) {
      const talk = begun();
      talk.press(score);
      expect(talk.openQuestion()).toMatch(/\.why$/);
    }
    const content = begun();
    content.press('5');
    expect(content.openQuestion()).toMatch(/\.quality$/);
  });

  it('quotes each answer in the next question, five deep, and keeps the chain with its dimension', () => {
    const talk = low();
    const told = [
      'The container reached Hamburg on 14 October instead of 2 October',
      'The vessel left Ningbo 9 days after the planned date of 5 September',
      'Container 4471 was not at the terminal in time for closing on 3 September',
      'The truck to the port came on 4 September only',
      'The warehouse loaded 12 other orders on that day',
    ];
    for (const text of told) {
      talk.say(text);
      if (text !== told.at(-1)) expect(talk.last()).toContain(text.slice(0, 60));
    }
    const [chain] = talk.response().chains;
    expect(chain?.dimension).toBe('overall');
    expect(chain?.links.map(({ answer }) => answer)).toEqual(told);
    expect(chain?.end).toBe('depth');
    expect(talk.openQuestion()).toMatch(/\.quality$/);
  });

  it.each([
    ["I don't know", 'unknown'],
    ['不知道', 'unknown'],
    ['I do not want to answer that', 'refused'],
  ])('stops at "%s"', (text, end) => {
    const talk = low();
    talk.say(text);
    expect(talk.response().chains[0]?.end).toBe(end);
    expect(talk.openQuestion()).toMatch(/\.quality$/);
  });

  it('stops where the same answer comes again', () => {
    const talk = low();
    talk.say('The cartons from 12 October were wet');
    talk.say('the cartons from 12 october were wet!');
    expect(talk.response().chains[0]).toMatchObject({ end: 'repeated' });
    expect(talk.response().chains[0]?.links).toHaveLength(1);
  });

  it('stops at a cause that somebody can change', () => {
    const talk = low();
    talk.say('The vessel space was booked too late on 3 September');
    const [chain] = talk.response().chains;
    expect(chain).toMatchObject({ end: 'root-cause' });
    expect(chain?.rootCause).toBeDefined();
  });

  it('asks once for an example where an answer is vague', () => {
    const talk = low();
    talk.say('bad quality');
    expect(talk.openQuestion()).toMatch(/\.example$/);
    talk.say('Carton 12, the lid was crushed');
    expect(talk.openQuestion()).toMatch(/\.why$/);
    expect(talk.last()).toContain('Carton 12');
    talk.say('poor');
    expect(talk.openQuestion()).not.toMatch(/\.example$/);
    expect(talk.response().chains[0]?.links[0]).toMatchObject({
      answer: 'bad quality',
      example: 'Carton 12, the lid was crushed',
    });
  });

  it('asks no more of an angry buyer and calls a person', () => {
    const talk = low();
    talk.say('This is a scam, I want my money back NOW!!!');
    expect(talk.response()).toMatchObject({ end: 'handed-over' });
    expect(talk.response().chains[0]?.end).toBe('anger');
    expect(talk.conversation.mode.kind).toBe('human');
    expect(talk.notified).toEqual(['anger']);
    const said = talk.said.length;
    talk.say('Hello?');
    talk.wait(10 * DAY_MS);
    expect(talk.said.length).toBe(said);
  });

  it('takes a bare score where a cause was asked for a second thought about the score', () => {
    const talk = low();
    talk.say('5');
    expect(talk.response().answers[0]).toMatchObject({ value: 5, history: [{ value: 3 }] });
    expect(talk.response().chains).toEqual([]);
    expect(talk.openQuestion()).toMatch(/\.quality$/);
  });

  it('asks one cause only just below the top', () => {
    const talk = begun();
    talk.press('4');
    talk.say('Documents came on 12 October, one day late');
    expect(talk.openQuestion()).toMatch(/\.quality$/);
  });

  it('takes a burst of short messages as one answer', () => {
    const talk = low();
    talk.sayQuickly('the cartons', 'were wet', '3 of them');
    expect(talk.response().chains[0]?.links[0]?.answer).toBe('the cartons\nwere wet\n3 of them');
  });

  it('lets a command through at once in the middle of a burst', () => {
    const talk = low();
    talk.sayQuickly('the cartons', 'stop');
    expect(talk.response()).toMatchObject({ end: 'stopped' });
  });
});
