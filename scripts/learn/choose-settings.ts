import { LOCALES, type Locale } from '../../src/base/locale.ts';
import { meanOf } from '../eval/figures.ts';
import { hasFeelings } from './fit-feelings.ts';
import { hasThemes } from './fit-themes.ts';
import { feelingJudge, type Judge, themeJudge } from './judge.ts';
import type { LessonSet } from './lesson.ts';
import { foldOf } from './rows.ts';
import type { School } from './school.ts';
import { BANDS, type Margins, type Settings, SHRINKAGES } from './settings.ts';

/** A language with fewer sets to learn from chooses together with the others that have so few. */
const FEWEST_SETS = 5;
/**
 * Stronger shrinkage, which makes fewer weights, and a narrower band are taken where they lose no
 * more than this.
 */
const TOLERANCE = 0.002;
const FOLDS = 3;

interface Judged {
  readonly locale: Locale;
  readonly set: LessonSet;
}

/** By the name of each set that was asked about: one score, or one for each of BANDS. */
type Scores = ReadonlyMap<string, readonly number[]>;

/** What is learned and how it is judged. */
interface Subject {
  readonly name: string;
  /** Whether sets of other languages teach something of it. */
  readonly crossesLanguages: boolean;
  readonly knows: (set: LessonSet) => boolean;
  readonly judge: (
    school: School,
    locale: Locale,
    shrinkage: number,
    without: readonly string[],
  ) => Judge;
}

const FEELINGS: Subject = {
  name: 'feelings',
  crossesLanguages: true,
  knows: hasFeelings,
  judge: (school, ...how) => feelingJudge(school.feelings(...how)),
};

const THEMES: Subject = {
  name: 'themes',
  crossesLanguages: false,
  knows: hasThemes,
  judge: (school, ...how) => themeJudge(school.themes(...how)),
};

/**
 * Chooses how a language is learned. A set is asked about twice: when it was left out as a whole,
 * which is how a new exporter's buyers write, and in folds that leave out a third of the rows of
 * every set. The mean of both decides. The sets in `without` take no part in any of it, so that they
 * can be asked about afterwards.
 */
export class Chooser {
  readonly #school: School;
  readonly #folds: readonly { readonly learned: School; readonly asked: School }[];
  readonly #scores = new Map<string, Scores>();

  constructor(school: School) {
    this.#school = school;
    this.#folds = Array.from({ length: FOLDS }, (_, fold) => ({
      learned: school.only((row) => foldOf(row, FOLDS) !== fold),
      asked: school.only((row) => foldOf(row, FOLDS) === fold),
    }));
  }

  settingsFor(locale: Locale, without: readonly string[] = []): Settings {
    const judged = this.#companyOf(locale).flatMap((one) =>
      this.#school
        .courseOf(one)
        .sets.filter(({ name }) => !without.includes(name))
        .map((set): Judged => ({ locale: one, set })),
    );
    const { shrinkage: feelings, place } = this.#choose(FEELINGS, judged, without);
    const { shrinkage: themes } = this.#choose(THEMES, judged, without);
    return { feelings, themes, margins: BANDS[place] ?? NO_MARGINS };
  }

  /** The languages that choose together with this one. */
  #companyOf(locale: Locale): readonly Locale[] {
    const isPoor = (one: Locale) =>
      this.#school.courseOf(one).sets.filter((set) => set.isLearned && hasFeelings(set)).length <
      FEWEST_SETS;
    return isPoor(locale) ? LOCALES.filter(isPoor) : [locale];
  }

  /** The shrinkage that is chosen, and which of the scores, such as those for BANDS. */
  #choose(subject: Subject, judged: readonly Judged[], without: readonly string[]) {
    const known = judged.filter(({ set }) => subject.knows(set));
    return firstOfBest(
      SHRINKAGES.flatMap((shrinkage) => {
        const all = known.flatMap((one) => [
          this.#scoresAway(subject, one, shrinkage, without),
          this.#scoresAtHome(subject, one, shrinkage, without),
        ]);
        return (all[0] ?? [0]).map((_, at) => {
          const score = meanOf(all.map((scores) => scores[at])) ?? 0;
          return { shrinkage, score, place: at };
        });
      }),
    );
  }

  /** On a set that was left out as a whole. */
  #scoresAway(
    subject: Subject,
    { locale, set }: Judged,
    shrinkage: number,
    without: readonly string[],
  ): readonly number[] {
    const left = [...this.#missed(subject, locale, without), set.name].sort();
    const scores = this.#kept([subject.name, locale, shrinkage, left], () => {
      const { sets } = this.#school.courseOf(locale);
      const asked = sets.filter((one) => left.includes(one.name) && subject.knows(one));
      return scoresOf(asked, subject.judge(this.#school, locale, shrinkage, left));
    });
    return scores.get(set.name) ?? [];
  }

  /** On a set of which other rows were learned from. */
  #scoresAtHome(
    subject: Subject,
    { locale, set }: Judged,
    shrinkage: number,
    without: readonly string[],
  ): readonly number[] {
    const left = this.#missed(subject, locale, without);
    const folds = this.#folds.flatMap(({ learned, asked }, fold) => {
      const scores = this.#kept([subject.name, locale, shrinkage, left, fold], () => {
        const sets = asked.courseOf(locale).sets.filter(subject.knows);
        return scoresOf(sets, subject.judge(learned, locale, shrinkage, left));
      });
      const own = scores.get(set.name);
      return own === undefined ? [] : [own];
    });
    return (folds[0] ?? []).map((_, at) => meanOf(folds.map((scores) => scores[at])) ?? 0);
  }

  /** Of sets to leave out, those that would have taught anything. */
  #missed(subject: Subject, locale: Locale, without: readonly string[]): readonly string[] {
    const teaching = (subject.crossesLanguages ? LOCALES : [locale])
      .flatMap((one) => this.#school.courseOf(one).sets)
      .filter((set) => set.isLearned && subject.knows(set))
      .map(({ name }) => name);
    return without.filter((name) => teaching.includes(name)).sort();
  }

  #kept(parts: readonly unknown[], make: () => Scores): Scores {
    const key = JSON.stringify(parts);
    const scores = this.#scores.get(key) ?? make();
    this.#scores.set(key, scores);
    return scores;
  }
}

const NO_MARGINS: Margins = { positive: 0, negative: 0 };

function scoresOf(sets: readonly LessonSet[], judge: Judge): Scores {
  return new Map(sets.map((set) => [set.name, judge(set)]));
}

/** Of what was tried, the strictest first, the first that is nearly as good as the best. */
function firstOfBest<Tried extends { readonly score: number }>(tried: readonly Tried[]): Tried {
  const best = Math.max(...tried.map(({ score }) => score));
  const chosen = tried.find(({ score }) => score >= best - TOLERANCE);
  if (chosen === undefined) throw new RangeError('Nothing was tried');
  return chosen;
}
