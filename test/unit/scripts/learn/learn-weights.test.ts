import { describe, expect, it } from 'vitest';
import { Chooser } from '../../../../scripts/learn/choose-settings.ts';
import { evenPenalties } from '../../../../scripts/learn/fit-logistic.ts';
import { learnLanguage } from '../../../../scripts/learn/learn-language.ts';
import { familyOf, type LabelledSet } from '../../../../scripts/learn/rows.ts';
import { School } from '../../../../scripts/learn/school.ts';
import { weightedRows } from '../../../../src/insight/report/weighted-rows.ts';

const SIDES = ['positive', 'negative', 'neutral'] as const;

/** Each side has a made-up word of its own, so that only what was learned can tell it. */
function setOf(name: string, words: readonly string[], licenceClass = 'own'): LabelledSet {
  const rows = Array.from({ length: 30 }, (_, at) => ({
    id: `${name}-${at.toString(16).padStart(8, '0')}`,
    text: `${words[at % words.length]} item ${at}`,
    polarity: SIDES[at % SIDES.length] ?? null,
    themes: at % 2 === 0 ? (['delivery'] as const).slice() : [],
  }));
  return { name, locale: 'en', licenceClass, rows };
}

const SETS = [
  setOf('one', ['blorfy', 'grimpish', 'plainly']),
  setOf('two', ['blorfy', 'grimpish', 'plainly']),
  setOf('three', ['zindle', 'quorrow', 'plainly']),
  setOf('kept', ['vexel', 'nurfle', 'plainly'], 'nc'),
];
const SETTINGS = { feelings: 0.1, themes: 0.1, margins: { positive: 0, negative: 0 } };

function directionsOf(file: string): ReadonlyMap<string, number | undefined> {
  return new Map(weightedRows(file).map(([word, [direction]]) => [word, direction]));
}

function feelingsWithout(...names: string[]): ReadonlyMap<string, number | undefined> {
  const files = learnLanguage(School.of(SETS), 'en', SETTINGS, names);
  return directionsOf(files['learned-feelings.tsv']);
}

describe('learning', () => {
  it('takes the side of a word from the sets', () => {
    const directions = feelingsWithout();
    expect(directions.get('blorfy')).toBeGreaterThan(0);
    expect(directions.get('quorrow')).toBeLessThan(0);
  });

  it('knows nothing of a set that was left out, nor of one whose licence forbids it', () => {
    const directions = feelingsWithout('three');
    expect(directions.has('zindle')).toBe(false);
    expect(feelingsWithout().has('vexel')).toBe(false);
  });

  it('gives the same files again', () => {
    const learn = () => learnLanguage(School.of(SETS), 'en', SETTINGS);
    expect(learn()).toEqual(learn());
  });

  it('believes the sets less the more it shrinks', () => {
    const zindle = (feelings: number) => {
      const files = learnLanguage(School.of(SETS), 'en', { ...SETTINGS, feelings });
      return directionsOf(files['learned-feelings.tsv']).get('zindle') ?? 0;
    };
    expect(zindle(0.1)).toBeGreaterThan(zindle(1));
    expect(zindle(1)).toBeGreaterThan(zindle(10));
  });

  it('asks more of a side the wider the neutral band is', () => {
    const alwaysWith = (positive: number, negative: number) => {
      const margins = { positive, negative };
      const files = learnLanguage(School.of(SETS), 'en', { ...SETTINGS, margins });
      const [, [direction = 0, feeling = 0] = []] =
        weightedRows(files['coefficients.tsv']).find(([name]) => name === 'always') ?? [];
      return { positive: feeling + direction, negative: feeling - direction };
    };
    const plain = alwaysWith(0, 0);
    const wide = alwaysWith(0.8, 0.4);
    expect(wide.positive - plain.positive).toBeCloseTo(-0.8, 1);
    expect(wide.negative - plain.negative).toBeCloseTo(-0.4, 1);
  });
});

describe('choosing how to learn', () => {
  it('takes no notice of a set that is asked about afterwards', () => {
    const chosen = new Chooser(School.of(SETS)).settingsFor('en', ['three']);
    const turned = setOf('three', ['grimpish', 'blorfy', 'plainly']);
    const others = [...SETS.filter(({ name }) => name !== 'three'), turned];
    expect(new Chooser(School.of(others)).settingsFor('en', ['three'])).toEqual(chosen);
  });
});

describe('a weight', () => {
  it('is shrunk the more, the fewer texts have its word', () => {
    const example = (features: number[]) => ({
      features,
      amounts: features.map(() => 1),
      offset: [0],
      importance: 1,
    });
    const [common = 0, rare = 0] = evenPenalties([example([0, 1]), example([0])], 2, 1);
    expect(rare).toBeGreaterThan(common);
  });
});

describe('the family of a set', () => {
  it.each([
    ['mabsa_phone_de', 'phone'],
    ['en_phone', 'phone'],
    ['umsab_fr', 'umsab'],
    ['zh_foodbev', 'zh_foodbev'],
    ['memd_laptop', 'memd_laptop'],
  ])('of %s is %s', (name, family) => {
    expect(familyOf(name)).toBe(family);
  });
});
