/** One language's ways to name a place in a list of choices. Phrases are templates. */
export interface ChoiceWords {
  /** Before a place: option, number, I choose. */
  readonly before: readonly string[];
  /** After a place: please. */
  readonly after: readonly string[];
  /** One to eight, as people write them when they use no figures. */
  readonly places: readonly [
    one: string,
    two: string,
    three: string,
    four: string,
    five: string,
    six: string,
    seven: string,
    eight: string,
  ];
  /** The first of two and the second. */
  readonly ordinals: readonly [first: string, second: string];
}
