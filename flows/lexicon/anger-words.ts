/** One language's words of anger, and of what only looks like it. Phrases are templates. */
export interface AngerWords {
  /** Insults, curses, rage, and threats: anger wherever they stand, unless taken back. */
  readonly fury: readonly string[];
  /** Lawyers: a threat, unless the sentence says what they were satisfied with. */
  readonly law: readonly string[];
  /** Never to buy again: a threat, unless what follows is another seller. */
  readonly vows: readonly string[];
  /** The last order: a threat, unless it is the last of a season, or is praised. */
  readonly farewells: readonly string[];
  /** Anger as a whole clause: `never again`. */
  readonly alone: readonly string[];
  /** Judgements that are anger with capitals or exclamation marks. */
  readonly strong: readonly string[];
  /** The same, but heard in praise too, and then no anger: `unbelievable`, `every time`. */
  readonly heated: readonly string[];
  /** Anger only with three exclamation marks or more. */
  readonly negative: readonly string[];
  /** Other sellers and other times: fury in their clause is not at us. */
  readonly others: readonly string[];
  /** Where a vow says that it will not buy: `anywhere else`, `from anybody else`. */
  readonly elsewhere: readonly string[];
  /** What an order is the last of: `of the season`, `before Christmas`. */
  readonly seasons: readonly string[];
  /** Said of a lawyer who is no threat: `checked`, `approved`, `I am a lawyer`. */
  readonly settled: readonly string[];
  /** Praise whose words taken apart would be anger: `never a problem`, `will order again`. */
  readonly praise: readonly string[];
  /** Neither praise nor anger, though a part of it would be anger: `fraud department`. */
  readonly harmless: readonly string[];
  /** Us, whom the buyer writes to. */
  readonly you: readonly string[];
  /** At the beginning of a clause: those of the clause before it. */
  readonly they: readonly string[];
  /** Between two clauses where no comma stands. */
  readonly joints: readonly string[];
}
