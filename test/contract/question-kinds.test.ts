import { describe, expect, it } from 'vitest';
import { QUESTION_KINDS } from '../../flows/survey/question-kinds.ts';
import { LOCALES, type Locale } from '../../src/base/locale.ts';
import type { Capabilities } from '../../src/core/contract/channel.ts';
import { countedAs } from '../../src/core/contract/counted-as.ts';
import { projectFiles } from '../support/markdown.ts';
import { subjectFor, TalkRunner } from '../support/talk-runner.ts';

/** What a questionnaire needs for kinds that no variant can name as it is. */
const SETTINGS: Readonly<Record<string, object>> = {
  expected: {
    dimensions: [{ key: 'quality', expected: true }],
    variants: { other: ['quality', 'open'] },
  },
  several: {
    questions: [
      { key: 'problems', kind: 'several', options: [{ key: 'late' }, { key: 'missing' }] },
    ],
    variants: { other: ['problems', 'open'] },
  },
};

/** A messenger without buttons: choices are a numbered list there. */
const NUMBERED: Capabilities = {
  choices: 'numbered',
  edits: false,
  threads: false,
  files: 'none',
  textLimit: 4096,
};

const NONSENSE = 'qwrtz plmk';

/** A buyer of whom something went wrong, who is asked a question of this kind. */
function asked(name: string, { locale = 'en', can }: { locale?: Locale; can?: Capabilities } = {}) {
  const kind = QUESTION_KINDS.find((one) => one.name === name);
  const [ask = name] = kind?.asks ?? [];
  const dimension = { dimensions: [{ key: 'quality' }] };
  const usual = { ...dimension, variants: { other: [ask, ask === 'open' ? 'overall' : 'open'] } };
  const talk = new TalkRunner({ settings: SETTINGS[name] ?? usual, ...(can && { can }) });
  const subject = subjectFor(locale);
  talk.invite({ ...subject, shipment: { ...subject.shipment, hadProblem: true } });
  talk.press('yes');
  return talk;
}

function answerIn(talk: TalkRunner, name: string) {
  return talk.response().answers.find(({ kind }) => kind === name);
}

function optionsIn(talk: TalkRunner) {
  return talk.said.at(-1)?.choices?.options ?? [];
}

const NAMES = QUESTION_KINDS.map(({ name }) => name);
const IN_WORDS = QUESTION_KINDS.filter((kind) => kind.countedAs === 'words');
const CHOSEN = QUESTION_KINDS.filter((kind) => kind.countedAs !== 'words');

describe('the kinds of questions', () => {
  it('are named as their files', () => {
    const files = projectFiles().filter((file) => file.startsWith('flows/questions/'));
    expect(NAMES.map((name) => `flows/questions/${name}.ts`).sort()).toEqual(files.sort());
  });

  it('share no name in a questionnaire', () => {
    const asks = QUESTION_KINDS.flatMap((kind) => kind.asks ?? []);
    expect(new Set(asks).size).toBe(asks.length);
  });
});

describe.each(NAMES)('a question of the kind %s', (name) => {
  it.each(LOCALES)('is asked in %s with every text there', (locale) => {
    const talk = asked(name, { locale });
    expect(talk.last().trim()).not.toBe('');
    expect(talk.last()).not.toMatch(/[{}]|undefined/);
    for (const { label } of optionsIn(talk)) expect(label.trim()).not.toBe('');
  });

  it('keeps its name and what it is counted as in the answer to every button', () => {
    for (const { value } of optionsIn(asked(name))) {
      const talk = asked(name);
      talk.press(value);
      const answer = answerIn(talk, name);
      expect(answer?.kind).toBe(name);
      expect(answer && countedAs(answer)).toBe(
        QUESTION_KINDS.find((kind) => kind.name === name)?.countedAs,
      );
    }
  });

  it('understands every label as it is written on the button', () => {
    for (const { value, label } of optionsIn(asked(name))) {
      const [pressed, typed] = [asked(name), asked(name)];
      pressed.press(value);
      typed.say(label);
      const { raw: _, messages: _messages, ...given } = answerIn(pressed, name) ?? { raw: '' };
      expect(answerIn(typed, name)).toMatchObject(given);
      expect(typed.said.at(-1)?.text).toBe(pressed.said.at(-1)?.text);
    }
  });

  it('is passed over with "skip", and comes again with "back"', () => {
    const talk = asked(name);
    const question = talk.last();
    talk.say('skip');
    expect(answerIn(talk, name)?.skipped ?? true).toBe(true);
    expect(talk.last()).not.toContain(question);
    if (talk.response().end === undefined) {
      talk.say('back');
      expect(talk.last()).toContain(question);
    }
  });

  it('is asked again where its answer is to be changed, and keeps the one before', () => {
    const talk = asked(name);
    const question = talk.last();
    const [first, second] = optionsIn(talk);
    talk.press(first?.value ?? '');
    const before = answerIn(talk, name);
    talk.say('change');
    talk.press(before?.question ?? '');
    expect(talk.last()).toContain(question);
    talk.press(second?.value ?? first?.value ?? '');
    expect(answerIn(talk, name)?.history?.[0]?.raw).toBe(before?.raw);
  });
});

describe.each(CHOSEN)('a question of the kind $name', ({ name }) => {
  it('asks again after words that are no answer', () => {
    const talk = asked(name);
    const question = talk.last();
    talk.say(NONSENSE);
    expect(answerIn(talk, name)).toBeUndefined();
    expect(talk.last()).toContain(question);
    talk.say(NONSENSE);
    talk.say(NONSENSE);
    expect(talk.last()).toContain('"human"');
  });

  it('understands the number of a choice in a list', () => {
    const talk = asked(name, { can: NUMBERED });
    if (talk.said.at(-1)?.choices?.layout !== 'list') return;
    const [first] = optionsIn(talk);
    talk.say('1');
    const pressed = asked(name);
    pressed.press(first?.value ?? '');
    expect(answerIn(talk, name)?.chosen).toEqual(answerIn(pressed, name)?.chosen);
  });
});

describe.each(IN_WORDS)('a question of the kind $name', ({ name }) => {
  it('keeps any words', () => {
    const talk = asked(name);
    talk.say('The cartons were fine');
    expect(answerIn(talk, name)).toMatchObject({ raw: 'The cartons were fine' });
    expect(answerIn(talk, name)).not.toHaveProperty('skipped');
  });
});
