import { LOCALES, type Locale } from '../../src/base/locale.ts';
import { isSmallWord } from '../../src/insight/vocabulary/small-words.ts';
import { courseOf } from './course.ts';
import { type Feelings, fitEvidence, fitFeelings } from './fit-feelings.ts';
import { fitThemes, type ThemeWeights } from './fit-themes.ts';
import type { Course, Lesson, LessonSet } from './lesson.ts';
import { familyOf, type LabelledSet, type Row } from './rows.ts';

/** Learns languages with sets left out, named in `without`. */
export class School {
  readonly #courses: ReadonlyMap<Locale, Course>;
  readonly #evidence = new Map<string, Float64Array>();

  constructor(courses: ReadonlyMap<Locale, Course>) {
    this.#courses = courses;
  }

  static of(sets: readonly LabelledSet[]): School {
    return new School(
      new Map(
        LOCALES.map((locale) => {
          const own = sets.filter((set) => set.locale === locale);
          return [locale, courseOf(own, locale)] as const;
        }),
      ),
    );
  }

  /** The same without some rows. */
  only(isTaken: (row: Row) => boolean): School {
    const part = (set: LessonSet) => ({ ...set, lessons: set.lessons.filter(taken) });
    const taken = ({ row }: Lesson) => isTaken(row);
    return new School(
      new Map(
        [...this.#courses].map(([locale, { vocabulary, sets }]) => [
          locale,
          { vocabulary, sets: sets.map(part).filter(({ lessons }) => lessons.length > 0) },
        ]),
      ),
    );
  }

  feelings(locale: Locale, shrinkage: number, without: readonly string[]): Feelings {
    const { vocabulary } = this.courseOf(locale);
    const common = this.#commonEvidence(without);
    return fitFeelings(this.#learned(locale, without), vocabulary.length, common, shrinkage);
  }

  themes(locale: Locale, shrinkage: number, without: readonly string[]): ThemeWeights {
    const hasSubject = this.courseOf(locale).vocabulary.map((term) => tells(term, locale));
    return fitThemes(this.#learned(locale, without), hasSubject, shrinkage);
  }

  courseOf(locale: Locale): Course {
    return this.#courses.get(locale) ?? { vocabulary: [], sets: [] };
  }

  /** Over all languages; a set's translations are left out with it. */
  #commonEvidence(without: readonly string[]): Float64Array {
    const families = [...new Set(without.map(familyOf))].sort();
    const key = families.join(' ');
    const evidence =
      this.#evidence.get(key) ??
      fitEvidence(
        [...this.#courses.values()]
          .flatMap(({ sets }) => sets)
          .filter(({ name, isLearned }) => isLearned && !families.includes(familyOf(name))),
      );
    this.#evidence.set(key, evidence);
    return evidence;
  }

  #learned(locale: Locale, without: readonly string[]): readonly LessonSet[] {
    const { sets } = this.courseOf(locale);
    return sets.filter(({ name, isLearned }) => isLearned && !without.includes(name));
  }
}

/** Whether a term carries a subject. */
function tells(term: string, locale: Locale): boolean {
  return !term.split('_').every((word) => isSmallWord(word, locale));
}
