import { describe, expect, it } from 'vitest';
import delayNotice from '../../../flows/delay-notice.ts';
import { DAY_MS } from '../../../src/base/instant.ts';
import { LOCALES, type Locale } from '../../../src/base/locale.ts';
import { bindFlow, type FlowContext } from '../../../src/core/contract/flow.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { Subject } from '../../../src/core/contract/subject.ts';
import { delayedFor } from '../../support/recorded-notice.ts';
import { SUBJECT, subjectFor, TalkRunner } from '../../support/talk-runner.ts';

const ROLLED = { kind: 'roll-over', expectedOn: '2026-12-16' };
const STAFF = 'slack:U1';

/** The notice reaches a buyer in whatever talk they have with us. */
function noticed(
  talk = new TalkRunner(),
  input: object = ROLLED,
  subject: Subject = delayedFor('en'),
): TalkRunner {
  talk.event({ kind: 'interposed', flow: 'delay-notice', subject, input });
  return talk;
}

function surveyed(locale: Locale = 'en'): TalkRunner {
  const talk = new TalkRunner();
  talk.invite(subjectFor(locale));
  talk.press('yes');
  return talk;
}

/** What was said since, as texts. */
function saidSince(talk: TalkRunner, before: number): readonly string[] {
  return talk.said.slice(before).map(({ text }) => text);
}

/** Words of the buyer that the team is called for. */
function toldToTeam(talk: TalkRunner): readonly string[] {
  return talk.news.flatMap((news) => {
    if (news.kind === 'heard') return [news.heard.text];
    return news.kind === 'concern' ? (news.concern.words ?? []) : [];
  });
}

describe('the notice of a delay', () => {
  it.each(LOCALES)('reads well in %s', async (locale) => {
    const inputs = [{ kind: 'delay' }, { kind: 'delay', expectedOn: '2026-12-16' }, ROLLED];
    const texts = inputs.map((input) =>
      noticed(new TalkRunner(), input, delayedFor(locale)).last(),
    );
    const { shipment, ...unknown } = delayedFor(locale);
    const { owner: _, ...goods } = shipment;
    texts.push(noticed(new TalkRunner(), ROLLED, { ...unknown, shipment: goods }).last());
    const file = `./delay-notice-${locale.toLowerCase()}.golden.txt`;
    await expect(`${texts.join('\n\n---\n\n')}\n`).toMatchFileSnapshot(file);
  });

  it('names the account’s manager where nobody is known for the shipment', () => {
    const { shipment, account, ...rest } = delayedFor('en');
    const { owner: _, ...goods } = shipment;
    const known = { ...rest, shipment: goods, account: { id: 'a', name: 'A', owner: 'Lin Yue' } };
    expect(noticed(new TalkRunner(), ROLLED, known).last()).toContain('Your contact is Lin Yue.');
  });

  it('asks nothing, waits for nothing and leaves nothing behind', () => {
    const talk = noticed();
    expect(talk.said).toHaveLength(1);
    expect(talk.said[0]?.choices).toBeUndefined();
    expect(talk.conversation).toMatchObject({ mode: { kind: 'idle' }, timers: [] });
    talk.wait(10 * DAY_MS);
    expect(talk.said).toHaveLength(1);
    expect(talk.responses).toEqual([]);
  });

  it('is refused where it is about no delay or no shipment', () => {
    const { start } = bindFlow(delayNotice, {});
    const context: FlowContext = {
      conversation: conversationId('test', '1'),
      now: 0,
      locale: 'en',
      localeChosen: true,
      subject: delayedFor('en'),
      speakerName: undefined,
      settings: undefined,
    };
    expect(start({ ...context, input: ROLLED }).kind).toBe('finished');
    expect(() => start({ ...context, input: { kind: 'lost' } })).toThrow();
    expect(() => start({ ...context, input: ROLLED, subject: undefined })).toThrow('shipment');
  });
});

describe('what was open before a notice', () => {
  it('is asked again after it, at the exact question, and goes on', () => {
    const talk = surveyed();
    talk.press('5');
    noticed(talk);
    expect(talk.said.at(-2)?.text).toContain('HP-1098');
    expect(talk.last()).toContain('Back to our questions');
    expect(talk.openQuestion()).toMatch(/\.quality$/);
    talk.press('4');
    expect(talk.response().answers).toMatchObject([
      { question: 'overall', value: 5 },
      { question: 'quality', value: 4 },
    ]);
  });

  it('stays over where it was over', () => {
    const talk = surveyed();
    talk.say('stop');
    const before = talk.said.length;
    noticed(talk);
    expect(saidSince(talk, before)).toEqual([expect.stringContaining('HP-1098')]);
    expect(talk.conversation.mode).toMatchObject({ flow: 'post-shipment', settled: true });
  });

  it('is no greeting a second time', () => {
    const talk = new TalkRunner();
    talk.say('hello');
    noticed(talk);
    expect(saidSince(talk, 1)).toEqual([expect.stringContaining('HP-1098')]);
  });

  it('is a person who is awaited: the buyer is told, and goes on waiting', () => {
    const talk = surveyed();
    talk.say('human');
    const { mode } = talk.conversation;
    const before = talk.said.length;
    noticed(talk);
    expect(saidSince(talk, before)).toEqual([expect.stringContaining('HP-1098')]);
    expect(talk.conversation.mode).toEqual(mode);
    talk.say('when will it arrive then?!');
    expect(toldToTeam(talk)).toContain('when will it arrive then?!');
  });

  it('is a colleague who holds the talk: the notice waits for its end', () => {
    const talk = surveyed();
    talk.event({ kind: 'claimed', by: STAFF });
    const before = talk.said.length;
    noticed(talk);
    expect(talk.said).toHaveLength(before);
  });

  it('is the wish for no messages: nothing is said, and no case is spoken of', () => {
    const talk = surveyed();
    talk.say('stop forever');
    const [before, news] = [talk.said.length, talk.news.length];
    noticed(talk);
    expect(talk.said).toHaveLength(before);
    expect(talk.news).toHaveLength(news);
  });
});

const TALKS = [
  ['nothing', () => new TalkRunner()],
  [
    'a chat without an invitation',
    () => {
      const talk = new TalkRunner();
      talk.say('hello');
      return talk;
    },
  ],
  [
    'the opening of a survey',
    () => {
      const talk = new TalkRunner();
      talk.invite(SUBJECT);
      return talk;
    },
  ],
  ['a question for a score', () => surveyed()],
  [
    'a survey that is over',
    () => {
      const talk = surveyed();
      talk.say('stop');
      return talk;
    },
  ],
] as const;

describe.each(TALKS)('words that answer a notice on top of %s', (_, begun) => {
  it.each([
    ['en', 'when will it arrive then?!'],
    ['zh-CN', '那到底什么时候能到？'],
    ['zh-CN', '什么时候能到'],
    ['en', 'This is a disgrace, you are liars!'],
    ['en', 'please let somebody call me'],
  ] as const)('reach the team (%s: %s)', (locale, words) => {
    const talk = noticed(begun(), ROLLED, delayedFor(locale));
    talk.say(words);
    expect(toldToTeam(talk)).toContain(words);
    const triggers = talk.news.flatMap((news) =>
      news.kind === 'concern' ? [news.concern.trigger] : [],
    );
    expect(triggers.some((each) => ['request', 'anger', 'asked'].includes(each))).toBe(true);
  });
});
