import type { TeamMessages } from './en.ts';

/** What each command says of itself. */
export interface CommandTexts {
  /** What follows the slash, e.g. `claim N`. */
  readonly usage: string;
  readonly about: string;
  readonly example: string;
  /** The label of its button on the card. */
  readonly button?: string;
}

/** The texts of the command of this name. Throws where the catalogue has none. */
export function commandTexts(words: Pick<TeamMessages, 'commands'>, name: string): CommandTexts {
  const all: Readonly<Record<string, CommandTexts>> = words.commands;
  const texts = all[name];
  if (texts === undefined) throw new Error(`The catalogue has no texts for /${name}`);
  return texts;
}
