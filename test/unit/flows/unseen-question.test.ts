import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../src/base/instant.ts';
import { subjectFor, TalkRunner } from '../../support/talk-runner.ts';

// notices: words answer a question that nobody has seen

/** Has given a 2, and has not seen the question for its reason. */
function withUnseenWhy(messenger: TalkRunner['messenger']): TalkRunner {
  const talk = new TalkRunner();
  talk.invite(subjectFor('en', 'decision-maker'));
  talk.press('yes');
  talk.messenger = messenger;
  talk.press('2');
  return talk;
}

/** What waits to be said. */
function waiting({ conversation }: TalkRunner): readonly string[] {
  return conversation.outbox.flatMap(({ job }) => (job.kind === 'send' ? [job.message.text] : []));
}

describe('a question that nobody has seen because its messenger is away', () => {
  it('is not answered by words of somebody who waits, and stands in one message all the while', () => {
    const talk = withUnseenWhy('away');
    for (const words of ['hello?', 'are you there', '??']) talk.say(words);
    expect(talk.response().chains[0]?.links).toEqual([]);
    expect(waiting(talk)).toHaveLength(1);
    talk.messenger = 'works';
    talk.wait(MINUTE_MS);
    expect(talk.last()).toContain('What was the main reason?');
    talk.say('The cartons were crushed on one side');
    expect(talk.response().chains[0]?.links).toMatchObject([{ answer: expect.any(String) }]);
  });

  it('keeps what is told instead, and calls the person who is asked for', () => {
    const talk = withUnseenWhy('away');
    talk.say('forty of the cartons came broken and wet');
    talk.say('and where is the credit note that we were promised?');
    talk.say('can somebody please call me about it?');
    expect(talk.response().chains[0]?.links).toEqual([]);
    expect(talk.feedback).toEqual([
      'forty of the cartons came broken and wet',
      'and where is the credit note that we were promised?',
      'can somebody please call me about it?',
    ]);
    expect(talk.concerns).toEqual(expect.arrayContaining(['request', 'asked']));
  });

  it('hears anger all the same', () => {
    const talk = withUnseenWhy('away');
    talk.say('this is a disgrace, you are liars');
    expect(talk.notified).toEqual(['anger']);
  });

  it('is answered by words that fit: a score proves that it was seen, and it is not shown again', () => {
    const talk = new TalkRunner();
    talk.invite(subjectFor('en', 'decision-maker'));
    talk.messenger = 'away';
    talk.press('yes');
    talk.say('4');
    expect(talk.response().answers).toMatchObject([{ question: 'overall', value: 4 }]);
    expect(waiting(talk)).toEqual([expect.stringContaining('a 5?')]);
  });

  it('is answered by its own button', () => {
    const talk = new TalkRunner();
    talk.invite(subjectFor('en', 'decision-maker'));
    talk.messenger = 'doubtful';
    talk.press('yes');
    const [head] = talk.conversation.outbox;
    const question = head?.job.kind === 'send' ? (head.job.message.choices?.question ?? '') : '';
    talk.press('4', question);
    expect(talk.response().answers).toMatchObject([{ question: 'overall', value: 4 }]);
  });
});

describe('a question that was given up', () => {
  it('is shown again at the buyer’s next word, which is no answer to it', () => {
    const talk = withUnseenWhy('doubtful');
    talk.wait(MINUTE_MS);
    talk.wait(HOUR_MS);
    expect(talk.conversation.outbox).toEqual([]);
    expect(talk.conversation.questionLost).toBe(true);
    talk.messenger = 'works';
    talk.say('hello?');
    expect(talk.news.map(({ kind }) => kind)).toContain('missed');
    expect(talk.response().chains[0]?.links).toEqual([]);
    expect(talk.last()).toContain('What was the main reason?');
    expect(talk.conversation.questionLost).toBeUndefined();
    talk.say('The cartons were crushed on one side');
    expect(talk.response().chains[0]?.links).toHaveLength(1);
  });

  it('is answered by its own button, which proves that it was seen', () => {
    const talk = withUnseenWhy('doubtful');
    const [head] = talk.conversation.outbox;
    const question = head?.job.kind === 'send' ? (head.job.message.choices?.question ?? '') : '';
    talk.wait(MINUTE_MS);
    talk.wait(HOUR_MS);
    talk.messenger = 'works';
    talk.press('unknown', question);
    expect(talk.response().chains[0]).toMatchObject({ end: 'unknown' });
  });
});
