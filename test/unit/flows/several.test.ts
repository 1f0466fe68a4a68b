import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flowWords } from '../../../flows/words/words.ts';
import { LOCALES, type Locale } from '../../../src/base/locale.ts';
import type { Capabilities } from '../../../src/core/contract/channel.ts';
import { subjectFor, TalkRunner } from '../../support/talk-runner.ts';

const FILE = 'flows/questionnaires/what-went-wrong.json';
const SHIPPED: object = JSON.parse(readFileSync(FILE, 'utf8'));

const RUST = { key: 'rust', label: { en: 'Rust on the bolts', de: 'Rost an den Schrauben' } };
const OWN = {
  questions: [
    {
      key: 'faults',
      kind: 'several',
      label: { en: 'the faults' },
      ask: { en: 'Which faults did you find?', de: 'Welche Fehler haben Sie gefunden?' },
      options: [RUST, { key: 'missing' }, { key: 'late' }],
    },
  ],
  variants: { other: ['faults', 'recommend'] },
};

const NUMBERED: Capabilities = {
  choices: 'numbered',
  edits: false,
  threads: false,
  files: 'none',
  textLimit: 4096,
};

/** A buyer who has rated the whole and is asked which of these went wrong. */
function asked(score = '3', locale: Locale = 'en', can?: Capabilities) {
  const talk = new TalkRunner({ settings: SHIPPED, ...(can && { can }) });
  talk.invite(subjectFor(locale, 'decision-maker'));
  talk.press('yes');
  talk.press(score);
  if (score < '5') talk.press('skip');
  return talk;
}

function problemsIn(talk: TalkRunner) {
  return talk.response().answers.find(({ kind }) => kind === 'several');
}

function labelsIn(talk: TalkRunner) {
  return talk.said.at(-1)?.choices?.options.map(({ label }) => label) ?? [];
}

describe('several of a list', () => {
  it('is asked where something went wrong, also after a failure', () => {
    expect(asked('3').last()).toContain('Which of these went wrong with shipment');
    expect(asked('1').last()).toContain('Which of these went wrong with shipment');
    expect(asked('5').last()).toContain('How likely');
  });

  it.each(LOCALES)('offers every option and "none of these" in %s', (locale) => {
    const { options, questions } = flowWords(locale);
    const labels = labelsIn(asked('3', locale));
    expect(labels).toEqual([...Object.values(options), questions.noneOfThese]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('takes one after the other, offers the rest, and keeps each at once', () => {
    const talk = asked();
    talk.press('late');
    expect(talk.last()).toBe('Noted: Late delivery. Anything else?');
    expect(labelsIn(talk)).not.toContain('Late delivery');
    expect(labelsIn(talk).at(-1)).toBe('That is all');
    expect(problemsIn(talk)).toMatchObject({ chosen: ['late'], countedAs: 'options' });
    talk.press('papers');
    expect(talk.last()).toContain('Late delivery, Errors in documents');
    talk.press('done');
    expect(talk.last()).toContain('How likely');
    expect(problemsIn(talk)).toMatchObject({
      question: 'problems',
      chosen: ['late', 'papers'],
      raw: 'Late delivery\nErrors in documents',
    });
    expect(problemsIn(talk)?.options).toHaveLength(8);
    expect(problemsIn(talk)).not.toHaveProperty('history');
    expect(problemsIn(talk)).not.toHaveProperty('value');
  });

  it.each([
    ['en', 'late delivery and wrong goods', ['late', 'wrong-goods']],
    ['en', 'it was late, and the packaging was damaged', ['late', 'damaged', 'packing']],
    ['zh-CN', '交货延误和破损', ['late', 'damaged']],
    ['de', 'Verspätete Lieferung, falsche Ware', ['late', 'wrong-goods']],
    ['fr', 'emballage, erreurs', ['packing', 'papers']],
    ['es', 'embalaje y retraso', ['late', 'packing']],
    ['pt', 'embalagem e atraso', ['late', 'packing']],
    ['ru', 'упаковка и недостача товара', ['missing', 'packing']],
    ['ar', 'بضاعة تالفة و التغليف', ['damaged', 'packing']],
  ] as const)(
    'takes several typed at once as the whole answer in %s: %s',
    (locale, text, chosen) => {
      const talk = asked('3', locale);
      talk.say(text);
      expect(problemsIn(talk)).toMatchObject({ chosen, raw: text });
      expect(talk.said.at(-1)?.choices?.layout).toBe('scale');
    },
  );

  it.each([
    ['1, 3 and 8', ['late', 'wrong-goods', 'service']],
    ['2 4', ['damaged', 'missing']],
    ['１、２', ['late', 'damaged']],
  ] as const)('takes numbers where choices are numbered: %s', (text, chosen) => {
    const talk = asked('3', 'en', NUMBERED);
    talk.say(text);
    expect(problemsIn(talk)).toMatchObject({ chosen });
  });

  it('takes the number of the list that is shown', () => {
    const talk = asked('3', 'en', NUMBERED);
    talk.say('1');
    talk.say('1');
    talk.say('7');
    expect(problemsIn(talk)).toMatchObject({ chosen: ['late', 'damaged'] });
    expect(talk.last()).toContain('How likely');
  });

  it('understands labels in another language than the one that is spoken', () => {
    const talk = asked();
    talk.say('交货延误和破损');
    expect(problemsIn(talk)).toMatchObject({ chosen: ['late', 'damaged'] });
  });

  it.each(['none', 'None of these', 'nothing', 'n/a'])('takes "%s" for none of them', (text) => {
    const talk = asked();
    talk.say(text);
    expect(problemsIn(talk)).toMatchObject({ chosen: [] });
    expect(talk.last()).toContain('How likely');
  });

  it.each(['no', 'that is all', 'no thanks', 'nothing'])('ends with "%s" after one', (text) => {
    const talk = asked();
    talk.press('missing');
    talk.say(text);
    expect(problemsIn(talk)).toMatchObject({ chosen: ['missing'], raw: 'Missing goods' });
    expect(talk.last()).toContain('How likely');
  });

  it.each(['9, 12', '3 cartons were wet and 2 were open', 'yes', 'goods'])(
    'asks again after "%s", and chooses nothing',
    (text) => {
      const talk = asked('3', 'en', NUMBERED);
      talk.say(text);
      expect(problemsIn(talk)).toBeUndefined();
      expect(talk.last()).toContain('I did not find that in the list');
    },
  );

  it('keeps what was chosen where the rest is skipped or the buyer leaves', () => {
    const talk = asked();
    talk.press('late');
    talk.say('skip');
    expect(problemsIn(talk)).toMatchObject({ chosen: ['late'] });
    const left = asked();
    left.press('late');
    left.say('stop');
    expect(problemsIn(left)).toMatchObject({ chosen: ['late'] });
  });

  it('goes on with what was chosen after "back", and begins anew with "change"', () => {
    const talk = asked();
    talk.press('late');
    talk.say('back');
    talk.press('3');
    talk.press('skip');
    expect(talk.last()).toContain('Noted: Late delivery');
    talk.press('done');
    talk.say('change');
    expect(labelsIn(talk)).toContain('what went wrong: Late delivery');
    talk.press('problems');
    expect(talk.last()).toContain('Which of these went wrong');
    talk.press('packing');
    talk.press('done');
    expect(problemsIn(talk)).toMatchObject({
      chosen: ['packing'],
      history: [{ chosen: ['late'] }],
    });
    expect(talk.last()).toContain('How likely');
  });

  it('is asked anew where a message that chose is taken back, and corrected by an edited one', () => {
    const talk = asked();
    talk.say('late delivery', 'm1');
    talk.event({ kind: 'recalled', messageId: 'm1' });
    expect(problemsIn(talk)).toBeUndefined();
    expect(talk.last()).toContain('Which of these went wrong');
    talk.say('late delivery, packaging', 'm2');
    talk.event({ kind: 'edited', messageId: 'm2', text: 'wrong goods and packaging' });
    expect(problemsIn(talk)).toMatchObject({ chosen: ['wrong-goods', 'packing'] });
    expect(talk.said.map(({ text }) => text).join()).toContain('→ Wrong goods, Packaging');
  });

  it('ends where nothing is left to choose', () => {
    const talk = new TalkRunner({ settings: OWN });
    talk.invite(subjectFor('en'));
    talk.press('yes');
    for (const value of ['rust', 'missing', 'late']) talk.press(value);
    expect(problemsIn(talk)).toMatchObject({ chosen: ['rust', 'missing', 'late'] });
    expect(talk.last()).toContain('How likely');
  });

  it('asks the operator’s own question about the operator’s own options', () => {
    const talk = new TalkRunner({ settings: OWN });
    talk.invite(subjectFor('de'));
    talk.press('yes');
    expect(talk.last()).toContain('Welche Fehler haben Sie gefunden?');
    expect(labelsIn(talk).slice(0, 2)).toEqual(['Rost an den Schrauben', 'Fehlende Ware']);
    talk.say('Rost');
    expect(problemsIn(talk)).toMatchObject({ question: 'faults', chosen: ['rust'] });
  });
});
