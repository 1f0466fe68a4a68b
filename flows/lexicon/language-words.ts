/** What a language is called, and what tells that somebody writes it. */
export type LanguageWords = LatinLanguage | OwnScriptLanguage;

interface Named {
  /** Its name in each of our languages, itself among them. Phrases are templates. */
  readonly names: readonly string[];
}

/**
 * A language in Latin script. Its words are folded. A letter profile mistakes trade words for French or
 * Portuguese; small words it does not.
 */
export interface LatinLanguage extends Named {
  /** Small words that none of our other languages in Latin script has. */
  readonly plain: string;
  /** Words that decide alone: greetings and thanks that foreigners leave to native speakers. */
  readonly sure: string;
}

/** A language whose script none of our other languages uses. */
export interface OwnScriptLanguage extends Named {
  /** As Unicode calls it: `\p{Script=Cyrillic}`. */
  readonly script: string;
  /** Fewer characters of it are a sign or a name. */
  readonly fewest: number;
  /** One character of it outweighs so many Latin letters. */
  readonly weight: number;
  /** Letters of other languages in this script that this one has not. */
  readonly foreign: readonly RegExp[];
}
