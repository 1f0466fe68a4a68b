import { describe, expect, it } from 'vitest';
import { flowWords } from '../../../flows/words/words.ts';
import { DAY_MS, HOUR_MS } from '../../../src/base/instant.ts';
import { LOCALES } from '../../../src/base/locale.ts';
import type { Subject } from '../../../src/core/contract/subject.ts';
import { SUBJECT, subjectFor, TalkRunner } from '../../support/talk-runner.ts';

const STAFF = 'slack:U1';
const INPUT = { case: 12, told: 'We shipped the missing cartons today.' };

/** A case about this buyer was resolved while nobody held the conversation. */
function resolved(subject: Subject = SUBJECT, talk = new TalkRunner()): TalkRunner {
  talk.event({ kind: 'interposed', flow: 'verification', subject, input: INPUT });
  return talk;
}

function verdicts(talk: TalkRunner) {
  return talk.news.flatMap((news) => (news.kind === 'verdict' ? [news.verdict] : []));
}

describe('the question whether a complaint is settled', () => {
  it('tells what was done and asks, with buttons', () => {
    const talk = resolved();
    expect(talk.last()).toContain('We shipped the missing cartons today.');
    expect(talk.last()).toContain('HP-1042');
    expect(talk.said.at(-1)?.choices?.options.map(({ value }) => value)).toEqual(['yes', 'no']);
  });

  it('hears "yes", pressed or typed in any language', () => {
    for (const yes of ['yes', '是的', 'sí', 'да', 'نعم']) {
      const talk = resolved();
      talk.say(yes);
      expect(verdicts(talk)).toEqual([{ case: 12, verdict: 'solved' }]);
      expect(talk.conversation.mode.kind).toBe('idle');
    }
    const pressed = resolved();
    pressed.press('yes');
    expect(verdicts(pressed)).toEqual([{ case: 12, verdict: 'solved' }]);
  });

  it('asks after a "no" what is still wrong, and passes it on', () => {
    const talk = resolved();
    talk.press('no');
    expect(talk.last()).toContain('What is still wrong?');
    talk.say('Two cartons are wet');
    const verdict = { case: 12, verdict: 'unsolved', text: 'Two cartons are wet' };
    expect(verdicts(talk)).toEqual([verdict]);
    expect(talk.last()).toContain('open again');
  });

  it('never takes silence for a yes: one reminder, then unverified', () => {
    const talk = resolved();
    talk.wait(25 * HOUR_MS);
    expect(talk.said).toHaveLength(2);
    talk.wait(3 * DAY_MS);
    expect(verdicts(talk)).toEqual([{ case: 12, verdict: 'silent' }]);
    expect(talk.said).toHaveLength(2);
  });

  it('takes a "no" without more words as a no', () => {
    const talk = resolved();
    talk.press('no');
    talk.wait(4 * DAY_MS);
    expect(verdicts(talk)).toEqual([{ case: 12, verdict: 'unsolved' }]);
  });

  it('lets the team read what is neither yes nor no, asks once more, then calls a person', () => {
    const talk = resolved();
    talk.say('the forwarder has not called us');
    expect(talk.news.at(-1)).toMatchObject({ kind: 'heard', heard: { action: 'said' } });
    expect(talk.last()).toContain('Please choose');
    talk.say('still waiting for the call');
    expect(verdicts(talk)).toMatchObject([{ verdict: 'unsolved' }]);
  });

  it('opens again at once for an angry buyer and for one who wants a person', () => {
    for (const words of ['This is a disgrace, you are liars!', 'human']) {
      const talk = resolved();
      talk.say(words);
      expect(verdicts(talk)).toMatchObject([{ verdict: 'unsolved' }]);
    }
  });

  it('waits for the buyer’s morning', () => {
    const shanghai = { ...SUBJECT, contact: { ...contactOf(SUBJECT), timeZone: 'Asia/Shanghai' } };
    const talk = new TalkRunner({ now: Date.UTC(2026, 10, 2, 15, 30) });
    resolved(shanghai, talk);
    expect(talk.said).toEqual([]);
    talk.wait(8.5 * HOUR_MS - 1);
    expect(talk.said).toEqual([]);
    talk.wait(1);
    expect(talk.last()).toContain('cartons');
  });

  it('is put in the buyer’s language', () => {
    const talk = resolved(subjectFor('zh-CN'));
    expect(talk.last()).toContain(flowWords('zh-CN').verification.ask);
  });

  it('is not put to who wants no more messages, and the team hears so', () => {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    talk.say('stop forever');
    const said = talk.said.length;
    resolved(SUBJECT, talk);
    expect(talk.said.length).toBe(said);
    expect(verdicts(talk)).toEqual([{ case: 12, verdict: 'unasked' }]);
  });

  it('ends for good with "stop forever"', () => {
    const talk = resolved();
    talk.say('stop forever');
    expect(talk.conversation.optedOut).toBe(true);
    expect(verdicts(talk)).toEqual([{ case: 12, verdict: 'silent' }]);
  });
});

describe('a survey under it', () => {
  function surveyed(): TalkRunner {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    talk.press('yes');
    talk.press('5');
    return talk;
  }

  it('goes on at the exact question afterwards', () => {
    const talk = surveyed();
    talk.event({ kind: 'claimed', by: STAFF });
    talk.event({
      kind: 'interposed',
      flow: 'verification',
      subject: SUBJECT,
      input: INPUT,
      by: STAFF,
    });
    expect(talk.last()).toContain('cartons');
    talk.press('yes');
    expect(talk.last()).toContain('Back to our questions');
    expect(talk.openQuestion()).toMatch(/\.quality$/);
    talk.press('4');
    expect(talk.response().answers.map(({ question }) => question)).toContain('quality');
  });

  it('waits while other staff hold the conversation', () => {
    const talk = surveyed();
    talk.event({ kind: 'claimed', by: 'slack:U2' });
    const said = talk.said.length;
    talk.event({
      kind: 'interposed',
      flow: 'verification',
      subject: SUBJECT,
      input: INPUT,
      by: STAFF,
    });
    expect(talk.said.length).toBe(said);
  });

  it('keeps hearing corrections when it was over, and says nothing of itself', () => {
    const talk = surveyed();
    talk.say('stop');
    resolved(SUBJECT, talk);
    talk.press('yes');
    expect(talk.last()).toContain('Glad to hear it is resolved');
    expect(talk.conversation.mode).toMatchObject({ kind: 'flow', flow: 'post-shipment' });
    expect(talk.conversation.timers.map(({ name }) => name)).toEqual(['forget']);
  });
});

describe('what the team hears of a survey', () => {
  it('is a low score at once, its cause, and the end, always as one concern', () => {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    talk.press('yes');
    talk.press('2');
    expect(talk.concerns).toEqual(['low-score']);
    talk.say('The forwarder booked the wrong vessel');
    const ids = talk.news.flatMap((news) => (news.kind === 'concern' ? [news.concern.id] : []));
    expect(new Set(ids)).toEqual(new Set(['inv-1']));
  });

  it('is nothing where all is well', () => {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    talk.press('yes');
    for (const score of ['5', '5', '5', '5', '5', '10']) talk.press(score);
    talk.press('skip');
    expect(talk.response().end).toBe('complete');
    expect(talk.concerns).toEqual([]);
  });

  it('is a refusal that was no politeness', () => {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    talk.say('别烦我');
    expect(talk.concerns).toEqual(['refused']);
    expect(talk.response().end).toBe('refused');
  });

  it('is what the buyer says and sends while staff hold the conversation', () => {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    talk.event({ kind: 'claimed', by: STAFF });
    talk.say('When will it come?');
    const photo = { kind: 'photo', reference: 'file-1' } as const;
    talk.wait(2_000);
    talk.event({ kind: 'media', media: [photo], caption: 'see' });
    expect(talk.news).toMatchObject([
      { kind: 'heard', heard: { text: 'When will it come?' } },
      { kind: 'heard', heard: { text: 'see', files: [{ media: photo }] } },
    ]);
  });
});

describe('the words', () => {
  it('are there in every language', () => {
    for (const locale of LOCALES) {
      expect(Object.keys(flowWords(locale).verification)).toEqual(
        Object.keys(flowWords('en').verification),
      );
    }
  });
});

function contactOf({ contact }: Subject): NonNullable<Subject['contact']> {
  if (contact === undefined) throw new Error('This subject has no contact');
  return contact;
}
