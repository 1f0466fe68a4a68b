/**
 * One language's words that a buyer may say at any moment. A message is such a word only as a
 * whole, so every phrase here is a whole message. Phrases are templates: `go (back|on)` is two.
 */
export interface BuyerWordsTable {
  /** Kind words that may stand in front of any of them: please, I want to. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly back: readonly string[];
  readonly skip: readonly string[];
  readonly stop: readonly string[];
  readonly stopForever: readonly string[];
  readonly human: readonly string[];
  readonly who: readonly string[];
  readonly help: readonly string[];
  readonly privacy: readonly string[];
  readonly myData: readonly string[];
  readonly delete: readonly string[];
  readonly feedback: readonly string[];
  readonly continue: readonly string[];
  readonly restart: readonly string[];
  readonly change: readonly string[];
  /** Between 'change' and what to change: my, the rating of. */
  readonly changeLeads: readonly string[];
  /** What can be changed; other words after 'change' make it an answer, `change of vessel`. */
  readonly changeTopics: readonly string[];
  /** Behind what to change: rating. */
  readonly changeTails: readonly string[];
  readonly language: readonly string[];
  /** Around the name of a language: speak, in. */
  readonly languageBefore: readonly string[];
  readonly languageAfter: readonly string[];
}
