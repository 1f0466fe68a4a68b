import { format } from '../../base/text/message.ts';
import { nearMatches } from '../../base/text/near-matches.ts';
import { commandTexts } from '../words/command-texts.ts';
import type { TeamWords } from '../words/words.ts';
import type { TeamCommand } from './team-command.ts';

/** How one command is used. */
export function usageText(words: TeamWords, name: string): string {
  const { usage, about, example } = commandTexts(words, name);
  return format(words.locale, words.usage.text, { usage: `/${usage}`, about, example });
}

/** An unknown command is answered with the nearest one and an example. */
export function unknownText(
  words: TeamWords,
  commands: readonly TeamCommand[],
  command: string,
): string {
  const { locale, usage } = words;
  const [name] = nearMatches(
    command,
    commands.map((each) => each.name),
  );
  const nearest =
    name === undefined
      ? ''
      : format(locale, usage.nearest, { name, example: commandTexts(words, name).example });
  return format(locale, usage.unknown, { command, nearest });
}

/** A command of which something is missing is answered with what that is and an example. */
export function incompleteText(
  { locale, usage }: TeamWords,
  fault: string,
  example: string,
): string {
  return format(locale, usage.incomplete, { fault, example });
}
