import { ALL_TEAM_WORDS, type TeamWords } from '../words/words.ts';

/** What staff may write for each of these in a command: its own name, or how any team reads it. */
export function writtenNames<Name extends string>(
  names: readonly Name[],
  wordsFor: (words: TeamWords) => Readonly<Record<Name, string>>,
): ReadonlyMap<string, Name> {
  return new Map(
    names.flatMap((name) => {
      const written = [name, ...ALL_TEAM_WORDS.map((words) => wordsFor(words)[name])];
      return written.map((each) => [each, name] as const);
    }),
  );
}
