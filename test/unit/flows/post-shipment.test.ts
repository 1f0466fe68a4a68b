import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../../src/base/instant.ts';
import { A_WHILE_MS, SUBJECT, subjectFor, TalkRunner } from '../../support/talk-runner.ts';

/** A buyer who was invited and has agreed to answer. */
function begun(options: ConstructorParameters<typeof TalkRunner>[0] = {}, role = 'purchaser') {
  const talk = new TalkRunner(options);
  talk.invite(subjectFor('en', role));
  talk.press('yes');
  return talk;
}

function answers(talk: TalkRunner) {
  return Object.fromEntries(
    talk
      .response()
      .answers.map(({ question, value, notApplicable, raw }) => [
        question,
        value ?? (notApplicable ? 'N/A' : raw),
      ]),
  );
}

describe('the opening', () => {
  it('names company, shipment, time needed and the privacy notice', () => {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    expect(talk.last()).toContain('Harbour & Pine');
    expect(talk.last()).toContain('HP-1042');
    expect(talk.last()).toMatch(/7 short questions, about 2 min/);
    expect(talk.last()).toMatch(/deleted on request/);
  });

  it('records consent with the version of the text, and nothing before it', () => {
    const talk = new TalkRunner({ settings: { consentVersion: 'v7' } });
    talk.invite(SUBJECT);
    expect(talk.response().consent).toBeUndefined();
    talk.press('yes');
    expect(talk.response().consent).toEqual({ textVersion: 'v7', at: talk.now });
    expect(talk.conversation.consent?.textVersion).toBe('v7');
  });

  it('takes a score given at once as agreement and as the first answer', () => {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    talk.say('5');
    expect(talk.response().consent).toBeDefined();
    expect(answers(talk)).toEqual({ overall: 5 });
  });

  it('leaves who says "not now" alone, and begins when they say "continue"', () => {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    talk.press('no');
    expect(talk.response().end).toBe('refused');
    talk.wait(3 * DAY_MS);
    const before = talk.said.length;
    talk.say('continue');
    expect(talk.said.length).toBe(before + 1);
    expect(talk.last()).toContain('May we begin?');
  });
});

describe('the survey', () => {
  it('asks a purchaser overall, four dimensions, recommendation and one open question', () => {
    const talk = begun();
    for (const score of ['5', '5', '5', '5', '5', '10']) talk.press(score);
    expect(talk.last()).toContain('anything else');
    talk.say('All good, see you at the fair in Cologne');
    expect(answers(talk)).toEqual({
      overall: 5,
      quality: 5,
      timeliness: 5,
      communication: 5,
      documents: 5,
      recommend: 10,
      open: 'All good, see you at the fair in Cologne',
    });
    expect(talk.response().end).toBe('complete');
    expect(talk.last()).toContain('Thank you, Anna');
  });

  it('asks a decision maker fewer questions than quality control', () => {
    const lengths = ['decision-maker', 'quality'].map((role) => {
      const talk = begun({}, role);
      let asked = 1;
      while (talk.response().end === undefined) {
        const { kind } =
          talk.said.at(-1)?.choices?.layout === 'scale' ? { kind: 'scale' } : { kind: 'open' };
        if (kind === 'scale') talk.press(talk.last().includes('recommend') ? '10' : '5');
        else talk.press('skip');
        asked += 1;
        if (asked > 20) throw new Error('the survey does not end');
      }
      return talk.response().answers.length;
    });
    expect(lengths).toEqual([3, 5]);
  });

  it('takes "not applicable" for every dimension and keeps it out of the scores', () => {
    const talk = begun();
    talk.press('5');
    talk.say('n/a');
    talk.press('na');
    expect(answers(talk)).toEqual({ overall: 5, quality: 'N/A', timeliness: 'N/A' });
    expect(talk.response().chains).toEqual([]);
  });

  it('asks for effort only where the shipment had a problem', () => {
    const well = begun();
    const badly = new TalkRunner();
    badly.invite({ ...SUBJECT, shipment: { ...SUBJECT.shipment, hadProblem: true } });
    badly.press('yes');
    for (const talk of [well, badly]) {
      for (const score of ['5', '5', '5', '5', '5', '10']) talk.press(score);
    }
    expect(well.last()).toContain('anything else');
    expect(badly.last()).toContain('How easy');
    badly.say('quite good');
    expect(answers(badly).effort).toBe(4);
    expect(badly.response().answers.at(-1)).toMatchObject({ kind: 'effort', better: 'high' });
  });

  it.each([3, 4, 5, 7, 10, 11])('asks on a scale of %i points by configuration alone', (points) => {
    const from = points === 11 ? 0 : 1;
    const talk = begun({ settings: { scales: { satisfaction: { from, points } } } });
    const options = talk.said.at(-1)?.choices?.options.map(({ value }) => value);
    expect(options).toHaveLength(points);
    talk.press(String(from + points - 1));
    expect(answers(talk).overall).toBe(from + points - 1);
    expect(talk.response().chains).toEqual([]);
  });

  it('asks a fifth dimension by configuration alone, called as the operator calls it', () => {
    const dimensions = [{ key: 'packaging', label: { en: 'the packaging', de: 'die Verpackung' } }];
    const talk = begun({ settings: { dimensions } });
    talk.press('5');
    expect(talk.last()).toContain('the packaging');
  });

  it('says what it did not understand and asks the same question again', () => {
    const talk = begun();
    talk.say('order 5 was late');
    expect(talk.last()).toContain('number from 1 to 5');
    expect(talk.last()).toContain('how satisfied are you with shipment HP-1042');
    talk.say('7');
    expect(talk.last()).toContain('7 is not on this scale');
    expect(talk.response().answers).toEqual([]);
    talk.say('four stars');
    expect(answers(talk).overall).toBe(4);
  });

  it('takes a press on an old question for nothing', () => {
    const talk = begun();
    const first = talk.openQuestion();
    talk.press('5');
    talk.press('1', first);
    expect(answers(talk)).toEqual({ overall: 5 });
    expect(talk.last()).toContain('quality');
  });
});

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

describe('words at any moment', () => {
  it.each(['back', 'zurück', '返回', 'atrás', 'voltar', 'retour', 'назад', 'رجوع'])(
    'goes one question back at "%s"',
    (word) => {
      const talk = begun();
      talk.press('5');
      talk.say(word);
      expect(talk.openQuestion()).toMatch(/\.overall$/);
      talk.press('4');
      expect(talk.response().answers[0]).toMatchObject({ value: 4, history: [{ value: 5 }] });
    },
  );

  it('skips the open question', () => {
    const talk = begun();
    talk.say('skip');
    expect(talk.openQuestion()).toMatch(/\.quality$/);
    expect(talk.response().answers).toEqual([]);
  });

  it('changes an earlier answer and returns to where we were', () => {
    const talk = begun();
    for (const score of ['5', '5', '5']) talk.press(score);
    talk.say('change');
    expect(talk.openQuestion()).toMatch(/\.change$/);
    talk.press('quality');
    expect(talk.openQuestion()).toMatch(/\.quality$/);
    talk.press('na');
    expect(talk.openQuestion()).toMatch(/\.communication$/);
    expect(answers(talk).quality).toBe('N/A');
  });

  it('changes an answer after the end, too', () => {
    const talk = begun({}, 'decision-maker');
    talk.press('5');
    talk.press('10');
    talk.press('skip');
    expect(talk.response().end).toBe('complete');
    talk.say('change overall');
    talk.press('5');
    expect(talk.response()).toMatchObject({ end: 'complete' });
    expect(talk.response().answers[0]?.history).toHaveLength(1);
  });

  it('stops, and goes on at the same question at "continue"', () => {
    const talk = begun();
    talk.press('5');
    talk.say('stop');
    expect(talk.response()).toMatchObject({ end: 'stopped' });
    talk.wait(30 * DAY_MS - HOUR_MS);
    expect(talk.said.length).toBe(4);
    talk.say('continue');
    expect(talk.openQuestion()).toMatch(/\.quality$/);
    expect(talk.response().end).toBeUndefined();
  });

  it('says nothing more after "stop forever"', () => {
    const talk = begun();
    talk.say("don't message me again");
    expect(talk.conversation.optedOut).toBe(true);
    const said = talk.said.length;
    talk.wait(60 * DAY_MS);
    expect(talk.said.length).toBe(said);
  });

  it('calls a person and waits; "continue" takes the questions up again', () => {
    const talk = begun();
    talk.press('5');
    talk.say('转人工');
    expect(talk.notified).toEqual(['asked']);
    const said = talk.said.length;
    talk.say('the invoice shows the wrong amount');
    expect(talk.said.length).toBe(said);
    talk.say('continue');
    expect(talk.openQuestion()).toMatch(/\.quality$/);
  });

  it('returns to the exact question when staff give the conversation back', () => {
    const talk = begun();
    talk.press('5');
    talk.event({ kind: 'claimed', by: 'slack:U1' });
    talk.say('5');
    expect(answers(talk)).toEqual({ overall: 5 });
    talk.event({ kind: 'staff-said', by: 'slack:U1', text: 'We are checking it.' });
    expect(talk.said.at(-1)).toMatchObject({ text: 'We are checking it.', by: 'slack:U1' });
    talk.event({ kind: 'released', by: 'slack:U1' });
    expect(talk.last()).toContain('Back to our questions');
    expect(talk.openQuestion()).toMatch(/\.quality$/);
  });

  it('proves who it is: company, shipment, product and the person in charge', () => {
    const talk = begun();
    talk.say('who are you?');
    for (const fact of ['Harbour & Pine', 'HP-1042', 'steel bolts', 'Li Wei']) {
      expect(talk.last()).toContain(fact);
    }
    expect(talk.response().answers).toEqual([]);
    expect(talk.openQuestion()).toMatch(/\.overall$/);
  });

  it('changes the language on request and asks again in it', () => {
    const talk = begun();
    talk.say('中文');
    expect(talk.last()).toMatch(/满意/);
    talk.say('language');
    talk.press('ar');
    expect(talk.last()).toMatch(/[\u0600-\u06ff]{3}/);
    expect(talk.said.at(-1)?.locale).toBe('ar');
    expect(talk.conversation.locale).toBe('ar');
  });

  it('notes feedback at any moment and asks the question again', () => {
    const talk = begun();
    talk.say('/feedback the carton was wet');
    expect(talk.feedback).toEqual(['the carton was wet']);
    expect(talk.openQuestion()).toMatch(/\.overall$/);
  });

  it('says which words there are at "help"', () => {
    const talk = begun();
    talk.say('help');
    expect(talk.last()).toContain('"back"');
    expect(talk.response().answers).toEqual([]);
  });
});

describe('silence', () => {
  it('reminds once, then closes as partial with the answers kept', () => {
    const talk = begun();
    talk.press('5');
    const said = talk.said.length;
    talk.wait(DAY_MS + A_WHILE_MS);
    expect(talk.said.length).toBe(said + 1);
    expect(talk.last()).toContain('short reminder');
    talk.wait(20 * DAY_MS);
    expect(talk.said.length).toBe(said + 1);
    expect(talk.response()).toMatchObject({ end: 'idle' });
    expect(answers(talk)).toEqual({ overall: 5 });
  });

  it('reminds twice at most, whatever is configured', () => {
    expect(() => begun({ settings: { remindAfterMs: [1, 2, 3] } })).toThrow();
  });

  it('goes on at the same question with a late answer', () => {
    const talk = begun();
    talk.press('5');
    talk.wait(12 * DAY_MS);
    expect(talk.response().end).toBe('idle');
    talk.say('5');
    expect(answers(talk)).toEqual({ overall: 5, quality: 5 });
    expect(talk.response().end).toBeUndefined();
    expect(talk.openQuestion()).toMatch(/\.timeliness$/);
  });

  it('is not broken by "thank you" after the end', () => {
    const talk = begun({}, 'decision-maker');
    talk.press('5');
    talk.press('10');
    talk.press('skip');
    const said = talk.said.length;
    talk.say('thank you');
    expect(talk.said.length).toBe(said);
    expect(talk.response().end).toBe('complete');
  });
});

describe('corrections and files', () => {
  it('corrects a stored answer when its message is edited, with history', () => {
    const talk = begun();
    talk.say('5', 'message-1');
    talk.event({ kind: 'edited', text: '3', messageId: 'message-1' });
    expect(talk.response().answers[0]).toMatchObject({
      value: 3,
      raw: '3',
      history: [{ value: 5, raw: '5' }],
    });
    expect(talk.last()).toContain('5 → 3');
  });

  it('corrects a link of a why chain when its message is edited', () => {
    const talk = begun();
    talk.press('2');
    talk.say('Carton 12 was wet', 'message-2');
    talk.event({ kind: 'edited', text: 'Cartons 12 and 13 were wet', messageId: 'message-2' });
    expect(talk.response().chains[0]?.links[0]?.answer).toBe('Cartons 12 and 13 were wet');
    expect(talk.last()).toContain('Cartons 12 and 13 were wet');
  });

  it('takes photos, voice and documents without losing the question', () => {
    const talk = begun();
    for (const kind of ['photo', 'voice', 'document', 'location', 'other'] as const) {
      talk.event({ kind: 'media', media: [{ kind, reference: 'file-1' }] });
      expect(talk.last()).toContain('kept');
      expect(talk.openQuestion()).toMatch(/\.overall$/);
    }
    talk.event({ kind: 'media', media: [{ kind: 'photo', reference: 'f' }], caption: '4' });
    expect(answers(talk)).toEqual({ overall: 4 });
  });

  it('ends as unreachable when the buyer blocks the bot', () => {
    const talk = begun();
    talk.press('5');
    talk.event({ kind: 'reachability', reachable: false });
    expect(talk.response()).toMatchObject({ end: 'unreachable' });
  });
});

describe('languages', () => {
  it('speaks the contact’s language', () => {
    const talk = new TalkRunner();
    talk.invite(subjectFor('zh-CN'));
    expect(talk.said[0]?.locale).toBe('zh-CN');
    expect(talk.last()).toContain('您好');
  });

  it('hears the language from the first words where nobody told it', () => {
    const talk = new TalkRunner();
    const { locale: _, ...contact } = subjectFor('en').contact ?? { id: '', name: '', role: '' };
    talk.invite({ ...SUBJECT, contact });
    talk.say('可以，请开始吧，谢谢');
    expect(talk.conversation.locale).toBe('zh-CN');
  });

  it('speaks the default language where it knows nothing', () => {
    const talk = new TalkRunner({ defaultLocale: 'de' });
    talk.event({ kind: 'opened' });
    expect(talk.said[0]?.locale).toBe('de');
  });
});

describe('two shipments in one chat', () => {
  it('finishes one before it begins the other', () => {
    const talk = begun({}, 'decision-maker');
    talk.invite({
      ...subjectFor('en', 'decision-maker'),
      invitation: 'inv-2',
      shipment: { reference: 'HP-2000' },
    });
    talk.press('5');
    talk.press('10');
    talk.press('skip');
    expect(talk.last()).toContain('HP-2000');
    const ids = new Set(talk.responses.map(({ id }) => id));
    expect(ids).toEqual(new Set(['inv-1', 'inv-2']));
  });
});

describe('a person without an invitation', () => {
  it('is asked for the order number or simply heard', () => {
    const talk = new TalkRunner();
    talk.say('Hi');
    expect(talk.last()).toContain('order or shipment number');
    talk.say('The carton that came yesterday was completely wet');
    expect(talk.feedback).toEqual(['The carton that came yesterday was completely wet']);
  });

  it('is told kindly that a number is unknown', () => {
    const talk = new TalkRunner();
    talk.say('PO-99871');
    expect(talk.last()).toContain('could not find that number');
  });

  it('gets a person with one word', () => {
    const talk = new TalkRunner();
    talk.say('human');
    expect(talk.notified).toEqual(['asked']);
  });
});

it('never waits longer for more words than a burst lasts', () => {
  const talk = begun();
  talk.press('2');
  const before = talk.now;
  talk.say('The carton 7 was wet');
  expect(talk.now - before).toBeLessThanOrEqual(2 * SECOND_MS);
});
