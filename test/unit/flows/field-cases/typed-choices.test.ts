import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../../src/base/locale.ts';
import { subjectFor, TalkRunner } from '../../../support/talk-runner.ts';

/** How each question of the survey is reached, by what is pressed or said before it. */
const QUESTIONS: Readonly<Record<string, (talk: TalkRunner) => void>> = {
  consent: () => {},
  score: (talk) => talk.press('yes'),
  why: (talk) => {
    talk.press('yes');
    talk.press('2');
  },
  recommendation: (talk) => {
    talk.press('yes');
    talk.press('5');
  },
  'last question': (talk) => {
    talk.press('yes');
    talk.press('5');
    talk.press('10');
  },
  'which answer to change': (talk) => {
    talk.press('yes');
    talk.press('5');
    talk.say('/change');
  },
  'which language': (talk) => {
    talk.press('yes');
    talk.say('/language');
  },
};

/** As people add to a label that they type: signs, capitals, its number, courtesy. */
const SPELLINGS: Readonly<Record<string, (label: string, place: number) => string>> = {
  'as it stands': (label) => label,
  'with a full stop': (label) => `${label}.`,
  'in capitals': (label) => label.toUpperCase(),
  'in quotation marks': (label) => `“${label}”`,
  'with blanks': (label) => `  ${label}  `,
  'copied with its number': (label, place) => (/^\d/.test(label) ? label : `${place}. ${label}`),
};

function at(locale: Locale, reach: (talk: TalkRunner) => void): TalkRunner {
  const talk = new TalkRunner();
  talk.invite(subjectFor(locale, 'decision-maker'));
  reach(talk);
  return talk;
}

/** All that follows from an answer, without its words and times. */
function effect(talk: TalkRunner) {
  const { end, answers = [], chains = [] } = talk.responses.at(-1) ?? {};
  return {
    end,
    answers: answers.map(
      ({ at: _, raw: _raw, messages: _messages, history: _history, ...rest }) => rest,
    ),
    chains: chains.map(({ dimension, end: chainEnd }) => ({ dimension, end: chainEnd })),
    said: talk.said.at(-1)?.text,
    asks: talk.said.at(-1)?.choices?.question,
  };
}

const cases = LOCALES.flatMap((locale) =>
  Object.entries(QUESTIONS).map(([question, reach]) => ({ locale, question, reach })),
);

describe('a label that is typed', () => {
  it.each(cases)('does what its button does: $question in $locale', ({ locale, reach }) => {
    const options = at(locale, reach).said.at(-1)?.choices?.options ?? [];
    expect(options.length).toBeGreaterThan(0);
    for (const [place, { value, label }] of options.entries()) {
      const pressed = at(locale, reach);
      pressed.press(value);
      for (const [how, spelled] of Object.entries(SPELLINGS)) {
        const typed = at(locale, reach);
        typed.say(spelled(label, place + 1));
        expect(effect(typed), `${label} ${how}`).toEqual(effect(pressed));
      }
    }
  });
});
