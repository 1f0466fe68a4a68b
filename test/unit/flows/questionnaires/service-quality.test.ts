import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CheckedSettings } from '../../../../flows/survey/check-settings.ts';
import { labelOf } from '../../../../flows/survey/survey-labels.ts';
import { planFor } from '../../../../flows/survey/survey-plan.ts';
import { flowWords } from '../../../../flows/words/words.ts';
import { parseConfig } from '../../../../src/app/settings/config.ts';
import { configuredFlows } from '../../../../src/app/settings/questionnaire.ts';
import { LOCALES, type Locale } from '../../../../src/base/locale.ts';
import { gapFigures } from '../../../../src/insight/analysis/gap-figures.ts';
import { RATER } from '../../../../src/insight/statistics/gap-table.ts';
import { reportView } from '../../../../src/render/report/report-view.ts';
import { subjectFor, TalkRunner } from '../../../support/talk-runner.ts';

const FOLDER = 'flows/questionnaires';

function read(name: string): object {
  return JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'));
}

describe.each(readdirSync(FOLDER))('the questionnaire %s', (name) => {
  const settings = CheckedSettings.parse(read(name));

  it('validates, and every role gets questions that there are', () => {
    for (const role of [undefined, ...Object.keys(settings.variants)]) {
      const keys = planFor(role, settings).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length).toBeGreaterThan(0);
    }
  });

  it('is what QUESTIONNAIRE_FILE may name', async () => {
    const { base } = parseConfig({ QUESTIONNAIRE_FILE: path.join(FOLDER, name) }, []);
    expect((await configuredFlows(base)).has('post-shipment')).toBe(true);
  });

  it.each(LOCALES)('calls every dimension by a name in %s', (locale) => {
    for (const { key } of settings.dimensions) {
      const label = labelOf(key, locale, settings);
      expect(label).not.toBe(key);
      expect(label.trim()).not.toBe('');
    }
  });
});

/** Every expected level a 5; satisfaction as told. */
function talked(locale: Locale, scores: readonly number[], last: string): TalkRunner {
  const talk = new TalkRunner({ settings: read('service-quality.json') });
  talk.invite(subjectFor(locale));
  talk.press('yes');
  talk.say('5');
  for (const score of scores) {
    talk.say('5');
    talk.say(String(score));
    if (score < 5) talk.press('skip');
  }
  talk.say(last);
  talk.press('skip');
  return talk;
}

describe('the questionnaire of service quality', () => {
  const settings = CheckedSettings.parse(read('service-quality.json'));

  it('asks for the five of RATER, each after its expected level, and promises as much', () => {
    expect(settings.dimensions.map(({ key }) => key)).toEqual([...RATER]);
    expect(planFor('purchaser', settings).map(({ key }) => key)).toEqual([
      'overall',
      ...RATER.flatMap((dimension) => [`expected-${dimension}`, dimension]),
      'expectation',
      'open',
    ]);
    const talk = new TalkRunner({ settings });
    talk.invite(subjectFor('en'));
    expect(talk.last()).toContain('13 short questions, about 4 min');
  });

  it.each([
    ['en', 'better than expected', 'better'],
    ['zh-CN', '不如预期', 'worse'],
  ] as const)('talks in %s to its end', (locale, last, expectation) => {
    const talk = talked(locale, [5, 4, 5, 5, 5], last);
    const words = flowWords(locale);
    const said = talk.said.map(({ text }) => text).join('\n');
    for (const dimension of RATER) expect(said).toContain(words.labels[dimension]);
    expect(said).toContain(words.questions.askExpectation);
    expect(said).not.toMatch(/[{}]/);
    const { answers, end } = talk.response();
    expect(end).toBe('complete');
    expect(answers.filter(({ kind }) => kind === 'expected').map(({ level }) => level)).toEqual([
      5, 5, 5, 5, 5,
    ]);
    expect(answers.find(({ kind }) => kind === 'expectation')?.chosen).toEqual([expectation]);
  });

  it('leads to five rows of gaps', () => {
    const talks = [
      talked('en', [5, 4, 5, 3, 5], 'worse'),
      talked('zh-CN', [5, 4, 5, 3, 5], '更好'),
    ];
    const responses = talks.map((talk) => talk.response());
    expect(gapFigures(responses)).toMatchObject(
      [0, -1, 0, -2, 0].map((gap, at) => ({ dimension: RATER[at], figures: { n: 2, gap } })),
    );
  });

  it.each(LOCALES)('has names for its dimensions in reports in %s', (locale) => {
    const { questions } = reportView(locale).words;
    expect(RATER.filter((dimension) => questions[dimension] === undefined)).toEqual([]);
  });
});
